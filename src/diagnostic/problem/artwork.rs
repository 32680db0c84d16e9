//! Problems of a picture, found by `artwork`.

use super::list::problems;

/// The most pixels of a picture, in millions; no leaflet needs more.
pub const MOST_MEGAPIXELS: u32 = 100;

/// A problem of a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum ArtworkProblem {
    /// The file is not a known kind of picture.
    UnknownKind {
        /// The path as written.
        path: String,
    },
    /// The file is of a known kind that is not supported.
    RefusedKind {
        /// The path as written.
        path: String,
        /// The kind.
        kind: PictureKind,
    },
    /// An empty file.
    EmptyFile {
        /// The path as written.
        path: String,
    },
    /// A file that ends before the picture does.
    CutOff {
        /// The path as written.
        path: String,
    },
    /// A file whose content does not match its format.
    Damaged {
        /// The path as written.
        path: String,
    },
    /// A JPEG of a rare kind that hardly any program reads.
    UnusualJpeg {
        /// The path as written.
        path: String,
    },
    /// A photograph in CMYK without a colour profile.
    Cmyk {
        /// The path as written.
        path: String,
    },
    /// More than [`MOST_MEGAPIXELS`].
    TooManyPixels {
        /// The path as written.
        path: String,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// The XML of an SVG cannot be read.
    BrokenXml {
        /// The fault.
        fault: XmlFault,
    },
    /// An `svg` element without the namespace of SVG.
    NoNamespace,
    /// Elements that are nested too deep or too many.
    TooComplex,
    /// A width or height that is missing, zero, or far too large.
    NoSize,
    /// Nothing in the picture is visible.
    Empty,
    /// Clipping paths that are clipped themselves.
    ClipTooComplex,
    /// CSS in a drawing that browsers know and leaflet does not.
    UnknownStyle {
        /// As it is written.
        written: String,
    },
    /// An element in a drawing that leaflet does not know and another program may
    /// show.
    UnknownElement {
        /// Its name.
        name: String,
    },
    /// A drawing in an unsupported character encoding.
    UnknownEncoding {
        /// The name of the encoding in the file.
        encoding: String,
    },
    /// A feature in a drawing that cannot be printed.
    Unsupported {
        /// The feature.
        feature: Feature,
    },
}

problems! {
    ArtworkProblem {
        UnknownKind: Error = "unknown-picture",
        RefusedKind: Error = "refused-picture",
        EmptyFile: Error = "empty-file",
        CutOff: Error = "picture-cut-off",
        Damaged: Error = "damaged-picture",
        UnusualJpeg: Error = "unusual-jpeg",
        Cmyk: Error = "picture-in-cmyk",
        TooManyPixels: Error = "too-many-pixels",
        BrokenXml: Error = "broken-picture",
        NoNamespace: Error = "picture-without-namespace",
        TooComplex: Error = "picture-too-complex",
        NoSize: Error = "picture-without-size",
        Empty: Error = "empty-picture",
        ClipTooComplex: Error = "clip-too-complex",
        UnknownStyle: Error = "unknown-style-in-picture",
        UnknownElement: Error = "unknown-element-in-picture",
        UnknownEncoding: Error = "unknown-encoding-of-picture",
        Unsupported: Error = "unsupported-in-picture",
    }
}

/// A kind of file that is recognised but not supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// A picture of pixels, perhaps animated.
    Gif,
    /// An animated WebP.
    MovingWebP,
    /// A photograph from a telephone.
    Heic,
    /// A picture from a web page.
    Avif,
    /// A scan.
    Tiff,
    /// A picture from an old Windows program.
    Bmp,
    /// A document of pages.
    Pdf,
    /// A drawing for a printer: EPS or Illustrator.
    PostScript,
    /// A picture in layers.
    Photoshop,
    /// A compressed drawing (`.svgz`).
    CompressedSvg,
    /// A document of a word processor, a spreadsheet or a presentation.
    OfficeFile,
    /// An archive of files.
    Archive,
    /// A film or sound.
    Film,
    /// A web page.
    WebPage,
}

/// A fault in XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum XmlFault {
    /// An end tag with another name than its start tag.
    WrongEnd {
        /// The name of the start tag.
        expected: String,
        /// The name of the end tag.
        found: String,
    },
    /// The file ends in the middle.
    CutOff,
    /// An undefined entity, `&name;`.
    UnknownEntity {
        /// The name.
        name: String,
    },
    /// Anything else that is not XML.
    Other,
}

/// A feature of SVG that cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are SVG's own")]
pub enum Feature {
    Text(TextFeature),
    TextInLogo,
    Image,
    ForeignObject,
    Pattern,
    Mask,
    Filter,
    BlendMode,
    Animation,
    Script,
    OtherFile,
}

/// A way of setting text that leaflet does not support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextFeature {
    /// Text along a path.
    OnPath,
    /// Letters placed one by one.
    PlacedLetters,
    /// Letters rotated one by one.
    TurnedLetters,
    /// Text stretched or compressed to a given length.
    GivenLength,
    /// Text from top to bottom.
    Vertical,
    /// Text that the viewer breaks into lines.
    Wrapped,
    /// Text filled with a gradient or a pattern.
    Painted,
    /// Outlined text without a fill.
    OnlyOutlined,
    /// Text with outlines behind the letters.
    OutlinedBehind,
    /// Text with an underline, a strike-through or a shadow.
    Decorated,
    /// Small capitals, or a capital at the beginning of each word.
    SmallCapitals,
    /// A size adjusted to the x-height of the typeface (`font-size-adjust`).
    Adjusted,
    /// Text with its direction overridden.
    Overridden,
    /// Text as a clipping path.
    Clip,
    /// Text clipped or transformed by the box around it.
    Boxed,
    /// A part of a text with a clip or a mask of its own.
    PartCut,
}
