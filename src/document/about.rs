//! The leaflet's information about itself (`[about]`): as plain text for the file's
//! metadata, and in the words that `colophon` prints.

use super::builder::DocumentBuilder;
use super::one_line::one_line;
use super::wording::Worded;
use crate::calendar::Date;
use crate::definition::{self, LanguageTag, Text};
use crate::diagnostic::PlainPlace;
use crate::locale::is_connecting;
use crate::translation::MessageKind;

/// A leaflet's information about itself, as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentInfo {
    /// The identifier the author gave it.
    pub id: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The day of the last revision.
    pub date: Option<Date>,
    /// The day the next revision is due.
    pub review: Option<Date>,
    /// The authors.
    pub authors: Vec<String>,
    /// The people who contributed.
    pub reviewers: Vec<String>,
    /// The sources it draws on.
    pub sources: Vec<String>,
    /// Where readers can send comments.
    pub feedback: Vec<String>,
    /// The fingerprint of its words, which leads from a print back to its source.
    pub fingerprint: String,
}

impl DocumentInfo {
    /// The values of the definition, with a fingerprint.
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

/// A leaflet's information about itself, in the words that are printed.
pub(super) struct PrintedAbout {
    pub(super) given: definition::About,
    /// The fingerprint of the leaflet's words.
    pub(super) fingerprint: String,
    /// The language of the parts that are not translated.
    pub(super) as_written: UntranslatedParts,
}

/// The language of each part that is printed as written; `None` if that is the
/// document's language.
#[derive(Default)]
pub(super) struct UntranslatedParts {
    pub(super) authors: Option<LanguageTag>,
    pub(super) reviewers: Option<LanguageTag>,
    pub(super) sources: Option<LanguageTag>,
    pub(super) feedback: Option<LanguageTag>,
}

impl DocumentBuilder<'_> {
    /// The information about the leaflet as it is printed: translated, with the
    /// practice's words filled in. Sources keep their own names, by which readers find
    /// them.
    pub(super) fn printed_about(
        &mut self,
        given: &definition::About,
        fingerprint: String,
    ) -> PrintedAbout {
        let mut about = given.clone();
        self.under = None;
        let authors = self.say_all(MessageKind::Author, &mut about.authors);
        let reviewers = self.say_all(MessageKind::Contributor, &mut about.reviewers);
        let feedback = self.say_all(MessageKind::Feedback, &mut about.feedback);
        let has_words = about.sources.iter().any(|source| has_words(&source.value));
        let sources = self.foreign_source_language().filter(|_| has_words);
        self.fill(&mut about);
        let as_written = UntranslatedParts { authors, reviewers, sources, feedback };
        PrintedAbout { given: about, fingerprint, as_written }
    }

    /// Replaces texts by their translations; returns the language of those that have
    /// none.
    fn say_all(&mut self, kind: MessageKind, texts: &mut [Text]) -> Option<LanguageTag> {
        let mut as_written = None;
        for text in texts.iter_mut().filter(|text| has_words(&text.value)) {
            let Worded { text: words, language, is_faulty } = self.worded(kind.clone(), text);
            // A draft marks a text that names its language.
            let own = || (is_faulty && self.is_draft()).then(|| self.leaflet.language.clone());
            as_written = as_written.or(language).or_else(own);
            *text = words.clone();
        }
        as_written
    }

    /// The language the leaflet is written in, if it is printed in another.
    fn foreign_source_language(&self) -> Option<LanguageTag> {
        let source = &self.leaflet.source_language;
        (*source != self.leaflet.language).then(|| source.clone())
    }

    fn fill(&mut self, about: &mut definition::About) {
        let one = about.id.iter_mut().chain(&mut about.version);
        let several = about.authors.iter_mut().chain(&mut about.reviewers);
        let others = about.sources.iter_mut().chain(&mut about.feedback);
        for text in one.chain(several).chain(others) {
            self.check_characters(text);
            self.check_plain(text, PlainPlace::About);
            self.check_marks_of(text);
            *text = self.filled(text).into_owned();
        }
    }
}

/// Whether a text has words to translate. Web addresses and the name of a person,
/// recognized by its initials, have none.
pub(super) fn has_words(text: &str) -> bool {
    let is_address = |word: &str| {
        let bare = word.trim_end_matches(['.', ',', ';']);
        bare.contains(['@', '/']) || bare.contains('.') && !is_initials(word)
    };
    let words: Vec<&str> = text.split_whitespace().filter(|word| !is_address(word)).collect();
    let is_of_name = |word: &&str| {
        let is_capital = word.starts_with(char::is_uppercase) && !word.ends_with(',');
        is_capital || *word == "&" || is_connecting(|words| words.within_names, word)
    };
    let is_name = words.iter().any(|word| is_initials(word)) && words.iter().all(is_of_name);
    !is_name && words.iter().any(|word| word.contains(char::is_alphabetic))
}

/// Whether a word consists of initials: `A.`, `J.P.`
fn is_initials(word: &str) -> bool {
    let is_initial = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    };
    word.ends_with('.') && word.split_terminator('.').all(is_initial)
}

#[cfg(test)]
mod tests {
    use super::has_words;

    #[test]
    fn name_or_address_has_no_words_to_translate() {
        for text in [
            "A. Jansen",
            "B. de Vries & Co",
            "J.P. van den Berg",
            "folders@example.nl",
            "www.thuisarts.nl",
            "https://a.nl/b 2024",
        ] {
            assert!(!has_words(text), "{text}");
        }
        for text in [
            "A. Jansen, fysiotherapeut",
            "A. Jansen (arts)",
            "Patiëntenraad",
            "Mail folders@example.nl",
            "Anna Jansen",
        ] {
            assert!(has_words(text), "{text}");
        }
    }
}
