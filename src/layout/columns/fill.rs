//! Filling the pages of a flow: the search over page breaks. The columns of a
//! single page are filled in [`page`](super::page).

use super::column::Sums;
use super::page::{FilledPage, FullColumns, PageChoice, PageStart, full_pages, last_page};
use crate::layout::flow::{Flow, KeepRule, LINE};

/// The height of the page where a flow begins and of the pages after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::layout) struct FlowPages {
    /// The half lines left on the first page.
    pub first: u32,
    /// The half lines of a whole page.
    pub page: u32,
    /// The half lines that stay free under the flow on its last page.
    pub foot: u32,
    /// Whether the flow may take another page for the sake of a rule that is
    /// worth it.
    pub may_add: bool,
}

/// A flow in columns.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::layout) struct FilledFlow {
    /// The pages, from the one where the flow begins.
    pub pages: Vec<FilledPage>,
    /// The cost.
    pub cost: f64,
    /// The rules that gave way, each with the entry after the break.
    pub given_way: Vec<(KeepRule, usize)>,
    /// An entry that is higher than its page.
    pub too_high: Option<TooHigh>,
}

/// An entry that is higher than its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) struct TooHigh {
    /// The index of the entry.
    pub entry: usize,
    /// The half lines it takes.
    pub lines: u32,
    /// The half lines of the page.
    pub room: u32,
}

impl FilledFlow {
    /// Whether this many half lines are free under the flow on its last page.
    pub(in crate::layout) fn leaves(&self, foot: u32, room: FlowPages) -> bool {
        let height = self.pages.last().map_or(0, |page| page.height);
        let page = if self.pages.len() > 1 { room.page } else { room.first };
        height.next_multiple_of(LINE) + foot <= page
    }

    /// The cost of the rules that gave way.
    fn given_way(&self) -> f64 {
        self.given_way.iter().map(|(rule, _)| rule.price()).sum()
    }

    /// The cost of the rules that are broken, said or not, without that of what stays empty.
    pub(in crate::layout) fn broken_rules(&self, flow: &Flow) -> f64 {
        let columns = self.pages.iter().flat_map(FilledPage::columns);
        let ends = columns.filter(|column| !column.is_empty()).map(|column| column.end);
        let breaks = ends.filter_map(|end| flow.entries.get(end)).map(|entry| entry.before.price());
        let uneven = self.given_way.iter().filter(|(rule, _)| *rule == KeepRule::LevelColumns);
        let too_high = if self.too_high.is_some() { HIGHER_THAN_ITS_PAGE } else { 0.0 };
        breaks.chain(uneven.map(|(rule, _)| rule.price())).sum::<f64>() + too_high
    }

    /// The cost of the rules that gave way and are worth a page; an entry higher
    /// than its page is helped by no other.
    fn worth_a_page(&self) -> f64 {
        let rules = self.given_way.iter().map(|(rule, _)| rule);
        let worth = rules.filter(|rule| rule.is_worth_a_page()).map(|rule| rule.price()).sum();
        if self.too_high.is_some() { 0.0 } else { worth }
    }
}

/// The most entries that are tried as the start of the next page.
const CHOICES: usize = 24;

/// The cost of an entry higher than its page: more than anything else, so that
/// a smaller type size is tried.
const HIGHER_THAN_ITS_PAGE: f64 = 1e12;

/// Fills columns with a flow: the fewest pages, but for another one that keeps
/// more of the rules worth a page, then the least cost.
///
/// Proceeds page by page with the cheapest way to each entry that a page may
/// begin with: the second part of Knuth and Plass, for columns instead of
/// lines.
pub(in crate::layout) fn fill(flow: &Flow, room: FlowPages) -> FilledFlow {
    fill_within(flow, room, u32::MAX).expect("every flow goes on so many pages")
}

/// Fills columns with a flow, unless it takes more than this many pages.
pub(in crate::layout) fn fill_within(
    flow: &Flow,
    room: FlowPages,
    most: u32,
) -> Option<FilledFlow> {
    let sums = Sums::new(flow);
    let mut pages: Vec<Vec<PageChoice>> = Vec::new();
    let mut fewest: Option<FilledFlow> = None;
    let mut full = FullColumns::new(&sums, room.first);
    let within = |filled: FilledFlow| Some(filled).filter(|it| it.pages.len() as u32 <= most);
    loop {
        let height = if pages.is_empty() { room.first } else { room.page };
        if full.height != height {
            full = FullColumns::new(&sums, height);
        }
        let begins = begins(&pages);
        if let Some(end) =
            cheapest_end(&sums, flow.columns, height.saturating_sub(room.foot), &begins)
        {
            let filled = trace(flow, &sums, &pages, end, room);
            match fewest.take() {
                Some(fewest) if filled.worth_a_page() >= fewest.worth_a_page() => {
                    return Some(fewest);
                }
                None if room.may_add && filled.worth_a_page() > 0.0 => fewest = Some(filled),
                _ => return within(filled),
            }
        } else if let Some(fewest) = fewest {
            return Some(fewest);
        } else if pages.len() as u32 + 1 >= most {
            return None;
        }
        let mut ways = next_ways(&mut full, flow.columns, room, &begins);
        // A part of the text is on the page of what follows under it, if it has parts.
        let goes_on = |way: &PageChoice| way.page.end() < sums.len();
        if room.foot > 0 && ways.iter().any(goes_on) {
            ways.retain(goes_on);
        }
        // Ways that are a column's worth of choices behind never catch up;
        // without this limit the choices would grow from page to page.
        ways.truncate(CHOICES);
        pages.push(ways);
    }
}

