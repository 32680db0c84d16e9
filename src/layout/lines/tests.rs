//! Tests of line breaking, on texts shaped with the compiled faces.

use super::choose::break_lines;
use super::cost::spacing_to_fill;
use super::least::least_lines;
use super::measured::{Line, MeasuredText, measure};
use super::narrow::{Addresses, least_widths, longest_part};
use super::needed::Needed;
use super::policy::{Policy, Purpose};
use crate::definition::{Align, Hyphenate};
use crate::document::{InlineKind, NodeId};
use crate::fonts::FaceId;
use crate::geometry::Em;
use crate::layout::page::Spacing;
use crate::shaping::{Break, BreakKind, Glyph, GlyphText, Run, ShapedText};

/// A text of letters half an em wide. A space is a break, `_` a break in a
/// group of words, `=` one between a number and its unit, `/` one before a part
/// of an address, `~` one that adds a hyphen, `-` the text's own hyphen, and
/// `|` a break at any character.
fn shaped(text: &str) -> ShapedText {
    let mut shaped = ShapedText {
        runs: vec![Run {
            face: FaceId(0),
            node: NodeId(0),
            kind: InlineKind::Words,
            level: 0,
            letterspacing: true,
            language: None,
        }],
        break_glyphs: vec![glyph('-', 0)],
        ..ShapedText::default()
    };
    for character in text.chars() {
        let at = shaped.glyphs.len() as u32;
        let hyphen =
            |before| Break { replaced: at..at, before, after: 0..0, kind: BreakKind::Pattern };
        match character {
            '~' => shaped.breaks.push(hyphen(0..1)),
            '|' => shaped.breaks.push(Break { kind: BreakKind::Character, ..hyphen(0..0) }),
            _ => {
                let found = match character {
                    ' ' => Some((BreakKind::Space, at..at + 1)),
                    '_' => Some((BreakKind::Loose, at..at + 1)),
                    '=' => Some((BreakKind::Tight, at..at + 1)),
                    '-' => Some((BreakKind::OwnHyphen, at + 1..at + 1)),
                    '/' => Some((BreakKind::Address, at..at)),
                    _ => None,
                };
                let drawn = if matches!(character, '_' | '=') { ' ' } else { character };
                shaped.glyphs.push(glyph(drawn, shaped.text.len() as u32));
                shaped.text.push(drawn);
                if let Some((kind, replaced)) = found {
                    shaped.breaks.push(Break { replaced, before: 0..0, after: 0..0, kind });
                }
            }
        }
    }
    let end = shaped.glyphs.len() as u32;
    let kind = BreakKind::Mandatory;
    shaped.breaks.push(Break { replaced: end..end, before: 0..0, after: 0..0, kind });
    shaped
}

fn glyph(character: char, start: u32) -> Glyph {
    Glyph {
        id: character as u16,
        run: 0,
        advance: Em::new(0.5),
        dx: Em::ZERO,
        dy: Em::ZERO,
        text: GlyphText::Cluster { start, length: 1 },
        space: character == ' ',
    }
}

fn policy(letters: u32, align: Align, hyphenate: Hyphenate) -> Policy {
    Policy { measure: f64::from(letters) * 0.5, align, hyphenate, purpose: Purpose::Running }
}

/// The lines as a reader sees them.
fn seen(shaped: &ShapedText, lines: &[Line]) -> Vec<String> {
    lines
        .iter()
        .map(|line| {
            let from = match line.start {
                0 => 0,
                start => shaped.breaks[start as usize - 1].replaced.end as usize,
            };
            let taken = &shaped.breaks[line.end as usize - 1];
            let own = &shaped.glyphs[from..taken.replaced.start as usize];
            let brought =
                &shaped.break_glyphs[taken.before.start as usize..taken.before.end as usize];
            own.iter().chain(brought).map(|glyph| char::from(glyph.id as u8)).collect()
        })
        .collect()
}

fn broken(text: &str, policy: &Policy) -> Vec<String> {
    let shaped = shaped(text);
    let lines = break_lines(&measure(&shaped), policy);
    seen(&shaped, &lines)
}

fn cost(text: &MeasuredText, policy: &Policy, line: Line) -> f64 {
    policy.cost(text, line.start, &policy.line_end(text, line.end))
}

/// The least cost of all ways to break a text that the style allows.
fn exhaustive(text: &MeasuredText, policy: &Policy, start: u32) -> f64 {
    let last = text.points.len() as u32 - 1;
    let needed = Needed::of(text, policy);
    (start + 1..=last)
        .map(|end| Line { start, end })
        .filter(|&line| policy.admits(text, line, policy.admitted(text, line.end, &needed)))
        .map(|line| {
            let rest = if line.end == last { 0.0 } else { exhaustive(text, policy, line.end) };
            cost(text, policy, line) + rest
        })
        .fold(f64::INFINITY, f64::min)
}

