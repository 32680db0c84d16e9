use std::fmt::Display;

use super::Field;
use super::builder::DocumentBuilder;
use crate::calendar::Date;
use crate::definition::{LanguageTag, OwnTerms, Term};
use crate::diagnostic::DocumentProblem;
use crate::locale::{ENGLISH_MONTHS, digits, english, months, term};

/// The program's own words that a leaflet needs and that are in English, for
/// want of others.
#[derive(Default)]
pub(super) struct EnglishTerms {
    /// Each with the key by which it can be given.
    missing: Vec<(&'static str, String)>,
}

impl EnglishTerms {
    fn add(&mut self, key: &'static str, english: impl Into<String>) {
        if !self.missing.iter().any(|(known, _)| *known == key) {
            self.missing.push((key, english.into()));
        }
    }
}

/// The program's own words in the language of the leaflet: those that are
/// given, else those that it knows, else English ones.
impl<'a> DocumentBuilder<'a> {
    pub(super) fn word(&mut self, word: Term) -> &'a str {
        self.known_term(word).unwrap_or_else(|| {
            self.foreign.add(word.key(), english(word));
            english(word)
        })
    }

    /// The same, none where it would be in English.
    pub(super) fn known_term(&self, asked: Term) -> Option<&'a str> {
        let leaflet = self.leaflet;
        leaflet.words.word(asked).or_else(|| term(&leaflet.language, asked))
    }

    /// What a field says.
    pub(crate) fn said(&mut self, field: Field) -> &'a str {
        self.word(match field {
            Field::Checkbox { ticked: false } => Term::Checkbox,
            Field::Checkbox { ticked: true } => Term::TickedCheckbox,
            Field::Blank { .. } => Term::Blank,
        })
    }

    /// A day as people write it. Where nobody says in which order, it is as in
    /// most languages: day, month, year.
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
        let written = |sign: char| match sign.to_digit(10) {
            Some(digit) => digits.chars().nth(digit as usize).unwrap_or(sign),
            None => sign,
        };
        number.to_string().chars().map(written).collect()
    }

    /// The digits from nought on.
    pub(super) fn digits(&self) -> &'a str {
        let leaflet = self.leaflet;
        leaflet.words.digits().unwrap_or_else(|| digits(&leaflet.language))
    }

    /// Reports what is wrong with the words that are given, and which have yet
    /// to be.
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
