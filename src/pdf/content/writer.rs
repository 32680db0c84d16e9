use printpdf::Op;

use super::Supplies;
use super::operators::paint;
use crate::color::Color;
use crate::geometry::Abs;
use crate::pdf::numbers::Hundredths;

/// The content of a page as it grows.
pub(super) struct ContentStream<'a> {
    pub(super) height: Abs,
    pub(super) supplies: &'a Supplies<'a>,
    pub(super) operators: Vec<Op>,
    pub(super) text: TextState,
    /// The colour things are filled with now: at first black.
    fill: Color,
}

impl<'a> ContentStream<'a> {
    /// The content of a page of some height, still empty.
    pub(super) fn new(height: Abs, supplies: &'a Supplies<'a>) -> Self {
        Self {
            height,
            supplies,
            operators: Vec::new(),
            text: TextState::default(),
            fill: Color::BLACK,
        }
    }

    /// Fills with this colour from here on.
    pub(super) fn set_fill(&mut self, color: Color) {
        if self.fill != color {
            self.fill = color;
            self.operators.push(Op::SetFillColor { col: paint(color) });
        }
    }
}

/// The text state of a page (ISO 32000-1, 9.3): what need not be said again.
#[derive(Debug, Default)]
pub(super) struct TextState {
    /// Whether a text object is open.
    pub(super) is_open: bool,
    /// Where its line begins.
    pub(super) line: (Hundredths, Hundredths),
    pub(super) font: Option<(usize, Hundredths)>,
    /// What is added after each glyph, in thousandths of a point.
    pub(super) letter_spacing: i32,
    /// How far above the baseline glyphs stand.
    pub(super) rise: Hundredths,
}
