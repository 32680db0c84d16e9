//! Where a text beside pictures starts: at a third or at half of its column, at
//! the same place in the whole document, so that texts stand under one another.

use super::BlockContext;
use super::figure_places::{GAP as FIGURE_GAP, least_width};
use super::list::Labels;
use crate::document::{Block, Figure, FigureWidth, HeadingLevel};
use crate::geometry::Abs;
use crate::layout::flow::BesideChoice;
use crate::layout::lines::{Addresses, MeasuredText};

/// The two places, as shares of the column.
const THIRD: f64 = 1.0 / 3.0;
const HALF: f64 = 1.0 / 2.0;
/// The space between picture and text, in em.
const GAP: f64 = 1.0;
/// The least width of each picture at a third of the column, in em. Narrower
/// ones take half.
const SMALLEST: f64 = 6.0;
/// The least share of a given width that pictures keep so that their text starts
/// at half of the column.
const LEAST_OF_GIVEN: f64 = 0.7;
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
    /// What may be chosen for the pictures.
    pub(super) choice: Option<BesideChoice>,
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
    let is_small = context.params.small_pictures.is_some_and(|from| first >= Some(from));
    let at = |share: f64| context.column * share - context.start;
    let has_text = |text: Abs| (size * NARROWEST).fits(context.measure - text);
    let pictures = given.unwrap_or_else(|| smallest(figures, size));
    let has_pictures = |text: &Abs| (pictures + gap).fits(*text);
    let [third, half] = [at(THIRD), at(HALF)];
    let words = words_width(figures, half - gap, size) + gap;
    let is_at_half = is_large || context.pictures_at_half && !is_small;
    let widest = context.measure - size * NARROWEST;
    let usual = if is_at_half { [half, half] } else { [third, half] };
    let fits = |text: &Abs| words.fits(*text) && has_text(*text);
    let usual = usual.into_iter().filter(has_pictures).find(fits);
    let shrunk = || {
        let width = given? * LEAST_OF_GIVEN;
        Some(half).filter(|text| (width + gap).fits(*text) && fits(text))
    };
    let other = || match given {
        Some(width) => Some((width.min(context.measure) + gap).max(words)).filter(fits),
        // As near to half as the text allows.
        None => [widest.min(half).max(third), third, words].into_iter().find(fits),
    };
    let text = usual.or_else(shrunk).or_else(other)?;
    let choice = first.map(|first| BesideChoice {
        first,
        may_grow: given.is_none() && text < half && has_text(half),
        is_small: has_pictures(&third) && fits(&third),
    });
    Some(TextStart { text, pictures: text - gap, is_given: given.is_some(), choice })
}

/// The width that holds the longest words of pictures, with the address of a QR code
/// divided only at its parts where half of the column has room for them.
fn words_width(figures: &[Figure<MeasuredText>], half: Abs, size: Abs) -> Abs {
    let whole = least_width(figures, size, Addresses::AtTheirParts);
    if whole.fits(half) { whole } else { least_width(figures, size, Addresses::Anywhere) }
}

/// The least width of pictures of free width at a third of the column.
fn smallest<T>(figures: &[Figure<T>], size: Abs) -> Abs {
    let gaps = FIGURE_GAP * figures.len().saturating_sub(1) as f64;
    size * (SMALLEST * figures.len() as f64 + gaps)
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
/// several would be too small, or are given a width or words that need it.
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
                None => beside.figures.len() > 1 && !smallest(&beside.figures, size).fits(room),
            };
            let half = column * HALF - start - size * GAP;
            is_wide || !words_width(&beside.figures, half, size).fits(room)
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
