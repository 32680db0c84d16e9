use crate::diagnostic::Licence;
use crate::fonts::sfnt::Sfnt;

/// The kinds of embedding of `fsType` (OpenType 1.9, "OS/2"). In old fonts
/// several may be said; then the freest holds.
const KINDS: u16 = 0x000E;
const RESTRICTED: u16 = 0x0002;
const NO_SUBSETTING: u16 = 0x0100;
const BITMAPS_ONLY: u16 = 0x0200;

/// Why the licence of a face does not let its glyphs stand in a PDF, if it
/// does not.
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
