//! Tables of GFM: rows, cells and header cells, and reports of what is wrong with a table.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag};

use super::super::{Block, ColumnAlign, InlineText, Scope, Table, TableCell, TableRow};
use super::read::MarkupReader;
use crate::diagnostic::TableProblem;
use crate::recognize::is_without_ink;

impl MarkupReader<'_, '_, '_> {
    /// A table: `| … | … |` below a header row and a row of `---`.
    pub(super) fn table(&mut self, columns: &[Alignment], range: &Range<usize>) -> Block {
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let head_node = self.builder.node(None);
        self.at += 1;
        let head = self.row(columns.len());
        let body_node = self.builder.node(None);
        let mut rows = Vec::new();
        while let Some((Event::Start(Tag::TableRow), _)) = self.events.get(self.at) {
            rows.push(self.row(columns.len()));
        }
        self.at += 1;
        let columns = columns.iter().copied().map(column_align).collect();
        let column_shares = None;
        let mut table = Table { node, columns, column_shares, head_node, head, body_node, rows };
        self.check_table(&table);
        mark_headers(&mut table);
        Block::Table(table)
    }

    /// A row or the header row.
    fn row(&mut self, columns: usize) -> TableRow {
        let range = self.events.get(self.at).map_or(0..0, |(_, range)| range.clone());
        self.check_row(&range, columns);
        let node = self.builder.node(Some(self.prepared.span(&range)));
        self.at += 1;
        let mut cells = Vec::with_capacity(columns);
        while let Some((Event::Start(Tag::TableCell), range)) = self.events.get(self.at) {
            cells.push(self.cell(range));
        }
        self.at += 1;
        TableRow { node, cells }
    }

    fn cell(&mut self, range: &Range<usize>) -> TableCell {
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let written = self.prepared.text[range.clone()].trim_matches(['|', ' ', '\t']);
        if is_merged(written) {
            let written = written.to_owned();
            self.builder.report(TableProblem::MergedCell { written }, span);
        }
        self.at += 1;
        self.in_cell = true;
        let (words, destinations) = self.words();
        self.in_cell = false;
        self.at += 1;
        TableCell { node, heads: None, text: self.builder.inline(words, destinations, node) }
    }

    /// Reports a row whose number of cells differs from the number of columns: GFM drops
    /// extra cells and adds missing ones.
    fn check_row(&mut self, range: &Range<usize>, columns: usize) {
        let row = self.prepared.text[range.clone()].trim();
        let cells = cells_of(row);
        if cells != columns {
            let problem = if row.contains('|') {
                TableProblem::RowOfOtherLength { cells, columns }
            } else {
                TableProblem::TextBelow
            };
            self.builder.report(problem, self.prepared.span(range));
        }
    }

    /// Reports what a table lacks to be read aloud, or to be a table at all.
    fn check_table(&mut self, table: &Table) {
        let span_of = |node| self.builder.spans[node as usize];
        let (whole, head) = (span_of(table.node.0), span_of(table.head.node.0));
        let (Some(whole), Some(head)) = (whole, head) else { return };
        if self.lists > 0 {
            self.builder.report(TableProblem::InList, whole);
        }
        let empty: Vec<usize> = (1..)
            .zip(&table.head.cells)
            .filter(|(_, cell)| is_empty(cell))
            .map(|(n, _)| n)
            .collect();
        if empty.len() == table.columns.len() {
            self.builder.report(TableProblem::NoHeader, head);
        } else if let Some(&column) = empty.iter().find(|&&column| column > 1) {
            self.builder.report(TableProblem::EmptyHeader { column }, head);
        }
        if table.rows.is_empty() {
            self.builder.report(TableProblem::NoRows, whole);
        } else if table.columns.len() == 1 {
            self.builder.report(TableProblem::SingleColumn, whole);
        }
    }

    /// Reports lines that were meant as a table but are read as plain words.
    pub(super) fn check_failed_table(&mut self, range: &Range<usize>) {
        let lines: Vec<&str> = self.prepared.text[range.clone()].lines().map(str::trim).collect();
        let rule = lines.iter().position(|line| is_delimiter_row(line));
        let are_alike = |two: &[&str]| cells_of(two[0]) == cells_of(two[1]);
        let are_rows = lines.len() > 1
            && lines.iter().all(|line| line.contains(" | "))
            && lines.windows(2).all(are_alike);
        if rule.is_none() && !are_rows && !lines.iter().any(|line| line.starts_with('|')) {
            return;
        }
        let problem = match rule.and_then(|rule| Some((rule, lines.get(rule.checked_sub(1)?)?))) {
            Some((rule, header)) => TableProblem::UnevenHeader {
                cells: cells_of(header),
                columns: cells_of(lines[rule]),
            },
            None => TableProblem::NoHeader,
        };
        self.builder.report(problem, self.prepared.span(range));
    }
}

