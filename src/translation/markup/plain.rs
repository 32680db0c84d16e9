//! The text of a message as a reader sees it, with the place of each character in
//! the message.

use std::ops::Range;

use super::{MessagePart, PartKind, emphasis};
use crate::recognize::is_unseen;

/// The character in the place of a part without text.
const GAP: char = '\u{1A}';

/// The text of a message as a reader sees it: without markup and invisible
/// characters.
#[derive(Debug, Clone)]
pub(in super::super) struct PlainText {
    pub(in super::super) text: String,
    /// The place in the message of each byte's character.
    places: Vec<Range<usize>>,
}

impl PlainText {
    /// The text of a message with these parts.
    pub(in super::super) fn of(message: &str, parts: &[MessagePart<'_>]) -> Self {
        let mut plain = Self { text: String::with_capacity(message.len()), places: Vec::new() };
        let markup = emphasis(message, parts).delimiters;
        for part in parts {
            match part.kind {
                PartKind::Words => plain.push_words(message, part.range.clone()),
                PartKind::Stars => {
                    let is_markup = |at: &usize| markup.iter().any(|range| range.contains(at));
                    for at in part.range.clone().filter(|at| !is_markup(at)) {
                        plain.push_words(message, at..at + 1);
                    }
                }
                PartKind::Placeholder(_) | PartKind::OpenBrace(_) | PartKind::ToFillIn(_) => {
                    plain.push(GAP, part.range.clone());
                }
                PartKind::Backslash | PartKind::OpensLink(_) | PartKind::ClosesLink(_) => {}
            }
        }
        plain
    }

    fn push_words(&mut self, message: &str, range: Range<usize>) {
        let words = &message[range.clone()];
        if words.is_ascii() {
            self.text.push_str(words);
            return self.places.extend(range.map(|at| at..at + 1));
        }
        let seen = words.char_indices().filter(|(_, character)| !is_unseen(*character));
        for (at, character) in seen {
            let place = range.start + at;
            self.push(as_digit(character), place..place + character.len_utf8());
        }
    }

    fn push(&mut self, character: char, place: Range<usize>) {
        self.text.push(character);
        self.places.resize(self.text.len(), place);
    }

    /// The place in the message of a range of the text.
    pub(in super::super) fn in_message(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.places.get(range.start).map_or(0, |place| place.start);
        let last = range.end.checked_sub(1).and_then(|last| self.places.get(last));
        start..last.map_or(start, |place| place.end.max(start))
    }

    /// Replaces ranges that have been read with gaps of the same length.
    pub(in super::super) fn leave_gaps(&mut self, ranges: impl IntoIterator<Item = Range<usize>>) {
        for range in ranges {
            let gaps: String = std::iter::repeat_n(GAP, range.len()).collect();
            self.text.replace_range(range, &gaps);
        }
    }
}

/// A subscript digit as a plain digit: CO₂.
fn as_digit(character: char) -> char {
    let below = u32::from(character).checked_sub(u32::from('₀'));
    below.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::super::parts;
    use super::PlainText;

    #[test]
    fn plain_text_is_without_markup_and_knows_its_places() {
        let message = "**70** mg <1>é</1>\u{200F} {practice.phone} \\* 2 * 3";
        let plain = PlainText::of(message, &parts(message));
        assert_eq!(plain.text, "70 mg é \u{1A} * 2 * 3");
        let at = plain.text.find("70 mg").unwrap();
        assert_eq!(&message[plain.in_message(&(at..at + 5))], "70** mg");
    }
}
