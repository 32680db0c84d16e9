//! The words that the program itself puts into a leaflet, in its language:
//! one file a language.

mod en;
mod nl;

use crate::calendar::{Date, Months};
use crate::definition::LanguageTag;

/// The words of a language.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// The language, as a primary subtag of BCP 47.
    language: &'static str,
    /// Over a box that says what is good to know.
    pub(super) info: &'static str,
    /// Over a box that warns.
    pub(super) warning: &'static str,
    /// What a QR code shows, to go on with an address.
    pub(super) code_for: &'static str,
    /// For a box to tick.
    pub(super) checkbox: &'static str,
    /// For a box that is ticked.
    pub(super) ticked_checkbox: &'static str,
    /// For a line to write on.
    pub(super) blank: &'static str,
    /// What a leaflet says of itself.
    pub(super) about: AboutWords,
    /// Before a telephone number.
    pub(super) phone: &'static str,
    /// At the foot of the first of two pages.
    pub(super) continued: &'static str,
    /// The digits from nought on and the sign between two page numbers, apart.
    pub(super) numerals: &'static str,
    /// A date: `{day}`, `{month}` and `{year}` in their order.
    date: &'static str,
    /// The months as they stand in a date.
    months: &'static Months,
}

/// The words before what a leaflet says of itself. Of two, the first stands
/// before one thing, the second before several.
#[derive(Debug)]
pub(super) struct AboutWords {
    pub(super) version: &'static str,
    pub(super) date: &'static str,
    pub(super) review: &'static str,
    pub(super) authors: [&'static str; 2],
    pub(super) reviewers: &'static str,
    pub(super) sources: [&'static str; 2],
    pub(super) feedback: &'static str,
    pub(super) reference: &'static str,
}

impl Vocabulary {
    /// A day as people write it.
    pub(super) fn date(&self, date: Date) -> String {
        let month = date.month_in(self.months);
        self.date
            .replace("{day}", &date.day.to_string())
            .replace("{month}", month)
            .replace("{year}", &date.year.to_string())
    }

    /// Whether its words are of this language.
    pub(super) fn is_of(&self, language: &LanguageTag) -> bool {
        self.language == language.primary()
    }
}

/// The words of a leaflet's language; English where there are none.
pub(super) fn vocabulary(language: &LanguageTag) -> &'static Vocabulary {
    match language.primary() {
        "nl" => &nl::DUTCH,
        _ => &en::ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use super::vocabulary;
    use crate::calendar::Date;
    use crate::definition::LanguageTag;

    #[test]
    fn date_is_written_as_its_language_does() {
        let date = Date::new(2026, 3, 1).unwrap();
        let written = |language: &str| vocabulary(&LanguageTag(language.to_owned())).date(date);
        assert_eq!(written("nl-BE"), "1 maart 2026");
        assert_eq!(written("en"), "1 March 2026");
    }
}
