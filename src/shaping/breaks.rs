use std::ops::Range;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::shaped::BreakKind;
use super::together::Habits;

/// A word in a text, as it is shaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WordAt {
    /// Its bytes, with the space before it, which it is drawn with, and the
    /// one after it, which it is not.
    pub(super) shaped: Range<usize>,
    /// Whether no letter stands directly before or after it, in another face
    /// or element: only a whole word can be divided as the word it is.
    pub(super) whole: bool,
}

/// The words of a stretch of a text, in order, all spaces included.
pub(super) fn words(text: &str, stretch: Range<usize>) -> impl Iterator<Item = WordAt> {
    let bytes = text.as_bytes();
    let mut start = stretch.start;
    std::iter::from_fn(move || {
        if start >= stretch.end {
            return None;
        }
        let first = start + usize::from(bytes[start] == b' ');
        let space = bytes[first..stretch.end].iter().position(|&byte| byte == b' ');
        let end = space.map_or(stretch.end, |space| first + space);
        let word = WordAt {
            shaped: start..end + usize::from(space.is_some()),
            whole: (start > stretch.start || !text[..start].ends_with(char::is_alphabetic))
                && (end < stretch.end || !text[end..].starts_with(char::is_alphabetic)),
        };
        start = end;
        Some(word)
    })
}

/// A place between words where a line may or must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opportunity {
    /// Where the next line begins.
    pub(super) offset: usize,
    /// What kind of place it is.
    pub(super) kind: BreakKind,
}

/// No script that needs a dictionary to find its words has a face here.
static SEGMENTER: LineSegmenterBorrowed<'static> =
    LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());

/// The places of a text where UAX 14 sees a line end, less those a language
/// closes, in order. The last is the end of the text.
pub(super) fn opportunities(text: &str, habits: &Habits) -> Vec<Opportunity> {
    let mut found = Vec::with_capacity(text.len() / 5 + 1);
    for offset in SEGMENTER.segment_str(text).skip(1) {
        if offset < text.len() {
            found.extend(opportunity(text, offset, habits));
        }
    }
    found.push(Opportunity { offset: text.len(), kind: BreakKind::Mandatory });
    found
}

fn opportunity(text: &str, offset: usize, habits: &Habits) -> Option<Opportunity> {
    let before = text[..offset].chars().next_back()?;
    let kind = match before {
        '\n' => BreakKind::Mandatory,
        ' ' => BreakKind::Space,
        '\u{AD}' => return None,
        '-' | '\u{2010}' | '–' | '—' => BreakKind::OwnHyphen,
        _ => BreakKind::Address,
    };
    let _ = habits;
    Some(Opportunity { offset, kind })
}
