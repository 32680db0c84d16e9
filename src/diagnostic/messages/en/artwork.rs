//! English messages about a picture.

use super::Message;
use crate::diagnostic::{
    ArtworkProblem, Feature, MOST_MEGABYTES, MOST_MEGAPIXELS, PictureKind, TextFeature, XmlFault,
};

pub(super) fn message(problem: &ArtworkProblem) -> Message {
    match problem {
        ArtworkProblem::UnknownKind { path } => {
            Message::new(format!("`{path}` is not a picture that a leaflet can show"))
                .hint("use a photograph (JPEG), a PNG picture or a drawing (SVG)")
        }
        ArtworkProblem::RefusedKind { path, kind } => refused(path, *kind),
        ArtworkProblem::EmptyFile { path } => Message::new(format!("the file `{path}` is empty"))
            .hint("save the picture again, or get it once more from where you had it"),
        ArtworkProblem::CutOff { path } => {
            Message::new(format!("the file `{path}` is not whole: its end is missing"))
                .hint("copy or download it again")
        }
        ArtworkProblem::Damaged { path } => Message::new(format!("the file `{path}` is damaged"))
            .hint("copy or download it again")
            .hint("or open it in Paint and save it again there"),
        ArtworkProblem::UnusualJpeg { path } => {
            Message::new(format!("`{path}` is a JPEG of a kind that hardly any program can read"))
                .hint("open the photograph in Paint and save it as JPEG again")
        }
        ArtworkProblem::Cmyk { path } => cmyk(path),
        ArtworkProblem::TooManyPixels { path, width, height } => {
            too_many_pixels(path, *width, *height)
        }
        ArtworkProblem::BrokenXml { fault } => broken(fault),
        ArtworkProblem::NoNamespace => Message::new("this drawing does not say that it is SVG")
            .hint("write: <svg xmlns=\"http://www.w3.org/2000/svg\" …>"),
        ArtworkProblem::TooComplex => Message::new("this drawing is too complicated to be read")
            .hint("simplify it in your drawing program and save it again"),
        ArtworkProblem::NoSize => Message::new("this drawing has no usable size")
            .hint("give the svg element a viewBox, or a width and a height above 0"),
        ArtworkProblem::Empty => Message::new("there is nothing to be seen in this drawing")
            .hint("see whether everything is hidden or transparent, or choose another file"),
        ArtworkProblem::ClipTooComplex => {
            Message::new("this drawing cuts off shapes in a way that cannot be printed")
                .hint("join the shapes that cut off into one shape in your drawing program")
        }
        ArtworkProblem::UnknownStyle { written } => Message::new(format!(
            "`{}` in this drawing is not understood, and may change how it looks",
            written
        ))
        .hint("open the drawing in a drawing program such as Inkscape and save it as plain SVG")
        .hint("or save the drawing as PNG, at least 1200 pixels wide"),
        ArtworkProblem::UnknownElement { name } => Message::new(format!(
            "there is a part in this drawing, `{name}`, that is not known and cannot be printed"
        ))
        .hint("open the drawing in a drawing program such as Inkscape and save it as plain SVG")
        .hint("or take that part out"),
        ArtworkProblem::UnknownEncoding { encoding } => Message::new(format!(
            "the letters of this drawing are stored as `{encoding}`, and that is not read"
        ))
        .hint("open the drawing in your drawing program and save it as SVG again, in UTF-8"),
        ArtworkProblem::Unsupported { feature } => unsupported(*feature),
    }
}

