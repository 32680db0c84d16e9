//! Paints laid-out pages as SVG, for the screen: a second painter beside `pdf`, over
//! the same items. A test holds its pages to those of the PDF.
//!
//! 1. [`page`](mod@page) paints the items of a page, in a group for each node, so that
//!    a click finds its text.
//! 2. [`painter`] paints runs of text; [`glyphs`] collects the outlines of glyphs, each once; pages refer to them.
//! 3. [`drawing`] paints drawings, with the [`paint`] of their shapes; [`pictures`]
//!    keeps the pixels that a browser fetches.
//! 4. [`svg`] writes elements and numbers.
//!
//! What a glyph stands for is left to the text itself: the pages of the screen are
//! pictures.

mod drawing;
mod glyphs;
mod page;
mod paint;
mod painter;
mod pictures;
mod svg;

use std::ops::Range;
use std::sync::Arc;

use crate::artwork::Artwork;
use crate::fonts::FontBook;
use crate::layout::Page;
use crate::memo::{Memo, Shared};
use glyphs::FaceGlyphs;
pub use glyphs::{GlyphOutlines, Symbol};
pub use pictures::{PictureBytes, ScreenPictures};

/// A page as SVG.
#[derive(Debug, Clone, PartialEq)]
pub struct PaintedPage {
    /// Its width in points.
    pub width: f64,
    /// Its height in points.
    pub height: f64,
    /// The SVG, which refers to outlines of [`GlyphOutlines`] and to the addresses of
    /// [`ScreenPictures`].
    pub svg: String,
    /// Where each of its groups is in the SVG: all between its first tag and its last.
    pub groups: Vec<Range<usize>>,
}

/// What pages share, kept from one update to the next.
#[derive(Debug, Default)]
pub struct Screen {
    /// The outlines of the glyphs.
    pub glyphs: GlyphOutlines,
    /// The pixels.
    pub pictures: ScreenPictures,
    /// Drawings without words and pixels, which look the same at any size.
    drawings: PaintedDrawings,
}

impl Screen {
    /// A screen that has no outlines yet; their names begin with this number.
    pub fn of_generation(generation: u32) -> Self {
        Self { glyphs: GlyphOutlines::of_generation(generation), ..Self::default() }
    }
}

/// Drawings as SVG.
type PaintedDrawings = Memo<Shared<Artwork>, Arc<str>>;

/// The largest number of bytes of painted drawings that are kept.
const MOST_KEPT: usize = 8 << 20;

/// Paints pages as SVG. Outlines and pixels that are new are added to the screen's.
pub fn paint(pages: &[Page], fonts: &FontBook, screen: &mut Screen) -> Vec<PaintedPage> {
    screen.glyphs.belong_to(fonts);
    let Screen { glyphs, pictures, drawings } = screen;
    let painted = pages
        .iter()
        .map(|page| {
            let glyphs = FaceGlyphs::new(fonts, glyphs);
            let (svg, groups) = page::page(page, glyphs, (pictures, drawings));
            let [width, height] = [page.size.width, page.size.height].map(|side| side.to_pt());
            PaintedPage { width, height, svg, groups }
        })
        .collect();
    drawings.end_round(MOST_KEPT);
    painted
}
