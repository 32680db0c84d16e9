//! From entries in columns to things at their places on the paper.

mod column;
mod line;

use super::fit::Attempt;
use super::page::Page;
use super::style::PageStyle;
use crate::fonts::FontBook;
use crate::geometry::{Abs, Point};
use column::{Grid, place_column};

/// Places everything on its page.
pub(super) fn place<'a>(
    attempt: &Attempt<'a>,
    fonts: &FontBook,
    style: &PageStyle,
) -> Vec<Page<'a>> {
    let empty = Page { size: style.paper, items: Vec::new() };
    let mut pages = vec![empty; attempt.pages as usize];
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        for (index, filled) in band.filling.pages.iter().enumerate() {
            let line = if index == 0 { band.line } else { 0 };
            let Some(page) = pages.get_mut(band.page as usize + index) else {
                continue;
            };
            for (column, range) in filled.columns().enumerate() {
                let x = style.margin.left + (flow.measure + style.gap) * column as f64;
                let top = style.margin.top + attempt.setting.leading() * f64::from(line);
                let grid = Grid {
                    origin: Point::new(x, top),
                    setting: attempt.setting,
                    measure: flow.measure,
                };
                place_column(flow, range, filled.height, &grid, style, fonts, &mut page.items);
            }
        }
    }
    pages
}

/// Half of what is left over.
fn centred(room: Abs, extent: Abs) -> Abs {
    (room - extent) / 2.0
}
