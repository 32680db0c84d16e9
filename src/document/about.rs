use super::builder::Builder;
use super::figures::one_line;
use crate::calendar::Date;
use crate::definition::{self, Text};
use crate::diagnostic::PlainPlace;

/// What a leaflet says of itself, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The name by which it is known.
    pub id: Option<String>,
    /// Which version it is.
    pub version: Option<String>,
    /// The day it was last looked through.
    pub date: Option<Date>,
    /// The day it is to be looked through again.
    pub review: Option<Date>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Who helped.
    pub reviewers: Vec<String>,
    /// What it draws on.
    pub sources: Vec<String>,
    /// Where a reader can say what is to be better.
    pub feedback: Vec<String>,
    /// The fingerprint of its words, by which a print leads back to its source.
    pub fingerprint: String,
}

impl About {
    /// What was given, and a fingerprint.
    pub(super) fn new(given: &definition::About, fingerprint: String) -> Self {
        let plain = |text: &Text| one_line(&text.value);
        let all = |texts: &[Text]| texts.iter().map(plain).collect();
        Self {
            id: given.id.as_ref().map(plain),
            version: given.version.as_ref().map(plain),
            date: given.date,
            review: given.review.map(|(date, _)| date),
            authors: all(&given.authors),
            reviewers: all(&given.reviewers),
            sources: all(&given.sources),
            feedback: all(&given.feedback),
            fingerprint,
        }
    }
}

impl Builder<'_> {
    /// What a leaflet says of itself, the practice's words in their places.
    pub(super) fn filled_about(&mut self, given: &definition::About) -> definition::About {
        let mut about = given.clone();
        let one = about.id.iter_mut().chain(&mut about.version);
        let several = about.authors.iter_mut().chain(&mut about.reviewers);
        let others = about.sources.iter_mut().chain(&mut about.feedback);
        for text in one.chain(several).chain(others) {
            self.check_characters(text);
            self.check_plain(text, PlainPlace::About);
            self.check_marks_of(text);
            *text = self.filled(text).into_owned();
        }
        about
    }
}
