use super::{About, OwnTerms, Practice, Text};
use crate::color::Color;
use crate::diagnostic::{FileId, Sources, Span};
use crate::geometry::{Abs, Insets, Size};
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

/// At most so many columns stand side by side.
pub const MOST_COLUMNS: usize = 3;

/// The paper and its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct PageSetup {
    /// Its size after cutting.
    pub size: Size,
    /// How many columns stand side by side, 1 to [`MOST_COLUMNS`].
    pub columns: usize,
    /// The empty edge.
    pub margin: Insets,
    /// The space between two columns.
    pub gap: Abs,
    /// Whether a line stands in it.
    pub rule: bool,
    /// At most so many pages, and where that is said.
    pub pages: Option<(u32, Span)>,
}

impl PageSetup {
    /// The same of another file.
    pub(super) fn in_file(self, file: FileId) -> Self {
        Self { pages: self.pages.map(|(pages, span)| (pages, span.in_file(file))), ..self }
    }
}

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
