//! Pixels for a screen: upright, in sRGB, no finer than a screen shows, in a form that a
//! browser reads.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayAlphaImage, GrayImage, ImageFormat, RgbImage, RgbaImage};

use super::prepare::in_srgb;
use super::scale::scale;
use crate::artwork::{Channels, Encoding, Pixels, Raster};
use crate::geometry::Size;

/// The number of dots in an inch of a page that is enlarged to fill a screen.
const DOTS_PER_INCH: f64 = 220.0;

/// The JPEG quality, of 100.
const QUALITY: u8 = 85;

/// A picture as a file for a browser, with the type of the file; `None` if its pixels
/// cannot be read.
pub fn for_screen(raster: &Raster, shown: Size) -> Option<(&'static str, Vec<u8>)> {
    let pixels = raster.decode().ok()?;
    let pixels = match enough(raster, shown) {
        Some(size) => scale(&pixels, size)?,
        None => pixels,
    };
    let pixels = match &raster.profile {
        Some(profile) => in_srgb(&pixels, profile)?,
        None => pixels,
    };
    let picture = upright(pictured(pixels)?, raster);
    let is_photograph = matches!(raster.encoding, Encoding::Jpeg | Encoding::WebP { lossy: true });
    let mut file = Vec::new();
    if is_photograph && !picture.color().has_alpha() {
        let encoder = JpegEncoder::new_with_quality(&mut file, QUALITY);
        picture.write_with_encoder(encoder).ok()?;
        return Some(("image/jpeg", file));
    }
    picture.write_to(&mut Cursor::new(&mut file), ImageFormat::Png).ok()?;
    Some(("image/png", file))
}

/// The size in pixels that is enough for a screen, if it is less than there is.
fn enough(raster: &Raster, shown: Size) -> Option<[u32; 2]> {
    let [width, _] = raster.seen().map(f64::from);
    let share = shown.width.to_pt() / 72.0 * DOTS_PER_INCH / width;
    let scaled = |side: u32| (f64::from(side) * share).round().max(1.0) as u32;
    (share < 1.0).then(|| raster.size.map(scaled))
}

fn pictured(pixels: Pixels) -> Option<DynamicImage> {
    let Pixels { size: [width, height], channels, bytes } = pixels;
    match channels {
        Channels::Grey => GrayImage::from_raw(width, height, bytes).map(DynamicImage::from),
        Channels::GreyAlpha => {
            GrayAlphaImage::from_raw(width, height, bytes).map(DynamicImage::from)
        }
        Channels::Rgb => RgbImage::from_raw(width, height, bytes).map(DynamicImage::from),
        Channels::RgbAlpha => RgbaImage::from_raw(width, height, bytes).map(DynamicImage::from),
        // A picture in inks has a profile, so its colours have been converted.
        Channels::Cmyk => None,
    }
}

/// The picture with its rows upright: transposed first, then its sides swapped.
fn upright(picture: DynamicImage, raster: &Raster) -> DynamicImage {
    let turn = raster.orientation;
    let picture = if turn.transposed { picture.rotate90().fliph() } else { picture };
    let picture = if turn.mirrored { picture.fliph() } else { picture };
    if turn.upside_down { picture.flipv() } else { picture }
}
