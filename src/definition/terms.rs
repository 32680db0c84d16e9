//! The terms of the program that a definition words itself, under `words`. The terms
//! it has for each language are in `locale`.

use super::Text;
use super::fields::Fields;
use crate::diagnostic::FileId;
use crate::locale::Term;

impl Term {
    /// All terms.
    pub const ALL: [Self; 21] = [
        Self::Info,
        Self::Warning,
        Self::Summary,
        Self::CodeFor,
        Self::Checkbox,
        Self::TickedCheckbox,
        Self::Blank,
        Self::Version,
        Self::Date,
        Self::Review,
        Self::Author,
        Self::Authors,
        Self::Reviewers,
        Self::Source,
        Self::Sources,
        Self::Feedback,
        Self::Reference,
        Self::Phone,
        Self::Continued,
        Self::Draft,
        Self::DateOrder,
    ];

    /// The key of the term in a definition.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Summary => "summary",
            Self::CodeFor => "qr",
            Self::Checkbox => "checkbox",
            Self::TickedCheckbox => "ticked",
            Self::Blank => "blank",
            Self::Version => "version",
            Self::Date => "date",
            Self::Review => "review",
            Self::Author => "author",
            Self::Authors => "authors",
            Self::Reviewers => "reviewers",
            Self::Source => "source",
            Self::Sources => "sources",
            Self::Feedback => "feedback",
            Self::Reference => "reference",
            Self::Phone => "phone",
            Self::Continued => "continued",
            Self::Draft => "draft",
            Self::DateOrder => "date-order",
        }
    }
}

/// The terms of the program that a definition words itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnTerms {
    words: Vec<(Term, Text)>,
    /// All twelve months, or none.
    months: Vec<Text>,
    digits: Option<Text>,
}

impl OwnTerms {
    /// The key of the months.
    pub const MONTHS: &'static str = "months";
    /// The key of the digits.
    pub const DIGITS: &'static str = "digits";

    /// Reads the keys of `words`.
    pub(super) fn new(mut fields: Fields) -> Self {
        let given = |word: Term| fields.text(word.key()).map(|text| (word, text));
        Self {
            words: Term::ALL.into_iter().filter_map(given).collect(),
            months: fields.words(Self::MONTHS),
            digits: fields.text(Self::DIGITS),
        }
    }

    /// These terms, completed with those of `others`.
    pub(super) fn or(mut self, others: &Self) -> Self {
        for (word, text) in &others.words {
            if self.word(*word).is_none() {
                self.words.push((*word, text.clone()));
            }
        }
        let months = if self.months.is_empty() { &others.months } else { &self.months };
        Self {
            months: months.clone(),
            digits: self.digits.or_else(|| others.digits.clone()),
            ..self
        }
    }

    /// The same terms, in another file.
    pub(super) fn in_file(self, file: FileId) -> Self {
        let there = |text: Text| text.in_file(file);
        Self {
            words: self.words.into_iter().map(|(word, text)| (word, there(text))).collect(),
            months: self.months.into_iter().map(there).collect(),
            digits: self.digits.map(there),
        }
    }

    /// The wording of a term, if it is given.
    pub fn word(&self, word: Term) -> Option<&str> {
        let given = self.words.iter().find(|(given, _)| *given == word);
        given.map(|(_, text)| text.value.as_str())
    }

    /// The name of a month, from 1, if the months are given.
    pub fn month(&self, month: u8) -> Option<&str> {
        let month = self.months.get(usize::from(month).checked_sub(1)?);
        month.map(|month| month.value.as_str())
    }

    /// The ten digits from zero to nine, if they are given.
    pub fn digits(&self) -> Option<&str> {
        self.digits.as_ref().map(|digits| digits.value.as_str())
    }

    /// What is given for each key, wherever in the file.
    pub fn given(&self) -> Vec<(&'static str, String)> {
        let words = self.words.iter().map(|(word, text)| (word.key(), text));
        let months = self.months.iter().map(|month| (Self::MONTHS, month));
        let digits = self.digits.iter().map(|digits| (Self::DIGITS, digits));
        words.chain(months).chain(digits).map(|(key, text)| (key, text.value.clone())).collect()
    }

    /// All texts that are given.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let words = self.words.iter().map(|(_, text)| text);
        words.chain(&self.months).chain(&self.digits)
    }
}

#[cfg(test)]
mod tests {
    use super::super::keys::keys_of;
    use super::super::table::TableName;
    use super::OwnTerms;
    use crate::locale::Term;

    #[test]
    fn every_word_has_a_key_and_every_key_a_word() {
        let mut words: Vec<&str> = Term::ALL.into_iter().map(Term::key).collect();
        words.extend([OwnTerms::MONTHS, OwnTerms::DIGITS]);
        let mut keys: Vec<&str> = keys_of(TableName::Words).map(|key| key.name).collect();
        words.sort_unstable();
        keys.sort_unstable();
        assert_eq!(words, keys);
    }
}
