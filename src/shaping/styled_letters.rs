//! Styled letters as used on social media: mathematical bold, full width, in circles and
//! squares. They are characters of their own, which few faces have and no screen reader
//! reads as a word.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// The first letters of the alphabets in black circles and squares, for which Unicode has
/// no plain equivalents.
const ON_BLACK: [u32; 2] = [0x1F150, 0x1F170];

/// How far a word is followed to either side, in characters.
const LONGEST_WORD: usize = 60;

/// The byte range of the word in styled letters that a character belongs to.
pub(super) fn styled_word(text: &str, at: usize) -> Option<Range<usize>> {
    let is_word = |(_, it): &(usize, char)| !it.is_whitespace();
    let before = text[..at].char_indices().rev().take(LONGEST_WORD).take_while(is_word);
    let behind = text[at..].char_indices().take(LONGEST_WORD).take_while(is_word);
    let start = before.last().map_or(at, |(start, _)| start);
    let end = behind.last().map_or(at, |(last, it)| at + last + it.len_utf8());
    let is_lacking = text[at..].chars().next().is_some_and(|it| plain(it).is_some());
    let has_letters = || text[start..end].chars().any(is_styled_letter);
    (is_lacking && has_letters()).then(|| {
        // The word without the punctuation around it.
        let is_around = |it: char| !it.is_alphanumeric() && plain(it).is_none();
        let word = text[start..end].trim_end_matches(is_around);
        let end = start + word.len();
        end - word.trim_start_matches(is_around).len()..end
    })
}

/// The word in ordinary letters.
pub(super) fn plain_word(word: &str) -> String {
    word.chars().map(|it| plain(it).unwrap_or_else(|| it.to_string())).collect()
}

fn is_styled_letter(character: char) -> bool {
    plain(character).is_some_and(|plain| plain.chars().all(char::is_alphanumeric))
}

/// The ordinary characters that a styled one represents.
fn plain(character: char) -> Option<String> {
    let on_black = ON_BLACK.iter().filter_map(|first| u32::from(character).checked_sub(*first));
    if let Some(letter) = on_black.filter(|&letter| letter < 26).min() {
        return char::from_u32(u32::from('A') + letter).map(String::from);
    }
    let plain: String = [character].into_iter().nfkc().collect();
    (plain.is_ascii() && !character.is_ascii()).then_some(plain)
}
