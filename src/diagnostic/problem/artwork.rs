use super::super::Severity;

/// What is wrong with a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum ArtworkProblem {
    /// The file is no picture of a kind that can be shown.
    UnknownKind {
        /// The path as written.
        path: String,
    },
    /// The file is a picture of a kind that cannot be shown yet.
    NotYet {
        /// The path as written.
        path: String,
        /// What it is.
        kind: PictureKind,
    },
    /// The XML of an SVG cannot be read.
    BrokenXml {
        /// In what way.
        fault: XmlFault,
    },
    /// An `svg` element without the namespace that makes it one.
    NoNamespace,
    /// Elements nested too deep, or too many of them.
    TooComplex,
    /// A width or height that is missing, nothing, or beyond all measure.
    NoSize,
    /// Nothing is seen.
    Empty,
    /// Shapes cut off by shapes that are cut off themselves.
    ClipTooComplex,
    /// A thing in a drawing that paper cannot show.
    Unsupported {
        /// What it is.
        feature: Feature,
    },
}

/// A kind of picture file that is recognised, but not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Pixels.
    Png,
    /// Pixels of a photograph.
    Jpeg,
    /// Pixels, perhaps moving.
    Gif,
    /// A page.
    Pdf,
    /// A drawing, compressed.
    CompressedSvg,
}

/// What is wrong with a piece of XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum XmlFault {
    /// An element that ends under another name.
    WrongEnd {
        /// The name it began with.
        expected: String,
        /// The name it ends with.
        found: String,
    },
    /// The file ends in the middle.
    CutOff,
    /// `&name;` without a meaning.
    UnknownEntity {
        /// The name.
        name: String,
    },
    /// Something else that is no XML.
    Other,
}

/// A thing of SVG that cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are SVG's own")]
pub enum Feature {
    Text,
    Image,
    ForeignObject,
    Gradient,
    Pattern,
    Mask,
    Filter,
    BlendMode,
    Animation,
    Script,
    OtherFile,
}

impl ArtworkProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnknownKind { .. } => "unknown-picture",
            Self::NotYet { .. } => "picture-not-yet",
            Self::BrokenXml { .. } => "broken-picture",
            Self::NoNamespace => "picture-without-namespace",
            Self::TooComplex => "picture-too-complex",
            Self::NoSize => "picture-without-size",
            Self::Empty => "empty-picture",
            Self::ClipTooComplex => "clip-too-complex",
            Self::Unsupported { .. } => "unsupported-in-picture",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::UnknownKind { .. }
            | Self::NotYet { .. }
            | Self::BrokenXml { .. }
            | Self::NoNamespace
            | Self::TooComplex
            | Self::NoSize
            | Self::Empty
            | Self::ClipTooComplex
            | Self::Unsupported { .. } => Severity::Error,
        }
    }
}
