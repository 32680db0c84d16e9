//! What the TOML parser refuses, in our own words.
//!
//! No error of the parser is dropped. [`Finder::mistake`] makes a [`Mistake`]
//! of every one; a mistake goes unsaid only where another diagnostic covers the
//! same part of the file, or is the very cause of it ([`Broken::all`]).

mod duplicate_key;
mod finder;
mod integers;
mod kinds;
mod outline;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use toml::de::{DeTable, Error};

use crate::diagnostic::{DefinitionProblem, Diagnostic, Problem, Source, Span};
use finder::Finder;

/// What is wrong with the writing of a definition, and which parts of it can
/// no longer be trusted: a mistake found there may only follow from these.
pub(super) struct Broken {
    source: Arc<Source>,
    said: Vec<Diagnostic>,
    awaiting: Vec<Mistake>,
    parts: FileParts,
}

/// A mistake, its place, and how far it spoils what follows.
struct Mistake {
    problem: Problem,
    span: Span,
    broken: Span,
    /// The header whose brackets are the cause, if they are found to be wrong.
    cause: Option<usize>,
}

impl Mistake {
    fn new(problem: impl Into<Problem>, span: Span, broken: Span) -> Self {
        Self { problem: problem.into(), span, broken, cause: None }
    }
}

/// Says in our own words what the TOML parser found.
pub(super) fn broken(source: &Arc<Source>, table: &DeTable<'_>, errors: &[Error]) -> Broken {
    let mut broken = Broken {
        source: source.clone(),
        said: Vec::new(),
        awaiting: Vec::new(),
        parts: FileParts::default(),
    };
    let finder = Finder::new(&source.text);
    if let Some(mistake) = finder.swallowing(errors) {
        broken.add(mistake);
    }
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

impl Broken {
    fn add(&mut self, mistake: Mistake) {
        if self.touches(mistake.span) {
            return;
        }
        self.parts.add(mistake.broken);
        match mistake.cause {
            Some(_) => self.awaiting.push(mistake),
            None => self.said.push(Diagnostic::at(mistake.problem, &self.source, mistake.span)),
        }
    }

    /// Whether a part of the file cannot be trusted.
    pub(super) fn touches(&self, span: Span) -> bool {
        self.parts.touch(span)
    }

    /// Whether a part after a place cannot be trusted.
    pub(super) fn reaches_past(&self, place: usize) -> bool {
        self.parts.0.last_key_value().is_some_and(|(_, &end)| end > place)
    }

    /// Whether all can be trusted.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.0.is_empty()
    }

    /// All that is wrong with a file: what was found in its tables, and every
    /// mistake of its writing that does not merely follow from wrong brackets
    /// that were found there.
    pub(super) fn all(self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.extend(self.said);
        let wrong: HashSet<usize> = found.iter().filter_map(wrong_brackets).collect();
        let unexplained =
            self.awaiting.into_iter().filter(|it| !it.cause.is_some_and(|at| wrong.contains(&at)));
        let source = &self.source;
        let unexplained: Vec<_> =
            unexplained.map(|it| Diagnostic::at(it.problem, source, it.span)).collect();
        found.extend(unexplained);
        found
    }
}

/// The header that is said to have the wrong brackets, if that is said.
fn wrong_brackets(found: &Diagnostic) -> Option<usize> {
    let is_it =
        matches!(&found.problem, Problem::Definition(DefinitionProblem::WrongBrackets { .. }));
    found.place.as_ref().filter(|_| is_it).map(|place| place.range.start)
}

/// Parts of a file, apart from one another: the end of each by its start.
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

    /// Whether a span meets one of them, or borders on it.
    fn touch(&self, span: Span) -> bool {
        self.0.range(..=span.end).next_back().is_some_and(|(_, &end)| end >= span.start)
    }

    /// Whether a place lies within one of them.
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
