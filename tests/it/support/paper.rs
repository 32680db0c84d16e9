//! A written file as pictures of its pages.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use image::{Rgb, RgbImage};

pub(crate) const WHITE: [u8; 3] = [255; 3];
pub(crate) const BLACK: [u8; 3] = [0; 3];
pub(crate) const RED: [u8; 3] = [255, 0, 0];
pub(crate) const BLUE: [u8; 3] = [0, 0, 255];

/// Fails where a colour differs from another by more than rounding.
#[track_caller]
pub(crate) fn near(found: [u8; 3], wanted: [u8; 3]) {
    within(3, found, wanted);
}

/// Fails where a colour differs from another by more than so many levels.
#[track_caller]
pub(crate) fn within(levels: u8, found: [u8; 3], wanted: [u8; 3]) {
    let differences = found.iter().zip(wanted).map(|(one, other)| one.abs_diff(other));
    assert!(differences.max() <= Some(levels), "{found:?} is not {wanted:?}");
}

/// The pages of a file on white paper.
pub(crate) fn pages(file: Vec<u8>, pixels_per_point: f32) -> Vec<RgbImage> {
    let pdf = Pdf::new(file).unwrap();
    let cache = RenderCache::new();
    let (interpreter, render) = (InterpreterSettings::default(), RenderSettings::default());
    let paper = PixmapSettings {
        x_scale: pixels_per_point,
        y_scale: pixels_per_point,
        bg_color: css::WHITE,
    };
    let pages = pdf.pages().iter();
    pages
        .map(|page| hayro::render(page, &cache, &interpreter, &render, &paper))
        .map(|pixels| {
            let (width, height) = (pixels.width().into(), pixels.height().into());
            // Red, green, blue and opacity of each.
            let colors = pixels.data_as_u8_slice();
            RgbImage::from_fn(width, height, |x, y| {
                let first = 4 * (y * width + x) as usize;
                Rgb([colors[first], colors[first + 1], colors[first + 2]])
            })
        })
        .collect()
}

/// A page whose colours are looked up by their place in points.
pub(crate) struct Paper {
    pixels_per_point: f32,
    picture: RgbImage,
}

impl Paper {
    /// The first page of a file.
    pub(crate) fn first(file: Vec<u8>, pixels_per_point: f32) -> Self {
        Self { pixels_per_point, picture: pages(file, pixels_per_point).swap_remove(0) }
    }

    /// The colour at a place, in points from the upper left.
    pub(crate) fn at(&self, x: f32, y: f32) -> [u8; 3] {
        let pixel = |place: f32| (place * self.pixels_per_point) as u32;
        self.picture.get_pixel(pixel(x), pixel(y)).0
    }
}
