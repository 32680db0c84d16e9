//! A page: everything on it at its final place. [`pdf`](crate::pdf) and other
//! outputs read pages and nothing else of the layout.

use std::sync::Arc;

use crate::artwork::{Artwork, Stroke, Transform};
use crate::color::Color;
use crate::definition::LanguageTag;
use crate::document::NodeId;
use crate::fonts::FaceId;
use crate::geometry::{Abs, Em, Point, Rect, Size};
use crate::shaping::{Glyph, GlyphSource};

/// A page with items at their places.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<'a> {
    /// The paper after cutting.
    pub size: Size,
    /// The content, by band, by column, downward; within a line in reading
    /// order.
    pub items: Vec<Item<'a>>,
    /// The head, which is about the whole document: an Artifact.
    pub head: Vec<Item<'a>>,
    /// The foot, which is about the page: always an Artifact, whatever nodes
    /// its items come from.
    pub furniture: Vec<Item<'a>>,
}

impl<'a> Page<'a> {
    /// All items.
    pub fn all(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().chain(&self.head).chain(&self.furniture)
    }

    /// Mirrors the places of all items, so that a layout from the left becomes
    /// one from the right. Letters and pictures themselves are not mirrored.
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

/// An item on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item<'a> {
    /// Glyphs of one line in one style.
    Text(TextRun<'a>),
    /// A picture.
    Drawing(Drawing<'a>),
    /// A filled bar, such as the line under a link: always an Artifact.
    Rule(Rule),
}

impl Item<'_> {
    /// Makes the item an Artifact, since it repeats other content.
    pub(super) fn make_artifact(&mut self) {
        match self {
            Self::Text(run) => run.node = None,
            Self::Drawing(drawing) => drawing.node = None,
            Self::Rule(_) => {}
        }
    }
}

/// Glyphs of one line in one style that belong to one element.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun<'a> {
    /// The element; `None` for an Artifact, which repeats other content.
    pub node: Option<NodeId>,
    /// The left end of the baseline, whatever the direction.
    pub origin: Point,
    /// The width to the right, without spaces at a line's end.
    pub width: Abs,
    /// The face of all glyphs.
    pub face: FaceId,
    /// The type size.
    pub size: Abs,
    /// The colour.
    pub color: Color,
    /// The text that the glyphs represent.
    pub text: &'a str,
    /// The glyphs in logical order.
    pub glyphs: &'a [Glyph],
    /// The place of these glyphs in a text that is kept, if it is.
    pub source: Option<GlyphSource>,
    /// The spacing added to their advances.
    pub spacing: Spacing,
    /// The language of the words, if it is not the document's.
    pub language: Option<&'a LanguageTag>,
    /// Whether the glyphs run from right to left.
    pub right_to_left: bool,
}

/// What a justified line adds to the advances of its glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spacing {
    /// The addition to each space.
    pub word: Em,
    /// The addition to each glyph, including spaces but not the last glyph of a
    /// line.
    pub letter: Em,
}

/// A picture on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing<'a> {
    /// The Figure; `None` for decoration, which is an Artifact.
    pub node: Option<NodeId>,
    /// The artwork.
    pub artwork: Arc<Artwork>,
    /// The area, which the artwork fills.
    pub area: Rect,
    /// The words in the drawing, each painted in place of the drawing's text it
    /// belongs to.
    pub lettering: Vec<PlacedLettering<'a>>,
}

/// A line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedLettering<'a> {
    /// The index of the drawing's text that it replaces.
    pub text: usize,
    /// The transform from its own coordinates, those of its runs, to the
    /// drawing's, both in points.
    pub transform: Transform,
    /// The glyphs, from left to right.
    pub runs: Vec<LetteringRun<'a>>,
}

/// Glyphs in a drawing in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct LetteringRun<'a> {
    /// The glyphs, which belong to the Figure and to no other element.
    pub run: TextRun<'a>,
    /// The opacity; 1 is opaque.
    pub opacity: f32,
    /// The stroke of the outlines.
    pub stroke: Option<Stroke>,
}

/// A filled bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The area it fills.
    pub area: Rect,
    /// The colour.
    pub color: Color,
}
