//! Pictures on their way to paper: each once, and no finer than a printer can
//! show. `pdf` writes the result.
//!
//! 1. [`used`] finds the pictures of all pages, and the pixels within drawings,
//!    each at the largest size at which it is printed.
//! 2. [`resolution`] finds those that are too coarse for that size.
//! 3. [`prepare`](mod@prepare) decodes, scales ([`scale`]) and encodes
//!    ([`encode`]) pixels that cannot stay as stored in their file; [`memo`]
//!    keeps them.
//! 4. [`screen`] makes a picture ready for a screen instead.
//!
//! The result does not depend on the number of cores.

mod encode;
mod memo;
mod prepare;
mod resolution;
mod scale;
mod screen;
mod used;

use std::borrow::Cow;
use std::sync::Arc;

use rayon::prelude::*;

use crate::artwork::{Artwork, Raster, Vector};
use crate::diagnostic::{ArtworkProblem, Problem};
use crate::geometry::Size;
use crate::layout::{Drawing, Page, PlacedLettering};
pub use memo::PixelMemo;
pub use screen::for_screen;
use used::Used;

/// The pictures of all pages, ready for paper, in the order in which the pages
/// first show them.
#[derive(Debug, Default)]
pub struct Pictures<'p>(pub Vec<Picture<'p>>);

/// A picture, ready for paper.
#[derive(Debug)]
pub struct Picture<'p> {
    /// The words in it.
    pub lettering: &'p [PlacedLettering<'p>],
    /// The original: the same for all places where it is shown.
    pub artwork: &'p Arc<Artwork>,
    /// The largest size at which it is printed.
    pub size: Size,
    /// The printed content.
    pub content: PictureContent<'p>,
    /// The pixels within a drawing, each once.
    pub within: Vec<EmbeddedPixels<'p>>,
}

/// Pixels within a drawing, ready for paper.
#[derive(Debug)]
pub struct EmbeddedPixels<'p> {
    /// The original.
    pub raster: &'p Arc<Raster>,
    /// The printed pixels.
    pub developed: PreparedPixels<'p>,
}

/// The printed content of a picture.
#[derive(Debug)]
pub enum PictureContent<'p> {
    /// Paths.
    Vector(&'p Vector),
    /// Pixels.
    Raster(Box<PreparedPixels<'p>>),
}

/// Pixels in a compressed form that a PDF can hold.
#[derive(Debug)]
pub struct PreparedPixels<'p> {
    /// The colours: grey levels, RGB, or a palette, of at most eight bits; as a
    /// PNG they have no transparency and a single pass.
    pub colors: Cow<'p, Raster>,
    /// The opacity as grey levels; `None` if all pixels are opaque.
    pub opacity: Option<Raster>,
}

/// A problem of a picture.
#[derive(Debug)]
pub struct PictureFinding<'p> {
    /// The problem.
    pub problem: Problem,
    /// The picture.
    pub artwork: &'p Arc<Artwork>,
}

impl Pictures<'_> {
    /// The index of the picture of a drawing on a page.
    pub fn number(&self, drawing: &Drawing) -> Option<usize> {
        let is_same = |picture: &Picture| {
            Arc::ptr_eq(picture.artwork, &drawing.artwork) && picture.lettering == drawing.lettering
        };
        self.0.iter().position(is_same)
    }
}

/// Prepares the pictures of the pages for paper.
///
/// A picture whose file turns out to be damaged is left out, and reported as an
/// error.
pub fn prepare<'p>(pages: &'p [Page<'p>]) -> (Pictures<'p>, Vec<PictureFinding<'p>>) {
    PixelMemo::once().prepare(pages)
}

fn prepare_with<'p>(
    pages: &'p [Page<'p>],
    memo: &PixelMemo,
) -> (Pictures<'p>, Vec<PictureFinding<'p>>) {
    let used = used::used(pages);
    let ready = |used| ready(used, memo);
    let ready: Vec<_> = match used.as_slice() {
        [] | [_] => used.iter().map(ready).collect(),
        several => several.par_iter().map(ready).collect(),
    };
    let (mut pictures, mut findings) = (Pictures::default(), Vec::new());
    for (&Used { artwork, lettering, size }, ready) in used.iter().zip(ready) {
        let problem = match ready {
            Ok((content, within)) => {
                pictures.0.push(Picture { artwork, lettering, size, content, within });
                resolution::too_coarse(artwork, size).map(Problem::from)
            }
            Err(problem) => Some(Problem::from(problem)),
        };
        findings.extend(problem.map(|problem| PictureFinding { problem, artwork }));
    }
    (pictures, findings)
}

type Ready<'p> = (PictureContent<'p>, Vec<EmbeddedPixels<'p>>);

fn ready<'p>(used: &Used<'p>, memo: &PixelMemo) -> Result<Ready<'p>, ArtworkProblem> {
    match &**used.artwork {
        Artwork::Vector(vector) => {
            Ok((PictureContent::Vector(vector), prepare::prepare_within(vector, used.size, memo)?))
        }
        Artwork::Raster(raster) => {
            let developed = prepare::prepare(raster, used.size, memo)?;
            Ok((PictureContent::Raster(Box::new(developed)), Vec::new()))
        }
    }
}
