//! Searches for rare characters, and for words with rare bytes. They look at
//! bytes, which is much faster than decoding each character.

use std::ops::Range;

/// The characters of a text whose first byte in UTF-8 is sought, each with its
/// offset.
pub fn characters_led_by(
    text: &str,
    is_sought: impl Fn(u8) -> bool,
) -> impl Iterator<Item = (usize, char)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &text.as_bytes()[from..];
            let at = from + rest.iter().position(|&byte| is_sought(byte))?;
            from = at + 1;
            // A byte within a character does not begin one.
            if let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) {
                return Some((at, character));
            }
        }
    })
}

/// The words of a text that contain a sought byte, in order. `is_sought` gets the
/// offset of the byte as well; the character that ends a word is not part of it.
pub fn words_with(
    text: &str,
    is_sought: impl Fn(usize, u8) -> bool,
    ends_word: impl Fn(char) -> bool,
) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = (from..bytes.len()).find(|&at| is_sought(at, bytes[at]))?;
        let before = text[from..at].char_indices().rev().find(|&(_, it)| ends_word(it));
        let start = before.map_or(from, |(end, it)| from + end + it.len_utf8());
        let end = text[at..].find(&ends_word).map_or(text.len(), |length| at + length);
        from = end;
        Some(start..end)
    })
}
