//! The faces that pages and drawings write text in: the codes and fonts of
//! each.

use super::WriteError;
use super::codes::{Codes, FaceCodes};
use super::font::Font;
use crate::fonts::FaceId;

/// The faces in use, by id.
pub(super) struct UsedFaces<'a> {
    codes: &'a Codes<'a>,
    /// The fonts that each face is written as.
    fonts: Vec<Vec<&'a Font<'a>>>,
}

impl<'a> UsedFaces<'a> {
    pub(super) fn new(codes: &'a Codes<'a>, fonts: &'a [Font<'a>]) -> Self {
        let mut by_id = vec![Vec::new(); 1 + usize::from(u8::MAX)];
        for font in fonts {
            by_id[usize::from(font.face.0)].push(font);
        }
        Self { codes, fonts: by_id }
    }

    /// The codes of a face and its fonts.
    pub(super) fn face(
        &self,
        face: FaceId,
    ) -> Result<(&'a FaceCodes<'a>, &[&'a Font<'a>]), WriteError> {
        let codes = self.codes.face(face).ok_or_else(nowhere)?;
        Ok((codes, &self.fonts[usize::from(face.0)]))
    }
}

/// The error for a face without codes, which no pages lead to.
pub(super) fn nowhere() -> WriteError {
    WriteError::Other("a run in a face that is nowhere used".to_owned())
}
