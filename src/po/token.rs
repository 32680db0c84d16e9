//! Splits the lines of a catalogue into tokens. How entries are put together is
//! left to `read`.

use super::lines::{PoLine, lines};
use super::quoted::quoted;
use crate::definition::Text;
use crate::diagnostic::{CatalogueProblem, Span, nearest};

/// The keywords of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Context,
    Source,
    Translation,
}

impl Keyword {
    const ALL: [Self; 3] = [Self::Context, Self::Source, Self::Translation];

    /// The keyword as a file has it.
    pub(super) fn written(self) -> &'static str {
        match self {
            Self::Context => "msgctxt",
            Self::Source => "msgid",
            Self::Translation => "msgstr",
        }
    }
}

/// The mark before a keyword or string of a message that is obsolete or an
/// earlier version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct EntryMark {
    /// `#~`: the message is no longer in use.
    pub(super) is_obsolete: bool,
    /// `#|`: this is an earlier version of the message.
    pub(super) is_previous: bool,
}

/// A comment, by the character after its `#`, and its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comment<'a> {
    Translator(&'a str),
    Extracted(&'a str),
    References(&'a str),
    Flags(&'a str),
}

/// The kinds of token in a catalogue.
#[derive(Debug, PartialEq)]
pub(super) enum PoTokenKind<'a> {
    Comment(Comment<'a>),
    Keyword(Keyword),
    String(Text),
    Mistake(CatalogueProblem),
}

/// A token and its place.
#[derive(Debug, PartialEq)]
pub(super) struct PoToken<'a> {
    pub(super) what: PoTokenKind<'a>,
    pub(super) mark: EntryMark,
    pub(super) span: Span,
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<PoToken<'_>> {
    let mut tokens = Vec::new();
    for (start, line) in lines(text) {
        let mut tokenizer = Tokenizer { tokens: &mut tokens, mark: EntryMark::default() };
        match line {
            PoLine::Written(line) => tokenizer.line(line, start),
            PoLine::MarkOfConflict(mark) => {
                let conflict = PoTokenKind::Mistake(CatalogueProblem::Conflict);
                tokenizer.push(conflict, start, mark.len());
            }
        }
    }
    if let Some(PoToken { what: PoTokenKind::Mistake(problem), span, .. }) = tokens.last_mut()
        && span.end == text.len()
        && is_of_cut(problem, &text[span.start..])
    {
        *problem = CatalogueProblem::CutOff;
    }
    tokens
}

/// Whether a mistake in the last word of a file is due to the end of the file.
fn is_of_cut(problem: &CatalogueProblem, last: &str) -> bool {
    match problem {
        CatalogueProblem::UnclosedString => true,
        CatalogueProblem::TextOutsideQuotes => {
            Keyword::ALL.into_iter().any(|keyword| keyword.written().starts_with(last))
        }
        _ => false,
    }
}

/// Splits a line into tokens.
struct Tokenizer<'t, 'a> {
    tokens: &'t mut Vec<PoToken<'a>>,
    mark: EntryMark,
}

impl<'a> Tokenizer<'_, 'a> {
    fn line(&mut self, line: &'a str, start: usize) {
        let (mark, length) = entry_mark(line);
        self.mark = mark;
        let end = start + line.len();
        let mut rest = line[length..].trim_start();
        let mut is_first = true;
        while !rest.is_empty() {
            rest = rest[self.token(rest, end - rest.len(), is_first)..].trim_start();
            is_first = false;
        }
    }

    /// Adds the first token of the rest of a line, and returns its length in
    /// bytes.
    fn token(&mut self, rest: &'a str, start: usize, is_first: bool) -> usize {
        if rest.starts_with('"') {
            return self.string(rest, start);
        }
        if let Some(comment) = rest.strip_prefix('#') {
            return self.push(PoTokenKind::Comment(self::comment(comment)), start, rest.len());
        }
        let length = rest.find(|character: char| !is_of_word(character)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(length);
        if let Some(keyword) = Keyword::ALL.into_iter().find(|it| it.written() == word) {
            return self.push(PoTokenKind::Keyword(keyword), start, length);
        }
        // The rest of the line is skipped.
        let is_keyword = is_first && !word.is_empty() && after.trim_start().starts_with('"');
        let (problem, length) = if is_of_plural(word) {
            (CatalogueProblem::Plural, length)
        } else if is_keyword {
            (unknown(word), length)
        } else {
            (CatalogueProblem::TextOutsideQuotes, rest.len())
        };
        self.push(PoTokenKind::Mistake(problem), start, length);
        rest.len()
    }

    fn string(&mut self, rest: &str, start: usize) -> usize {
        let string = quoted(rest, start);
        let span = string.text.span;
        self.push(PoTokenKind::String(string.text), start, string.length);
        for span in string.unknown {
            let escape = rest[span.start - start..span.end - start].to_owned();
            let mistake = PoTokenKind::Mistake(CatalogueProblem::UnknownEscape { escape });
            self.push(mistake, span.start, span.end - span.start);
        }
        if !string.is_closed {
            self.push(
                PoTokenKind::Mistake(CatalogueProblem::UnclosedString),
                span.start,
                string.length,
            );
        }
        string.length
    }

    fn push(&mut self, what: PoTokenKind<'a>, start: usize, length: usize) -> usize {
        let span = Span::new(start, start + length);
        self.tokens.push(PoToken { what, mark: self.mark, span });
        length
    }
}

/// The mark at the beginning of a line, and its length.
fn entry_mark(line: &str) -> (EntryMark, usize) {
    let rest = line.trim_start();
    let blank = line.len() - rest.len();
    let (is_obsolete, is_previous, length) = match rest.as_bytes() {
        [b'#', b'~', b'|', ..] => (true, true, 3),
        [b'#', b'~', ..] => (true, false, 2),
        [b'#', b'|', ..] => (false, true, 2),
        _ => (false, false, 0),
    };
    (EntryMark { is_obsolete, is_previous }, blank + length)
}

/// The kind of a comment, by the character after its `#`.
fn comment(text: &str) -> Comment<'_> {
    match text.as_bytes().first() {
        Some(b'.') => Comment::Extracted(said(&text[1..])),
        Some(b':') => Comment::References(&text[1..]),
        Some(b',') => Comment::Flags(&text[1..]),
        _ => Comment::Translator(said(text)),
    }
}

/// The text of a comment, without the space before it.
fn said(text: &str) -> &str {
    text.strip_prefix(' ').unwrap_or(text)
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '[' | ']')
}

fn is_of_plural(word: &str) -> bool {
    word == "msgid_plural" || word.starts_with("msgstr[")
}

fn unknown(word: &str) -> CatalogueProblem {
    let nearest = nearest(word, Keyword::ALL.into_iter().map(Keyword::written));
    CatalogueProblem::UnknownKeyword {
        keyword: word.to_owned(),
        nearest: nearest.map(str::to_owned),
    }
}
