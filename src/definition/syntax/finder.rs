//! Finds the mistake a person made behind an error of the TOML parser. Repeated
//! headers and keys are in [`duplicate_key`](super::duplicate_key), quotation marks in
//! [`quotes`](super::quotes); the parser's own
//! messages are recognised in [`kinds`](super::kinds).

use std::cell::OnceCell;

use toml::de::Error;

use super::Mistake;
use super::brackets::uneven_brackets;
use super::kinds::{is_of_depth, is_of_list, is_of_number_or_date, is_of_text, is_of_twice, kind};
use super::outline::{FileOutline, Name};
use crate::definition::date::{impossible_date, probable_date};
use crate::definition::keys::KEYS;
use crate::diagnostic::{Expected, Span, SyntaxProblem};

/// Explains the errors that the parser found in a file.
pub(super) struct Finder<'a> {
    pub(super) text: &'a str,
    outline: OnceCell<FileOutline<'a>>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, outline: OnceCell::new() }
    }

    /// The outline of the file, made only when a name is repeated.
    pub(super) fn outline(&self) -> &FileOutline<'a> {
        self.outline.get_or_init(|| FileOutline::of(self.text))
    }

    /// The text or bracket that is never closed, if there is one. It takes the rest
    /// of the file with it, so it is looked for first.
    pub(super) fn swallowing(&self, errors: &[Error]) -> Option<Mistake> {
        let first = errors.first().and_then(Error::span)?.start;
        if let Some(mistake) = self.quotes_within(first) {
            return Some(mistake);
        }
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

    /// The start of a text that was never closed, so that the opening quotes of the
    /// next text closed it: the last quotes before the mistake follow `text =`, as
    /// opening quotes do.
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
        let span = Span::new(open, open + quote.len());
        Mistake::new(SyntaxProblem::UnclosedText { quote }, span, self.rest(open))
    }

    /// The bracket that was never closed: the last one before the first item that
    /// is not allowed in brackets.
    fn unclosed_bracket(
        &self,
        errors: &[Error],
        open: char,
        close: &'static str,
    ) -> Option<Mistake> {
        let first = errors.iter().find(|error| is_of_list(kind(error)))?.span()?.start;
        let at = self.text[..first].rfind(open)?;
        let problem = SyntaxProblem::UnclosedBracket { bracket: close };
        Some(Mistake::new(problem, Span::new(at, at + 1), self.rest(at)))
    }

    /// The part of the file from the line of a place to the end.
    pub(super) fn rest(&self, at: usize) -> Span {
        Span::new(self.line(at).start, self.text.len())
    }

    /// The line of a place, without its line break and surrounding blanks.
    pub(super) fn line(&self, at: usize) -> Span {
        let at = at.min(self.text.len());
        let (before, after) = self.text.split_at(at);
        let begin = at - before.rsplit('\n').next().map_or(0, str::len);
        let end = at + after.split('\n').next().map_or(0, str::len);
        let line = &self.text[begin..end];
        let start = begin + line.len() - line.trim_start_matches(['\u{feff}', ' ', '\t']).len();
        Span::new(start, (begin + line.trim_end().len()).max(start))
    }

    /// The mistake behind an error of the parser. Every error becomes one.
    pub(super) fn mistake(&self, error: &Error) -> Mistake {
        let kind = kind(error);
        let found = error.span();
        if is_of_depth(kind) {
            return self.too_deep(found.map(|found| found.start));
        }
        let (at, end) = found.map_or((0, 0), |found| (found.start, found.end));
        let at = at.min(self.text.len());
        let line = self.line(at);
        if let Some((problem, span)) = self.invisible_before(line) {
            return Mistake::new(problem, span, self.spoilt(line));
        }
        if is_of_twice(kind) {
            return self.twice(at, line);
        }
        if let Some(problem) = uneven_brackets(&self.text[line.start..line.end]) {
            return Mistake::new(problem, line, self.spoilt(line));
        }
        if is_of_text(kind)
            && let Some(mistake) = self.lines_in_quotes(line)
        {
            return mistake;
        }
        let (problem, span) = self.problem(kind, at, end, line);
        if matches!(problem, SyntaxProblem::MissingEquals { .. }) {
            return self.lines_without_key(line);
        }
        Mistake::new(problem, span, self.spoilt(line))
    }

    /// The mistake of a malformed number.
    pub(super) fn no_integer(&self, value: Span) -> Mistake {
        let (problem, span) = self.malformed(value);
        Mistake::new(problem, span, value)
    }

    /// The part of the file that a mistake in a line spoils: the table of a key is
    /// uncertain under a broken header.
    pub(super) fn spoilt(&self, line: Span) -> Span {
        if self.text[line.start..].starts_with('[') {
            Span::new(line.start, self.next_header(line.end))
        } else {
            line
        }
    }

    /// The mistake of brackets or names nested deeper than the parser goes. It reads
    /// nothing after a name with too many parts, and does not say where that is.
    fn too_deep(&self, at: Option<usize>) -> Mistake {
        let at = at.or_else(|| FileOutline::too_long_a_name(self.text)).unwrap_or(0);
        let line = self.line(at);
        Mistake::new(SyntaxProblem::TooDeep, line, self.rest(at))
    }

    fn problem(&self, kind: &str, at: usize, end: usize, line: Span) -> (SyntaxProblem, Span) {
        let whole = &self.text[line.start..line.end];
        let value = self.value(line);
        if let Some(found) = self.invisible(at) {
            return found;
        }
        match kind {
            _ if is_of_text(kind) => self.unclosed_on_line(value),
            "string values must be quoted" | "missing opening quote" | "missing value" => {
                self.unquoted(at, end, line)
            }
            "key with no value" | "missing value for key" => {
                (SyntaxProblem::MissingEquals { line: whole.to_owned() }, line)
            }
            "unexpected key or value" | "unexpected content" => {
                self.text_unquoted(line).unwrap_or_else(|| self.after_value(at, line))
            }
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
            _ if is_of_number_or_date(kind) => {
                self.text_unquoted(line).unwrap_or_else(|| self.malformed(value))
            }
            _ => (SyntaxProblem::NotUnderstood, line),
        }
    }

    /// The value of a line as text without quotation marks, if its key takes text: a
    /// telephone number with its leading zero, a postcode, a version.
    fn text_unquoted(&self, line: Span) -> Option<(SyntaxProblem, Span)> {
        let whole = &self.text[line.start..line.end];
        let name = Name::of(whole, line.start).filter(|name| !name.is_header)?;
        let (_, key) = name.parts.last()?;
        let start = self.value(line).start;
        let written = without_comment(&self.text[start..line.end]);
        let begins = written.starts_with(|it: char| it.is_alphanumeric() || "+-(".contains(it));
        let span = Span::new(start, start + written.len());
        let problem = SyntaxProblem::UnquotedText { text: written.to_owned() };
        (begins && takes_text(key)).then_some((problem, span))
    }

    /// The part of a line after its equals sign.
    pub(super) fn value(&self, line: Span) -> Span {
        let whole = &self.text[line.start..line.end];
        let value = whole.split_once('=').map_or(whole, |(_, value)| value.trim_start());
        Span::new(line.end - value.len(), line.end)
    }

    /// The problem of the invisible character at a place, if there is one.
    fn invisible(&self, at: usize) -> Option<(SyntaxProblem, Span)> {
        let character = self.text[at..].chars().next()?;
        let is_invisible = is_invisible(character) && !self.text[at..].starts_with("\r\n");
        let span = Span::new(at, at + character.len_utf8());
        is_invisible.then_some((SyntaxProblem::InvisibleCharacter { character }, span))
    }

    /// The invisible character before a line. At the begin of the file it is the mark of
    /// its encoding, which is well.
    fn invisible_before(&self, line: Span) -> Option<(SyntaxProblem, Span)> {
        let (_, before) = self.text[..line.start].rsplit_once('\n')?;
        let (_, blanks) = before.split_once('\u{feff}')?;
        self.invisible(line.start - blanks.len() - '\u{feff}'.len_utf8())
    }

    fn unclosed_on_line(&self, value: Span) -> (SyntaxProblem, Span) {
        let quote = if self.text[value.start..].starts_with('"') { "\"" } else { "'" };
        (SyntaxProblem::UnclosedText { quote }, value)
    }

    fn unquoted(&self, at: usize, end: usize, line: Span) -> (SyntaxProblem, Span) {
        let value = if end > at { Span::new(at, end) } else { Span::new(at, line.end.max(at)) };
        let written = without_comment(self.text[value.start..value.end].trim());
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
                (SyntaxProblem::CurlyQuotes { quote, lines: Vec::new() }, span)
            }
            Some(_) if meant(written).is_some() => (malformed(written), span),
            Some(_) => {
                let text = written.trim_matches(['\'', '"']).to_owned();
                (SyntaxProblem::UnquotedText { text }, span)
            }
        }
    }

    /// The problem of a malformed value. The parser takes `nl` for a number, since
    /// `nan` begins with the same letter.
    fn malformed(&self, value: Span) -> (SyntaxProblem, Span) {
        let written = without_comment(&self.text[value.start..value.end]);
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
        let is_header = whole.starts_with('[');
        let key = if is_header {
            whole.trim_matches(['[', ']'])
        } else {
            whole.split('=').next().unwrap_or_default()
        };
        let key = key.trim();
        let start = line.start + whole.find(key).unwrap_or(0);
        let around = whole.find(is_invisible).filter(|at| *at <= start + key.len() - line.start);
        if let Some(found) = around.and_then(|at| self.invisible(line.start + at)) {
            return found;
        }
        if !is_header && !whole.contains('=') {
            return (SyntaxProblem::MissingEquals { line: whole.to_owned() }, line);
        }
        (SyntaxProblem::UnquotedKey { key: key.to_owned() }, Span::new(start, start + key.len()))
    }

    /// The escape before a place: its backslash and the next character.
    fn escape(&self, at: usize) -> Span {
        let start = self.text[..at].rfind('\\').unwrap_or(at);
        let characters = self.text[start..].chars();
        let length: usize = characters.take(2).map(char::len_utf8).sum();
        Span::new(start, start + length)
    }

    /// The next line that begins with a bracket, and so begins a new table.
    pub(super) fn next_header(&self, at: usize) -> usize {
        self.text[at..].find("\n[").map_or(self.text.len(), |newline| at + newline)
    }
}

/// Whether every key of this name takes text. The words that a practice defines
/// do; they are not in the table of keys.
fn takes_text(key: &str) -> bool {
    let is_text =
        |expected: &Expected| matches!(expected, Expected::Text | Expected::Texts | Expected::Id);
    KEYS.iter().filter(|known| known.name == key).all(|known| is_text(&known.expected))
}

/// Whether a character cannot be seen, or is a space that is not that of the keyboard.
fn is_invisible(character: char) -> bool {
    let is_kept = matches!(character, '\n' | '\t' | ' ');
    let is_format = matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    );
    is_format || !is_kept && (character.is_control() || character.is_whitespace())
}

/// A value without the comment after it.
fn without_comment(value: &str) -> &str {
    value.split(" #").next().unwrap_or_default().trim_end()
}

fn malformed(written: &str) -> SyntaxProblem {
    if let Some((month, day)) = impossible_date(written) {
        return SyntaxProblem::ImpossibleDate { value: written.to_owned(), month, day };
    }
    SyntaxProblem::MalformedValue { value: written.to_owned(), meant: meant(written) }
}

/// The value that a word, or a date in another order, probably means.
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
