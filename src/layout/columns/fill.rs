use super::column::Sums;
use super::page::{FilledPage, Way, full_pages, keep_cheapest, last_page};
use crate::layout::flow::{Flow, Rule};

/// Where a flow begins, and what pages it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) struct Room {
    /// The lines left on the page where it begins.
    pub first: u32,
    /// The lines of a whole page.
    pub page: u32,
}

/// A flow in columns.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::layout) struct Filling {
    /// Its pages, the first being the one where it begins.
    pub pages: Vec<FilledPage>,
    /// What it costs.
    pub cost: f64,
    /// The rules that gave way, each with the entry before which it did.
    pub given_way: Vec<(Rule, usize)>,
    /// What is higher than a page all the same.
    pub too_high: Option<TooHigh>,
}

/// An entry that is higher than its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) struct TooHigh {
    /// Which.
    pub entry: usize,
    /// How many lines it takes.
    pub lines: u32,
    /// How many the page has.
    pub room: u32,
}

/// From how many entries at most the next page is tried to begin.
const CHOICES: usize = 24;

/// What it costs that an entry is higher than its page: more than anything, so
/// that a smaller type size is tried.
const HIGHER_THAN_ITS_PAGE: f64 = 1e12;

/// A page of a way through the flow: which of the ways before it leads to it.
struct Step {
    way: Way,
    total: f64,
    from: usize,
}

/// Where the next page may begin: at which entry, after which step of the page
/// before, at what cost so far.
#[derive(Clone, Copy)]
struct Begin {
    entry: usize,
    from: usize,
    so_far: f64,
}

impl Begin {
    fn step(self, way: Way) -> Step {
        Step { way, total: self.so_far + way.cost, from: self.from }
    }
}

/// Fills columns with a flow: the fewest pages, then the least cost.
///
/// Goes from page to page with the cheapest way to each entry a page may begin
/// with (the second part of Knuth and Plass, for columns instead of lines).
pub(in crate::layout) fn fill(flow: &Flow, room: Room) -> Filling {
    let sums = Sums::new(flow);
    let mut pages: Vec<Vec<Step>> = Vec::new();
    loop {
        let height = if pages.is_empty() { room.first } else { room.page };
        let begins = begins(&pages);
        if let Some(step) = cheapest_end(&sums, flow.columns, height, &begins) {
            return trace(flow, &sums, &pages, step, room);
        }
        let mut steps = next_steps(&sums, flow.columns, height, room, &begins);
        keep_furthest(&mut steps);
        pages.push(steps);
    }
}

fn begins(pages: &[Vec<Step>]) -> Vec<Begin> {
    match pages.last() {
        None => vec![Begin { entry: 0, from: 0, so_far: 0.0 }],
        Some(steps) => steps
            .iter()
            .enumerate()
            .map(|(from, step)| Begin { entry: step.way.page.end(), from, so_far: step.total })
            .collect(),
    }
}

fn cheapest_end(sums: &Sums, columns: usize, height: u32, begins: &[Begin]) -> Option<Step> {
    begins
        .iter()
        .filter_map(|begin| Some(begin.step(last_page(sums, begin.entry, columns, height)?)))
        .min_by(|a, b| a.total.total_cmp(&b.total))
}

fn next_steps(sums: &Sums, columns: usize, height: u32, room: Room, begins: &[Begin]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for begin in begins {
        for way in full_pages(sums, begin.entry, columns, height) {
            let moves = way.page.end() > begin.entry || height < room.page;
            if moves {
                let end = |step: &Step| step.way.page.end();
                keep_cheapest(&mut steps, begin.step(way), end, |step| step.total);
            }
        }
    }
    if steps.is_empty() {
        steps.extend(begins.iter().map(|begin| begin.step(forced(sums, begin.entry))));
    }
    steps
}

/// An entry higher than a page stands there all the same, which is an error.
fn forced(sums: &Sums, entry: usize) -> Way {
    let range = entry..(entry + 1).min(sums.len());
    let height = sums.natural(&range);
    Way { page: FilledPage::single(range, height), cost: HIGHER_THAN_ITS_PAGE }
}

/// Ways that lag behind by more than a column's worth of choices never catch
/// up; without this the choices would grow from page to page.
fn keep_furthest(steps: &mut Vec<Step>) {
    steps.sort_by_key(|step| std::cmp::Reverse(step.way.page.end()));
    steps.truncate(CHOICES);
}

fn trace(flow: &Flow, sums: &Sums, pages: &[Vec<Step>], end: Step, room: Room) -> Filling {
    let cost = end.total;
    let mut from = end.from;
    let mut filled = vec![end.way.page];
    for steps in pages.iter().rev() {
        filled.push(steps[from].way.page);
        from = steps[from].from;
    }
    filled.reverse();
    let given_way = given_way(flow, sums, &filled);
    let too_high = too_high(&filled, room);
    Filling { pages: filled, cost, given_way, too_high }
}

fn too_high(pages: &[FilledPage], room: Room) -> Option<TooHigh> {
    let rooms = std::iter::once(room.first).chain(std::iter::repeat(room.page));
    let (page, room) = pages.iter().zip(rooms).find(|(page, room)| page.height > *room)?;
    Some(TooHigh { entry: page.start(), lines: page.height, room })
}

fn given_way(flow: &Flow, sums: &Sums, pages: &[FilledPage]) -> Vec<(Rule, usize)> {
    let columns = pages.iter().flat_map(FilledPage::columns);
    let breaks = columns
        .filter_map(|column| Some((flow.entries.get(column.end)?.before.rule, column.end)))
        .filter(|(rule, _)| rule.price() >= Rule::GIVEN_WAY);
    let mut rules: Vec<(Rule, usize)> = breaks.collect();
    if let Some(page) = pages.last() {
        let uneven = page
            .columns()
            .find(|column| sums.fit(column, page.height).is_some_and(|fit| fit.empty > fit.level));
        rules.extend(uneven.map(|column| (Rule::LevelColumns, column.start)));
    }
    rules
}
