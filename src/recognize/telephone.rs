//! Telephone numbers in a text: groups of digits of any script that begin with
//! zero or plus, with at least nine digits, seven with a hyphen (`0900-1234`), or
//! eight of a service number (`0800 0113`).

use std::ops::Range;

use super::digits::{digit, is_digit};
use super::direction_marks::VisibleText;
use super::search::characters_led_by;

/// The number of digits of a telephone number (ITU-T E.164 allows fifteen).
pub const TELEPHONE_DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// The fewest digits of a number with a hyphen: `0900-1234`.
pub const LEAST_WITH_HYPHEN: usize = 7;

/// The first digits of service numbers, which have eight or eleven digits (Dutch
/// numbering plan for telephone and ISDN services).
const SERVICES: [[u32; 4]; 4] = [[0, 8, 0, 0], [0, 9, 0, 0], [0, 9, 0, 6], [0, 9, 0, 9]];

/// The number of digits of a short service number, such as `0800 0113`.
pub const SERVICE_DIGITS: usize = 8;

/// The bytes of each telephone number of a text, in order. Direction marks do not
/// end a number.
pub fn telephone_numbers(seen: &VisibleText) -> Vec<Range<usize>> {
    seen_numbers(&seen.text).iter().map(|number| seen.in_text(number)).collect()
}

/// The telephone numbers of a text without direction marks.
pub(super) fn seen_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let may_begin = |byte: u8| matches!(byte, b'+' | b'0') || !byte.is_ascii();
    let begins = characters_led_by(text, may_begin).filter(|&(_, it)| begins_number(it));
    for (start, _) in begins {
        let follows = text[..start].chars().next_back();
        let begins_word =
            follows.is_none_or(|before| matches!(before, ' ' | '\n' | '\u{A0}' | '('));
        let is_known = found.last().is_some_and(|last| start < last.end);
        if begins_word && !is_known {
            found.extend(number_at(text, start));
        }
    }
    found
}

fn begins_number(character: char) -> bool {
    character == '+' || digit(character) == Some(0)
}

/// The telephone number that begins at a byte, if any.
fn number_at(text: &str, start: usize) -> Option<Range<usize>> {
    let goes_on = stretch(&text[start..])?;
    let end = goes_on.trim_end_matches(|it| !is_digit(it)).len();
    let number = &goes_on[..end];
    if begins_with_date(number) {
        return None;
    }
    let digits = number.chars().filter(|&it| is_digit(it)).count();
    let is_number = TELEPHONE_DIGITS.contains(&digits)
        || digits == SERVICE_DIGITS && is_of_service(number)
        || number.contains('-') && (LEAST_WITH_HYPHEN..=*TELEPHONE_DIGITS.end()).contains(&digits);
    let begin = if opened_before(text, start, number) { start - 1 } else { start };
    is_number.then_some(begin..start + end)
}

/// Whether a possible number begins with a date: 03-04-2027.
fn begins_with_date(number: &str) -> bool {
    let mut groups = number.split(['-', '\u{2011}', '–']);
    let mut value = |digits: usize| {
        let group = groups.next()?.split(' ').next()?;
        (group.chars().count() == digits).then(|| super::number(group))?
    };
    let date = (value(2), value(2), value(4));
    let (Some(day), Some(month), Some(year)) = date else { return false };
    (1..=31).contains(&day) && (1..=12).contains(&month) && (1900..2100).contains(&year)
}

/// Whether a number is a service number, with or without a space: `0800 0113`.
pub fn is_of_service(number: &str) -> bool {
    let mut digits = number.chars().filter_map(digit);
    let begin = std::array::from_fn(|_| digits.next().unwrap_or_default());
    SERVICES.contains(&begin)
}

/// The digits at the beginning of a text, with what may be between them; `None`
/// if there are more digits than a number has.
fn stretch(text: &str) -> Option<&str> {
    let mut digits = 0;
    for (at, character) in text.char_indices() {
        if !goes_on(character) {
            return Some(&text[..at]);
        }
        digits += usize::from(is_digit(character));
        if digits > *TELEPHONE_DIGITS.end() {
            return None;
        }
    }
    Some(text)
}

/// Whether the number closes a bracket that opens just before it: (020) 123 45 67.
fn opened_before(text: &str, start: usize, number: &str) -> bool {
    let closes = number.find(')');
    text[..start].ends_with('(')
        && closes.is_some()
        && closes < number.find('(').or(Some(usize::MAX))
}

fn goes_on(character: char) -> bool {
    is_digit(character)
        || matches!(character, ' ' | '\u{A0}' | '+' | '-' | '\u{2011}' | '–' | '(' | ')')
}

#[cfg(test)]
mod tests {
    use super::{VisibleText, telephone_numbers};

    fn found(text: &str) -> Vec<&str> {
        telephone_numbers(&VisibleText::of(text)).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn number_is_found_with_all_its_groups() {
        assert_eq!(found("Bel 020 - 123 45 67, of"), ["020 - 123 45 67"]);
        assert_eq!(found("(020 123 45 67)"), ["020 123 45 67"]);
        assert_eq!(found("tel. (020) 123 45 67."), ["(020) 123 45 67"]);
        assert_eq!(found("+31 (0)20 123 45 67"), ["+31 (0)20 123 45 67"]);
        assert_eq!(found("06-12-34 56 78 en 06-12-3456 78"), ["06-12-34 56 78", "06-12-3456 78"]);
        assert_eq!(found("0900-1234 (lokaal tarief)"), ["0900-1234"]);
        assert_eq!(found("0900 1515 (€ 0,45 p/m)"), ["0900 1515"]);
        assert_eq!(found("Bel 0800 0113."), ["0800 0113"]);
        assert_eq!(found("اتصل بالرقم ٠٢٠ ١٢٣ ٤٥ ٦٧ الآن"), ["٠٢٠ ١٢٣ ٤٥ ٦٧"]);
    }

    #[test]
    fn other_number_is_not_a_telephone_number() {
        for text in [
            "10 mg",
            "0,5 ml",
            "in 2026 – 2030",
            "012",
            "0123 4567",
            "1.000.000.000",
            "24-11-2026",
            "03-04-2027",
            "03-04-2027 14.00 uur",
            "a012345678",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
