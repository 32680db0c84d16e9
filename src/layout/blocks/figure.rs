use super::Context;
use super::measured::MeasuredFigure;
use super::set_lines::{Look, set_lines};
use crate::document::FigureWidth;
use crate::geometry::{Abs, Size};
use crate::layout::flow::{Content, Entry, Rule, SetFigure, Space};
use crate::layout::lines::{MeasuredText, Purpose};

/// Appends a figure as one entry: its words are never parted from it.
pub(super) fn append<'a>(
    figure: &MeasuredFigure<'a>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let look = Look { purpose: Purpose::Display, ..Look::running(context, Abs::ZERO) };
    let words = |text: &Option<MeasuredText<'a>>| {
        text.as_ref().map(|text| set_lines(text, context, &look)).unwrap_or_default()
    };
    let (title, caption) = (words(&figure.title), words(&figure.caption));
    let word_lines = (title.len() + caption.len()) as u32;
    let size = size(figure, context, word_lines);
    let grid = context.setting.leading();
    // The picture keeps clear of the words above and under it by about half a
    // line each; what rounding to the grid adds goes there as well.
    let picture_lines = (size.height + grid * 0.6).round_up_to(grid) / grid;
    entries.push(Entry {
        space: Space { natural: 1, stretch: 1, shrink: 0 },
        height: word_lines + picture_lines.round() as u32,
        rule: Rule::None,
        content: Content::Figure(SetFigure {
            node: figure.figure.node,
            artwork: &figure.figure.artwork,
            size,
            title,
            caption,
        }),
    });
}

/// The size a figure is shown at: its width, unless that makes it higher than
/// a page.
fn size(figure: &MeasuredFigure, context: &Context, word_lines: u32) -> Size {
    let wanted = match figure.figure.width {
        FigureWidth::Column | FigureWidth::Page => context.measure,
        FigureWidth::Length(length) => length.min(context.measure),
    } * context.setting.figure_scale();
    let aspect = figure.figure.artwork.aspect();
    let room = context.setting.leading()
        * f64::from(context.page_lines.saturating_sub(word_lines + 1).max(1));
    let height = (wanted * aspect).min(room);
    Size::new(height / aspect, height)
}
