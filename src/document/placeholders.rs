//! `{practice.phone}` in a text: what the practice says takes its place.
//!
//! In words without markup that is done at once. In a text with markup
//! [`STAND_IN`] holds the place until that is read, so that no sign of the
//! practice's own is taken for markup: a name with stars, a street that begins
//! with `1.`.

use std::borrow::Cow;
use std::ops::Range;

use super::builder::Builder;
use crate::definition::{Offsets, Practice, Text};
use crate::diagnostic::{DocumentProblem, nearest};

/// What stands for a word of the practice while markup is read. The standard
/// keeps this character for such use: it stands in no text (Unicode 16, 23.7).
pub(super) const STAND_IN: char = '\u{FDD0}';

/// A word of the practice, on one line.
pub(super) struct PracticeWord {
    name: String,
    pub(super) text: Text,
}

/// All words of a practice.
pub(super) fn practice_words(practice: &Practice) -> Vec<PracticeWord> {
    practice
        .words()
        .map(|(name, text)| PracticeWord { name: name.to_owned(), text: on_one_line(text) })
        .collect()
}

/// A text of several lines with a comma between them.
pub(super) fn on_one_line(text: &Text) -> Text {
    let mut line = Text { span: text.span, ..Text::default() };
    let mut start = 0;
    for part in text.value.split_inclusive('\n') {
        let words = part.trim();
        if !words.is_empty() {
            let begin = start + part.len() - part.trim_start().len();
            if !line.value.is_empty() {
                line.offsets.lead(line.value.len(), text.offsets.to_file(start));
                line.value.push_str(", ");
            }
            line.append(text, begin..begin + words.len());
        }
        start += part.len();
    }
    line
}

/// What is done with a part of a text.
struct Found<'t> {
    range: Range<usize>,
    kind: Kind<'t>,
}

enum Kind<'t> {
    /// A brace with a backslash before it: this brace.
    Brace(char),
    /// This stands in braces and names something.
    Named(&'t str),
    /// This is to stand in braces, and the second is missing.
    Open(&'t str),
}

impl Builder<'_> {
    /// Words without markup, the practice's in their places.
    pub(super) fn filled<'t>(&mut self, text: &'t Text) -> Cow<'t, Text> {
        self.replaced(text, false, |builder, index, _| builder.practice[index].text.clone())
    }

    /// A text with markup, [`STAND_IN`] in the places of the practice's words.
    pub(super) fn marked<'t>(&mut self, text: &'t Text) -> Cow<'t, Text> {
        self.replaced(text, true, |builder, index, file| {
            builder.stand_ins.insert(file, index);
            stand_in(file)
        })
    }

    /// The practice's word that the stand-in at a place of the file stands for.
    pub(super) fn stood_for(&self, file: usize) -> Option<&Text> {
        self.stand_ins.get(&file).map(|&index| &self.practice[index].text)
    }

    /// The name of that word.
    pub(super) fn name_stood_for(&self, file: usize) -> Option<&str> {
        self.stand_ins.get(&file).map(|&index| &*self.practice[index].name)
    }

    fn replaced<'t>(
        &mut self,
        text: &'t Text,
        in_markup: bool,
        replacement: impl Fn(&mut Self, usize, usize) -> Text,
    ) -> Cow<'t, Text> {
        if !text.value.contains('{') {
            return Cow::Borrowed(text);
        }
        let mut filled = Text { span: text.span, ..Text::default() };
        let mut end = 0;
        for Found { range, kind } in placeholders(&text.value, in_markup) {
            filled.append(text, end..range.start);
            end = range.end;
            let file = text.offsets.to_file(range.start);
            let instead = match kind {
                Kind::Brace(brace) => sign(brace, file),
                Kind::Named(name) => match self.word_called(name, text, &range) {
                    Some(index) => replacement(self, index, file),
                    // So that nothing seems to be empty that is not.
                    None => stand_in(file),
                },
                Kind::Open(name) => {
                    let problem = DocumentProblem::OpenBrace { name: name.to_owned() };
                    self.report(problem, text.span_of(range.start, range.end));
                    stand_in(file)
                }
            };
            filled.append(&instead, 0..instead.value.len());
        }
        filled.append(text, end..text.value.len());
        Cow::Owned(filled)
    }

    /// Which of the practice's words what is in braces names; reports what
    /// names none.
    fn word_called(&mut self, written: &str, text: &Text, range: &Range<usize>) -> Option<usize> {
        let name = written.strip_prefix("practice.");
        if let Some(index) = self.practice.iter().position(|word| Some(&*word.name) == name) {
            return Some(index);
        }
        let written = text.value[range.clone()].to_owned();
        let problem = match (&self.leaflet.practice, &self.leaflet.sources.practice) {
            (Some(practice), Some(source)) if practice.complete => {
                let name = last_part(&written);
                let name = Practice::key_called(name).unwrap_or(name).to_owned();
                DocumentProblem::UnknownWord {
                    nearest: self.nearest_word(&name),
                    known: self.practice.iter().map(|word| word.name.clone()).collect(),
                    file: source.name.clone(),
                    written,
                    name,
                }
            }
            (None, _) if !self.lacks_practice => {
                self.lacks_practice = true;
                DocumentProblem::NoPractice { written }
            }
            // What seems to be missing may be there, or all is missing.
            _ => return None,
        };
        self.report(problem, text.span_of(range.start, range.end));
        None
    }

    /// The practice's word that was probably meant.
    fn nearest_word(&self, name: &str) -> Option<String> {
        let names = || self.practice.iter().map(|word| word.name.as_str());
        let called = Practice::key_called(name).filter(|key| names().any(|name| name == *key));
        called.or_else(|| nearest(name, names())).map(str::to_owned)
    }
}

