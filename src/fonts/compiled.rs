use super::{FaceId, Family, Variant};

/// A font file in the program.
pub(super) struct File {
    /// Its name within PostScript and PDF.
    pub(super) postscript_name: &'static str,
    /// A TrueType font.
    pub(super) data: &'static [u8],
}

macro_rules! file {
    ($name:literal) => {
        File {
            postscript_name: $name,
            data: include_bytes!(concat!("../../fonts/", $name, ".ttf")),
        }
    };
}

/// How many faces there are.
pub(super) const COUNT: usize = 9;

/// All faces; [`face`] counts on this order.
pub(super) static FACES: [File; COUNT] = [
    file!("NotoSans-Regular"),
    file!("NotoSans-Bold"),
    file!("NotoSans-Italic"),
    file!("NotoSans-BoldItalic"),
    file!("AtkinsonHyperlegibleNext-Regular"),
    file!("AtkinsonHyperlegibleNext-Bold"),
    file!("AtkinsonHyperlegibleNext-Italic"),
    file!("AtkinsonHyperlegibleNext-BoldItalic"),
    file!("LeafletSymbols-Regular"),
];

/// The face of arrows, ticks, boxes and the like, which has one variant.
pub(super) const SYMBOLS: FaceId = FaceId(8);

/// The face of a family in a variant.
pub(super) fn face(family: Family, variant: Variant) -> FaceId {
    let first = match family {
        Family::NotoSans => 0,
        Family::AtkinsonHyperlegibleNext => 4,
    };
    FaceId(first + u8::from(variant.bold) + 2 * u8::from(variant.italic))
}

/// The file of a face. A face that does not exist cannot be named outside this
/// room but by hand; it is taken for the last one.
pub(super) fn file(face: FaceId) -> &'static File {
    &FACES[usize::from(face.0).min(FACES.len() - 1)]
}
