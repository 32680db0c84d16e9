mod artwork;
mod command;
mod definition;
mod document;
mod input;
mod layout;
mod output;
mod prepress;
mod resource;
mod shaping;
mod syntax;
mod table;
mod takes;

use super::Words;
use crate::calendar::Date;
use crate::diagnostic::Problem;
pub(super) use takes::value_in_words;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A day as people write it.
fn date(date: Date) -> String {
    let month = MONTHS.get(usize::from(date.month.saturating_sub(1))).copied().unwrap_or_default();
    format!("{} {month} {}", date.day, date.year)
}

pub(super) fn words(problem: &Problem) -> Words {
    match problem {
        Problem::Resource(problem) => resource::words(problem),
        Problem::Artwork(problem) => artwork::words(problem),
        Problem::Syntax(problem) => syntax::words(problem),
        Problem::Definition(problem) => definition::words(problem),
        Problem::Document(problem) => document::words(problem),
        Problem::Shaping(problem) => shaping::words(problem),
        Problem::Layout(problem) => layout::words(problem),
        Problem::Prepress(problem) => prepress::words(problem),
        Problem::Command(problem) => command::words(problem),
        Problem::Input(problem) => input::words(problem),
        Problem::Output(problem) => output::words(problem),
    }
}