fn stand_in(file: usize) -> Text {
    sign(STAND_IN, file)
}

/// A sign as a text that stands at a place of the file.
fn sign(sign: char, file: usize) -> Text {
    Text { value: sign.into(), offsets: Offsets(vec![(0, file)]), ..Text::default() }
}

/// What stands in braces and names something, and the braces that a backslash
/// keeps from it; where markup is read, it takes care of those itself.
fn placeholders(text: &str, in_markup: bool) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let mut end = 0;
    for (at, brace) in text.match_indices(['{', '}']) {
        if at < end {
            continue;
        }
        let backslashes = text[..at].len() - text[..at].trim_end_matches('\\').len();
        if !in_markup && backslashes > 0 {
            let kind = Kind::Brace(if brace == "{" { '{' } else { '}' });
            found.push(Found { range: at - 1..at + 1, kind });
        } else if brace == "{" && backslashes.is_multiple_of(2) {
            found.extend(placeholder(text, at));
        }
        end = found.last().map_or(0, |found| found.range.end);
    }
    found
}

/// The placeholder that begins with a brace, if it is one.
fn placeholder(text: &str, brace: usize) -> Option<Found<'_>> {
    let rest = &text[brace + 1..];
    let end = rest.find(['{', '}', '\n']).unwrap_or(rest.len());
    let is_closed = rest[end..].starts_with('}');
    let inside = rest[..end].trim();
    if is_closed && names_something(inside) {
        let range = brace..brace + 1 + end + 1;
        return Some(Found { range, kind: Kind::Named(inside) });
    }
    let word = inside.split(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ';', ':', ')']);
    (!is_closed && word.starts_with("practice."))
        .then(|| Found { range: brace..brace + 1 + word.len(), kind: Kind::Open(word) })
}

/// Whether what stands in braces is meant to name something: parts with points
/// between them, or what a practice says of itself.
fn names_something(inside: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(char::is_alphabetic)
            && part.chars().all(|sign| sign.is_alphanumeric() || sign == '-' || sign == '_')
    };
    let has_parts = inside.contains('.') && inside.split('.').all(is_name);
    has_parts || inside == "practice" || Practice::key_called(inside).is_some()
}

fn last_part(placeholder: &str) -> &str {
    let inside = placeholder.trim_matches(['{', '}']).trim();
    inside.rsplit('.').next().unwrap_or(inside)
}

#[cfg(test)]
mod tests {
    use super::{Kind, placeholders};

    fn found(text: &str, in_markup: bool) -> Vec<String> {
        let said = |found: super::Found<'_>| match found.kind {
            Kind::Brace(brace) => brace.to_string(),
            Kind::Named(name) => name.to_owned(),
            Kind::Open(name) => format!("{name}…"),
        };
        placeholders(text, in_markup).into_iter().map(said).collect()
    }

    #[test]
    fn name_in_braces_is_found() {
        let text = "Bel {practice.phone} of { practice.mijn_woord }.";
        assert_eq!(found(text, true), ["practice.phone", "practice.mijn_woord"]);
        assert_eq!(found("{praktijk.telefoon} {phone}", true), ["praktijk.telefoon", "phone"]);
    }

    #[test]
    fn brace_that_begins_no_name_is_a_brace() {
        for text in ["{1, 2} {", "a } b", "{een twee}", "{}", "{\nphone}", "{3.5}"] {
            assert_eq!(found(text, true), [""; 0], "{text}");
            assert_eq!(found(text, false), [""; 0], "{text}");
        }
    }

    #[test]
    fn backslash_keeps_a_brace() {
        assert_eq!(found(r"\{practice.phone\}", true), [""; 0]);
        assert_eq!(found(r"\\{practice.phone}", true), ["practice.phone"]);
        assert_eq!(found(r"\{practice.phone\}", false), ["{", "}"]);
    }

    #[test]
    fn name_without_its_second_brace_is_found() {
        assert_eq!(found("Bel {practice.phone, of mail.", true), ["practice.phone…"]);
    }
}
