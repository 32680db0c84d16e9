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
    (!is_srgb(&says, colors)?).then_some(bytes)
}

/// The colour space in the header of a profile (ICC.1:2010, table 19).
fn space(colors: &Colors) -> &'static [u8; 4] {
    match colors {
        Colors::Grey => b"GRAY",
        Colors::Rgb | Colors::Palette(_) => b"RGB ",
        Colors::Cmyk { .. } => b"CMYK",
    }
}

/// Whether a profile leaves colours as they are; none where nothing can be
/// made of it.
fn is_srgb(profile: &ColorProfile, colors: &Colors) -> Option<bool> {
    let (layout, samples): (Layout, Vec<u8>) = match colors {
        Colors::Grey => (Layout::Gray, LEVELS.to_vec()),
        Colors::Rgb | Colors::Palette(_) => (Layout::Rgb, cube().flatten().collect()),
        Colors::Cmyk { .. } => (Layout::Rgba, vec![0; 4]),
    };
    let parts = layout.channels();
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_transform_8bit(layout, &srgb, Layout::Rgb, options).ok()?;
    let mut shown = vec![0; samples.len() / parts * 3];
    transform.transform(&samples, &mut shown).ok()?;
    let same = samples.chunks(parts).zip(shown.chunks(3)).all(|(sample, shown)| {
        shown.iter().zip(sample.iter().cycle()).all(|(one, other)| one.abs_diff(*other) <= SAME)
    });
    Some(same && parts < 4)
}

/// Colours from all of the cube.
fn cube() -> impl Iterator<Item = [u8; 3]> {
    LEVELS.into_iter().flat_map(|red| {
        LEVELS.into_iter().flat_map(move |green| LEVELS.map(|blue| [red, green, blue]))
    })
}
