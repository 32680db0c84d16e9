//! `[page]`: the paper, its margins and its columns, and the checks that text has
//! room on them. Text is placed on them by `layout`.

use super::defaults;
use super::fields::{Fields, Value};
use super::table::TableName;
use super::walk::TableWalk;
use crate::diagnostic::{DefinitionProblem, FileId, Span};
use crate::geometry::{Abs, Insets, Size};

/// ISO 216.
const A4: Size = Size::new(Abs::mm(210.0), Abs::mm(297.0));
const A5: Size = Size::new(Abs::mm(148.0), Abs::mm(210.0));
/// ANSI Y14.1, size A: 8.5 by 11 inches.
const LETTER: Size = Size::new(Abs::pt(612.0), Abs::pt(792.0));
/// The papers with a name, from the smallest.
pub const PAPERS: [(&str, Size); 3] = [("A5", A5), ("A4", A4), ("Letter", LETTER)];
/// The limits of what printers take: a card, and A0.
const SMALLEST_PAPER: Abs = Abs::mm(40.0);
const LARGEST_PAPER: Abs = Abs::mm(1200.0);
/// The edge of the paper that office printers leave blank, 4 to 5 mm.
pub const UNPRINTABLE: Abs = Abs::mm(5.0);
/// The page of a leaflet without `[page]`.
const USUAL: PageSetup = PageSetup {
    size: A4,
    columns: defaults::count(TableName::Page, "columns"),
    columns_given: false,
    margin: Insets::uniform(defaults::length(TableName::Page, "margin")),
    gap: defaults::length(TableName::Page, "gap"),
    rule: defaults::flag(TableName::Page, "rule"),
    pages: None,
};

/// The paper and its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct PageSetup {
    /// The size after trimming.
    pub size: Size,
    /// The number of columns, 1 to [`MOST_COLUMNS`](super::MOST_COLUMNS).
    pub columns: usize,
    /// Whether that number is given.
    pub columns_given: bool,
    /// The margins.
    pub margin: Insets,
    /// The space between two columns.
    pub gap: Abs,
    /// Whether a rule is drawn between columns.
    pub rule: bool,
    /// The largest number of pages, and its place in the file.
    pub pages: Option<(u32, Span)>,
}

/// The least width of a column whose number is not given, and the same in em of
/// the text (TYPOGRAPHY.md: the look).
const LEAST_COLUMN: Abs = Abs::mm(60.0);
const LEAST_COLUMN_EMS: f64 = 16.0;

/// The least space between columns: about twice that between words.
const LEAST_GAP: Abs = Abs::mm(3.0);

impl PageSetup {
    /// The page for text of this size: one column if those that nobody asked
    /// for would be narrow.
    pub(super) fn for_text(self, size: Abs) -> Self {
        self.with_room(LEAST_COLUMN.max(size * LEAST_COLUMN_EMS))
    }

    /// The page with one column if columns that are not given are narrower than
    /// this.
    fn with_room(self, least: Abs) -> Self {
        let is_narrow = !self.columns_given && !least.fits(column_width(&self));
        if is_narrow { Self { columns: 1, ..self } } else { self }
    }

    /// The same setup, in another file.
    pub(super) fn in_file(self, file: FileId) -> Self {
        Self { pages: self.pages.map(|(pages, span)| (pages, span.in_file(file))), ..self }
    }
}

