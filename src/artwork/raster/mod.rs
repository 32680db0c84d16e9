//! Raster pictures: the header now, the pixels when they are asked for.
//!
//! Data that a PDF can hold as stored is never decoded: a whole JPEG, or the
//! compressed data of a PNG. That is why a [`Raster`] keeps its file and how it
//! is encoded.
//!
//! 1. [`jpeg`], [`png`] and [`webp`] read the header, with [`orientation`],
//!    [`profile`] and [`tone`].
//! 2. [`decode`] decodes the pixels.

mod decode;
mod jpeg;
mod orientation;
mod png;
mod profile;
mod tone;
mod webp;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{ArtworkProblem, MOST_MEGAPIXELS};
pub use decode::{Channels, Pixels};
pub use orientation::Orientation;
pub use tone::Tone;
pub(super) use webp::moves;

/// A raster picture, as stored in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// Its path as written in the definition.
    pub path: String,
    /// The whole file.
    pub file: Arc<Vec<u8>>,
    /// The ranges of the file that together are its compressed pixels: a JPEG
    /// from its first marker to its last, or the zlib stream of a PNG (PNG 3,
    /// 10.2). Empty for a WebP, which no PDF can hold.
    pub data: Vec<Range<usize>>,
    /// The number of pixels in a row of the file, and the number of rows.
    pub size: [u32; 2],
    /// The turn that makes the rows of the file upright.
    pub orientation: Orientation,
    /// The colours of a pixel.
    pub colors: Colors,
    /// The number of bits per channel.
    pub bits: u8,
    /// The ICC profile of its colours; `None` for sRGB.
    pub profile: Option<Vec<u8>>,
    /// The screen levels for the levels of the file, if the file states a
    /// gamma.
    pub tone: Option<Tone>,
    /// The encoding of the pixels.
    pub encoding: Encoding,
}

/// The colours of a pixel, without its opacity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Colors {
    /// A grey level.
    Grey,
    /// Red, green and blue.
    Rgb,
    /// The index of a colour; here the red, green and blue of each.
    Palette(Vec<u8>),
    /// Four inks.
    Cmyk {
        /// Whether 255 means no ink, as Adobe's programs write it.
        inverted: bool,
    },
}

/// The encoding of pixels in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png {
        /// Whether some pixels may be transparent.
        alpha: bool,
        /// Whether the rows are stored in seven passes.
        interlaced: bool,
    },
    /// WebP.
    WebP {
        /// Whether it is lossy, as for photographs.
        lossy: bool,
    },
}

impl Raster {
    /// Reads the header of a JPEG.
    ///
    /// # Errors
    /// The file is incomplete, or encoded in a way that no PDF can hold.
    pub fn jpeg(path: String, file: Arc<Vec<u8>>) -> Result<Self, ArtworkProblem> {
        let header = jpeg::header(&file).map_err(|fault| fault.of(&path))?;
        check_size(&path, header.size)?;
        let jpeg::JpegHeader { size, colors, orientation, profile, end } = header;
        let profile = profile.and_then(|profile| profile::usable(profile, &colors));
        if matches!(colors, Colors::Cmyk { .. }) && profile.is_none() {
            return Err(ArtworkProblem::Cmyk { path });
        }
        // Anything after the end is another picture, or nothing.
        let data = std::iter::once(0..end).collect();
        let (encoding, bits, tone) = (Encoding::Jpeg, 8, None);
        Ok(Self { path, file, data, size, orientation, colors, bits, profile, tone, encoding })
    }

    /// Reads the header of a PNG.
    ///
    /// # Errors
    /// The file is incomplete.
    pub fn png(path: String, file: Arc<Vec<u8>>) -> Result<Self, ArtworkProblem> {
        let header = png::header(&file).map_err(|fault| fault.of(&path))?;
        check_size(&path, header.size)?;
        let png::Extra { profile, orientation } =
            png::extra(&file).map_err(|fault| fault.of(&path))?;
        let png::PngHeader { data, size, colors, bits, tone, encoding } = header;
        let profile = profile.and_then(|profile| profile::usable(profile, &colors));
        Ok(Self { path, file, data, size, orientation, colors, bits, profile, tone, encoding })
    }

    /// Reads the header of a WebP.
    ///
    /// # Errors
    /// The file is incomplete.
    pub fn webp(path: String, file: Arc<Vec<u8>>) -> Result<Self, ArtworkProblem> {
        let header = webp::header(&file).map_err(|fault| fault.of(&path))?;
        check_size(&path, header.size)?;
        let webp::WebpHeader { size, encoding, orientation, profile } = header;
        let (colors, bits, tone) = (webp::COLORS, 8, None);
        let profile = profile.and_then(|profile| profile::usable(profile, &colors));
        let data = Vec::new();
        Ok(Self { path, file, data, size, orientation, colors, bits, profile, tone, encoding })
    }

    /// The width and height in pixels of the upright picture.
    pub fn seen(&self) -> [u32; 2] {
        let [width, height] = self.size;
        if self.orientation.transposed { [height, width] } else { [width, height] }
    }

    /// The compressed pixels.
    pub fn compressed(&self) -> Cow<'_, [u8]> {
        match self.data.as_slice() {
            [whole] => Cow::Borrowed(&self.file[whole.clone()]),
            parts => parts.iter().flat_map(|part| &self.file[part.clone()]).copied().collect(),
        }
    }
}

/// Checks the size in the header: a small file can unpack to more than a
/// machine has memory for.
fn check_size(path: &str, [width, height]: [u32; 2]) -> Result<(), ArtworkProblem> {
    let most = u64::from(MOST_MEGAPIXELS) * 1_000_000;
    if u64::from(width) * u64::from(height) > most {
        return Err(ArtworkProblem::TooManyPixels { path: path.to_owned(), width, height });
    }
    Ok(())
}

/// Why a header cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RasterFault {
    /// The file ends before the picture does.
    CutOff,
    /// It breaks the standard.
    Damaged,
    /// It uses a feature that hardly any program supports.
    Unusual,
}

impl RasterFault {
    fn of(self, path: &str) -> ArtworkProblem {
        let path = path.to_owned();
        match self {
            Self::CutOff => ArtworkProblem::CutOff { path },
            Self::Damaged => ArtworkProblem::Damaged { path },
            Self::Unusual => ArtworkProblem::UnusualJpeg { path },
        }
    }
}
