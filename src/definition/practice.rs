use super::fields::Fields;
use super::table::TableName;
use super::walk::key_called;
use super::{LanguageTag, OwnTerms, PageSetup, Style, Text};
use crate::diagnostic::FileId;

/// What all leaflets of a practice share. Its texts are in
/// [`FileId::PRACTICE`].
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    /// What it is called.
    pub name: Text,
    /// Where it is, in lines.
    pub address: Option<Text>,
    /// Its telephone number.
    pub phone: Option<Text>,
    /// Its e-mail address.
    pub email: Option<Text>,
    /// Its website.
    pub website: Option<Text>,
    /// The path of its logo, relative to its file.
    pub logo: Option<Text>,
    /// Where all this is shown.
    pub shown: PracticePlacement,
    /// Words of its own, each with its name.
    pub own_words: Vec<(Text, Text)>,
    /// The paper, as far as a leaflet says nothing else.
    pub page: PageSetup,
    /// The look, as far as a leaflet says nothing else.
    pub style: Style,
    /// What holds in one language, as far as a leaflet says nothing else.
    pub languages: Vec<InLanguage>,
    /// Whether all of it could be read. Where not, a word that seems to be
    /// missing may be there.
    pub complete: bool,
}

/// What holds for leaflets in one language; what is not said for it is as it
/// is for a more general one, or for all.
#[derive(Debug, Clone, PartialEq)]
pub struct InLanguage {
    /// The language.
    pub language: LanguageTag,
    /// The look.
    pub style: Style,
    /// The program's own words.
    pub words: OwnTerms,
}

/// Where the details of a practice are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PracticePlacement {
    /// At the end of the leaflet, as part of what is read.
    End,
    /// Under each page, which is not read aloud.
    Footer,
}

impl InLanguage {
    /// What holds in a language: of several the last that says most exactly
    /// which language it means.
    pub(super) fn of<'a>(languages: &'a [Self], language: &LanguageTag) -> Option<&'a Self> {
        let said_of = |tag: &str| languages.iter().rev().find(|it| it.language.0 == tag);
        language.lookup().find_map(said_of)
    }

    /// The same of another file.
    fn in_file(self, file: FileId) -> Self {
        let (style, words) = (self.style.in_file(file), self.words.in_file(file));
        Self { style, words, ..self }
    }
}

impl Practice {
    /// What the keys of `[practice]` say, and the tables beside it.
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
            logo: text("logo"),
            shown: match fields.choice("show") {
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

    /// The same practice with other words for some of those a text can name:
    /// `other` gives them by their name.
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

    /// The key by which people call what a practice says of itself, if any.
    pub fn key_called(name: &str) -> Option<&'static str> {
        let known = ["name", "address", "phone", "email", "website"];
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
        ];
        let own = self.own_words.iter().map(|(name, word)| (name.value.as_str(), word));
        known.into_iter().filter_map(|(name, word)| Some((name, word?))).chain(own)
    }
}
