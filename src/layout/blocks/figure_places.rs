//! The places of figures side by side: how wide each picture is, and how wide the
//! room for its words. The pictures are set in [`figures`](super::figures).

use crate::document::{Figure, FigureWidth};
use crate::geometry::Abs;
use crate::layout::lines::{
    Addresses, MeasuredText, longest_unbroken, longest_whole, widest_given_line,
};

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
/// high. A word wider than its picture takes its room from the other figures, and
/// an address from the room that is left.
pub(super) fn places(figures: &[Figure<MeasuredText>], room: Abs, size: Abs) -> Vec<FigurePlace> {
    let mut places = places_of_words(figures, room, size);
    let left = room - places.iter().map(|place| place.width).sum();
    let lacking = |(figure, place): (&Figure<MeasuredText>, &FigurePlace)| {
        let address = figure.caption.iter().filter(|_| figure.is_code);
        let line = address.map(|text| size * widest_given_line(text)).fold(Abs::ZERO, Abs::max);
        (line - place.width).max(Abs::ZERO)
    };
    let lacking: Vec<Abs> = figures.iter().zip(&places).map(lacking).collect();
    let count = lacking.iter().filter(|lacking| **lacking > Abs::ZERO).count();
    if left > Abs::ZERO && count > 0 {
        let share = left / count as f64;
        places.iter_mut().zip(lacking).for_each(|(place, lacking)| {
            place.width += share.min(lacking);
        });
    }
    places
}

/// Whether the addresses of QR codes side by side would be divided within their parts.
pub(super) fn divide_addresses(figures: &[Figure<MeasuredText>], room: Abs, size: Abs) -> bool {
    let words = longest_words(figures, size, Addresses::AtTheirParts);
    figures.iter().any(|figure| figure.is_code) && !words.into_iter().sum::<Abs>().fits(room)
}

/// The width of the longest word of each figure.
fn longest_words(figures: &[Figure<MeasuredText>], size: Abs, addresses: Addresses) -> Vec<Abs> {
    figures.iter().map(|figure| longest_word(figure, size, addresses)).collect()
}

/// The places of figures without the room that is left.
fn places_of_words(figures: &[Figure<MeasuredText>], room: Abs, size: Abs) -> Vec<FigurePlace> {
    let addresses = if divide_addresses(figures, room, size) {
        Addresses::Anywhere
    } else {
        Addresses::AtTheirParts
    };
    let words = longest_words(figures, size, addresses);
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
fn longest_word(figure: &Figure<MeasuredText>, size: Abs, addresses: Addresses) -> Abs {
    let words = figure.title.iter().chain(&figure.caption);
    let width = match addresses {
        Addresses::AtTheirParts if figure.is_code => longest_whole,
        Addresses::AtTheirParts | Addresses::Anywhere => longest_unbroken,
    };
    size * words.map(width).fold(0.0, f64::max)
}

/// The least width of figures side by side that holds every part of their words
/// that cannot be broken, beside pictures that are not too narrow.
pub(super) fn least_width(
    figures: &[Figure<MeasuredText>],
    size: Abs,
    addresses: Addresses,
) -> Abs {
    let gaps = size * GAP * figures.len().saturating_sub(1) as f64;
    let least = |figure: &Figure<MeasuredText>| {
        let words = longest_word(figure, size, addresses);
        if given(figure).is_some() { words } else { words.max(size * NARROWEST) }
    };
    gaps + figures.iter().map(least).sum()
}
