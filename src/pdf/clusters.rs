//! Clusters: the letters that share glyphs, each to become one code of a font.
//!
//! A reader that searches or copies takes the text code by code and puts each
//! code where its width says. So one code represents all letters of a cluster,
//! however many glyphs draw it: if a single glyph of the face is not enough, a
//! composite glyph is made of several. CFF has no composites; there each code
//! is a glyph.
//!
//! [`codes`](super::codes) gives the numbers; [`font`](super::font) makes the
//! composites.

use unicode_normalization::char::is_combining_mark;

use crate::fonts::FaceId;
use crate::geometry::Em;
use crate::layout::TextRun;
use crate::shaping::{Glyph, GlyphText};

/// The text of a hyphen of the line breaker. It is an Artifact, but search and
/// copy read Artifacts as well.
const HYPHEN: &str = "-";

/// The glyphs and the text of one code.
pub(super) struct Cluster<'r, 'a> {
    /// The glyphs in logical order.
    pub(super) glyphs: &'r [Glyph],
    /// The text.
    pub(super) text: &'a str,
    right_to_left: bool,
}

/// The clusters of a page, each once: the face, the form that draws it, and the text.
#[derive(Debug)]
pub(super) struct PageClusters(pub(super) Vec<(FaceId, CodeGlyph, String)>);

/// The glyph that a code draws.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum CodeGlyph {
    /// A glyph of the face.
    Glyph(u16),
    /// Several glyphs, or one that is displaced.
    Composite(Composite),
}

/// A glyph composed of others, in units of the face.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Composite {
    /// The advance.
    pub(super) advance: u16,
    /// The components, from left to right.
    pub(super) components: Vec<Component>,
}

/// A glyph and its place in a composite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Component {
    pub(super) glyph: u16,
    pub(super) x: i16,
    pub(super) y: i16,
}

/// The clusters of a run in logical order, or single glyphs if the face cannot
/// have composites.
pub(super) fn clusters<'r, 'a>(
    run: &'r TextRun<'a>,
    are_glyphs: bool,
) -> impl Iterator<Item = Cluster<'r, 'a>> {
    let goes_on = move |next: &Glyph| !are_glyphs && matches!(next.text, GlyphText::Continuation);
    let mut rest: &[Glyph] = run.glyphs;
    std::iter::from_fn(move || {
        let first = rest.first()?;
        let mut length = 1;
        while rest.get(length).is_some_and(goes_on) {
            length += 1;
        }
        let (glyphs, after) = rest.split_at(length);
        rest = after;
        Some(Cluster { glyphs, text: text_of(first, run), right_to_left: run.right_to_left })
    })
}

impl Cluster<'_, '_> {
    /// The glyph that draws it in a face with composites and these units per
    /// em.
    pub(super) fn form(&self, units_per_em: u16) -> CodeGlyph {
        match self.glyphs {
            [glyph] if self.is_as_it_comes(glyph) => CodeGlyph::Glyph(glyph.id),
            _ => CodeGlyph::Composite(self.composite(units_per_em)),
        }
    }

    /// Whether adjustments between codes, as for kerning, are enough for its
    /// only glyph. Readers order right-to-left text by position, so a mark
    /// there becomes a composite that contains its offset.
    fn is_as_it_comes(&self, glyph: &Glyph) -> bool {
        !self.right_to_left || glyph.dy == Em::ZERO && !self.text.starts_with(is_combining_mark)
    }

    fn composite(&self, units_per_em: u16) -> Composite {
        let units = |em: Em| (em.get() * f32::from(units_per_em)).round() as i32;
        let clamped = |number: i32| number.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        let mut pen = 0;
        let component = |glyph: &Glyph| {
            let (x, y) = (clamped(pen + units(glyph.dx)), clamped(units(glyph.dy)));
            pen += units(glyph.advance);
            Component { glyph: glyph.id, x, y }
        };
        let components = if self.right_to_left {
            self.glyphs.iter().rev().map(component).collect()
        } else {
            self.glyphs.iter().map(component).collect()
        };
        Composite { advance: pen.clamp(0, u16::MAX.into()) as u16, components }
    }
}

/// The text of a glyph. The line feed of a hard line break becomes a space,
/// which only keeps words apart.
fn text_of<'a>(glyph: &Glyph, run: &TextRun<'a>) -> &'a str {
    match glyph.text {
        GlyphText::Cluster { start, length } => {
            let start = start as usize;
            match run.text.get(start..start + usize::from(length)).unwrap_or_default() {
                "\n" => " ",
                text => text,
            }
        }
        GlyphText::Continuation => "",
        GlyphText::Hyphen => HYPHEN,
    }
}
