//! A picture, ready to be drawn.
//!
//! A page shows all of a picture or refuses it: what it cannot show is an
//! error with its line, never left out without a word. Of a picture of pixels
//! only the header is read here; its pixels are decoded where it is known how
//! large they are printed.

mod encoding;
mod kind;
mod memo;
mod qr;
mod raster;
mod svg;
mod text;
mod vector;

use std::sync::Arc;

use crate::diagnostic::{ArtworkProblem, Diagnostic};
use kind::ContentKind;
pub use memo::ArtworkMemo;
pub use qr::{QrTooLong, qr_code};
pub use raster::{Channels, Colors, Encoding, Orientation, Pixels, Raster, Tone};
pub use text::{Anchor, Baseline, DrawingText, DrawingTextStyle, StyledWords};
pub use vector::{
    Cap, Clip, Fill, FillRule, Gradient, GradientLine, Group, Image, Join, Mask, Node, Paint, Path,
    Segment, SpreadMethod, Stop, Stroke, Transform, Vector,
};

/// A picture of a kind that can be shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Artwork {
    /// Paths, sharp at any size.
    Vector(Vector),
    /// Pixels.
    Raster(Raster),
}

impl Artwork {
    /// How high it is, in widths.
    pub fn aspect(&self) -> f64 {
        match self {
            Self::Vector(vector) => vector.size.height / vector.size.width,
            Self::Raster(raster) => {
                let [width, height] = raster.seen();
                f64::from(height) / f64::from(width)
            }
        }
    }
}

/// Reads a picture; `name` is its path as the definition has it. A drawing that
/// is not the same for all languages is read as those see it who read `language`,
/// a BCP 47 tag.
///
/// # Errors
/// All that a page cannot show of it, each at its line of the file.
pub fn load(
    name: &str,
    file: Arc<Vec<u8>>,
    language: &str,
) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
    let path = name.to_owned();
    let loaded = match kind::recognise(&file) {
        ContentKind::Svg(text) => {
            return Ok(Arc::new(Artwork::Vector(svg::read(name, &text, language)?)));
        }
        ContentKind::UnknownEncoding(encoding) => Err(ArtworkProblem::UnknownEncoding { encoding }),
        ContentKind::Jpeg => Raster::jpeg(path, file),
        ContentKind::Png => Raster::png(path, file),
        ContentKind::WebP => Raster::webp(path, file),
        ContentKind::Refused(kind) => Err(ArtworkProblem::RefusedKind { path, kind }),
        ContentKind::Nothing => Err(ArtworkProblem::EmptyFile { path }),
        ContentKind::Unknown => Err(ArtworkProblem::UnknownKind { path }),
    };
    loaded
        .map(|raster| Arc::new(Artwork::Raster(raster)))
        .map_err(|problem| vec![Diagnostic::new(problem)])
}
