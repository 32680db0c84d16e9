//! From the values that were given to a leaflet: defaults, and what several
//! values mean together.

use super::fields::{Fields, Value};
use super::keys::FAMILIES;
use super::walk::Walk;
use super::{
    Align, Figure, Frame, Hyphenate, LanguageTag, Leaflet, Offsets, Page, Picture, Section, Sizes,
    Style, Text, Width,
};
use crate::color::Color;
use crate::diagnostic::{DefinitionProblem, LEAST_READABLE, Span};
use crate::fonts::Family;
use crate::geometry::{Abs, Insets, Size};

/// ISO 216.
const A4: Size = Size::new(Abs::mm(210.0), Abs::mm(297.0));
const A5: Size = Size::new(Abs::mm(148.0), Abs::mm(210.0));
/// ANSI Y14.1, size A: 8.5 by 11 inches.
const LETTER: Size = Size::new(Abs::pt(612.0), Abs::pt(792.0));
/// No printer takes paper that is smaller or larger (a card, A0).
const SMALLEST_PAPER: Abs = Abs::mm(40.0);
const LARGEST_PAPER: Abs = Abs::mm(1200.0);
const MARGIN: Abs = Abs::mm(16.0);
const GAP: Abs = Abs::mm(8.0);
const COLUMNS: u32 = 2;
/// Office printers leave an edge of 4 to 5 mm white.
const UNPRINTABLE: Abs = Abs::mm(5.0);
const SMALLEST_SIZE: Abs = Abs::pt(12.0);
const LARGEST_SIZE: Abs = Abs::pt(14.0);
/// A telephone reads a code of this width at arm's length.
const CODE_WIDTH: Abs = Abs::mm(30.0);
const ACCENT: Color = Color::rgb(0x1c, 0x4f, 0x7a);
/// WCAG 2.2, 1.4.3.
const LEAST_CONTRAST: f64 = 4.5;

/// Makes the leaflet of all that was given. Where something that must be there
/// is not, which has been reported, an empty text or Dutch takes its place.
pub(super) fn leaflet(mut top: Fields, walk: &mut Walk<'_>) -> Leaflet {
    let page = page(top.table("page"), walk);
    let style = style(top.table("style"), walk);
    let figures = match top.take("figure") {
        Some((Value::Named(figures), _)) => figures,
        _ => Vec::new(),
    };
    let sections: Vec<Section> = top.tables("section").into_iter().map(section).collect();
    Leaflet {
        source: walk.source.clone(),
        title: top.text("title").unwrap_or_else(no_text),
        language: language(&mut top),
        figures: figures
            .into_iter()
            .filter_map(|(name, fields)| {
                let room = room_for(&name, &sections, &page);
                figure(name, fields, room, walk)
            })
            .collect(),
        sections,
        page,
        style,
        complete: walk.complete,
    }
}

fn no_text() -> Text {
    Text { value: String::new(), span: Span::default(), offsets: Offsets::default() }
}

fn language(top: &mut Fields) -> LanguageTag {
    match top.take("language") {
        Some((Value::Language(tag), _)) => tag,
        _ => LanguageTag("nl".into()),
    }
}

