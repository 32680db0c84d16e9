use super::fields::{Fields, Value};
use super::table::TableName;
use super::walk::TableWalk;
use super::{Text, defaults};
use crate::color::Color;
use crate::diagnostic::{DefinitionProblem, FileId, LEAST_READABLE, Span};
use crate::geometry::Abs;

/// The least size of type that is clear print (UKAAF, Clear Print): a smaller
/// one is warned about, and layout gives up all else before it.
pub const CLEAR_TYPE: Abs = Abs::pt(12.0);
/// The look where nothing else is said.
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
};
/// WCAG 2.2, 1.4.3.
const LEAST_CONTRAST: f64 = 4.5;

/// The look.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// The name of the typeface, where one is given.
    pub family: Option<Text>,
    /// The paths of fonts of the user's own, a leaflet's before its practice's.
    pub fonts: Vec<Text>,
    /// The type sizes to choose from.
    pub size: Sizes,
    /// Whether lines are filled out to the right.
    pub align: Align,
    /// When words are broken.
    pub hyphenate: Hyphenate,
    /// Words with their places to break, as `schildklier-aandoeningen`.
    pub hyphenation: Vec<Text>,
    /// The colour of title and headings.
    pub accent: Color,
}

impl Style {
    /// The same of another file.
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

/// The least and the largest type size; the same twice for a fixed one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// The least.
    pub min: Abs,
    /// The largest.
    pub max: Abs,
    /// Where they stand in the file, if they do.
    pub span: Option<Span>,
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where their words end.
    Ragged,
    /// At the right edge of the column.
    Justified,
}

/// When words are broken at a line's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hyphenate {
    /// Where the line would else be under three quarters full.
    LongWords,
    /// Where that makes the better paragraph.
    Always,
    /// Only at a word's own hyphens.
    Never,
}

/// The look: what is given, for the rest as the practice has it.
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
    }
}

/// The type sizes. A bound that is not given is the usual one, or the one that
/// is given where that lies beyond it.
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
        walk.report(DefinitionProblem::PaleAccent { contrast }, span);
    }
    Some(accent)
}
