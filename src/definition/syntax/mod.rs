//! Explains what the TOML parser refuses, in our own diagnostics.
//!
//! 1. [`Finder::swallowing`] looks for a text or bracket that is never closed, and
//!    [`Finder::mistake`] turns each error of the parser into a [`Mistake`].
//! 2. [`integers`] finds the numbers that the parser should have refused.
//! 3. [`Broken::all`] puts these together with what was found in the tables.
//!
//! No error of the parser is dropped. A mistake goes unreported only if another
//! diagnostic covers the same part of the file, or is its cause.

mod brackets;
mod duplicate_key;
mod finder;
mod integers;
mod kinds;
mod outline;
mod quotes;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use toml::de::{DeTable, Error};

use crate::diagnostic::{DefinitionProblem, Diagnostic, Problem, Source, Span, SyntaxProblem};
use finder::Finder;
use outline::FileOutline;

/// The start of each header of a file, after its indentation, and the parts of its
/// name.
pub(super) fn headers(text: &str) -> Vec<(usize, Vec<String>)> {
    FileOutline::of(text).into_headers()
}

/// The syntax errors of a definition, and the parts of the file they make
/// unreliable: a mistake found there may be only a consequence.
pub(super) struct Broken {
    source: Arc<Source>,
    reported: Vec<Diagnostic>,
    awaiting: Vec<Mistake>,
    parts: FileParts,
}

/// A mistake, its place, and the part of the file it makes unreliable.
struct Mistake {
    problem: Problem,
    span: Span,
    broken: Span,
    /// The header that is the cause, if its brackets turn out to be wrong.
    cause: Option<usize>,
}

impl Mistake {
    fn new(problem: impl Into<Problem>, span: Span, broken: Span) -> Self {
        Self { problem: problem.into(), span, broken, cause: None }
    }
}

/// Explains the errors that the TOML parser found.
pub(super) fn broken(source: &Arc<Source>, table: &DeTable<'_>, errors: &[Error]) -> Broken {
    let mut broken = Broken {
        source: source.clone(),
        reported: Vec::new(),
        awaiting: Vec::new(),
        parts: FileParts::default(),
    };
    let finder = Finder::new(&source.text);
    if let Some(mistake) = lone_return(&source.text) {
        broken.add(mistake);
        return broken;
    }
    if let Some(mistake) = finder.swallowing(errors) {
        broken.add(mistake);
    }
    // The parser reports what it finds within a text after everything around it.
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|error| error.span().map(|at| at.start));
    for error in errors {
        let is_covered = error.span().is_some_and(|at| broken.parts.hold(at.start));
        if !is_covered {
            broken.add(finder.mistake(error));
        }
    }
    for span in integers::malformed(table) {
        broken.add(finder.no_integer(span));
    }
    broken
}

/// A line end of old Macs, which the parser takes for a character of the line. It makes one
/// line of the whole file.
fn lone_return(text: &str) -> Option<Mistake> {
    let is_alone = |(at, _): &(usize, &str)| !text[*at..].starts_with("\r\n");
    let (at, sign) = text.match_indices('\r').find(is_alone)?;
    let whole = Span::new(0, text.len());
    Some(Mistake::new(SyntaxProblem::LoneReturn, Span::new(at, at + sign.len()), whole))
}

impl Broken {
    fn add(&mut self, mistake: Mistake) {
        if self.touches(mistake.span) {
            return;
        }
        self.parts.add(mistake.broken);
        match mistake.cause {
            Some(_) => self.awaiting.push(mistake),
            None => self.reported.push(Diagnostic::at(mistake.problem, &self.source, mistake.span)),
        }
    }

    /// Whether a part of the file is unreliable.
    pub(super) fn touches(&self, span: Span) -> bool {
        self.parts.touch(span)
    }

    /// Whether something after a place is unreliable.
    pub(super) fn reaches_past(&self, place: usize) -> bool {
        self.parts.0.last_key_value().is_some_and(|(_, &end)| end > place)
    }

