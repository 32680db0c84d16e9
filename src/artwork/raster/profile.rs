//! The ICC profile of a picture: what its colours mean.

use moxcms::{ColorProfile, Layout, TransformOptions};

use super::Colors;

/// How many levels of 255 a colour may move for a profile to be sRGB: no more
/// than rounding in another program's sRGB.
const SAME: u8 = 2;

/// The levels at which two profiles are compared.
const LEVELS: [u8; 5] = [0, 64, 128, 192, 255];

/// A profile that a PDF/A-2 can hold (ISO 19005-2, 6.2.4.2) and that says
/// something: none where it is damaged, belongs to other colours, or is sRGB.
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
    let says = fits.then(|| ColorProfile::new_from_slice(&bytes).ok()).flatten()?;
    let is_needed = match colors {
        Colors::Cmyk { .. } => says.lut_a_to_b_perceptual.is_some(),
        Colors::Grey => !leaves(&says, Layout::Gray, &LEVELS)?,
        Colors::Rgb | Colors::Palette(_) => !leaves(&says, Layout::Rgb, &cube())?,
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

/// Whether a profile leaves colours as they are, as sRGB's does; none where
/// nothing can be made of it.
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

/// Colours from all of the cube.
fn cube() -> Vec<u8> {
    let at = |number: usize| LEVELS[number % LEVELS.len()];
    (0..125).flat_map(|number| [at(number / 25), at(number / 5), at(number)]).collect()
}
