//! The content stream of a page and its state while it is written.

use printpdf::Op;

use super::Supplies;
use super::operators::paint;
use crate::color::Color;
use crate::geometry::Abs;
use crate::pdf::numbers::Hundredths;

/// The content of a page that is being written.
pub(super) struct ContentStream<'a> {
    pub(super) height: Abs,
    pub(super) supplies: &'a Supplies<'a>,
    pub(super) operators: Vec<Op>,
    pub(super) text: TextState,
    /// The current fill colour, at first black.
    fill: Color,
}

impl<'a> ContentStream<'a> {
    /// The empty content of a page of this height.
    pub(super) fn new(height: Abs, supplies: &'a Supplies<'a>) -> Self {
        Self {
            height,
            supplies,
            operators: Vec::new(),
            text: TextState::default(),
            fill: Color::BLACK,
        }
    }

    /// Sets the fill colour.
    pub(super) fn set_fill(&mut self, color: Color) {
        if self.fill != color {
            self.fill = color;
            self.operators.push(Op::SetFillColor { col: paint(color) });
        }
    }
}

/// The text state of a page (ISO 32000-1, 9.3), so that only changes are
/// written.
#[derive(Debug, Default)]
pub(super) struct TextState {
    /// Whether a text object is open.
    pub(super) is_open: bool,
    /// The start of the current line.
    pub(super) line: (Hundredths, Hundredths),
    pub(super) font: Option<(usize, Hundredths)>,
    /// The letterspacing in thousandths of a point.
    pub(super) letter_spacing: i32,
    /// The height of glyphs above the baseline.
    pub(super) rise: Hundredths,
}
