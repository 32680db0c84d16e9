//! Diagnostics for a person who asks for all of it: in the style of rustc, with the code
//! and the line in its margin, through `annotate-snippets`.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::super::messages::also_on_line;
use super::super::{Diagnostic, Language, Place, Severity, message, visible, visible_name};
use super::grouped::{self, Look, line_of};

/// The name of a hint, in Dutch and in English.
const HINT: &str = "tip";

/// Diagnostics in the style of rustc.
pub(super) fn written<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    language: Language,
    color: bool,
) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    grouped::written(diagnostics, language, &Snippets { language, renderer })
}

struct Snippets {
    language: Language,
    renderer: Renderer,
}

impl Look for Snippets {
    fn whole(&self, diagnostic: &Diagnostic) -> String {
        self.renderer.render(&[whole(diagnostic, self.language)])
    }

    fn in_a_line(&self, diagnostic: &Diagnostic) -> String {
        self.renderer.render(&[in_a_line(diagnostic, self.language)])
    }
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
