//! The practice that hands a leaflet out: its details, the page and the style that
//! its leaflets share, and the settings of each language. [`InLanguage`] finds those
//! of one language.

use super::fields::Fields;
use super::table::TableName;
use super::walk::key_called;
use super::{LanguageTag, OwnTerms, PageSetup, Style, Text};
use crate::diagnostic::FileId;

/// The details and settings that all leaflets of a practice share. Its texts are
/// in [`FileId::PRACTICE`].
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    /// Its name.
    pub name: Text,
    /// Its address, in lines.
    pub address: Option<Text>,
    /// Its telephone number.
    pub phone: Option<Text>,
    /// Its e-mail address.
    pub email: Option<Text>,
    /// Its website.
    pub website: Option<Text>,
    /// Its opening hours, in lines.
    pub hours: Option<Text>,
    /// The path of its logo, relative to its file.
    pub logo: Option<Text>,
    /// Where the details are printed.
    pub shown: PracticePlacement,
    /// The words it defines itself, each with its name.
    pub own_words: Vec<(Text, Text)>,
    /// The page of leaflets that do not set their own.
    pub page: PageSetup,
    /// The style of leaflets that do not set their own.
    pub style: Style,
    /// The settings of single languages.
    pub languages: Vec<InLanguage>,
    /// Whether all of it could be read. If not, a word that seems to be missing may
    /// be there.
    pub complete: bool,
}

/// The settings of leaflets in one language. A setting that is not given is that
/// of a more general language, or of all.
#[derive(Debug, Clone, PartialEq)]
pub struct InLanguage {
    /// The language.
    pub language: LanguageTag,
    /// The style.
    pub style: Style,
    /// The terms of the program.
    pub words: OwnTerms,
}

/// Where the details of a practice are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PracticePlacement {
    /// Name and logo above the title, and all details at the end.
    Top,
    /// At the end of the leaflet, as part of its text.
    End,
    /// At the foot of each page, which a screen reader skips.
    Footer,
}

impl InLanguage {
    /// The settings of a language: the most specific that match it, and of equals
    /// the last.
    pub(super) fn of<'a>(languages: &'a [Self], language: &LanguageTag) -> Option<&'a Self> {
        let with_tag = |tag: &str| languages.iter().rev().find(|it| it.language.0 == tag);
        language.lookup().find_map(with_tag)
    }

    /// The same settings, in another file.
    fn in_file(self, file: FileId) -> Self {
        let (style, words) = (self.style.in_file(file), self.words.in_file(file));
        Self { style, words, ..self }
    }
}

impl Practice {
    /// Reads the keys of `[practice]`, and takes over the tables beside it.
    pub(super) fn new(
        mut fields: Fields,
        page: PageSetup,
        style: Style,
        languages: Vec<InLanguage>,
        complete: bool,
    ) -> Self {
        let file = FileId::PRACTICE;
        let there = |text: Text| text.in_file(file);
        let mut text = |name| fields.text(name).map(there);
        Self {
            name: text("name").unwrap_or_default(),
            address: text("address"),
            phone: text("phone"),
            email: text("email"),
            website: text("website"),
            hours: text("hours"),
            logo: text("logo"),
            shown: match fields.choice("show") {
                Some("top") => PracticePlacement::Top,
                Some("footer") => PracticePlacement::Footer,
                _ => PracticePlacement::End,
            },
            own_words: fields
                .own_words
                .into_iter()
                .map(|(name, word)| (there(name), there(word)))
                .collect(),
            page: page.in_file(file),
            style: style.in_file(file),
            languages: languages.into_iter().map(|it| it.in_file(file)).collect(),
            complete,
        }
    }

    /// The same practice, with each word that a text can name replaced where
    /// `other` returns another for it.
    pub fn with_words(mut self, other: impl Fn(&str, &Text) -> Option<Text>) -> Self {
        let change = |name: &str, text: &mut Text| {
            if let Some(other) = other(name, text) {
                *text = other;
            }
        };
        change("name", &mut self.name);
        let details = [
            ("address", &mut self.address),
            ("phone", &mut self.phone),
            ("email", &mut self.email),
            ("website", &mut self.website),
            ("hours", &mut self.hours),
        ];
        for (name, detail) in details {
            if let Some(text) = detail {
                change(name, text);
            }
        }
        for (name, word) in &mut self.own_words {
            change(&name.value, word);
        }
        self
    }

    /// The key of a detail that a text can name, by its own name or an everyday one.
    pub fn key_called(name: &str) -> Option<&'static str> {
        let known = ["name", "address", "phone", "email", "website", "hours"];
        let called = || key_called(TableName::Practice, name).map(|key| key.name);
        known.into_iter().find(|key| *key == name).or_else(called)
    }

    /// The words a text can name, each with its name.
    pub fn words(&self) -> impl Iterator<Item = (&str, &Text)> {
        let known = [
            ("name", Some(&self.name)),
            ("address", self.address.as_ref()),
            ("phone", self.phone.as_ref()),
            ("email", self.email.as_ref()),
            ("website", self.website.as_ref()),
            ("hours", self.hours.as_ref()),
        ];
        let own = self.own_words.iter().map(|(name, word)| (name.value.as_str(), word));
        known.into_iter().filter_map(|(name, word)| Some((name, word?))).chain(own)
    }
}
