use super::Context;
use crate::color::Color;
use crate::definition::{Align, Hyphenate};
use crate::geometry::Abs;
use crate::layout::flow::SetLine;
use crate::layout::lines::{MeasuredText, Policy, Purpose, break_lines};

/// How the lines of a text look, all alike.
pub(super) struct Look {
    /// What the text is.
    pub(super) purpose: Purpose,
    /// Its type size.
    pub(super) size: Abs,
    /// Its colour.
    pub(super) color: Color,
    /// How its lines end.
    pub(super) align: Align,
    /// When its words are broken.
    pub(super) hyphenate: Hyphenate,
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
        }
    }
}

/// Breaks a text into its lines.
pub(super) fn set_lines<'a>(
    text: &MeasuredText<'a>,
    context: &Context,
    look: &Look,
) -> Vec<SetLine<'a>> {
    let &Look { purpose, size, color, align, hyphenate } = look;
    let (start, measure) = (context.start, context.measure);
    let policy = Policy { measure: measure / size, align, hyphenate, purpose };
    let filled = purpose == Purpose::Running && align == Align::Justified;
    break_lines(text, &policy)
        .into_iter()
        .map(|line| SetLine {
            text: text.shaped,
            line,
            extent: text.extent(line),
            start,
            measure,
            filled,
            size,
            color,
            label: None,
        })
        .collect()
}
