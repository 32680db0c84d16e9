use super::Words;
use crate::diagnostic::{ArtworkProblem, Feature, PictureKind, XmlFault};

pub(super) fn words(problem: &ArtworkProblem) -> Words {
    match problem {
        ArtworkProblem::UnknownKind { path } => {
            Words::new(format!("`{path}` is not a drawing that a leaflet can show"))
                .hint("use an SVG file. Save the drawing as SVG in your drawing program")
        }
        ArtworkProblem::NotYet { path, kind } => not_yet(path, *kind),
        ArtworkProblem::BrokenXml { fault } => broken(fault),
        ArtworkProblem::NoNamespace => Words::new("this drawing does not say that it is SVG")
            .hint("write: <svg xmlns=\"http://www.w3.org/2000/svg\" …>"),
        ArtworkProblem::TooComplex => Words::new("this drawing is too complicated to be read")
            .hint("simplify it in your drawing program and save it again"),
        ArtworkProblem::NoSize => Words::new("this drawing has no usable size")
            .hint("give the svg element a viewBox, or a width and a height above 0"),
        ArtworkProblem::Empty => Words::new("there is nothing to be seen in this drawing")
            .hint("see whether everything is hidden or transparent, or choose another file"),
        ArtworkProblem::ClipTooComplex => {
            Words::new("this drawing cuts off shapes in a way that cannot be printed")
                .hint("join the shapes that cut off into one shape in your drawing program")
        }
        ArtworkProblem::Unsupported { feature } => unsupported(*feature),
    }
}

fn not_yet(path: &str, kind: PictureKind) -> Words {
    let kind = match kind {
        PictureKind::Png => "a PNG picture",
        PictureKind::Jpeg => "a photograph (JPEG)",
        PictureKind::Gif => "a GIF picture",
        PictureKind::Pdf => "a PDF",
        PictureKind::CompressedSvg => {
            return Words::new(format!("`{path}` is a compressed drawing (svgz)"))
                .hint("save the drawing as plain SVG");
        }
    };
    Words::new(format!("`{path}` is {kind}; for now a leaflet can show only SVG drawings"))
        .hint("save the drawing as SVG, or have it drawn again")
}

fn broken(fault: &XmlFault) -> Words {
    let cure = "open the drawing in your drawing program and save it as SVG again";
    let words = match fault {
        XmlFault::WrongEnd { expected, found } => Words::new("this file is damaged")
            .label(format!("`{found}` ends here, but `{expected}` has not been closed")),
        XmlFault::CutOff => {
            Words::new("this file is not whole: its end is missing").label("it stops here")
        }
        XmlFault::UnknownEntity { name } => Words::new(format!("`&{name};` has no meaning")),
        XmlFault::Other => Words::new("this file is damaged").label("this is not SVG"),
    };
    words.hint(cure)
}

fn unsupported(feature: Feature) -> Words {
    let (what, cure) = match feature {
        Feature::Text => (
            "there is text in this drawing, and it cannot be printed",
            "take the text out and put it in `caption`, or turn it into lines in your drawing \
             program (Inkscape: Path, Object to Path)",
        ),
        Feature::Image => (
            "there is a photograph or other picture in this drawing, and it cannot be printed",
            "take it out, or trace it into lines (Inkscape: Path, Trace Bitmap)",
        ),
        Feature::ForeignObject => (
            "there is a piece of a web page in this drawing, and it cannot be printed",
            "take it out. In draw.io: turn off \"Formatted Text\" for the text",
        ),
        Feature::Gradient => (
            "there is a colour gradient in this drawing, and it cannot be printed yet",
            "give the shape one colour",
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
            "take the effect out",
        ),
        Feature::BlendMode => (
            "colours are blended in this drawing, and that cannot be printed",
            "set the blend mode to normal",
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
    Words::new(what).hint(cure)
}
