use std::ops::Range;

use super::fill::{Filling, Room, fill};
use crate::color::Color;
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Flow, Rule, SetLine, Space};
use crate::layout::lines::{Extent, Line};
use crate::shaping::ShapedText;

/// A flow from a sketch, a letter an entry: `H` a heading, `h` the line under
/// it, `a` the first line of a paragraph, `o` its second, `m` one in its
/// middle, `w` its last.
fn flow<'a>(sketch: &str, columns: usize, text: &'a ShapedText) -> Flow<'a> {
    let entries = sketch.chars().map(|letter| entry(letter, text)).collect();
    Flow { columns, measure: Abs::pt(200.0), entries }
}

fn entry(letter: char, text: &ShapedText) -> Entry<'_> {
    let (natural, stretch, shrink, rule) = match letter {
        'H' => (2, 1, 1, Rule::None),
        'h' => (0, 0, 0, Rule::HeadingWithText),
        'a' => (1, 1, 0, Rule::None),
        'o' | 'w' => (0, 0, 0, Rule::NoLineAlone),
        _ => (0, 0, 0, Rule::InParagraph),
    };
    Entry {
        space: Space { natural, stretch, shrink },
        height: 1,
        rule,
        content: Content::Line(SetLine {
            text,
            line: Line { start: 0, end: 0 },
            extent: Extent { width: 0.0, spaces: 0, letters: 0 },
            indent: Abs::ZERO,
            fill: None,
            size: Abs::pt(12.0),
            color: Color::BLACK,
            label: None,
        }),
    }
}

fn filled(sketch: &str, columns: usize, lines: u32) -> Filling {
    let text = ShapedText::default();
    fill(&flow(sketch, columns, &text), Room { first: lines, page: lines })
}

fn columns(filling: &Filling) -> Vec<Range<usize>> {
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
    flow.entries[3].height = 50;
    let filling = fill(&flow, Room { first: 10, page: 10 });
    let all: Vec<usize> = columns(&filling).into_iter().flatten().collect();
    assert_eq!(all, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn flow_begins_on_the_next_page_where_nothing_goes_into_the_rest_of_this_one() {
    let text = ShapedText::default();
    let flow = flow("Hhow", 1, &text);
    let filling = fill(&flow, Room { first: 2, page: 10 });
    assert_eq!(filling.pages.len(), 2);
    assert!(filling.given_way.is_empty());
}
