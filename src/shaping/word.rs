use std::ops::Range;

use super::shaped::{BreakKind, Glyph};
use crate::geometry::Em;

/// A word shaped, with the places where it may be divided. Places in it count
/// from its begin: bytes in the clusters, glyphs in the breaks.
#[derive(Debug, Default)]
pub(super) struct ShapedWord {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) breaks: Vec<WordBreak>,
    pub(super) break_glyphs: Vec<Glyph>,
}

/// Whether a glyph may not stand at a line's begin as it is, by harfrust's
/// `unsafe_to_break`: what stands before it had a say in its shape or place.
pub(super) type UnsafeToBreak = bool;

/// A place where a word may be divided: a [`super::Break`] that counts the
/// glyphs of its word.
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
