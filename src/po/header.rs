use super::Entry;
use crate::definition::Text;
use crate::diagnostic::{CatalogueProblem, Span};

const CONTENT_TYPE: &str = "Content-Type";
const CHARSET: &str = "charset=";

/// What is wrong, and where.
type Located = (CatalogueProblem, Span);

/// What a catalogue says of itself: the entry of the empty message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PoHeader {
    /// What stands above it, a line each (`# …`).
    pub comments: Vec<String>,
    /// What programs are to know of it (`#, fuzzy`, of one that is to be filled
    /// in).
    pub flags: Vec<String>,
    /// Its lines in their order: a name, such as `Language`, and a value.
    pub fields: Vec<(String, String)>,
    /// The whole of it in the file, comments excluded.
    pub span: Span,
}

impl PoHeader {
    /// The value of a field, whichever way its name is capitalised.
    pub fn get(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        field.map(|(_, value)| value.as_str())
    }

    /// Gives a field its value, in its own place or, if it is new, at the end.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.fields.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some((_, old)) => *old = value,
            None => self.fields.push((name.to_owned(), value)),
        }
    }

    /// Reads the header from its entry, with what is wrong with it and where.
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

    /// As the translation of the empty message.
    pub(super) fn written(&self) -> String {
        self.fields.iter().map(|(name, value)| format!("{name}: {value}\n")).collect()
    }
}

/// The character set that `text/plain; charset=UTF-8` names.
pub(super) fn charset(content: &str) -> Option<&str> {
    let (_, rest) = content.split_once(CHARSET)?;
    let end = rest.find(|sign: char| sign.is_whitespace() || matches!(sign, ';' | '\\' | '"'));
    let charset = &rest[..end.unwrap_or(rest.len())];
    (!charset.is_empty()).then_some(charset)
}

/// The lines of a header as fields, and those that are none.
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
