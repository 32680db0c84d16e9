//! Decodes the bytes of a catalogue, which must be UTF-8.

use std::sync::Arc;

use super::header::charset;
use crate::diagnostic::{CatalogueProblem, Diagnostic, Source, Span};

/// The first bytes of a compiled catalogue (`.mo`), in either byte order.
const COMPILED: [[u8; 4]; 2] = [[0xDE, 0x12, 0x04, 0x95], [0x95, 0x04, 0x12, 0xDE]];

/// The text of a file, or why the file is not text.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<Arc<Source>, Box<Diagnostic>> {
    if COMPILED.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(refused(name, CatalogueProblem::Compiled));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let charset = Some("UTF-16".to_owned());
        return Err(refused(name, CatalogueProblem::NotUtf8 { charset }));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => {
            let is_cut_off = error.error_len().is_none();
            Err(not_text(name, bytes, error.valid_up_to(), is_cut_off))
        }
    }
}

/// The diagnostic for a file without any text to show.
fn refused(name: &str, problem: CatalogueProblem) -> Box<Diagnostic> {
    Box::new(Diagnostic::at(problem, &Source::new(name, ""), Span::default()))
}

/// The diagnostic for a file that is not UTF-8 or ends in the middle of a
/// character, at the first such byte.
fn not_text(name: &str, bytes: &[u8], first: usize, is_cut_off: bool) -> Box<Diagnostic> {
    let source = Source::new(name, String::from_utf8_lossy(bytes));
    // The replacement character, which the text has in place of that byte.
    let span = Span::new(first, first + char::REPLACEMENT_CHARACTER.len_utf8());
    let problem = if is_cut_off {
        CatalogueProblem::CutOff
    } else {
        let named = charset(&source.text).filter(|named| !named.eq_ignore_ascii_case("UTF-8"));
        CatalogueProblem::NotUtf8 { charset: named.map(str::to_owned) }
    };
    Box::new(Diagnostic::at(problem, &source, span))
}
