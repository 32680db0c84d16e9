//! A picture of pixels: its header now, its pixels when they are asked for.
//!
//! What a PDF can hold as it stands in the file is never decoded: a JPEG
//! whole, and the compressed data of a PNG. That is why a [`Raster`] keeps its
//! file and knows how it is made.

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

/// A picture of pixels, as its file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// Its path as the definition has it.
    pub path: String,
    /// The whole file.
    pub file: Arc<Vec<u8>>,
    /// The parts of the file that together are its compressed pixels: a JPEG
    /// from its first marker to its last, or the zlib stream of a PNG (PNG 3,
    /// 10.2); of a WebP none, which no PDF can hold.
    pub data: Vec<Range<usize>>,
    /// How many pixels a row of the file has, and how many rows there are.
    pub size: [u32; 2],
    /// How the rows of the file are to be turned.
    pub orientation: Orientation,
    /// What a pixel consists of.
    pub colors: Colors,
    /// How many bits each part of a pixel has.
    pub bits: u8,
    /// The ICC profile that says what its colours mean; none where that is
    /// sRGB.
    pub profile: Option<Vec<u8>>,
    /// What the levels of its file are on a screen, where it says so itself.
    pub tone: Option<Tone>,
    /// How the pixels are written.
    pub encoding: Encoding,
}

/// What a pixel consists of, how opaque it is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Colors {
    /// A grey level.
    Grey,
    /// Red, green and blue.
    Rgb,
    /// The number of a colour; here the red, green and blue of each.
    Palette(Vec<u8>),
    /// Four inks.
    Cmyk {
        /// Whether no ink is 255, as Adobe's programs write it.
        inverted: bool,
    },
}

/// How pixels are written in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As a JPEG.
    Jpeg,
    /// As a PNG.
    Png {
        /// Whether some may be transparent.
        alpha: bool,
        /// Whether the rows stand in seven passes.
        interlaced: bool,
    },
    /// As a WebP.
    WebP {
        /// Whether with a loss, as a photograph.
        lossy: bool,
    },
}

impl Raster {
    /// Reads the header of a JPEG.
    ///
    /// # Errors
    /// The file is not whole, or not made in a way that a PDF can hold.
    pub fn jpeg(path: String, file: Arc<Vec<u8>>) -> Result<Self, ArtworkProblem> {
        let header = jpeg::header(&file).map_err(|fault| fault.of(&path))?;
        check_size(&path, header.size)?;
        let jpeg::JpegHeader { size, colors, orientation, profile, end } = header;
        let profile = profile.and_then(|profile| profile::usable(profile, &colors));
        if matches!(colors, Colors::Cmyk { .. }) && profile.is_none() {
            return Err(ArtworkProblem::Cmyk { path });
        }
        // What comes after the end is another picture, or nothing.
        let data = std::iter::once(0..end).collect();
        let (encoding, bits, tone) = (Encoding::Jpeg, 8, None);
        Ok(Self { path, file, data, size, orientation, colors, bits, profile, tone, encoding })
    }

    /// Reads the header of a PNG.
    ///
    /// # Errors
    /// The file is not whole.
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
    /// The file is not whole.
    pub fn webp(path: String, file: Arc<Vec<u8>>) -> Result<Self, ArtworkProblem> {
        let header = webp::header(&file).map_err(|fault| fault.of(&path))?;
        check_size(&path, header.size)?;
        let webp::WebpHeader { size, encoding, orientation, profile } = header;
        let (colors, bits, tone) = (webp::COLORS, 8, None);
        let profile = profile.and_then(|profile| profile::usable(profile, &colors));
        let data = Vec::new();
        Ok(Self { path, file, data, size, orientation, colors, bits, profile, tone, encoding })
    }

    /// Its width and height in pixels, as it is seen.
    pub fn seen(&self) -> [u32; 2] {
        let [width, height] = self.size;
        if self.orientation.transposed { [height, width] } else { [width, height] }
    }

    /// The pixels as they are compressed.
    pub fn compressed(&self) -> Cow<'_, [u8]> {
        match self.data.as_slice() {
            [whole] => Cow::Borrowed(&self.file[whole.clone()]),
            parts => parts.iter().flat_map(|part| &self.file[part.clone()]).copied().collect(),
        }
    }
}

/// A picture is refused by what its header promises: a small file can unpack
/// to more than a machine has room for.
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
    /// It is not made as the standard says.
    Damaged,
    /// It is made in a way that hardly any program can read.
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
