use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use super::super::{Diagnostic, Language, Place, Severity, Span, words};

/// What a hint is called, in Dutch as in English.
const HINT: &str = "tip";

/// One diagnostic as a person reads it: what, where, the line itself with the
/// place underlined, and what to do. Ends in a line break, so that the line
/// break between two makes an empty line.
pub(super) fn written(diagnostic: &Diagnostic, language: Language, color: bool) -> String {
    let words = words(&diagnostic.problem, language);
    let mut group = level(diagnostic.severity(), language)
        .primary_title(words.message)
        .id(diagnostic.problem.code())
        .elements(diagnostic.place.as_ref().map(|place| excerpt(place, words.label)));
    for hint in words.hints {
        group = group.element(Level::HELP.with_name(HINT).message(hint));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n", renderer.render(&[group]))
}

fn level(severity: Severity, language: Language) -> Level<'static> {
    match (severity, language) {
        (Severity::Error, Language::Dutch) => Level::ERROR.with_name("fout"),
        (Severity::Error, Language::English) => Level::ERROR,
        (Severity::Warning, Language::Dutch) => Level::WARNING.with_name("waarschuwing"),
        (Severity::Warning, Language::English) => Level::WARNING,
    }
}

/// The first line of a place. Where the place goes on, the first line is what
/// a person looks for: the whole of a text is no help.
fn excerpt(place: &Place, label: Option<String>) -> Snippet<'_, Annotation<'_>> {
    let text = &place.source.text;
    let span = place.source.bounded(place.span);
    let begin = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[span.start..].find('\n').map_or(text.len(), |newline| span.start + newline);
    let line = text[begin..end].trim_end_matches('\r');
    Snippet::source(line)
        .line_start(place.source.line_and_column(begin).0)
        .path(place.source.name.as_str())
        .annotation(AnnotationKind::Primary.span(within(line, begin, span)).label(label))
}

/// The part of a span that lies in a line which begins at `begin`.
fn within(line: &str, begin: usize, span: Span) -> Range<usize> {
    let start = (span.start - begin).min(line.len());
    let end = (span.end - begin).min(line.len());
    start..end
}
