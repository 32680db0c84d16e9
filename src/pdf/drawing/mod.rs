//! Drawings as form XObjects (ISO 32000-1, 8.10), each once.
//!
//! The unit of a form is a fortieth of a point, 2,880 to the inch, and y grows
//! downward, so that all its places are short whole numbers. Nothing of it is
//! seen outside its box. It is written for the largest size at which the
//! drawing is printed, and scaled where it is printed smaller.
//!
//! A picture goes into the file through lopdf, a drawing like one of pixels:
//! printpdf's operators for the 1,500 steps of the two vertebrae took 0.4 ms.

mod bytes;
mod gradient;
mod lettering;
mod outline;
mod painter;
mod state;

use std::collections::BTreeSet;

use lopdf::{Dictionary, Stream};
use rayon::prelude::*;

use super::WriteError;
use super::faces::UsedFaces;
use crate::artwork::Vector;
use crate::prepress::{EmbeddedPixels, Picture, PictureContent, Pictures};
use outline::Scale;

/// How many units of a form make a point.
pub(super) const UNITS_PER_POINT: f64 = 40.0;

/// From so many drawings on, the work is shared among the cores: before,
/// starting them costs more than they save.
const DRAWINGS_WORTH_SHARING: usize = 8;

/// The name in the pages' resources under which a picture is drawn.
pub(super) fn resource(number: usize) -> String {
    format!("X{number}x0")
}

/// The name in the pages' resources of pixels within a drawing.
pub(super) fn resource_within(number: usize, index: usize) -> String {
    format!("I{number}x{index}")
}

/// What drawings need in the file.
#[derive(Default)]
pub(super) struct Drawings {
    /// The drawings, and their parts that are made transparent as one.
    pub(super) forms: Vec<DrawingForm>,
    /// The opacities that occur.
    pub(super) opacities: BTreeSet<Opacity>,
    /// The colours that run into one another.
    pub(super) patterns: Vec<ShadingPattern>,
    /// How opaque what is painted with them is, where that runs as well.
    pub(super) masks: Vec<SoftMask>,
    /// The pictures, by their numbers, through which something is seen.
    pub(super) transparent: BTreeSet<usize>,
}

/// A drawing, or a part of one that is made transparent as one.
pub(super) struct DrawingForm {
    /// Its name in the pages' resources.
    pub(super) resource: String,
    /// What it shows, its resources still to be named.
    pub(super) stream: Stream,
}

/// Colours that run into one another (8.7.4).
pub(super) struct ShadingPattern {
    /// Its name in the pages' resources.
    pub(super) resource: String,
    /// How they run.
    pub(super) entries: Dictionary,
}

/// How opaque a shape is, by the levels of a form (11.6.5.3).
pub(super) struct SoftMask {
    /// Its name in the pages' resources.
    pub(super) resource: String,
    /// Whether it is what is opaque that is seen through, not what is light.
    pub(super) by_opacity: bool,
    /// The form, its resources still to be named.
    pub(super) stream: Stream,
}

/// How opaque things are painted, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Opacity {
    /// What is filled, and whole groups.
    pub(super) fill: u16,
    /// What is stroked.
    pub(super) stroke: u16,
}

impl Opacity {
    /// Nothing shines through.
    pub(super) const FULL: Self = Self { fill: 1000, stroke: 1000 };

    /// Its name in the pages' resources.
    pub(super) fn resource(self) -> String {
        format!("G{}x{}", self.fill, self.stroke)
    }
}

/// Writes all drawings among the pictures.
pub(super) fn drawings(pictures: &Pictures, faces: &UsedFaces) -> Result<Drawings, WriteError> {
    let write = |(number, picture): (usize, &Picture)| match picture.content {
        PictureContent::Vector(vector) => drawing(number, vector, picture, faces),
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

/// Writes a drawing at its size, with the words in it.
fn drawing(
    number: usize,
    vector: &Vector,
    picture: &Picture,
    faces: &UsedFaces,
) -> Result<Drawings, WriteError> {
    let scale = Scale::new(vector.size, picture.size);
    let words = lettering::words(picture.lettering, scale, faces)?;
    let mut parts = painter::DrawingResources::new(number, &picture.within);
    painter::paint(vector, picture.size, &words, &mut parts);
    Ok(parts.drawings)
}
