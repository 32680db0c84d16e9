//! Every page of the test leaflets as SVG, rasterised and compared with a picture of
//! the PDF made by another program.

use std::path::Path;
use std::sync::Arc;

use leaflet::compile::{ScreenRequest, read_all};
use leaflet::files::{Disk, Edits, Files};
use leaflet::preview::Screen;
use leaflet::{Overrides, Session};

use super::raster::{difference, rasterised};
use crate::support::{golden, paper};

const PIXELS_PER_POINT: f32 = 1.5;

/// The side of a square whose mean level is compared, in pixels: about the height of
/// an x.
const SQUARE: u32 = 8;

/// The greatest difference in the mean of a square, of 255. The two rasterisers differ
/// at edges, and by a third of a pixel in height; a letter that is missing makes twice
/// as much, which a test holds as well.
const TOLERANCE: f64 = 32.0;

/// Paints a leaflet twice and compares the pages. Returns the number of pages, none if
/// it cannot be made.
#[track_caller]
fn assert_same(files: &Arc<dyn Files>, path: &Path, overrides: Overrides) -> usize {
    let (source, resources) = read_all(files, path, None).unwrap();
    let session = Session::default();
    let mut screen = Screen::default();
    let request = ScreenRequest { screen: &mut screen, is_superseded: &|| false };
    let preview = session.preview(&source, &resources, overrides, request).unwrap();
    let compiled = session.compile(&source, &resources, overrides);
    assert_eq!(preview.diagnostics, compiled.diagnostics);
    assert_eq!(preview.pages.is_some(), compiled.pdf.is_some());
    let (Some(pages), Some(pdf)) = (preview.pages, compiled.pdf) else { return 0 };
    let on_paper = paper::pages(pdf, PIXELS_PER_POINT);
    assert_eq!(pages.len(), on_paper.len());
    for (number, (page, on_paper)) in (1..).zip(pages.iter().zip(&on_paper)) {
        let on_screen = rasterised(&page.svg, &screen, PIXELS_PER_POINT);
        let (off, place) = difference(&on_screen, on_paper, SQUARE);
        assert!(
            off <= TOLERANCE,
            "page {number} of {} is off by {off} at {place:?}",
            path.display()
        );
    }
    pages.len()
}

fn on_disk() -> Arc<dyn Files> {
    Arc::new(Disk)
}

const LARGE: Overrides = Overrides { pages: None, large_print: true, today: None };

#[test]
fn leaflets_look_the_same_on_screen_and_on_paper() {
    for name in [
        "leaflet.toml",
        "tests/leaflets/alendroninezuur/leaflet.toml",
        "tests/leaflets/heupoperatie/leaflet.toml",
        "tests/leaflets/knie-oefeningen/leaflet.toml",
        "tests/pictures/forms.toml",
    ] {
        assert!(assert_same(&on_disk(), &golden::path(name), Overrides::default()) > 0);
    }
    assert!(assert_same(&on_disk(), &golden::path("leaflet.toml"), LARGE) > 0);
}

#[test]
fn page_that_lacks_a_letter_differs() {
    let (files, path) = (on_disk(), golden::path("leaflet.toml"));
    let (source, resources) = read_all(&files, &path, None).unwrap();
    let session = Session::default();
    let mut screen = Screen::default();
    let request = ScreenRequest { screen: &mut screen, is_superseded: &|| false };
    let overrides = Overrides::default();
    let preview = session.preview(&source, &resources, overrides, request).unwrap();
    let pdf = session.compile(&source, &resources, overrides).pdf.unwrap();
    let on_paper = paper::pages(pdf, PIXELS_PER_POINT).swap_remove(0);
    let svg = &preview.pages.unwrap()[0].svg;
    let letters: Vec<usize> = svg.match_indices("<use ").map(|(at, _)| at).collect();
    for at in (100..letters.len()).step_by(letters.len() / 8) {
        let end = letters[at] + svg[letters[at]..].find("/>").unwrap() + 2;
        let without = [&svg[..letters[at]], &svg[end..]].concat();
        let on_screen = rasterised(&without, &screen, PIXELS_PER_POINT);
        let (off, _) = difference(&on_screen, &on_paper, SQUARE);
        assert!(off > TOLERANCE, "without letter {at} the page is off by {off}");
    }
}

#[test]
fn languages_look_the_same_on_screen_and_on_paper() {
    for entry in std::fs::read_dir(golden::path("tests/languages")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "toml") {
            assert!(assert_same(&on_disk(), &path, Overrides::default()) > 0);
        }
    }
}

#[test]
fn drawings_look_the_same_on_screen_and_on_paper() {
    let mut seen = 0;
    for entry in std::fs::read_dir(golden::path("tests/drawings")).unwrap() {
        let drawing = entry.unwrap().file_name().into_string().unwrap();
        if !drawing.ends_with(".svg") {
            continue;
        }
        let definition = format!(
            "title = 'x'\nlanguage = 'nl'\npage.size = 'A5'\n[[section]]\ntext = 'x'\nfigure = 'x'\n\
             [figure.x]\nimage = '{drawing}'\nalt = 'x'\n"
        );
        let path = golden::path("tests/drawings").join(drawing.replace(".svg", ".toml"));
        let mut files = Edits::over(on_disk());
        files.write(&path, definition.into_bytes());
        let files: Arc<dyn Files> = Arc::new(files);
        seen += usize::from(assert_same(&files, &path, Overrides::default()) > 0);
    }
    assert!(seen > 30, "only {seen} drawings were painted");
}

#[test]
fn pages_that_are_superseded_are_not_made() {
    let (files, path) = (on_disk(), golden::path("leaflet.toml"));
    let (source, resources) = read_all(&files, &path, None).unwrap();
    let mut screen = Screen::default();
    let request = ScreenRequest { screen: &mut screen, is_superseded: &|| true };
    let session = Session::default();
    assert!(session.preview(&source, &resources, Overrides::default(), request).is_none());
    assert_eq!(session.work().texts, 0);
}
