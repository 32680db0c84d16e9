//! Links from one document to another, or to a file of the repository.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::golden::path;

/// Every document for people, wherever it lies.
fn documents() -> Vec<PathBuf> {
    let folders = ["", "docs", "assets", "benches", "fonts", "translations", "tests/leaflets"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(path(folder)).unwrap());
    let files = files.map(|file| file.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "md")).collect()
}

/// The places that a text links to, those on other machines left out; code is
/// no link.
fn destinations(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2).flat_map(|part| part.split('`').step_by(2));
    let links = prose.flat_map(|part| part.split("](").skip(1));
    let places = links.filter_map(|rest| Some(rest.split_once(')')?.0));
    places.filter(|place| !place.contains("://")).collect()
}

/// The anchor that GitHub makes of a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter(|it| it.is_alphanumeric() || [' ', '-', '_'].contains(it));
    kept.map(|it| if it == ' ' { '-' } else { it }).collect()
}

fn has_anchor(path: &Path, wanted: &str) -> bool {
    let text = fs::read_to_string(path).unwrap();
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#'))).any(|anchor| anchor == wanted)
}

#[test]
fn link_of_a_document_leads_to_a_file_and_a_heading_that_are_there() {
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for place in destinations(&text) {
            let (file, heading) = place.split_once('#').unwrap_or((place, ""));
            let here = document.clone();
            let target = if file.is_empty() { here } else { document.with_file_name(file) };
            assert!(target.exists(), "{} links to {place}", document.display());
            let is_there = heading.is_empty() || has_anchor(&target, heading);
            assert!(is_there, "{} links to {place}", document.display());
        }
    }
}
