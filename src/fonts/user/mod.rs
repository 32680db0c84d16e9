//! A font file of the user's, read as far as is needed to trust and use it.
//!
//! 1. `kind` says whether the file is a font at all.
//! 2. `collection` finds the face that is meant, by its `names`.
//! 3. `licence` says whether its glyphs may stand in a PDF.
//! 4. `validate` leaves in it only what is read down the road, and holds that
//!    to what must be so.

mod collection;
mod kind;
mod licence;
mod names;
mod validate;

use std::sync::Arc;

use harfrust::Font;
use harfrust::font::Blob;

use super::sfnt::Sfnt;
use super::{FontMemo, OutlineFormat};
use crate::definition::Text;
use crate::diagnostic::{FileId, FontProblem, ResourceProblem, Span};
use crate::files::Resources;
use names::Names;

/// A face of the user's.
pub(super) struct UserFace {
    /// Its path, as it is written.
    pub(super) path: String,
    /// Where that stands.
    pub(super) span: Span,
    pub(super) face: Arc<Face>,
}

/// What a font file of the user's holds.
pub(super) struct Face {
    pub(super) names: Names,
    pub(super) look: FontStyle,
    pub(super) file: Arc<Vec<u8>>,
    /// Which face of the file it is.
    pub(super) index: u32,
    pub(super) outlines: OutlineFormat,
    /// Whether it draws some glyphs in colours, which may have no outline.
    pub(super) has_colors: bool,
    pub(super) font: Font,
}

/// The tables of pictures in colours (OpenType 1.9, and Apple's `sbix`).
const COLORS: [&str; 4] = ["COLR", "SVG ", "sbix", "CBDT"];

/// How a face looks beside the others of its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FontStyle {
    /// From thin, 100, over regular, 400, to black, 900.
    pub(super) weight: u16,
    pub(super) italic: bool,
    /// Whether it has other weights within it, of which none is used.
    pub(super) variable: bool,
}

/// A demibold is the bold of many families.
const LEAST_BOLD: u16 = 600;

impl FontStyle {
    pub(super) fn is_bold(self) -> bool {
        self.weight >= LEAST_BOLD
    }

    /// What `OS/2` says (OpenType 1.9), or `head` in its absence.
    fn read(font: &Sfnt) -> Self {
        const ITALIC: u16 = 1 << 0;
        const OBLIQUE: u16 = 1 << 9;
        let of_macintosh = font.u16("head", 44).unwrap_or_default();
        let selection = font.u16("OS/2", 62);
        let usual = if of_macintosh & 1 != 0 { 700 } else { 400 };
        Self {
            weight: font.u16("OS/2", 4).unwrap_or(usual),
            italic: selection.map_or(of_macintosh & 2, |it| it & (ITALIC | OBLIQUE)) != 0,
            variable: font.has("fvar"),
        }
    }
}

/// The bytes of the font file that a definition names.
///
/// # Errors
/// It is not there, cannot be read, is too large, or lies outside.
pub(super) fn bytes(named: &Text, resources: &Resources) -> Result<Vec<u8>, ResourceProblem> {
    let (path, _) = collection::path_and_face(&named.value);
    match named.span.file == FileId::PRACTICE {
        true => resources.read_of_practice(path),
        false => resources.read(path),
    }
}

impl UserFace {
    /// The face that a definition names in these bytes of its file.
    ///
    /// # Errors
    /// The file is no font, or one that cannot or may not be used.
    pub(super) fn read(named: &Text, file: Vec<u8>, memo: &FontMemo) -> Result<Self, FontProblem> {
        let (path, span) = (named.value.clone(), named.span);
        let file = Arc::new(file);
        let key = memo.own.key(|| (path.clone(), file.clone()));
        // The file as it was read is in the key.
        let weight = |face: &Arc<Face>| 2 * face.file.len();
        let make = || face(&path, Arc::unwrap_or_clone(file)).map(Arc::new);
        let face = memo.own.get_or_make(key, weight, make)?;
        Ok(Self { path, span, face })
    }
}

/// The face that these words name in these bytes of a file.
fn face(named: &str, mut file: Vec<u8>) -> Result<Face, FontProblem> {
    let (path, face) = collection::path_and_face(named);
    kind::check(&file, path)?;
    let (index, names) = collection::choose(&file, path, face)?;
    let damaged = || FontProblem::Damaged { path: path.to_owned() };
    let font = Sfnt::read(&file, index).ok_or_else(damaged)?;
    let look = FontStyle::read(&font);
    let has_colors = COLORS.iter().any(|table| font.has(table));
    check(&font, path)?;
    validate::reduce(&mut file, index).ok_or_else(damaged)?;
    let outlines = Sfnt::read(&file, index).and_then(|font| validate::outlines(&font));
    let outlines = outlines.ok_or_else(damaged)?;
    let file = Arc::new(file);
    let font = Font::new(Blob::Shared(file.clone()), index).ok_or_else(damaged)?;
    Ok(Face { names, look, file, index, outlines, has_colors, font })
}

/// Refuses what cannot or may not be used, however sound it is.
fn check(font: &Sfnt, path: &str) -> Result<(), FontProblem> {
    let path = path.to_owned();
    if let Some(licence) = licence::forbids(font) {
        return Err(FontProblem::NotEmbeddable { path, licence });
    }
    match font.has("glyf") || font.has("CFF ") {
        true => Ok(()),
        false if font.has("CFF2") => Err(FontProblem::VariableCff { path }),
        false => Err(FontProblem::NoOutlines { path }),
    }
}

/// The name of a file without its folder and its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
