use super::list::problems;

/// A leaflet is set in no more fonts of its user's.
pub const MOST_FONTS: usize = 100;

/// What is wrong with a font of the user's. A `path` is as it was written.
#[derive(Debug, Clone, PartialEq)]
pub enum FontProblem {
    /// The file is no font.
    UnknownKind {
        /// The path.
        path: String,
    },
    /// The file is of a kind that people take for a font that can be used.
    RefusedKind {
        /// The path.
        path: String,
        /// What it is.
        kind: FontKind,
    },
    /// A file with nothing in it.
    EmptyFile {
        /// The path.
        path: String,
    },
    /// A file that is not what it says it is, or not whole.
    Damaged {
        /// The path.
        path: String,
    },
    /// A font of pictures: its letters have no outlines.
    NoOutlines {
        /// The path.
        path: String,
    },
    /// A variable font in a form that cannot stand in a PDF (CFF2).
    VariableCff {
        /// The path.
        path: String,
    },
    /// A font whose maker does not let it stand in a PDF.
    NotEmbeddable {
        /// The path.
        path: String,
        /// What its licence says.
        licence: Licence,
    },
    /// A file of several faces, without the name of one of them.
    WhichFace {
        /// The path.
        path: String,
        /// Their names.
        names: Vec<String>,
    },
    /// A file that has no face of this name.
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
    /// A family that is neither compiled in nor that of one of the fonts.
    UnknownFamily {
        /// Its name.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The families there are.
        known: Vec<String>,
    },
    /// A family in which headings are as light as the rest.
    NoBold {
        /// Its name.
        family: String,
        /// Where its bold probably stands.
        proposal: Option<String>,
        /// Whether the bold is within the file, which cannot be used.
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

/// A kind of file that is recognised, but no font that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontKind {
    /// For web pages: WOFF, WOFF2, EOT.
    Web,
    /// Of the time before OpenType: Type 1.
    PostScript,
    /// Of old Macintoshes: dfont.
    Suitcase,
    /// Several files in one, as fonts are downloaded.
    Archive,
    /// The page a font is downloaded from.
    WebPage,
}

/// What the licence of a font does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Licence {
    /// To put it in a file at all.
    Restricted,
    /// To put some of its letters in a file.
    NoSubsetting,
    /// To put its outlines in a file.
    BitmapsOnly,
}
