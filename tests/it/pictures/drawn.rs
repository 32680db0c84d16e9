//! The drawings of this repository: made by their program, plain and small.

use std::sync::LazyLock;

use super::drawing::{self, Drawing};
use crate::support::golden::{is_updating, path, write};

/// Of what the people's drawings may be made: anything that draws a picture can
/// draw these.
const ELEMENTS: [&str; 2] = ["svg", "path"];

const MOST_BYTES: usize = 12_000;

static DRAWINGS: LazyLock<Vec<Drawing>> = LazyLock::new(drawing::all);

#[test]
fn drawings_are_what_their_program_makes() {
    for drawing in &*DRAWINGS {
        let path = path(&drawing.path);
        if is_updating() {
            write(&path, drawing.svg.as_bytes());
        }
        let file = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(file == drawing.svg, "{} differs from what is drawn now", drawing.path);
    }
}

#[test]
fn people_are_paths_alone() {
    for drawing in people() {
        let elements = drawing.svg.split('<').skip(1).filter(|tag| !tag.starts_with(['/', '!']));
        let names = elements.map(|tag| tag.split([' ', '>']).next().unwrap());
        let strange: Vec<&str> = names.filter(|name| !ELEMENTS.contains(name)).collect();
        assert!(strange.is_empty(), "{}: {strange:?}", drawing.path);
    }
}

#[test]
fn people_are_small_files() {
    for drawing in people() {
        assert!(drawing.svg.len() <= MOST_BYTES, "{}: {}", drawing.path, drawing.svg.len());
    }
}

fn people() -> impl Iterator<Item = &'static Drawing> {
    DRAWINGS.iter().filter(|drawing| drawing.path.starts_with("tests/leaflets"))
}
