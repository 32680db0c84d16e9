//! Latin words and units next to a number.

use unicode_script::{Script, UnicodeScript};

use super::super::digits::is_digit;
use super::numbers::is_space;

/// Whether a character is a letter of Latin words and units.
pub(super) fn is_latin(character: char) -> bool {
    character.script() == Script::Latin || matches!(character, 'µ' | 'μ' | 'Ω' | '°')
}

/// Whether a text contains a letter of Latin words and units.
pub(super) fn has_latin(text: &str) -> bool {
    text.contains(is_latin)
}

/// The end of the Latin words after a number: `500 mg`, `1234 AB Amsterdam`,
/// `5-jarige`. After a name and a number they may continue after a comma:
/// `Kerkstraat 12, Amsterdam`.
pub(super) fn words_after(text: &str, number: usize, begins_with_word: bool) -> usize {
    let mut end = number;
    while let Some(word) = word_after(&text[end..], end > number || begins_with_word) {
        end += word;
    }
    end
}

/// The end of the Latin unit after a number: `500 mg`, `50 nmol/l`.
pub(super) fn unit_after(text: &str, number: usize) -> usize {
    let mut end = number;
    while let Some(word) = word_after(&text[end..], false)
        && (end == number || text[end..].starts_with(['/', '²', '³']))
    {
        end += word;
    }
    end
}

/// The length of the next Latin word, including the character that joins it to
/// the text before.
fn word_after(rest: &str, may_be_listed: bool) -> Option<usize> {
    let joint = match rest.chars().next()? {
        it if is_latin(it) => 0,
        it if is_space(it) || matches!(it, '-' | '‑' | '/' | '\'' | '’' | '.') => it.len_utf8(),
        ',' if may_be_listed && rest[1..].starts_with(is_space) => {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        }
        _ => return None,
    };
    let word = &rest[joint..];
    if !word.starts_with(is_latin) {
        return None;
    }
    // Digits directly after a letter belong to its word: m2, H1N1.
    let length = word.find(|it| !is_of_word(it)).unwrap_or(word.len());
    Some(joint + length)
}

fn is_of_word(character: char) -> bool {
    is_latin(character)
        || is_digit(character)
        || matches!(character, '²' | '³')
        || unicode_normalization::char::is_combining_mark(character)
}

/// The start of the Latin words before a number, at or after the byte `least`:
/// `Kerkstraat 12`, `vitamine D 800`, `COVID-19`.
pub(super) fn words_before(text: &str, number: usize, least: usize) -> usize {
    let mut start = number;
    loop {
        let before = &text[least..start];
        let joined = before
            .strip_suffix(|it| is_space(it) || matches!(it, '-' | '‑' | '/'))
            .unwrap_or(before);
        let word = joined.trim_end_matches(is_of_word);
        let word = &joined[word.len()..];
        let Some(first) = word.find(is_latin).filter(|_| word.ends_with(is_of_word)) else {
            return start;
        };
        start = least + joined.len() - word.len() + first;
    }
}
