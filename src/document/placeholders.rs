//! Placeholders such as `{practice.phone}`, replaced by the words of the practice.
//!
//! In text without markup they are replaced at once. In text with markup a [`STAND_IN`]
//! holds the place until the markup has been read, so that no character of the practice's
//! is taken for markup: a name with stars, a street that begins with `1.`.

use std::borrow::Cow;
use std::ops::Range;

use super::builder::DocumentBuilder;
use crate::definition::{Offsets, Placeholder, Practice, Text, placeholders};
use crate::diagnostic::{DocumentProblem, Position, nearest};

/// The character that represents a word of the practice while markup is read. The
/// standard reserves it for such use, so no text contains it (Unicode 16, 23.7).
pub(super) const STAND_IN: char = '\u{FDD0}';

impl DocumentBuilder<'_> {
    /// A text without markup, its placeholders replaced by the practice's words.
    pub(super) fn filled<'t>(&mut self, text: &'t Text) -> Cow<'t, Text> {
        self.replaced(text, false, |builder, index, _| builder.practice[index].text.clone())
    }

    /// A text with markup, its placeholders replaced by [`STAND_IN`].
    pub(super) fn marked<'t>(&mut self, text: &'t Text) -> Cow<'t, Text> {
        self.replaced(text, true, |builder, index, file| {
            builder.stand_ins.insert(file, index);
            stand_in(file)
        })
    }

    /// The practice's word that the stand-in at a position of the file represents.
    pub(super) fn practice_word_at(&self, file: Position) -> Option<&Text> {
        self.stand_ins.get(&file).map(|&index| &self.practice[index].text)
    }

    /// The name of that word.
    pub(super) fn practice_word_name_at(&self, file: Position) -> Option<&str> {
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
                Placeholder::Brace(brace) => one_character(brace, file),
                Placeholder::Named(name) => match self.practice_word_named(name, text, &range) {
                    Some(index) => replacement(self, index, file),
                    // A text with only this placeholder must not count as empty.
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

    /// The index of the practice's word named in braces; reports a name that is unknown.
    fn practice_word_named(
        &mut self,
        written: &str,
        text: &Text,
        range: &Range<usize>,
    ) -> Option<usize> {
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
            // The word may be in the part that was not read, or the lack of a practice has
            // been reported.
            _ => return None,
        };
        self.report(problem, text.span_of(range.start, range.end));
        None
    }

    /// The names to list in a message, no more than a person reads.
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
    one_character(STAND_IN, file)
}

/// A text of one character at a position of the file.
fn one_character(character: char, file: Position) -> Text {
    Text { value: character.into(), offsets: Offsets::at(file), ..Text::default() }
}

fn last_part(placeholder: &str) -> &str {
    let inside = placeholder.trim_matches(['{', '}']).trim();
    inside.rsplit('.').next().unwrap_or(inside).trim()
}