fn refused(path: &str, kind: PictureKind) -> Message {
    let (what, cures): (_, &[_]) = match kind {
        PictureKind::Gif => ("a GIF picture", &[IN_PAINT]),
        PictureKind::MovingWebP => ("a moving picture (WebP)", &[IN_PAINT]),
        PictureKind::Avif => ("an AVIF picture", &[IN_PAINT]),
        PictureKind::Tiff => ("a TIFF picture", &[IN_PAINT]),
        PictureKind::Bmp => ("a BMP picture", &[IN_PAINT]),
        PictureKind::Heic => (
            "a photograph in the format of a telephone (HEIC)",
            &[
                "open the photograph on the computer in Photos and save it as JPEG",
                "set an iPhone to make JPEG from now on: Settings, Camera, Formats, Most Compatible",
            ],
        ),
        PictureKind::Pdf => (
            "a PDF",
            &[
                "ask whoever made it for the picture itself, as SVG, PNG or JPEG",
                "or open the PDF in a drawing program such as Inkscape and save it as SVG",
            ],
        ),
        PictureKind::PostScript => (
            "a drawing in PostScript (EPS or AI)",
            &["save the drawing as SVG in the drawing program"],
        ),
        PictureKind::Photoshop => {
            ("a file of Photoshop", &["save the picture as PNG or JPEG in Photoshop"])
        }
        PictureKind::CompressedSvg => {
            ("a compressed drawing (svgz)", &["save the drawing as plain SVG"])
        }
        PictureKind::OfficeFile => (
            "a document, not a picture",
            &["right-click the picture in the document, choose Save as Picture, and name that \
               file here"],
        ),
        PictureKind::Archive => ("a zip file", &["unpack it, and name the picture in it here"]),
        PictureKind::Film => ("a film or a sound, and paper stands still", &["use a photograph"]),
        PictureKind::WebPage => (
            "a web page, not a picture",
            &["right-click the picture on the web page and choose Save Image As"],
        ),
    };
    let words = Message::new(format!("`{path}` is {what}; a leaflet cannot show that"));
    let words = cures.iter().fold(words, |words, cure| words.hint(*cure));
    if kind == PictureKind::Film {
        words
            .by_hand("or put the film on the web and let a QR code lead to it: qr = \"https://…\"")
            .at_desk("or put the film on the web, and write its address in the text")
    } else {
        words
    }
}

const IN_PAINT: &str =
    "open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)";

fn cmyk(path: &str) -> Message {
    Message::new(format!(
        "the photograph `{path}` was saved for a print shop (CMYK), without a colour profile: \
         its colours are not known"
    ))
    .hint("ask whoever made it for the photograph in RGB")
    .hint("or open the photograph in Paint and save it as PNG: that makes it RGB")
}

fn too_many_pixels(path: &str, width: u32, height: u32) -> Message {
    Message::new(format!("the picture `{path}` is too large: {width} by {height} pixels")).hint(
        format!(
            "a picture may have at most {MOST_MEGAPIXELS} megapixels (million pixels) and \
             {MOST_MEGABYTES} MB: make it smaller and save it again"
        ),
    )
}

fn broken(fault: &XmlFault) -> Message {
    let cure = "open the drawing in your drawing program and save it as SVG again";
    let words = match fault {
        XmlFault::WrongEnd { expected, found } => Message::new("this file is damaged")
            .label(format!("`{found}` ends here, but `{expected}` has not been closed")),
        XmlFault::CutOff => {
            Message::new("this file is not whole: its end is missing").label("it stops here")
        }
        XmlFault::UnknownEntity { name } => Message::new(format!("`&{name};` has no meaning")),
        XmlFault::Other => Message::new("this file is damaged").label("this is not SVG"),
    };
    words.hint(cure)
}

/// What to do about words that cannot be set as the drawing has them.
const TO_OUTLINES: &str =
    "turn the text into outlines in your drawing program (Inkscape: Path, Object to Path)";

