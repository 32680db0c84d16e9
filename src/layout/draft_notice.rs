//! The notice at the head of each page of a draft: its lines and the height
//! they take. [`place`](super::place) puts it on the page.

use super::flow::SetLine;
use super::line_setter::LineSetter;
use super::params::{LEADING, ScriptMetrics};
use super::style::PageStyle;
use crate::color::Color;
use crate::definition::{CLEAR_TYPE, UNPRINTABLE};
use crate::geometry::Abs;
use crate::shaping::ShapedText;

/// The reach of the letters above and below their baseline, in em.
const ABOVE: f64 = 0.8;
const BELOW: f64 = 0.25;
/// The distance from the top of the text, in em: if there is room, and at
/// least. The first line of the text has some more space above its letters.
const CLEAR: f64 = 0.6;
const LEAST_CLEAR: f64 = 0.3;

/// The notice at the head of each page of a draft, broken into lines.
pub(super) struct DraftNotice<'a> {
    /// The lines.
    pub lines: Vec<SetLine<'a>>,
    size: Abs,
    script_metrics: ScriptMetrics,
}

impl<'a> DraftNotice<'a> {
    /// Sets the notice for pages of a style.
    pub(super) fn new(
        text: &'a ShapedText,
        style: &PageStyle,
        script_metrics: ScriptMetrics,
    ) -> Self {
        let size = style.size.min.max(CLEAR_TYPE);
        let setter = LineSetter { size, script_metrics, width: style.width(), color: Color::BLACK };
        Self { lines: setter.lines(text, Abs::ZERO, style.width()), size, script_metrics }
    }

    /// The height that the notice takes between the margins: what does not fit
    /// into the upper margin.
    pub(super) fn taken(&self, style: &PageStyle) -> Abs {
        let height = self.letters() + self.size * LEAST_CLEAR;
        (height - (style.margin.top - UNPRINTABLE)).max(Abs::ZERO)
    }

    /// The baseline of each line.
    pub(super) fn baselines(&self, style: &PageStyle) -> impl Iterator<Item = Abs> {
        let text = style.margin.top + self.taken(style);
        let clear = (text - UNPRINTABLE - self.letters()).min(self.size * CLEAR);
        let first = text - clear - self.letters() + self.size * ABOVE;
        let leading = self.leading();
        (0..self.lines.len()).map(move |line| first + leading * line as f64)
    }

    /// The height from the top of the first line's letters to the bottom of the
    /// last line's.
    fn letters(&self) -> Abs {
        let more = self.lines.len().saturating_sub(1) as f64;
        self.size * (ABOVE + BELOW) + self.leading() * more
    }

    fn leading(&self) -> Abs {
        self.size * LEADING * self.script_metrics.line_height_factor
    }
}
