//! Fonts that stay in memory from one compile to the next, and the key that
//! says whether two texts are shaped with the same faces.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock, Weak};

use harfrust::Font;

use super::compiled::COUNT;
use super::user::{Face, FaceMemo};
use super::{FaceId, Family, FontBook};
use crate::definition::Leaflet;
use crate::diagnostic::Diagnostic;
use crate::files::Resources;
use crate::memo::Memo;

/// Faces read for one leaflet and kept for the next.
#[derive(Debug, Default)]
pub struct FontMemo {
    pub(super) compiled: CompiledFonts,
    /// The user's faces, keyed by the reference in the definition and the bytes
    /// of the file.
    pub(super) own: FaceMemo,
}

/// The compiled faces, each read when first used.
#[derive(Clone)]
pub(super) struct CompiledFonts(pub(super) Arc<[OnceLock<Font>; COUNT]>);

impl Default for CompiledFonts {
    fn default() -> Self {
        Self(Arc::new([const { OnceLock::new() }; COUNT]))
    }
}

impl std::fmt::Debug for CompiledFonts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CompiledFonts").finish_non_exhaustive()
    }
}

/// The faces a text can be set in. Equal sets shape it alike. A set keeps none of
/// its faces in memory.
#[derive(Clone)]
pub struct FaceSet {
    pub(super) family: Family,
    pub(super) own: Vec<Weak<Face>>,
}

/// Two faces are the same if one reading of a file made both.
impl PartialEq for FaceSet {
    fn eq(&self, other: &Self) -> bool {
        let Self { family, own } = self;
        let same = |(one, other): (&Weak<Face>, &Weak<Face>)| one.ptr_eq(other);
        *family == other.family
            && own.len() == other.own.len()
            && own.iter().zip(&other.own).all(same)
    }
}

impl FaceSet {
    /// Whether the faces are the same, whichever family texts are set in.
    pub fn has_same_files(&self, other: &Self) -> bool {
        Self { family: other.family, own: self.own.clone() } == *other
    }
}

/// A face as part of a key: the same for one compiled face, or for one reading of a
/// user's file. It keeps no face in memory, and no other face takes its place.
#[derive(Clone)]
pub struct FaceKey {
    /// The compiled face; the first for a user's face.
    pub(super) compiled: FaceId,
    pub(super) own: Option<Weak<Face>>,
}

impl FaceKey {
    fn parts(&self) -> (FaceId, Option<*const Face>) {
        (self.compiled, self.own.as_ref().map(Weak::as_ptr))
    }
}

impl PartialEq for FaceKey {
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for FaceKey {}

impl Hash for FaceKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

impl std::fmt::Debug for FaceKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("FaceKey").field(&self.parts()).finish()
    }
}

impl std::fmt::Debug for FaceSet {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("FaceSet").field("family", &self.family).finish_non_exhaustive()
    }
}

impl FontMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { own: Memo::once(), ..Self::default() }
    }

    /// Loads the faces of a leaflet, like [`load`](super::load).
    pub fn load(&self, leaflet: &Leaflet, resources: &Resources) -> (FontBook, Vec<Diagnostic>) {
        let mut fonts = FontBook { compiled: self.compiled.clone(), ..FontBook::default() };
        let found = fonts.read(leaflet, resources, self);
        let place =
            |(problem, span)| Diagnostic { problem, place: Some(leaflet.sources.place(span)) };
        (fonts, found.into_iter().map(place).collect())
    }

    /// The number of user's fonts read.
    pub fn read(&self) -> usize {
        self.own.made()
    }

    /// Ends a round and keeps at most `most` bytes of it.
    pub fn end_round(&self, most: usize) {
        self.own.end_round(most);
    }
}
