//! `{practice.phone}` in a text: what the practice says takes its place.
//!
//! In words without markup that is done at once. In a text with markup
//! [`STAND_IN`] holds the place until that is read, so that no sign of the
//! practice's own is taken for markup: a name with stars, a street that begins
//! with `1.`.

use std::borrow::Cow;
use std::ops::Range;

use super::builder::DocumentBuilder;
use crate::definition::{Offsets, Placeholder, Practice, Text, placeholders};
use crate::diagnostic::{DocumentProblem, Position, nearest};

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

impl DocumentBuilder<'_> {
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
    pub(super) fn stood_for(&self, file: Position) -> Option<&Text> {
        self.stand_ins.get(&file).map(|&index| &self.practice[index].text)
    }

    /// The name of that word.
    pub(super) fn name_stood_for(&self, file: Position) -> Option<&str> {
        self.stand_ins.get(&file).map(|&index| &*self.practice[index].name)
    }

    fn replaced<'t>(
        &mut self,
        text: &'t Text,
        in_markup: bool,
        replacement: impl Fn(&mut Self, usize, Position) -> Text,
    ) -> Cow<'t, Text> {
        if !text.value.contains('{') {
            return Cow::Borrowed(text);
        }
        let mut filled = Text { span: text.span, ..Text::default() };
        let mut end = 0;
        for (range, found) in placeholders(&text.value, in_markup) {
            filled.append(text, end..range.start);
            end = range.end;
            let file = text.offsets.to_file(range.start);
            let instead = match found {
                Placeholder::Brace(brace) => sign(brace, file),
                Placeholder::Named(name) => match self.word_called(name, text, &range) {
                    Some(index) => replacement(self, index, file),
                    // So that nothing seems to be empty that is not.
                    None => stand_in(file),
                },
                Placeholder::Open(name) => {
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
                    known: self.known_words(),
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

    /// As many of the practice's words as anyone reads.
    fn known_words(&self) -> Vec<String> {
        const MOST_NAMED: usize = 40;
        self.practice.iter().take(MOST_NAMED).map(|word| word.name.clone()).collect()
    }

    /// The practice's word that was probably meant.
    fn nearest_word(&self, name: &str) -> Option<String> {
        let names = || self.practice.iter().map(|word| word.name.as_str());
        let called = Practice::key_called(name).filter(|key| names().any(|name| name == *key));
        called.or_else(|| nearest(name, names())).map(str::to_owned)
    }
}

fn stand_in(file: Position) -> Text {
    sign(STAND_IN, file)
}

/// A sign as a text that stands at a place of the file.
fn sign(sign: char, file: Position) -> Text {
    Text { value: sign.into(), offsets: Offsets::at(file), ..Text::default() }
}

fn last_part(placeholder: &str) -> &str {
    let inside = placeholder.trim_matches(['{', '}']).trim();
    inside.rsplit('.').next().unwrap_or(inside)
}
