//! The widths at which a text takes fewer lines, for the columns of tables.

use super::measured::{BreakPoint, Line, MeasuredText};
use crate::shaping::BreakKind;

/// The number of lines up to which the width of each number of lines is found,
/// in a text of up to [`EACH_PLACE`] places. A longer text is tried in steps,
/// so that the time for a whole book in one cell grows as its length does.
const EACH_LINE: usize = 60;
const EACH_PLACE: usize = 1_000;
const STEP: f64 = 0.98;

/// Where a table lets a line end within an address, which gives way before the
/// words of other columns do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) enum Addresses {
    /// Before the characters that divide it.
    AtTheirParts,
    /// Between any two characters.
    Anywhere,
}

/// The least widths in em, each a little above the sum, in which a text takes
/// one line, two lines and so on with whole words. The last is the width of its
/// longest word.
pub(in crate::layout) fn least_widths(text: &MeasuredText, addresses: Addresses) -> Vec<f64> {
    let mut widths: Vec<f64> = Vec::new();
    let mut measure = f64::INFINITY;
    let places = places(text, addresses);
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

/// The width of the longest undivided part of a word that is no address, in em.
pub(in crate::layout) fn longest_part(text: &MeasuredText) -> f64 {
    longest(text, |kind| kind != BreakKind::Character)
}

/// The width of the longest part of a text that no line can break, in em.
pub(in crate::layout) fn longest_unbroken(text: &MeasuredText) -> f64 {
    longest(text, |_| true)
}

/// The width of the longest word of a text, in em, with addresses divided at their parts.
pub(in crate::layout) fn longest_whole(text: &MeasuredText) -> f64 {
    widest_between(text, keeps_words_whole)
}

/// The width of a text, in em, if its lines end only where it says so.
pub(in crate::layout) fn widest_given_line(text: &MeasuredText) -> f64 {
    widest_between(text, |kind| kind == BreakKind::Mandatory)
}

/// The greatest width between two break points of some kinds, in em.
fn widest_between(text: &MeasuredText, is_place: impl Fn(BreakKind) -> bool) -> f64 {
    let last = text.points.len().saturating_sub(1);
    let places = text.points.iter().enumerate().skip(1);
    let places = places.filter(|(at, it)| *at == last || it.kind.is_some_and(&is_place));
    let (mut start, mut widest) = (0, 0.0_f64);
    for (end, _) in places {
        widest = widest.max(text.width(Line { start, end: end as u32 }));
        start = end as u32;
    }
    widest + TOLERANCE
}

/// The width of the longest group of words, or part of a word, in em, if groups
/// stay whole.
pub(in crate::layout) fn longest_group(text: &MeasuredText) -> f64 {
    longest(text, |kind| {
        !matches!(
            kind,
            BreakKind::Character | BreakKind::Loose | BreakKind::Tight | BreakKind::BeforeDash
        )
    })
}

/// The width of the longest part between two break points of some kinds, or
/// between two characters of an address.
fn longest(text: &MeasuredText, is_place: impl Fn(BreakKind) -> bool) -> f64 {
    let in_address = in_address(text);
    let mut start = 0;
    let mut longest = 0.0_f64;
    for (end, point) in (0..).zip(&*text.points).skip(1) {
        let may_end = |kind: BreakKind| is_place(kind) || in_address[end as usize];
        if point.kind.is_some_and(may_end) {
            longest = longest.max(text.width(Line { start, end }));
            start = end;
        }
    }
    longest + TOLERANCE
}

/// A text of few letters, which stays on one line as long as another column has
/// room: `Week 9`.
pub(in crate::layout) struct ShortText {
    /// Its width on one line, in em.
    pub width: f64,
    /// The cost of breaking it: two words are read as one, three may part.
    pub weight: u32,
}

/// The short text that a text is, if it is one.
pub(in crate::layout) fn short_text(text: &MeasuredText) -> Option<ShortText> {
    let width = text.whole() + TOLERANCE;
    let inner = text.points.len().saturating_sub(1);
    let kinds = || text.points.iter().take(inner).filter_map(|point| point.kind);
    let is_one_line = kinds().all(|kind| kind != BreakKind::Mandatory);
    let spaces = kinds().filter(|kind| *kind == BreakKind::Space).count();
    let weight = if spaces > 1 { 1 } else { 2 };
    (width <= SHORT && is_one_line).then_some(ShortText { width, weight })
}

/// The greatest width of a short text, in em.
const SHORT: f64 = 8.0;

/// The difference that another order of addition may make.
const TOLERANCE: f64 = 1e-6;

/// The points at which a table lets a line end.
fn places(text: &MeasuredText, addresses: Addresses) -> Vec<u32> {
    let loose = match addresses {
        Addresses::AtTheirParts => Vec::new(),
        Addresses::Anywhere => in_address(text),
    };
    let is_loose = |at: u32| loose.get(at as usize).is_some_and(|&is_loose| is_loose);
    let points = (0..).zip(&*text.points).skip(1);
    let may_end = |(at, it): &(u32, &BreakPoint)| {
        it.kind.is_some_and(|kind| keeps_words_whole(kind) || is_loose(*at))
    };
    points.filter(may_end).map(|(at, _)| at).collect()
}

/// Whether a text has an address that is divided into parts.
pub(in crate::layout) fn has_address(text: &MeasuredText) -> bool {
    text.points.iter().any(|point| point.kind.is_some_and(BreakKind::divides_an_address))
}

/// Whether each point of a text is within an address.
fn in_address(text: &MeasuredText) -> Vec<bool> {
    let mut within = vec![false; text.points.len()];
    let is_within = |point: &BreakPoint| {
        point.kind.is_some_and(|kind| kind == BreakKind::Character || kind.divides_an_address())
    };
    let mut start = 0;
    for word in text.points.split(|point| !is_within(point)) {
        let is_address =
            word.iter().any(|point| point.kind.is_some_and(BreakKind::divides_an_address));
        within[start..start + word.len()].fill(is_address);
        start += word.len() + 1;
    }
    within
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
        | BreakKind::Address
        | BreakKind::AtSign => true,
        BreakKind::Joint
        | BreakKind::Pattern
        | BreakKind::Loose
        | BreakKind::Tight
        | BreakKind::BeforeDash
        | BreakKind::Character => false,
    }
}
