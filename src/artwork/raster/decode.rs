//! Decodes the pixels of a picture to eight bits per channel, as a screen would
//! show them. What becomes of them on paper is left to `prepress`.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageResult};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;

use super::{Colors, Encoding, Raster, Tone};
use crate::diagnostic::ArtworkProblem;

/// Pixels with eight bits per channel, in rows from the top, as stored in the
/// file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// The number of pixels in a row, and the number of rows.
    pub size: [u32; 2],
    /// The channels of a pixel.
    pub channels: Channels,
    /// The channels of all pixels.
    pub bytes: Vec<u8>,
}

/// The channels of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channels {
    /// A grey level.
    Grey,
    /// A grey level and an opacity.
    GreyAlpha,
    /// Red, green and blue.
    Rgb,
    /// Red, green, blue and an opacity.
    RgbAlpha,
    /// The amounts of four inks, 255 for full coverage.
    Cmyk,
}

impl Channels {
    /// The number of channels.
    pub fn count(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::GreyAlpha => 2,
            Self::Rgb => 3,
            Self::RgbAlpha | Self::Cmyk => 4,
        }
    }
}

impl Pixels {
    /// The pixels with their colour levels as shown on a screen.
    fn toned(mut self, tone: &Tone) -> Self {
        let count = self.channels.count();
        let colors = match self.channels {
            Channels::GreyAlpha | Channels::RgbAlpha => count - 1,
            Channels::Grey | Channels::Rgb | Channels::Cmyk => count,
        };
        for pixel in self.bytes.chunks_exact_mut(count) {
            pixel[..colors].iter_mut().for_each(|level| *level = tone.shown(*level));
        }
        self
    }
}

impl Raster {
    /// Decodes the pixels, at the levels that a screen shows.
    ///
    /// # Errors
    /// The content of the file does not match its header.
    pub fn decode(&self) -> Result<Pixels, ArtworkProblem> {
        let file = Cursor::new(self.file.as_slice());
        let decoded = match (&self.encoding, &self.colors) {
            (Encoding::Jpeg, &Colors::Cmyk { inverted }) => inks(&self.file, inverted),
            (Encoding::Jpeg, _) => in_eight_bits(JpegDecoder::new(file)),
            (Encoding::Png { .. }, _) => in_eight_bits(PngDecoder::new(file)),
            (Encoding::WebP { .. }, _) => in_eight_bits(WebPDecoder::new(file)),
        };
        decoded
            .filter(|pixels| pixels.size == self.size)
            .map(|pixels| match &self.tone {
                Some(tone) => pixels.toned(tone),
                None => pixels,
            })
            .ok_or_else(|| ArtworkProblem::Damaged { path: self.path.clone() })
    }
}

fn in_eight_bits(decoder: ImageResult<impl image::ImageDecoder>) -> Option<Pixels> {
    let picture = DynamicImage::from_decoder(decoder.ok()?).ok()?;
    let size = [picture.width(), picture.height()];
    let color = picture.color();
    let (channels, bytes) = match (color.has_color(), color.has_alpha()) {
        (false, false) => (Channels::Grey, picture.into_luma8().into_raw()),
        (false, true) => (Channels::GreyAlpha, picture.into_luma_alpha8().into_raw()),
        (true, false) => (Channels::Rgb, picture.into_rgb8().into_raw()),
        (true, true) => (Channels::RgbAlpha, picture.into_rgba8().into_raw()),
    };
    Some(Pixels { size, channels, bytes })
}

/// Decodes a CMYK JPEG. `image` would convert it to RGB without its profile, so
/// the decoder below it is asked for the channels in the file.
fn inks(file: &[u8], inverted: bool) -> Option<Pixels> {
    let side = usize::from(u16::MAX);
    let options = DecoderOptions::default().set_max_width(side).set_max_height(side);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(file), options);
    decoder.decode_headers().ok()?;
    let stored = decoder.input_colorspace().filter(|space| space.num_components() == 4)?;
    decoder.set_options(options.jpeg_set_out_colorspace(stored));
    let mut bytes = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    if stored == ColorSpace::YCCK {
        bytes.as_chunks_mut().0.iter_mut().for_each(ycck_to_cmyk);
    }
    if inverted {
        bytes.iter_mut().for_each(|part| *part = 255 - *part);
    }
    let size = [u32::try_from(width).ok()?, u32::try_from(height).ok()?];
    Some(Pixels { size, channels: Channels::Cmyk, bytes })
}

/// Adobe's YCCK: cyan, magenta and yellow as brightness and colour differences
/// (Adobe Technical Note 5116, 18), with the coefficients of JFIF 1.02.
fn ycck_to_cmyk([y, cb, cr, _]: &mut [u8; 4]) {
    let (brightness, blue, red) = (f32::from(*y), f32::from(*cb) - 128.0, f32::from(*cr) - 128.0);
    let level = |level: f32| 255 - level.round().clamp(0.0, 255.0) as u8;
    *y = level(brightness + 1.402 * red);
    *cb = level(brightness - 0.344_136 * blue - 0.714_136 * red);
    *cr = level(brightness + 1.772 * blue);
}
