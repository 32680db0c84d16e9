//! `[style]`: typefaces, type sizes, alignment, hyphenation and colour, and the checks
//! that print stays readable. The faces themselves are loaded by `fonts`.

use super::fields::{Fields, Value};
use super::table::TableName;
use super::walk::TableWalk;
use super::{Text, defaults};
use crate::color::Color;
use crate::diagnostic::{DefinitionProblem, FileId, LEAST_READABLE, Span};
use crate::geometry::Abs;

/// The smallest type size that is clear print (UKAAF, Clear Print). A smaller one
/// gives a warning, and layout gives up everything else first.
pub const CLEAR_TYPE: Abs = Abs::pt(12.0);
/// The style of a leaflet without `[style]`.
const USUAL: Style = Style {
    family: None,
    fonts: Vec::new(),
    size: Sizes {
        min: defaults::length(TableName::Size, "min"),
        max: defaults::length(TableName::Size, "max"),
        span: None,
    },
    align: Align::Ragged,
    hyphenate: Hyphenate::LongWords,
    hyphenation: Vec::new(),
    accent: defaults::color(TableName::Style, "accent"),
    look: Look::Rule,
};
/// The least contrast of text with its background (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// How the text looks.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// The name of the typeface, if it is given.
    pub family: Option<Text>,
    /// The paths of the user's own fonts, those of the leaflet before those of its
    /// practice.
    pub fonts: Vec<Text>,
    /// The type sizes to choose from.
    pub size: Sizes,
    /// How lines end.
    pub align: Align,
    /// When words are hyphenated.
    pub hyphenate: Hyphenate,
    /// Words with their break points, such as `schildklier-aandoeningen`.
    pub hyphenation: Vec<Text>,
    /// The colour of title and headings.
    pub accent: Color,
    /// How the leaflet opens.
    pub look: Look,
}

impl Style {
    /// The same style, in another file.
    pub(super) fn in_file(self, file: FileId) -> Self {
        Self {
            family: self.family.map(|name| name.in_file(file)),
            fonts: self.fonts.into_iter().map(|path| path.in_file(file)).collect(),
            size: Sizes { span: self.size.span.map(|span| span.in_file(file)), ..self.size },
            hyphenation: self.hyphenation.into_iter().map(|word| word.in_file(file)).collect(),
            ..self
        }
    }
}

/// The smallest and the largest type size, equal for a fixed size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// The smallest.
    pub min: Abs,
    /// The largest.
    pub max: Abs,
    /// The place in the file, if the sizes are given.
    pub span: Option<Span>,
}

/// The alignment of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Ragged at the end of the line.
    Ragged,
    /// Flush with the edge of the column on both sides.
    Justified,
}

/// How a leaflet opens, from the top of its first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The title between a thick and a thin rule.
    Rule,
    /// The title in white on a band of the accent colour.
    Band,
    /// The title alone.
    Plain,
}

/// When words are hyphenated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hyphenate {
    /// When the line would otherwise be less than three quarters full.
    LongWords,
    /// Whenever it makes the paragraph better.
    Always,
    /// Never; a word breaks only at its own hyphens.
    Never,
}

/// Resolves the style: keys that are not given are taken from the practice.
pub(super) fn style(
    mut fields: Fields,
    practice: Option<&Style>,
    walk: &mut TableWalk<'_>,
) -> Style {
    let usual = practice.cloned().unwrap_or(USUAL);
    Style {
        family: fields.text("family").or(usual.family),
        fonts: [fields.words("fonts"), usual.fonts].concat(),
        size: sizes(&mut fields, usual.size, walk),
        align: match fields.choice("align") {
            Some("justified") => Align::Justified,
            Some(_) => Align::Ragged,
            None => usual.align,
        },
        hyphenate: match fields.take("hyphenate") {
            Some((Value::Flag(true), _)) => Hyphenate::Always,
            Some((Value::Flag(false), _)) => Hyphenate::Never,
            Some(_) => Hyphenate::LongWords,
            None => usual.hyphenate,
        },
        hyphenation: [usual.hyphenation, fields.words("hyphenation")].concat(),
        accent: accent(&mut fields, walk).unwrap_or(usual.accent),
        look: match fields.choice("look") {
            Some("rule") => Look::Rule,
            Some("band") => Look::Band,
            Some(_) => Look::Plain,
            None => usual.look,
        },
    }
}

/// Resolves the type sizes. A bound that is not given is the usual one, or equal
/// to the given bound if that lies beyond it.
fn sizes(fields: &mut Fields, usual: Sizes, walk: &mut TableWalk<'_>) -> Sizes {
    let (min, max, span) = match fields.take("size") {
        Some((Value::Length(size), span)) => (Some((size, span)), Some((size, span)), span),
        Some((Value::Table(mut bounds), span)) => {
            (bounds.length("min"), bounds.length("max"), span)
        }
        _ => return usual,
    };
    let usual_min = max.map_or(usual.min, |(max, _)| max.min(usual.min));
    let usual_max = min.map_or(usual.max, |(min, _)| min.max(usual.max));
    let sizes = Sizes {
        min: min.map_or(usual_min, |(min, _)| min),
        max: max.map_or(usual_max, |(max, _)| max),
        span: Some(span),
    };
    if let Some((_, place)) = min.or(max) {
        check_sizes(sizes, place, walk);
    }
    sizes
}

fn check_sizes(sizes: Sizes, place: Span, walk: &mut TableWalk<'_>) {
    if !sizes.min.fits(sizes.max) {
        let problem = DefinitionProblem::ReversedSizes { min: sizes.min, max: sizes.max };
        walk.report(problem, sizes.span.unwrap_or(place));
    }
    let size = sizes.min.min(sizes.max);
    if !LEAST_READABLE.fits(size) {
        walk.report(DefinitionProblem::TinyType { size }, place);
    } else if !CLEAR_TYPE.fits(size) {
        walk.report(DefinitionProblem::SmallType { size }, place);
    }
}

fn accent(fields: &mut Fields, walk: &mut TableWalk<'_>) -> Option<Color> {
    let Some((Value::Color(accent), span)) = fields.take("accent") else {
        return None;
    };
    let contrast = accent.contrast_on_white();
    if contrast < LEAST_CONTRAST {
        let nearest = accent.darkened_to(LEAST_CONTRAST);
        walk.report(DefinitionProblem::PaleAccent { contrast, nearest }, span);
    }
    Some(accent)
}
