//! The pictures that are printed, each with the largest size at which it is
//! shown: that decides its resolution.

use std::sync::Arc;

use crate::artwork::{Artwork, Raster, Transform, Vector};
use crate::geometry::{Abs, Size};
use crate::layout::{Item, Page, PlacedLettering};

/// A picture that the pages show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Used<'p> {
    pub(super) artwork: &'p Arc<Artwork>,
    /// The words in the picture.
    pub(super) lettering: &'p [PlacedLettering<'p>],
    /// The largest size at which it is printed.
    pub(super) size: Size,
}

/// The pictures of all pages in page order, each once for the same words in it.
pub(super) fn used<'p>(pages: &'p [Page<'p>]) -> Vec<Used<'p>> {
    let mut used: Vec<Used<'p>> = Vec::new();
    for item in pages.iter().flat_map(Page::all) {
        let Item::Drawing(drawing) = item else { continue };
        let (artwork, lettering) = (&drawing.artwork, &*drawing.lettering);
        let size = drawing.area.size;
        let is_same =
            |it: &&mut Used| Arc::ptr_eq(it.artwork, artwork) && it.lettering == lettering;
        match used.iter_mut().find(is_same) {
            Some(known) if known.size.width < size.width => known.size = size,
            Some(_) => {}
            None => used.push(Used { artwork, lettering, size }),
        }
    }
    used
}

/// The pixels within a drawing that is printed at this size, each once, with
/// the largest size at which the drawing shows them.
pub(super) fn sizes(vector: &Vector, printed: Size) -> Vec<(&Arc<Raster>, Size)> {
    let scale = printed.width / vector.size.width;
    let mut used: Vec<(&Arc<Raster>, Size)> = Vec::new();
    for image in vector.images() {
        let Transform([a, b, c, d, ..]) = image.transform;
        let side = |x: f64, y: f64| Abs::pt(x.hypot(y)) * scale;
        let size = Size::new(side(a, b), side(c, d));
        match used.iter_mut().find(|(known, _)| Arc::ptr_eq(known, &image.raster)) {
            Some((_, known)) if known.width < size.width => *known = size,
            Some(_) => {}
            None => used.push((&image.raster, size)),
        }
    }
    used
}
