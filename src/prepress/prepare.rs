use std::borrow::Cow;
use std::sync::Arc;

use super::memo::{Made, PixelKey, weight};
use super::resolution::scaled_size;
use super::{PixelMemo, PreparedPixels, encode, inks, scale};
use crate::artwork::{Channels, Colors, Encoding, Pixels, Raster};
use crate::diagnostic::ArtworkProblem;
use crate::geometry::Size;

/// Makes a picture such as a PDF can hold it, at the size at which it is
/// printed. What needs no change stays as it is compressed in its file.
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

/// Pixels that are written anew, in so many columns and rows if they are scaled
/// down; none where those of the file can stay.
fn made(raster: &Raster, size: Option<[u32; 2]>) -> Result<Option<Arc<Made>>, ArtworkProblem> {
    let damaged = || ArtworkProblem::Damaged { path: raster.path.clone() };
    // Decoded even where it stays as it is: a PNG that is damaged must be found.
    let mut pixels = raster.decode()?;
    if let Some(size) = size {
        pixels = scale::scale(&pixels, size).ok_or_else(damaged)?;
    }
    if let (true, Some(profile)) = (is_in_inks(raster), &raster.profile) {
        pixels = inks::to_srgb(&pixels, profile).ok_or_else(damaged)?;
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

/// Whether a PDF can hold the data of a PNG, and nothing is gained by writing
/// them anew.
fn stays(raster: &Raster, is_grey: bool) -> bool {
    let is_plain = matches!(raster.encoding, Encoding::Png { alpha: false, interlaced: false })
        && raster.tone.is_none();
    is_plain && raster.bits <= 8 && !(is_grey && raster.colors == Colors::Rgb)
}

/// Colours without how opaque they are, and that by itself where it says
/// something.
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
