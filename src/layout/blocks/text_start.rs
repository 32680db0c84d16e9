//! Where a text beside pictures starts: at a third or at half of its column, at
//! the same place in the whole document, so that texts stand under one another.

use super::BlockContext;
use super::figures::{GAP as FIGURE_GAP, least_width};
use super::list::Labels;
use crate::document::{Block, Figure, FigureWidth, HeadingLevel, NodeId};
use crate::geometry::Abs;
use crate::layout::lines::MeasuredText;

/// The two places, as shares of the column.
const THIRD: f64 = 1.0 / 3.0;
const HALF: f64 = 1.0 / 2.0;
/// The space between picture and text, in em.
const GAP: f64 = 1.0;
/// The least width of pictures at a third of the column, in em. Narrower ones
/// take half.
const SMALLEST: f64 = 6.0;
/// The least measure of the text, in em. In a narrower one the lines are
/// uneven, so the text goes above its picture instead.
const NARROWEST: f64 = 9.0;

/// The place of a text beside pictures.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextStart {
    /// The distance from the start of the pictures to the start of the text.
    pub(super) text: Abs,
    /// The width of the pictures.
    pub(super) pictures: Abs,
    /// Whether the definition gives the width of the pictures.
    pub(super) is_given: bool,
    /// The first picture, if the pictures would be larger at half of the column.
    pub(super) may_grow: Option<NodeId>,
}

/// The place of the text beside these pictures; `None` if there is too little
/// room for it.
pub(super) fn text_start(
    figures: &[Figure<MeasuredText>],
    context: &BlockContext,
) -> Option<TextStart> {
    let (size, gap) = (context.params.size, context.params.size * GAP);
    let given = given_width(figures, size);
    let first = figures.first().map(|figure| figure.node);
    let is_large = context.params.large_pictures.is_some_and(|from| first >= Some(from));
    let at = |share: f64| context.column * share - context.start;
    let has_text = |text: Abs| (size * NARROWEST).fits(context.measure - text);
    let words = least_width(figures, context.measure, size) + gap;
    let has_pictures = |text: &Abs| match given {
        Some(width) => (width + gap).fits(*text),
        None => (size * SMALLEST).fits(*text - gap),
    };
    let [third, half] = [at(THIRD), at(HALF)];
    let usual = if is_large || context.pictures_at_half { [half, half] } else { [third, half] };
    let fits = |text: &Abs| words.fits(*text) && has_text(*text);
    let usual = usual.into_iter().filter(has_pictures).find(fits);
    let other = || match given {
        Some(width) => Some((width.min(context.measure) + gap).max(words)).filter(fits),
        None => [third, half, words].into_iter().filter(|&text| gap < text).find(fits),
    };
    let text = usual.or_else(other)?;
    let may_grow = first.filter(|_| given.is_none() && text < half && has_text(half));
    Some(TextStart { text, pictures: text - gap, is_given: given.is_some(), may_grow })
}

/// The width of pictures whose widths are all given.
fn given_width<T>(figures: &[Figure<T>], size: Abs) -> Option<Abs> {
    let mut width = size * FIGURE_GAP * figures.len().saturating_sub(1) as f64;
    for figure in figures {
        let FigureWidth::Length(length) = figure.width else { return None };
        width += length;
    }
    Some(width)
}

/// Whether pictures beside text take half of their column everywhere: somewhere
/// several are side by side, or are given a width that needs it, or words that do.
pub(super) fn need_half(
    blocks: &[Block<MeasuredText>],
    start: Abs,
    column: Abs,
    context: &BlockContext,
) -> bool {
    let size = context.params.size;
    let room = column * THIRD - start - size * GAP;
    blocks.iter().any(|block| match block {
        Block::Beside(beside) => {
            let is_wide = match given_width(&beside.figures, size) {
                Some(width) => !width.fits(room),
                None => beside.figures.len() > 1,
            };
            is_wide || !least_width(&beside.figures, room, size).fits(room)
        }
        Block::Steps(steps) => {
            let labels =
                Labels::new(&steps.items, context.params.heading_size(HeadingLevel::Subheading));
            let start = start + labels.hang();
            steps.items.iter().any(|step| need_half(&step.blocks, start, column, context))
        }
        Block::Boxed(boxed) => need_half(&boxed.blocks, start, column, context),
        Block::Wide(blocks) => need_half(blocks, start, context.style.measure(1), context),
        Block::Title(_)
        | Block::Heading(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Table(_)
        | Block::Figure(_)
        | Block::Figures(_)
        | Block::Contact(_)
        | Block::Colophon(_) => false,
    })
}
