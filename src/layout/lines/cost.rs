//! The cost of a line and whether it may be chosen at all; and the spacing that
//! fills a justified line. What depends on the end of a line alone is in
//! [`line_end`](super::line_end).

use super::line_end::{Admitted, LineEnd};
use super::measured::{Extent, Line, MeasuredText, breaks_a_word};
use super::policy::{Policy, Purpose};
use crate::definition::Align;
use crate::geometry::Em;
use crate::layout::page::Spacing;
use crate::shaping::BreakKind;

/// The most a space loses and gains in a good justified line, in em. Noto Sans
/// has a space of 0.26 em, which still separates words at 0.19.
const WORD_SHRINK: f64 = 0.07;
const WORD_STRETCH: f64 = 0.12;
/// The most each letter may gain or lose, in em: more is visible.
const LETTER: f64 = 0.015;

/// The most a space may gain, in em: a wider gap is a hole in the text.
const WIDEST_GAP: f64 = 1.5;

/// A line at its natural width, compared with a full one.
struct LineFit {
    /// The width that the line lacks, in em; negative if it must be squeezed.
    lack: f64,
    spaces: f64,
    letters: f64,
}

impl LineFit {
    fn of(extent: Extent, measure: f64) -> Self {
        Self {
            lack: measure - extent.width,
            spaces: f64::from(extent.spaces),
            letters: f64::from(extent.letters),
        }
    }

    /// The share of the available stretch (up to 1) or shrink (down to -1) that
    /// is used.
    fn ratio(&self) -> f64 {
        let word = if self.lack < 0.0 { WORD_SHRINK } else { WORD_STRETCH };
        let room = self.spaces * word + self.letters * LETTER;
        if self.lack.abs() < 1e-6 {
            0.0
        } else if room == 0.0 {
            f64::INFINITY.copysign(self.lack)
        } else {
            self.lack / room
        }
    }
}

/// The spacing that fills a justified line.
///
/// Letters change in the same proportion as spaces, up to their limit; the
/// spaces take the rest. A single word is squeezed but never stretched, and a
/// line that would be torn apart stays short: an address that is kept whole may
/// leave few words before it.
pub(in crate::layout) fn spacing_to_fill(extent: Extent, measure: f64) -> Spacing {
    let filling = LineFit::of(extent, measure);
    let letter = filling.ratio().clamp(-1.0, 1.0) * LETTER;
    if filling.spaces == 0.0 {
        return Spacing { word: Em::ZERO, letter: Em::new(letter.min(0.0) as f32) };
    }
    let word = (filling.lack - letter * filling.letters) / filling.spaces;
    if word > WIDEST_GAP {
        return Spacing::default();
    }
    Spacing { word: Em::new(word as f32), letter: Em::new(letter as f32) }
}

/// Whether a line fits into a measure, squeezed as far as a justified line may
/// be.
pub(in crate::layout) fn goes_in_pressed(extent: Extent, measure: f64) -> bool {
    extent.width <= measure + 1e-6 || LineFit::of(extent, measure).ratio() >= -1.0
}

impl Policy {
    /// Whether a line is allowed, by its width and by the break that ends it.
    pub(super) fn admits(&self, text: &MeasuredText, line: Line, admitted: Admitted) -> bool {
        self.goes_in(text, line)
            && match admitted {
                Admitted::All => true,
                Admitted::ElseShort => self.is_else_short(text, line),
                Admitted::None => false,
            }
    }

    /// Whether a line fits into the measure, squeezed if that is allowed.
    fn goes_in(&self, text: &MeasuredText, line: Line) -> bool {
        let lack = self.measure - text.width(line);
        match (self.purpose, self.align) {
            (Purpose::Display, _) | (_, Align::Ragged) => lack >= -1e-6,
            (Purpose::Running, Align::Justified) => {
                lack >= -1e-6 || goes_in_pressed(text.extent(line), self.measure)
            }
        }
    }

    /// Whether a line would be less than three quarters full if its last word
    /// stayed whole.
    fn is_else_short(&self, text: &MeasuredText, line: Line) -> bool {
        let else_end = text.points[line.end as usize].last_free;
        else_end <= line.start
            || text.width(Line { start: line.start, end: else_end }) < 0.75 * self.measure
    }

    /// The cost of a line from a point to its end: more if both are inside a
    /// word.
    pub(super) fn cost(&self, text: &MeasuredText, start: u32, end: &LineEnd) -> f64 {
        let line = Line { start, end: end.point };
        let is_end = end.kind == Some(BreakKind::Mandatory);
        let fill = match (self.purpose, self.align) {
            (Purpose::Display, _) => self.raggedness(text, line) + end.sense,
            (Purpose::Running, Align::Ragged) if is_end => self.short_end(text, line, end.is_last),
            (Purpose::Running, Align::Ragged) => self.raggedness(text, line),
            (Purpose::Running, Align::Justified) => self.unevenness(text, line, end),
        };
        let before = text.points[start as usize].kind;
        let again = end.breaks_a_word && before.is_some_and(breaks_a_word);
        fill + (end.price + if again { 10.0 } else { 0.0 })
    }

    /// The squared shortfall; 100 for an empty line.
    fn raggedness(&self, text: &MeasuredText, line: Line) -> f64 {
        let lack = (self.measure - text.width(line)) / self.measure;
        100.0 * lack * lack
    }

    /// The cost of a last line of one short word, which leaves a hole above the
    /// next paragraph. Text without spaces has many words on a line.
    fn short_end(&self, text: &MeasuredText, line: Line, last: bool) -> f64 {
        let begin = text.points[line.start as usize].kind;
        let has_one_word = text.extent(line).spaces == 0 && begin != Some(BreakKind::Letter);
        let alone = line.start > 0 && has_one_word;
        if last && alone && text.width(line) < 0.25 * self.measure { 8.0 } else { 0.0 }
    }

    /// The cost of stretching and squeezing: cubic, so that one bad line costs
    /// more than several middling ones.
    fn unevenness(&self, text: &MeasuredText, line: Line, end: &LineEnd) -> f64 {
        let ratio = LineFit::of(text.extent(line), self.measure).ratio();
        if end.kind == Some(BreakKind::Mandatory) && ratio > 0.0 {
            return self.short_end(text, line, end.is_last);
        }
        let ratio = ratio.abs().min(1e3);
        1.0 + 4.0 * ratio * ratio + 4.0 * ratio * ratio * ratio
    }
}