fn page(mut fields: Fields, walk: &mut Walk<'_>) -> Page {
    let (margin, margin_span) = margin(&mut fields);
    let (gap, gap_span) = fields.length("gap").unwrap_or((GAP, fields.span));
    let (columns, _) = fields.count("columns").unwrap_or((COLUMNS, fields.span));
    let page = Page {
        size: paper(&mut fields, walk),
        columns: columns as usize,
        margin,
        gap,
        rule: fields.flag("rule"),
        pages: fields.count("pages"),
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

/// The paper, on its side if that was said.
fn paper(fields: &mut Fields, walk: &mut Walk<'_>) -> Size {
    let size = match fields.take("size") {
        Some((Value::Choice("A5"), _)) => A5,
        Some((Value::Choice("Letter"), _)) => LETTER,
        Some((Value::Table(mut sides), span)) => {
            let mut side = |name, usual| sides.length(name).map_or(usual, |(length, _)| length);
            let size = Size::new(side("width", A4.width), side("height", A4.height));
            check_paper(size, span, walk);
            size
        }
        _ => A4,
    };
    if fields.flag("landscape") { Size::new(size.height, size.width) } else { size }
}

fn check_paper(size: Size, span: Span, walk: &mut Walk<'_>) {
    let goes = |side: Abs| SMALLEST_PAPER.fits(side) && side.fits(LARGEST_PAPER);
    if let Some(side) = [size.width, size.height].into_iter().find(|&side| !goes(side)) {
        let (least, most) = (SMALLEST_PAPER, LARGEST_PAPER);
        walk.report(DefinitionProblem::ImpossiblePaper { side, least, most }, span);
    }
}

/// The margin, and where it is said.
fn margin(fields: &mut Fields) -> (Insets, Option<Span>) {
    match fields.take("margin") {
        Some((Value::Length(margin), span)) => (Insets::uniform(margin), Some(span)),
        Some((Value::Table(mut sides), span)) => {
            let mut side = |name| sides.length(name).map_or(MARGIN, |(length, _)| length);
            let insets = Insets {
                top: side("top"),
                right: side("right"),
                bottom: side("bottom"),
                left: side("left"),
            };
            (insets, Some(span))
        }
        _ => (Insets::uniform(MARGIN), None),
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

fn style(mut fields: Fields, walk: &mut Walk<'_>) -> Style {
    Style {
        family: match fields.choice("family") {
            Some(name) if name == FAMILIES[1] => Family::AtkinsonHyperlegibleNext,
            _ => Family::NotoSans,
        },
        size: sizes(&mut fields, walk),
        align: match fields.choice("align") {
            Some("justified") => Align::Justified,
            _ => Align::Ragged,
        },
        hyphenate: match fields.take("hyphenate") {
            Some((Value::Flag(true), _)) => Hyphenate::Always,
            Some((Value::Flag(false), _)) => Hyphenate::Never,
            _ => Hyphenate::LongWords,
        },
        hyphenation: fields.words("hyphenation"),
        accent: accent(&mut fields, walk),
    }
}

/// The type sizes. A bound that is not given is the usual one, or the one that
/// is given where that lies beyond it.
fn sizes(fields: &mut Fields, walk: &mut Walk<'_>) -> Sizes {
    let (min, max, span) = match fields.take("size") {
        Some((Value::Length(size), span)) => (Some((size, span)), Some((size, span)), Some(span)),
        Some((Value::Table(mut bounds), span)) => {
            (bounds.length("min"), bounds.length("max"), Some(span))
        }
        _ => (None, None, None),
    };
    let usual_min = max.map_or(SMALLEST_SIZE, |(max, _)| max.min(SMALLEST_SIZE));
    let sizes = Sizes {
        min: min.map_or(usual_min, |(min, _)| min),
        max: max.map_or(min.map_or(LARGEST_SIZE, |(min, _)| min.max(LARGEST_SIZE)), |(max, _)| max),
        span,
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
    } else if !SMALLEST_SIZE.fits(size) {
        walk.report(DefinitionProblem::SmallType { size }, place);
    }
}

fn accent(fields: &mut Fields, walk: &mut Walk<'_>) -> Color {
    let Some((Value::Color(accent), span)) = fields.take("accent") else {
        return ACCENT;
    };
    let contrast = accent.contrast_on_white();
    if contrast < LEAST_CONTRAST {
        walk.report(DefinitionProblem::PaleAccent { contrast }, span);
    }
    accent
}

fn section(mut fields: Fields) -> Section {
    Section {
        heading: fields.text("heading"),
        id: fields.text("id"),
        text: fields.text("text"),
        figures: fields.words("figure"),
        is_wide: fields.choice("width") == Some("page"),
        frame: match fields.choice("box") {
            Some("info") => Some(Frame::Info),
            Some("warning") => Some(Frame::Warning),
            _ => None,
        },
        numbered: match fields.take("numbered") {
            Some((Value::Flag(true), span)) => Some(span),
            _ => None,
        },
        subsections: fields.tables("subsection").into_iter().map(section).collect(),
        span: fields.span,
    }
}

/// A figure; none where it has no picture, which has been reported.
fn figure(name: Text, mut fields: Fields, room: Abs, walk: &mut Walk<'_>) -> Option<Figure> {
    let figure = name.value.clone();
    let picture = picture(&figure, &mut fields, walk);
    let is_code = matches!(picture, Some(Picture::Code(_)));
    let alt = fields.text("alt");
    let decorative = fields.flag("decorative");
    if let (Some(alt), true) = (&alt, decorative) {
        walk.report(DefinitionProblem::AltOfDecoration { figure }, alt.span);
    } else if alt.is_none() && !decorative && !is_code && fields.whole {
        walk.report(DefinitionProblem::MissingAlt { figure }, fields.span);
    }
    let usual = if is_code { Width::Length(CODE_WIDTH) } else { Width::Column };
    let width = width(&mut fields, room, walk).unwrap_or(usual);
    let is_beside = is_beside(&name, &mut fields, width, walk);
    Some(Figure {
        name,
        picture: picture?,
        title: fields.text("title"),
        caption: fields.text("caption"),
        alt,
        decorative,
        width,
        is_beside,
    })
}

fn picture(figure: &str, fields: &mut Fields, walk: &mut Walk<'_>) -> Option<Picture> {
    let figure = || figure.to_owned();
    match (fields.text("image"), fields.text("qr")) {
        (Some(_), Some(code)) => {
            walk.report(DefinitionProblem::TwoPictures { figure: figure() }, code.span);
            Some(Picture::Code(code))
        }
        (Some(file), None) => Some(Picture::File(file)),
        (None, Some(code)) => Some(Picture::Code(code)),
        (None, None) => {
            if fields.whole {
                walk.report(DefinitionProblem::MissingPicture { figure: figure() }, fields.span);
            }
            None
        }
    }
}

/// How wide a figure is to be; none where that is not said.
fn width(fields: &mut Fields, available: Abs, walk: &mut Walk<'_>) -> Option<Width> {
    match fields.take("width") {
        Some((Value::Choice("page"), _)) => Some(Width::Page),
        Some((Value::Length(width), span)) => {
            if !width.fits(available) && available > Abs::ZERO {
                walk.report(DefinitionProblem::WideFigure { width, available }, span);
            }
            Some(Width::Length(width))
        }
        Some(_) => Some(Width::Column),
        None => None,
    }
}

/// How wide a figure may be where it is named.
fn room_for(figure: &Text, sections: &[Section], page: &Page) -> Abs {
    let names_it = |part: &Section| part.figures.iter().any(|name| name.value == figure.value);
    let is_wide = sections.iter().any(|section| {
        let mut parts = section.subsections.iter().filter(|part| section.is_wide || part.is_wide);
        section.is_wide && names_it(section) || parts.any(names_it)
    });
    if is_wide { text_width(page) } else { column_width(page) }
}

fn is_beside(name: &Text, fields: &mut Fields, width: Width, walk: &mut Walk<'_>) -> bool {
    let Some((Value::Choice("beside"), span)) = fields.take("place") else {
        return false;
    };
    if width == Width::Page {
        walk.report(DefinitionProblem::BesideAndPage { figure: name.value.clone() }, span);
    }
    true
}
