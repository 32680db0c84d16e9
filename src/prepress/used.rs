use std::sync::Arc;

use crate::artwork::Artwork;
use crate::geometry::Size;
use crate::layout::{Item, Page};

/// A picture that the pages show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Used<'p> {
    pub(super) artwork: &'p Arc<Artwork>,
    /// The largest size at which it is printed.
    pub(super) size: Size,
}

/// The pictures of all pages, each once, in the order of the pages.
pub(super) fn used<'p>(pages: &'p [Page<'_>]) -> Vec<Used<'p>> {
    let mut used: Vec<Used<'p>> = Vec::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let Item::Drawing(drawing) = item else { continue };
        let (artwork, size) = (&drawing.artwork, drawing.area.size);
        match used.iter_mut().find(|known| Arc::ptr_eq(known.artwork, artwork)) {
            Some(known) if known.size.width < size.width => known.size = size,
            Some(_) => {}
            None => used.push(Used { artwork, size }),
        }
    }
    used
}
