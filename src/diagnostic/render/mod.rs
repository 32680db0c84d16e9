//! Writes diagnostics in plain words ([`plain`]), with codes and arrows ([`human`]), or
//! for a program ([`json`]). [`grouped`] orders those for a person. The words
//! come from `messages`.

mod grouped;
mod human;
mod json;
mod plain;

pub use json::GoodLeaflet;

use super::{Diagnostic, Language};

/// The form in which diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// In plain words, with or without colour.
    Plain {
        /// Whether to use the colours of a terminal.
        color: bool,
    },
    /// With codes and arrows, with or without colour.
    Human {
        /// Whether to use the colours of a terminal.
        color: bool,
    },
    /// For a program: one JSON object per line, with the version of the format.
    Json,
}

/// Writes a leaflet that is well for a program, ending in a line break.
pub fn render_good(leaflet: &GoodLeaflet<'_>) -> String {
    json::good(leaflet) + "\n"
}

/// Writes diagnostics in the order given, each ending in a line break.
pub fn render<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    language: Language,
    format: Format,
) -> String {
    match format {
        Format::Plain { color } => plain::written(diagnostics, language, color),
        Format::Human { color } => human::written(diagnostics, language, color),
        Format::Json => {
            let line = |diagnostic| json::written(diagnostic, language) + "\n";
            diagnostics.into_iter().map(line).collect()
        }
    }
}
