use super::{Stroke, Transform};
use crate::color::Color;
use crate::diagnostic::Span;
use crate::geometry::{Abs, Point};

/// A line of words in a drawing: what SVG aligns as one (SVG 1.1, 10.5).
#[derive(Debug, Clone, PartialEq)]
pub struct DrawingText {
    /// From its own coordinates to the drawing's: its own begin where its words
    /// are anchored on their baseline, in points, y downward.
    pub transform: Transform,
    /// Which part of it stands there.
    pub anchor: Anchor,
    /// Its stretches of one look, in reading order.
    pub stretches: Vec<StyledWords>,
    /// From its anchor to that of a line below it, in its own coordinates.
    pub next_line: Point,
    /// Whether it is the next line of what the text before it says.
    pub goes_on: bool,
    /// Where the file says it.
    pub span: Span,
}

/// Which part of a line stands where it is anchored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Left,
    /// Its middle.
    Middle,
    /// Its right end.
    Right,
}

/// Words of one look.
#[derive(Debug, Clone, PartialEq)]
pub struct StyledWords {
    /// The words.
    pub words: String,
    /// From places in them to places in the file: pairs, sorted, each the begin
    /// of a stretch that stands in the file as it is read.
    pub places: Vec<(usize, usize)>,
    /// How they look.
    pub style: DrawingTextStyle,
    /// How far they are moved from where the words before them end; what
    /// follows moves along.
    pub shift: Point,
}

/// How words of a drawing look.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawingTextStyle {
    /// The type size, in the coordinates of its [`DrawingText`].
    pub size: Abs,
    /// Whether they are bold.
    pub is_strong: bool,
    /// Whether they are italic.
    pub is_emphasised: bool,
    /// What they are filled with.
    pub color: Color,
    /// 1 for opaque.
    pub opacity: f32,
    /// How their outlines are drawn.
    pub stroke: Option<Stroke>,
    /// Which height of the letters stands on the baseline.
    pub baseline: Baseline,
    /// How far above that they are raised.
    pub rise: Abs,
    /// What is added after each letter.
    pub letter_spacing: Abs,
    /// What is added to each space.
    pub word_spacing: Abs,
    /// The typeface that is asked for, if it is one of a name.
    pub family: Option<String>,
}

/// Which height of the letters stands on the baseline (SVG 1.1, 10.9.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Baseline {
    /// The foot of an x.
    Alphabetic,
    /// Half the height of the tallest letter.
    Mathematical,
    /// Half the height of an x.
    Middle,
    /// Halfway from the deepest letter to the tallest.
    Central,
    /// The head of a capital.
    Hanging,
    /// The head of the tallest letter.
    Top,
    /// The foot of the deepest letter.
    Bottom,
}
