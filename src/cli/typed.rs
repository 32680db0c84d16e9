//! Values that several commands take from what was typed: a language by its tag, the
//! day, which is today, and the time.

use chrono::{Datelike, Local, Timelike};

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

/// The time of day in the time zone of the user: `14:02:07`.
pub(super) fn time_of_day() -> String {
    let now = Local::now();
    format!("{:02}:{:02}:{:02}", now.hour(), now.minute(), now.second())
}
