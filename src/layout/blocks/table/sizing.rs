//! The type size of a table and the places of its columns.
//! [`widths`](super::widths) finds the widths that make it lowest.

use super::columns::{MeasuredColumn, MeasuredTable};
use super::widths::{LowestTable, lowest};
use crate::definition::CLEAR_TYPE;
use crate::diagnostic::TableCure;
use crate::document::{ColumnAlign, Table};
use crate::geometry::Abs;
use crate::layout::blocks::BlockContext;
use crate::layout::lines::MeasuredText;
use crate::layout::table_shortage::TableShortage;

/// The space between two columns, in em, and the wider one in a table whose
/// rows are read across all columns.
const GAP: f64 = 0.9;
const SHARED_GAP: f64 = 1.4;
/// The least type size in a table (UKAAF: at least 10.5 pt).
const SMALLEST: Abs = Abs::pt(10.5);
/// The step between the sizes that are tried.
const STEP: Abs = Abs::pt(0.25);

/// The least share of the largest possible size that a table is set in for lower rows,
/// and the share of its height that it has to come down to.
const LEAST_OF_LARGEST: f64 = 0.9;
const LEAST_GAIN: f64 = 0.85;

/// The greatest share of what a column wants for whole words, beyond the room for groups of
/// words, that it does without for the others.
const MOST_BROKEN: f64 = 0.5;

/// A table in a type size.
type SizedTable = (Abs, LowestTable);

/// The type size and the columns of a table.
pub(super) struct TableSizing {
    /// The type size.
    pub(super) size: Abs,
    /// The alignment of each column.
    pub(super) aligns: Vec<ColumnAlign>,
    /// The start of each column, from the table's start, and its width.
    pub(super) columns: Vec<(Abs, Abs)>,
    /// The space between two columns.
    pub(super) gap: Abs,
    /// Whether a row may continue in another column of the page.
    pub(super) parts_rows: bool,
    /// What the table lacks, if it has too little room.
    pub(super) shortage: Option<TableShortage>,
}

impl TableSizing {
    /// Takes the widths that the table gives, or those that make it lowest.
    pub(super) fn new(table: &Table<MeasuredText>, context: &BlockContext) -> Self {
        match &table.column_shares {
            None => Self::lowest(table, context),
            Some(parts) => Self::divided(table, parts, context),
        }
    }

    /// The size of running text, with columns of the given shares.
    fn divided(table: &Table<MeasuredText>, parts: &[f64], context: &BlockContext) -> Self {
        let size = context.params.size;
        let gaps = SHARED_GAP * (parts.len() as f64 - 1.0);
        let part = (context.measure / size - gaps) / parts.iter().sum::<f64>();
        let widths: Vec<f64> = parts.iter().map(|parts| part * parts).collect();
        Self {
            size,
            aligns: table.columns.clone(),
            columns: side_by_side(&widths, SHARED_GAP, size),
            gap: size * SHARED_GAP,
            parts_rows: true,
            shortage: None,
        }
    }

    /// The size of running text, or the largest size below it in which words
    /// stay whole.
    fn lowest(table: &Table<MeasuredText>, context: &BlockContext) -> Self {
        let measured = context.table_columns.of(table);
        let body = context.params.size;
        let found = whole_words(&measured, context.measure, body);
        let is_crowded = found.is_none();
        let found = found.map(|(size, table)| (size, table.widths));
        let (size, widths) = found.unwrap_or_else(|| {
            let (columns, size) = (&measured.columns, SMALLEST.min(body));
            (size, crowded(columns, room(columns, context.measure, size)))
        });
        let small = (size < body && !CLEAR_TYPE.fits(size)).then_some(size);
        let shortage = (small.is_some() || is_crowded).then(|| TableShortage {
            table: table.node,
            small,
            is_crowded,
            cure: cure(&measured, if is_crowded { size } else { CLEAR_TYPE.min(body) }, context),
        });
        Self {
            size,
            aligns: table.columns.clone(),
            columns: side_by_side(&widths, GAP, size),
            gap: size * GAP,
            parts_rows: false,
            shortage,
        }
    }
}

/// The largest type size up to that of running text in which the words of a
/// table stay whole in a measure, or one little below it, and the widths of its columns. Before the
/// letters are smaller than those of clear print, its addresses are divided at
/// any character.
fn whole_words(table: &MeasuredTable, measure: Abs, body: Abs) -> Option<SizedTable> {
    let smallest = SMALLEST.min(body);
    let steps = ((body - smallest) / STEP).ceil() as u32;
    let sizes = (0..=steps).map(|step| (body - STEP * f64::from(step)).max(smallest));
    let (clear, small): (Vec<Abs>, Vec<Abs>) = sizes.partition(|&size| CLEAR_TYPE.fits(size));
    let at_largest = |columns: &[MeasuredColumn], sizes: &[Abs]| {
        let mut sizes = sizes.iter().copied();
        let table = |size| Some((size, lowest(columns, room(columns, measure, size))?));
        let largest = sizes.find_map(table)?;
        let is_near = |size: &Abs| (largest.0 * LEAST_OF_LARGEST).fits(*size);
        let smaller = sizes.take_while(is_near).filter_map(table);
        Some(if largest.0 < body { roomiest(&largest, smaller) } else { None }.unwrap_or(largest))
    };
    [clear, small].iter().find_map(|sizes| {
        let loose = || at_largest(table.loose.as_ref()?, sizes);
        at_largest(&table.columns, sizes).or_else(loose)
    })
}

