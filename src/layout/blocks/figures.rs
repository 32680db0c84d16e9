//! Figures, alone or side by side, as entries. Each is set in [`figure`].

use super::figure_places::{GAP, NARROWEST, divide_addresses, places};
use super::{BlockContext, figure, under_heading};
use crate::document::{Figure, FigureWidth};
use crate::geometry::Abs;
use crate::layout::displaced::Displaced;
use crate::layout::flow::{
    FlowContent, FlowItem, Glue, KeepRule, LINE, SetFigure, SetLine, stacked_height,
};
use crate::layout::lines::MeasuredText;

/// The space above figures.
const SPACE: Glue = Glue::of_lines(1, 1, 0);

/// The lines of a split title or caption that stay with the picture.
const KEPT: u32 = 3;

/// One of several stacks of entries side by side.
type FigureStack<'a> = Vec<FlowItem<'a>>;

/// Appends a single figure as one entry, or as several if it does not fit on a
/// page with its words.
pub(super) fn append_single<'a>(
    figure: &Figure<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let set = single(figure, width(figure, context), context);
    append_parts(parts(vec![set], context), entries);
}

/// The wanted width of a single figure.
fn width(figure: &Figure<MeasuredText>, context: &BlockContext) -> Abs {
    match figure.width {
        FigureWidth::Auto | FigureWidth::Column | FigureWidth::Page => context.measure,
        FigureWidth::Length(length) => length.min(context.measure),
    }
}

/// Sets a single figure at this width.
fn single<'a>(
    figure: &Figure<MeasuredText<'a>>,
    width: Abs,
    context: &BlockContext,
) -> SetFigure<'a> {
    let words = figure::words(figure, context);
    let lines = (words.title.len() + words.caption.len()) as u32;
    figure::set(figure, words, width * context.params.figure_scale(), lines, context)
}

/// Appends figures side by side, or under one another if one of them would be
/// too narrow, or the address of a QR code divided within its parts.
pub(super) fn append<'a>(
    figures: &[Figure<MeasuredText<'a>>],
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let gaps = context.params.size * GAP * (figures.len() - 1) as f64;
    let room = context.measure - gaps;
    let narrowest = too_narrow(figures, room, context);
    if narrowest.is_some() || divide_addresses(figures, room, context.params.size) {
        return append_under(figures, narrowest, context, entries);
    }
    append_parts(parts(set(figures, context), context), entries);
}

/// Appends the entries of figures. Right under a heading they stay with it and
/// are no further from it than text is.
pub(super) fn append_parts<'a>(parts: Vec<FlowItem<'a>>, entries: &mut Vec<FlowItem<'a>>) {
    let (first, under_heading) = (entries.len(), under_heading(entries));
    entries.extend(parts);
    if under_heading && let Some(entry) = entries.get_mut(first) {
        entry.space = Glue::default();
        entry.before = KeepRule::HeadingWithText.into();
    }
}

/// The width of the narrowest of figures side by side if it is too narrow.
fn too_narrow(figures: &[Figure<MeasuredText>], room: Abs, context: &BlockContext) -> Option<Abs> {
    let all = figures.iter().zip(places(figures, room, context.params.size));
    let free = all.filter(|(figure, _)| !matches!(figure.width, FigureWidth::Length(_)));
    let widths = free.map(|(_, place)| place.picture.max(Abs::ZERO));
    let narrowest = widths.reduce(Abs::min)?;
    (!(context.params.size * NARROWEST).fits(narrowest)).then_some(narrowest)
}

/// Appends figures under one another, none of them higher than a third of a
/// page.
fn append_under<'a>(
    figures: &[Figure<MeasuredText<'a>>],
    narrowest: Option<Abs>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    for (index, figure) in figures.iter().enumerate() {
        let mut set = low(figure, context);
        set.displaced = narrowest.filter(|_| index == 0).map(Displaced::BesideUnlike);
        append_parts(parts(vec![set], context), entries);
    }
}

/// Sets a single figure no higher than a third of a page.
pub(super) fn low<'a>(figure: &Figure<MeasuredText<'a>>, context: &BlockContext) -> SetFigure<'a> {
    let highest = context.params.grid_step() * f64::from(context.page_lines / 3);
    let widest = context.measure.min(highest / figure.artwork.aspect());
    single(figure, width(figure, context).min(widest), context)
}

