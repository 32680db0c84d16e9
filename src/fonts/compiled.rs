use super::{FaceId, Variant};

/// A font file in the program: a TrueType font.
pub(super) struct FontFile {
    /// Its name within PostScript and PDF.
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

/// How many faces there are.
pub(super) const COUNT: usize = 13;

/// All faces; [`face`] counts on this order.
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

/// The face of arrows, ticks, boxes and the like, which has one variant.
const SYMBOLS: FaceId = FaceId(12);

/// The faces that are asked for what no family of Latin letters has: of Arabic
/// and Ethiopic letters, and of symbols. Those letters have no slope; what is
/// emphasised is bold.
pub(super) fn of_other_scripts(variant: Variant) -> [FaceId; 3] {
    let bold = u8::from(variant.bold || variant.italic);
    [FaceId(8 + bold), FaceId(10 + bold), SYMBOLS]
}

/// Where the faces of Noto Sans begin.
pub(super) const NOTO_SANS: u8 = 0;
/// Where the faces of Atkinson Hyperlegible Next begin.
pub(super) const ATKINSON_HYPERLEGIBLE_NEXT: u8 = 4;

/// The face in a variant of the family that begins at `first`.
pub(super) fn face(first: u8, variant: Variant) -> FaceId {
    FaceId(first + u8::from(variant.bold) + 2 * u8::from(variant.italic))
}

/// The file of a face. A face that does not exist cannot be named outside this
/// room but by hand; it is taken for the last one.
pub(super) fn file(face: FaceId) -> &'static FontFile {
    &FACES[usize::from(face.0).min(FACES.len() - 1)]
}
