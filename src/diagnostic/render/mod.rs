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
    let mut written = String::new();
    for diagnostic in diagnostics {
        written.push_str(&match format {
            Format::Human { color } => human::written(diagnostic, language, color),
            Format::Json => json::written(diagnostic, language),
        });
        written.push('\n');
    }
    written
}
