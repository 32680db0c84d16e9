//! Setting the short texts outside the columns, for
//! [`furniture`](super::furniture) and the [notice of a
//! draft](super::draft_notice).

use super::blocks::{TextStyle, set_lines};
use super::flow::SetLine;
use super::lines::{self, Purpose};
use super::params::ScriptMetrics;
use crate::color::Color;
use crate::definition::{Align, Hyphenate};
use crate::document::ColumnAlign;
use crate::geometry::Abs;
use crate::shaping::ShapedText;

/// Breaks texts into ragged lines of one size and colour.
pub(super) struct LineSetter {
    pub(super) size: Abs,
    pub(super) script_metrics: ScriptMetrics,
    /// The width between the margins.
    pub(super) width: Abs,
    pub(super) color: Color,
}

impl LineSetter {
    /// A text as a single line, if it fits into the width.
    pub(super) fn one_line<'a>(&self, text: &'a ShapedText) -> Option<SetLine<'a>> {
        let mut lines = self.lines(text, Abs::ZERO, self.width);
        lines.pop().filter(|line| lines.is_empty() && line.width().fits(self.width))
    }

    /// The lines of a text. Their measure is the width of their words, since
    /// other texts are beside them.
    pub(super) fn lines<'a>(
        &self,
        text: &'a ShapedText,
        start: Abs,
        measure: Abs,
    ) -> Vec<SetLine<'a>> {
        let text_style = TextStyle {
            purpose: Purpose::Running,
            size: self.size,
            color: self.color,
            align: Align::Ragged,
            hyphenate: Hyphenate::Never,
            change_bars: None,
            column_align: ColumnAlign::Start,
            start,
            measure,
        };
        let lines = set_lines(&lines::measure(text), &text_style);
        lines.into_iter().map(|line| SetLine { measure: line.width(), ..line }).collect()
    }
}
