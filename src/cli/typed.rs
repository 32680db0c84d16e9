//! Values that several commands take from what was typed: a language by its tag, and
//! the day, which is today.

use chrono::{Datelike, Local};

use crate::calendar::Date;
use crate::definition::LanguageTag;
use crate::diagnostic::{CommandProblem, TranslationFault};

/// The language that was typed.
///
/// # Errors
/// It is not the tag of a language.
pub(super) fn language(typed: &str) -> Result<LanguageTag, CommandProblem> {
    LanguageTag::parse(typed).ok_or_else(|| {
        CommandProblem::Translation(TranslationFault::UnknownLanguage {
            typed: typed.to_owned(),
            nearest: LanguageTag::probable(typed).map(|tag| tag.0),
        })
    })
}

/// The day in the time zone of the user. No byte of a PDF depends on it.
pub(super) fn today() -> Date {
    let today = Local::now();
    let year = u16::try_from(today.year()).unwrap_or(u16::MAX);
    Date { year, month: today.month() as u8, day: today.day() as u8 }
}
