use std::sync::Arc;

use toml::de::Error;

use super::date::probable_date;
use super::table::Table;
use crate::diagnostic::{DefinitionProblem, Diagnostic, Problem, Source, Span, SyntaxProblem};

/// What is wrong with the writing of a definition, and which parts of it can
/// no longer be trusted: a mistake found there may only follow from these.
pub(super) struct Broken {
    pub(super) diagnostics: Vec<Diagnostic>,
    parts: Vec<Span>,
}

impl Broken {
    /// Whether a part of the file cannot be trusted.
    pub(super) fn touches(&self, span: Span) -> bool {
        self.parts.iter().any(|part| span.start <= part.end && part.start <= span.end)
    }

    /// Whether a part after a place cannot be trusted.
    pub(super) fn reaches_past(&self, place: usize) -> bool {
        self.parts.iter().any(|part| part.end > place)
    }

    /// Whether all can be trusted.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Says in our own words what the TOML parser found.
pub(super) fn broken(source: &Arc<Source>, errors: &[Error]) -> Broken {
    let mut broken = Broken { diagnostics: Vec::new(), parts: Vec::new() };
    let finder = Finder { text: &source.text };
    let mistakes = finder
        .swallowing(errors)
        .into_iter()
        .chain(errors.iter().filter_map(|error| finder.mistake(error)));
    for mistake in mistakes {
        if !broken.touches(mistake.span) {
            broken.diagnostics.push(Diagnostic::at(mistake.problem, source, mistake.span));
            broken.parts.push(mistake.broken);
        }
    }
    broken
}

/// A mistake, where it stands, and how far it spoils what follows.
struct Mistake {
    problem: Problem,
    span: Span,
    broken: Span,
}

struct Finder<'a> {
    text: &'a str,
}

