//! The table that says how far translations are.

use super::status::Line;
use crate::diagnostic::Language;

/// The space between two columns.
const GAP: &str = "   ";

/// How many columns there are; the last holds words.
const COLUMNS: usize = 7;
const LAST: usize = COLUMNS - 1;

/// The heads of the columns after the language.
fn heads(language: Language) -> [&'static str; COLUMNS] {
    match language {
        Language::Dutch => [
            "taal",
            "goedgekeurd",
            "na te kijken",
            "ontbreekt",
            "verouderd",
            "verschil",
            "bladzijden",
        ],
        Language::English => {
            ["language", "approved", "to review", "missing", "out of date", "parity", "pages"]
        }
    }
}

/// Translations in a table, those of several definitions each under its name.
pub(super) fn table(lines: &[Line], language: Language) -> String {
    if lines.is_empty() {
        return match language {
            Language::Dutch => "er zijn nog geen vertalingen: leaflet translate start TAAL\n",
            Language::English => {
                "there are no translations yet: leaflet translate start LANGUAGE\n"
            }
        }
        .to_owned();
    }
    let mut rows: Vec<[String; COLUMNS]> = vec![heads(language).map(str::to_owned)];
    rows.extend(lines.iter().map(|line| row(line, language)));
    let widths: Vec<usize> = (0..COLUMNS)
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
        .collect();
    let several = lines.iter().any(|line| line.definition != lines[0].definition);
    let mut text = String::new();
    let mut definition = None;
    for (index, row) in rows.iter().enumerate() {
        let line = index.checked_sub(1).map(|index| &lines[index]);
        if let Some(line) = line.filter(|it| several && definition != Some(&it.definition)) {
            definition = Some(&line.definition);
            text.push_str(&format!("\n{}\n", line.definition));
        }
        text.push_str(&aligned(row, &widths));
        if let Some(line) = line {
            text.push_str(&too_long(line, language));
        }
    }
    text
}

fn row(line: &Line, language: Language) -> [String; COLUMNS] {
    let pages = match (line.fits, line.pages, language) {
        (Some(true), Some(pages), _) => pages.to_string(),
        (Some(false), Some(pages), Language::Dutch) => format!("past niet op {pages}"),
        (Some(false), Some(pages), Language::English) => format!("does not fit on {pages}"),
        _ => "?".to_owned(),
    };
    let counts = [line.reviewed, line.to_review, line.missing, line.outdated, line.faulty];
    let [reviewed, to_review, missing, outdated, faulty] = counts.map(|count| count.to_string());
    [line.language.clone(), reviewed, to_review, missing, outdated, faulty, pages]
}

/// A row, its words from the left, its numbers from the right.
fn aligned(row: &[String; COLUMNS], widths: &[usize]) -> String {
    let mut line = String::new();
    for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
        let blanks = " ".repeat(width - cell.chars().count());
        match column {
            0 => line.extend([cell, &*blanks]),
            LAST => line.extend([GAP, cell]),
            _ => line.extend([GAP, &*blanks, cell]),
        }
    }
    format!("{}\n", line.trim_end())
}

/// What to know of a translation that is too long.
fn too_long(line: &Line, language: Language) -> String {
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
