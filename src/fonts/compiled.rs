//! The font files that are compiled into the program. Which family a text is
//! set in is up to [`family`](super::family).

use super::{FaceId, Variant};

/// A TrueType font in the program.
pub(super) struct FontFile {
    /// The font's name in PostScript and PDF.
    pub(super) postscript_name: &'static str,
    pub(super) data: &'static [u8],
}

macro_rules! file {
    ($name:literal) => {
        FontFile {
            postscript_name: $name,
            data: include_bytes!(concat!("../../fonts/", $name, ".ttf")),
        }
    };
}

/// The number of faces.
pub(super) const COUNT: usize = 13;

/// All faces, in the order that [`face`] relies on.
pub(super) static FACES: [FontFile; COUNT] = [
    file!("NotoSans-Regular"),
    file!("NotoSans-Bold"),
    file!("NotoSans-Italic"),
    file!("NotoSans-BoldItalic"),
    file!("AtkinsonHyperlegibleNext-Regular"),
    file!("AtkinsonHyperlegibleNext-Bold"),
    file!("AtkinsonHyperlegibleNext-Italic"),
    file!("AtkinsonHyperlegibleNext-BoldItalic"),
    file!("NotoSansArabic-Regular"),
    file!("NotoSansArabic-Bold"),
    file!("NotoSansEthiopic-Regular"),
    file!("NotoSansEthiopic-Bold"),
    file!("LeafletSymbols-Regular"),
];

/// The face of arrows, ticks, boxes and the like. It has one variant.
const SYMBOLS: FaceId = FaceId(12);

/// The fallback faces for characters outside the Latin families: Arabic,
/// Ethiopic, symbols. These scripts have no italic; emphasis is bold.
pub(super) fn of_other_scripts(variant: Variant) -> [FaceId; 3] {
    let bold = u8::from(variant.bold || variant.italic);
    [FaceId(8 + bold), FaceId(10 + bold), SYMBOLS]
}

/// The first face of Noto Sans.
pub(super) const NOTO_SANS: u8 = 0;
/// The first face of Atkinson Hyperlegible Next.
pub(super) const ATKINSON_HYPERLEGIBLE_NEXT: u8 = 4;

/// The face in a variant of the family that begins at `first`.
pub(super) fn face(first: u8, variant: Variant) -> FaceId {
    FaceId(first + u8::from(variant.bold) + 2 * u8::from(variant.italic))
}

/// The file of a face. A number out of range, which only code outside this room
/// could make up, gives the last face.
pub(super) fn file(face: FaceId) -> &'static FontFile {
    &FACES[usize::from(face.0).min(FACES.len() - 1)]
}
