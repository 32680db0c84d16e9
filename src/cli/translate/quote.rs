//! How many words there are to translate: what an agency asks for a quote.

use super::grid::{GridRow, grid};
use super::line::JsonStatus;
use crate::diagnostic::Language;

/// The words of translations in a table, those of several definitions each
/// under its name.
pub(super) fn quote(lines: &[JsonStatus], language: Language) -> String {
    let heads = match language {
        Language::Dutch => ["woorden", "te vertalen", "bij te werken", "in totaal"],
        Language::English => ["words", "to translate", "to update", "in all"],
    };
    grid(heads, &lines.iter().map(row).collect::<Vec<_>>(), None)
}

fn row(line: &JsonStatus) -> GridRow<'_, 4> {
    let JsonStatus { definition, language, words, .. } = line;
    let [to_translate, changed, all] =
        [words.to_translate, words.changed, words.all].map(|count| count.to_string());
    GridRow {
        definition,
        cells: [language.clone(), to_translate, changed, all],
        remark: String::new(),
    }
}
