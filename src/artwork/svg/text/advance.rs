//! The approximate width of words in any sans serif: enough to tell whether
//! letters that are placed one by one are where a typeface would put them
//! anyway.

/// The tolerance for the place of a letter, in type sizes, and for the length
/// of a line, as a share of it: typefaces differ by this much.
const ABOUT: f32 = 0.35;
const ABOUT_IN_ALL: f32 = 0.12;

/// The approximate advance of a character, in type sizes.
pub(super) fn advance(character: char) -> f32 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.26,
        'f' | 't' | 'r' | '(' | ')' | '-' | ' ' | '\u{A0}' => 0.32,
        'm' | 'w' | 'M' | 'W' => 0.85,
        _ if character.is_uppercase() => 0.67,
        _ => 0.54,
    }
}

/// Whether letters of this size at these places are where a typeface would put
/// them.
pub(super) fn are_natural(places: &[f32], letters: &str, size: f32) -> bool {
    let (mut given, mut usual) = (0.0, 0.0);
    for (pair, letter) in places.windows(2).zip(letters.chars()) {
        let (moved, about) = (pair[1] - pair[0], advance(letter) * size);
        if moved <= 0.0 || (moved - about).abs() > ABOUT * size {
            return false;
        }
        given += moved;
        usual += about;
    }
    (given - usual).abs() <= ABOUT_IN_ALL * usual + 0.1 * size
}

#[cfg(test)]
mod tests {
    use super::are_natural;

    #[test]
    fn letters_where_a_typeface_puts_them_are_natural() {
        // Arial, of 10 px.
        assert!(are_natural(&[0.0, 5.0, 10.56, 12.78, 18.34], "knie", 10.0));
        assert!(are_natural(&[7.0], "k", 10.0));
    }

    #[test]
    fn letters_that_are_spaced_out_or_in_disorder_are_not() {
        assert!(!are_natural(&[0.0, 10.0, 20.0, 30.0], "knie", 10.0));
        assert!(!are_natural(&[0.0, 8.0, 15.0, 20.0, 28.0], "knieen", 10.0));
        assert!(!are_natural(&[10.0, 5.0, 0.0], "kni", 10.0));
    }
}
