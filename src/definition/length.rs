//! Lengths as they are written: `16mm`, and what a wrong one probably means.

use crate::geometry::Abs;

/// Reads a length: a number with a decimal point, and mm, cm, pt or in.
pub(super) fn length(written: &str) -> Option<Abs> {
    let digits = written.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let number = digits.trim_end();
    let plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !plain {
        return None;
    }
    let value: f64 = number.parse().ok()?;
    match &written[digits.len()..] {
        "mm" => Some(Abs::mm(value)),
        "cm" => Some(Abs::mm(value * 10.0)),
        "pt" => Some(Abs::pt(value)),
        "in" => Some(Abs::pt(value * 72.0)),
        _ => None,
    }
}

/// The length that malformed text probably means: one with a decimal comma, a
/// unit in capitals or written out, or no unit.
pub(super) fn probable_length(written: &str, default_unit: &str) -> Option<String> {
    let tidy = written.trim().to_lowercase().replace(',', ".");
    let number =
        tidy.trim_end_matches(|letter: char| letter.is_alphabetic() || "\"″”".contains(letter));
    let unit = match tidy[number.len()..].trim() {
        "" => default_unit,
        "mm" | "millimeter" | "millimeters" => "mm",
        "cm" | "centimeter" | "centimeters" => "cm",
        "pt" | "punt" | "punten" | "point" | "points" => "pt",
        "in" | "inch" | "inches" | "\"" | "″" | "”" => "in",
        _ => return None,
    };
    let proposal = format!("{}{unit}", number.trim());
    length(&proposal).map(|_| proposal)
}

#[cfg(test)]
mod tests {
    use super::{length, probable_length};
    use crate::geometry::Abs;

    #[test]
    fn length_has_one_of_four_units() {
        assert!(length("1in").is_some_and(|inch| inch.same(Abs::mm(25.4))));
        assert!(length("2.54 cm").is_some_and(|inch| inch.same(Abs::pt(72.0))));
        assert_eq!(length("12pt"), Some(Abs::pt(12.0)));
    }

    #[test]
    fn length_without_number_or_unit_is_none() {
        for written in ["", "mm", "16", "16px", "-3mm", "1e3mm", "1,5cm", "1.2.3mm", "."] {
            assert_eq!(length(written), None, "{written}");
        }
    }

    #[test]
    fn length_with_a_comma_has_a_proposal() {
        assert_eq!(probable_length("1,5 cm", "mm").as_deref(), Some("1.5cm"));
        assert_eq!(probable_length("16", "mm").as_deref(), Some("16mm"));
        assert_eq!(probable_length("breed", "mm"), None);
    }
}
