//! The words on either side of a space, found without splitting the whole text.

use super::lexicon::{NoBreakLexicon, WordRoles};
use super::{opened, without_notes};

/// The words on either side of a space.
#[derive(Debug, Clone, Copy)]
pub(super) struct SpaceContext<'t> {
    before: &'t str,
    after: &'t str,
    /// The word before the space, like the others without signs of notes after it.
    pub(super) left: &'t str,
    /// The roles of that word, without the punctuation before it.
    pub(super) left_does: WordRoles,
    /// The word after the space.
    pub(super) right: &'t str,
}

impl<'t> SpaceContext<'t> {
    /// The words on either side of the space between two texts.
    pub(super) fn new(before: &'t str, after: &'t str, lexicon: &NoBreakLexicon) -> Self {
        let left = without_notes(split_last_word(before).1);
        let right = without_notes(split_first_word(after).0);
        Self { before, after, left, left_does: lexicon.kinds(opened(left)), right }
    }

    /// A word before the space, counted from 0 at the space; empty beyond the text.
    pub(super) fn left(&self, index: usize) -> &'t str {
        let further = (0..index).fold(self.before, |before, _| split_last_word(before).0);
        if index == 0 { self.left } else { without_notes(split_last_word(further).1) }
    }

    /// A word after the space, counted from 0 at the space; empty beyond the text.
    pub(super) fn right(&self, index: usize) -> &'t str {
        let further = (0..index).fold(self.after, |after, _| split_first_word(after).1);
        if index == 0 { self.right } else { without_notes(split_first_word(further).0) }
    }

    /// Whether the space has small letters on both sides, as nearly every space has, and so
    /// no number, punctuation or capital.
    pub(super) fn is_plain(&self) -> bool {
        let small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
        let (left, right) = (self.left.as_bytes(), self.right.as_bytes());
        small(left.last()) && small(right.first()) && !left[0].is_ascii_digit()
    }

    /// Whether a digit, or a character that may be one in another script, is near the
    /// space: within the length of the longest group around a number.
    pub(super) fn is_near_a_number(&self) -> bool {
        const REACH: usize = 24;
        let may_be_digit = |byte: &u8| byte.is_ascii_digit() || !byte.is_ascii();
        let (before, after) = (self.before.as_bytes(), self.after.as_bytes());
        before[before.len().saturating_sub(REACH)..].iter().any(may_be_digit)
            || after[..after.len().min(REACH)].iter().any(may_be_digit)
    }
}

/// A text split before its last word; spaces after that word are ignored.
fn split_last_word(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let end = bytes.iter().rposition(|&byte| byte != b' ').map_or(0, |last| last + 1);
    let before = bytes[..end].iter().rposition(|byte| !byte.is_ascii_graphic());
    let start = before.map_or(0, |before| before + 1);
    if start < end && before.is_none_or(|before| matches!(bytes[before], b' ' | b'\n')) {
        return (&text[..start], &text[start..end]);
    }
    let text = text.trim_end();
    let space = text.char_indices().rev().find(|(_, it)| it.is_whitespace());
    text.split_at(space.map_or(0, |(at, space)| at + space.len_utf8()))
}

/// The first word of a text, without spaces before it, and the rest.
fn split_first_word(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let start = bytes.iter().position(|&byte| byte != b' ').unwrap_or(bytes.len());
    let length = bytes[start..].iter().position(|byte| !byte.is_ascii_graphic());
    let end = length.map_or(bytes.len(), |length| start + length);
    if start < end && bytes.get(end).is_none_or(|after| matches!(after, b' ' | b'\n')) {
        return (&text[start..end], &text[end..]);
    }
    let text = text.trim_start();
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}
