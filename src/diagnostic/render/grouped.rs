//! The order of diagnostics for a person: of similar ones in a row the first in full and
//! each other on a line, and no more of them than anyone reads. How each looks is left
//! to a [`Look`].

use super::super::messages::{and_more, and_others};
use super::super::{Diagnostic, Language, Place};

/// The most similar diagnostics in a row that are all listed: the letters of any
/// alphabet.
const MOST_ALIKE: usize = 60;

/// The most diagnostics in full; a program that needs more reads JSON. Each shows
/// its line, which may be as long as a book, so their bytes are limited as well.
const MOST_IN_FULL: usize = 1000;
const MOST_EXCERPTS: usize = 4 << 20;

/// How a diagnostic looks.
pub(super) trait Look {
    /// In full.
    fn whole(&self, diagnostic: &Diagnostic) -> String;

    /// On one line, after one like it.
    fn in_a_line(&self, diagnostic: &Diagnostic) -> String;
}

/// Diagnostics for a person, with an empty line after each. Of similar ones in a
/// row the first is written in full, and each other on one line.
pub(super) fn written<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    language: Language,
    look: &dyn Look,
) -> String {
    let mut written = String::new();
    let mut diagnostics = diagnostics.into_iter().peekable();
    let (mut in_full, mut excerpts) = (0, 0);
    while let Some(first) = diagnostics.next() {
        if in_full == MOST_IN_FULL || excerpts > MOST_EXCERPTS {
            let more = 1 + diagnostics.count();
            written.extend([and_more(more, language), "\n".to_owned()]);
            break;
        }
        in_full += 1;
        excerpts += first.place.as_ref().map_or(0, |place| line_of(place).len());
        written.extend([look.whole(first), "\n\n".to_owned()]);
        let mut others = 0;
        while let Some(next) = diagnostics.next_if(|next| next.problem.is_like(&first.problem)) {
            others += 1;
            if others <= MOST_ALIKE {
                written.extend([look.in_a_line(next), "\n".to_owned()]);
            }
        }
        if others > MOST_ALIKE {
            written.extend([and_others(others - MOST_ALIKE, language), "\n".to_owned()]);
        }
        if others > 0 {
            written.push('\n');
        }
    }
    written
}

/// The line on which a place begins.
pub(super) fn line_of(place: &Place) -> &str {
    let text = &place.source.text[place.source.line_begin(place.range.start)..];
    text.split('\n').next().unwrap_or_default().trim_end_matches('\r')
}