/// Marks the header cells: those of the first row, and those of the first column if it has
/// no header of its own or is bold.
fn mark_headers(table: &mut Table) {
    let corner = table.head.cells.first().is_some_and(is_empty);
    let first_cells = || table.rows.iter().filter_map(|row| row.cells.first());
    let row_headers = corner || first_cells().next().is_some() && first_cells().all(is_strong);
    for cell in &mut table.head.cells {
        cell.heads = (!is_empty(cell)).then_some(Scope::Column);
    }
    if row_headers {
        for first in table.rows.iter_mut().filter_map(|row| row.cells.first_mut()) {
            first.heads = Some(Scope::Row);
        }
    }
}

/// Whether a cell is written as some extensions of Markdown merge it with the cell above or
/// before it.
fn is_merged(written: &str) -> bool {
    ['^', '<'].into_iter().any(|sign| !written.is_empty() && written.chars().all(|it| it == sign))
}

fn is_empty(cell: &TableCell) -> bool {
    is_without_ink(&cell.text.text)
}

fn is_strong(cell: &TableCell) -> bool {
    let InlineText { inlines, .. } = &cell.text;
    !inlines.is_empty() && inlines.iter().all(|inline| inline.strong)
}

fn column_align(alignment: Alignment) -> ColumnAlign {
    match alignment {
        Alignment::None | Alignment::Left => ColumnAlign::Start,
        Alignment::Center => ColumnAlign::Centre,
        Alignment::Right => ColumnAlign::End,
    }
}

/// The number of cells of a row, counted by its `|` except those at its ends and those
/// after a `\` (GFM 0.29, 4.10).
fn cells_of(row: &str) -> usize {
    let row = row.trim();
    let mut escaped = false;
    let mut bars = 0;
    let mut ends_in_bar = false;
    for character in row.strip_prefix('|').unwrap_or(row).chars() {
        ends_in_bar = character == '|' && !escaped;
        bars += usize::from(ends_in_bar);
        escaped = character == '\\' && !escaped;
    }
    bars + usize::from(!ends_in_bar)
}

/// Whether a line is the delimiter row below a header row: `| --- | :-: |`.
fn is_delimiter_row(line: &str) -> bool {
    line.contains('-')
        && line.contains('|')
        && line.chars().all(|it| matches!(it, '|' | '-' | ':' | ' ' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::{cells_of, is_delimiter_row};

    #[test]
    fn cells_are_counted_with_or_without_bars_at_the_ends() {
        for row in ["| a | b |", "a | b", "|a|b", "a|b|", "| a \\| c | b |", "||b|", "| a ||"] {
            assert_eq!(cells_of(row), 2, "{row}");
        }
        assert_eq!(cells_of("tekst"), 1);
        assert_eq!(cells_of("|a|b|c|"), 3);
        assert_eq!(cells_of("| a \\\\| b |"), 2);
    }

    #[test]
    fn delimiter_row_is_told_from_words() {
        assert!(is_delimiter_row("| --- | :-: |"));
        assert!(is_delimiter_row("-|-"));
        assert!(!is_delimiter_row("| - x |"));
        assert!(!is_delimiter_row("---"));
    }
}
