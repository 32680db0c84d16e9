//! Tests of column filling, against exhaustive searches and by the rules that
//! give way.

use std::collections::BTreeMap;
use std::ops::Range;

use super::column::{ColumnFit, Sums};
use super::fill::{FilledFlow, FlowPages, exceed, fill};
use super::page::{NEARLY_LEVEL, full_cost, level_cost};
use crate::color::Color;
use crate::document::ColumnAlign;
use crate::geometry::Abs;
use crate::layout::flow::{
    ColumnBreak, Flow, FlowContent, FlowItem, Glue, KeepRule, LINE, SetLine,
};
use crate::layout::lines::{Extent, Line};
use crate::shaping::ShapedText;

/// A flow from a sketch with a letter for each entry: `H` a heading, `h` the
/// line under it, `a` the first line of a paragraph, `o` its second, `m` a
/// middle one, `w` its last; `i` a list item half a line under the line above,
/// `j` the paragraph after the list; `T` the header row of a table, `r` the row under
/// it, `R` any other row; `B` the first line in a box, `b` any other.
fn flow<'a>(sketch: &str, columns: usize, text: &'a ShapedText) -> Flow<'a> {
    let entries = sketch.chars().map(|letter| entry(letter, text)).collect();
    Flow { columns, measure: Abs::pt(200.0), entries }
}

fn entry(letter: char, text: &ShapedText) -> FlowItem<'_> {
    let (natural, stretch, shrink, rule) = match letter {
        'H' => (2, 1, 1, KeepRule::None),
        'h' | 'r' => (0, 0, 0, KeepRule::HeadingWithText),
        'a' | 'j' | 'T' | 'B' => (1, 1, 0, KeepRule::None),
        'i' => (0, 0, 0, KeepRule::None),
        'o' | 'w' => (0, 0, 0, KeepRule::NoLineAlone),
        'R' | 'b' => (0, 0, 0, KeepRule::None),
        _ => (0, 0, 0, KeepRule::InParagraph),
    };
    let (closing, opening) = match letter {
        'r' | 'R' => (0, 1),
        'b' => (1, 1),
        _ => (0, 0),
    };
    let space = Glue::of_lines(natural, stretch, shrink);
    FlowItem {
        frame: None,
        space: if letter == 'i' { Glue { natural: 1, ..space } } else { space },
        on_whole_line: letter == 'j',
        height: if matches!(letter, 'r' | 'R') { 2 * LINE } else { LINE },
        before: ColumnBreak { closing: closing * LINE, opening: opening * LINE, ..rule.into() },
        content: FlowContent::Line(SetLine {
            text,
            line: Line { start: 0, end: 0 },
            extent: Extent { width: 0.0, spaces: 0, letters: 0 },
            start: Abs::ZERO,
            measure: Abs::ZERO,
            column_align: ColumnAlign::Start,
            filled: false,
            size: Abs::pt(12.0),
            color: Color::BLACK,
            labels: Vec::new(),
            change_bar: None,
        }),
    }
}

fn filled(sketch: &str, columns: usize, lines: u32) -> FilledFlow {
    let text = ShapedText::default();
    fill(&flow(sketch, columns, &text), pages_of(lines, lines))
}

/// Pages of these numbers of lines.
fn pages_of(first: u32, page: u32) -> FlowPages {
    FlowPages { first: first * LINE, page: page * LINE, foot: 0, may_add: false }
}

fn columns(filling: &FilledFlow) -> Vec<Range<usize>> {
    filling.pages.iter().flat_map(|page| page.columns()).collect()
}

#[test]
fn every_entry_stands_in_one_column_in_order() {
    let sketch = "HhommwaommmwHhowaowHhommmmwaomwHhow";
    for lines in 6..40 {
        for count in 1..=3 {
            let filling = filled(sketch, count, lines);
            let all: Vec<usize> = columns(&filling).into_iter().flatten().collect();
            assert_eq!(all, (0..sketch.len()).collect::<Vec<_>>(), "{lines} {count}");
        }
    }
}

