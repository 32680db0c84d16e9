use super::Context;
use super::measured::MeasuredFigure;
use super::set_lines::{Look, set_lines};
use crate::document::FigureWidth;
use crate::geometry::{Abs, Size};
use crate::layout::flow::{Content, Entry, Rule, SetFigure, SetLine, Space};
use crate::layout::lines::{MeasuredText, Purpose};

/// Appends a figure as one entry: its words are never parted from it.
pub(super) fn append<'a>(
    figure: &MeasuredFigure<'a>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let wanted = match figure.figure.width {
        FigureWidth::Column | FigureWidth::Page => context.measure,
        FigureWidth::Length(length) => length.min(context.measure),
    };
    entries.push(entry(set(figure, wanted * context.setting.figure_scale(), context)));
}

/// A figure as an entry.
pub(super) fn entry(figure: SetFigure) -> Entry {
    Entry {
        space: Space { natural: 1, stretch: 1, shrink: 0 },
        height: height(&figure),
        before: Rule::None.into(),
        frame: None,
        content: Content::Figure(figure),
    }
}

/// How many lines a figure takes with its words.
pub(super) fn height(figure: &SetFigure) -> u32 {
    figure.title_lines + figure.picture_lines + figure.caption.len() as u32
}

/// A figure as wide as is wanted, unless that makes it higher than a page.
pub(super) fn set<'a>(
    figure: &MeasuredFigure<'a>,
    wanted: Abs,
    context: &Context,
) -> SetFigure<'a> {
    let (title, caption) = (words(&figure.title, context), words(&figure.caption, context));
    let size = size(figure, wanted, context, (title.len() + caption.len()) as u32);
    // The picture keeps clear of the words above and under it by about half a
    // line each; what rounding to the grid adds goes there as well.
    let clearance = context.setting.leading() * 0.6;
    SetFigure {
        node: figure.figure.node,
        artwork: &figure.figure.artwork,
        size,
        start: context.start,
        measure: context.measure,
        title_lines: title.len() as u32,
        picture_lines: context.setting.whole_lines(size.height + clearance),
        title,
        caption,
        mark: context.marks.filter(|_| figure.figure.is_alt_foreign).map(|it| it.bar(true)),
        text_below: 0,
        is_displaced: false,
    }
}

fn words<'a>(text: &Option<MeasuredText<'a>>, context: &Context) -> Vec<SetLine<'a>> {
    let look = Look { purpose: Purpose::Display, ..Look::running(context) };
    text.as_ref().map(|text| set_lines(text, &look)).unwrap_or_default()
}

/// The size a figure is shown at, with so many lines of words on its page.
fn size(figure: &MeasuredFigure, wanted: Abs, context: &Context, word_lines: u32) -> Size {
    let aspect = figure.figure.artwork.aspect();
    let room = context.setting.leading()
        * f64::from(context.page_lines.saturating_sub(word_lines + 1).max(1));
    let height = (wanted * aspect).min(room);
    Size::new(height / aspect, height)
}
