//! Prepares a picture for paper: decodes, scales and encodes pixels that cannot
//! stay as stored in their file, and separates colours from opacity.
//! `resolution` decides the size, `encode` writes the files.

use std::borrow::Cow;
use std::sync::Arc;

use moxcms::{ColorProfile, Layout, TransformOptions};

use super::memo::{Made, PixelKey, weight};
use super::resolution::scaled_size;
use super::{EmbeddedPixels, PixelMemo, PreparedPixels, encode, scale, used};
use crate::artwork::{Channels, Colors, Encoding, Pixels, Raster, Vector};
use crate::diagnostic::ArtworkProblem;
use crate::geometry::Size;

/// Turns a picture into a form that a PDF can hold, at its printed size. A
/// picture that needs no change stays as compressed in its file.
pub(super) fn prepare<'r>(
    raster: &'r Raster,
    printed: Size,
    memo: &PixelMemo,
) -> Result<PreparedPixels<'r>, ArtworkProblem> {
    let size = scaled_size(raster, printed);
    if size.is_none() && raster.encoding == Encoding::Jpeg && !is_in_inks(raster) {
        return Ok(as_it_is(raster));
    }
    let key = memo.pixels.key(|| PixelKey { raster: raster.clone(), size });
    let weight = |made: &Option<Arc<Made>>| weight(raster, made.as_deref());
    let made = memo.pixels.get_or_make(key, weight, || made(raster, size))?;
    Ok(made.map_or_else(
        || as_it_is(raster),
        |made| PreparedPixels {
            colors: Cow::Owned(made.colors.clone()),
            opacity: made.opacity.clone(),
        },
    ))
}

/// Prepares the pixels within a drawing that is printed at this size.
pub(super) fn prepare_within<'v>(
    vector: &'v Vector,
    printed: Size,
    memo: &PixelMemo,
) -> Result<Vec<EmbeddedPixels<'v>>, ArtworkProblem> {
    let mut ready = Vec::new();
    for (raster, size) in used::sizes(vector, printed) {
        ready.push(EmbeddedPixels { raster, developed: prepare(raster, size, memo)? });
    }
    Ok(ready)
}

/// The pixels encoded anew, scaled down to `size` if there is one; `None` if
/// those of the file can stay.
fn made(raster: &Raster, size: Option<[u32; 2]>) -> Result<Option<Arc<Made>>, ArtworkProblem> {
    let damaged = || ArtworkProblem::Damaged { path: raster.path.clone() };
    // Pixels that stay are decoded as well: a damaged PNG must be found.
    let mut pixels = raster.decode()?;
    if let Some(size) = size {
        pixels = scale::scale(&pixels, size).ok_or_else(damaged)?;
    }
    if is_in_inks(raster)
        && let Some(profile) = &raster.profile
    {
        pixels = in_srgb(&pixels, profile).ok_or_else(damaged)?;
    }
    let (mut colors, opacity) = parted(pixels);
    let is_grey = raster.profile.is_none() && is_grey(&colors);
    if size.is_none() && opacity.is_none() && stays(raster, is_grey) {
        return Ok(None);
    }
    if is_grey {
        colors = in_grey(&colors);
    }
    let colors = encode::colors(&colors, raster).ok_or_else(damaged)?;
    let opacity = opacity.map(|opacity| encode::opacity(&opacity, raster).ok_or_else(damaged));
    Ok(Some(Arc::new(Made { colors, opacity: opacity.transpose()? })))
}

fn as_it_is(raster: &Raster) -> PreparedPixels<'_> {
    PreparedPixels { colors: Cow::Borrowed(raster), opacity: None }
}

fn is_in_inks(raster: &Raster) -> bool {
    matches!(raster.colors, Colors::Cmyk { .. })
}

/// Converts pixels to sRGB by their profile; `None` if the profile cannot be used. Inks
/// become RGB, other pixels keep their channels.
pub(super) fn in_srgb(pixels: &Pixels, profile: &[u8]) -> Option<Pixels> {
    let (from, to, channels) = match pixels.channels {
        Channels::Grey => (Layout::Gray, Layout::Gray, Channels::Grey),
        Channels::GreyAlpha => (Layout::GrayAlpha, Layout::GrayAlpha, Channels::GreyAlpha),
        Channels::Rgb => (Layout::Rgb, Layout::Rgb, Channels::Rgb),
        Channels::RgbAlpha => (Layout::Rgba, Layout::Rgba, Channels::RgbAlpha),
        Channels::Cmyk => (Layout::Rgba, Layout::Rgb, Channels::Rgb),
    };
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    let srgb = match to {
        Layout::Gray | Layout::GrayAlpha => ColorProfile::new_gray_with_gamma(2.2),
        _ => ColorProfile::new_srgb(),
    };
    let transform =
        profile.create_transform_8bit(from, &srgb, to, TransformOptions::default()).ok()?;
    let mut bytes = vec![0; pixels.bytes.len() / pixels.channels.count() * channels.count()];
    transform.transform(&pixels.bytes, &mut bytes).ok()?;
    Some(Pixels { size: pixels.size, channels, bytes })
}

/// Whether a PDF can hold the data of a PNG, and encoding them anew saves
/// nothing.
fn stays(raster: &Raster, is_grey: bool) -> bool {
    let is_plain = matches!(raster.encoding, Encoding::Png { alpha: false, interlaced: false })
        && raster.tone.is_none();
    is_plain && raster.bits <= 8 && !(is_grey && raster.colors == Colors::Rgb)
}

/// The colours, and the opacity separately unless all pixels are opaque.
fn parted(pixels: Pixels) -> (Pixels, Option<Pixels>) {
    let (channels, count) = match pixels.channels {
        Channels::GreyAlpha => (Channels::Grey, 2),
        Channels::RgbAlpha => (Channels::Rgb, 4),
        Channels::Grey | Channels::Rgb | Channels::Cmyk => return (pixels, None),
    };
    let of_each = pixels.bytes.chunks_exact(count);
    let opacity: Vec<u8> = of_each.clone().map(|pixel| pixel[count - 1]).collect();
    let colors = of_each.flat_map(|pixel| &pixel[..count - 1]).copied().collect();
    let size = pixels.size;
    let is_opaque = opacity.iter().all(|&level| level == 255);
    let opacity = Pixels { size, channels: Channels::Grey, bytes: opacity };
    (Pixels { size, channels, bytes: colors }, (!is_opaque).then_some(opacity))
}

/// Whether all colours are neutral.
fn is_grey(pixels: &Pixels) -> bool {
    pixels.channels == Channels::Rgb
        && pixels.bytes.as_chunks::<3>().0.iter().all(|[r, g, b]| r == g && g == b)
}

fn in_grey(pixels: &Pixels) -> Pixels {
    let bytes = pixels.bytes.iter().step_by(3).copied().collect();
    Pixels { size: pixels.size, channels: Channels::Grey, bytes }
}
