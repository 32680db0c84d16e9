//! The memo of this room: pictures that were read and QR codes that were drawn,
//! kept from one compile to the next. `memo` decides what is kept and for how
//! long.

use std::sync::Arc;

use super::{Artwork, QrTooLong, load, qr_code};
use crate::diagnostic::Diagnostic;
use crate::memo::Memo;

/// Pictures that were read, kept for the next leaflet that shows them.
#[derive(Debug, Default)]
pub struct ArtworkMemo {
    /// Pictures, by name, content and the language they are read in.
    files: Memo<FileKey, Arc<Artwork>>,
    /// QR codes, by their text.
    codes: Memo<String, Arc<Artwork>>,
}

/// A name, the bytes of the file, and a language.
type FileKey = (String, Arc<Vec<u8>>, String);

/// The paths of a drawing take about this many times the size of its file.
const PATHS_OF_TEXT: usize = 4;

/// The approximate size of a QR code, in bytes.
const CODE: usize = 64 << 10;

impl ArtworkMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { files: Memo::once(), codes: Memo::once() }
    }

    /// Reads a picture, as [`load`] does.
    ///
    /// # Errors
    /// Everything in the picture that a page cannot show.
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

    /// The number of pictures that were read or drawn.
    pub fn read(&self) -> usize {
        self.files.made() + self.codes.made()
    }

    /// Ends a round, keeping at most `most` bytes of pictures and of codes
    /// each.
    pub fn end_round(&self, most: usize) {
        self.files.end_round(most);
        self.codes.end_round(most);
    }
}