/// A smaller table that is worth it, if there is one. At the largest size in which words
/// stay whole, each column is often as narrow as its longest word, and a row as high as
/// a cell of one word a line.
fn roomiest(largest: &SizedTable, smaller: impl Iterator<Item = SizedTable>) -> Option<SizedTable> {
    // Lower lines alone are no gain.
    let cost = |(size, table): &SizedTable| {
        let share = *size / largest.0;
        f64::from(table.lines) * share * (2.0 - share)
    };
    let worth = smaller
        .filter(|it| it.1.broken <= largest.1.broken && cost(it) <= LEAST_GAIN * cost(largest));
    worth.min_by(|one, other| cost(one).total_cmp(&cost(other)))
}

/// What would give a table room for whole words in letters of this size.
fn cure(table: &MeasuredTable, size: Abs, context: &BlockContext) -> TableCure {
    let style = context.style;
    let fits = |measure: Abs| lowest(&table.columns, room(&table.columns, measure, size)).is_some();
    let on_its_side = style.paper.height - style.margin.left - style.margin.right;
    let is_narrow = !style.width().fits(context.measure);
    if is_narrow && fits(style.width()) {
        TableCure::PageWidth
    } else if style.width() < on_its_side && fits(on_its_side) {
        TableCure::Landscape { page_width: is_narrow }
    } else {
        TableCure::FewerWords
    }
}

/// The width for the words of a table, in em of this type size.
fn room(columns: &[MeasuredColumn], measure: Abs, size: Abs) -> f64 {
    measure / size - gaps(columns)
}

/// The space between all columns, in em.
fn gaps(columns: &[MeasuredColumn]) -> f64 {
    GAP * (columns.len() as f64 - 1.0)
}

fn side_by_side(widths: &[f64], gap: f64, size: Abs) -> Vec<(Abs, Abs)> {
    let mut start = Abs::ZERO;
    let place = |&width: &f64| {
        let column = (start, size * width);
        start += size * (width + gap);
        column
    };
    widths.iter().map(place).collect()
}

/// The equal width of all columns that want more than it, so that one long word
/// leaves the others what they need.
fn fair_share(columns: &[MeasuredColumn], mut room: f64) -> f64 {
    let mut parts: Vec<f64> = columns.iter().map(|column| column.longest_part).collect();
    parts.sort_by(f64::total_cmp);
    let mut share = 0.0;
    for (part, left) in parts.iter().zip((1..=parts.len()).rev()) {
        share = room / left as f64;
        if *part > share {
            break;
        }
        room -= part;
    }
    share
}

/// One of the widths a column may have.
type ColumnWidth = fn(&MeasuredColumn) -> f64;

/// The widths of columns whose words do not fit side by side. Each has room for
/// the parts of its words, then for groups of words, then for whole words, as
/// far as the room allows, and a share of what is left. If a single column can do with
/// what is lacking for whole words, only its words are broken.
fn crowded(columns: &[MeasuredColumn], room: f64) -> Vec<f64> {
    let part = |column: &MeasuredColumn| column.longest_part;
    let group = |column: &MeasuredColumn| column.longest_group;
    let total = |width: ColumnWidth| columns.iter().map(width).sum::<f64>();
    let (parts, groups) = (total(part), total(group));
    if parts > room {
        let most = fair_share(columns, room.max(0.0));
        return columns.iter().map(|column| column.longest_part.min(most)).collect();
    }
    if let Some(widths) = with_one_broken(columns, total(MeasuredColumn::narrowest) - room) {
        return widths;
    }
    let (least, next): (ColumnWidth, ColumnWidth) =
        if groups > room { (part, group) } else { (group, MeasuredColumn::narrowest) };
    let share = (room - total(least)) / (total(next) - total(least));
    columns.iter().map(|column| least(column) + share * (next(column) - least(column))).collect()
}

/// The widths of columns of which one, with the longest words, lacks this much for whole
/// words; `None` if it would be much too narrow.
fn with_one_broken(columns: &[MeasuredColumn], lacking: f64) -> Option<Vec<f64>> {
    let mut widths: Vec<f64> = columns.iter().map(MeasuredColumn::narrowest).collect();
    let spare = columns.iter().map(|column| column.narrowest() - column.longest_group);
    let (index, most) = spare.enumerate().max_by(|one, other| one.1.total_cmp(&other.1))?;
    widths[index] -= lacking;
    (lacking <= most * MOST_BROKEN).then_some(widths)
}
