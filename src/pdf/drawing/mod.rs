//! Drawings as form XObjects (ISO 32000-1, 8.10), each written once.
//!
//! 1. [`lettering`] writes the words in a drawing as text objects.
//! 2. [`painter`] writes its groups, paths and clips, with
//!    [`outline`](mod@outline), [`gradient`] and the graphics [`state`], into
//!    [`bytes`].
//!
//! The unit of a form is a fortieth of a point, 2,880 to the inch, and y grows
//! downward, so coordinates are short whole numbers. Everything is clipped to
//! the form's box. A form is written for the largest printed size of its
//! drawing, and scaled down for smaller ones.
//!
//! Drawings go into the file through lopdf, like pixels: printpdf's operators
//! took 0.4 ms for the 1,500 steps of the two vertebrae.

mod bytes;
mod gradient;
mod lettering;
mod outline;
mod painter;
mod state;

use std::collections::BTreeSet;
use std::sync::Arc;

use lopdf::{Dictionary, Stream};
use rayon::prelude::*;

use super::WriteError;
use super::compress::StreamMemo;
use super::faces::UsedFaces;
use crate::artwork::{Artwork, Vector};
use crate::geometry::Size;
use crate::memo::{Memo, Shared};
use crate::prepress::{EmbeddedPixels, Picture, PictureContent, Pictures};
use outline::Scale;

/// The units of a form in a point.
pub(super) const UNITS_PER_POINT: f64 = 40.0;

/// The least number of drawings for which several cores are used: for fewer,
/// starting them takes longer than they save.
const DRAWINGS_WORTH_SHARING: usize = 8;

/// The name of a picture in the pages' resources.
pub(super) fn resource(number: usize) -> String {
    format!("X{number}x0")
}

/// The name of the pixels in a drawing in the pages' resources.
pub(super) fn resource_within(number: usize, index: usize) -> String {
    format!("I{number}x{index}")
}

/// The objects that drawings need in the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Drawings {
    /// The drawings and their transparency groups.
    pub(super) forms: Vec<DrawingForm>,
    /// The opacities in use.
    pub(super) opacities: BTreeSet<Opacity>,
    /// The patterns of gradients.
    pub(super) patterns: Vec<ShadingPattern>,
    /// The masks of gradients whose opacity varies, and of drawn masks.
    pub(super) masks: Vec<SoftMask>,
    /// The numbers of the pictures that are partly transparent.
    pub(super) transparent: BTreeSet<usize>,
}

/// A drawing or a transparency group in one.
#[derive(Debug, Clone)]
pub(super) struct DrawingForm {
    /// The name in the pages' resources.
    pub(super) resource: String,
    /// The content; its resources are added later.
    pub(super) stream: Stream,
}

/// A gradient as a pattern (8.7.4).
#[derive(Debug, Clone)]
pub(super) struct ShadingPattern {
    /// The name in the pages' resources.
    pub(super) resource: String,
    /// The entries of the pattern.
    pub(super) entries: Dictionary,
}

/// A mask: the levels of a form as the opacity of a shape (11.6.5.3).
#[derive(Debug, Clone)]
pub(super) struct SoftMask {
    /// The name in the pages' resources.
    pub(super) resource: String,
    /// Whether the mask takes the opacity of the form instead of its
    /// luminosity.
    pub(super) by_opacity: bool,
    /// The form; its resources are added later.
    pub(super) stream: Stream,
}

/// The opacity of painting, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Opacity {
    /// The opacity of fills and of groups.
    pub(super) fill: u16,
    /// The opacity of strokes.
    pub(super) stroke: u16,
}

impl Opacity {
    /// Fully opaque.
    pub(super) const FULL: Self = Self { fill: 1000, stroke: 1000 };

    /// The name in the pages' resources.
    pub(super) fn resource(self) -> String {
        format!("G{}x{}", self.fill, self.stroke)
    }
}

/// Drawings without words and pixels.
pub(super) type DrawingMemo = Memo<DrawingKey, Arc<Drawings>>;

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
    fn new(number: usize, artwork: &Arc<Artwork>, size: Size) -> Self {
        let size = [size.width, size.height].map(|side| side.to_pt().to_bits());
        Self { number, artwork: Shared(artwork.clone()), size }
    }
}

impl Drawings {
    /// The approximate size in bytes.
    fn weight(&self) -> usize {
        let forms = self.forms.iter().map(|form| &form.stream);
        let streams = forms.chain(self.masks.iter().map(|mask| &mask.stream));
        let content: usize = streams.map(|stream| stream.content.len()).sum();
        content + 1000 * (self.forms.len() + self.masks.len() + self.patterns.len())
    }
}

/// Writes all drawings among the pictures.
pub(super) fn drawings(
    pictures: &Pictures,
    faces: &UsedFaces,
    memo: (&DrawingMemo, &StreamMemo),
) -> Result<Drawings, WriteError> {
    let write = |(number, picture): (usize, &Picture)| match picture.content {
        PictureContent::Vector(vector) => drawing(number, vector, picture, (faces, memo)),
        PictureContent::Raster(_) => Ok(Drawings::default()),
    };
    let pictures = &pictures.0;
    let written: Vec<Drawings> = if pictures.len() < DRAWINGS_WORTH_SHARING {
        pictures.iter().enumerate().map(write).collect::<Result<_, _>>()?
    } else {
        pictures.par_iter().enumerate().map(write).collect::<Result<_, _>>()?
    };
    let mut all = Drawings::default();
    for (number, drawing) in written.into_iter().enumerate() {
        let is_seen_through = |image: &EmbeddedPixels| image.developed.opacity.is_some();
        let is_transparent = pictures[number].within.iter().any(is_seen_through);
        if is_transparent || !drawing.opacities.is_empty() || !drawing.masks.is_empty() {
            all.transparent.insert(number);
        }
        all.forms.extend(drawing.forms);
        all.opacities.extend(drawing.opacities);
        all.patterns.extend(drawing.patterns);
        all.masks.extend(drawing.masks);
    }
    Ok(all)
}

/// Writes a drawing at its size, including its words. One without words and pixels
/// depends on nothing else in the file, and is kept.
fn drawing(
    number: usize,
    vector: &Vector,
    picture: &Picture,
    (faces, (drawings, streams)): (&UsedFaces, (&DrawingMemo, &StreamMemo)),
) -> Result<Drawings, WriteError> {
    let is_alone = picture.lettering.is_empty() && picture.within.is_empty();
    let key = || DrawingKey::new(number, picture.artwork, picture.size);
    let key = if is_alone { drawings.key(key) } else { None };
    let make = || painted(number, vector, picture, (faces, streams)).map(Arc::new);
    drawings.get_or_make(key, |it| it.weight(), make).map(Arc::unwrap_or_clone)
}

fn painted(
    number: usize,
    vector: &Vector,
    picture: &Picture,
    (faces, streams): (&UsedFaces, &StreamMemo),
) -> Result<Drawings, WriteError> {
    let scale = Scale::new(vector.size, picture.size);
    let words = lettering::words(picture.lettering, scale, faces)?;
    let mut parts = painter::DrawingResources::new(number, &picture.within, streams);
    painter::paint(vector, picture.size, &words, &mut parts);
    Ok(parts.drawings)
}
