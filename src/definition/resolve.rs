//! From the values that were given to a leaflet: defaults, and what several
//! values mean together.

use super::fields::{Fields, Value};
use super::keys::FAMILIES;
use super::walk::Walk;
use super::{
    About, Align, Figure, Hyphenate, LanguageTag, Leaflet, Page, Practice, Section, Sizes, Style,
    Text, Width,
};
use crate::color::Color;
use crate::diagnostic::{DefinitionProblem, LEAST_READABLE, Sources, Span};
use crate::fonts::Family;
use crate::geometry::{Abs, Insets, Size};

/// ISO 216.
const A4: Size = Size::new(Abs::mm(210.0), Abs::mm(297.0));
/// The page where nothing else is said.
const USUAL_PAGE: Page = Page {
    size: A4,
    columns: 2,
    margin: Insets::uniform(Abs::mm(16.0)),
    gap: Abs::mm(8.0),
    pages: None,
};
/// Office printers leave an edge of 4 to 5 mm white.
const UNPRINTABLE: Abs = Abs::mm(5.0);
/// Under this size a type size is warned about (UKAAF Clear Print).
const CLEAR: Abs = Abs::pt(12.0);
/// The look where nothing else is said.
const USUAL_STYLE: Style = Style {
    family: Family::NotoSans,
    size: Sizes { min: CLEAR, max: Abs::pt(14.0), span: None },
    align: Align::Ragged,
    hyphenate: Hyphenate::LongWords,
    hyphenation: Vec::new(),
    accent: Color::rgb(0x1c, 0x4f, 0x7a),
};
/// WCAG 2.2, 1.4.3.
const LEAST_CONTRAST: f64 = 4.5;

/// Makes the leaflet of all that was given. Where something that must be there
/// is not, which has been reported, an empty text or Dutch takes its place.
pub(super) fn leaflet(
    sources: Sources,
    practice: Option<Practice>,
    mut top: Fields,
    walk: &mut Walk<'_>,
) -> Leaflet {
    let page = page(top.table("page"), practice.as_ref().map(|it| &it.page), walk);
    let style = style(top.table("style"), practice.as_ref().map(|it| &it.style), walk);
    let figures = match top.take("figure") {
        Some((Value::Named(figures), _)) => figures,
        _ => Vec::new(),
    };
    Leaflet {
        sources,
        title: top.text("title").unwrap_or_default(),
        language: language(&mut top),
        sections: top.tables("section").into_iter().map(section).collect(),
        figures: figures
            .into_iter()
            .filter_map(|(name, fields)| figure(name, fields, &page, walk))
            .collect(),
        about: top.given_table("about").map(About::new),
        practice,
        page,
        style,
        complete: walk.complete,
    }
}

/// Makes the practice of all that was given.
pub(super) fn practice(mut top: Fields, walk: &mut Walk<'_>) -> Practice {
    let page = page(top.table("page"), None, walk);
    let style = style(top.table("style"), None, walk);
    let details = top.table("practice");
    let complete = top.whole && details.whole;
    Practice::new(details, page, style, complete)
}

fn language(top: &mut Fields) -> LanguageTag {
    match top.take("language") {
        Some((Value::Language(tag), _)) => tag,
        _ => LanguageTag("nl".into()),
    }
}

/// The page: what is given, for the rest as the practice has it.
fn page(mut fields: Fields, practice: Option<&Page>, walk: &mut Walk<'_>) -> Page {
    let usual = practice.cloned().unwrap_or(USUAL_PAGE);
    // It has been looked at where it was said.
    if fields.values.is_empty() {
        return usual;
    }
    let (margin, margin_span) = margin(&mut fields, usual.margin);
    let (gap, gap_span) = fields.length("gap").unwrap_or((usual.gap, fields.span));
    let page = Page {
        size: usual.size,
        columns: fields.count("columns").map_or(usual.columns, |(columns, _)| columns as usize),
        margin,
        gap,
        pages: fields.count("pages").or(usual.pages),
    };
    let place = margin_span.unwrap_or(gap_span);
    if column_width(&page) <= Abs::ZERO || height(&page) <= Abs::ZERO {
        walk.report(DefinitionProblem::NoRoomForText, place);
    }
    let narrowest = margin.top.min(margin.right).min(margin.bottom).min(margin.left);
    if !UNPRINTABLE.fits(narrowest) {
        walk.report(DefinitionProblem::NarrowMargin { margin: narrowest }, place);
    }
    page
}

