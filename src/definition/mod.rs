//! The definition: `leaflet.toml` as a [`Leaflet`], each value with its place.

mod leaflet;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};
pub use leaflet::{
    Align, Figure, Hyphenate, LanguageTag, Leaflet, Offsets, Page, Section, Sizes, Style, Text,
    Width,
};

/// Reads a definition.
///
/// What is wrong is all reported at once; a leaflet comes back with it as long
/// as something can be made of the file, so that later stages find their
/// mistakes in the same run.
pub fn parse(source: &Arc<Source>) -> (Option<Leaflet>, Vec<Diagnostic>) {
    todo!()
}
