//! The repository's own leaflet as it is printed: what a reader sees of good
//! setting.

use leaflet::geometry::Abs;
use leaflet::layout::{Item, Page, TextRun};
use leaflet::shaping::GlyphText;

use crate::support::prepared::Prepared;

/// Typst has 4 on this text, LuaLaTeX 20; readers want few (UKAAF, RNIB).
const HYPHENS: usize = 7;

/// A line of running text.
#[derive(Debug)]
struct Line {
    page: usize,
    column: usize,
    baseline: Abs,
    size: Abs,
    /// Whether it ends within a word.
    hyphenated: bool,
}

/// Every line of the leaflet's running text, column by column.
fn lines() -> Vec<Line> {
    let prepared = Prepared::of(include_str!("../../../leaflet.toml"));
    prepared.look(|layout| {
        (0..).zip(&layout.pages).flat_map(|(number, page)| lines_of(number, page)).collect()
    })
}

fn lines_of(number: usize, page: &Page) -> Vec<Line> {
    let runs: Vec<&TextRun> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(run) => Some(run),
            Item::Drawing(_) | Item::Rule(_) => None,
        })
        .collect();
    let body = body_size(&runs);
    // The title of a picture is as close above it as its height asks.
    let is_running = |run: &&TextRun| run.size.same(body) && run.text != "Wervels";
    let running = runs.into_iter().filter(is_running);
    let mut lines: Vec<Line> = Vec::new();
    for run in running {
        let line = Line {
            page: number,
            column: usize::from(run.origin.x > page.size.width / 2.0),
            baseline: run.origin.y,
            size: run.size,
            hyphenated: ends_within_a_word(run),
        };
        match lines.last_mut() {
            Some(last) if last.column == line.column && last.baseline.same(line.baseline) => {
                *last = line;
            }
            _ => lines.push(line),
        }
    }
    lines
}

/// The size in which most glyphs are set.
fn body_size(runs: &[&TextRun]) -> Abs {
    let set_in = |size: Abs| -> usize {
        runs.iter().filter(|run| run.size.same(size)).map(|run| run.glyphs.len()).sum()
    };
    runs.iter().map(|run| run.size).max_by_key(|size| set_in(*size)).unwrap()
}

fn ends_within_a_word(run: &TextRun) -> bool {
    let Some(last) = run.glyphs.last() else { return false };
    match last.text {
        GlyphText::Hyphen => true,
        GlyphText::Cluster { start, .. } => run.text[start as usize..].starts_with('-'),
        GlyphText::Continuation => false,
    }
}

/// The baseline of the last line of each column of a page.
fn ends(lines: &[Line], page: usize) -> Vec<Abs> {
    let end = |column| {
        let in_column = lines.iter().filter(|line| line.page == page && line.column == column);
        in_column.map(|line| line.baseline).reduce(Abs::max)
    };
    (0..2).filter_map(end).collect()
}

#[test]
fn text_is_large_enough_to_read() {
    assert!(lines().iter().all(|line| line.size >= Abs::pt(12.0)));
}

#[test]
fn few_lines_end_within_a_word_and_none_at_the_end_of_a_column() {
    let lines = lines();
    let hyphenated: Vec<&Line> = lines.iter().filter(|line| line.hyphenated).collect();
    assert!(hyphenated.len() <= HYPHENS, "{hyphenated:?}");
    for pair in lines.windows(2).filter(|pair| pair[0].hyphenated) {
        let (here, next) = (&pair[0], &pair[1]);
        assert_eq!((here.page, here.column), (next.page, next.column), "{here:?}");
    }
}

#[test]
fn columns_of_the_last_page_end_within_a_line_of_each_other() {
    let lines = lines();
    let last = lines.last().unwrap();
    let ends = ends(&lines, last.page);
    assert_eq!(ends.len(), 2);
    assert!((ends[0] - ends[1]).abs() <= last.size * 1.31, "{ends:?}");
}

#[test]
fn lines_of_all_columns_stand_on_one_grid_of_half_lines() {
    let lines = lines();
    let steps = lines.windows(2).map(|pair| (pair[1].baseline - pair[0].baseline).to_pt());
    let grid = steps.filter(|step| *step > 1.0).fold(f64::INFINITY, f64::min);
    for line in &lines {
        let place = (line.baseline - lines[0].baseline).to_pt() / (grid / 2.0);
        assert!((place - place.round()).abs() < 1e-3, "{line:?} is off the grid of {grid} pt");
    }
}