#[test]
fn chosen_lines_cost_as_little_as_an_exhaustive_search_finds() {
    let texts = [
        "de bot~ten wor~den bro~zer en de kans op een breuk neemt toe",
        "een be~wegings~programma van maag-darm~ziekten en meer be~weging",
        "ja nee ja nee ja nee",
    ];
    for text in texts {
        let shaped = shaped(text);
        let text = measure(&shaped);
        for letters in 14..40 {
            for align in [Align::Ragged, Align::Justified] {
                for hyphenate in [Hyphenate::Never, Hyphenate::LongWords, Hyphenate::Always] {
                    let policy = policy(letters, align, hyphenate);
                    let least = exhaustive(&text, &policy, 0);
                    let lines = break_lines(&text, &policy);
                    let found: f64 = lines.iter().map(|&line| cost(&text, &policy, line)).sum();
                    if least.is_finite() {
                        assert!((found - least).abs() < 1e-9, "{letters} {align:?} {hyphenate:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn text_never_takes_fewer_lines_than_its_widths_say() {
    let texts = [
        "de bot~ten wor~den bro~zer en de kans op een breuk neemt toe",
        "ja onafscheidelijkheidsverklaring ja",
        "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z",
        "een_twee=drie een_twee=drie /a/b/c",
        "",
    ];
    let mut exact = 0;
    for text in texts {
        let shaped = shaped(text);
        let text = measure(&shaped);
        for letters in 1..40 {
            for align in [Align::Ragged, Align::Justified] {
                let policy = policy(letters, align, Hyphenate::Always);
                let lines = break_lines(&text, &policy).len() as u64;
                let least = least_lines(&text, &policy);
                assert!(least <= lines, "{letters} {align:?}: {least} {lines}");
                exact += u32::from(least == lines);
            }
        }
    }
    assert!(exact > 150, "the least is seldom the number of lines: {exact}");
}

#[test]
fn ragged_paragraph_shares_out_its_shortfall() {
    let policy = policy(6, Align::Ragged, Hyphenate::Never);
    // First fit would leave "aaa bb" / "cc" / "ddddd".
    assert_eq!(broken("aaa bb cc ddddd", &policy), ["aaa", "bb cc", "ddddd"]);
}

#[test]
fn long_word_is_hyphenated_where_the_line_would_be_under_three_quarters_full() {
    let policy = policy(16, Align::Ragged, Hyphenate::LongWords);
    assert_eq!(broken("aaaa bbbbbb~bbbbbb cc", &policy), ["aaaa bbbbbb-", "bbbbbb cc"]);
    assert_eq!(broken("aaaaaaaaaaaa bb~bbbbbbbb cc", &policy), ["aaaaaaaaaaaa", "bbbbbbbbbb cc"]);
}

#[test]
fn word_is_never_hyphenated_when_the_style_says_so() {
    let policy = policy(16, Align::Ragged, Hyphenate::Never);
    assert_eq!(broken("aaaa bbbbbb~bbbbbb cc", &policy), ["aaaa", "bbbbbbbbbbbb cc"]);
}

#[test]
fn word_wider_than_the_measure_is_hyphenated_whatever_the_style_says() {
    let policy = policy(10, Align::Ragged, Hyphenate::Never);
    assert_eq!(broken("aaaaaa~bbbbbb", &policy), ["aaaaaa-", "bbbbbb"]);
}

#[test]
fn word_wider_than_the_measure_leaves_the_others_whole() {
    let policy = policy(10, Align::Ragged, Hyphenate::Never);
    assert_eq!(
        broken("aaaa bbbbbb~bbbbbb cc~ccc ddd~ddd", &policy),
        ["aaaa", "bbbbbb-", "bbbbbb", "ccccc", "dddddd"]
    );
}

#[test]
fn group_is_parted_only_where_it_is_wider_than_a_line_and_loosest_first() {
    let lines = |letters| {
        broken("aaaa 10_tot=15=minuten", &policy(letters, Align::Ragged, Hyphenate::Never))
    };
    assert_eq!(lines(22), ["aaaa 10 tot 15 minuten"]);
    assert_eq!(lines(21), ["aaaa", "10 tot 15 minuten"]);
    assert_eq!(lines(17), ["aaaa", "10 tot 15 minuten"]);
    assert_eq!(lines(16), ["aaaa 10", "tot 15 minuten"]);
    assert_eq!(lines(10), ["aaaa 10", "tot 15", "minuten"]);
    let short = policy(14, Align::Ragged, Hyphenate::Never);
    assert_eq!(broken("aaaaaaa bbb_c=ddd", &short), ["aaaaaaa", "bbb c ddd"]);
}

#[test]
fn address_is_divided_only_where_it_is_wider_than_the_measure() {
    let lines =
        |letters| broken("aaa bbbbb/cccc/dd", &policy(letters, Align::Ragged, Hyphenate::Never));
    assert_eq!(lines(13), ["aaa", "bbbbb/cccc/dd"]);
    assert_eq!(lines(12), ["aaa bbbbb", "/cccc/dd"]);
}

#[test]
fn word_without_a_place_to_break_is_broken_at_a_character() {
    let policy = policy(4, Align::Ragged, Hyphenate::LongWords);
    assert_eq!(broken("a|b|c|d|e|f", &policy).concat(), "abcdef");
}

#[test]
fn heading_has_lines_alike_in_length() {
    let policy =
        Policy { purpose: Purpose::Display, ..policy(20, Align::Ragged, Hyphenate::LongWords) };
    assert_eq!(broken("aaaa bbbb cccc dddd eeeeee", &policy), ["aaaa bbbb cccc", "dddd eeeeee"]);
}

#[test]
fn justified_line_is_exactly_as_wide_as_its_measure() {
    let shaped = shaped("aaaa bbbb cccc dddd eeee ffff");
    let text = measure(&shaped);
    let policy = policy(15, Align::Justified, Hyphenate::Never);
    let lines = break_lines(&text, &policy);
    let extent = text.extent(lines[0]);
    let spacing = spacing_to_fill(extent, policy.measure);
    let added =
        spacing.word.get() * extent.spaces as f32 + spacing.letter.get() * extent.letters as f32;
    assert!((extent.width + f64::from(added) - policy.measure).abs() < 1e-5);
    assert!(spacing.letter.get().abs() <= 0.015 + 1e-6);
}

#[test]
fn single_word_is_pressed_to_fill_its_line_but_never_stretched() {
    let shaped = shaped("aaaaaaaaaaaaaaaaaaaa");
    let extent = measure(&shaped).extent(Line { start: 0, end: 1 });
    let pressed = spacing_to_fill(extent, extent.width - 0.19);
    assert!((pressed.letter.get() + 0.01).abs() < 1e-6, "{pressed:?}");
    assert_eq!(pressed.word, Em::ZERO);
    assert_eq!(spacing_to_fill(extent, extent.width + 1.0), Spacing::default());
}

#[test]
fn caption_breaks_where_its_sentence_pauses() {
    let policy =
        Policy { purpose: Purpose::Display, ..policy(34, Align::Ragged, Hyphenate::LongWords) };
    assert_eq!(
        broken("links: normaal, rechts: met osteoporose", &policy),
        ["links: normaal,", "rechts: met osteoporose"]
    );
}

/// Widths in letters, which are half an em wide.
fn in_letters(widths: &[f64]) -> Vec<u32> {
    widths.iter().map(|width| (width * 2.0).round() as u32).collect()
}

#[test]
fn least_widths_are_those_at_which_a_line_is_saved() {
    let text =
        |words: &str| in_letters(&least_widths(&measure(&shaped(words)), Addresses::AtTheirParts));
    assert_eq!(text("een tablet per dag"), [18, 10, 7, 6]);
    assert_eq!(text("tablet"), [6]);
    assert_eq!(text("maag-darm pijn"), [14, 9, 5]);
    assert_eq!(text("a bb"), [4, 2]);
}

#[test]
fn no_line_is_saved_by_less_than_a_least_width() {
    let shaped = shaped("neem elke ochtend een hele tablet in met een groot glas water");
    let text = measure(&shaped);
    let widths = least_widths(&text, Addresses::AtTheirParts);
    let pairs = (1..).zip(widths.windows(2)).filter(|(_, pair)| pair[0] > pair[1]);
    for (lines, pair) in pairs {
        let between = f64::midpoint(pair[0], pair[1]);
        let policy = Policy { measure: between, ..policy(0, Align::Ragged, Hyphenate::Never) };
        assert!(break_lines(&text, &policy).len() > lines, "{lines} {between}");
    }
}

#[test]
fn longest_part_is_divided_where_a_hyphen_may_stand() {
    let part = |words: &str| in_letters(&[longest_part(&measure(&shaped(words)))]);
    assert_eq!(part("kauw~tablet"), [6]);
    assert_eq!(part("kauwtablet"), [10]);
}
