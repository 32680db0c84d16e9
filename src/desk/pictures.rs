//! Pictures that are dropped on the page: checked, and copied beside the definition. And
//! the files that figures show.

use std::sync::Arc;

use serde_json::{Value, json};

use super::open_file::OpenFile;
use super::reply::{DeskError, Reply};
use super::saving::beside;
use super::state::DeskState;
use crate::artwork;
use crate::diagnostic::KeyFile;
use crate::files::{Disk, Files, Resources, create_file};

/// The folder for pictures beside a definition.
const FOLDER: &str = "assets";

/// The endings of pictures, with their types.
const KINDS: [(&str, &str); 5] = [
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
];

/// Copies a picture beside a definition, under a name that is free.
pub(super) fn add(file: &OpenFile, given: &str, bytes: Vec<u8>) -> Result<Value, DeskError> {
    let (stem, ending) = given.rsplit_once('.').unwrap_or((given, ""));
    let ending = ending.to_lowercase();
    let bytes = Arc::new(bytes);
    // What is in the file says more than its ending: how to save a photograph of a telephone, say.
    artwork::load(given, bytes.clone(), "nl").map_err(|found| DeskError::of_diagnostics(&found))?;
    if !KINDS.iter().any(|(known, _)| *known == ending) {
        return Err(DeskError::not_possible(
            "dit is geen afbeelding die leaflet kent; gebruik JPEG, PNG, SVG of WebP",
            "this is no picture that leaflet knows; use JPEG, PNG, SVG or WebP",
        ));
    }
    let stem = plain_name(stem);
    let prefix = match file.kind {
        KeyFile::Leaflet => format!("{FOLDER}/"),
        KeyFile::Practice => String::new(),
    };
    for number in 0..1000 {
        let numbered = if number == 0 { stem.clone() } else { format!("{stem}-{number}") };
        let image = format!("{prefix}{numbered}.{ending}");
        let path = beside(file).join(&image);
        if Disk.read(&path, bytes.len() as u64 + 1).is_ok_and(|known| known == **bytes) {
            // The same picture is there already.
            return Ok(json!({ "image": image, "name": free_name(file, &numbered)? }));
        }
        if !Disk.is_there(&path) {
            create_file(&path, &bytes)?;
            return Ok(json!({ "image": image, "name": free_name(file, &numbered)? }));
        }
    }
    Err(DeskError::not_possible(
        "er zijn te veel afbeeldingen met deze naam",
        "there are too many pictures of this name",
    ))
}

/// A name of letters, digits and hyphens.
fn plain_name(stem: &str) -> String {
    let plain = |it: char| if it.is_ascii_alphanumeric() { it.to_ascii_lowercase() } else { '-' };
    let name: String = stem.chars().map(plain).take(60).collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "afbeelding".to_owned() } else { parts.join("-") }
}

/// A name that no figure of a file has.
fn free_name(file: &OpenFile, wanted: &str) -> Result<String, DeskError> {
    let text = file.work()?.text.clone();
    let view = file.view(&text).map_err(super::changes::in_words)?;
    let is_free = |name: &String| view.figures.iter().all(|figure| figure.name != *name);
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    Ok(std::iter::once(wanted.to_owned()).chain(numbered).find(is_free).unwrap_or_default())
}

impl DeskState {
    /// The file that a figure shows.
    pub(super) fn figure(&self, id: &str, name: &str) -> Result<Reply, DeskError> {
        let file = self.file(id)?;
        let text = file.work()?.text.clone();
        let view = file.view(&text).map_err(super::changes::in_words)?;
        let figure = view.figures.iter().find(|it| it.name == name);
        let image = figure.and_then(|it| it.image.as_deref()).ok_or_else(DeskError::not_there)?;
        let bytes = Resources::new(beside(&file)).read(image).map_err(DeskError::of_problem)?;
        let ending = image.rsplit('.').next().unwrap_or_default().to_lowercase();
        let kind = KINDS.iter().find(|(known, _)| *known == ending);
        let (_, kind) = kind.ok_or_else(DeskError::not_there)?;
        Ok(Reply::File { kind, bytes, is_kept: false })
    }
}
