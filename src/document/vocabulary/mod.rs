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
    /// What a QR code shows, to go on with an address.
    pub(super) code_for: &'static str,
}

/// The words of a leaflet's language; English where there are none.
pub(super) fn vocabulary(language: &LanguageTag) -> &'static Vocabulary {
    match language.primary() {
        "nl" => &nl::DUTCH,
        _ => &en::ENGLISH,
    }
}
