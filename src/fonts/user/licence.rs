//! The permission to embed a face, as the face itself declares it.

use crate::diagnostic::Licence;
use crate::fonts::sfnt::Sfnt;

/// The embedding permissions of `fsType` (OpenType 1.9, "OS/2"). Old fonts may
/// set several; the most permissive one applies.
const KINDS: u16 = 0x000E;
const RESTRICTED: u16 = 0x0002;
const NO_SUBSETTING: u16 = 0x0100;
const BITMAPS_ONLY: u16 = 0x0200;

/// The reason why the licence forbids embedding the glyphs in a PDF, if it
/// does.
pub(super) fn forbids(font: &Sfnt) -> Option<Licence> {
    let bits = font.u16("OS/2", 8)?;
    if bits & KINDS == RESTRICTED {
        Some(Licence::Restricted)
    } else if bits & BITMAPS_ONLY != 0 {
        Some(Licence::BitmapsOnly)
    } else if bits & NO_SUBSETTING != 0 {
        Some(Licence::NoSubsetting)
    } else {
        None
    }
}
