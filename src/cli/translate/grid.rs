//! Rows of words and numbers under their heads.

/// The space between two columns.
const GAP: &str = "   ";

/// A row of a grid.
pub(super) struct GridRow<'a, const COLUMNS: usize> {
    /// The definition it is about; one that differs from that of the row before
    /// is named above it where there are several.
    pub(super) definition: &'a str,
    pub(super) cells: [String; COLUMNS],
    /// What else is to be known, in lines of its own.
    pub(super) remark: String,
}

/// Rows under their heads: the words of the first column and of the column
/// `words` from the left, numbers from the right.
pub(super) fn grid<const COLUMNS: usize>(
    heads: [&str; COLUMNS],
    rows: &[GridRow<'_, COLUMNS>],
    words: Option<usize>,
) -> String {
    let heads = heads.map(str::to_owned);
    let all = || std::iter::once(&heads).chain(rows.iter().map(|row| &row.cells));
    let width = |column: usize| all().map(|row| row[column].chars().count()).max();
    let widths = std::array::from_fn(|column| width(column).unwrap_or(0));
    let several = rows.iter().any(|row| row.definition != rows[0].definition);
    let mut text = aligned(&heads, &widths, words);
    let mut definition = None;
    for row in rows {
        if several && definition != Some(row.definition) {
            definition = Some(row.definition);
            text.push_str(&format!("\n{}\n", row.definition));
        }
        text.push_str(&aligned(&row.cells, &widths, words));
        text.push_str(&row.remark);
    }
    text
}

fn aligned<const COLUMNS: usize>(
    row: &[String; COLUMNS],
    widths: &[usize; COLUMNS],
    words: Option<usize>,
) -> String {
    let mut line = String::new();
    for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
        let blanks = " ".repeat(width - cell.chars().count());
        if column > 0 {
            line.push_str(GAP);
        }
        match column == 0 || words == Some(column) {
            true => line.extend([cell, &*blanks]),
            false => line.extend([&*blanks, cell]),
        }
    }
    format!("{}\n", line.trim_end())
}
