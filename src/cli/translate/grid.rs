//! Sets rows of text and numbers in aligned columns under their heads.

/// The space between two columns.
const GAP: &str = "   ";

/// A row of a grid.
pub(super) struct GridRow<'a, const COLUMNS: usize> {
    /// The definition of the row. If there are several, each is named above its first
    /// row.
    pub(super) definition: &'a str,
    pub(super) cells: [String; COLUMNS],
    /// A remark below the row, in lines of its own.
    pub(super) remark: String,
}

/// Rows under their heads. The first column and the column `words` are text, aligned to
/// the left; the others are numbers, aligned to the right.
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

/// A row with its cells padded to the widths of their columns.
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
        if column == 0 || words == Some(column) {
            line.extend([cell, &*blanks]);
        } else {
            line.extend([&*blanks, cell]);
        }
    }
    format!("{}\n", line.trim_end())
}
