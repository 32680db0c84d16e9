//! The compiled-in faces, each read only as far as it is used.

use crate::geometry::Em;

/// Which face of the [`FontBook`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u8);

/// A design of letters, in the four styles a text uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Noto Sans.
    NotoSans,
    /// Atkinson Hyperlegible Next.
    AtkinsonHyperlegibleNext,
}

/// Weight and slope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Variant {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
}

/// Distances of a face from its baseline, all counted positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// To the top of its tallest letters, as the face says for lines.
    pub ascender: Em,
    /// To the bottom of its deepest letters, downward.
    pub descender: Em,
    /// To the top of a flat capital.
    pub cap_height: Em,
    /// To the top of an x.
    pub x_height: Em,
    /// Down to the middle of an underline.
    pub underline_position: Em,
    /// How thick an underline is.
    pub underline_thickness: Em,
}

/// All the faces there are.
#[derive(Debug)]
pub struct FontBook {}

/// The faces compiled into the program. Nothing of them is read yet.
pub fn load() -> FontBook {
    FontBook {}
}

impl FontBook {
    /// The face of a family in a variant.
    pub fn face(&self, family: Family, variant: Variant) -> FaceId {
        todo!()
    }

    /// The lengths of a face.
    pub fn metrics(&self, face: FaceId) -> Metrics {
        todo!()
    }

    /// The font file of a face: a TrueType font.
    pub fn data(&self, face: FaceId) -> &[u8] {
        todo!()
    }
}
