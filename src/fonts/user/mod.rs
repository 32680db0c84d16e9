//! A user's font file, read and checked before use.
//!
//! 1. [`kind`] checks that the file is a font.
//! 2. [`collection`] finds the face that is meant, by its [`names`].
//! 3. [`licence`] checks that its glyphs may be embedded in a PDF.
//! 4. [`validate`] keeps only the tables that later stages read, and checks
//!    what they rely on.
//!
//! 5. [`blank`] tells which of its characters are shown as nothing.
//!
//! The choice among the faces of a family is left to [`family`](super::family).

mod blank;
mod collection;
mod kind;
mod licence;
mod names;
mod validate;

use std::sync::Arc;

use harfrust::Font;
use harfrust::font::Blob;

use super::OutlineFormat;
use super::sfnt::Sfnt;
use crate::definition::Text;
use crate::diagnostic::{FileId, FontProblem, ResourceProblem, Span};
use crate::files::Resources;
use crate::memo::Memo;
use blank::EmptyCharacters;
use names::Names;

/// A font reference in the definition, and its face.
pub(super) struct UserFace {
    /// The path as written in the definition.
    pub(super) path: String,
    /// The place of the path in the definition.
    pub(super) span: Span,
    pub(super) face: Arc<Face>,
}

/// The face in a user's font file.
pub(super) struct Face {
    pub(super) names: Names,
    pub(super) look: FontStyle,
    pub(super) file: Arc<Vec<u8>>,
    /// The number of the face in the file.
    pub(super) index: u32,
    pub(super) outlines: OutlineFormat,
    /// Whether some glyphs are drawn in colours and may lack an outline.
    pub(super) has_colors: bool,
    pub(super) font: Font,
    empty: EmptyCharacters,
}

impl Face {
    /// Whether a character whose own glyph is empty has ink once it is shaped.
    pub(super) fn has_shaped_ink(&self, character: char) -> bool {
        self.empty.has_ink(&self.font, character)
    }
}

/// The tables of colour glyphs (OpenType 1.9, and Apple's `sbix`).
const COLORS: [&str; 4] = ["COLR", "SVG ", "sbix", "CBDT"];

/// Faces by their reference in the definition and the bytes of their file.
pub(super) type FaceMemo = Memo<(String, Arc<Vec<u8>>), Arc<Face>>;

/// The place of a face among the others of its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FontStyle {
    /// From 100, thin, through 400, regular, to 900, black.
    pub(super) weight: u16,
    pub(super) italic: bool,
    /// Whether the face is variable. Only its default weight is used.
    pub(super) variable: bool,
}

/// The least weight that counts as bold: many families have a demibold for
/// their bold.
const LEAST_BOLD: u16 = 600;

impl FontStyle {
    pub(super) fn is_bold(self) -> bool {
        self.weight >= LEAST_BOLD
    }

    /// Reads `OS/2` (OpenType 1.9), or `head` if that is missing.
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
/// The file is missing, cannot be read, is too large, or is outside the folder.
pub(super) fn bytes(named: &Text, resources: &Resources) -> Result<Vec<u8>, ResourceProblem> {
    let (path, _) = collection::path_and_face(&named.value);
    if named.span.file == FileId::PRACTICE {
        resources.read_of_practice(path)
    } else {
        resources.read(path)
    }
}

impl UserFace {
    /// Reads the face that the definition names from the bytes of its file.
    ///
    /// # Errors
    /// The file is not a font, or it cannot or may not be used.
    pub(super) fn read(named: &Text, file: Vec<u8>, memo: &FaceMemo) -> Result<Self, FontProblem> {
        let (path, span) = (named.value.clone(), named.span);
        let file = Arc::new(file);
        let key = memo.key(|| (path.clone(), file.clone()));
        // The key holds a second copy of the file, before reduction.
        let weight = |face: &Arc<Face>| 2 * face.file.len();
        let make = || face(&path, Arc::unwrap_or_clone(file)).map(Arc::new);
        let face = memo.get_or_make(key, weight, make)?;
        Ok(Self { path, span, face })
    }
}

/// Reads the face with this reference from the bytes of a file.
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
    Ok(Face {
        names,
        look,
        file,
        index,
        outlines,
        has_colors,
        font,
        empty: EmptyCharacters::default(),
    })
}

/// Refuses a face that cannot or may not be used, even if it is undamaged.
fn check(font: &Sfnt, path: &str) -> Result<(), FontProblem> {
    let path = path.to_owned();
    if let Some(licence) = licence::forbids(font) {
        return Err(FontProblem::NotEmbeddable { path, licence });
    }
    if font.has("glyf") || font.has("CFF ") {
        Ok(())
    } else if font.has("CFF2") {
        Err(FontProblem::VariableCff { path })
    } else {
        Err(FontProblem::NoOutlines { path })
    }
}

/// The name of a file without folder and extension.
fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
