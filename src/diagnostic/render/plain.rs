//! Diagnostics in plain words, as the program shows them unless it is asked for another
//! form: the line of the file first, then what is wrong with it, that line, and what to
//! do. Codes, arrows and line numbers in a margin are left to [`human`](super::human).

use std::fmt::Write;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::super::messages::{also_on_line, line_in_words, severity_in_words};
use super::super::{Diagnostic, Language, Place, Severity, message, visible, visible_name};
use super::grouped::{self, Look, line_of};

/// The name of a hint, in Dutch and in English.
const HINT: &str = "tip";

/// The most columns of a line that are shown, and those before the place if it is cut.
const WIDEST: usize = 76;
const BEFORE: usize = 24;
/// The most characters on each side of a place that are looked at: the line may be as
/// long as a book, and have a thousand mistakes.
const WINDOW: usize = 4 * WIDEST;

/// Diagnostics in plain words.
pub(super) fn written<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    language: Language,
    color: bool,
) -> String {
    grouped::written(diagnostics, language, &Plain { language, color })
}

struct Plain {
    language: Language,
    color: bool,
}

impl Look for Plain {
    fn whole(&self, diagnostic: &Diagnostic) -> String {
        let text = message(&diagnostic.problem, self.language);
        let mut written = format!("{}: {}", self.begin(diagnostic), visible(&text.message));
        if let Some(place) = &diagnostic.place {
            written.push_str(&self.excerpt(place, text.label.as_deref(), diagnostic.severity()));
        }
        for hint in &text.hints {
            let hint = visible(hint).replace('\n', "\n         ");
            // Writing to a `String` never fails.
            let _ = write!(written, "\n    {HINT}: {hint}");
        }
        written
    }

    fn in_a_line(&self, diagnostic: &Diagnostic) -> String {
        let message = message(&diagnostic.problem, self.language).message;
        let message = visible(&message);
        match &diagnostic.place {
            Some(place) => {
                let (line, _) = place.source.line_and_column(place.range.start);
                format!("{}: {message}", also_on_line(line, self.language))
            }
            None => format!("{}: {message}", self.begin(diagnostic)),
        }
    }
}

impl Plain {
    /// `regel 34 van leaflet.toml, fout`
    fn begin(&self, diagnostic: &Diagnostic) -> String {
        let severity = severity_in_words(diagnostic.severity(), self.language);
        let severity = self.coloured(severity, diagnostic.severity());
        match &diagnostic.place {
            Some(place) => {
                let (line, _) = place.source.line_and_column(place.range.start);
                let file = visible_name(&place.source.name);
                format!("{}, {severity}", line_in_words(line, &file, self.language))
            }
            None => severity,
        }
    }

    /// The line of a place with the place underlined, and the label below it.
    fn excerpt(&self, place: &Place, label: Option<&str>, severity: Severity) -> String {
        let line = line_of(place);
        let begin = place.source.line_begin(place.range.start);
        let start = (place.range.start - begin).min(line.len());
        let end = (place.range.end - begin).min(line.len()).max(start);
        let before = shown(last_characters(&line[..start]));
        let (before, is_cut) = last_columns(&before, is_wide(line));
        let part = first_columns(&shown(first_characters(&line[start..end])), WIDEST - BEFORE);
        let room = WIDEST.saturating_sub(before.width() + part.width());
        let after = first_columns(&shown(first_characters(&line[end..])), room);
        let cut = if is_cut { "…" } else { "" };
        let under = self.coloured(&"^".repeat(part.width().max(1)), severity);
        let indent = " ".repeat(4 + cut.width() + before.width());
        let label = label.map(|label| format!(" {}", visible(label))).unwrap_or_default();
        format!("\n    {cut}{before}{part}{after}\n{indent}{under}{label}")
    }

    fn coloured(&self, text: &str, severity: Severity) -> String {
        let code = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
        };
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// A part of a line as it is shown: without what acts on a terminal, and with one
/// column for a tab.
fn shown(part: &str) -> String {
    visible(part).replace('\t', " ")
}

/// Whether a line takes more columns than are shown.
fn is_wide(line: &str) -> bool {
    line.chars().nth(WINDOW).is_some() || line.width() > WIDEST
}

/// The begin of a text, more of it than is shown.
fn first_characters(text: &str) -> &str {
    text.char_indices().nth(WINDOW).map_or(text, |(end, _)| &text[..end])
}

/// The end of a text, more of it than is shown.
fn last_characters(text: &str) -> &str {
    text.char_indices().nth_back(WINDOW).map_or(text, |(start, _)| &text[start..])
}

/// The end of the text before a place, if the line is to be cut; and whether it is.
fn last_columns(text: &str, is_to_be_cut: bool) -> (String, bool) {
    if !is_to_be_cut || text.width() <= BEFORE {
        return (text.to_owned(), false);
    }
    let mut columns = 0;
    let fits = |character: &char| {
        columns += character.width().unwrap_or(0);
        columns <= BEFORE
    };
    let kept: Vec<char> = text.chars().rev().take_while(fits).collect();
    (kept.into_iter().rev().collect(), true)
}

/// The begin of a text that fits so many columns, with an ellipsis if more follows.
fn first_columns(text: &str, most: usize) -> String {
    if text.width() <= most {
        return text.to_owned();
    }
    let mut columns = 1;
    let fits = |character: &char| {
        columns += character.width().unwrap_or(0);
        columns <= most
    };
    text.chars().take_while(fits).chain(['…']).collect()
}
