//! The findings for words that have too little room beside each other: in the
//! columns of a table, and in a column narrower than a letter.

use super::Finding;
use super::flow::{Flow, FlowContent, SetLine, contents};
use super::lines::{breaks_a_word, goes_in_pressed};
use super::named_words::{lines_in, node_of, word_at_end};
use super::style::PageStyle;
use super::table_shortage::TableShortage;
use crate::diagnostic::{ColumnCure, LayoutProblem};
use crate::geometry::Abs;
use crate::shaping::BreakKind;

/// The findings for words with too little room in a flow: one for each table
/// and each figure, and one for the column itself.
pub(super) fn findings(flow: &Flow, style: &PageStyle) -> Vec<Finding> {
    let contents = contents(&flow.entries);
    let mut findings: Vec<Finding> = tables(&contents).into_iter().filter_map(of_table).collect();
    let is_figure = |content: &FlowContent| matches!(content, FlowContent::Figure(_));
    let overfull = |content: &&FlowContent| {
        let set = lines_in(content).into_iter().find(|set| is_overfull(set))?;
        Some(no_room(set, set.measure, cure(set, flow, style)))
    };
    let texts = contents.iter().filter(|it| !is_row(it) && !is_figure(it));
    findings.extend(texts.copied().find_map(|content| overfull(&content)));
    let figures = contents.iter().filter(|it| is_figure(it));
    findings.extend(figures.copied().filter_map(|content| overfull(&content)));
    findings
}

/// The finding for a line in too little room.
pub(super) fn no_room(set: &SetLine, measure: Abs, cure: ColumnCure) -> Finding {
    let problem = LayoutProblem::NoRoom { measure, word: word_at_end(set), cure };
    Finding { problem, node: node_of(set) }
}

/// What gives a line enough width: fewer columns, if a line of the whole page
/// holds it.
fn cure(set: &SetLine, flow: &Flow, style: &PageStyle) -> ColumnCure {
    let lacking = set.width() - set.measure;
    let gained = style.width() - flow.measure;
    if lacking.fits(gained) && flow.columns > 1 {
        ColumnCure::FewerColumns
    } else {
        ColumnCure::MoreWidth
    }
}

/// The lines of a table, and what it lacks.
struct TableLines<'e, 'a> {
    shortage: Option<TableShortage>,
    lines: Vec<&'e SetLine<'a>>,
}

/// The tables among the contents of a flow.
fn tables<'e, 'a>(contents: &[&'e FlowContent<'a>]) -> Vec<TableLines<'e, 'a>> {
    let mut tables: Vec<TableLines> = Vec::new();
    for content in contents {
        let FlowContent::TableRow(row) = content else { continue };
        if row.begins_table {
            tables.push(TableLines { shortage: row.shortage, lines: Vec::new() });
        }
        if let Some(table) = tables.last_mut() {
            table.lines.extend(row.lines.iter().map(|(_, set)| set));
        }
    }
    tables
}

fn is_row(content: &FlowContent) -> bool {
    matches!(content, FlowContent::TableRow(_))
}

/// The finding for a table. One in which a letter has no room has no words to
/// make larger.
fn of_table(table: TableLines) -> Option<Finding> {
    let overfull = table.lines.iter().find(|set| is_overfull(set));
    let Some(TableShortage { table: node, small, is_crowded, cure }) = table.shortage else {
        return overfull.map(|set| no_room(set, set.measure, ColumnCure::MoreWidth));
    };
    if let Some(set) = overfull {
        return Some(no_room(set, set.measure, ColumnCure::OfTable(cure)));
    }
    let word = table.lines.iter().find(|set| is_broken(set)).map(|set| word_at_end(set));
    let problem = if is_crowded {
        Some(LayoutProblem::CrowdedTable { word, small, cure })
    } else {
        small.map(|size| LayoutProblem::SmallTable { size, cure })
    };
    problem.map(|problem| Finding { problem, node: Some(node) })
}

/// Whether a line ends within a word, or within words that belong together.
fn is_broken(set: &SetLine) -> bool {
    set.end_kind().is_some_and(|kind| {
        breaks_a_word(kind) && kind != BreakKind::OwnHyphen
            || matches!(kind, BreakKind::Loose | BreakKind::Tight | BreakKind::BeforeDash)
    })
}

/// Whether a line is wider than its measure: a single letter is.
fn is_overfull(set: &SetLine) -> bool {
    if set.filled {
        !goes_in_pressed(set.extent, set.measure / set.size)
    } else {
        !set.width().fits(set.measure)
    }
}
