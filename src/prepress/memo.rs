//! The memo of this room: pixels that were written anew, kept from one compile
//! to the next. `memo` decides what is kept and for how long.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::{PictureFinding, Pictures, prepare_with};
use crate::artwork::Raster;
use crate::layout::Page;
use crate::memo::Memo;

/// Pixels prepared for paper, kept for the next leaflet that prints them at the
/// same size.
#[derive(Debug, Default)]
pub struct PixelMemo {
    pub(super) pixels: Memo<PixelKey, Option<Arc<Made>>>,
}

/// Everything that the prepared pixels depend on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PixelKey {
    pub(super) raster: Raster,
    /// The size in pixels they are scaled down to, if any.
    pub(super) size: Option<[u32; 2]>,
}

/// Keys are compared by the whole file, and hashed by its name and length,
/// which differ for most files.
impl Hash for PixelKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.raster.path, self.raster.file.len(), self.size).hash(state);
    }
}

/// Pixels that were encoded anew.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) colors: Raster,
    pub(super) opacity: Option<Raster>,
}

impl PixelMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { pixels: Memo::once() }
    }

    /// Prepares the pictures of the pages for paper, as
    /// [`prepare`](super::prepare()) does.
    pub fn prepare<'p>(&self, pages: &'p [Page<'p>]) -> (Pictures<'p>, Vec<PictureFinding<'p>>) {
        prepare_with(pages, self)
    }

    /// The number of pictures that were decoded.
    pub fn decoded(&self) -> usize {
        self.pixels.made()
    }

    /// Ends a round, keeping at most `most` bytes.
    pub fn end_round(&self, most: usize) {
        self.pixels.end_round(most);
    }
}

/// The memory that an entry takes, in bytes.
pub(super) fn weight(key: &Raster, made: Option<&Made>) -> usize {
    let files = made.into_iter().flat_map(|made| [Some(&made.colors), made.opacity.as_ref()]);
    let made: usize = files.flatten().map(|raster| raster.file.len()).sum();
    key.file.len() + made
}
