use super::{AboutWords, Vocabulary};
use crate::calendar::DUTCH_MONTHS;

pub(super) const DUTCH: Vocabulary = Vocabulary {
    language: "nl",
    info: "Goed om te weten",
    warning: "Let op",
    code_for: "QR-code die leidt naar",
    checkbox: "aankruisvakje",
    ticked_checkbox: "aangekruist vakje",
    blank: "invulregel",
    about: AboutWords {
        version: "Versie",
        date: "Laatst herzien",
        review: "Volgende herziening",
        authors: ["Auteur", "Auteurs"],
        reviewers: "Met medewerking van",
        sources: ["Bron", "Bronnen"],
        feedback: "Uw mening",
        reference: "Kenmerk",
    },
    phone: "Telefoon",
    continued: "lees verder op de andere kant",
    numerals: "0 1 2 3 4 5 6 7 8 9 /",
    date: "{day} {month} {year}",
    months: &DUTCH_MONTHS,
};
