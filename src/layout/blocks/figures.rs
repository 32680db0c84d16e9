use super::{BlockContext, figure};
use crate::document::{Figure, FigureWidth};
use crate::geometry::Abs;
use crate::layout::flow::{
    FlowContent, FlowItem, Glue, KeepRule, SetFigure, SetLine, stacked_height,
};
use crate::layout::lines::MeasuredText;

/// The space between two figures, in em.
const GAP: f64 = 1.2;
/// The space above figures, in lines.
const SPACE: Glue = Glue { natural: 1, stretch: 1, shrink: 0 };

/// So many lines of a title or a caption that is parted stay with the picture.
const KEPT: u32 = 3;

/// What stands beside others.
type FigureStack<'a> = Vec<FlowItem<'a>>;

/// Appends figures side by side as one entry.
pub(super) fn append<'a>(
    figures: &[Figure<MeasuredText<'a>>],
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    entries.extend(parts(set(figures, context), context));
}

/// Figures set side by side: their pictures equally high where their widths
/// are free, and their captions on one line.
pub(super) fn set<'a>(
    figures: &[Figure<MeasuredText<'a>>],
    context: &BlockContext,
) -> Vec<SetFigure<'a>> {
    // Where there are very many, they take at least half of the room.
    let most = context.measure / (2.0 * figures.len().max(1) as f64);
    let gap = (context.params.size * GAP).min(most);
    let places = widths(figures, context.measure - gap * (figures.len() - 1) as f64);
    let mut start = Abs::ZERO;
    let mut words = Vec::with_capacity(figures.len());
    for (figure, width) in figures.iter().zip(places) {
        let context = context.after_gap(start, width, gap);
        words.push((figure::words(figure, &context), context));
        start += width + gap;
    }
    let titles = words.iter().map(|(words, _)| words.title.len()).max().unwrap_or(0);
    let captions = words.iter().map(|(words, _)| words.caption.len()).max().unwrap_or(0);
    let of_figure = |(figure, (words, context)): (&Figure<MeasuredText<'a>>, (_, BlockContext))| {
        let wanted = context.measure * context.params.figure_scale();
        figure::set(figure, words, wanted, (titles + captions) as u32, &context)
    };
    let mut set: Vec<SetFigure> = figures.iter().zip(words).map(of_figure).collect();
    level(&mut set);
    set
}

/// Figures side by side as one entry; where their words are so many that this
/// would be higher than a page, with the last lines of their titles and the
/// first of their captions alone, and the others as entries before and after.
pub(super) fn parts<'a>(
    mut figures: Vec<SetFigure<'a>>,
    context: &BlockContext,
) -> Vec<FlowItem<'a>> {
    let (titles, captions) = kept_lines(&figures, context.page_lines);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for figure in &mut figures {
        let kept = figure.title.split_off(figure.title.len().saturating_sub(titles));
        before.push(std::mem::replace(&mut figure.title, kept));
        figure.title_lines = figure.title_lines.min(titles as u32);
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

/// How many lines of titles and captions stay with their pictures.
fn kept_lines(figures: &[SetFigure], page_lines: u32) -> (usize, usize) {
    let highest = |lines: fn(&SetFigure) -> u32| figures.iter().map(lines).max().unwrap_or(0);
    let room = page_lines.saturating_sub(highest(|figure| figure.picture_lines));
    let (titles, captions) =
        (highest(|figure| figure.title_lines), highest(|figure| figure.caption.len() as u32));
    if titles + captions <= room {
        return (titles as usize, captions as usize);
    }
    let titles = titles.min(KEPT).min(room);
    (titles as usize, captions.min(KEPT).min(room - titles) as usize)
}

/// Lines of several stacks side by side, an entry each; those of lower stacks
/// end or begin where those of the highest do.
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

/// Figures that are set side by side, as one entry.
fn row(figures: Vec<SetFigure>) -> FlowItem {
    entry(figures.into_iter().map(|set| vec![figure::entry(set)]).collect())
}

fn entry(stacks: Vec<FigureStack>) -> FlowItem {
    FlowItem {
        space: SPACE,
        height: stacks.iter().map(|stack| stacked_height(stack)).max().unwrap_or(0),
        before: KeepRule::None.into(),
        frame: None,
        content: FlowContent::Row(stacks),
    }
}

/// How many lines figures that are set side by side take.
pub(super) fn height(figures: &[SetFigure]) -> u32 {
    figures.iter().map(figure::height).max().unwrap_or_default()
}

/// How wide each figure is. A length that was given is kept where all go in;
/// the others share what is left so that they are equally high.
fn widths(figures: &[Figure<MeasuredText>], room: Abs) -> Vec<Abs> {
    let given = |figure: &Figure<MeasuredText>| match figure.width {
        FigureWidth::Length(length) => Some(length),
        FigureWidth::Column | FigureWidth::Page => None,
    };
    let taken: Abs = figures.iter().filter_map(given).fold(Abs::ZERO, |sum, width| sum + width);
    let is_free = |figure: &&Figure<MeasuredText>| given(figure).is_none();
    let shares: f64 =
        figures.iter().filter(is_free).map(|figure| 1.0 / figure.artwork.aspect()).sum();
    let (scale, left) = match shares > 0.0 {
        // At least half of the room is for those that share it.
        true => (((room / 2.0) / taken).min(1.0), (room - taken).max(room / 2.0)),
        false => ((room / taken).min(1.0), Abs::ZERO),
    };
    let width = |figure: &Figure<MeasuredText>| match given(figure) {
        Some(length) => length * scale,
        None => left / (shares * figure.artwork.aspect()),
    };
    figures.iter().map(width).collect()
}

/// Gives all the same lines for title and picture.
fn level(figures: &mut [SetFigure]) {
    let titles = figures.iter().map(|figure| figure.title_lines).max().unwrap_or(0);
    let pictures = figures.iter().map(|figure| figure.picture_lines).max().unwrap_or(0);
    for figure in figures {
        figure.title_lines = titles;
        figure.picture_lines = pictures;
    }
}
