//! The attributes that place the characters of a text (SVG 1.1, 10.4 and 10.5):
//! positions are read, anything else that moves single letters is refused.

use roxmltree::Node;

use super::advance::are_natural;
use crate::artwork::svg::cascade::{ComputedStyle, attribute_length};
use crate::artwork::svg::placement::Placement;
use crate::artwork::svg::{SvgAttributes, tag};
use crate::diagnostic::{Span, TextFeature};

/// The position that attributes give a character, in the pixels of its text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct GivenPosition {
    pub(super) x: Option<f32>,
    pub(super) y: Option<f32>,
    pub(super) dx: Option<f32>,
    pub(super) dy: Option<f32>,
}

impl GivenPosition {
    /// This position, overridden by that of an inner element for the same
    /// character.
    pub(super) fn overridden(self, inner: Self) -> Self {
        Self {
            x: inner.x.or(self.x),
            y: inner.y.or(self.y),
            dx: inner.dx.or(self.dx),
            dy: inner.dy.or(self.dy),
        }
    }
}

/// The position that an element gives its first character; `letters` are all
/// its words.
pub(super) fn begin(
    element: &Node,
    style: &ComputedStyle,
    letters: &str,
    place: &Placement,
) -> (GivenPosition, Vec<(Span, TextFeature)>) {
    let mut found = Vec::new();
    let [width, height] = place.view;
    let font_size = style.text.font_size;
    let mut number = |name: &str, whole: f32, are_usual: fn(&[f32], &str, f32) -> bool| {
        let written = element.plain(name)?;
        let length = |part| attribute_length(part, style).map(|length| length.resolve(whole));
        let numbers = list(written).map_while(length);
        let numbers: Vec<f32> = numbers.take(letters.chars().count().max(1)).collect();
        if !are_usual(&numbers, letters, font_size) {
            found.push((attribute(element, name), TextFeature::PlacedLetters));
        }
        numbers.first().copied()
    };
    let begin = GivenPosition {
        x: number("x", width, are_natural),
        y: number("y", height, |places, _, _| places.windows(2).all(|pair| pair[0] == pair[1])),
        dx: number("dx", width, are_slight),
        dy: number("dy", height, |shifts, _, _| shifts.iter().skip(1).all(|&it| it == 0.0)),
    };
    let turns = |number: &str| number.parse::<f32>().is_ok_and(|degrees| degrees != 0.0);
    if element.plain("rotate").is_some_and(|written| list(written).any(turns)) {
        found.push((attribute(element, "rotate"), TextFeature::TurnedLetters));
    }
    if element.plain("textLength").is_some() {
        found.push((attribute(element, "textLength"), TextFeature::GivenLength));
    }
    (begin, found)
}

/// Whether shifts between letters are as small as a typeface's own.
fn are_slight(shifts: &[f32], _: &str, font_size: f32) -> bool {
    const SLIGHT: f32 = 0.1;
    shifts.iter().skip(1).all(|shift| shift.abs() <= SLIGHT * font_size)
}

/// The items of a list of numbers.
fn list(written: &str) -> impl Iterator<Item = &str> {
    written.split([',', ' ', '\t', '\n', '\r']).filter(|part| !part.is_empty())
}

/// The place of an attribute in the file.
fn attribute(element: &Node, name: &str) -> Span {
    let range = element.attribute_node(name).map(|attribute| attribute.range());
    range.map_or_else(|| tag(element), |range| Span::new(range.start, range.end))
}
