//! How many words there are to translate: what an agency asks for a quote.

use super::grid::{Row, grid};
use super::line::Line;
use crate::diagnostic::Language;

/// The words of translations in a table, those of several definitions each
/// under its name.
pub(super) fn quote(lines: &[Line], language: Language) -> String {
    let heads = match language {
        Language::Dutch => ["woorden", "te vertalen", "bij te werken", "in totaal"],
        Language::English => ["words", "to translate", "to update", "in all"],
    };
    grid(heads, &lines.iter().map(row).collect::<Vec<_>>(), None)
}

fn row(line: &Line) -> Row<'_, 4> {
    let Line { definition, language, words, .. } = line;
    let [to_translate, changed, all] =
        [words.to_translate, words.changed, words.all].map(|count| count.to_string());
    Row { definition, cells: [language.clone(), to_translate, changed, all], remark: String::new() }
}
