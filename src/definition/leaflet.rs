//! A leaflet as its definition gives it, with every default filled in. Its page and
//! its style are in [`page`](super::page) and [`style`](super::style); its markup
//! is read by `document`.

use super::{About, OwnTerms, PageSetup, Practice, Style, Text};
use crate::diagnostic::{Sources, Span};
use crate::geometry::Abs;
use crate::locale::LanguageTag;

/// A leaflet as its definition gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaflet {
    /// The files its texts are in.
    pub sources: Sources,
    /// The title.
    pub title: Text,
    /// The line under the title.
    pub subtitle: Option<Text>,
    /// The language it is typeset in.
    pub language: LanguageTag,
    /// The language its texts are written in; differs from `language` when it is
    /// translated.
    pub source_language: LanguageTag,
    /// The place of the language in the file.
    pub language_span: Span,
    /// The paper and its columns.
    pub page: PageSetup,
    /// The typefaces, sizes and colours.
    pub style: Style,
    /// The terms of the program that it words itself.
    pub words: OwnTerms,
    /// Those in the language it is written in.
    pub source_words: OwnTerms,
    /// The sections, in the order of the file.
    pub sections: Vec<Section>,
    /// The figures, in the order of the file.
    pub figures: Vec<FigureDefinition>,
    /// The contents of `[about]`.
    pub about: Option<About>,
    /// The practice that hands it out.
    pub practice: Option<Practice>,
    /// Whether every section and figure could be read. If not, something that
    /// seems to be missing may be there.
    pub complete: bool,
}

/// A part of the text, with a heading or without.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The heading; a section without one is the introduction.
    pub heading: Option<Text>,
    /// The target of links; made from the heading if it is not given.
    pub id: Option<Text>,
    /// The text, in the markup of a leaflet.
    pub text: Option<Text>,
    /// The names of the figures shown with the text, side by side.
    pub figures: Vec<Text>,
    /// Whether it spans all columns.
    pub is_wide: bool,
    /// The frame around it.
    pub frame: Option<Frame>,
    /// The place of `numbered = true`, if the subsections are numbered steps.
    pub numbered: Option<Span>,
    /// The subsections, which have none themselves.
    pub subsections: Vec<Section>,
    /// Its table header in the file.
    pub span: Span,
}

/// The kind of frame around a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Good to know.
    Info,
    /// A warning.
    Warning,
    /// The leaflet in a few points.
    Summary,
}

/// A picture with its texts.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureDefinition {
    /// The key under `[figure]`, which is also the target of links.
    pub name: Text,
    /// The source of the picture.
    pub picture: PictureSource,
    /// The title above the picture.
    pub title: Option<Text>,
    /// The caption below the picture.
    pub caption: Option<Text>,
    /// What the picture shows, in words; `None` for decoration, and for a QR code
    /// that is described by its address.
    pub alt: Option<Text>,
    /// Whether the picture is only decoration.
    pub decorative: bool,
    /// The width it is shown at.
    pub width: Width,
    /// Whether it is placed beside its text, not below it.
    pub is_beside: bool,
}

/// The source of a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum PictureSource {
    /// A file: its path, relative to the definition.
    File(Text),
    /// A QR code: the address it leads to.
    Code(Text),
}

/// The width a figure is shown at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// As wide as all columns together if the figure is the first, is much wider
    /// than it is high, and the type stays large; otherwise as wide as a column.
    Auto,
    /// As wide as a column.
    Column,
    /// As wide as all columns together.
    Page,
    /// A fixed width, within its column.
    Length(Abs),
}
