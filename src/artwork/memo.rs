use std::sync::Arc;

use super::{Artwork, QrTooLong, load, qr_code};
use crate::diagnostic::Diagnostic;
use crate::memo::Memo;

/// Pictures that were read, kept for the next leaflet that shows them.
#[derive(Debug, Default)]
pub struct ArtworkMemo {
    /// By the name and the bytes of their files, and the language they are read
    /// in.
    files: Memo<(String, Arc<Vec<u8>>, String), Arc<Artwork>>,
    /// QR codes by what they say.
    codes: Memo<String, Arc<Artwork>>,
}

/// A drawing as paths takes so many times the room of its file, or nearly so.
const PATHS_OF_TEXT: usize = 4;

/// A QR code takes so many bytes, or nearly so.
const CODE: usize = 64 << 10;

impl ArtworkMemo {
    /// One that keeps nothing.
    pub fn once() -> Self {
        Self { files: Memo::once(), codes: Memo::once() }
    }

    /// Reads a picture, as [`load`] does.
    ///
    /// # Errors
    /// All that a page cannot show of it.
    pub fn load(
        &self,
        name: &str,
        file: Arc<Vec<u8>>,
        language: &str,
    ) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
        let key = self.files.key(|| (name.to_owned(), file.clone(), language.to_owned()));
        let length = file.len();
        let weight = |artwork: &Arc<Artwork>| match **artwork {
            Artwork::Vector(_) => PATHS_OF_TEXT * length,
            Artwork::Raster(_) => length,
        };
        self.files.get_or_make(key, weight, || load(name, file, language))
    }

    /// Draws a QR code, as [`qr_code`] does.
    ///
    /// # Errors
    /// The text is longer than any code can hold.
    pub fn code(&self, text: &str) -> Result<Arc<Artwork>, QrTooLong> {
        let key = self.codes.key(|| text.to_owned());
        self.codes.get_or_make(key, |_| CODE, || qr_code(text))
    }

    /// How many pictures were read.
    pub fn read(&self) -> usize {
        self.files.made() + self.codes.made()
    }

    /// Ends a round, of which no more than `most` bytes are kept.
    pub fn end_round(&self, most: usize) {
        self.files.end_round(most);
        self.codes.end_round(most);
    }
}
