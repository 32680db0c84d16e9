//! Lines of Unicode's own conformance test of UAX 9: levels, white space at a
//! line's end, and the order on paper.
//!
//! `tests/bidi/` holds more than a thousand of its lines. Of each: the
//! characters, the direction that is asked for, the level of the paragraph, the
//! level of each character, and the order from left to right of those that rule
//! X9 leaves.

use leaflet::bidi::{levels, visual_order, white_at_end};

const LINES: &str = include_str!("../../bidi/BidiCharacterTest-selection.txt");

struct Case<'a> {
    line: &'a str,
    characters: Vec<char>,
    right_to_left: bool,
    /// None for a character that rule X9 takes out.
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

fn cases() -> Vec<Case<'static>> {
    let lines = LINES.lines().filter(|line| !line.starts_with('#'));
    lines.map(case).collect()
}

fn case(line: &'static str) -> Case<'static> {
    let fields: Vec<&str> = line.split(';').collect();
    let character = |code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
    Case {
        line,
        characters: fields[0].split(' ').map(character).collect(),
        right_to_left: fields[2] == "1",
        levels: fields[3].split(' ').map(|level| level.parse().ok()).collect(),
        order: fields[4].split_whitespace().map(|index| index.parse().unwrap()).collect(),
    }
}

/// The level of each character on a line that holds all of the text.
fn levels_on_line(case: &Case) -> Vec<u8> {
    let text: String = case.characters.iter().collect();
    let base = u8::from(case.right_to_left);
    let found = levels(&text, case.right_to_left, Vec::new).unwrap_or(vec![base; text.len()]);
    let white = white_at_end(&text);
    let at = |(offset, _)| if offset < white { found[offset] } else { base };
    text.char_indices().map(at).collect()
}

#[test]
fn level_of_each_character_is_the_one_unicode_gives() {
    for case in cases() {
        let found = levels_on_line(&case);
        let wanted = case.levels.iter().zip(&found);
        let same = wanted.clone().all(|(wanted, found)| wanted.is_none_or(|it| it == *found));
        assert!(same, "{}\n{found:?}", case.line);
    }
}

#[test]
fn order_on_a_line_is_the_one_unicode_gives() {
    for case in cases() {
        let levels = levels_on_line(&case);
        let kept: Vec<usize> =
            (0..levels.len()).filter(|&index| case.levels[index].is_some()).collect();
        let of_kept: Vec<u8> = kept.iter().map(|&index| levels[index]).collect();
        let order: Vec<usize> = visual_order(&of_kept).into_iter().map(|it| kept[it]).collect();
        assert_eq!(order, case.order, "{}", case.line);
    }
}

#[test]
fn selection_has_more_than_a_thousand_lines() {
    assert!(cases().len() > 1000);
}
