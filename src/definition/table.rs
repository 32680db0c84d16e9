//! The tables of a definition by name, with their headers. Their keys are in
//! [`keys`](super::keys).

use crate::diagnostic::KeyFile;

/// A table of the definition or of the file of a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TableName {
    /// The top of the file.
    Top,
    About,
    Page,
    Paper,
    Margin,
    Style,
    Size,
    Section,
    Subsection,
    /// The table of all figures by name.
    Figures,
    Figure,
    /// The top of the file of a practice.
    PracticeTop,
    Practice,
    /// The settings of one language: the keys of [`TableName::Style`] and its own.
    Language,
    /// The terms that the program prints.
    Words,
}

impl TableName {
    /// The header as it is written; empty for the top of the file.
    pub(super) const fn header(self) -> &'static str {
        match self {
            Self::Top | Self::PracticeTop => "",
            Self::About => "[about]",
            Self::Page => "[page]",
            Self::Paper => "size = { … }",
            Self::Margin => "margin = { … }",
            Self::Style => "[style]",
            Self::Size => "size = { … }",
            Self::Section => "[[section]]",
            Self::Subsection => "[[section.subsection]]",
            Self::Figures | Self::Figure => "[figure.…]",
            Self::Practice => "[practice]",
            Self::Language => "[language.…]",
            Self::Words => "words = { … }",
        }
    }

    /// The header in the manuals, which list the tables of both files.
    pub(super) const fn header_among_all(self) -> &'static str {
        match self {
            Self::PracticeTop => "practice.toml",
            _ => self.header(),
        }
    }

    /// Whether a kind of file can have the table.
    pub(super) fn is_of(self, file: KeyFile) -> bool {
        match self {
            Self::Page | Self::Paper | Self::Margin | Self::Style | Self::Size | Self::Words => {
                true
            }
            Self::PracticeTop | Self::Practice | Self::Language => file == KeyFile::Practice,
            Self::Top
            | Self::About
            | Self::Section
            | Self::Subsection
            | Self::Figures
            | Self::Figure => file == KeyFile::Leaflet,
        }
    }
}
