//! The drawings, each a file: what is in them in a folder of its own, and here
//! what they share. A field of distances becomes outlines, outlines become
//! curves, curves become a file.

mod contour;
mod distance;
mod fit;
mod grid;
mod people;
mod plane;
mod svg;
mod vertebrae;

/// A drawing as a file.
pub(super) struct Drawing {
    /// Where it stands in the repository.
    pub(super) path: String,
    pub(super) svg: String,
}

/// All drawings.
pub(super) fn all() -> Vec<Drawing> {
    let mut drawings =
        vec![Drawing { path: "assets/wervels.svg".to_owned(), svg: vertebrae::svg() }];
    drawings.extend(people::all());
    drawings
}
