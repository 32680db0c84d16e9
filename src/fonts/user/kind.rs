//! The kind of a file that should be a font, told from its first bytes and not
//! from its name.

use crate::diagnostic::{FontKind, FontProblem};

/// The first bytes of fonts and collections.
const FONTS: [&[u8]; 4] = [b"\0\x01\0\0", b"true", b"OTTO", b"ttcf"];

/// The first bytes of files that people mistake for fonts.
const OTHERS: [(&[u8], FontKind); 12] = [
    (b"wOFF", FontKind::Web),
    (b"wOF2", FontKind::Web),
    (b"%!PS", FontKind::PostScript),
    (b"%!FontType", FontKind::PostScript),
    (b"\x80\x01", FontKind::PostScript),
    (b"typ1", FontKind::PostScript),
    (b"StartFontMetrics", FontKind::PostScript),
    // The header of a resource fork: its data begin at byte 256.
    (b"\0\0\x01\0\0", FontKind::Suitcase),
    (b"PK", FontKind::Archive),
    (b"7z\xBC\xAF", FontKind::Archive),
    (b"<!", FontKind::WebPage),
    (b"<html", FontKind::WebPage),
];

/// Whether a file is a font or a collection of fonts.
///
/// # Errors
/// The file is something else; the problem names the kind if it is known.
pub(super) fn check(file: &[u8], path: &str) -> Result<(), FontProblem> {
    let path = path.to_owned();
    // A full disk leaves a file of the right length that is all zeros.
    if file.iter().all(|&byte| byte == 0) {
        return Err(FontProblem::EmptyFile { path });
    }
    if FONTS.iter().any(|begin| file.starts_with(begin)) {
        return Ok(());
    }
    // Embedded OpenType, from old web pages, has its magic number in the
    // middle.
    let is_embedded = file.get(34..36) == Some(b"LP") && file.get(8..10) != Some(b"\0\0");
    let kind = is_embedded.then_some(FontKind::Web);
    let begins = || OTHERS.iter().find(|(begin, _)| file.starts_with(begin));
    Err(match kind.or_else(|| begins().map(|&(_, kind)| kind)) {
        Some(kind) => FontProblem::RefusedKind { path, kind },
        None => FontProblem::UnknownKind { path },
    })
}
