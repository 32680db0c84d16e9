//! Soft hyphens before a digit. Within a word such a hyphen shows only where the word is
//! divided; between numbers it hides a dash that was lost: `5-10` would become 510.

use super::builder::DocumentBuilder;
use crate::definition::Offsets;
use crate::diagnostic::ReadingProblem;
use crate::recognize::is_digit;

/// A hyphen that shows only at the end of a line, and signs of formulas that never show.
const HIDDEN: [char; 4] = ['\u{AD}', '\u{2062}', '\u{2063}', '\u{2064}'];

impl DocumentBuilder<'_> {
    /// Reports hyphens that do not show between a digit and what comes before it.
    pub(super) fn check_hidden_hyphens(&mut self, words: &str, places: &Offsets) {
        if words.is_ascii() {
            return;
        }
        for (at, hyphen) in words.match_indices(HIDDEN) {
            let (before, after) = (&words[..at], &words[at + hyphen.len()..]);
            if !before.ends_with(char::is_alphanumeric) || !after.starts_with(is_digit) {
                continue;
            }
            let is_apart = |it: char| !it.is_alphanumeric();
            let before = before.rsplit(is_apart).next().unwrap_or_default().to_owned();
            let after = after.split(is_apart).next().unwrap_or_default().to_owned();
            let problem = ReadingProblem::HiddenHyphen { before, after };
            self.report_once(problem, places.span(at, at + hyphen.len()));
        }
    }
}
