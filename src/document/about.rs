use super::builder::DocumentBuilder;
use super::figures::one_line;
use super::wording::Worded;
use crate::calendar::Date;
use crate::definition::{self, LanguageTag, Text};
use crate::diagnostic::PlainPlace;
use crate::translation::MessageKind;

/// What a leaflet says of itself, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentInfo {
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

impl DocumentInfo {
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

/// What a leaflet says of itself, in the words that are printed.
pub(super) struct PrintedAbout {
    pub(super) given: definition::About,
    /// The fingerprint of the leaflet's words.
    pub(super) fingerprint: String,
    /// The language of what stands as it was written in a leaflet in another.
    pub(super) as_written: UntranslatedParts,
}

/// The language of parts that stand as they were written, where that is another
/// than the document's.
#[derive(Default)]
pub(super) struct UntranslatedParts {
    pub(super) authors: Option<LanguageTag>,
    pub(super) reviewers: Option<LanguageTag>,
    pub(super) sources: Option<LanguageTag>,
    pub(super) feedback: Option<LanguageTag>,
}

impl DocumentBuilder<'_> {
    /// What a leaflet says of itself, translated as far as it is words, the
    /// practice's words in their places. A source keeps its own name, by which
    /// a reader finds it.
    pub(super) fn told(&mut self, given: &definition::About, fingerprint: String) -> PrintedAbout {
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

    /// Puts the translations of texts in their places; the language of those
    /// that have none.
    fn say_all(&mut self, kind: MessageKind, texts: &mut [Text]) -> Option<LanguageTag> {
        let mut as_written = None;
        for text in texts.iter_mut().filter(|text| has_words(&text.value)) {
            let Worded { text: words, language, is_faulty } = self.worded(kind.clone(), text);
            // A draft marks what names its language.
            let own = || (is_faulty && self.is_draft()).then(|| self.leaflet.language.clone());
            as_written = as_written.or(language).or_else(own);
            *text = words.clone();
        }
        as_written
    }

    /// The language the leaflet is written in, if it is set in another.
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

/// What may stand among the words of a name: `B. de Vries & Co`.
const OF_NAMES: [&str; 16] = [
    "de", "den", "der", "het", "in", "op", "te", "ten", "ter", "van", "von", "el", "al", "bin",
    "en", "&",
];

/// Whether a text holds words that have a translation: more than addresses of
/// the web, and more than the name of a person, which has initials.
pub(super) fn has_words(text: &str) -> bool {
    let is_address = |word: &str| {
        let bare = word.trim_end_matches(['.', ',', ';']);
        bare.contains(['@', '/']) || bare.contains('.') && !is_initials(word)
    };
    let words: Vec<&str> = text.split_whitespace().filter(|word| !is_address(word)).collect();
    let is_of_name = |word: &&str| {
        let is_capital = word.starts_with(char::is_uppercase) && !word.ends_with(',');
        is_capital || OF_NAMES.contains(word)
    };
    let is_name = words.iter().any(|word| is_initials(word)) && words.iter().all(is_of_name);
    !is_name && words.iter().any(|word| word.contains(char::is_alphabetic))
}

/// Whether a word is initials: `A.`, `J.P.`
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
