use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::{PictureFinding, Pictures, prepare_with};
use crate::artwork::Raster;
use crate::layout::Page;
use crate::memo::Memo;

/// Pixels that were made ready for paper, kept for the next leaflet that prints
/// them as large.
#[derive(Debug, Default)]
pub struct PixelMemo {
    pub(super) pixels: Memo<PixelKey, Option<Arc<Made>>>,
}

/// All that decides what is made of pixels.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PixelKey {
    pub(super) raster: Raster,
    /// The size they are scaled down to, if they are.
    pub(super) size: Option<[u32; 2]>,
}

/// Its file is compared as a whole, and told from most others by its name and
/// its length.
impl Hash for PixelKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.raster.path, self.raster.file.len(), self.size).hash(state);
    }
}

/// Pixels that were written anew.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) colors: Raster,
    pub(super) opacity: Option<Raster>,
}

impl PixelMemo {
    /// One that keeps nothing.
    pub fn once() -> Self {
        Self { pixels: Memo::once() }
    }

    /// Makes the pictures of the pages ready for paper, as
    /// [`prepare`](super::prepare) does.
    pub fn prepare<'p>(&self, pages: &'p [Page<'p>]) -> (Pictures<'p>, Vec<PictureFinding<'p>>) {
        prepare_with(pages, self)
    }

    /// How many pictures were decoded.
    pub fn decoded(&self) -> usize {
        self.pixels.made()
    }

    /// Ends a round, of which no more than `most` bytes are kept.
    pub fn end_round(&self, most: usize) {
        self.pixels.end_round(most);
    }
}

/// How many bytes a picture keeps from going.
pub(super) fn weight(key: &Raster, made: Option<&Made>) -> usize {
    let files = made.into_iter().flat_map(|made| [Some(&made.colors), made.opacity.as_ref()]);
    let made: usize = files.flatten().map(|raster| raster.file.len()).sum();
    key.file.len() + made
}
