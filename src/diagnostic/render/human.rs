//! Diagnostics for a person: in the style of rustc, through `annotate-snippets`.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::super::messages::{also_on_line, and_more, and_others};
use super::super::{Diagnostic, Language, Place, Severity, message, visible, visible_name};

/// The name of a hint, in Dutch and in English.
const HINT: &str = "tip";

/// The most similar diagnostics in a row that are all listed: the letters of any
/// alphabet.
const MOST_ALIKE: usize = 60;

/// The most diagnostics in full; a program that needs more reads JSON. Each shows
/// its line, which may be as long as a book, so their bytes are limited as well.
const MOST_IN_FULL: usize = 1000;
const MOST_EXCERPTS: usize = 4 << 20;

/// Diagnostics for a person, with an empty line after each. Of similar ones in a
/// row the first is written in full, and each other on one line.
pub(super) fn written<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    language: Language,
    color: bool,
) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
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
        written.extend([renderer.render(&[whole(first, language)]), "\n\n".to_owned()]);
        let mut others = 0;
        while let Some(next) = diagnostics.next_if(|next| next.problem.is_like(&first.problem)) {
            others += 1;
            if others <= MOST_ALIKE {
                written.extend([renderer.render(&[in_a_line(next, language)]), "\n".to_owned()]);
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

/// A diagnostic on one line: its place and message.
fn in_a_line(diagnostic: &Diagnostic, language: Language) -> Group<'_> {
    let message = visible(&message(&diagnostic.problem, language).message).into_owned();
    let message = match &diagnostic.place {
        Some(place) => {
            let (line, _) = place.source.line_and_column(place.range.start);
            format!("{}: {message}", also_on_line(line, language))
        }
        None => message,
    };
    let title = level(diagnostic.severity(), language).primary_title(message);
    Group::with_title(title.id(diagnostic.problem.code()))
}

/// A diagnostic in full: its message, its line with the place underlined, and its
/// hints.
fn whole(diagnostic: &Diagnostic, language: Language) -> Group<'_> {
    let text = message(&diagnostic.problem, language);
    let mut group = level(diagnostic.severity(), language)
        .primary_title(visible(&text.message).into_owned())
        .id(diagnostic.problem.code())
        .elements(diagnostic.place.as_ref().map(|place| excerpt(place, text.label.as_deref())));
    for hint in text.hints {
        group = group.element(Level::HELP.with_name(HINT).message(visible(&hint).into_owned()));
    }
    group
}

fn level(severity: Severity, language: Language) -> Level<'static> {
    match (severity, language) {
        (Severity::Error, Language::Dutch) => Level::ERROR.with_name("fout"),
        (Severity::Error, Language::English) => Level::ERROR,
        (Severity::Warning, Language::Dutch) => Level::WARNING.with_name("waarschuwing"),
        (Severity::Warning, Language::English) => Level::WARNING,
    }
}

/// The first line of a place. A person looks for the first line of a longer
/// place: the whole of a text is no help.
fn excerpt<'a>(place: &'a Place, label: Option<&str>) -> Snippet<'a, Annotation<'a>> {
    let line = line_of(place);
    let begin = place.source.line_begin(place.range.start);
    let part = within(line, begin, &place.range);
    let label = label.map(|label| visible(label).into_owned());
    let primary = AnnotationKind::Primary.span(as_shown(line, part)).label(label);
    Snippet::source(visible(line))
        .line_start(place.source.line_and_column(begin).0)
        .path(visible_name(&place.source.name))
        .annotation(primary)
}

/// The line on which a place begins.
fn line_of(place: &Place) -> &str {
    let text = &place.source.text[place.source.line_begin(place.range.start)..];
    text.split('\n').next().unwrap_or_default().trim_end_matches('\r')
}

/// The part of a span within the line that begins at `begin`.
fn within(line: &str, begin: usize, span: &Range<usize>) -> Range<usize> {
    let start = (span.start - begin).min(line.len());
    let end = (span.end - begin).min(line.len());
    start..end
}

/// The same part of the line as [`visible`] shows it.
fn as_shown(line: &str, part: Range<usize>) -> Range<usize> {
    let length = |end: usize| visible(&line[..end]).len();
    length(part.start)..length(part.end)
}
