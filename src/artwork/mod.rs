//! A picture, ready to be drawn.
//!
//! A page shows all of a picture or refuses it: what it cannot show is an
//! error with its line, never left out without a word.

mod svg;
mod vector;

use std::sync::Arc;

use crate::diagnostic::{ArtworkProblem, Diagnostic, PictureKind};
pub use vector::{Cap, Clip, Fill, FillRule, Group, Join, Node, Path, Segment, Stroke, Vector};

/// A picture of a kind that can be shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Artwork {
    /// Paths, sharp at any size.
    Vector(Vector),
}

impl Artwork {
    /// How high it is, in widths.
    pub fn aspect(&self) -> f64 {
        let Self::Vector(vector) = self;
        vector.size.height / vector.size.width
    }
}

/// Reads a picture; `name` is its path as the definition has it.
///
/// # Errors
/// All that a page cannot show of it, each at its line of the file.
pub fn load(name: &str, bytes: &[u8]) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
    let path = name.to_owned();
    let refused = |problem: ArtworkProblem| vec![Diagnostic::new(problem)];
    if let Some(kind) = kind_of(bytes) {
        return Err(refused(ArtworkProblem::NotYet { path, kind }));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(refused(ArtworkProblem::UnknownKind { path }));
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if !text.trim_start().starts_with('<') {
        return Err(refused(ArtworkProblem::UnknownKind { path }));
    }
    svg::read(name, text).map(|vector| Arc::new(Artwork::Vector(vector)))
}

/// What a file that is no SVG is, by how it begins.
fn kind_of(bytes: &[u8]) -> Option<PictureKind> {
    let kinds: [(&[u8], PictureKind); 5] = [
        (b"\x89PNG\r\n\x1A\n", PictureKind::Png),
        (b"\xFF\xD8\xFF", PictureKind::Jpeg),
        (b"GIF8", PictureKind::Gif),
        (b"%PDF", PictureKind::Pdf),
        (b"\x1F\x8B", PictureKind::CompressedSvg),
    ];
    kinds.into_iter().find(|(begin, _)| bytes.starts_with(begin)).map(|(_, kind)| kind)
}
