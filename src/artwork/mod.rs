//! A picture, ready to be drawn.

mod vector;

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
pub use vector::{
    Cap, Clip, Fill, FillRule, Group, Join, Matrix, Node, Path, Segment, Stroke, Vector,
};

/// A picture of a kind that can be shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Artwork {
    /// Paths, sharp at any size.
    Vector(Vector),
}

/// Reads a picture; `name` is its path as the definition has it.
///
/// # Errors
/// All that a page cannot show of it, each at its line of the file.
pub fn load(name: &str, bytes: &[u8]) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
    todo!()
}