    /// Whether the whole file is reliable.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.0.is_empty()
    }

    /// All that is wrong with a file: what was found in its tables, and every syntax
    /// error that does not merely follow from wrong brackets found there.
    pub(super) fn all(self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.extend(self.reported);
        let wrong: HashSet<usize> = found.iter().filter_map(wrong_brackets).collect();
        let unexplained =
            self.awaiting.into_iter().filter(|it| !it.cause.is_some_and(|at| wrong.contains(&at)));
        let source = &self.source;
        let unexplained: Vec<_> =
            unexplained.map(|it| Diagnostic::at(it.problem, source, it.span)).collect();
        found.extend(unexplained);
        curly_quotes_at_once(found)
    }
}

/// The same diagnostics, in which the quotation marks of a word processor are one: whoever
/// typed them once typed them everywhere.
fn curly_quotes_at_once(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let is_curly =
        |it: &Diagnostic| matches!(it.problem, Problem::Syntax(SyntaxProblem::CurlyQuotes { .. }));
    let (mut curly, mut others): (Vec<_>, Vec<_>) = found.into_iter().partition(is_curly);
    curly.sort_by_key(|it| it.place.as_ref().map(|place| place.range.start));
    let line = |it: &Diagnostic| {
        it.place.as_ref().map(|place| place.source.line_and_column(place.range.start).0)
    };
    let elsewhere: Vec<usize> = curly.iter().skip(1).filter_map(line).collect();
    if let Some(mut first) = curly.into_iter().next() {
        if let Problem::Syntax(SyntaxProblem::CurlyQuotes { lines, .. }) = &mut first.problem {
            *lines = elsewhere;
        }
        others.push(first);
    }
    others
}

/// The place of the header that a diagnostic reports for its brackets.
fn wrong_brackets(found: &Diagnostic) -> Option<usize> {
    let is_it =
        matches!(&found.problem, Problem::Definition(DefinitionProblem::WrongBrackets { .. }));
    found.place.as_ref().filter(|_| is_it).map(|place| place.range.start)
}

/// Disjoint parts of a file: the end of each by its start.
#[derive(Default)]
struct FileParts(BTreeMap<usize, usize>);

impl FileParts {
    fn add(&mut self, part: Span) {
        let Span { mut start, mut end, .. } = part;
        while let Some((&begin, &other)) = self.0.range(..=end).next_back() {
            if other < start {
                break;
            }
            self.0.remove(&begin);
            (start, end) = (start.min(begin), end.max(other));
        }
        self.0.insert(start, end);
    }

    /// Whether a span overlaps a part or borders on it.
    fn touch(&self, span: Span) -> bool {
        self.0.range(..=span.end).next_back().is_some_and(|(_, &end)| end >= span.start)
    }

    /// Whether a place is within a part.
    fn hold(&self, at: usize) -> bool {
        self.0.range(..=at).next_back().is_some_and(|(_, &end)| at < end)
    }
}

#[cfg(test)]
mod tests {
    use super::FileParts;
    use crate::diagnostic::Span;

    #[test]
    fn parts_that_meet_become_one() {
        let mut parts = FileParts::default();
        for (start, end) in [(10, 20), (30, 40), (5, 7), (18, 32)] {
            parts.add(Span::new(start, end));
        }
        assert_eq!(parts.0.into_iter().collect::<Vec<_>>(), [(5, 7), (10, 40)]);
    }

    #[test]
    fn span_beside_a_part_touches_it_and_one_apart_does_not() {
        let mut parts = FileParts::default();
        parts.add(Span::new(10, 20));
        assert!(parts.touch(Span::new(20, 25)) && parts.touch(Span::new(3, 10)));
        assert!(!parts.touch(Span::new(21, 25)) && !parts.touch(Span::new(3, 9)));
        assert!(parts.hold(10) && !parts.hold(20));
    }
}
