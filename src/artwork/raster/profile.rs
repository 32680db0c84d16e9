//! The ICC profiles of pictures: those are kept that a PDF can hold and that
//! differ from sRGB.

use moxcms::{ColorProfile, Layout, TransformOptions};

use super::Colors;

/// A profile that moves colours by no more than this many of 255 levels counts
/// as sRGB: another program's sRGB rounds differently.
const SAME: u8 = 2;

/// The levels at which two profiles are compared.
const LEVELS: [u8; 5] = [0, 64, 128, 192, 255];

/// The profile, if a PDF/A-2 can hold it (ISO 19005-2, 6.2.4.2) and it matters:
/// `None` if it is damaged, belongs to other colours, or is sRGB.
pub(super) fn usable(mut bytes: Vec<u8>, colors: &Colors) -> Option<Vec<u8>> {
    let length = u32::from_be_bytes(*bytes.first_chunk::<4>()?) as usize;
    if length > bytes.len() {
        return None;
    }
    bytes.truncate(length);
    let header = bytes.first_chunk::<128>()?;
    let fits = matches!(header[8], 2 | 4)
        && matches!(&header[12..16], b"scnr" | b"mntr" | b"prtr" | b"spac")
        && header[16..20] == *space(colors)
        && header[36..40] == *b"acsp";
    if !fits {
        return None;
    }
    let profile = ColorProfile::new_from_slice(&bytes).ok()?;
    let is_needed = match colors {
        Colors::Cmyk { .. } => profile.lut_a_to_b_perceptual.is_some(),
        Colors::Grey => !leaves(&profile, Layout::Gray, &LEVELS)?,
        Colors::Rgb | Colors::Palette(_) => !leaves(&profile, Layout::Rgb, &cube())?,
    };
    is_needed.then_some(bytes)
}

/// The colour space in the header of a profile (ICC.1:2010, table 19).
fn space(colors: &Colors) -> &'static [u8; 4] {
    match colors {
        Colors::Grey => b"GRAY",
        Colors::Rgb | Colors::Palette(_) => b"RGB ",
        Colors::Cmyk { .. } => b"CMYK",
    }
}

/// Whether a profile leaves colours unchanged, as sRGB's does; `None` if it
/// cannot be used.
fn leaves(profile: &ColorProfile, layout: Layout, colors: &[u8]) -> Option<bool> {
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_transform_8bit(layout, &srgb, Layout::Rgb, options).ok()?;
    let parts = layout.channels();
    let mut shown = vec![0; colors.len() / parts * 3];
    transform.transform(colors, &mut shown).ok()?;
    let mut pairs = colors.chunks(parts).zip(shown.chunks(3));
    Some(pairs.all(|(color, shown)| {
        shown.iter().zip(color.iter().cycle()).all(|(one, other)| one.abs_diff(*other) <= SAME)
    }))
}

/// A grid of colours from the whole RGB cube.
fn cube() -> Vec<u8> {
    let at = |number: usize| LEVELS[number % LEVELS.len()];
    (0..125).flat_map(|number| [at(number / 25), at(number / 5), at(number)]).collect()
}
