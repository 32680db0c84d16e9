//! Writes pixels as files that a PDF can hold. `prepare` decides which pictures
//! need it.

use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

use crate::artwork::{Channels, Colors, Encoding, Pixels, Raster};

/// The JPEG quality, of 100: no loss is visible on paper, at a quarter of the
/// size of 100.
const QUALITY: u8 = 88;

/// Writes colours in the encoding of the original picture: a photograph as a
/// JPEG, anything else without loss. `None` if a pixel has more channels than a
/// PDF takes.
pub(super) fn colors(pixels: &Pixels, of: &Raster) -> Option<Raster> {
    let written = match of.encoding {
        Encoding::Jpeg | Encoding::WebP { lossy: true } => jpeg(pixels, of)?,
        Encoding::Png { .. } | Encoding::WebP { lossy: false } => png(pixels, of)?,
    };
    // The profile has already been applied to inks.
    let profile = match of.colors {
        Colors::Cmyk { .. } => None,
        Colors::Grey | Colors::Rgb | Colors::Palette(_) => of.profile.clone(),
    };
    Some(Raster { orientation: of.orientation, profile, ..written })
}

/// Writes the opacity of a picture.
pub(super) fn opacity(levels: &Pixels, of: &Raster) -> Option<Raster> {
    png(levels, of)
}

fn jpeg(pixels: &Pixels, of: &Raster) -> Option<Raster> {
    let [width, height] = pixels.size;
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, QUALITY)
        .encode(&pixels.bytes, width, height, color_type(pixels)?)
        .ok()?;
    Raster::jpeg(of.path.clone(), Arc::new(file)).ok()
}

fn png(pixels: &Pixels, of: &Raster) -> Option<Raster> {
    let [width, height] = pixels.size;
    let mut file = Vec::new();
    PngEncoder::new_with_quality(&mut file, CompressionType::Default, FilterType::Adaptive)
        .write_image(&pixels.bytes, width, height, color_type(pixels)?)
        .ok()?;
    Raster::png(of.path.clone(), Arc::new(file)).ok()
}

fn color_type(pixels: &Pixels) -> Option<ExtendedColorType> {
    match pixels.channels {
        Channels::Grey => Some(ExtendedColorType::L8),
        Channels::Rgb => Some(ExtendedColorType::Rgb8),
        Channels::GreyAlpha | Channels::RgbAlpha | Channels::Cmyk => None,
    }
}
