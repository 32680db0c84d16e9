//! Setting the short texts outside the columns, for
//! [`furniture`](super::furniture) and the [notice of a
//! draft](super::draft_notice).

use super::blocks::{TextStyle, set_line, set_lines};
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
        let lines = set_lines(&lines::measure(text), &self.style(start, measure));
        lines.into_iter().map(|line| SetLine { measure: line.width(), ..line }).collect()
    }

    /// The beginning of a text in whole words, if one fits, and the ellipsis
    /// after it.
    pub(super) fn shortened<'a>(
        &self,
        text: &'a ShapedText,
        ellipsis: &'a ShapedText,
        measure: Abs,
    ) -> Vec<SetLine<'a>> {
        let sign = self.lines(ellipsis, Abs::ZERO, measure);
        let width = sign.iter().map(SetLine::width).sum();
        let measured = lines::measure(text);
        let Some(line) = measured.beginning((measure - width) / self.size) else {
            return Vec::new();
        };
        let begun = set_line(&measured, line, &self.style(Abs::ZERO, measure));
        let begun = SetLine { measure: begun.width(), ..begun };
        let sign = self.lines(ellipsis, begun.width(), measure);
        std::iter::once(begun).chain(sign).collect()
    }

    /// The width of the longest word of a text.
    pub(super) fn widest_word(&self, text: &ShapedText) -> Abs {
        self.size * lines::measure(text).widest
    }

    fn style(&self, start: Abs, measure: Abs) -> TextStyle {
        TextStyle {
            purpose: Purpose::Running,
            size: self.size,
            color: self.color,
            align: Align::Ragged,
            hyphenate: Hyphenate::Never,
            change_bars: None,
            column_align: ColumnAlign::Start,
            start,
            measure,
        }
    }
}
