//! Invisible direction marks, and a text without them in which other modules look
//! for what a reader sees. What is wrong with a mark is left to `document`.

use std::borrow::Cow;
use std::ops::Range;

use super::search::characters_led_by;

/// An invisible character that sets the direction of text (UAX 9, 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectionMark {
    /// U+200E, U+200F or U+061C: acts as a letter without width.
    Implicit,
    /// An embedding or override, or the end of one: U+202A to U+202E.
    Embedding,
    /// The start of an isolate: U+2066 to U+2068.
    OpensIsolate,
    /// The end of an isolate: U+2069.
    ClosesIsolate,
}

/// The kind of a direction mark; `None` for any other character.
pub fn direction_mark(character: char) -> Option<DirectionMark> {
    match character {
        '\u{200E}' | '\u{200F}' | '\u{61C}' => Some(DirectionMark::Implicit),
        '\u{202A}'..='\u{202E}' => Some(DirectionMark::Embedding),
        '\u{2066}'..='\u{2068}' => Some(DirectionMark::OpensIsolate),
        '\u{2069}' => Some(DirectionMark::ClosesIsolate),
        _ => None,
    }
}

/// Whether a text contains direction marks.
pub fn has_direction_marks(text: &str) -> bool {
    // U+061C, and U+200E to U+2069.
    !text.is_ascii()
        && characters_led_by(text, |byte| matches!(byte, 0xD8 | 0xE2))
            .any(|(_, character)| direction_mark(character).is_some())
}

/// A text without its direction marks, which a reader does not see.
#[derive(Debug)]
pub struct VisibleText<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// Each place where a mark was removed, with the bytes removed up to there.
    taken: Vec<(usize, usize)>,
}

impl<'t> VisibleText<'t> {
    /// The visible part of a text.
    pub fn of(text: &'t str) -> Self {
        if !has_direction_marks(text) {
            return Self { text: Cow::Borrowed(text), taken: Vec::new() };
        }
        let (mut seen, mut taken, mut bytes) = (String::with_capacity(text.len()), Vec::new(), 0);
        for character in text.chars() {
            if direction_mark(character).is_some() {
                bytes += character.len_utf8();
                taken.push((seen.len(), bytes));
            } else {
                seen.push(character);
            }
        }
        Self { text: Cow::Owned(seen), taken }
    }

    /// The range in the original text for a range of the visible text: marks
    /// between its characters are included, marks around it are not.
    pub fn in_text(&self, range: &Range<usize>) -> Range<usize> {
        let before = |is_before: &dyn Fn(usize) -> bool| {
            let marks = self.taken.partition_point(|&(place, _)| is_before(place));
            marks.checked_sub(1).map_or(0, |last| self.taken[last].1)
        };
        let start = range.start + before(&|place| place <= range.start);
        start..(range.end + before(&|place| place < range.end)).max(start)
    }

    /// The place in the visible text for a place between two characters of the
    /// original.
    pub fn place_of(&self, offset: usize) -> usize {
        let marks = self.taken.partition_point(|&(place, bytes)| place + bytes <= offset);
        let bytes = marks.checked_sub(1).map_or(0, |last| self.taken[last].1);
        offset.saturating_sub(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::VisibleText;

    #[test]
    fn range_of_the_visible_text_includes_the_marks_between_its_characters() {
        let text = "a \u{200F}5\u{200F}0\u{200E} b";
        let seen = VisibleText::of(text);
        assert_eq!(seen.text, "a 50 b");
        assert_eq!(&text[seen.in_text(&(2..4))], "5\u{200F}0");
        assert_eq!(&text[seen.in_text(&(0..6))], text);
        assert_eq!(seen.place_of(text.find(" b").unwrap()), 4);
        assert_eq!(seen.place_of(text.find('5').unwrap()), 2);
    }
}
