//! The memo of this room: compressed streams, contents of pages, font programs
//! and drawings, kept from one file to the next. [`memo`](crate::memo) decides
//! what is kept and for how long.
//!
//! Each key holds all that its value is made from, and nothing is left out of
//! the comparison of two keys.

use std::convert::Infallible;
use std::hash::{Hash, Hasher};
use std::mem::discriminant;
use std::sync::Arc;

use lopdf::{Dictionary, Stream};
use printpdf::{DictItem, Op};

use super::clusters::CodeGlyph;
use super::compress;
use super::drawing::Drawings;
use super::font::FontProgram;
use crate::artwork::Artwork;
use crate::fonts::FaceKey;
use crate::geometry::Size;
use crate::memo::{Memo, Shared};

/// What was written, kept for the next file that needs the same.
#[derive(Debug, Default)]
pub struct PdfMemo {
    /// Compressed bytes, by the bytes themselves.
    streams: Memo<Vec<u8>, Arc<Vec<u8>>>,
    /// The contents of pages.
    pub(super) pages: Memo<PageKey, Arc<Stream>>,
    /// The font programs of faces.
    pub(super) fonts: Memo<FontKey, Arc<FontProgram>>,
    /// Drawings without words and pixels.
    pub(super) drawings: Memo<DrawingKey, Arc<Drawings>>,
}

/// The operators of a page.
#[derive(Debug, PartialEq)]
pub(super) struct PageKey(pub(super) Vec<Op>);

/// A page has no number that differs from itself.
impl Eq for PageKey {}

/// The hash takes the kind of each operator and what most pages differ by: the
/// words shown, and their places.
impl Hash for PageKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for operator in &self.0 {
            discriminant(operator).hash(state);
            match operator {
                Op::SetTextCursor { pos } => {
                    [pos.x, pos.y].map(|it| it.0.to_bits()).hash(state);
                }
                Op::Unknown { value, .. } => value.iter().for_each(|item| hash_item(item, state)),
                _ => {}
            }
        }
    }
}

fn hash_item<H: Hasher>(item: &DictItem, state: &mut H) {
    match item {
        DictItem::Array(items) => items.iter().for_each(|item| hash_item(item, state)),
        DictItem::String { data, .. } => data.hash(state),
        DictItem::Int(number) => number.hash(state),
        DictItem::Real(number) => number.to_bits().hash(state),
        _ => {}
    }
}

/// What a font program is made from.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct FontKey {
    pub(super) face: FaceKey,
    pub(super) forms: Vec<CodeGlyph>,
}

/// What a drawing without words and pixels is written from.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct DrawingKey {
    /// The number among the pictures, with which its names begin.
    number: usize,
    artwork: Shared<Artwork>,
    /// The size in points, bit by bit.
    size: [u64; 2],
}

impl DrawingKey {
    pub(super) fn new(number: usize, artwork: &Arc<Artwork>, size: Size) -> Self {
        let size = [size.width, size.height].map(|side| side.to_pt().to_bits());
        Self { number, artwork: Shared(artwork.clone()), size }
    }
}

impl PdfMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self {
            streams: Memo::once(),
            pages: Memo::once(),
            fonts: Memo::once(),
            drawings: Memo::once(),
        }
    }

    /// The number of streams that were compressed, apart from those that differ in
    /// every file.
    pub fn compressed(&self) -> usize {
        self.streams.made() + self.pages.made()
    }

    /// Ends a round, keeping at most `most` bytes of each.
    pub fn end_round(&self, most: usize) {
        self.streams.end_round(most);
        self.pages.end_round(most);
        self.fonts.end_round(most);
        self.drawings.end_round(most);
    }

    /// A stream, compressed if that makes it smaller.
    pub(super) fn stream(&self, entries: Dictionary, content: &[u8]) -> Stream {
        let key = self.streams.key(|| content.to_vec());
        let weight = |small: &Arc<Vec<u8>>| small.len() + content.len();
        let make = || Ok::<_, Infallible>(Arc::new(compress::deflate(content)));
        let Ok(small) = self.streams.get_or_make(key, weight, make);
        compress::smaller(entries, content, Arc::unwrap_or_clone(small))
    }
}
