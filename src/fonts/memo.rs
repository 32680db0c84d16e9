use std::sync::{Arc, OnceLock, Weak};

use harfrust::Font;

use super::compiled::COUNT;
use super::user::Face;
use super::{Family, FontBook};
use crate::definition::Leaflet;
use crate::diagnostic::Diagnostic;
use crate::files::Resources;
use crate::memo::Memo;

/// Faces that were read, kept for the next leaflet that is set in them.
#[derive(Debug, Default)]
pub struct FontMemo {
    pub(super) compiled: CompiledFonts,
    /// The user's, by what a definition says of them and the bytes of their
    /// files.
    pub(super) own: Memo<(String, Arc<Vec<u8>>), Arc<Face>>,
}

/// The faces that are compiled in, each as soon as it is asked for.
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

/// The faces that a text can be set in: equal sets shape it alike. It keeps none
/// of them from going.
#[derive(Clone)]
pub struct FaceSet {
    pub(super) family: Family,
    pub(super) own: Vec<Weak<Face>>,
}

/// Two faces are the same where one reading of a file made them.
impl PartialEq for FaceSet {
    fn eq(&self, other: &Self) -> bool {
        let Self { family, own } = self;
        let same = |(one, other): (&Weak<Face>, &Weak<Face>)| one.ptr_eq(other);
        *family == other.family
            && own.len() == other.own.len()
            && own.iter().zip(&other.own).all(same)
    }
}

impl std::fmt::Debug for FaceSet {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("FaceSet").field("family", &self.family).finish_non_exhaustive()
    }
}

impl FontMemo {
    /// One that keeps nothing.
    pub fn once() -> Self {
        Self { own: Memo::once(), ..Self::default() }
    }

    /// The faces a leaflet can be set in, as [`load`](super::load) finds them.
    pub fn load(&self, leaflet: &Leaflet, resources: &Resources) -> (FontBook, Vec<Diagnostic>) {
        let mut fonts = FontBook { compiled: self.compiled.clone(), ..FontBook::default() };
        let found = fonts.read(leaflet, resources, self);
        let place =
            |(problem, span)| Diagnostic { problem, place: Some(leaflet.sources.place(span)) };
        (fonts, found.into_iter().map(place).collect())
    }

    /// How many fonts of the user's were read.
    pub fn read(&self) -> usize {
        self.own.made()
    }

    /// Ends a round, of which no more than `most` bytes are kept.
    pub fn end_round(&self, most: usize) {
        self.own.end_round(most);
    }
}
