/// The noughts of the scripts of living languages, each before the other nine
/// (Unicode, general category Nd).
const NOUGHTS: [char; 23] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐',
    '០', '᠐', '᥆', '０',
];

/// The digit that a character is, in any script.
pub fn digit(character: char) -> Option<u32> {
    if character.is_ascii() {
        return character.to_digit(10);
    }
    if character < NOUGHTS[1] {
        return None;
    }
    let from = |nought: &char| u32::from(character).checked_sub(u32::from(*nought));
    NOUGHTS.iter().filter_map(from).find(|&digit| digit < 10)
}

/// Whether a character is a digit of any script.
pub fn is_digit(character: char) -> bool {
    digit(character).is_some()
}

/// Whether a digit of any script stands in a word.
pub fn has_digit(word: &str) -> bool {
    word.chars().any(is_digit)
}

/// Whether a word is of digits of any script alone.
pub fn are_digits(word: &str) -> bool {
    word.chars().all(is_digit)
}

/// The number that a word is, of few digits and no other sign.
pub fn number(word: &str) -> Option<u32> {
    let is_short = (1..=4).contains(&word.chars().count());
    let add = |number, character| Some(number * 10 + digit(character)?);
    is_short.then(|| word.chars().try_fold(0, add)).flatten()
}
