//! A shaped word and the places where it may be divided. [`text`](super::text) puts it into
//! its text.

use std::ops::Range;

use super::shaped::{BreakKind, Glyph};
use crate::geometry::Em;

/// A shaped word with the places where it may be divided. Positions count from its
/// beginning: bytes in the clusters, glyphs in the breaks.
#[derive(Debug, Clone, Default)]
pub(super) struct ShapedWord {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) breaks: Vec<WordBreak>,
    pub(super) break_glyphs: Vec<Glyph>,
}

/// Whether a glyph cannot begin a line as it is, since the text before it affected its
/// shape or position: harfrust's `unsafe_to_break`.
pub(super) type UnsafeToBreak = bool;

/// A place where a word may be divided: a [`Break`](super::Break) that counts glyphs
/// within the word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WordBreak {
    pub(super) replaced: Range<u32>,
    pub(super) before: Range<u32>,
    pub(super) after: Range<u32>,
    pub(super) kind: BreakKind,
}

/// A hyphen, and how far the letter before it moves the pen.
#[derive(Debug, Clone, Copy)]
pub(super) struct HyphenAfter {
    pub(super) letter: Em,
    pub(super) hyphen: Glyph,
}
