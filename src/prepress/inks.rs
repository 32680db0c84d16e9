use moxcms::{ColorProfile, Layout, TransformOptions};

use crate::artwork::{Channels, Pixels};

/// Four inks as red, green and blue, by what their profile says of them. None
/// where it says nothing that can be used.
pub(super) fn to_srgb(pixels: &Pixels, profile: &[u8]) -> Option<Pixels> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform =
        profile.create_transform_8bit(Layout::Rgba, &srgb, Layout::Rgb, options).ok()?;
    let mut bytes = vec![0; pixels.bytes.len() / Channels::Cmyk.count() * Channels::Rgb.count()];
    transform.transform(&pixels.bytes, &mut bytes).ok()?;
    Some(Pixels { size: pixels.size, channels: Channels::Rgb, bytes })
}
