//! A picture that a leaflet shows twice is stored once.

use std::fs;

use leaflet::diagnostic::Source;
use leaflet::files::Resources;

use crate::support::files;
use crate::support::pdf::Pdf;
use crate::support::prepared::compile_beside;

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\
    <rect width='9' height='9'/></svg>";

/// How many pictures are stored for a leaflet that shows these two.
fn stored(first: &str, second: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let photograph = files::jpeg(&files::quarters(400, 400).into());
    fs::write(folder.path().join("a.svg"), DRAWING).unwrap();
    fs::write(folder.path().join("b.svg"), DRAWING).unwrap();
    fs::write(folder.path().join("a.jpg"), &photograph).unwrap();
    fs::write(folder.path().join("b.jpg"), &photograph).unwrap();
    fs::write(folder.path().join("c.jpg"), files::jpeg(&files::quarters(410, 400).into())).unwrap();
    let definition = format!(
        "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig uw knie.'\n\n\
         [figure.een]\n{first}\nalt = 'Een.'\nwidth = \"30mm\"\n\n\
         [figure.twee]\n{second}\nalt = 'Twee.'\nwidth = \"20mm\"\n"
    );
    let resources = Resources::new(folder.path());
    let compiled = compile_beside(definition, &resources);
    assert_eq!(compiled.diagnostics, []);
    pictures(&Pdf::read(&compiled.pdf.unwrap()))
}

fn pictures(pdf: &Pdf) -> usize {
    let streams = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    let kind = |stream: &lopdf::Stream| stream.dict.get(b"Subtype")?.as_name().map(<[u8]>::to_vec);
    let kinds = streams.filter_map(|stream| kind(stream).ok());
    kinds.filter(|kind| kind == b"Image" || kind == b"Form").count()
}

#[test]
fn file_named_twice_is_stored_once() {
    assert_eq!(stored("image = \"a.jpg\"", "image = \"./a.jpg\""), 1);
    assert_eq!(stored("image = \"a.svg\"", "image = \"./a.svg\""), 1);
}

#[test]
fn copy_of_a_file_is_stored_once() {
    assert_eq!(stored("image = \"a.jpg\"", "image = \"b.jpg\""), 1);
    assert_eq!(stored("image = \"a.svg\"", "image = \"b.svg\""), 1);
}

#[test]
fn code_shown_twice_is_stored_once() {
    assert_eq!(stored("qr = \"https://a.nl\"", "qr = \"https://a.nl\""), 1);
}

#[test]
fn logo_at_the_foot_of_every_page_is_stored_once() {
    let folder = tempfile::tempdir().unwrap();
    let logo = files::png(&files::quarters(300, 200).into());
    fs::write(folder.path().join("logo.png"), logo).unwrap();
    let practice = "[practice]\nname = 'Fysio Noord'\nlogo = \"logo.png\"\nshow = \"footer\"\n";
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new(folder.path()).with_practice(practice, folder.path());
    let text = "Buig uw knie. ".repeat(500);
    let definition = format!("title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = '{text}'\n");
    let compiled = compile_beside(definition, &resources);
    assert_eq!(compiled.diagnostics, []);
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    assert!(pdf.document.get_pages().len() > 1);
    assert_eq!(pictures(&pdf), 1);
}

#[test]
fn different_files_are_stored_each() {
    assert_eq!(stored("image = \"a.jpg\"", "image = \"c.jpg\""), 2);
    assert_eq!(stored("image = \"a.svg\"", "qr = \"https://a.nl\""), 2);
}
