//! The header of a catalogue: its fields, and the character set among them.

use super::Entry;
use crate::definition::Text;
use crate::diagnostic::{CatalogueProblem, Span};

const CONTENT_TYPE: &str = "Content-Type";
const CHARSET: &str = "charset=";

/// A problem and its place.
type Located = (CatalogueProblem, Span);

/// What a catalogue says about itself: the entry with the empty message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PoHeader {
    /// The comments above it, by line (`# …`).
    pub comments: Vec<String>,
    /// Flags for programs (`#, fuzzy` if the header is yet to be filled in).
    pub flags: Vec<String>,
    /// Its lines in order: a name, such as `Language`, and a value.
    pub fields: Vec<(String, String)>,
    /// Its span in the file, comments excluded.
    pub span: Span,
}

impl PoHeader {
    /// The value of a field; the case of the name is ignored.
    pub fn get(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        field.map(|(_, value)| value.as_str())
    }

    /// Sets the value of a field, in place or, for a new field, at the end.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.fields.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some((_, old)) => *old = value,
            None => self.fields.push((name.to_owned(), value)),
        }
    }

    /// Reads the header from its entry, and returns its problems as well.
    pub(super) fn read(entry: Entry) -> (Self, Vec<Located>) {
        let (fields, mut problems) = fields(&entry.translation);
        let Entry { comments, flags, span, .. } = entry;
        let header = Self { comments, flags, fields, span };
        match header.get(CONTENT_TYPE).and_then(charset) {
            None => problems.push((CatalogueProblem::MissingContentType, span)),
            Some(charset) if charset.eq_ignore_ascii_case("UTF-8") => {}
            Some(charset) => {
                let place = place_of_charset(&entry.translation, charset).unwrap_or(span);
                let charset = charset.to_owned();
                problems.push((CatalogueProblem::OtherCharset { charset }, place));
            }
        }
        (header, problems)
    }

    /// The header as the translation of the empty message.
    pub(super) fn written(&self) -> String {
        self.fields.iter().map(|(name, value)| format!("{name}: {value}\n")).collect()
    }
}

/// The character set that `text/plain; charset=UTF-8` names.
pub(super) fn charset(content: &str) -> Option<&str> {
    let (_, rest) = content.split_once(CHARSET)?;
    let end = rest
        .find(|character: char| character.is_whitespace() || matches!(character, ';' | '\\' | '"'));
    let charset = &rest[..end.unwrap_or(rest.len())];
    (!charset.is_empty()).then_some(charset)
}

/// The lines of a header as fields, and a problem for each other line.
fn fields(text: &Text) -> (Vec<(String, String)>, Vec<Located>) {
    let mut fields = Vec::new();
    let mut problems = Vec::new();
    let mut start = 0;
    for line in text.value.split('\n') {
        match line.split_once(':') {
            Some((name, value)) => fields.push((name.trim().to_owned(), value.trim().to_owned())),
            None if line.trim().is_empty() => {}
            None => {
                let span = text.span_of(start, start + line.len());
                problems
                    .push((CatalogueProblem::HeaderLine { line: line.trim().to_owned() }, span));
            }
        }
        start += line.len() + 1;
    }
    (fields, problems)
}

fn place_of_charset(text: &Text, charset: &str) -> Option<Span> {
    let start = text.value.find(&format!("{CHARSET}{charset}"))? + CHARSET.len();
    Some(text.span_of(start, start + charset.len()))
}
