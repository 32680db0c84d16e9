//! Makes a leaflet or a practice from the fields that were read: fills in defaults
//! and checks values that depend on each other. [`page`](super::page),
//! [`style`](super::style) and [`about`](super::about) resolve their own tables.

use std::collections::BTreeSet;

use super::fields::{Fields, Value};
use super::page::{column_width, page, text_width};
use super::style::style;
use super::walk::TableWalk;
use super::{
    About, FigureDefinition, Frame, InLanguage, LanguageTag, Leaflet, OwnTerms, PageSetup,
    PictureSource, Practice, Section, Style, Text, Width,
};
use crate::diagnostic::{DefinitionProblem, Sources, Span};
use crate::geometry::Abs;

/// The least width of a figure: that of a small sign in print.
const LEAST_FIGURE: Abs = Abs::mm(5.0);
/// The width at which a telephone reads a code at arm's length.
const CODE_WIDTH: Abs = Abs::mm(30.0);

/// Makes the leaflet. A required value that is missing has been reported: an empty
/// text takes its place, or Dutch for the language.
pub(super) fn leaflet(
    sources: Sources,
    practice: Option<Practice>,
    into: Option<&LanguageTag>,
    mut top: Fields,
    walk: &mut TableWalk<'_>,
) -> Leaflet {
    let page = page(top.table("page"), practice.as_ref().map(|it| &it.page), walk);
    let (source_language, language_span) = language(&mut top);
    let language = into.unwrap_or(&source_language).clone();
    let of_language = practice.as_ref().and_then(|it| InLanguage::of(&it.languages, &language));
    let usual = of_language.map(|it| &it.style).or(practice.as_ref().map(|it| &it.style));
    let style = style(top.table("style"), usual, walk);
    let page = page.for_text(style.size.min);
    let words = OwnTerms::new(top.table("words"));
    let of_source =
        practice.as_ref().and_then(|it| InLanguage::of(&it.languages, &source_language));
    let source_words = of_source.map(|it| words.clone().or(&it.words));
    let source_words = source_words.unwrap_or_else(|| words.clone());
    // The terms of a leaflet are in the language it is written in.
    let words = if language == source_language { words } else { OwnTerms::default() };
    let words = of_language.map(|it| words.clone().or(&it.words)).unwrap_or(words);
    let sections: Vec<Section> = top.tables("section").into_iter().map(section).collect();
    let figures = figures(&mut top, &sections, &page, walk);
    Leaflet {
        sources,
        title: top.text("title").unwrap_or_default(),
        subtitle: top.text("subtitle"),
        language,
        source_language,
        language_span,
        figures,
        sections,
        about: top.given_table("about").map(About::new),
        practice,
        page,
        style,
        words,
        source_words,
        complete: walk.complete,
    }
}

/// Makes the practice.
pub(super) fn practice(mut top: Fields, walk: &mut TableWalk<'_>) -> Practice {
    let page = page(top.table("page"), None, walk);
    let style = style(top.table("style"), None, walk);
    let languages = languages(&mut top, &style, walk);
    let details = top.table("practice");
    let complete = top.whole && details.whole;
    Practice::new(details, page, style, languages, complete)
}

/// Resolves the settings of each language on top of those of a more general
/// language, or of all.
fn languages(top: &mut Fields, usual: &Style, walk: &mut TableWalk<'_>) -> Vec<InLanguage> {
    let Some((Value::Named(mut given), _)) = top.take("language") else { return Vec::new() };
    // More general languages first.
    given.sort_by_key(|(tag, _)| tag.value.len());
    let mut languages: Vec<InLanguage> = Vec::with_capacity(given.len());
    for (tag, mut fields) in given {
        let language = LanguageTag(tag.value);
        let general = InLanguage::of(&languages, &language);
        let words = OwnTerms::new(fields.table("words"));
        let words = general.map(|it| words.clone().or(&it.words)).unwrap_or(words);
        let style = style(fields, Some(general.map_or(usual, |it| &it.style)), walk);
        languages.push(InLanguage { language, style, words });
    }
    languages
}

