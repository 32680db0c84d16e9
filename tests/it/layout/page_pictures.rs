//! Pictures of the pages, compared with those a person has looked at.
//!
//! The pictures stand in `tests/pictures/`. With UPDATE=1 the test writes how
//! the pages look now; look at them before you commit them.

use std::fs::File;
use std::path::{Path, PathBuf};

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, GrayImage};
use leaflet::diagnostic::Source;
use leaflet::files::Resources;

use crate::support::golden::is_updating;
use crate::support::prepared::compile_beside;

/// Enough to see every line, and too little for a difference in the raster of
/// another processor to show.
const DOTS_PER_INCH: f32 = 50.0;

/// How far the pixels of a page may be off, black being 255 from white, on
/// average. A page on which one word moves is off by more.
const TOLERANCE: f64 = 0.05;

/// The repository's own leaflet.
const LEAFLET: &str = include_str!("../../../leaflet.toml");

/// A practice with a logo.
const PRACTICE: &str = "[practice]\nname = 'Fysiotherapie Voorbeeld'\n\
     address = \"Dorpsstraat 1\\n1234 AB Voorbeeld\"\nphone = '020 123 45 67'\n\
     email = 'info@example.nl'\nwebsite = 'www.example.nl'\nlogo = \"assets/wervels.svg\"\n";

fn pages(definition: &str) -> Vec<GrayImage> {
    pages_with(definition, &Resources::new(env!("CARGO_MANIFEST_DIR")))
}

fn pages_with(definition: &str, resources: &Resources) -> Vec<GrayImage> {
    let compiled = compile_beside(definition, resources);
    let pages = crate::support::paper::pages(compiled.pdf.unwrap(), DOTS_PER_INCH / 72.0);
    pages.into_iter().map(|page| DynamicImage::ImageRgb8(page).into_luma8()).collect()
}

fn picture(name: &str, page: usize) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}-{page}.png"))
}

#[track_caller]
fn assert_looks_like(name: &str, pages: &[GrayImage]) {
    for (number, page) in (1..).zip(pages) {
        let path = picture(name, number);
        if is_updating() {
            save(page, &path);
        }
        let known = image::open(&path).unwrap().into_luma8();
        let off = difference(page, &known);
        assert!(off <= TOLERANCE, "page {number} of {name} is off by {off}");
    }
    assert!(!picture(name, pages.len() + 1).exists(), "{name} has too few pages");
}

fn save(page: &GrayImage, path: &Path) {
    let file = File::create(path).unwrap();
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::Adaptive);
    page.write_with_encoder(encoder).unwrap();
}

/// How far two pictures are apart on average; all the way where their sizes
/// differ.
fn difference(one: &GrayImage, other: &GrayImage) -> f64 {
    if one.dimensions() != other.dimensions() {
        return 255.0;
    }
    let pixels = one.iter().zip(other.iter());
    let sum: f64 = pixels.map(|(one, other)| f64::from(one.abs_diff(*other))).sum();
    sum / one.len() as f64
}

#[test]
fn leaflet_looks_as_it_did() {
    assert_looks_like("leaflet", &pages(LEAFLET));
}

#[test]
fn leaflet_on_one_page_looks_as_it_did() {
    let (before, after) = LEAFLET.split_once("pages = 2").unwrap();
    let settings = "pages = 1\nmargin = \"18mm\"\ngap = \"9mm\"\n\n\
                    [style]\nsize = \"10pt\"\nalign = \"justified\"\nhyphenate = true";
    let pages = pages(&format!("{before}{settings}{after}"));
    assert_eq!(pages.len(), 1);
    assert_looks_like("one-page", &pages);
}

/// The repository's own leaflet with what it says of itself, for a practice.
fn pages_of_a_practice(practice: &str) -> Vec<GrayImage> {
    let about = "[about]\nid = \"osteoporose\"\nversion = \"2.1\"\ndate = 2026-11-24\n\
         review = 2028-11-24\nauthors = ['A. Jansen', 'B. de Vries']\n\
         sources = ['www.thuisarts.nl/osteoporose', 'Richtlijn Osteoporose, 2022']\n\
         feedback = 'folders@example.nl'\n\n[page]";
    let root = env!("CARGO_MANIFEST_DIR");
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new(root).with_practice(practice, root);
    pages_with(&LEAFLET.replace("[page]", about), &resources)
}

#[test]
fn practice_at_the_end_looks_as_it_did() {
    assert_looks_like("practice", &pages_of_a_practice(PRACTICE));
}

#[test]
fn practice_under_each_page_looks_as_it_did() {
    let footer = format!("{PRACTICE}show = \"footer\"\n");
    assert_looks_like("practice-footer", &pages_of_a_practice(&footer));
}

#[test]
fn tables_and_forms_look_as_they_did() {
    assert_looks_like("forms", &pages(include_str!("../../pictures/forms.toml")));
}
