//! The change bars of a draft: bars in the margin beside text that is
//! untranslated or whose translation has a mistake, as manuals mark changes.
//! This module measures them; [`place`](super::place) draws them.

use super::params::LayoutParams;
use super::style::PageStyle;
use crate::definition::UNPRINTABLE;
use crate::geometry::Abs;

/// The width of a bar and its distance from the text, each with the share of
/// the room it may take if there is little.
const WIDTH: (Abs, f64) = (Abs::mm(1.8), 0.45);
const CLEAR: (Abs, f64) = (Abs::mm(1.6), 0.4);
/// The share of the outer margin that always counts as room for a bar, even if
/// printers may not reach all of it.
const LEAST_OF_MARGIN: f64 = 0.25;
/// The reach of a bar above the baseline of the first line of a text and below
/// that of the last, in em; it stops short of the next text's bar.
const ABOVE: f64 = 0.78;
const BELOW: f64 = 0.24;

/// The place of the bars beside a part of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ChangeBars {
    /// The start of the part, from the column's start.
    start: Abs,
    /// The room before the start.
    room: Abs,
    /// The distance between two lines beside it, in em.
    leading: f64,
}

/// A bar beside a line or a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ChangeBar {
    /// The start of the bar, from the column's start.
    pub start: Abs,
    /// The width.
    pub width: Abs,
    /// The reach above the baseline of a line, in em.
    pub above: f64,
    /// The reach below it, in em.
    pub below: f64,
}

impl ChangeBars {
    /// The place of the bars beside all columns: it fits into the outer margin
    /// and into the nearer half of a gap.
    pub(super) fn of_columns(style: &PageStyle, params: LayoutParams) -> Self {
        let margin = style.margin.left;
        let outer = (margin - UNPRINTABLE).max(margin * LEAST_OF_MARGIN);
        let leading = params.leading() / params.size;
        Self { start: Abs::ZERO, room: outer.min(style.gap / 2.0), leading }
    }

    /// The place of the bars beside a part of the column after a gap.
    pub(super) fn after_gap(self, start: Abs, gap: Abs) -> Self {
        Self { start, room: gap / 2.0, ..self }
    }

    /// The bar beside a line. Unless the line is the first, it joins the bar of
    /// the line before.
    pub(super) fn bar(self, is_first: bool) -> ChangeBar {
        let part = |(most, share): (Abs, f64)| most.min(self.room * share);
        let (width, clear) = (part(WIDTH), part(CLEAR));
        let above = if is_first { ABOVE } else { self.leading - BELOW };
        ChangeBar { start: self.start - clear - width, width, above, below: BELOW }
    }
}

#[cfg(test)]
mod tests {
    use super::{ChangeBars, UNPRINTABLE};
    use crate::geometry::Abs;

    /// The distances of both edges of a bar from its text, in this much room.
    fn bar(room: f64) -> (f64, f64) {
        let change_bars = ChangeBars { start: Abs::ZERO, room: Abs::mm(room), leading: 1.3 };
        let bar = change_bars.bar(true);
        (-bar.start.to_pt(), -(bar.start + bar.width).to_pt())
    }

    #[test]
    fn bar_is_thinner_where_there_is_less_room_and_never_beyond_it() {
        for room in [0.0, 0.5, 1.0, 2.0, 4.0, 11.0] {
            let (begin, end) = bar(room);
            assert!(begin <= Abs::mm(room).to_pt() && end <= begin, "{room}");
        }
        assert!(bar(1.0).0 < bar(4.0).0);
        assert!((bar(4.0).0 - bar(11.0).0).abs() < 1e-9);
    }

    #[test]
    fn bar_goes_on_from_line_to_line() {
        let change_bars = ChangeBars { start: Abs::ZERO, room: UNPRINTABLE, leading: 1.3 };
        let next = change_bars.bar(false);
        assert!((next.above + next.below - 1.3).abs() < 1e-9);
        let first = change_bars.bar(true);
        assert!(first.above + first.below < 1.25);
    }
}
