//! The table with the progress of translations, and below it the number of words that an
//! agency asks for a quote.

use super::grid::{GridRow, grid};
use super::line::JsonStatus;
use crate::diagnostic::Language;

/// The largest number of missing characters that is shown.
const MOST_SHOWN: usize = 12;

/// The number of columns; the last holds text.
const COLUMNS: usize = 7;
const LAST: usize = COLUMNS - 1;

/// The heads of the columns.
fn heads(language: Language) -> [&'static str; COLUMNS] {
    match language {
        Language::Dutch => [
            "taal",
            "goedgekeurd",
            "na te kijken",
            "ontbreekt",
            "bij te werken",
            "verschil",
            "bladzijden",
        ],
        Language::English => {
            ["language", "approved", "to review", "missing", "needs work", "parity", "pages"]
        }
    }
}

/// The table of translations, grouped by definition if there are several; then their
/// numbers of words.
pub(super) fn table(lines: &[JsonStatus], language: Language) -> String {
    if lines.is_empty() {
        return match language {
            Language::Dutch => "er zijn nog geen vertalingen: leaflet translate start TAAL\n",
            Language::English => {
                "there are no translations yet: leaflet translate start LANGUAGE\n"
            }
        }
        .to_owned();
    }
    let row = |line| {
        let remark = format!("{}{}", lacking(line, language), too_long(line, language));
        GridRow { definition: &line.definition, cells: cells(line, language), remark }
    };
    let rows: Vec<_> = lines.iter().map(row).collect();
    format!("{}\n{}", grid(heads(language), &rows, Some(LAST)), quote(lines, language))
}

/// The table of numbers of words, grouped by definition if there are several.
fn quote(lines: &[JsonStatus], language: Language) -> String {
    let heads = match language {
        Language::Dutch => ["woorden", "te vertalen", "bij te werken", "in totaal"],
        Language::English => ["words", "to translate", "to update", "in all"],
    };
    grid(heads, &lines.iter().map(word_row).collect::<Vec<_>>(), None)
}

fn word_row(line: &JsonStatus) -> GridRow<'_, 4> {
    let JsonStatus { definition, language, words, .. } = line;
    let [to_translate, changed, all] =
        [words.to_translate, words.changed, words.all].map(|count| count.to_string());
    GridRow {
        definition,
        cells: [language.clone(), to_translate, changed, all],
        remark: String::new(),
    }
}

fn cells(line: &JsonStatus, language: Language) -> [String; COLUMNS] {
    let pages = match (line.fits, line.pages, language) {
        (Some(true), Some(pages), _) => pages.to_string(),
        (Some(false), Some(pages), Language::Dutch) => format!("past niet op {pages}"),
        (Some(false), Some(pages), Language::English) => format!("does not fit on {pages}"),
        _ if !line.missing_characters.is_empty() => match language {
            Language::Dutch => "geen lettertype".to_owned(),
            Language::English => "no typeface".to_owned(),
        },
        _ => "?".to_owned(),
    };
    let counts = [line.reviewed, line.to_review, line.missing, line.outdated, line.faulty];
    let [reviewed, to_review, missing, outdated, faulty] = counts.map(|count| count.to_string());
    [line.language.clone(), reviewed, to_review, missing, outdated, faulty, pages]
}

/// The characters that the typefaces lack, and the typefaces that have them.
fn lacking(line: &JsonStatus, language: Language) -> String {
    let count = line.missing_characters.chars().count();
    if count == 0 {
        return String::new();
    }
    let shown: Vec<String> =
        line.missing_characters.chars().take(MOST_SHOWN).map(String::from).collect();
    let more = if count > MOST_SHOWN { " …" } else { "" };
    let shown = format!("{}{more}", shown.join(" "));
    let typefaces = line.typefaces.join(", ");
    let missing = match (language, count) {
        (Language::Dutch, 1) => format!("1 teken staat in geen van de lettertypen: {shown}"),
        (Language::Dutch, _) => format!("{count} tekens staan in geen van de lettertypen: {shown}"),
        (Language::English, 1) => format!("1 character is in none of the typefaces: {shown}"),
        (Language::English, _) => {
            format!("{count} characters are in none of the typefaces: {shown}")
        }
    };
    let cure = match (language, typefaces.is_empty()) {
        (_, true) => String::new(),
        (Language::Dutch, false) => format!("; zet erbij: {typefaces}"),
        (Language::English, false) => format!("; add: {typefaces}"),
    };
    format!("    {missing}{cure}\n")
}

/// By how much a translation is too long, and which texts grew most.
fn too_long(line: &JsonStatus, language: Language) -> String {
    if line.fits != Some(false) {
        return String::new();
    }
    let grown: Vec<String> =
        line.grown.iter().map(|(text, part)| format!("“{text}” (+{part} %)")).collect();
    let (grown, lines) = (grown.join(", "), line.lines_too_many);
    let size = line.fitting_size.map(|size| size.to_string());
    match language {
        Language::Dutch => {
            let size =
                size.map(|size| format!("; past met letters van {} punt", size.replace('.', ",")));
            let size = size.unwrap_or_default();
            format!("    {lines} regels te veel{size}; het meest gegroeid: {grown}\n")
        }
        Language::English => {
            let size = size.map(|size| format!("; fits at {size} points")).unwrap_or_default();
            format!("    {lines} lines too many{size}; what grew most: {grown}\n")
        }
    }
}
