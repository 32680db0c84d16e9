//! The bands of a document: its flows one under another, each over its pages. Which
//! columns they fill is the work of [`columns`](super::columns).

use super::columns::{FillMemo, FilledFlow, FlowPages, fill_above};
use super::flow::{Flow, FlowContent, FlowItem, LINE};

/// A flow on its pages.
#[derive(Debug)]
pub(super) struct Band {
    /// The page where the flow begins.
    pub page: u32,
    /// The half line of the page's grid where the flow begins.
    pub line: u32,
    /// The columns.
    pub filling: FilledFlow,
}

/// Fills pages with flows, one band under another. Returns the bands, the number
/// of pages and the half lines taken on the last; `None` if that many pages are
/// too few.
pub(super) fn bands(
    flows: &[Flow],
    whole: FlowPages,
    most: u32,
    memo: &FillMemo,
) -> Option<(Vec<Band>, u32, u32)> {
    let (mut page, mut line) = (0, 0);
    let mut bands = Vec::with_capacity(flows.len());
    let mut is_under_title = false;
    for (index, flow) in flows.iter().enumerate() {
        let space = flow.entries.first().map_or(0, |entry| entry.space.natural);
        let step = if is_under_title { 1 } else { LINE };
        let begin = if line == 0 { 0 } else { (line + space).next_multiple_of(step) };
        let room = FlowPages { first: whole.page.saturating_sub(begin), ..whole };
        let mut filling = memo.fill_within(flow, room, most - page)?;
        if let Some(foot) = colophon_height(&flows[index + 1..])
            && !filling.leaves(foot, room)
            && let Some(above) = fill_above(flow, FlowPages { foot, ..room }, &filling)
        {
            filling = above;
        }
        let on_same_page = filling.pages.len() == 1;
        let title = title_height(flow).filter(|_| bands.is_empty());
        let height = title.or(filling.pages.last().map(|page| page.height)).unwrap_or(0);
        is_under_title = title.is_some();
        bands.push(Band { page, line: begin, filling });
        line = if on_same_page { begin + height } else { height };
        page += bands.last().map_or(0, |band| band.filling.pages.len() as u32 - 1);
    }
    // What goes above a colophon may have taken a page more.
    (page < most).then_some((bands, page + 1, line))
}

/// The height of the first flow of a document if it is its title. The title ends where it
/// looks best, and the text under it has a grid of its own.
fn title_height(flow: &Flow) -> Option<u32> {
    match &flow.entries[..] {
        [FlowItem { content: FlowContent::Display(_), height, .. }] => Some(*height),
        _ => None,
    }
}

/// The height with its space of the colophon, if it is all that follows. It has no
/// page of its own: part of what is before it goes with it.
fn colophon_height(rest: &[Flow]) -> Option<u32> {
    let [Flow { entries, .. }] = rest else { return None };
    match &entries[..] {
        [FlowItem { content: FlowContent::Colophon(_), space, height, .. }] => {
            Some((space.natural + height).next_multiple_of(LINE))
        }
        _ => None,
    }
}
