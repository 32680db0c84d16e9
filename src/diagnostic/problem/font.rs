//! Problems of the user's fonts, found by `fonts`.

use super::list::problems;

/// The most fonts of the user in a leaflet.
pub const MOST_FONTS: usize = 100;

/// A problem of a font of the user. A `path` is as written.
#[derive(Debug, Clone, PartialEq)]
pub enum FontProblem {
    /// The file is not a font.
    UnknownKind {
        /// The path.
        path: String,
    },
    /// The file is of a kind that is easily mistaken for a usable font.
    RefusedKind {
        /// The path.
        path: String,
        /// The kind.
        kind: FontKind,
    },
    /// An empty file.
    EmptyFile {
        /// The path.
        path: String,
    },
    /// A file that is damaged or incomplete.
    Damaged {
        /// The path.
        path: String,
    },
    /// A font of pictures: its letters have no outlines.
    NoOutlines {
        /// The path.
        path: String,
    },
    /// A variable font in a format that cannot be embedded in a PDF (CFF2).
    VariableCff {
        /// The path.
        path: String,
    },
    /// A font whose licence does not allow embedding in a PDF.
    NotEmbeddable {
        /// The path.
        path: String,
        /// The restriction of its licence.
        licence: Licence,
    },
    /// A file of several faces, used without the name of a face.
    WhichFace {
        /// The path.
        path: String,
        /// Their names.
        names: Vec<String>,
    },
    /// A file without a face of this name.
    UnknownFace {
        /// The path.
        path: String,
        /// The name.
        face: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The names of its faces.
        names: Vec<String>,
    },
    /// A family that is neither built in nor in one of the fonts.
    UnknownFamily {
        /// Its name.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The known families.
        known: Vec<String>,
    },
    /// A family without a bold face for headings.
    NoBold {
        /// Its name.
        family: String,
        /// The file that probably has its bold face.
        proposal: Option<String>,
        /// Whether the file is variable: its bold cannot be used.
        variable: bool,
    },
    /// More fonts than [`MOST_FONTS`].
    TooMany,
}

problems! {
    FontProblem {
        UnknownKind: Error = "no-font",
        RefusedKind: Error = "refused-font",
        EmptyFile: Error = "empty-font",
        Damaged: Error = "damaged-font",
        NoOutlines: Error = "font-without-outlines",
        VariableCff: Error = "variable-font",
        NotEmbeddable: Error = "font-not-embeddable",
        WhichFace: Error = "which-face",
        UnknownFace: Error = "unknown-face",
        UnknownFamily: Error = "unknown-family",
        NoBold: Warning = "family-without-bold",
        TooMany: Error = "too-many-fonts",
    }
}

/// A kind of file that is recognised but cannot be used as a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontKind {
    /// A font for web pages: WOFF, WOFF2, EOT.
    Web,
    /// A font from before OpenType: Type 1.
    PostScript,
    /// A font of old Macintoshes: dfont.
    Suitcase,
    /// An archive, as fonts are downloaded.
    Archive,
    /// The web page from which a font is downloaded.
    WebPage,
}

/// A restriction in the licence of a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Licence {
    /// The font may not be embedded.
    Restricted,
    /// The font may not be subset.
    NoSubsetting,
    /// Its outlines may not be embedded.
    BitmapsOnly,
}
