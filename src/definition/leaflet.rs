use super::{About, OwnTerms, PageSetup, Practice, Style, Text};
use crate::diagnostic::{Sources, Span};
use crate::geometry::Abs;
use crate::locale::LanguageTag;

/// A leaflet as its definition says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaflet {
    /// The files it stands in.
    pub sources: Sources,
    /// What it is about.
    pub title: Text,
    /// The language it is set in.
    pub language: LanguageTag,
    /// The language its texts are written in: another where it is translated.
    pub source_language: LanguageTag,
    /// Where that is said.
    pub language_span: Span,
    /// The paper.
    pub page: PageSetup,
    /// The look.
    pub style: Style,
    /// The program's own words, as far as they are given.
    pub words: OwnTerms,
    /// The text.
    pub sections: Vec<Section>,
    /// The figures, in the order of the file.
    pub figures: Vec<FigureDefinition>,
    /// What it says of itself.
    pub about: Option<About>,
    /// The practice that hands it out.
    pub practice: Option<Practice>,
    /// Whether every section and figure could be read. Where not, something
    /// that seems to be missing may be there.
    pub complete: bool,
}

/// A part of the text under one heading, or under none.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its heading; a section without is the introduction.
    pub heading: Option<Text>,
    /// What a link holds on to; else made from the heading.
    pub id: Option<Text>,
    /// Its text, in the markup of a leaflet.
    pub text: Option<Text>,
    /// The names of the figures shown with the text, side by side.
    pub figures: Vec<Text>,
    /// Whether it stands across all columns.
    pub is_wide: bool,
    /// The frame around it.
    pub frame: Option<Frame>,
    /// Whether its subsections are steps 1, 2, 3, and where that is said.
    pub numbered: Option<Span>,
    /// Its parts; theirs are always empty.
    pub subsections: Vec<Section>,
    /// Its table header in the file.
    pub span: Span,
}

/// What the frame around a section says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// It is good to know.
    Info,
    /// It is a warning.
    Warning,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureDefinition {
    /// Its key under `[figure]`, which is its id too.
    pub name: Text,
    /// Where the picture comes from.
    pub picture: PictureSource,
    /// What stands above it.
    pub title: Option<Text>,
    /// What stands under it.
    pub caption: Option<Text>,
    /// What it shows, in words; none for decoration, and for a QR code that is
    /// to say it itself.
    pub alt: Option<Text>,
    /// Whether it is only decoration.
    pub decorative: bool,
    /// How wide it is shown.
    pub width: Width,
    /// Whether it stands beside its text, not below it.
    pub is_beside: bool,
}

/// Where a picture comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum PictureSource {
    /// A file: its path, relative to the definition.
    File(Text),
    /// A QR code: the address it leads to.
    Code(Text),
}

/// How wide a figure is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// As a column.
    Column,
    /// As all columns together.
    Page,
    /// So wide, in its column.
    Length(Abs),
}
