//! Where the pictures of a leaflet are read from, and what an earlier document left of them
//! and of texts. Decoding is left to `artwork`.

use std::sync::Arc;

use super::kept_texts::MarkupMemo;
use crate::artwork::{self, Artwork, ArtworkMemo, QrTooLong};
use crate::definition::Text;
use crate::diagnostic::{Diagnostic, FileId, ResourceProblem};
use crate::files::Resources;

/// The source of a leaflet's pictures: its files, and pictures decoded earlier; with the
/// texts that were read earlier.
#[derive(Debug, Clone, Copy)]
pub struct PictureSource<'a> {
    resources: &'a Resources,
    memo: Option<&'a ArtworkMemo>,
    pub(super) markup: Option<&'a MarkupMemo>,
}

impl<'a> From<&'a Resources> for PictureSource<'a> {
    fn from(resources: &'a Resources) -> Self {
        Self { resources, memo: None, markup: None }
    }
}

impl<'a> From<(&'a Resources, &'a ArtworkMemo)> for PictureSource<'a> {
    fn from((resources, memo): (&'a Resources, &'a ArtworkMemo)) -> Self {
        Self { resources, memo: Some(memo), markup: None }
    }
}

impl<'a> From<(&'a Resources, &'a ArtworkMemo, &'a MarkupMemo)> for PictureSource<'a> {
    fn from((resources, memo, markup): (&'a Resources, &'a ArtworkMemo, &'a MarkupMemo)) -> Self {
        Self { resources, memo: Some(memo), markup: Some(markup) }
    }
}

impl PictureSource<'_> {
    /// The bytes of the file at a path, which is relative to the file that names it.
    pub(super) fn bytes(self, path: &Text) -> Result<Vec<u8>, ResourceProblem> {
        if path.span.file == FileId::PRACTICE {
            self.resources.read_of_practice(&path.value)
        } else {
            self.resources.read(&path.value)
        }
    }

    /// The picture in a file with these bytes. If a drawing has text in several languages,
    /// `language` chooses among them.
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
