//! What the end of a line says about it, wherever the line begins: whether a line may
//! end there, and the part of its cost that is the same for every start. It is found
//! once for each break point; the rest is in [`cost`](super::cost).

use super::measured::{MeasuredText, breaks_a_word};
use super::needed::Needed;
use super::policy::{Policy, Purpose};
use super::sense_break::SenseBreak;
use super::tier::Tier;
use crate::definition::{Align, Hyphenate};
use crate::shaping::BreakKind;

/// The reward in a heading or caption for a line that ends where its sentence
/// pauses: as much as a quarter of a line more of raggedness.
const PAUSE: f64 = 6.0;
/// The reward for a line that ends where a heading falls into two parts.
const TURN: f64 = 16.0;
/// The cost of a line of a heading that ends in a word that leads to the next.
const LEADING_WORD: f64 = 24.0;

/// The lines that may end at a break point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admitted {
    /// All lines.
    All,
    /// Lines that would otherwise be less than three quarters full.
    ElseShort,
    /// No line.
    None,
}

/// The end of a line at a break point.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineEnd {
    /// The point.
    pub point: u32,
    /// The kind of break; `None` at the start of the text.
    pub kind: Option<BreakKind>,
    /// Whether the break divides a word for the reader.
    pub breaks_a_word: bool,
    /// Whether it is the end of the text.
    pub is_last: bool,
    /// The cost of what a line of a heading or caption ends with.
    pub sense: f64,
    /// The cost of the break.
    pub price: f64,
}

impl Policy {
    /// The lines that may end at a point, as far as its break is concerned.
    ///
    /// `long-words` hyphenates only if the line would otherwise be less than
    /// three quarters full.
    pub(super) fn admitted(&self, text: &MeasuredText, point: u32, needed: &Needed) -> Admitted {
        let Some(kind) = text.points[point as usize].kind else { return Admitted::All };
        if Tier::of(kind, self.purpose) == Tier::Free || needed.has(point) {
            return Admitted::All;
        }
        match (self.purpose, self.hyphenate) {
            _ if !matches!(kind, BreakKind::Joint | BreakKind::Pattern) => Admitted::None,
            (Purpose::Display, _) | (_, Hyphenate::Never) => Admitted::None,
            (Purpose::Running, Hyphenate::Always) => Admitted::All,
            (Purpose::Running, Hyphenate::LongWords) => Admitted::ElseShort,
        }
    }

    /// The end of a line at a point.
    pub(super) fn line_end(&self, text: &MeasuredText, point: u32) -> LineEnd {
        let kind = text.points[point as usize].kind;
        let sense = match self.purpose {
            Purpose::Display => sense_cost(text, point),
            Purpose::Running => 0.0,
        };
        LineEnd {
            point,
            kind,
            breaks_a_word: kind.is_some_and(breaks_a_word),
            is_last: point as usize == text.points.len() - 1,
            sense,
            price: kind.map_or(0.0, |kind| self.break_price(kind)),
        }
    }

    /// The cost of a break.
    fn break_price(&self, kind: BreakKind) -> f64 {
        match kind {
            BreakKind::Space | BreakKind::Mandatory | BreakKind::Letter => 0.0,
            BreakKind::BeforeDash if self.purpose == Purpose::Display => 0.0,
            BreakKind::Unspaced | BreakKind::Address => 2.0,
            BreakKind::Loose => 10.0,
            BreakKind::Tight | BreakKind::BeforeDash | BreakKind::AtSign => 30.0,
            BreakKind::Joint | BreakKind::OwnHyphen => self.word_price(),
            BreakKind::Pattern => 1.4 * self.word_price(),
            BreakKind::Character => 1e4,
        }
    }

    /// The cost of dividing a word: in ragged text as much as a line three
    /// tenths empty, in justified text as much as a middling hole.
    fn word_price(&self) -> f64 {
        match self.align {
            Align::Ragged => 9.0,
            Align::Justified => 3.0,
        }
    }
}

/// The cost of what a line of a heading or caption ends with.
fn sense_cost(text: &MeasuredText, point: u32) -> f64 {
    match text.sense_at_end(point) {
        SenseBreak::Plain => 0.0,
        SenseBreak::Pause => -PAUSE,
        SenseBreak::Turn => -TURN,
        SenseBreak::LeadsOn => LEADING_WORD,
    }
}
