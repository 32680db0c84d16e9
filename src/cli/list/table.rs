//! The list as a table for a person: one row for each leaflet, columns without anything
//! in them left out.

use unicode_width::UnicodeWidthStr;

use super::entry::{ListEntry, ReviewState, TranslationEntry, TranslationState};
use crate::diagnostic::Language;

/// The space between two columns.
const GAP: &str = "   ";

/// The heads of the columns.
pub(super) fn heads(language: Language) -> [&'static str; 9] {
    match language {
        Language::Dutch => [
            "bestand",
            "titel",
            "naam",
            "versie",
            "herzien",
            "opnieuw bekijken",
            "kenmerk",
            "bladzijden",
            "talen",
        ],
        Language::English => [
            "file",
            "title",
            "id",
            "version",
            "reviewed",
            "review due",
            "reference",
            "pages",
            "languages",
        ],
    }
}

/// The cells of a leaflet, in the order of the heads.
pub(super) fn cells(entry: &ListEntry, language: Language) -> [String; 9] {
    let given = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut translations = vec![entry.language.clone()];
    translations.extend(entry.translations.iter().map(|it| translated(it, language)));
    [
        entry.definition.clone(),
        entry.title.clone(),
        given(&entry.id),
        given(&entry.version),
        given(&entry.date),
        review(entry, language),
        given(&entry.fingerprint),
        entry.pages.map_or("?".to_owned(), |pages| pages.to_string()),
        translations.join(", "),
    ]
}

/// The table.
pub(super) fn table(entries: &[ListEntry], language: Language) -> String {
    let heads = heads(language).map(str::to_owned);
    let rows: Vec<[String; 9]> = entries.iter().map(|entry| cells(entry, language)).collect();
    let is_used = |column: &usize| rows.iter().any(|row| !row[*column].is_empty());
    let columns: Vec<usize> = (0..heads.len()).filter(is_used).collect();
    let all = || std::iter::once(&heads).chain(&rows);
    let width = |column: usize| all().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = columns.iter().map(|&column| width(column)).collect();
    let line = |row: &[String; 9]| {
        let cell = |(&column, width): (&usize, &usize)| {
            let cell = &row[column];
            format!("{cell}{}", " ".repeat(width - cell.width()))
        };
        let cells: Vec<String> = columns.iter().zip(&widths).map(cell).collect();
        format!("{}\n", cells.join(GAP).trim_end())
    };
    all().map(line).collect()
}

/// The day of review, and whether it has passed or is near.
fn review(entry: &ListEntry, language: Language) -> String {
    let Some(day) = &entry.review else { return String::new() };
    match (entry.review_state, language) {
        (Some(ReviewState::Past), Language::Dutch) => format!("{day} (voorbij)"),
        (Some(ReviewState::Past), Language::English) => format!("{day} (past)"),
        (Some(ReviewState::Soon), Language::Dutch) => format!("{day} (binnenkort)"),
        (Some(ReviewState::Soon), Language::English) => format!("{day} (soon)"),
        _ => day.clone(),
    }
}

/// `tr (goedgekeurd)`
fn translated(entry: &TranslationEntry, language: Language) -> String {
    use TranslationState as S;
    let state = match (entry.state, language) {
        (S::Approved, Language::Dutch) => "goedgekeurd",
        (S::Approved, Language::English) => "approved",
        (S::Translated, Language::Dutch) => "na te kijken",
        (S::Translated, Language::English) => "to review",
        (S::Outdated, Language::Dutch) => "bij te werken",
        (S::Outdated, Language::English) => "needs work",
        (S::Unfinished, Language::Dutch) => "niet af",
        (S::Unfinished, Language::English) => "not complete",
        (S::Unreadable, Language::Dutch) => "niet te lezen",
        (S::Unreadable, Language::English) => "cannot be read",
    };
    format!("{} ({state})", entry.language)
}
