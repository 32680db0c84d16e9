use std::sync::Arc;

use crate::artwork::Artwork;
use crate::geometry::Size;
use crate::layout::{Item, Page, PlacedLettering};

/// A picture that the pages show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Used<'p> {
    pub(super) artwork: &'p Arc<Artwork>,
    /// The words in it.
    pub(super) lettering: &'p [PlacedLettering<'p>],
    /// The largest size at which it is printed.
    pub(super) size: Size,
}

/// The pictures of all pages, each once with the same words in it, in the order
/// of the pages.
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