impl Finder<'_> {
    /// A text or bracket that is never closed takes the rest of the file with
    /// it, so it is looked for before all else.
    fn swallowing(&self, errors: &[Error]) -> Option<Mistake> {
        let first = errors.first().and_then(Error::span)?.start;
        if let Some(open) = self.text_opened_twice(first) {
            return Some(self.unclosed_text(open));
        }
        errors.iter().find_map(|error| {
            let at = error.span()?.start;
            match kind(error) {
                "invalid multi-line literal string" if self.is_end(at) => {
                    self.text[..at].rfind("'''").map(|open| self.unclosed_text(open))
                }
                "invalid multi-line basic string" if self.is_end(at) => {
                    self.text[..at].rfind("\"\"\"").map(|open| self.unclosed_text(open))
                }
                "unclosed array" => self.unclosed_bracket(errors, '[', "]"),
                "unclosed inline table" => self.unclosed_bracket(errors, '{', "}"),
                _ => None,
            }
        })
    }

    fn is_end(&self, at: usize) -> bool {
        self.text[at.min(self.text.len())..].trim().is_empty()
    }

    /// Where a text begins that was never closed, so that the next one's
    /// opening quotes closed it: `text = '''` stands before the mistake, and
    /// the `'''` there has another `'''` before it with no closing in between.
    fn text_opened_twice(&self, mistake: usize) -> Option<usize> {
        let before = self.text.get(..mistake)?;
        let close = before.rfind("'''").max(before.rfind("\"\"\""))?;
        let line = &before[self.line(close).start..close];
        let quotes = &before[close..close + 3];
        let open = before[..close].rfind(quotes)?;
        (line.trim_end().ends_with('=') && before[open..close].contains('\n')).then_some(open)
    }

    fn unclosed_text(&self, open: usize) -> Mistake {
        let quote = if self.text[open..].starts_with('"') { "\"\"\"" } else { "'''" };
        Mistake {
            problem: SyntaxProblem::UnclosedText { quote }.into(),
            span: Span::new(open, open + quote.len()),
            broken: Span::new(self.line(open).start, self.text.len()),
        }
    }

    /// The first thing that cannot stand between the brackets comes after the
    /// bracket that was never closed.
    fn unclosed_bracket(
        &self,
        errors: &[Error],
        open: char,
        close: &'static str,
    ) -> Option<Mistake> {
        let first = errors.iter().find(|error| is_of_list(kind(error)))?.span()?.start;
        let at = self.text[..first].rfind(open)?;
        Some(Mistake {
            problem: SyntaxProblem::UnclosedBracket { bracket: close }.into(),
            span: Span::new(at, at + 1),
            broken: Span::new(self.line(at).start, self.text.len()),
        })
    }

    /// The line of a place, its line break and the blanks around it left out.
    fn line(&self, at: usize) -> Span {
        let at = at.min(self.text.len());
        let (before, after) = self.text.split_at(at);
        let begin = at - before.rsplit('\n').next().map_or(0, str::len);
        let end = at + after.split('\n').next().map_or(0, str::len);
        let line = &self.text[begin..end];
        let start = begin + line.len() - line.trim_start_matches(['\u{feff}', ' ', '\t']).len();
        Span::new(start, (begin + line.trim_end().len()).max(start))
    }

    /// A mistake that spoils its own line alone.
    fn mistake(&self, error: &Error) -> Option<Mistake> {
        let found = error.span()?;
        let at = found.start.min(self.text.len());
        let line = self.line(at);
        if kind(error) == "duplicate key"
            && let Some(problem) = self.single_bracket(line)
        {
            return Some(Mistake { problem: problem.into(), span: line, broken: line });
        }
        // `language` is a text there, and so no table.
        if kind(error).starts_with("cannot extend value")
            && self.text[line.start..].starts_with("[language.")
        {
            let broken = Span::new(line.start, self.next_header(line.end));
            let problem = DefinitionProblem::LanguageTable.into();
            return Some(Mistake { problem, span: line, broken });
        }
        let (problem, span) = self.problem(kind(error), at, found.end, line)?;
        let whole = matches!(problem, SyntaxProblem::DuplicateKey { .. });
        let broken = match self.text[line.start..].starts_with('[') && !whole {
            // Nobody knows to which table the keys under it belong.
            true => Span::new(line.start, self.next_header(line.end)),
            false => line,
        };
        Some(Mistake { problem: problem.into(), span, broken })
    }

    /// A header with one bracket that needs two, and therefore seems to be
    /// there twice.
    fn single_bracket(&self, line: Span) -> Option<DefinitionProblem> {
        let written = &self.text[line.start..line.end];
        let right = format!("[{written}]");
        let found = [Table::Section, Table::Subsection].iter().any(|table| table.header() == right);
        found.then(|| DefinitionProblem::WrongBrackets { written: written.to_owned(), right })
    }

    fn problem(
        &self,
        kind: &str,
        at: usize,
        end: usize,
        line: Span,
    ) -> Option<(SyntaxProblem, Span)> {
        let whole = &self.text[line.start..line.end];
        let value = self.value(line);
        Some(match kind {
            "invalid literal string"
            | "invalid basic string"
            | "invalid multi-line literal string"
            | "invalid multi-line basic string"
            | "carriage return must be followed by newline" => self.unreadable_text(at, value),
            "string values must be quoted" | "missing opening quote" | "missing value" => {
                self.unquoted(at, end, line)
            }
            "duplicate key" => return self.duplicate(at, line),
            "key with no value" | "missing value for key" => {
                (SyntaxProblem::MissingEquals { line: whole.to_owned() }, line)
            }
            "unexpected key or value" | "unexpected content" => self.after_value(at, line),
            "invalid unquoted key" => self.unquoted_key(line),
            "unquoted keys cannot be empty" => (SyntaxProblem::MissingKey, line),
            "unclosed table" | "unclosed array table" if whole.ends_with(']') => {
                self.unquoted_key(line)
            }
            "unclosed table" => (SyntaxProblem::UnclosedBracket { bracket: "]" }, line),
            "unclosed array table" => (SyntaxProblem::UnclosedBracket { bracket: "]]" }, line),
            "missing escaped value" | "too few unicode value digits" | "invalid value" => {
                (SyntaxProblem::UnknownEscape, self.escape(at))
            }
            _ if is_of_list(kind) => (SyntaxProblem::CommaBetweenValues, value),
            _ if is_of_number_or_date(kind) => self.malformed(value),
            _ => (SyntaxProblem::NotUnderstood, line),
        })
    }

    /// What stands after the equals sign of a line.
    fn value(&self, line: Span) -> Span {
        let whole = &self.text[line.start..line.end];
        let value = whole.split_once('=').map_or(whole, |(_, value)| value.trim_start());
        Span::new(line.end - value.len(), line.end)
    }

    fn unreadable_text(&self, at: usize, value: Span) -> (SyntaxProblem, Span) {
        if let Some(character) =
            self.text[at..].chars().next().filter(|&c| c.is_control() && c != '\n')
        {
            let span = Span::new(at, at + character.len_utf8());
            return (SyntaxProblem::InvisibleCharacter { character }, span);
        }
        let quote = if self.text[value.start..].starts_with('"') { "\"" } else { "'" };
        (SyntaxProblem::UnclosedText { quote }, value)
    }

    fn unquoted(&self, at: usize, end: usize, line: Span) -> (SyntaxProblem, Span) {
        let value = if end > at { Span::new(at, end) } else { Span::new(at, line.end.max(at)) };
        let written = without_remark(self.text[value.start..value.end].trim());
        let start = value.start + self.text[value.start..].find(written).unwrap_or(0);
        let span = Span::new(start, start + written.len());
        match written.chars().next() {
            None => (SyntaxProblem::MissingValue, line),
            Some('#')
                if end == at && !written[1..].starts_with(|c: char| c.is_ascii_hexdigit()) =>
            {
                (SyntaxProblem::MissingValue, line)
            }
            Some(quote) if "“”„‘’‚«»`´".contains(quote) => {
                (SyntaxProblem::CurlyQuotes { quote }, span)
            }
            Some(_) if meant(written).is_some() => (malformed(written), span),
            Some(_) => {
                let text = written.trim_matches(['\'', '"']).to_owned();
                (SyntaxProblem::UnquotedText { text }, span)
            }
        }
    }

    /// The parser takes `nl` for a number that begins as `nan` does.
    fn malformed(&self, value: Span) -> (SyntaxProblem, Span) {
        let written = without_remark(&self.text[value.start..value.end]);
        if written.starts_with(char::is_alphabetic) && meant(written).is_none() {
            return self.unquoted(value.start, value.end, value);
        }
        (malformed(written), Span::new(value.start, value.start + written.len()))
    }

    fn after_value(&self, at: usize, line: Span) -> (SyntaxProblem, Span) {
        let rest = self.text[at..line.end.max(at)].trim_end();
        let span = Span::new(at, at + rest.len());
        let after_quote = self.text[..at].ends_with('\'');
        if after_quote && rest.starts_with(char::is_alphanumeric) {
            return (SyntaxProblem::ApostropheInText, span);
        }
        let rest: String = rest.chars().take(40).collect();
        (SyntaxProblem::TextAfterValue { rest }, span)
    }

    fn unquoted_key(&self, line: Span) -> (SyntaxProblem, Span) {
        let whole = &self.text[line.start..line.end];
        let key = match whole.starts_with('[') {
            true => whole.trim_matches(['[', ']']),
            false => whole.split('=').next().unwrap_or_default(),
        };
        let key = key.trim();
        let start = line.start + whole.find(key).unwrap_or(0);
        (SyntaxProblem::UnquotedKey { key: key.to_owned() }, Span::new(start, start + key.len()))
    }

    /// A key twice. A `[[section]]` after a `[section]` is no such thing: the
    /// brackets of the first are wrong, which is said elsewhere.
    fn duplicate(&self, at: usize, line: Span) -> Option<(SyntaxProblem, Span)> {
        let whole = &self.text[line.start..line.end];
        let header = whole.starts_with('[');
        if whole.starts_with("[[") {
            return None;
        }
        let key = match header {
            true => whole,
            false => self.text[at..line.end].split([' ', '=', '\t']).next().unwrap_or_default(),
        };
        let above = self.text[..line.start].lines().enumerate();
        let first = above.filter(|(_, above)| same_key(above.trim(), key, header)).last();
        let first_line = first.map(|(index, _)| index + 1);
        let span = Span::new(at, at + key.len().min(line.end - at));
        let span = if header { line } else { span };
        Some((SyntaxProblem::DuplicateKey { key: key.to_owned(), first_line }, span))
    }

    /// The backslash before a place and what follows it.
    fn escape(&self, at: usize) -> Span {
        let start = self.text[..at].rfind('\\').unwrap_or(at);
        let mut signs = self.text[start..].chars();
        let length: usize = signs.by_ref().take(2).map(char::len_utf8).sum();
        Span::new(start, start + length)
    }

    /// The next line that begins with a bracket, where a table begins anew.
    fn next_header(&self, at: usize) -> usize {
        self.text[at..].find("\n[").map_or(self.text.len(), |newline| at + newline)
    }
}

