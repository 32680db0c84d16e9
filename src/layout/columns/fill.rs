use super::column::Sums;
use super::page::{FilledPage, LEVEL, Way, full_pages, last_page};
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
}

/// From how many entries at most the next page is tried to begin.
const CHOICES: usize = 24;

/// A page of a way through the flow: which of the ways before it leads to it.
struct Step {
    way: Way,
    total: f64,
    from: usize,
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
            return trace(flow, &pages, step);
        }
        let mut steps = next_steps(&sums, flow.columns, height, room, &begins);
        keep_furthest(&mut steps);
        pages.push(steps);
    }
}

/// The entries the next page may begin with: what led there, and its cost.
fn begins(pages: &[Vec<Step>]) -> Vec<(usize, usize, f64)> {
    match pages.last() {
        None => vec![(0, 0, 0.0)],
        Some(steps) => steps
            .iter()
            .enumerate()
            .map(|(index, step)| (step.way.page.end(), index, step.total))
            .collect(),
    }
}

fn cheapest_end(
    sums: &Sums,
    columns: usize,
    height: u32,
    begins: &[(usize, usize, f64)],
) -> Option<Step> {
    begins
        .iter()
        .filter_map(|&(begin, from, so_far)| {
            let way = last_page(sums, begin, columns, height)?;
            Some(Step { total: so_far + way.cost, way, from })
        })
        .min_by(|a, b| a.total.total_cmp(&b.total))
}

fn next_steps(
    sums: &Sums,
    columns: usize,
    height: u32,
    room: Room,
    begins: &[(usize, usize, f64)],
) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for &(begin, from, so_far) in begins {
        for way in full_pages(sums, begin, columns, height) {
            let moves = way.page.end() > begin || height < room.page;
            let total = so_far + way.cost;
            if moves {
                keep_cheapest(&mut steps, Step { way, total, from });
            }
        }
    }
    if steps.is_empty() {
        steps.extend(begins.iter().map(|&(begin, from, so_far)| forced(sums, begin, from, so_far)));
    }
    steps
}

/// An entry higher than a page stands there all the same: nothing is lost.
fn forced(sums: &Sums, begin: usize, from: usize, so_far: f64) -> Step {
    let range = begin..(begin + 1).min(sums.len());
    let height = sums.natural(&range);
    let way = Way { page: FilledPage::single(range, height), cost: 0.0 };
    Step { way, total: so_far + Rule::HeadingWithText.price(), from }
}

fn keep_cheapest(steps: &mut Vec<Step>, step: Step) {
    match steps.iter_mut().find(|other| other.way.page.end() == step.way.page.end()) {
        Some(kept) if kept.total <= step.total => {}
        Some(kept) => *kept = step,
        None => steps.push(step),
    }
}

/// Ways that lag behind by more than a column's worth of choices never catch
/// up; without this the choices would grow from page to page.
fn keep_furthest(steps: &mut Vec<Step>) {
    steps.sort_by_key(|step| std::cmp::Reverse(step.way.page.end()));
    steps.truncate(CHOICES);
}

fn trace(flow: &Flow, pages: &[Vec<Step>], end: Step) -> Filling {
    let cost = end.total;
    let mut from = end.from;
    let mut filled = vec![end.way.page];
    for steps in pages.iter().rev() {
        filled.push(steps[from].way.page);
        from = steps[from].from;
    }
    filled.reverse();
    let given_way = given_way(flow, &filled);
    Filling { pages: filled, cost, given_way }
}

fn given_way(flow: &Flow, pages: &[FilledPage]) -> Vec<(Rule, usize)> {
    let sums = Sums::new(flow);
    let columns = pages.iter().flat_map(FilledPage::columns);
    let breaks = columns
        .filter_map(|column| Some((flow.entries.get(column.end)?.rule, column.end)))
        .filter(|(rule, _)| rule.price() >= Rule::GIVEN_WAY);
    let mut rules: Vec<(Rule, usize)> = breaks.collect();
    if let Some(page) = pages.last() {
        let uneven = page
            .columns()
            .find(|column| sums.fit(column, page.height).is_some_and(|fit| fit.empty > LEVEL));
        rules.extend(uneven.map(|column| (Rule::LevelColumns, column.start)));
    }
    rules
}