fn language(top: &mut Fields) -> (LanguageTag, Span) {
    match top.take("language") {
        Some((Value::Language(tag), span)) => (tag, span),
        _ => (LanguageTag("nl".into()), Span::default()),
    }
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
            Some("summary") => Some(Frame::Summary),
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

/// Resolves the figures, in the order of the file.
fn figures(
    top: &mut Fields,
    sections: &[Section],
    page: &PageSetup,
    walk: &mut TableWalk<'_>,
) -> Vec<FigureDefinition> {
    let Some((Value::Named(figures), _)) = top.take("figure") else { return Vec::new() };
    let wide = names_in_wide_sections(sections);
    let mut resolved = Vec::with_capacity(figures.len());
    for (name, fields) in figures {
        // The width available in the section that names it.
        let is_wide = wide.contains(name.value.as_str());
        let room = if is_wide { text_width(page) } else { column_width(page) };
        resolved.extend(figure(name, fields, room, walk));
    }
    resolved
}

/// Resolves a figure; `None` if it has no picture, which has been reported.
fn figure(
    name: Text,
    mut fields: Fields,
    room: Abs,
    walk: &mut TableWalk<'_>,
) -> Option<FigureDefinition> {
    let figure = name.value.clone();
    let picture = picture(&figure, &mut fields, walk);
    let is_code = matches!(picture, Some(PictureSource::Code(_)));
    let alt = fields.text("alt");
    let decorative = fields.flag("decorative");
    if let Some(alt) = &alt
        && decorative
    {
        walk.report(DefinitionProblem::AltOfDecoration { figure }, alt.span);
    } else if alt.is_none() && !decorative && !is_code && fields.whole {
        walk.report(DefinitionProblem::MissingAlt { figure }, fields.span);
    }
    let usual = if is_code { Width::Length(CODE_WIDTH) } else { Width::Auto };
    let width = width(&mut fields, room, walk).unwrap_or(usual);
    let is_beside = is_beside(&name, &mut fields, width, walk);
    Some(FigureDefinition {
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

fn picture(figure: &str, fields: &mut Fields, walk: &mut TableWalk<'_>) -> Option<PictureSource> {
    let figure = || figure.to_owned();
    match (fields.text("image"), fields.text("qr")) {
        (Some(_), Some(code)) => {
            walk.report(DefinitionProblem::TwoPictures { figure: figure() }, code.span);
            Some(PictureSource::Code(code))
        }
        (Some(file), None) => Some(PictureSource::File(file)),
        (None, Some(code)) => Some(PictureSource::Code(code)),
        (None, None) => {
            if fields.whole {
                walk.report(DefinitionProblem::MissingPicture { figure: figure() }, fields.span);
            }
            None
        }
    }
}

/// Resolves the width of a figure; `None` if it is not given.
fn width(fields: &mut Fields, available: Abs, walk: &mut TableWalk<'_>) -> Option<Width> {
    match fields.take("width") {
        Some((Value::Choice("page"), _)) => Some(Width::Page),
        Some((Value::Choice("column"), _)) => Some(Width::Column),
        Some((Value::Length(width), span)) => {
            if !width.fits(available) && available > Abs::ZERO {
                walk.report(DefinitionProblem::WideFigure { width, available }, span);
            } else if !LEAST_FIGURE.fits(width) {
                walk.report(DefinitionProblem::NarrowFigure { width, least: LEAST_FIGURE }, span);
            }
            Some(Width::Length(width))
        }
        Some(_) => Some(Width::Auto),
        None => None,
    }
}

/// The names of the figures in sections that span all columns.
fn names_in_wide_sections(sections: &[Section]) -> BTreeSet<&str> {
    let wide = sections.iter().flat_map(|section| {
        let parts = section.subsections.iter().filter(|part| section.is_wide || part.is_wide);
        parts.chain(section.is_wide.then_some(section))
    });
    wide.flat_map(|part| part.figures.iter().map(|name| name.value.as_str())).collect()
}

fn is_beside(name: &Text, fields: &mut Fields, width: Width, walk: &mut TableWalk<'_>) -> bool {
    let Some((Value::Choice("beside"), span)) = fields.take("place") else {
        return false;
    };
    if width == Width::Page {
        walk.report(DefinitionProblem::BesideAndPage { figure: name.value.clone() }, span);
    }
    true
}
