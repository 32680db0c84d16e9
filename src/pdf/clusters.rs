//! What a code of a page stands for: a cluster, the letters that are drawn by
//! glyphs of their own.
//!
//! A reader that searches or copies takes a file code by code, and puts each
//! code where its width says it is. So a cluster is one code that says all its
//! letters, however many glyphs draw it: where one glyph of the face does not
//! do, a composite glyph is made of them. CFF outlines know no composites: there
//! a code is a glyph.

use unicode_normalization::char::is_combining_mark;

use crate::geometry::Em;
use crate::layout::TextRun;
use crate::shaping::{Glyph, GlyphText};

/// What a hyphen of the line breaker says: an Artifact, but what people search
/// and copy with reads those as well.
const HYPHEN: &str = "-";

/// What one code stands for.
pub(super) struct Cluster<'r, 'a> {
    /// Its glyphs in logical order.
    pub(super) glyphs: &'r [Glyph],
    /// What it says.
    pub(super) text: &'a str,
    right_to_left: bool,
}

/// What a code draws.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CodeGlyph {
    /// A glyph of the face.
    Glyph(u16),
    /// Several, or one at another place than its own.
    Composite(Composite),
}

/// A glyph made of glyphs, in units of the face.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Composite {
    /// How far it moves the pen.
    pub(super) advance: u16,
    /// From left to right.
    pub(super) components: Vec<Component>,
}

/// A glyph and its place in a composite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Component {
    pub(super) glyph: u16,
    pub(super) x: i16,
    pub(super) y: i16,
}

/// The clusters of a run in logical order; its glyphs where the face can have
/// no composites.
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
    /// What draws it in a face of so many units to the em that has composites.
    pub(super) fn form(&self, units_per_em: u16) -> CodeGlyph {
        match self.glyphs {
            [glyph] if self.is_as_it_comes(glyph) => CodeGlyph::Glyph(glyph.id),
            _ => CodeGlyph::Composite(self.composite(units_per_em)),
        }
    }

    /// Whether its only glyph needs no more than numbers between codes, which
    /// kerning is. Readers put what runs to the left in order by its places, so
    /// there a mark is a composite that has its offset in it.
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
        let components = match self.right_to_left {
            true => self.glyphs.iter().rev().map(component).collect(),
            false => self.glyphs.iter().map(component).collect(),
        };
        Composite { advance: pen.clamp(0, u16::MAX.into()) as u16, components }
    }
}

/// What a glyph says. The line feed of a hard line break is a space to a
/// reader: it only keeps the words apart.
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