#[test]
fn columns_of_the_last_page_end_level() {
    let filling = filled("aommmmmmmmmmmmmmmmmmmw", 2, 40);
    assert_eq!(columns(&filling), [0..11, 11..22]);
    assert!(filling.given_way.is_empty());
}

#[test]
fn last_column_of_a_page_is_empty_rather_than_another() {
    let text = ShapedText::default();
    for heights in [[20, 8], [8, 20], [12, 12]] {
        let mut flow = flow("HH", 3, &text);
        for (entry, height) in flow.entries.iter_mut().zip(heights) {
            entry.height = height * LINE;
        }
        let filling = fill(&flow, FlowPages { first: 60, page: 60, foot: 0, may_add: false });
        assert_eq!(columns(&filling), [0..1, 1..2, 2..2], "{heights:?}");
    }
}

#[test]
fn heading_moves_on_with_the_lines_it_heads() {
    // Level columns of five lines would leave the heading alone.
    let filling = filled("aommwHhommw", 2, 6);
    let breaks: Vec<usize> = columns(&filling).iter().map(|column| column.end).collect();
    assert_eq!(breaks, [5, 11]);
    assert!(filling.given_way.is_empty());
}

#[test]
fn paragraph_never_leaves_a_line_alone_where_there_is_another_way() {
    let filling = filled("aommmwaommmwaommmw", 2, 30);
    for column in columns(&filling) {
        let after = "aommmwaommmwaommmw".chars().nth(column.end);
        assert!(!matches!(after, Some('o' | 'w')));
    }
}

#[test]
fn space_above_a_heading_makes_columns_level() {
    // Seven lines against six: one more above the heading.
    let filling = filled("aommmmwaomHhw", 2, 20);
    assert!(filling.given_way.is_empty());
    assert_eq!(filling.pages.len(), 1);
}

#[test]
fn entry_higher_than_a_page_is_not_lost() {
    let text = ShapedText::default();
    let mut flow = flow("aowaow", 2, &text);
    flow.entries[3].height = 50 * LINE;
    let filling = fill(&flow, pages_of(10, 10));
    let all: Vec<usize> = columns(&filling).into_iter().flatten().collect();
    assert_eq!(all, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn flow_begins_on_the_next_page_where_nothing_goes_into_the_rest_of_this_one() {
    let text = ShapedText::default();
    let flow = flow("Hhow", 1, &text);
    let filling = fill(&flow, pages_of(2, 10));
    assert_eq!(filling.pages.len(), 2);
    assert!(filling.given_way.is_empty());
}

#[test]
fn column_that_begins_in_a_table_has_room_for_its_header_row() {
    // Without the second header row, six lines would hold three rows.
    let filling = filled("TrRRRR", 1, 6);
    assert_eq!(columns(&filling), [0..3, 3..5, 5..6]);
    assert_eq!(filling.pages[1].height, 6 * LINE);
    assert_eq!(filling.pages[2].height, 3 * LINE);
}

#[test]
fn column_that_ends_in_a_box_has_room_to_close_it() {
    let filling = filled("Bbbbbbbbbb", 2, 20);
    assert_eq!(columns(&filling), [0..5, 5..10]);
    assert_eq!(filling.pages[0].height, 6 * LINE);
    let filling = filled("Bbbbbbbbbbb", 1, 6);
    assert_eq!(columns(&filling), [0..5, 5..9, 9..11]);
}

#[test]
fn longest_column_is_found_where_a_box_ends_in_it() {
    // Two lines with the closing of the box take more than all three.
    let text = ShapedText::default();
    let mut flow = flow("Bbbaow", 1, &text);
    flow.entries[2].before.closing = 3 * LINE;
    let sums = Sums::new(&flow);
    assert_eq!(sums.fullest(0, 3 * LINE), 3);
    assert_eq!(sums.fullest(0, 2 * LINE), 1);
}

#[test]
fn heading_above_a_high_row_moves_on_with_it() {
    let text = ShapedText::default();
    let mut flow = flow("aowHhrR", 1, &text);
    flow.entries[5].height = 16 * LINE;
    let filling = fill(&flow, pages_of(20, 20));
    assert_eq!(columns(&filling), [0..3, 3..7]);
    assert!(filling.given_way.is_empty());
}

/// A flow of single lines in one column, kept together where these begin and end.
fn kept<'a>(lines: usize, boxes: &[(usize, usize)], text: &'a ShapedText) -> Flow<'a> {
    let mut flow = flow(&"m".repeat(lines), 1, text);
    for &(start, end) in boxes {
        for entry in &mut flow.entries[start + 1..end] {
            entry.before.keep(KeepRule::WholeBox);
        }
    }
    flow
}

