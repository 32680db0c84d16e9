//! The list as CSV (RFC 4180, with the line ends of the program), for a spreadsheet.

use super::entry::ListEntry;
use super::table::{cells, heads};
use crate::diagnostic::{BYTE_ORDER_MARK, Language};

/// The list with its heads. Excel knows the letters by the mark at the begin.
pub(super) fn csv(entries: &[ListEntry], language: Language) -> String {
    let heads = heads(language).map(str::to_owned);
    let rows = entries.iter().map(|entry| cells(entry, language));
    let line = |row: [String; 9]| row.map(|cell| quoted(&cell)).join(",") + "\n";
    let lines = std::iter::once(heads).chain(rows).map(line);
    std::iter::once(BYTE_ORDER_MARK.to_string()).chain(lines).collect()
}

/// A cell. One that a spreadsheet would take for a formula begins with an apostrophe.
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn cell_with_a_comma_or_a_quote_is_quoted() {
        assert_eq!(quoted("knie"), "knie");
        assert_eq!(quoted("knie, heup"), "\"knie, heup\"");
        assert_eq!(quoted("de \"knie\""), "\"de \"\"knie\"\"\"");
    }

    #[test]
    fn cell_is_no_formula() {
        assert_eq!(quoted("=1+1"), "'=1+1");
    }
}
