//! The words that a practice defines itself, which a text can name in braces. Any
//! key of `[practice]` that is not in the table of keys is one.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::Text;
use super::probable::{is_name, probable_name};
use super::table::TableName;
use super::text::text;
use super::value::found;
use super::walk::{TableWalk, key_called, nearest_key, span_of};
use crate::diagnostic::{DefinitionProblem, Expected};
use crate::recognize::is_without_ink;

/// The beginning of words that practices had of their own before there was the key
/// `hours`. They still may.
const OWN_HOURS: &str = "openingstijden";

impl TableWalk<'_> {
    /// Whether an unknown key of `[practice]` is a word the practice defines, and
    /// not a misspelt key that is missing.
    pub(super) fn is_own_word(&self, written: &str, given: &DeTable<'_>) -> bool {
        if written.to_lowercase().starts_with(OWN_HOURS) {
            return true;
        }
        let table = TableName::Practice;
        let meant = key_called(table, written).or_else(|| nearest_key(table, written));
        meant.is_none_or(|key| key.name != written && given.contains_key(key.name))
    }

    /// Reads a word that a practice defines.
    pub(super) fn own_word(
        &mut self,
        name: &Spanned<DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<(Text, Text)> {
        let name = self.word_name(name)?;
        let span = span_of(value);
        let DeValue::String(string) = value.get_ref() else {
            let problem = DefinitionProblem::WrongType {
                key: name.value,
                expected: Expected::Text,
                found: found(value.get_ref()),
                nearest: self.probable_text(value.get_ref(), span),
                example: "openingstijden = 'ma–vr 8.00–17.00 uur'",
            };
            self.report(problem, span);
            return None;
        };
        let word = text(self.source, string.clone().into_owned(), span);
        if is_without_ink(&word.value) {
            self.report(DefinitionProblem::EmptyText { key: name.value }, span);
            return None;
        }
        Some((name, word.with_plain_letters()))
    }

    /// The name of a word, unless a text cannot name it in braces.
    fn word_name(&mut self, name: &Spanned<DeString<'_>>) -> Option<Text> {
        let name = self.name(name);
        if is_name(&name.value) {
            return Some(name);
        }
        let proposal = probable_name(&name.value, "woord");
        let problem = DefinitionProblem::WrongWordName { proposal, name: name.value };
        self.report(problem, name.span);
        None
    }
}
