//! Breaking one text into lines of one style. The choice of breaks is left to
//! [`lines`](crate::layout::lines).

use super::BlockContext;
use crate::color::Color;
use crate::definition::{Align, Hyphenate};
use crate::document::ColumnAlign;
use crate::geometry::Abs;
use crate::layout::change_bar::ChangeBars;
use crate::layout::flow::SetLine;
use crate::layout::lines::{Line, MeasuredText, Policy, Purpose, break_lines};

/// The style and the place of the lines of one text.
pub(in crate::layout) struct TextStyle {
    /// The purpose of the text.
    pub(in crate::layout) purpose: Purpose,
    /// The type size.
    pub(in crate::layout) size: Abs,
    /// The colour.
    pub(in crate::layout) color: Color,
    /// The alignment of the line ends.
    pub(in crate::layout) align: Align,
    /// Which words are hyphenated.
    pub(in crate::layout) hyphenate: Hyphenate,
    /// The bars in the margin, for text in another language.
    pub(in crate::layout) change_bars: Option<ChangeBars>,
    /// The alignment of the lines in the measure.
    pub(in crate::layout) column_align: ColumnAlign,
    /// The distance of the lines from the column's start.
    pub(in crate::layout) start: Abs,
    /// The width available.
    pub(in crate::layout) measure: Abs,
}

impl TextStyle {
    /// The style of running text.
    pub(super) fn running(context: &BlockContext) -> Self {
        Self {
            purpose: Purpose::Running,
            size: context.params.size,
            color: Color::BLACK,
            align: context.style.align,
            hyphenate: context.style.hyphenate,
            change_bars: context.change_bars,
            column_align: ColumnAlign::Start,
            start: context.start,
            measure: context.measure,
        }
    }

    /// The settings by which the lines are chosen.
    pub(super) fn policy(&self) -> Policy {
        let &Self { purpose, size, align, hyphenate, measure, .. } = self;
        Policy { measure: measure / size, align, hyphenate, purpose }
    }
}

/// Breaks a text into lines.
pub(in crate::layout) fn set_lines<'a>(
    text: &MeasuredText<'a>,
    text_style: &TextStyle,
) -> Vec<SetLine<'a>> {
    let lines = break_lines(text, &text_style.policy());
    lines.iter().map(|&line| set_line(text, line, text_style)).collect()
}

/// One line of a text.
pub(in crate::layout) fn set_line<'a>(
    text: &MeasuredText<'a>,
    line: Line,
    text_style: &TextStyle,
) -> SetLine<'a> {
    let &TextStyle {
        purpose, size, color, align, change_bars, column_align, start, measure, ..
    } = text_style;
    let change_bars = change_bars.filter(|_| text.shaped.is_marked());
    SetLine {
        text: text.shaped,
        line,
        extent: text.extent(line),
        start,
        measure,
        column_align,
        filled: purpose == Purpose::Running && align == Align::Justified,
        size,
        color,
        labels: Vec::new(),
        change_bar: change_bars.map(|change_bars| change_bars.bar(line.start == 0)),
    }
}
