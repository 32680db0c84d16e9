use std::sync::Arc;

use crate::artwork::{Artwork, Stroke, Transform};
use crate::color::Color;
use crate::definition::LanguageTag;
use crate::document::NodeId;
use crate::fonts::FaceId;
use crate::geometry::{Abs, Em, Point, Rect, Size};
use crate::shaping::Glyph;

/// A page: things at their places.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<'a> {
    /// The paper after cutting.
    pub size: Size,
    /// What stands on it, band by band, column by column, downward; within a
    /// line in reading order.
    pub items: Vec<Item<'a>>,
    /// What it says at its head of the whole: an Artifact.
    pub head: Vec<Item<'a>>,
    /// What it says of itself at its foot: always an Artifact, whatever nodes
    /// its items lead back to.
    pub furniture: Vec<Item<'a>>,
}

impl<'a> Page<'a> {
    /// All that stands on it.
    pub fn all(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().chain(&self.head).chain(&self.furniture)
    }

    /// Moves everything to where it stands when the page is seen from behind:
    /// what was laid out from the left stands from the right. Nothing is seen
    /// from behind itself, neither letters nor pictures.
    pub(super) fn mirror(&mut self) {
        let sheet = self.size.width;
        let all = self.items.iter_mut().chain(&mut self.head).chain(&mut self.furniture);
        for item in all {
            match item {
                Item::Text(run) => run.origin.x = sheet - run.origin.x - run.width,
                Item::Drawing(drawing) => drawing.area = drawing.area.turned_over(sheet),
                Item::Rule(rule) => rule.area = rule.area.turned_over(sheet),
            }
        }
    }
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item<'a> {
    /// Glyphs of one line that are set alike.
    Text(TextRun<'a>),
    /// A picture.
    Drawing(Drawing<'a>),
    /// A filled bar, the line under a link: always an Artifact.
    Rule(Rule),
}

impl Item<'_> {
    /// Makes it part of no element: it has been said elsewhere.
    pub(super) fn make_artifact(&mut self) {
        match self {
            Self::Text(run) => run.node = None,
            Self::Drawing(drawing) => drawing.node = None,
            Self::Rule(_) => {}
        }
    }
}

/// Glyphs of one line that are set alike and belong to one element.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun<'a> {
    /// The element; none where they repeat what has been said, an Artifact.
    pub node: Option<NodeId>,
    /// Where its baseline begins, on the left whatever its direction.
    pub origin: Point,
    /// How far it reaches to the right, spaces at a line's end left out.
    pub width: Abs,
    /// The face of all its glyphs.
    pub face: FaceId,
    /// The type size.
    pub size: Abs,
    /// The colour.
    pub color: Color,
    /// The text its glyphs speak of.
    pub text: &'a str,
    /// The glyphs in logical order.
    pub glyphs: &'a [Glyph],
    /// What is added to their advances.
    pub spacing: Spacing,
    /// The language of its words, where that is another than the document's.
    pub language: Option<&'a LanguageTag>,
    /// Whether the glyphs run to the left from the right end.
    pub right_to_left: bool,
}

/// What a justified line adds to the advances of its glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spacing {
    /// To each space.
    pub word: Em,
    /// To each glyph, spaces included, but for the last of its line.
    pub letter: Em,
}

/// A picture on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing<'a> {
    /// The Figure; none for decoration, which is an Artifact.
    pub node: Option<NodeId>,
    /// What is drawn.
    pub artwork: Arc<Artwork>,
    /// Where, filling it.
    pub area: Rect,
    /// The words in it, each painted where the drawing has the text it is of.
    pub lettering: Vec<PlacedLettering<'a>>,
}

/// A line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedLettering<'a> {
    /// Which of the drawing's texts it stands for.
    pub text: usize,
    /// From its own coordinates, where its runs are, to the drawing's, both in
    /// points.
    pub transform: Transform,
    /// Its glyphs, from left to right.
    pub runs: Vec<LetteringRun<'a>>,
}

/// Glyphs in a drawing that are set alike.
#[derive(Debug, Clone, PartialEq)]
pub struct LetteringRun<'a> {
    /// The glyphs; they are part of no element but the Figure.
    pub run: TextRun<'a>,
    /// 1 for opaque.
    pub opacity: f32,
    /// How their outlines are drawn.
    pub stroke: Option<Stroke>,
}

/// A filled bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Where.
    pub area: Rect,
    /// The colour.
    pub color: Color,
}
