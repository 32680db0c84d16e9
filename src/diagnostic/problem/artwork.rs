use super::list::problems;

/// No picture of a leaflet needs more pixels, in millions.
pub const MOST_MEGAPIXELS: u32 = 100;

/// What is wrong with a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum ArtworkProblem {
    /// The file is no picture of a kind that can be shown.
    UnknownKind {
        /// The path as written.
        path: String,
    },
    /// The file is of a kind that is known, but not shown.
    RefusedKind {
        /// The path as written.
        path: String,
        /// What it is.
        kind: PictureKind,
    },
    /// A file with nothing in it.
    EmptyFile {
        /// The path as written.
        path: String,
    },
    /// A file that ends before the picture does.
    CutOff {
        /// The path as written.
        path: String,
    },
    /// A file that is not what it says it is.
    Damaged {
        /// The path as written.
        path: String,
    },
    /// A JPEG of a kind that hardly any program reads.
    UnusualJpeg {
        /// The path as written.
        path: String,
    },
    /// A photograph in four inks that does not say what they look like.
    Cmyk {
        /// The path as written.
        path: String,
    },
    /// More than [`MOST_MEGAPIXELS`].
    TooManyPixels {
        /// The path as written.
        path: String,
        /// How many pixels a row has.
        width: u32,
        /// How many rows there are.
        height: u32,
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
    /// A piece of CSS in a drawing that browsers know and we do not.
    UnknownStyle {
        /// As it is written.
        written: String,
    },
    /// An element in a drawing that some program shows and we do not know.
    UnknownElement {
        /// Its name.
        name: String,
    },
    /// A drawing whose letters are stored in a way that is not read.
    UnknownEncoding {
        /// What the file calls it.
        encoding: String,
    },
    /// A thing in a drawing that paper cannot show.
    Unsupported {
        /// What it is.
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

/// A kind of file that is recognised, but not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Pixels, perhaps moving.
    Gif,
    /// A WebP that moves.
    MovingWebP,
    /// A photograph of a telephone.
    Heic,
    /// A picture of a web page.
    Avif,
    /// Pixels of a scanner.
    Tiff,
    /// Pixels of an old Windows program.
    Bmp,
    /// A page.
    Pdf,
    /// A drawing for a printer: EPS, or Illustrator.
    PostScript,
    /// A picture in layers.
    Photoshop,
    /// A drawing, compressed.
    CompressedSvg,
    /// A document of a word processor, a table or a presentation.
    OfficeFile,
    /// Several files in one.
    Archive,
    /// A moving picture, or sound.
    Film,
    /// A page of the web.
    WebPage,
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

/// A way of setting text that a leaflet does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextFeature {
    /// Along a line.
    OnPath,
    /// Each letter at a place of its own.
    PlacedLetters,
    /// Letters turned one by one.
    TurnedLetters,
    /// Drawn out or pressed to a length.
    GivenLength,
    /// From top to bottom.
    Vertical,
    /// Broken into lines by the program that shows it.
    Wrapped,
    /// Filled with a gradient or a pattern.
    Painted,
    /// Outlines without anything in them.
    OnlyOutlined,
    /// Outlines behind the letters.
    OutlinedBehind,
    /// Underlined, struck through, with a shadow.
    Decorated,
    /// Small capitals, or capitals at the begin of words.
    SmallCapitals,
    /// In a size that depends on how large the letters of a typeface look.
    Adjusted,
    /// In another direction than its letters have.
    Overridden,
    /// As the shape that something is cut off by.
    Clip,
    /// With something cut off or turned by the box around it.
    Boxed,
}
