//! Pictures of examples: how a page looks, cut to what is on it.

use std::fs;
use std::path::Path;

use hayro::hayro_syntax::Pdf;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, Rgb, RgbImage};

use crate::support::golden::{is_updating, write};
use crate::support::paper;

/// The width of a picture, in pixels: a column of text on a screen.
const WIDTH: f32 = 600.0;

/// The width of each of several pages side by side, in pixels.
const NARROW: f32 = 400.0;

/// The white around what is on the page, in pixels.
const EDGE: u32 = 14;

/// The line around a picture.
const FRAME: Rgb<u8> = Rgb([0xcc, 0xcc, 0xcc]);

/// The steps between the levels of a colour: few levels make a small file.
const STEP: u8 = 17;

/// How far the pixels may be off on average: less than one word that moves.
const TOLERANCE: f64 = 0.1;

/// Fails unless a picture shows the first page of a PDF, without its title
/// where the example has none; writes the picture where that is asked for.
#[track_caller]
pub(crate) fn assert_shows(path: &Path, pdf: Vec<u8>, without_title: bool) {
    let page = first_page(pdf, WIDTH);
    assert_is(path, &framed(&page, &inked_rows(&page, without_title)));
}

/// Fails unless a picture shows the first pages of some PDFs side by side;
/// writes it where that is asked for.
#[track_caller]
pub(crate) fn assert_shows_side_by_side(path: &Path, pdfs: Vec<Vec<u8>>) {
    let pages: Vec<_> = pdfs.into_iter().map(|pdf| first_page(pdf, NARROW)).collect();
    let width = EDGE + pages.iter().map(|page| page.width() + EDGE).sum::<u32>();
    let height = 2 * EDGE + pages.iter().map(RgbImage::height).max().unwrap();
    let mut table = RgbImage::from_pixel(width, height, FRAME);
    let mut left = EDGE;
    for page in &pages {
        image::imageops::replace(&mut table, page, left.into(), EDGE.into());
        left += page.width() + EDGE;
    }
    assert_is(path, &table);
}

/// Fails unless a file is a picture; writes it where that is asked for.
#[track_caller]
fn assert_is(path: &Path, shown: &RgbImage) {
    if is_updating() && difference(shown, path) > TOLERANCE {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let (mut file, filter) = (Vec::new(), FilterType::NoFilter);
        let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Best, filter);
        let is_gray = shown.pixels().all(|it| it[0] == it[1] && it[1] == it[2]);
        let all = DynamicImage::ImageRgb8(shown.clone());
        let all = if is_gray { DynamicImage::ImageLuma8(all.into_luma8()) } else { all };
        all.write_with_encoder(encoder).unwrap();
        write(path, &file);
    }
    let off = difference(shown, path);
    assert!(off <= TOLERANCE, "{} is off by {off}", path.display());
}

/// How far a picture and a file are apart on average; all the way where their
/// sizes differ or there is no file.
fn difference(shown: &RgbImage, path: &Path) -> f64 {
    let Ok(known) = image::open(path) else { return 255.0 };
    let known = known.into_rgb8();
    if known.dimensions() != shown.dimensions() {
        return 255.0;
    }
    let levels = shown.iter().zip(known.iter());
    let sum: f64 = levels.map(|(one, other)| f64::from(one.abs_diff(*other))).sum();
    sum / shown.len() as f64
}

/// The first page of a PDF, so many pixels wide, in few levels.
fn first_page(pdf: Vec<u8>, wanted: f32) -> RgbImage {
    let (width, _) = Pdf::new(pdf.clone()).unwrap().pages()[0].render_dimensions();
    let mut page = paper::pages(pdf, wanted / width).swap_remove(0);
    for level in page.iter_mut() {
        *level = level.saturating_add(STEP / 2) / STEP * STEP;
    }
    page
}

/// The stretches of rows with ink that the title takes: the thick rule, its
/// letters, the thin rule.
const TITLE_STRETCHES: usize = 3;

/// The rows from the first with ink to the last, below the title if that is
/// left out.
fn inked_rows(page: &RgbImage, without_title: bool) -> std::ops::Range<u32> {
    let is_inked = |y: &u32| (0..page.width()).any(|x| page.get_pixel(x, *y).0 != paper::WHITE);
    let mut rows = (0..page.height()).skip_while(|y| !is_inked(y)).peekable();
    if without_title {
        for _ in 0..TITLE_STRETCHES {
            while rows.next_if(|y| !is_inked(y)).is_some() {}
            while rows.next_if(is_inked).is_some() {}
        }
    }
    let first = rows.find(is_inked).unwrap_or(0);
    let last = (first..page.height()).rev().find(is_inked).unwrap_or(first);
    first..last + 1
}

/// Some rows of a page, with an edge above and below and a frame around.
fn framed(page: &RgbImage, rows: &std::ops::Range<u32>) -> RgbImage {
    let height = rows.end - rows.start;
    let part = image::imageops::crop_imm(page, 0, rows.start, page.width(), height).to_image();
    let (width, height) = (page.width(), height + 2 * EDGE);
    let mut framed = RgbImage::from_pixel(width, height, Rgb(paper::WHITE));
    image::imageops::replace(&mut framed, &part, 0, i64::from(EDGE));
    for (x, y, pixel) in framed.enumerate_pixels_mut() {
        if x == 0 || y == 0 || x == width - 1 || y == height - 1 {
            *pixel = FRAME;
        }
    }
    framed
}
