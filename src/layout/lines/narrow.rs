//! The widths at which a text takes fewer lines, for the columns of tables.

use super::measured::{Line, MeasuredText};
use crate::shaping::BreakKind;

/// The number of lines up to which the width of each number of lines is found,
/// in a text of up to [`EACH_PLACE`] places. A longer text is tried in steps,
/// so that the time for a whole book in one cell grows as its length does.
const EACH_LINE: usize = 60;
const EACH_PLACE: usize = 1_000;
const STEP: f64 = 0.98;

/// The least widths in em, each a little above the sum, in which a text takes
/// one line, two lines and so on with whole words. The last is the width of its
/// longest word.
pub(in crate::layout) fn least_widths(text: &MeasuredText) -> Vec<f64> {
    let mut widths: Vec<f64> = Vec::new();
    let mut measure = f64::INFINITY;
    let places = places(text);
    let each = if places.len() > EACH_PLACE { 1 } else { EACH_LINE };
    loop {
        let (lines, widest) = fill_lines(text, &places, measure);
        if widest > measure {
            // The longest word does not fit, and is the widest line.
            match widths.last() {
                Some(&last) if widest + TOLERANCE < last => measure = widest,
                _ => return widths,
            }
            continue;
        }
        let before = widths.last().copied().unwrap_or(widest + TOLERANCE);
        widths.resize(lines, before);
        widths[lines - 1] = widest + TOLERANCE;
        measure = if lines < each { widest - TOLERANCE } else { widest * STEP };
    }
}

/// The width of the longest undivided part of a word, in em.
pub(in crate::layout) fn longest_part(text: &MeasuredText) -> f64 {
    longest(text, |kind| kind != BreakKind::Character)
}

/// The width of the longest group of words, or part of a word, in em, if groups
/// stay whole.
pub(in crate::layout) fn longest_group(text: &MeasuredText) -> f64 {
    longest(text, |kind| {
        !matches!(
            kind,
            BreakKind::Character | BreakKind::Loose | BreakKind::Tight | BreakKind::AtSign
        )
    })
}

/// The width of the longest part between two break points of some kinds.
fn longest(text: &MeasuredText, is_place: impl Fn(BreakKind) -> bool) -> f64 {
    let mut start = 0;
    let mut longest = 0.0_f64;
    for (end, point) in (0..).zip(&text.points).skip(1) {
        if point.kind.is_some_and(&is_place) {
            longest = longest.max(text.width(Line { start, end }));
            start = end;
        }
    }
    longest + TOLERANCE
}

/// The difference that another order of addition may make.
const TOLERANCE: f64 = 1e-6;

/// The points at which a table lets a line end.
fn places(text: &MeasuredText) -> Vec<u32> {
    let points = (0..).zip(&text.points).skip(1);
    points.filter(|(_, it)| it.kind.is_some_and(keeps_words_whole)).map(|(at, _)| at).collect()
}

/// The number of lines of a text if each is filled as far as possible, and the
/// width of the widest.
fn fill_lines(text: &MeasuredText, places: &[u32], measure: f64) -> (usize, f64) {
    let (mut lines, mut widest) = (0, 0.0_f64);
    let (mut start, mut last) = (0, 0);
    for &end in places {
        if last > start && text.width(Line { start, end }) > measure {
            widest = widest.max(text.width(Line { start, end: last }));
            lines += 1;
            start = last;
        }
        last = end;
        if text.points[end as usize].kind == Some(BreakKind::Mandatory) {
            widest = widest.max(text.width(Line { start, end }));
            lines += 1;
            start = end;
        }
    }
    (lines, widest)
}

/// Whether a table may end a line here in a column of any width. An address
/// never decides that width.
fn keeps_words_whole(kind: BreakKind) -> bool {
    match kind {
        BreakKind::Space
        | BreakKind::Mandatory
        | BreakKind::Letter
        | BreakKind::OwnHyphen
        | BreakKind::Unspaced
        | BreakKind::Address => true,
        BreakKind::Joint
        | BreakKind::Pattern
        | BreakKind::Loose
        | BreakKind::Tight
        | BreakKind::AtSign
        | BreakKind::Character => false,
    }
}
