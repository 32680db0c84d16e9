//! Scales pixels down to the size that `resolution` chose.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use crate::artwork::{Channels, Pixels};

/// Scales pixels down, with the same result on every machine.
///
/// Lanczos' filter keeps the detail that is still visible at the new size. It
/// works on the stored levels, not on linear light: so black lines on white,
/// common in the pictures of leaflets, keep their weight. Colours are weighted
/// by their opacity.
///
/// `None` if there are fewer pixels than the size says.
pub(super) fn scale(pixels: &Pixels, [width, height]: [u32; 2]) -> Option<Pixels> {
    let kind = match pixels.channels {
        Channels::Grey => PixelType::U8,
        Channels::GreyAlpha => PixelType::U8x2,
        Channels::Rgb => PixelType::U8x3,
        Channels::RgbAlpha | Channels::Cmyk => PixelType::U8x4,
    };
    let [from_width, from_height] = pixels.size;
    let source = ImageRef::new(from_width, from_height, &pixels.bytes, kind).ok()?;
    let mut scaled = Image::new(width, height, kind);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .use_alpha(pixels.channels != Channels::Cmyk);
    Resizer::new().resize(&source, &mut scaled, &options).ok()?;
    let bytes = scaled.into_vec();
    Some(Pixels { size: [width, height], channels: pixels.channels, bytes })
}
