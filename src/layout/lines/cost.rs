//! The cost of a line and whether it may be chosen at all; and the spacing that
//! fills a justified line.

use super::measured::{Extent, Line, MeasuredText, breaks_a_word};
use super::needed::Needed;
use super::policy::{Policy, Purpose};
use super::sense::SenseBreak;
use super::tier::Tier;
use crate::definition::{Align, Hyphenate};
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

/// The reward in a heading or caption for a line that ends where its sentence
/// pauses: as much as a quarter of a line more of raggedness.
const PAUSE: f64 = 6.0;
/// The reward for a line that ends where a heading falls into two parts.
const TURN: f64 = 16.0;
/// The cost of a line of a heading that ends in a word that leads to the next.
const LEADING_WORD: f64 = 24.0;

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

/// The cost of what a line of a heading or caption ends with.
fn sense_cost(text: &MeasuredText, line: Line) -> f64 {
    match text.sense_at_end(line) {
        SenseBreak::Plain => 0.0,
        SenseBreak::Pause => -PAUSE,
        SenseBreak::Turn => -TURN,
        SenseBreak::LeadsOn => LEADING_WORD,
    }
}

impl Policy {
    /// Whether a line is allowed, by its width and by the break that ends it.
    pub(super) fn admits(&self, text: &MeasuredText, line: Line, needed: &Needed) -> bool {
        self.goes_in(text, line) && self.may_break(text, line, needed)
    }

    /// Whether a line fits into the measure, squeezed if that is allowed.
    pub(super) fn goes_in(&self, text: &MeasuredText, line: Line) -> bool {
        let lack = self.measure - text.width(line);
        match (self.purpose, self.align) {
            (Purpose::Display, _) | (_, Align::Ragged) => lack >= -1e-6,
            (Purpose::Running, Align::Justified) => {
                lack >= -1e-6 || goes_in_pressed(text.extent(line), self.measure)
            }
        }
    }

    fn may_break(&self, text: &MeasuredText, line: Line, needed: &Needed) -> bool {
        let Some(kind) = text.end_kind(line) else { return true };
        let is_in_word = matches!(kind, BreakKind::Joint | BreakKind::Pattern);
        Tier::of(kind, self.purpose) == Tier::Free
            || needed.has(line.end)
            || is_in_word && self.may_hyphenate(text, line)
    }

    /// `long-words` hyphenates only if the line would otherwise be less than
    /// three quarters full.
    fn may_hyphenate(&self, text: &MeasuredText, line: Line) -> bool {
        match (self.purpose, self.hyphenate) {
            (Purpose::Display, _) | (_, Hyphenate::Never) => false,
            (Purpose::Running, Hyphenate::Always) => true,
            (Purpose::Running, Hyphenate::LongWords) => {
                let else_end = text.points[line.end as usize].last_free;
                else_end <= line.start
                    || text.width(Line { start: line.start, end: else_end }) < 0.75 * self.measure
            }
        }
    }

    /// The cost of a line.
    pub(super) fn cost(&self, text: &MeasuredText, line: Line) -> f64 {
        let last = line.end as usize == text.points.len() - 1;
        let fill = match (self.purpose, self.align) {
            (Purpose::Display, _) => self.raggedness(text, line) + sense_cost(text, line),
            (Purpose::Running, Align::Ragged) => {
                let ends = text.end_kind(line) == Some(BreakKind::Mandatory);
                if ends { self.short_end(text, line, last) } else { self.raggedness(text, line) }
            }
            (Purpose::Running, Align::Justified) => self.unevenness(text, line, last),
        };
        fill + self.break_cost(text, line)
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
    fn unevenness(&self, text: &MeasuredText, line: Line, last: bool) -> f64 {
        let ratio = LineFit::of(text.extent(line), self.measure).ratio();
        if text.end_kind(line) == Some(BreakKind::Mandatory) && ratio > 0.0 {
            return self.short_end(text, line, last);
        }
        let ratio = ratio.abs().min(1e3);
        1.0 + 4.0 * ratio * ratio + 4.0 * ratio * ratio * ratio
    }

    /// The cost of dividing a word: in ragged text as much as a line three
    /// tenths empty, in justified text as much as a middling hole.
    fn word_price(&self) -> f64 {
        match self.align {
            Align::Ragged => 9.0,
            Align::Justified => 3.0,
        }
    }

    /// The cost of the break at a line's end: more if the line before also
    /// ended inside a word.
    fn break_cost(&self, text: &MeasuredText, line: Line) -> f64 {
        let Some(kind) = text.end_kind(line) else {
            return 0.0;
        };
        let price = match kind {
            BreakKind::Space | BreakKind::Mandatory | BreakKind::Letter => 0.0,
            BreakKind::BeforeDash if self.purpose == Purpose::Display => 0.0,
            BreakKind::Unspaced | BreakKind::Address => 2.0,
            BreakKind::Loose => 10.0,
            BreakKind::Tight | BreakKind::BeforeDash | BreakKind::AtSign => 30.0,
            BreakKind::Joint | BreakKind::OwnHyphen => self.word_price(),
            BreakKind::Pattern => 1.4 * self.word_price(),
            BreakKind::Character => 1e4,
        };
        let before = text.points[line.start as usize].kind;
        let again = breaks_a_word(kind) && before.is_some_and(breaks_a_word);
        price + if again { 10.0 } else { 0.0 }
    }
}
