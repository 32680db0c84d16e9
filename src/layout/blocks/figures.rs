use super::measured::MeasuredFigure;
use super::{Context, figure};
use crate::document::FigureWidth;
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Rule, SetFigure, Space};

/// The space between two figures, in em.
const GAP: f64 = 1.2;

/// Appends figures side by side as one entry.
pub(super) fn append<'a>(
    figures: &[MeasuredFigure<'a>],
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    entries.push(row(set(figures, context)));
}

/// Figures set side by side: their pictures equally high where their widths
/// are free, and their captions on one line.
pub(super) fn set<'a>(figures: &[MeasuredFigure<'a>], context: &Context) -> Vec<SetFigure<'a>> {
    let gap = context.setting.size * GAP;
    let places = widths(figures, context.measure - gap * (figures.len() - 1) as f64);
    let mut start = Abs::ZERO;
    let mut set = Vec::with_capacity(figures.len());
    for (figure, width) in figures.iter().zip(places) {
        let scaled = width * context.setting.figure_scale();
        set.push(figure::set(figure, scaled, &context.after_gap(start, width, gap)));
        start += width + gap;
    }
    level(&mut set);
    set
}

/// Figures that are set side by side, as one entry.
pub(super) fn row(figures: Vec<SetFigure>) -> Entry {
    let height = height(&figures);
    let stacks: Vec<_> = figures.into_iter().map(|set| vec![figure::entry(set)]).collect();
    Entry {
        space: Space { natural: 1, stretch: 1, shrink: 0 },
        height,
        before: Rule::None.into(),
        frame: None,
        content: Content::Row(stacks),
    }
}

/// How many lines figures that are set side by side take.
pub(super) fn height(figures: &[SetFigure]) -> u32 {
    figures.iter().map(figure::height).max().unwrap_or_default()
}

/// How wide each figure is. A length that was given is kept where all go in;
/// the others share what is left so that they are equally high.
fn widths(figures: &[MeasuredFigure], room: Abs) -> Vec<Abs> {
    let given = |figure: &MeasuredFigure| match figure.figure.width {
        FigureWidth::Length(length) => Some(length),
        FigureWidth::Column | FigureWidth::Page => None,
    };
    let taken: Abs = figures.iter().filter_map(given).fold(Abs::ZERO, |sum, width| sum + width);
    let is_free = |figure: &&MeasuredFigure| given(figure).is_none();
    let shares: f64 =
        figures.iter().filter(is_free).map(|figure| 1.0 / figure.figure.artwork.aspect()).sum();
    let (scale, left) = match shares > 0.0 {
        // At least half of the room is for those that share it.
        true => (((room / 2.0) / taken).min(1.0), (room - taken).max(room / 2.0)),
        false => ((room / taken).min(1.0), Abs::ZERO),
    };
    let width = |figure: &MeasuredFigure| match given(figure) {
        Some(length) => length * scale,
        None => left / (shares * figure.figure.artwork.aspect()),
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
