//! The places of figures side by side: how wide each picture is, and how wide the
//! room for its words. The pictures are set in [`figures`](super::figures).

use crate::document::{Figure, FigureWidth};
use crate::geometry::Abs;
use crate::layout::lines::{MeasuredText, longest_unbroken};

/// The space between two figures, in em.
pub(super) const GAP: f64 = 1.2;
/// The least width of a figure beside others, in em, if none is given.
pub(super) const NARROWEST: f64 = 3.5;

/// The place of a figure among others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct FigurePlace {
    /// The width of its words.
    pub(super) width: Abs,
    /// The width of its picture.
    pub(super) picture: Abs,
}

/// The places of figures in this room without the gaps. Given lengths are kept if
/// they all fit; the other pictures share what is left so that they are equally
/// high. A word wider than its picture takes its room from the other figures.
pub(super) fn places(figures: &[Figure<MeasuredText>], room: Abs, size: Abs) -> Vec<FigurePlace> {
    let words: Vec<Abs> = figures.iter().map(|figure| longest_word(figure, size)).collect();
    let have_room = words.iter().copied().sum::<Abs>().fits(room);
    let mut reserved: Vec<Option<Abs>> = vec![None; figures.len()];
    loop {
        let pictures = widths(figures, room, &reserved);
        let of = |index: usize| FigurePlace {
            width: reserved[index].unwrap_or(pictures[index]),
            picture: pictures[index],
        };
        let lacks =
            |&index: &usize| reserved[index].is_none() && !words[index].fits(pictures[index]);
        let lacking: Vec<usize> = (0..figures.len()).filter(lacks).collect();
        if lacking.is_empty() || !have_room {
            return (0..figures.len()).map(of).collect();
        }
        // Each round reserves room for one figure more at least.
        lacking.into_iter().for_each(|index| reserved[index] = Some(words[index]));
    }
}

/// The width of each picture, where the places of some figures are reserved.
fn widths(figures: &[Figure<MeasuredText>], room: Abs, reserved: &[Option<Abs>]) -> Vec<Abs> {
    let room = room - reserved.iter().flatten().copied().sum();
    let others = || figures.iter().zip(reserved).filter(|(_, reserved)| reserved.is_none());
    let taken: Abs = others().filter_map(|(figure, _)| given(figure)).sum();
    let free = others().filter(|(figure, _)| given(figure).is_none());
    let shares: f64 = free.map(|(figure, _)| 1.0 / figure.artwork.aspect()).sum();
    let (scale, height) = if shares > 0.0 {
        // Figures of free width get at least half of the room.
        let left = (room - taken).max(room / 2.0);
        (((room / 2.0) / taken).min(1.0), left / shares)
    } else {
        let places = figures.iter().zip(reserved);
        let heights =
            places.filter_map(|(figure, place)| Some((*place)? * figure.artwork.aspect()));
        ((room / taken).min(1.0), heights.fold(room, Abs::min))
    };
    let width = |(figure, place): (&Figure<MeasuredText>, &Option<Abs>)| {
        let width = match given(figure) {
            Some(length) => length * scale,
            None => height / figure.artwork.aspect(),
        };
        place.map_or(width, |place| width.min(place))
    };
    figures.iter().zip(reserved).map(width).collect()
}

/// The width that the definition gives a picture.
fn given<T>(figure: &Figure<T>) -> Option<Abs> {
    match figure.width {
        FigureWidth::Length(length) => Some(length),
        FigureWidth::Auto | FigureWidth::Column | FigureWidth::Page => None,
    }
}

/// The width of the longest part of the words of a figure that cannot be broken.
fn longest_word(figure: &Figure<MeasuredText>, size: Abs) -> Abs {
    let words = figure.title.iter().chain(&figure.caption);
    size * words.map(longest_unbroken).fold(0.0, f64::max)
}

/// The least width of figures side by side that holds every part of their words
/// that cannot be broken, beside pictures that are not too narrow.
pub(super) fn least_width(figures: &[Figure<MeasuredText>], size: Abs) -> Abs {
    if let [figure] = figures {
        return longest_word(figure, size);
    }
    let gaps = size * GAP * figures.len().saturating_sub(1) as f64;
    let least = |figure: &Figure<MeasuredText>| {
        let words = longest_word(figure, size);
        if given(figure).is_some() { words } else { words.max(size * NARROWEST) }
    };
    gaps + figures.iter().map(least).sum()
}
