use std::borrow::Cow;
use std::ops::Range;

use super::search::characters_led_by;

/// An invisible character that says in which direction text runs (UAX 9, 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectionMark {
    /// U+200E, U+200F or U+061C: a letter without width.
    Implicit,
    /// An embedding or override, or the end of one: U+202A to U+202E.
    Embedding,
    /// The start of an isolate: U+2066 to U+2068.
    OpensIsolate,
    /// The end of an isolate: U+2069.
    ClosesIsolate,
}

/// The direction mark that a character is.
pub fn direction_mark(character: char) -> Option<DirectionMark> {
    match character {
        '\u{200E}' | '\u{200F}' | '\u{61C}' => Some(DirectionMark::Implicit),
        '\u{202A}'..='\u{202E}' => Some(DirectionMark::Embedding),
        '\u{2066}'..='\u{2068}' => Some(DirectionMark::OpensIsolate),
        '\u{2069}' => Some(DirectionMark::ClosesIsolate),
        _ => None,
    }
}

/// Whether a text has direction marks.
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
    /// Each place where marks were taken out, with how many bytes up to there.
    taken: Vec<(usize, usize)>,
}

impl<'t> VisibleText<'t> {
    /// What is seen of a text.
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

    /// Where a range of the seen text is in the text itself: marks before its
    /// first character and after its last are outside, marks between inside.
    pub fn in_text(&self, range: &Range<usize>) -> Range<usize> {
        let before = |is_before: &dyn Fn(usize) -> bool| {
            let marks = self.taken.partition_point(|&(place, _)| is_before(place));
            marks.checked_sub(1).map_or(0, |last| self.taken[last].1)
        };
        let start = range.start + before(&|place| place <= range.start);
        start..(range.end + before(&|place| place < range.end)).max(start)
    }

    /// Where a place between two characters of the text is in the seen text.
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
    fn range_of_the_seen_text_has_the_marks_between_its_characters() {
        let text = "a \u{200F}5\u{200F}0\u{200E} b";
        let seen = VisibleText::of(text);
        assert_eq!(seen.text, "a 50 b");
        assert_eq!(&text[seen.in_text(&(2..4))], "5\u{200F}0");
        assert_eq!(&text[seen.in_text(&(0..6))], text);
        assert_eq!(seen.place_of(text.find(" b").unwrap()), 4);
        assert_eq!(seen.place_of(text.find('5').unwrap()), 2);
    }
}
