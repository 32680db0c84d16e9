use super::column::Column;
use super::rule;
use crate::geometry::{Point, Rect, Size};
use crate::layout::flow::SetColophon;
use crate::layout::page::{Item, Rule};

/// Places a colophon from a line of the page's grid on: a line across, and
/// under it its columns on their own grid.
pub(super) fn place_colophon<'a>(
    set: &SetColophon<'a>,
    page: &Column,
    line: u32,
    items: &mut Vec<Item<'a>>,
) {
    let (left, top) = (page.origin.x, page.top(line));
    let leading = set.params.leading();
    let area =
        Rect::new(Point::new(left, top + leading * 0.35), Size::new(set.measure, rule::THICKNESS));
    items.push(Item::Rule(Rule { area, color: rule::GREY }));
    for (index, stack) in set.stacks.iter().enumerate() {
        let origin =
            Point::new(left + set.step * index as f64, top + SetColophon::above(set.params));
        let column = Column { origin, params: set.params, ..*page };
        column.place_stack(stack, 0, items);
    }
}
