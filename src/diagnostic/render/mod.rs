//! How diagnostics look.

mod human;
mod json;

use super::{Diagnostic, Language};

/// How diagnostics are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a person, with or without colour.
    Human {
        /// Whether the terminal shows colours.
        color: bool,
    },
    /// For a program: one JSON object a line, with the version of the format.
    Json,
}

/// Writes down diagnostics, in the order given, each ending in a line break.
pub fn render<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    language: Language,
    format: Format,
) -> String {
    match format {
        Format::Human { color } => human::written(diagnostics, language, color),
        Format::Json => {
            let line = |diagnostic| json::written(diagnostic, language) + "\n";
            diagnostics.into_iter().map(line).collect()
        }
    }
}
