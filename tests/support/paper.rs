//! A written file as a picture.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

/// A page as pixels.
pub(crate) struct Paper {
    width: usize,
    pixels_per_point: f32,
    /// Red, green, blue and opacity of each.
    pixels: Vec<u8>,
}

impl Paper {
    /// The first page of a file.
    pub(crate) fn first(file: Vec<u8>, pixels_per_point: f32) -> Self {
        let pdf = Pdf::new(file).unwrap();
        let settings = PixmapSettings {
            x_scale: pixels_per_point,
            y_scale: pixels_per_point,
            bg_color: WHITE,
        };
        let pixels = hayro::render(
            &pdf.pages()[0],
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &settings,
        );
        let width = pixels.width().into();
        Self { width, pixels_per_point, pixels: pixels.data_as_u8_slice().to_vec() }
    }

    /// The colour at a place, in points from the upper left.
    pub(crate) fn at(&self, x: f32, y: f32) -> [u8; 3] {
        let pixel = |place: f32| (place * self.pixels_per_point) as usize;
        let first = 4 * (pixel(y) * self.width + pixel(x));
        [self.pixels[first], self.pixels[first + 1], self.pixels[first + 2]]
    }
}
