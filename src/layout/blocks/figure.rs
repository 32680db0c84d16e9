//! One picture with its title and caption, measured and set.
//! [`figures`](super::figures) makes the entries, for a picture alone as well
//! as for several.

use super::BlockContext;
use super::set_lines::{TextStyle, set_lines};
use crate::document::Figure;
use crate::geometry::{Abs, Size};
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, LINE, SetFigure, SetLine};
use crate::layout::lines::{MeasuredText, Purpose};

/// The words of a picture leave it at least one part in this many of the page;
/// longer words continue in the next column.
const LEAST_OF_PAGE: u32 = 3;

/// The title and the caption of a figure, broken into lines.
pub(super) struct SetWords<'a> {
    pub(super) title: Vec<SetLine<'a>>,
    pub(super) caption: Vec<SetLine<'a>>,
}

/// A figure as an entry.
pub(super) fn entry(figure: SetFigure) -> FlowItem {
    FlowItem {
        space: Glue::of_lines(1, 1, 0),
        on_whole_line: false,
        height: height(&figure),
        before: KeepRule::None.into(),
        frame: None,
        content: FlowContent::Figure(figure),
    }
}

/// The height of a figure with its words, in half lines.
pub(super) fn height(figure: &SetFigure) -> u32 {
    figure.title_lines + figure.picture_lines + figure.caption.len() as u32 * LINE
}

/// Sets a figure at the wanted width, or narrower if it would be higher than a
/// page with this many lines of words.
pub(super) fn set<'a>(
    figure: &Figure<MeasuredText<'a>>,
    words: SetWords<'a>,
    wanted: Abs,
    word_lines: u32,
    context: &BlockContext,
) -> SetFigure<'a> {
    let size = size(figure, wanted, context, word_lines);
    // The picture keeps clear of the words above and under it by about half a
    // line each; what rounding to the grid adds goes there as well.
    let clearance = context.params.leading() * 0.6;
    let lettering = figure.lettering.iter();
    SetFigure {
        node: figure.element(),
        artwork: figure.artwork.clone(),
        lettering: lettering.map(|line| line.map(&mut |words, _| words.shaped)).collect(),
        size,
        start: context.start,
        measure: context.measure,
        title_lines: words.title.len() as u32 * LINE,
        picture_lines: context.params.whole_lines(size.height + clearance),
        title: words.title,
        caption: words.caption,
        change_bar: context.change_bars.filter(|_| is_foreign(figure)).map(|it| it.bar(true)),
        text_below: 0,
        displaced: None,
    }
}

/// Whether the description of a picture or a word in it is in another language
/// than the document.
fn is_foreign(figure: &Figure<MeasuredText>) -> bool {
    figure.alt.as_ref().is_some_and(|alt| alt.language.is_some())
        || figure.lettering.iter().any(|line| line.words.shaped.is_foreign)
}

/// The words of a figure, broken into lines of the measure.
pub(super) fn words<'a>(figure: &Figure<MeasuredText<'a>>, context: &BlockContext) -> SetWords<'a> {
    let text_style = TextStyle { purpose: Purpose::Display, ..TextStyle::running(context) };
    let lines = |text: &Option<MeasuredText<'a>>| {
        text.as_ref().map(|text| set_lines(text, &text_style)).unwrap_or_default()
    };
    SetWords { title: lines(&figure.title), caption: lines(&figure.caption) }
}

/// The size of a figure on a page with this many lines of words.
fn size(
    figure: &Figure<MeasuredText>,
    wanted: Abs,
    context: &BlockContext,
    word_lines: u32,
) -> Size {
    let aspect = figure.artwork.aspect();
    let page = context.page_lines / LINE;
    let lines = page.saturating_sub(word_lines + 1).max(page / LEAST_OF_PAGE).max(1);
    let height = (wanted * aspect).min(context.params.leading() * f64::from(lines));
    Size::new(height / aspect, height)
}
