//! One picture with its title and caption, measured and set.
//! [`figures`](super::figures) makes the entries, for a picture alone as well
//! as for several.

use super::BlockContext;
use super::set_lines::{TextStyle, set_lines};
use crate::document::Figure;
use crate::geometry::{Abs, Size};
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, LINE, SetFigure, SetLine};
use crate::layout::lines::{MeasuredText, Purpose};
use crate::layout::params::LayoutParams;

/// The words of a picture leave it at least one part in this many of the page;
/// longer words continue in the next column.
const LEAST_OF_PAGE: u32 = 3;
/// The least share of its size that a picture keeps when it shrinks so that its
/// place ends on the grid.
const LEAST_OF_PICTURE: f64 = 0.85;

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
    figure.above_caption + figure.caption.len() as u32 * LINE
}

/// The half lines that a picture of this height takes above its caption. A
/// caption is on whole lines; a picture alone is rounded to half a line, so that
/// there is no hole above it.
fn above_caption(height: Abs, words: &SetWords, params: LayoutParams) -> u32 {
    let picture = params.above_picture(words.title.len()) + height + params.below_picture();
    let is_alone = words.title.is_empty() && words.caption.is_empty();
    if is_alone { params.half_lines(picture) } else { params.whole_lines(picture) }
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
    let (largest, is_too_tall) = largest_size(figure, wanted, context, word_lines);
    let place = context.picture_heights.of(figure.node).unwrap_or(largest.height);
    let height = largest.height.min(place);
    let size = Size::new(height / figure.artwork.aspect(), height);
    let lettering = figure.lettering.iter();
    SetFigure {
        node: figure.element(),
        figure: figure.node,
        is_code: figure.is_code,
        artwork: figure.artwork.clone(),
        lettering: lettering.map(|line| line.map(&mut |words, _| words.shaped)).collect(),
        size,
        largest,
        start: context.start,
        above_caption: above_caption(size.height, &words, context.params),
        title: words.title,
        caption: words.caption,
        change_bar: context.change_bars.filter(|_| is_marked(figure)).map(|it| it.bar(true)),
        text_below: 0,
        displaced: None,
        beside: None,
        is_too_tall,
    }
}

/// Lets pictures begin level with the text beside them: what rounding to the
/// grid adds is half a line at most, or nothing if the pictures may shrink a
/// little.
pub(super) fn begin_with_text(figures: &mut [SetFigure], may_shrink: bool, params: LayoutParams) {
    let title = figures.iter().map(|figure| figure.title.len()).max().unwrap_or(0);
    let highest = figures.iter().map(|figure| figure.size.height).fold(Abs::ZERO, Abs::max);
    let (around, step) = (params.above_picture(title) + params.below_picture(), params.grid_step());
    let steps = (around + highest) / step;
    let fewer = step * steps.floor() - around;
    let is_whole = figures.iter().all(|figure| figure.size == figure.largest);
    let shrinks = may_shrink && is_whole && highest * LEAST_OF_PICTURE < fewer;
    let above_caption = if shrinks { steps.floor() } else { (steps - 1e-6).ceil() } as u32;
    for figure in figures {
        if shrinks {
            let height = figure.size.height * (fewer / highest);
            figure.size = Size::new(figure.size.width * (fewer / highest), height);
        }
        figure.above_caption = above_caption;
    }
}

/// Whether a draft marks a picture: its description or a word in it is in
/// another language than the document, or a word's translation is faulty.
fn is_marked(figure: &Figure<MeasuredText>) -> bool {
    figure.alt.as_ref().is_some_and(|alt| alt.language.is_some())
        || figure.lettering.iter().any(|line| line.words.shaped.is_marked())
}

/// The words of a figure, broken into lines of the measure.
pub(super) fn words<'a>(figure: &Figure<MeasuredText<'a>>, context: &BlockContext) -> SetWords<'a> {
    let text_style = TextStyle { purpose: Purpose::Display, ..TextStyle::running(context) };
    let lines = |text: &Option<MeasuredText<'a>>| {
        text.as_ref().map(|text| set_lines(text, &text_style)).unwrap_or_default()
    };
    SetWords { title: lines(&figure.title), caption: lines(&figure.caption) }
}

/// The size of a figure on a page of its own with this many lines of words, and whether
/// it would be higher than the page at the width wanted.
fn largest_size(
    figure: &Figure<MeasuredText>,
    wanted: Abs,
    context: &BlockContext,
    word_lines: u32,
) -> (Size, bool) {
    let aspect = figure.artwork.aspect();
    let page = context.page_lines / LINE;
    let lines = page.saturating_sub(word_lines + 1).max(page / LEAST_OF_PAGE).max(1);
    let (height, page) = (wanted * aspect, context.params.leading() * f64::from(lines));
    let is_too_tall = !height.fits(page);
    let height = height.min(page);
    (Size::new(height / aspect, height), is_too_tall)
}
