//! The program's own words in the language of the leaflet: those the definition gives, else
//! those of `locale`, else English ones. Dates and numbers are written here as well.

use std::fmt::Display;

use super::Field;
use super::builder::DocumentBuilder;
use crate::calendar::Date;
use crate::definition::{LanguageTag, OwnTerms, Term};
use crate::diagnostic::DocumentProblem;
use crate::locale::{ENGLISH_MONTHS, digits, english, months, term};

impl<'a> DocumentBuilder<'a> {
    /// A term in the language of the leaflet; in English if it is not known, which is
    /// noted.
    pub(super) fn word(&mut self, word: Term) -> &'a str {
        self.known_term(word).unwrap_or_else(|| {
            self.foreign.add(word.key(), english(word));
            english(word)
        })
    }

    /// A term in the language of the leaflet, if it is known.
    pub(super) fn known_term(&self, asked: Term) -> Option<&'a str> {
        let leaflet = self.leaflet;
        leaflet.words.word(asked).or_else(|| term(&leaflet.language, asked))
    }

    /// The words that are read aloud for a field.
    pub(crate) fn field_words(&mut self, field: Field) -> &'a str {
        self.word(match field {
            Field::Checkbox { ticked: false } => Term::Checkbox,
            Field::Checkbox { ticked: true } => Term::TickedCheckbox,
            Field::Blank { .. } => Term::Blank,
        })
    }

    /// A date as people write it. If the order is not known, it is that of most languages:
    /// day, month, year.
    pub(crate) fn date(&mut self, date: Date) -> String {
        let order = self.known_term(Term::DateOrder).unwrap_or(english(Term::DateOrder));
        let month = self.month(date);
        order
            .replace("{day}", &self.number(date.day))
            .replace("{month}", month)
            .replace("{year}", &self.number(date.year))
    }

    fn month(&mut self, date: Date) -> &'a str {
        let leaflet = self.leaflet;
        let given = leaflet.words.month(date.month);
        let known = || months(&leaflet.language).map(|months| date.month_in(months));
        given.or_else(known).unwrap_or_else(|| {
            self.foreign.add(OwnTerms::MONTHS, ENGLISH_MONTHS.join(", "));
            date.month_in(&ENGLISH_MONTHS)
        })
    }

    /// A number in the digits of the language.
    pub(super) fn number(&self, number: impl Display) -> String {
        let digits = self.digits();
        let written = |it: char| match it.to_digit(10) {
            Some(digit) => digits.chars().nth(digit as usize).unwrap_or(it),
            None => it,
        };
        number.to_string().chars().map(written).collect()
    }

    /// The digits of the language, from zero on.
    pub(super) fn digits(&self) -> &'a str {
        let leaflet = self.leaflet;
        leaflet.words.digits().unwrap_or_else(|| digits(&leaflet.language))
    }

    /// Reports faults in the given terms, and the terms that are missing.
    pub(super) fn check_terms(&mut self) {
        let leaflet = self.leaflet;
        for text in leaflet.words.texts() {
            self.check_characters(text);
            self.check_marks_of(text);
        }
        let missing = std::mem::take(&mut self.foreign.missing);
        if !missing.is_empty() {
            let LanguageTag(language) = leaflet.language.clone();
            let problem = DocumentProblem::ForeignWords { language, missing };
            self.report(problem, leaflet.language_span);
        }
    }
}