/// A value without the remark behind it.
fn without_remark(value: &str) -> &str {
    value.split(" #").next().unwrap_or_default().trim_end()
}

fn malformed(written: &str) -> SyntaxProblem {
    SyntaxProblem::MalformedValue { value: written.to_owned(), meant: meant(written) }
}

/// The value that was probably meant by a word, or by a date in another order.
fn meant(written: &str) -> Option<String> {
    let word = meant_by_word(written).map(str::to_owned);
    word.or_else(|| probable_date(written).map(|date| date.to_string()))
}

fn meant_by_word(word: &str) -> Option<&'static str> {
    match word {
        "ja" | "yes" | "True" | "TRUE" => Some("true"),
        "nee" | "False" | "FALSE" => Some("false"),
        "één" | "one" => Some("1"),
        "twee" | "two" => Some("2"),
        "drie" | "three" => Some("3"),
        _ => None,
    }
}

fn is_of_list(kind: &str) -> bool {
    kind.contains("comma")
        || kind.contains("array")
        || kind.contains("inline table")
        || kind.contains("key-value pairs")
}

fn same_key(line: &str, key: &str, header: bool) -> bool {
    if header {
        return line == key;
    }
    line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// What the parser calls the mistake, without what it expected instead.
fn kind(error: &Error) -> &str {
    error.message().split(", expected").next().unwrap_or_default()
}

fn is_of_number_or_date(kind: &str) -> bool {
    const WORDS: [&str; 11] = [
        "number",
        "boolean",
        "date",
        "time",
        "float",
        "mantissa",
        "fraction",
        "exponent",
        "leading zero",
        "sign",
        "radix",
    ];
    WORDS.iter().any(|word| kind.contains(word)) || kind.contains("`_`")
}
