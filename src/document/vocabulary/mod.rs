//! The words that the program itself puts into a leaflet, in its language:
//! one file a language.

mod en;
mod nl;

use crate::definition::LanguageTag;

/// The words of a language.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// Over a box that says what is good to know.
    pub(super) info: &'static str,
    /// Over a box that warns.
    pub(super) warning: &'static str,
    /// For a box to tick.
    pub(super) checkbox: &'static str,
    /// For a box that is ticked.
    pub(super) ticked_checkbox: &'static str,
    /// For a line to write on.
    pub(super) blank: &'static str,
}

/// The words of a leaflet's language; English where there are none.
pub(super) fn vocabulary(language: &LanguageTag) -> &'static Vocabulary {
    match language.primary() {
        "nl" => &nl::DUTCH,
        _ => &en::ENGLISH,
    }
}
