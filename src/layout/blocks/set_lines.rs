use super::BlockContext;
use crate::color::Color;
use crate::definition::{Align, Hyphenate};
use crate::document::ColumnAlign;
use crate::geometry::Abs;
use crate::layout::change_bar::ChangeBars;
use crate::layout::flow::SetLine;
use crate::layout::lines::{MeasuredText, Policy, Purpose, break_lines};

/// How the lines of a text look and where they stand, all alike.
pub(in crate::layout) struct TextStyle {
    /// What the text is.
    pub(in crate::layout) purpose: Purpose,
    /// Its type size.
    pub(in crate::layout) size: Abs,
    /// Its colour.
    pub(in crate::layout) color: Color,
    /// How its lines end.
    pub(in crate::layout) align: Align,
    /// When its words are broken.
    pub(in crate::layout) hyphenate: Hyphenate,
    /// Where they are marked in the margin, if they are in another language.
    pub(in crate::layout) change_bars: Option<ChangeBars>,
    /// How they stand in their measure.
    pub(in crate::layout) column_align: ColumnAlign,
    /// How far from the column's start they begin.
    pub(in crate::layout) start: Abs,
    /// How wide they may be.
    pub(in crate::layout) measure: Abs,
}

impl TextStyle {
    /// As running text looks.
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
}

/// Breaks a text into its lines.
pub(in crate::layout) fn set_lines<'a>(
    text: &MeasuredText<'a>,
    text_style: &TextStyle,
) -> Vec<SetLine<'a>> {
    let &TextStyle {
        purpose,
        size,
        color,
        align,
        hyphenate,
        change_bars,
        column_align,
        start,
        measure,
    } = text_style;
    let policy = Policy { measure: measure / size, align, hyphenate, purpose };
    let filled = purpose == Purpose::Running && align == Align::Justified;
    let change_bars = change_bars.filter(|_| text.shaped.is_marked());
    break_lines(text, &policy)
        .into_iter()
        .map(|line| SetLine {
            text: text.shaped,
            line,
            extent: text.extent(line),
            start,
            measure,
            column_align,
            filled,
            size,
            color,
            labels: Vec::new(),
            change_bar: change_bars.map(|change_bars| change_bars.bar(line.start == 0)),
        })
        .collect()
}