fn text(feature: TextFeature) -> Message {
    use TextFeature as F;
    let (how, cure) = match feature {
        F::OnPath => (
            "text follows a line",
            "put the text on a straight line (Inkscape: Text, Remove from Path)",
        ),
        F::PlacedLetters => (
            "each letter of a text has a place of its own",
            "type the text anew in your drawing program (Inkscape: Text, Remove Manual Kerns)",
        ),
        F::TurnedLetters => {
            ("the letters of a text are turned one by one", "turn the text as a whole")
        }
        F::GivenLength => (
            "text is stretched to a given length",
            "give the text its usual length (remove textLength)",
        ),
        F::Vertical => ("text runs from top to bottom", "turn the text as a whole"),
        F::Wrapped => (
            "the drawing program itself breaks a text into lines",
            "make it ordinary text (Inkscape: Text, Convert to Text)",
        ),
        F::Painted => (
            "text is filled with a gradient or a pattern",
            "give the text one colour (Inkscape: Object, Fill and Stroke, Flat color)",
        ),
        F::OnlyOutlined => ("text is an outline alone", "give the text a colour and no outline"),
        F::OutlinedBehind => {
            ("there is an outline behind the letters of a text", "remove the outline")
        }
        F::Decorated => {
            ("text is underlined, struck through or has a shadow", "remove the line or the shadow")
        }
        F::SmallCapitals => ("text is in small capitals", "use ordinary letters or capitals"),
        F::Adjusted => (
            "the size of a text depends on its typeface",
            "remove that adjustment (font-size-adjust)",
        ),
        F::Overridden => (
            "text runs in another direction than its letters do",
            "remove the direction that is imposed on it (unicode-bidi, direction)",
        ),
        F::Boxed => {
            ("something is cut off or turned by the extent of a text", "take the clip off the text")
        }
        F::PartCut => (
            "a part of a text is cut off or masked",
            "apply the clip or the mask to the whole text",
        ),
        F::Clip => (
            "text is the shape of a clip, a mask or a pattern",
            "put the text in the drawing by itself",
        ),
    };
    Message::new(format!("in this drawing {how}, and that cannot be printed"))
        .hint(cure)
        .hint(format!("or {TO_OUTLINES}"))
}

fn unsupported(feature: Feature) -> Message {
    let (what, cure) = match feature {
        Feature::Text(feature) => return text(feature),
        Feature::TextInLogo => {
            ("this logo has text in it, which would be set in another typeface", TO_OUTLINES)
        }
        Feature::Image => (
            "there is a photograph or other picture in this drawing, and it cannot be printed",
            "use that picture itself, as PNG or JPEG, or take it out",
        ),
        Feature::ForeignObject => (
            "there is a piece of a web page in this drawing, and it cannot be printed",
            "take it out. In draw.io: turn off \"Formatted Text\" for the text",
        ),
        Feature::Pattern => (
            "there is a shape with a pattern in this drawing, and it cannot be printed",
            "give the shape one colour, or draw the pattern as separate shapes",
        ),
        Feature::Mask => (
            "there is a mask in this drawing, and it cannot be printed",
            "trim the shape itself, or use a clipping path instead of a mask",
        ),
        Feature::Filter => (
            "there is an effect in this drawing, such as a shadow or a blur, and it cannot be \
             printed",
            "take the effect out (Inkscape: Filters, Remove Filters)",
        ),
        Feature::BlendMode => (
            "colours are blended in this drawing, and that cannot be printed",
            "set the blend mode to normal (Inkscape: Object, Fill and Stroke)",
        ),
        Feature::Animation => {
            ("something moves in this drawing, and paper stands still", "take the movement out")
        }
        Feature::Script => (
            "there is a program in this drawing, and it does not work on paper",
            "take it out: save the drawing as plain SVG",
        ),
        Feature::OtherFile => (
            "this drawing takes a part from another file, and that is not read",
            "put everything in one file",
        ),
    };
    let words = Message::new(what).hint(cure);
    match feature {
        Feature::TextInLogo => words
            .hint("or ask whoever made the logo for a file with letters as outlines, or as PNG"),
        Feature::Pattern | Feature::Mask | Feature::Filter | Feature::BlendMode => {
            words.hint("or save the drawing as PNG, at least 1200 pixels wide")
        }
        _ => words,
    }
}