#[test]
fn another_page_is_taken_for_one_box_though_another_is_torn_all_the_same() {
    let text = ShapedText::default();
    let flow = kept(30, &[(0, 12), (16, 22)], &text);
    let torn = |may_add| {
        let filling = fill(&flow, FlowPages { may_add, ..pages_of(10, 10) });
        (filling.pages.len(), filling.given_way.len())
    };
    assert_eq!(torn(false), (3, 2));
    assert_eq!(torn(true), (4, 1));
}

#[test]
fn no_page_is_taken_for_a_box_that_is_torn_all_the_same() {
    let text = ShapedText::default();
    let flow = kept(18, &[(0, 12)], &text);
    let filling = fill(&flow, FlowPages { may_add: true, ..pages_of(10, 10) });
    assert_eq!((filling.pages.len(), filling.given_way.len()), (2, 1));
}

#[test]
fn box_that_is_torn_is_not_torn_in_an_item() {
    let text = ShapedText::default();
    let mut flow = kept(12, &[(0, 12)], &text);
    for item in [8, 10] {
        flow.entries[item].before.keep(KeepRule::WholeItem);
    }
    assert_eq!(columns(&fill(&flow, pages_of(10, 10))), [0..9, 9..12]);
}

/// Every way to divide the entries from one on over this many columns.
fn divisions(begin: usize, len: usize, columns: usize) -> Vec<Vec<Range<usize>>> {
    if columns == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for end in begin..=len {
        for mut rest in divisions(end, len, columns - 1) {
            rest.insert(0, begin..end);
            all.push(rest);
        }
    }
    all
}

/// The cost of a division, if every column fits the height.
fn cost(
    sums: &Sums,
    division: &[Range<usize>],
    height: u32,
    of: fn(ColumnFit) -> f64,
) -> Option<f64> {
    division.iter().map(|column| Some(of(sums.fit(column, height)?) + sums.price(column.end))).sum()
}

/// The least cost of a last page: in the lowest columns that break no rule, or
/// else in any columns.
fn exhaustive_end(sums: &Sums, begin: usize, columns: usize, room: u32) -> Option<f64> {
    let divisions = divisions(begin, sums.len(), columns);
    let ends: Vec<_> = divisions.iter().filter(|all| all[columns - 1].end == sums.len()).collect();
    let least = |height| {
        let costs = ends.iter().filter_map(|division| cost(sums, division, height, level_cost));
        costs.min_by(f64::total_cmp)
    };
    let unpressed = sums.natural(&(begin..sums.len())).div_ceil(columns as u32);
    let unpressed = unpressed.next_multiple_of(LINE);
    let whole_lines = |to: u32| (LINE..=to).step_by(LINE as usize);
    let within =
        |height: u32| whole_lines(height.min(room)).filter_map(least).min_by(f64::total_cmp);
    let is_good = |cost: &f64| *cost < NEARLY_LEVEL;
    (unpressed..=room).filter_map(within).find(is_good).or_else(|| within(room))
}