/// The margin, and where it is said.
fn margin(fields: &mut Fields, usual: Insets) -> (Insets, Option<Span>) {
    match fields.take("margin") {
        Some((Value::Length(margin), span)) => (Insets::uniform(margin), Some(span)),
        Some((Value::Table(mut sides), span)) => {
            let mut side = |name, usual| sides.length(name).map_or(usual, |(length, _)| length);
            let insets = Insets {
                top: side("top", usual.top),
                right: side("right", usual.right),
                bottom: side("bottom", usual.bottom),
                left: side("left", usual.left),
            };
            (insets, Some(span))
        }
        _ => (usual, None),
    }
}

/// The width between the margins.
fn text_width(page: &Page) -> Abs {
    page.size.width - page.margin.left - page.margin.right
}

fn column_width(page: &Page) -> Abs {
    let gaps = page.gap * (page.columns.saturating_sub(1)) as f64;
    (text_width(page) - gaps) / page.columns as f64
}

/// The height between the margins.
fn height(page: &Page) -> Abs {
    page.size.height - page.margin.top - page.margin.bottom
}

/// The look: what is given, for the rest as the practice has it.
fn style(mut fields: Fields, practice: Option<&Style>, walk: &mut Walk<'_>) -> Style {
    let usual = practice.cloned().unwrap_or(USUAL_STYLE);
    Style {
        family: match fields.choice("family") {
            Some(name) if name == FAMILIES[1] => Family::AtkinsonHyperlegibleNext,
            Some(_) => Family::NotoSans,
            None => usual.family,
        },
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
fn sizes(fields: &mut Fields, usual: Sizes, walk: &mut Walk<'_>) -> Sizes {
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

fn check_sizes(sizes: Sizes, place: Span, walk: &mut Walk<'_>) {
    if !sizes.min.fits(sizes.max) {
        let problem = DefinitionProblem::ReversedSizes { min: sizes.min, max: sizes.max };
        walk.report(problem, sizes.span.unwrap_or(place));
    }
    let size = sizes.min.min(sizes.max);
    if !LEAST_READABLE.fits(size) {
        walk.report(DefinitionProblem::TinyType { size }, place);
    } else if !CLEAR.fits(size) {
        walk.report(DefinitionProblem::SmallType { size }, place);
    }
}

fn accent(fields: &mut Fields, walk: &mut Walk<'_>) -> Option<Color> {
    let Some((Value::Color(accent), span)) = fields.take("accent") else {
        return None;
    };
    let contrast = accent.contrast_on_white();
    if contrast < LEAST_CONTRAST {
        walk.report(DefinitionProblem::PaleAccent { contrast }, span);
    }
    Some(accent)
}

fn section(mut fields: Fields) -> Section {
    Section {
        heading: fields.text("heading"),
        id: fields.text("id"),
        text: fields.text("text"),
        figure: fields.text("figure"),
        subsections: fields.tables("subsection").into_iter().map(section).collect(),
        span: fields.span,
    }
}

/// A figure; none where it has no picture, which has been reported.
fn figure(name: Text, mut fields: Fields, page: &Page, walk: &mut Walk<'_>) -> Option<Figure> {
    let alt = fields.text("alt");
    let decorative = fields.flag("decorative");
    let figure = name.value.clone();
    if let (Some(alt), true) = (&alt, decorative) {
        walk.report(DefinitionProblem::AltOfDecoration { figure }, alt.span);
    } else if alt.is_none() && !decorative && fields.whole {
        walk.report(DefinitionProblem::MissingAlt { figure }, fields.span);
    }
    Some(Figure {
        name,
        image: fields.text("image")?,
        title: fields.text("title"),
        caption: fields.text("caption"),
        alt,
        width: width(&mut fields, page, walk),
    })
}

fn width(fields: &mut Fields, page: &Page, walk: &mut Walk<'_>) -> Width {
    match fields.take("width") {
        Some((Value::Choice("page"), _)) => Width::Page,
        Some((Value::Length(width), span)) => {
            let available = column_width(page);
            if !width.fits(available) && available > Abs::ZERO {
                walk.report(DefinitionProblem::WideFigure { width, available }, span);
            }
            Width::Length(width)
        }
        _ => Width::Column,
    }
}
