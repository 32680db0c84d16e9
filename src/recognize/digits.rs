//! Digits of any script. How a language writes numbers is in `locale`.

/// The zeros of the scripts of living languages; the other nine digits follow
/// each (Unicode, general category Nd).
const ZEROS: [char; 23] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐',
    '០', '᠐', '᥆', '０',
];

/// The value of a digit of any script.
pub fn digit(character: char) -> Option<u32> {
    if character.is_ascii() {
        return character.to_digit(10);
    }
    if character < ZEROS[1] {
        return None;
    }
    let from = |zero: &char| u32::from(character).checked_sub(u32::from(*zero));
    ZEROS.iter().filter_map(from).find(|&digit| digit < 10)
}

/// Whether a character is a digit of any script.
pub fn is_digit(character: char) -> bool {
    digit(character).is_some()
}

/// Whether a word contains a digit of any script.
pub fn has_digit(word: &str) -> bool {
    word.chars().any(is_digit)
}

/// Whether a character within a number is invisible: a place for a line to end, or
/// none.
pub fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a word consists of digits of any script.
pub fn are_digits(word: &str) -> bool {
    word.chars().all(is_digit)
}

/// The value of a word of one to four digits and nothing else.
pub fn number(word: &str) -> Option<u32> {
    let is_short = (1..=4).contains(&word.chars().count());
    let add = |number, character| Some(number * 10 + digit(character)?);
    if is_short { word.chars().try_fold(0, add) } else { None }
}
