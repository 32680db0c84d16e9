use std::sync::Arc;

use crate::artwork::{self, Artwork, ArtworkMemo, QrTooLong};
use crate::definition::Text;
use crate::diagnostic::{Diagnostic, FileId, ResourceProblem};
use crate::files::Resources;

/// Where the pictures of a leaflet come from: its files, and those that were
/// read before.
#[derive(Debug, Clone, Copy)]
pub struct PictureSource<'a> {
    resources: &'a Resources,
    memo: Option<&'a ArtworkMemo>,
}

impl<'a> From<&'a Resources> for PictureSource<'a> {
    fn from(resources: &'a Resources) -> Self {
        Self { resources, memo: None }
    }
}

impl<'a> From<(&'a Resources, &'a ArtworkMemo)> for PictureSource<'a> {
    fn from((resources, memo): (&'a Resources, &'a ArtworkMemo)) -> Self {
        Self { resources, memo: Some(memo) }
    }
}

impl PictureSource<'_> {
    /// The bytes of the file that a path names, relative to the file it is
    /// written in.
    pub(super) fn bytes(self, path: &Text) -> Result<Vec<u8>, ResourceProblem> {
        match path.span.file == FileId::PRACTICE {
            true => self.resources.read_of_practice(&path.value),
            false => self.resources.read(&path.value),
        }
    }

    /// The picture in a file of these bytes; of a drawing that says things in
    /// several languages, what it says in this one.
    pub(super) fn picture(
        self,
        name: &str,
        file: Arc<Vec<u8>>,
        language: &str,
    ) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
        match self.memo {
            Some(memo) => memo.load(name, file, language),
            None => artwork::load(name, file, language),
        }
    }

    /// The QR code of a text.
    pub(super) fn code(self, text: &str) -> Result<Arc<Artwork>, QrTooLong> {
        match self.memo {
            Some(memo) => memo.code(text),
            None => artwork::qr_code(text),
        }
    }
}