/// Fills columns with a flow so that its last page has room for what follows
/// under it, if that keeps every rule and takes a page more.
pub(in crate::layout) fn fill_above(
    flow: &Flow,
    room: FlowPages,
    alone: &FilledFlow,
) -> Option<FilledFlow> {
    if !Sums::new(flow).go_on_a_page(room.page.min(room.first).saturating_sub(room.foot)) {
        return None;
    }
    let filled = fill(flow, room);
    let keeps_rules = filled.given_way() <= alone.given_way();
    let has_last_page = filled.pages.last().is_some_and(|page| page.start() < page.end());
    let takes_one_more = filled.pages.len() == alone.pages.len() + 1;
    (keeps_rules && has_last_page && takes_one_more).then_some(filled)
}

/// Whether flows one under another certainly take more than this many pages,
/// judged without filling columns.
pub(in crate::layout) fn exceed(flows: &[Flow], pages: u32, page_lines: u32) -> bool {
    let all: Vec<Sums> = flows.iter().map(Sums::new).collect();
    if !all.iter().all(|sums| sums.go_on_a_page(page_lines)) {
        return false;
    }
    let (mut lines, mut turns) = (0, 0);
    for (flow, sums) in flows.iter().zip(&all) {
        let columns = flow.columns as u64;
        lines += sums.least_in_all(pages).div_ceil(columns);
        // A flow begins on the page on which the one before it ends.
        turns += sums.least_columns(page_lines).div_ceil(columns).saturating_sub(1);
    }
    lines > u64::from(pages) * u64::from(page_lines) || turns >= u64::from(pages)
}

fn begins(pages: &[Vec<PageChoice>]) -> Vec<PageStart> {
    match pages.last() {
        None => vec![PageStart { entry: 0, from: 0, so_far: 0.0 }],
        Some(ways) => ways
            .iter()
            .enumerate()
            .map(|(from, way)| PageStart { entry: way.page.end(), from, so_far: way.cost })
            .collect(),
    }
}

/// The cheapest way to set the rest on one page, and the first of equally cheap
/// ones; `None` if it does not fit.
fn cheapest_end(
    sums: &Sums,
    columns: usize,
    height: u32,
    begins: &[PageStart],
) -> Option<PageChoice> {
    let mut cheapest: Option<PageChoice> = None;
    for &begin in begins {
        let least = cheapest.map_or(f64::INFINITY, |way| way.cost);
        // No page has a negative cost.
        if begin.so_far < least
            && let Some(way) = last_page(sums, begin, columns, height)
            && way.cost < least
        {
            cheapest = Some(way);
        }
    }
    cheapest
}

/// The ways to fill a page, the one that ends furthest first.
fn next_ways(
    full: &mut FullColumns,
    columns: usize,
    room: FlowPages,
    begins: &[PageStart],
) -> Vec<PageChoice> {
    let mut ways = full_pages(full, begins, columns);
    ways.retain(|way| !way.is_empty() || full.height < room.page);
    if ways.is_empty() {
        ways.extend(begins.iter().map(|&begin| forced(full.sums, begin)));
    }
    ways
}

/// The page of an entry that is higher than it. This is reported as an error.
fn forced(sums: &Sums, begin: PageStart) -> PageChoice {
    let range = begin.entry..(begin.entry + 1).min(sums.len());
    let height = sums.natural(&range);
    let page = FilledPage::single(range, height);
    PageChoice { page, from: begin.from, cost: begin.so_far + HIGHER_THAN_ITS_PAGE }
}

fn trace(
    flow: &Flow,
    sums: &Sums,
    pages: &[Vec<PageChoice>],
    end: PageChoice,
    room: FlowPages,
) -> FilledFlow {
    let cost = end.cost;
    let mut from = end.from;
    let mut filled = vec![end.page];
    for ways in pages.iter().rev() {
        filled.push(ways[from].page);
        from = ways[from].from;
    }
    filled.reverse();
    let given_way = given_way(flow, sums, &filled);
    let too_high = too_high(&filled, room);
    FilledFlow { pages: filled, cost, given_way, too_high }
}

fn too_high(pages: &[FilledPage], room: FlowPages) -> Option<TooHigh> {
    let rooms = std::iter::once(room.first).chain(std::iter::repeat(room.page));
    let (page, room) = pages.iter().zip(rooms).find(|(page, room)| page.height > *room)?;
    Some(TooHigh { entry: page.start(), lines: page.height, room })
}

fn given_way(flow: &Flow, sums: &Sums, pages: &[FilledPage]) -> Vec<(KeepRule, usize)> {
    let columns = pages.iter().flat_map(FilledPage::columns);
    let breaks = columns
        .filter_map(|column| Some((flow.entries.get(column.end)?.before.rule, column.end)))
        .filter(|(rule, _)| rule.is_said());
    let mut rules: Vec<(KeepRule, usize)> = breaks.collect();
    if let Some(page) = pages.last() {
        let uneven = page
            .columns()
            .find(|column| sums.fit(column, page.height).is_some_and(|fit| !fit.is_nearly_level()));
        rules.extend(uneven.map(|column| (KeepRule::LevelColumns, column.start)));
    }
    rules
}
