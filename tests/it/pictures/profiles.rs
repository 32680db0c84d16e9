//! Colours of pictures of pixels that mean something else than sRGB.

use image::{Rgb, RgbImage};
use moxcms::ColorProfile;

use crate::support::files::{GREEN, jpeg_with_profile, png_with_profile, quarters};
use crate::support::inks::{self, Marked};
use crate::support::paper::{BLACK, BLUE, RED, WHITE, near};
use crate::support::shown::{Shown, all_near};

#[test]
fn profile_of_a_picture_is_kept() {
    for wide in [ColorProfile::new_display_p3(), ColorProfile::new_adobe_rgb()] {
        let profile = wide.encode().unwrap();
        let picture = RgbImage::from_pixel(32, 32, Rgb([200, 60, 60]));
        let wanted = through(&wide, [200, 60, 60]);
        let scaled = RgbImage::from_pixel(600, 600, Rgb([200, 60, 60]));
        for file in [
            jpeg_with_profile(&picture, profile.clone()),
            png_with_profile(&picture, profile.clone()),
            jpeg_with_profile(&scaled, profile.clone()),
            png_with_profile(&scaled, profile.clone()),
        ] {
            let shown = Shown::of(&file);
            all_near(shown.quarters(), [wanted; 4]);
            let space = shown.image().dict.get(b"ColorSpace").unwrap().as_array().unwrap();
            assert_eq!(space[0].as_name().unwrap(), b"ICCBased");
            let written = shown.pdf.document.dereference(&space[1]).unwrap().1;
            let written = written.as_stream().unwrap().decompressed_content();
            assert!(written.unwrap() == profile);
        }
    }
}

/// A colour as sRGB.
fn through(profile: &ColorProfile, color: [u8; 3]) -> [u8; 3] {
    let mut shown = [0; 3];
    let (rgb, srgb) = (moxcms::Layout::Rgb, ColorProfile::new_srgb());
    let transform = profile.create_transform_8bit(rgb, &srgb, rgb, Default::default());
    transform.unwrap().transform(&color, &mut shown).unwrap();
    shown
}

#[test]
fn profile_that_says_nothing_is_left_out() {
    let picture = quarters(32, 32);
    let srgb = ColorProfile::new_srgb().encode().unwrap();
    let cut_off = ColorProfile::new_adobe_rgb().encode().unwrap()[..200].to_vec();
    let of_inks = inks::profile();
    for profile in [srgb, cut_off, of_inks, b"no profile".to_vec()] {
        let shown = Shown::of(&jpeg_with_profile(&picture, profile));
        assert_eq!(shown.name("ColorSpace"), "DeviceRGB");
        all_near(shown.quarters(), [RED, GREEN, BLUE, BLACK]);
    }
}

#[test]
fn inks_become_colours_by_their_profile() {
    let profile = inks::profile();
    let colors =
        |parts, marked| Shown::of(&inks::jpeg(parts, marked, Some(&profile))).quarters()[0];
    for marked in [Marked::Not, Marked::Adobe] {
        let stored = |inks: [u8; 4]| match marked {
            Marked::Not => inks,
            _ => inks.map(|ink| 255 - ink),
        };
        near(colors(stored([0; 4]), marked), WHITE);
        near(colors(stored([0, 0, 0, 255]), marked), BLACK);
        let [red, green, blue] = colors(stored([0, 255, 255, 0]), marked);
        assert!(red > 200 && green < 80 && blue < 80, "{red} {green} {blue}");
        let [red, green, blue] = colors(stored([255, 0, 0, 0]), marked);
        assert!(red < 80 && green > 100 && blue > 180, "{red} {green} {blue}");
    }
}

#[test]
fn inks_as_brightness_and_differences_become_colours() {
    let profile = inks::profile();
    let colors = |parts| Shown::of(&inks::jpeg(parts, Marked::AdobeInYcck, Some(&profile)));
    // Black at 255 is none of it; the brightness of cyan is that of red turned
    // round.
    near(colors([0, 128, 128, 255]).quarters()[0], WHITE);
    near(colors([0, 128, 128, 0]).quarters()[0], BLACK);
    let [red, green, blue] = colors([76, 85, 255, 255]).quarters()[0];
    assert!(red < 80 && green > 100 && blue > 180, "{red} {green} {blue}");
}
