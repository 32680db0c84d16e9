//! Pictures, ready to be drawn.
//!
//! A page shows the whole picture or refuses it: anything it cannot show is an
//! error at its line, never left out silently. Of a raster picture only the
//! header is read here; `prepress` decodes the pixels, once the printed size is
//! known.
//!
//! 1. [`kind`] recognises the file by its content, its text by [`encoding`].
//! 2. [`svg`] turns a drawing into the paths of [`vector`] and the lines of
//!    words of [`text`], painted as [`paint`] describes; [`qr`] draws a code
//!    the same way.
//! 3. [`raster`] reads the header of a raster picture.
//! 4. [`memo`] keeps the result for the next compile.

mod encoding;
mod kind;
mod memo;
mod paint;
mod qr;
mod raster;
mod svg;
mod text;
mod transform;
mod vector;

use std::sync::Arc;

use crate::diagnostic::{ArtworkProblem, Diagnostic};
use kind::ContentKind;
pub use memo::ArtworkMemo;
pub use paint::{
    Cap, Fill, FillRule, Gradient, GradientLine, Join, Paint, SpreadMethod, Stop, Stroke,
};
pub use qr::{QrTooLong, qr_code};
pub use raster::{Channels, Colors, Encoding, Orientation, Pixels, Raster, Tone};
pub use text::{Anchor, Baseline, DrawingText, DrawingTextStyle, Rise, StyledWords};
pub use transform::Transform;
pub use vector::{Clip, Group, Image, Mask, Node, Path, Segment, Vector};

/// A picture of a kind that can be shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Artwork {
    /// Paths, sharp at any size.
    Vector(Vector),
    /// Pixels.
    Raster(Raster),
}

impl Artwork {
    /// The height divided by the width.
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

/// Reads a picture; `name` is its path as written in the definition. A drawing
/// with parts for different languages is read for readers of `language`, a BCP
/// 47 tag.
///
/// # Errors
/// Everything that a page cannot show, each at its line of the file.
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