/// Resolves the page: keys that are not given are taken from the practice.
pub(super) fn page(
    mut fields: Fields,
    practice: Option<&PageSetup>,
    walk: &mut TableWalk<'_>,
) -> PageSetup {
    let usual = practice.cloned().unwrap_or(USUAL);
    // It was checked when the file of the practice was read.
    if fields.values.is_empty() {
        return usual;
    }
    let (margin, margin_span) = margin(&mut fields, usual.margin);
    let (gap, gap_span) = fields.length("gap").unwrap_or((usual.gap, fields.span));
    let given = fields.count("columns");
    let columns = given.map(|(columns, _)| columns as usize);
    let page = PageSetup {
        size: paper(&mut fields, usual.size, walk),
        columns: columns.unwrap_or(usual.columns),
        columns_given: columns.is_some() || usual.columns_given,
        margin,
        gap,
        rule: fields.given_flag("rule").unwrap_or(usual.rule),
        pages: fields.count("pages").or(usual.pages),
    };
    let page = page.with_room(LEAST_COLUMN);
    check_columns(&page, given.map(|(_, span)| span), walk);
    if page.columns > 1 && !LEAST_GAP.fits(page.gap) {
        walk.report(DefinitionProblem::NarrowGap { gap: page.gap }, gap_span);
    }
    let place = margin_span.unwrap_or(gap_span);
    if column_width(&page) <= Abs::ZERO || height(&page) <= Abs::ZERO {
        walk.report(DefinitionProblem::NoRoomForText, place);
    }
    let narrowest = margin.top.min(margin.right).min(margin.bottom).min(margin.left);
    if !UNPRINTABLE.fits(narrowest) {
        walk.report(DefinitionProblem::NarrowMargin { margin: narrowest }, place);
    }
    page
}

/// Reports several columns that are asked for on paper where even two are narrow. On
/// larger paper narrow columns are a choice.
fn check_columns(page: &PageSetup, asked: Option<Span>, walk: &mut TableWalk<'_>) {
    let Some(span) = asked.filter(|_| page.columns > 1) else { return };
    let of_two = column_width(&PageSetup { columns: 2, ..page.clone() });
    let width = column_width(page);
    if width > Abs::ZERO && !LEAST_COLUMN.fits(of_two) {
        walk.report(DefinitionProblem::NarrowColumns { width }, span);
    }
}

/// Resolves the size of the paper, on its side for `landscape`.
fn paper(fields: &mut Fields, usual: Size, walk: &mut TableWalk<'_>) -> Size {
    let on_its_side = fields.given_flag("landscape");
    let size = match fields.take("size") {
        Some((Value::Choice("A4"), _)) => A4,
        Some((Value::Choice("A5"), _)) => A5,
        Some((Value::Choice("Letter"), _)) => LETTER,
        Some((Value::Table(mut sides), span)) => {
            let mut side = |name, usual| sides.length(name).map_or(usual, |(length, _)| length);
            let size = Size::new(side("width", A4.width), side("height", A4.height));
            check_paper(size, span, walk);
            size
        }
        // The paper of the practice, which may be on its side already.
        _ if on_its_side.is_none_or(|landscape| landscape == (usual.width > usual.height)) => {
            return usual;
        }
        _ => return Size::new(usual.height, usual.width),
    };
    if on_its_side == Some(true) { Size::new(size.height, size.width) } else { size }
}

fn check_paper(size: Size, span: Span, walk: &mut TableWalk<'_>) {
    let goes = |side: Abs| SMALLEST_PAPER.fits(side) && side.fits(LARGEST_PAPER);
    if let Some(side) = [size.width, size.height].into_iter().find(|&side| !goes(side)) {
        let (least, most) = (SMALLEST_PAPER, LARGEST_PAPER);
        walk.report(DefinitionProblem::ImpossiblePaper { side, least, most }, span);
    }
}

/// Resolves the margins, and returns the place of the key.
fn margin(fields: &mut Fields, usual: Insets) -> (Insets, Option<Span>) {
    match fields.take("margin") {
        Some((Value::Length(margin), span)) => (Insets::uniform(margin), Some(span)),
        Some((Value::Table(mut sides), span)) => {
            let mut side = |name, usual| sides.length(name).map_or(usual, |(length, _)| length);
            let insets = Insets {
                top: side("top", usual.top),
                right: side("right", usual.right),
                bottom: side("bottom", usual.bottom),
                left: side("left", usual.left),
            };
            (insets, Some(span))
        }
        _ => (usual, None),
    }
}

/// The width between the margins.
pub(super) fn text_width(page: &PageSetup) -> Abs {
    page.size.width - page.margin.left - page.margin.right
}

/// The width of one of the columns.
pub(super) fn column_width(page: &PageSetup) -> Abs {
    let gaps = page.gap * (page.columns.saturating_sub(1)) as f64;
    (text_width(page) - gaps) / page.columns as f64
}

/// The height between the margins.
fn height(page: &PageSetup) -> Abs {
    page.size.height - page.margin.top - page.margin.bottom
}
