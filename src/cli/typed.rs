//! What a command line says beside its options: a language by its tag; and the
//! day, which it need not say.

use chrono::{Datelike, Local};

use crate::calendar::Date;
use crate::definition::LanguageTag;
use crate::diagnostic::{CommandProblem, TranslationFault};

/// The language that was typed.
///
/// # Errors
/// It is no tag of a language.
pub(super) fn language(typed: &str) -> Result<LanguageTag, CommandProblem> {
    LanguageTag::parse(typed).ok_or_else(|| {
        CommandProblem::Translation(TranslationFault::UnknownLanguage {
            typed: typed.to_owned(),
            nearest: LanguageTag::probable(typed).map(|tag| tag.0),
        })
    })
}

/// The day it is where the user lives. It decides no byte of a PDF.
pub(super) fn today() -> Date {
    let today = Local::now();
    let year = u16::try_from(today.year()).unwrap_or(u16::MAX);
    Date { year, month: today.month() as u8, day: today.day() as u8 }
}
