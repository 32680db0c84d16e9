use super::{AboutWords, Vocabulary};
use crate::calendar::ENGLISH_MONTHS;

pub(super) const ENGLISH: Vocabulary = Vocabulary {
    language: "en",
    info: "Good to know",
    warning: "Please note",
    code_for: "QR code that leads to",
    checkbox: "tick box",
    ticked_checkbox: "ticked box",
    blank: "line to fill in",
    about: AboutWords {
        version: "Version",
        date: "Last reviewed",
        review: "Next review",
        authors: ["Author", "Authors"],
        reviewers: "With the help of",
        sources: ["Source", "Sources"],
        feedback: "Your opinion",
        reference: "Reference",
    },
    phone: "Telephone",
    continued: "continued on the other side",
    numerals: "0 1 2 3 4 5 6 7 8 9 /",
    date: "{day} {month} {year}",
    months: &ENGLISH_MONTHS,
};
