//! Words in drawings: set where the drawing has them, read and translated.

mod placing;
mod reported;
mod said;
mod translating;

use std::fs;
use std::sync::Arc;

use leaflet::diagnostic::{Diagnostic, Source};
use leaflet::files::Resources;
use leaflet::{Compiled, compile};

use crate::support::pdf::Pdf;

/// A leaflet with the drawing `knie.svg`, 80 mm wide.
const DEFINITION: &str = "title = 'Knie'\nlanguage = \"nl\"\n\n[page]\n\
     size = { width = \"100mm\", height = \"160mm\" }\nmargin = \"8mm\"\ncolumns = 1\n\n[[section]]\n\
     text = 'Buig uw knie.'\nfigure = \"knie\"\n\n[figure.knie]\nimage = \"knie.svg\"\nalt = 'De knie.'\nwidth = \"80mm\"\n";

/// A drawing of 100 by 100 pixels.
fn drawing(content: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" font-size="8">{content}</svg>"#
    )
}

/// A folder with a drawing.
fn folder(svg: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("knie.svg"), svg).unwrap();
    folder
}

fn source() -> Arc<Source> {
    Source::new("leaflet.toml", DEFINITION)
}

fn compiled(svg: &str) -> Compiled {
    let folder = folder(svg);
    compile(&source(), &Resources::new(folder.path()), Default::default())
}

/// The file of a leaflet with a drawing of which nothing is said.
#[track_caller]
fn file(content: &str) -> Vec<u8> {
    let compiled = compiled(&drawing(content));
    assert_eq!(compiled.diagnostics, []);
    compiled.pdf.unwrap()
}

#[track_caller]
fn read(content: &str) -> Pdf {
    Pdf::read(&file(content))
}

/// What is said of a drawing: code, line and column in the drawing, and what is
/// there.
fn found(svg: &str) -> Vec<String> {
    compiled(svg).diagnostics.iter().map(in_short).collect()
}

fn in_short(found: &Diagnostic) -> String {
    let place = found.place.as_ref().unwrap();
    let (line, column) = place.source.line_and_column(place.range.start);
    let words = &place.source.text[place.range.clone()];
    format!("{} {}:{line}:{column} {words}", found.problem.code(), place.source.name)
}
