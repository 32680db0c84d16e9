//! Writes blocks anew, as a person would write them. Words are written as plainly as they
//! can be read back.

use super::parse::read_once;
use super::words::{Escapes, Place, markup, same_block, same_words};
use super::{CellAlign, EditableBlock, EditableItem, EditableRow, Words};

/// Blocks with an empty line between them.
pub(super) fn blocks(blocks: &[EditableBlock]) -> String {
    let mut written = String::new();
    let mut signs = Signs::default();
    for (index, part) in blocks.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &blocks[before]);
        signs = signs.beside(before, part);
        let lines = with_signs(part, signs);
        if !written.is_empty() && !lines.is_empty() {
            written.push('\n');
        }
        written.push_str(&lines);
    }
    written
}

/// The signs of a list: its bullet, and what comes after its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Signs {
    bullet: char,
    after_number: char,
}

impl Default for Signs {
    fn default() -> Self {
        Self { bullet: '-', after_number: '.' }
    }
}

impl Signs {
    /// The signs of a block: others than those of a list before it, which would
    /// otherwise go on in it.
    fn beside(self, before: Option<&EditableBlock>, block: &EditableBlock) -> Self {
        let is_list = |block: &EditableBlock| matches!(block, EditableBlock::List { .. });
        let is_second = before.is_some_and(is_list) && is_list(block);
        if is_second && self == Self::default() {
            Self { bullet: '*', after_number: ')' }
        } else {
            Self::default()
        }
    }
}

/// A block as lines, each with its line break.
pub(super) fn block(block: &EditableBlock) -> String {
    with_signs(block, Signs::default())
}

fn with_signs(block: &EditableBlock, signs: Signs) -> String {
    match block {
        EditableBlock::Paragraph(words) => lines(&paragraph(words)),
        EditableBlock::Blank { length, .. } => {
            format!("{}\n", "_".repeat(usize::from(*length).max(4)))
        }
        EditableBlock::List { first, items, .. } => {
            let item = |(index, it)| {
                let mark = mark(*first, index).replace('.', &signs.after_number.to_string());
                item(it, &mark.replace('-', &signs.bullet.to_string()))
            };
            items.iter().enumerate().map(item).collect()
        }
        EditableBlock::Table { columns, rows, .. } => table(columns, rows),
    }
}

fn lines(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("{words}\n") }
}

/// The words of a paragraph, as plainly as they can be read back.
pub(super) fn paragraph(words: &Words) -> String {
    let plain = markup(words, Place::Paragraph, Escapes::Few);
    if plain.is_empty() {
        return plain;
    }
    let whole = EditableBlock::Paragraph(words.clone());
    let reads_back = read_once(&plain)
        .is_some_and(|read| matches!(read.blocks.as_slice(), [only] if same_block(only, &whole)));
    if reads_back { plain } else { markup(words, Place::Paragraph, Escapes::All) }
}

/// The mark of an item of a list.
pub(super) fn mark(first: Option<u32>, index: usize) -> String {
    match first {
        Some(first) => format!("{}.", first as usize + index),
        None => "-".to_owned(),
    }
}

/// An item with its mark; its other lines are indented as far as its words.
pub(super) fn item(item: &EditableItem, mark: &str) -> String {
    let indent = " ".repeat(mark.len() + 1);
    let mut body = String::new();
    for (index, part) in item.blocks.iter().enumerate() {
        let written = block(part);
        let is_list = matches!(part, EditableBlock::List { .. });
        if index > 0 && !is_list && !written.is_empty() {
            body.push('\n');
        }
        body.push_str(&written);
    }
    let checkbox = match item.ticked {
        None => "",
        Some(false) => "[ ] ",
        Some(true) => "[x] ",
    };
    let mut written = String::new();
    for (index, line) in body.split_inclusive('\n').enumerate() {
        match index {
            0 => written.push_str(&format!("{mark} {checkbox}")),
            _ if line == "\n" => {}
            _ => written.push_str(&indent),
        }
        written.push_str(line);
    }
    if written.is_empty() {
        format!("{mark} {checkbox}").trim_end().to_owned() + "\n"
    } else {
        written
    }
}

fn table(columns: &[CellAlign], rows: &[EditableRow]) -> String {
    let rule = columns.iter().map(|column| match column {
        CellAlign::None => "---",
        CellAlign::Left => ":--",
        CellAlign::Center => ":-:",
        CellAlign::Right => "--:",
    });
    let rule = format!("| {} |\n", rule.collect::<Vec<_>>().join(" | "));
    let mut written = String::new();
    for (index, cells) in rows.iter().enumerate() {
        written.push_str(&row(cells));
        if index == 0 {
            written.push_str(&rule);
        }
    }
    written
}

/// A row of a table on its line.
pub(super) fn row(row: &EditableRow) -> String {
    let mut line = String::from("|");
    for cell in &row.cells {
        let words = cell_words(cell);
        line.push_str(&if words.is_empty() { " |".to_owned() } else { format!(" {words} |") });
    }
    line.push('\n');
    line
}

/// The words of a cell, as plainly as they can be read back.
fn cell_words(words: &Words) -> String {
    let plain = markup(words, Place::Cell, Escapes::Few);
    let reads_back = |written: &str| {
        let table = format!("| x |\n| --- |\n| {written} |\n");
        let read = read_once(&table).map(|read| read.blocks);
        let Some([EditableBlock::Table { rows, .. }]) = read.as_deref() else { return false };
        matches!(rows.as_slice(), [_, row] if matches!(row.cells.as_slice(), [cell] if same_words(cell, words)))
    };
    if plain.is_empty() || reads_back(&plain) {
        plain
    } else {
        markup(words, Place::Cell, Escapes::All)
    }
}