/// The fewest pages of a flow, and the least cost with this number.
fn exhaustive(flow: &Flow, height: u32) -> (usize, f64) {
    let (sums, columns) = (Sums::new(flow), flow.columns);
    let mut begins = BTreeMap::from([(0, 0.0)]);
    for pages in 1.. {
        let ends = begins.iter().filter_map(|(begin, so_far)| {
            Some(so_far + exhaustive_end(&sums, *begin, columns, height)?)
        });
        if let Some(cost) = ends.min_by(f64::total_cmp) {
            return (pages, cost);
        }
        let mut next: BTreeMap<usize, f64> = BTreeMap::new();
        for (begin, so_far) in begins {
            for division in divisions(begin, sums.len(), columns) {
                let end = division[columns - 1].end;
                let cost = cost(&sums, &division, height, full_cost).filter(|_| end > begin);
                let known = next.get(&end).copied().unwrap_or(f64::INFINITY);
                if let Some(cost) = cost.map(|cost| so_far + cost).filter(|cost| *cost < known) {
                    next.insert(end, cost);
                }
            }
        }
        begins = next;
    }
    unreachable!("each page takes an entry at least")
}

/// Sketches of flows: SplitMix64 (Steele, Lea and Flood, 2014) with a fixed
/// seed.
fn sketches(count: usize) -> impl Iterator<Item = String> {
    let mut state = 2026_u64;
    let mut below = move |end: usize| {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    };
    let blocks = [
        "Hhow", "Hhommw", "HHhow", "aow", "aommw", "aommmmw", "a", "TrRRR", "Bbbb", "Bbbbbb",
        "aiij", "aiimiij",
    ];
    (0..count).map(move |_| (0..1 + below(4)).map(|_| blocks[below(blocks.len())]).collect())
}

/// Columns of at most twelve lines: in higher ones breaks far from the foot are
/// not examined.
#[test]
fn chosen_columns_cost_as_little_as_an_exhaustive_search_finds() {
    let text = ShapedText::default();
    for sketch in sketches(150) {
        for columns in 1..=3 {
            let flow = flow(&sketch, columns, &text);
            for lines in [3, 4, 5, 7, 9, 12] {
                let filling = fill(&flow, pages_of(lines, lines));
                let (pages, least) = exhaustive(&flow, lines * LINE);
                assert_eq!(filling.pages.len(), pages, "{sketch} {columns} {lines}");
                let cost = filling.cost;
                assert!((cost - least).abs() < 1e-6, "{sketch} {columns} {lines}: {cost} {least}");
            }
        }
    }
}

#[test]
fn flow_that_takes_a_number_of_pages_never_exceeds_it() {
    let text = ShapedText::default();
    let (mut tried, mut certain) = (0, 0);
    for sketch in sketches(150) {
        for columns in 1..=3 {
            let flows = [flow(&sketch, columns, &text)];
            for lines in [3, 4, 5, 7, 9, 12] {
                let room = FlowPages { first: lines, page: lines, foot: 0, may_add: false };
                let pages = fill(&flows[0], room).pages.len() as u32;
                assert!(!exceed(&flows, pages, lines), "{sketch} {columns} {lines}");
                tried += u32::from(pages > 1);
                certain += u32::from(pages > 1 && exceed(&flows, pages - 1, lines));
            }
        }
    }
    assert!(2 * certain > tried, "seldom certain: {certain} of {tried}");
}

#[test]
fn rows_of_which_two_go_on_a_page_certainly_take_half_as_many_pages() {
    let text = ShapedText::default();
    let mut rows = flow("RRRRRR", 1, &text);
    for row in &mut rows.entries {
        (row.height, row.space) = (5, Glue::default());
    }
    let flows = [rows];
    assert!(exceed(&flows, 2, 14), "fewer lines than two pages have, and yet three pages");
    assert!(!exceed(&flows, 3, 14));
}
