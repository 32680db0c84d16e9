//! The words of a drawing, as SVG describes them. `svg::text` reads them;
//! `document` takes them into its text, to be shaped like any other.

use std::ops::AddAssign;

use super::{Stroke, Transform};
use crate::color::Color;
use crate::diagnostic::Span;
use crate::geometry::{Abs, Em, Point};

/// A line of words in a drawing: what SVG calls a text chunk and aligns as a
/// whole (SVG 1.1, 10.5).
#[derive(Debug, Clone, PartialEq)]
pub struct DrawingText {
    /// The transform from the line's own coordinates to the drawing's. The
    /// origin of its own is the anchor on the baseline; the unit is the point,
    /// and y grows downward.
    pub transform: Transform,
    /// The part of the line that is at the anchor.
    pub anchor: Anchor,
    /// Runs of one style, in reading order.
    pub stretches: Vec<StyledWords>,
    /// The distance from the anchor to that of the line below, in the line's
    /// own coordinates.
    pub next_line: Point,
    /// Whether it continues the text of the line before it.
    pub goes_on: bool,
    /// Its place in the file.
    pub span: Span,
}

/// The part of a line that is at its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

/// Words of one style.
#[derive(Debug, Clone, PartialEq)]
pub struct StyledWords {
    /// The words.
    pub words: String,
    /// The positions of the words in the file: sorted pairs of an offset in
    /// `words` and an offset in the file, each the start of a stretch that the
    /// file contains literally.
    pub places: Vec<(usize, usize)>,
    /// Their style.
    pub style: DrawingTextStyle,
    /// The shift from the end of the words before; it moves what follows as
    /// well.
    pub shift: Point,
}

/// The style of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawingTextStyle {
    /// The type size, in the coordinates of its [`DrawingText`].
    pub size: Abs,
    /// Whether they are bold.
    pub is_strong: bool,
    /// Whether they are italic.
    pub is_emphasised: bool,
    /// The fill colour.
    pub color: Color,
    /// The opacity of the fill, 1 for opaque.
    pub opacity: f32,
    /// The stroke of the outlines.
    pub stroke: Option<Stroke>,
    /// The height of the letters that is placed on the baseline.
    pub baseline: Baseline,
    /// The distance they are raised above that.
    pub rise: Rise,
    /// The space added after each letter.
    pub letter_spacing: Abs,
    /// The space added to each space.
    pub word_spacing: Abs,
    /// The requested typeface, unless it is a generic name.
    pub family: Option<String>,
}

/// The height of the letters that is placed on the baseline (SVG 1.1, 10.9.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Baseline {
    /// The bottom of an x.
    Alphabetic,
    /// Half the height of the tallest letter.
    Mathematical,
    /// Half the height of an x.
    Middle,
    /// Halfway between the lowest descender and the highest ascender.
    Central,
    /// Four fifths of the height of the tallest letter.
    Hanging,
    /// The top of the tallest letter.
    Top,
    /// The bottom of the lowest descender.
    Bottom,
}

/// A distance that words are raised, or lowered if it is negative.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rise {
    /// The part that is the same in every face.
    pub length: Abs,
    /// The part that is the distance from the lowest descender to the highest
    /// ascender of the face, at this type size.
    pub face_height: Abs,
}

impl Rise {
    /// The distance in a face of the given height.
    pub fn resolve(self, height: Em) -> Abs {
        self.length + height.at(self.face_height)
    }
}

impl AddAssign for Rise {
    fn add_assign(&mut self, other: Self) {
        self.length += other.length;
        self.face_height += other.face_height;
    }
}
