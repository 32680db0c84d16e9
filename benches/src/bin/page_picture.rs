//! Draws the pages of a PDF side by side as one picture, in pure Rust. The
//! README's is made by
//!
//! ```text
//! cargo run --release --manifest-path benches/Cargo.toml --bin page_picture leaflet.pdf assets/leaflet.png
//! ```

use std::error::Error;
use std::fs::{self, File};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{Rgb, RgbImage};

/// Fine enough to read, coarse enough for a picture under 300 kB.
const DOTS_PER_INCH: f32 = 76.0;

/// Around and between the pages, in pixels.
const EDGE: u32 = 12;

/// The table the pages lie on.
const TABLE: Rgb<u8> = Rgb([0xd8, 0xd8, 0xd8]);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [pdf, picture] = arguments.as_slice() else {
        return Err("usage: page_picture FILE.pdf PICTURE.png".into());
    };
    let pages = drawn(fs::read(pdf)?)?;
    let file = File::create(picture)?;
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::Adaptive);
    side_by_side(&pages).write_with_encoder(encoder)?;
    Ok(())
}

fn drawn(pdf: Vec<u8>) -> Result<Vec<RgbImage>, Box<dyn Error>> {
    let pdf = Pdf::new(pdf).map_err(|error| format!("{error:?}"))?;
    let (cache, scale) = (RenderCache::new(), DOTS_PER_INCH / 72.0);
    let look = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let (interpreter, render) = (InterpreterSettings::default(), RenderSettings::default());
    let pages = pdf.pages().iter();
    Ok(pages
        .map(|page| image_of(&hayro::render(page, &cache, &interpreter, &render, &look)))
        .collect())
}

fn image_of(pixels: &Pixmap) -> RgbImage {
    let (width, height) = (u32::from(pixels.width()), u32::from(pixels.height()));
    let bytes = pixels.data_as_u8_slice();
    RgbImage::from_fn(width, height, |x, y| {
        let first = 4 * (y * width + x) as usize;
        Rgb([bytes[first], bytes[first + 1], bytes[first + 2]])
    })
}

fn side_by_side(pages: &[RgbImage]) -> RgbImage {
    let width = EDGE + pages.iter().map(|page| page.width() + EDGE).sum::<u32>();
    let height = 2 * EDGE + pages.iter().map(RgbImage::height).max().unwrap_or(0);
    let mut table = RgbImage::from_pixel(width, height, TABLE);
    let mut left = EDGE;
    for page in pages {
        image::imageops::replace(&mut table, page, i64::from(left), i64::from(EDGE));
        left += page.width() + EDGE;
    }
    table
}
