//! Diagnostics for a program: one JSON object per line.

use std::fmt::Write;

use serde::Serialize;

use super::super::visible::acts;
use super::super::{Diagnostic, Language, Severity, message};

/// The version of the format below. It goes up when a field changes its meaning or
/// is removed, not when one is added.
const FORMAT: u32 = 1;

/// A diagnostic for a program. Lines and columns count from 1, columns in
/// characters; the end is the place after the last character.
#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    format: u32,
    severity: &'static str,
    code: &'static str,
    message: String,
    label: Option<String>,
    hints: Vec<String>,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// A leaflet that is well, or what was done to it, for a program.
#[derive(Debug, Clone, Copy)]
pub struct GoodLeaflet<'a> {
    /// What is said of it, as a code: `written`, `in-order`, `mended`.
    pub code: &'static str,
    /// The same in words.
    pub message: &'a str,
    /// Its definition.
    pub file: &'a str,
    /// Its PDF, if one was written.
    pub output: Option<&'a str>,
    /// Its fingerprint, if the PDF shows it.
    pub fingerprint: Option<&'a str>,
}

/// The same with the version of the format.
#[derive(Serialize)]
struct JsonGoodLeaflet<'a> {
    format: u32,
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    file: &'a str,
    output: Option<&'a str>,
    fingerprint: Option<&'a str>,
}

/// A leaflet that is well, as one JSON object.
pub(super) fn good(leaflet: &GoodLeaflet<'_>) -> String {
    let GoodLeaflet { code, message, file, output, fingerprint } = *leaflet;
    let severity = "info";
    let record =
        JsonGoodLeaflet { format: FORMAT, severity, code, message, file, output, fingerprint };
    let json = serde_json::to_string(&record);
    escaped(&json.expect("strings and numbers always have a JSON form"))
}

/// A diagnostic as one JSON object.
pub(super) fn written(diagnostic: &Diagnostic, language: Language) -> String {
    let text = message(&diagnostic.problem, language);
    let place = diagnostic.place.as_ref();
    let start = place.map(|place| place.source.line_and_column(place.range.start));
    let end = place.map(|place| place.source.line_and_column(place.range.end));
    let record = JsonDiagnostic {
        format: FORMAT,
        severity: match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        code: diagnostic.problem.code(),
        message: text.message,
        label: text.label,
        hints: text.hints,
        file: place.map(|place| place.source.name.as_str()),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        end_line: end.map(|(line, _)| line),
        end_column: end.map(|(_, column)| column),
    };
    let json = serde_json::to_string(&record);
    escaped(&json.expect("strings and numbers always have a JSON form"))
}

/// The same JSON without characters that act on a terminal. All of them are in
/// strings, where a character may be written as its number.
fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if acts(character) {
            // Writing to a `String` never fails.
            let _ = write!(escaped, "\\u{:04x}", u32::from(character));
        } else {
            escaped.push(character);
        }
    }
    escaped
}
