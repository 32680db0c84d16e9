use super::Context;
use crate::color::Color;
use crate::definition::{Align, Hyphenate};
use crate::document::ColumnAlign;
use crate::geometry::Abs;
use crate::layout::flow::SetLine;
use crate::layout::lines::{MeasuredText, Policy, Purpose, break_lines};
use crate::layout::mark::Marks;

/// How the lines of a text look and where they stand, all alike.
pub(in crate::layout) struct Look {
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
    pub(in crate::layout) marks: Option<Marks>,
    /// How they stand in their measure.
    pub(in crate::layout) stands: ColumnAlign,
    /// How far from the column's start they begin.
    pub(in crate::layout) start: Abs,
    /// How wide they may be.
    pub(in crate::layout) measure: Abs,
}

impl Look {
    /// As running text looks.
    pub(super) fn running(context: &Context) -> Self {
        Self {
            purpose: Purpose::Running,
            size: context.setting.size,
            color: Color::BLACK,
            align: context.style.align,
            hyphenate: context.style.hyphenate,
            marks: context.marks,
            stands: ColumnAlign::Start,
            start: context.start,
            measure: context.measure,
        }
    }
}

/// Breaks a text into its lines.
pub(in crate::layout) fn set_lines<'a>(text: &MeasuredText<'a>, look: &Look) -> Vec<SetLine<'a>> {
    let &Look { purpose, size, color, align, hyphenate, marks, stands, start, measure } = look;
    let policy = Policy { measure: measure / size, align, hyphenate, purpose };
    let filled = purpose == Purpose::Running && align == Align::Justified;
    let marks = marks.filter(|_| text.shaped.is_marked());
    break_lines(text, &policy)
        .into_iter()
        .map(|line| SetLine {
            text: text.shaped,
            line,
            extent: text.extent(line),
            start,
            measure,
            stands,
            filled,
            size,
            color,
            labels: Vec::new(),
            mark: marks.map(|marks| marks.bar(line.start == 0)),
        })
        .collect()
}