/// Sets figures side by side: pictures of free width are equally high, and
/// captions begin on the same line.
pub(super) fn set<'a>(
    figures: &[Figure<MeasuredText<'a>>],
    context: &BlockContext,
) -> Vec<SetFigure<'a>> {
    if let [figure] = figures {
        return vec![single(figure, width(figure, context), context)];
    }
    // If there are very many figures, they take at least half of the room.
    let most = context.measure / (2.0 * figures.len().max(1) as f64);
    let gap = (context.params.size * GAP).min(most);
    let room = context.measure - gap * (figures.len() - 1) as f64;
    let mut start = Abs::ZERO;
    let mut words = Vec::with_capacity(figures.len());
    for (figure, place) in figures.iter().zip(places(figures, room, context.params.size)) {
        let context = context.after_gap(start, place.width, gap);
        words.push((figure::words(figure, &context), place.picture, context));
        start += place.width + gap;
    }
    let titles = words.iter().map(|(words, ..)| words.title.len()).max().unwrap_or(0);
    let captions = words.iter().map(|(words, ..)| words.caption.len()).max().unwrap_or(0);
    let mut set = Vec::with_capacity(figures.len());
    for (figure, (words, picture, context)) in figures.iter().zip(words) {
        let wanted = picture * context.params.figure_scale();
        set.push(figure::set(figure, words, wanted, (titles + captions) as u32, &context));
    }
    level(&mut set);
    set
}

/// Makes figures side by side into one entry. If their words make this higher
/// than a page, only the last lines of the titles and the first of the captions
/// stay in it; the others become entries before and after.
pub(super) fn parts<'a>(
    mut figures: Vec<SetFigure<'a>>,
    context: &BlockContext,
) -> Vec<FlowItem<'a>> {
    let (titles, captions) = kept_lines(&figures, context.page_lines);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for figure in &mut figures {
        let moved = figure.title.len().saturating_sub(titles);
        let kept = figure.title.split_off(moved);
        before.push(std::mem::replace(&mut figure.title, kept));
        figure.above_caption -= moved as u32 * LINE;
        after.push(figure.caption.split_off(figure.caption.len().min(captions)));
    }
    let mut entries = lines_side_by_side(before, true);
    entries.push(row(figures));
    entries.extend(lines_side_by_side(after, false));
    for entry in entries.iter_mut().skip(1) {
        entry.space = Glue::default();
        entry.before = KeepRule::InParagraph.into();
    }
    entries
}

/// The numbers of title and caption lines that stay with the pictures.
fn kept_lines(figures: &[SetFigure], page_lines: u32) -> (usize, usize) {
    let highest = |lines: fn(&SetFigure) -> u32| figures.iter().map(lines).max().unwrap_or(0);
    let titles = highest(|figure| figure.title.len() as u32);
    let above = highest(|figure| figure.above_caption - figure.title.len() as u32 * LINE);
    let room = page_lines.saturating_sub(above) / LINE;
    let captions = highest(|figure| figure.caption.len() as u32);
    if titles + captions <= room {
        return (titles as usize, captions as usize);
    }
    let titles = titles.min(KEPT).min(room);
    (titles as usize, captions.min(KEPT).min(room - titles) as usize)
}

/// The lines of several stacks side by side, one entry for each row. Shorter
/// stacks align with the highest at the end or at the beginning.
fn lines_side_by_side<'a>(stacks: Vec<Vec<SetLine<'a>>>, end_level: bool) -> Vec<FlowItem<'a>> {
    let height = stacks.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows: Vec<Vec<FigureStack>> = Vec::new();
    rows.resize_with(height, Vec::new);
    for stack in stacks {
        let first = if end_level { height - stack.len() } else { 0 };
        for (row, line) in rows[first..].iter_mut().zip(stack) {
            row.push(vec![FlowItem::line(line)]);
        }
    }
    rows.into_iter().map(entry).collect()
}

/// Figures side by side as one entry.
fn row(figures: Vec<SetFigure>) -> FlowItem {
    entry(figures.into_iter().map(|set| vec![figure::entry(set)]).collect())
}

fn entry(stacks: Vec<FigureStack>) -> FlowItem {
    FlowItem {
        space: SPACE,
        on_whole_line: false,
        height: stacks.iter().map(|stack| stacked_height(stack)).max().unwrap_or(0),
        before: KeepRule::None.into(),
        frame: None,
        content: FlowContent::Row(stacks),
    }
}

/// The height of figures side by side, in half lines.
pub(super) fn height(figures: &[SetFigure]) -> u32 {
    figures.iter().map(figure::height).max().unwrap_or_default()
}

/// Lets all pictures end level, and on a whole line if there are captions.
fn level(figures: &mut [SetFigure]) {
    let highest = figures.iter().map(|figure| figure.above_caption).max().unwrap_or(0);
    let has_captions = figures.iter().any(|figure| !figure.caption.is_empty());
    let highest = if has_captions { highest.next_multiple_of(LINE) } else { highest };
    figures.iter_mut().for_each(|figure| figure.above_caption = highest);
}
