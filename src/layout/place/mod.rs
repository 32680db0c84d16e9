//! From entries in columns to items at their places on the paper.
//!
//! 1. [`column`](mod@column) gives each column its grid.
//! 2. [`entries`] places the entries of a column, with [`frame`], [`table`],
//!    [`line`](mod@line) and the [`pieces`] of a line.
//! 3. [`furniture`] places the head and foot of each page.
//! 4. Pages of right-to-left languages are mirrored.

mod column;
mod entries;
mod furniture;
mod frame;
mod line;
mod pieces;
mod table;

use super::fit::Attempt;
use super::furniture::SetFurniture;
use super::page::Page;
use super::style::PageStyle;
use crate::fonts::FontBook;
use crate::geometry::Point;
use column::Column;
use furniture::{place_furniture, place_notice};

/// Places everything on its page.
pub(super) fn place<'a>(
    attempt: &Attempt<'a>,
    fonts: &FontBook,
    style: &PageStyle,
    furniture: &SetFurniture<'a>,
) -> Vec<Page<'a>> {
    let empty =
        Page { size: style.paper, items: Vec::new(), head: Vec::new(), furniture: Vec::new() };
    let text_top = style.margin.top + furniture.taken_above(style);
    let mut pages = vec![empty; attempt.pages as usize];
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        for (index, filled) in band.filling.pages.iter().enumerate() {
            let line = if index == 0 { band.line } else { 0 };
            let Some(page) = pages.get_mut(band.page as usize + index) else {
                continue;
            };
            for (column_index, range) in filled.columns().enumerate() {
                let x = style.margin.left + (flow.measure + style.gap) * column_index as f64;
                let top = text_top + attempt.params.grid_step() * f64::from(line);
                let origin = Point::new(x, top);
                let params = attempt.params;
                let is_at_page_top = line == 0;
                let column = Column { origin, is_at_page_top, params, style, fonts };
                if style.rule && column_index > 0 && !range.is_empty() {
                    page.items.push(column.rule_before(filled.height));
                }
                column.place(flow, range, filled.height, &mut page.items);
            }
        }
    }
    place_notice(furniture, &mut pages, style, fonts);
    place_furniture(furniture, &mut pages, style, fonts);
    if style.right_to_left {
        pages.iter_mut().for_each(Page::mirror);
    }
    pages
}
