//! A header or key that the file has twice, or that names a table under a key with
//! another value.

use super::Mistake;
use super::finder::Finder;
use super::outline::{Name, OutlineEntry};
use crate::definition::table::TableName;
use crate::diagnostic::{DefinitionProblem, Span, SyntaxProblem};

impl Finder<'_> {
    /// The mistake of a line with a name that the file has already; `at` is the
    /// place of its repeated part.
    pub(super) fn twice(&self, at: usize, line: Span) -> Mistake {
        let whole = &self.text[line.start..line.end];
        if let Some(problem) = single_bracket(whole) {
            return Mistake::new(problem, line, line);
        }
        // `language` is a text in a leaflet, so it cannot be a table.
        if whole.starts_with("[language.") && !whole.starts_with("[[") {
            return Mistake::new(DefinitionProblem::LanguageTable, line, self.spoilt(line));
        }
        let name = Name::of(whole, line.start);
        match name.as_ref().and_then(|name| Some((name, name.parts_to(at)?))) {
            Some((name, parts)) => {
                let first = self.outline().first(name, parts, line.start);
                if name.is_header {
                    self.header_twice(name, parts, line, first)
                } else {
                    key_twice(name, parts, line, first)
                }
            }
            None => self.key_in_braces_twice(at, line),
        }
    }

    fn header_twice(
        &self,
        name: &Name<'_>,
        parts: usize,
        line: Span,
        first: Option<OutlineEntry<'_>>,
    ) -> Mistake {
        let span = Span::new(line.start, line.start + name.written.len());
        if let Some(first) = first.filter(is_of_one_value) {
            let problem = over_value(name, parts, &first);
            return Mistake::new(problem, span, self.spoilt_with_parts(name, line));
        }
        let problem = SyntaxProblem::DuplicateTable {
            header: name.written.to_owned(),
            first: first.map(|first| (first.written.to_owned(), first.line)),
            other_name: self.other_name(name),
        };
        let is_same = |first: &OutlineEntry<'_>| !first.written.starts_with("[[");
        match first.filter(|first| first.written.starts_with('[') && is_same(first)) {
            // The parser read the keys of both as one table, and reports each key of both.
            Some(_) if !name.written.starts_with("[[") => {
                Mistake::new(problem, line, self.spoilt(line))
            }
            // The first may need two brackets as well, and be the cause.
            Some(first) => Mistake {
                cause: Some(first.start),
                ..Mistake::new(problem, span, self.spoilt(line))
            },
            None => Mistake::new(problem, span, self.spoilt(line)),
        }
    }

    /// A header with a name for a figure that no other has.
    fn other_name(&self, name: &Name<'_>) -> Option<String> {
        match name.parts.as_slice() {
            [(_, "figure"), (_, figure)] => {
                let header = |number: u32| format!("[figure.{figure}-{number}]");
                (2..).map(header).find(|header| !self.text.contains(header))
            }
            _ => None,
        }
    }

    /// The part of the file that a misplaced header spoils: its table and the
    /// tables inside it that follow.
    fn spoilt_with_parts(&self, name: &Name<'_>, line: Span) -> Span {
        let mut end = self.next_header(line.end);
        while let Some(below) = self.header_at(end + 1).filter(|below| below.is_part_of(name)) {
            end = self.next_header(end + 1 + below.written.len());
        }
        Span::new(line.start, end)
    }

    fn header_at(&self, start: usize) -> Option<Name<'_>> {
        let line = self.text.get(start..)?.lines().next()?;
        Name::of(line, start).filter(|name| name.is_header)
    }

    /// A repeated key between `{` and `}`; the first is usually on the same line.
    fn key_in_braces_twice(&self, at: usize, line: Span) -> Mistake {
        let end = line.end.max(at);
        let key = self.text[at..end].split([' ', '=', '\t']).next().unwrap_or_default();
        let problem = SyntaxProblem::DuplicateKey { key: key.to_owned(), first_line: None };
        Mistake::new(problem, Span::new(at, at + key.len()), line)
    }
}

fn key_twice(
    name: &Name<'_>,
    parts: usize,
    line: Span,
    first: Option<OutlineEntry<'_>>,
) -> Mistake {
    let (part, _) = name.parts[parts - 1];
    let problem = match first {
        Some(first) if parts < name.parts.len() && is_of_one_value(&first) => {
            over_value(name, parts, &first)
        }
        first => SyntaxProblem::DuplicateKey {
            key: name.written.to_owned(),
            first_line: first.map(|first| first.line),
        },
    };
    Mistake::new(problem, Span::new(name.parts[0].0.start, part.end), line)
}

/// Whether an entry gives a key a value other than a table.
fn is_of_one_value(entry: &OutlineEntry<'_>) -> bool {
    !entry.value.is_empty() && !entry.value.starts_with('{')
}

/// The problem of a table under a key that has another value already.
fn over_value(name: &Name<'_>, parts: usize, first: &OutlineEntry<'_>) -> SyntaxProblem {
    let (_, key) = name.parts[parts - 1];
    let (written, key) = (name.written.to_owned(), key.to_owned());
    let is_list = name.is_header && first.value.starts_with('[');
    if is_list && parts == name.parts.len() {
        SyntaxProblem::ListThenTable { header: written, key, first_line: first.line }
    } else {
        SyntaxProblem::KeyHasValue { written, key, first_line: first.line }
    }
}

/// The problem of a header with one bracket that needs two, and so seems to be
/// repeated.
fn single_bracket(written: &str) -> Option<DefinitionProblem> {
    let right = format!("[{written}]");
    let found =
        [TableName::Section, TableName::Subsection].iter().any(|table| table.header() == right);
    found.then(|| DefinitionProblem::WrongBrackets { written: written.to_owned(), right })
}
