//! A catalogue of translations as data: a PO file, as GNU gettext, Poedit,
//! OmegaT and Weblate read and write it. Nothing here knows about leaflets;
//! `translation` does.
//!
//! Reading:
//! 1. [`encoding`] decodes the bytes.
//! 2. [`lines`] splits the text into lines, and skips one of the two versions
//!    that git leaves of a line two people changed.
//! 3. [`token`] splits each line into comments, keywords and strings; [`quoted`]
//!    decodes a string and maps each of its bytes to the file.
//! 4. [`PoReader`] collects each entry in a [`builder`], and reports what is
//!    missing or duplicate; the first entry is the [`header`].
//!
//! Writing: [`write()`] writes each entry, [`wrap`] divides its strings over
//! lines, [`line_break`] finds where a line may end.

mod builder;
mod encoding;
mod entry;
mod header;
mod line_break;
mod lines;
mod quoted;
mod read;
mod token;
mod wrap;
mod write;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};
pub use entry::{Entry, Previous};
pub use header::PoHeader;
use read::PoReader;
pub use write::write;

/// A catalogue of translations: a PO file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// Its name and its text as read; both are empty before it is a file.
    pub source: Arc<Source>,
    /// What the catalogue says about itself.
    pub header: PoHeader,
    /// Its entries in the order of the file, including obsolete ones, without
    /// the header.
    pub entries: Vec<Entry>,
}

impl Catalogue {
    /// A catalogue that is not a file yet.
    pub fn new(header: PoHeader, entries: Vec<Entry>) -> Self {
        Self { source: Source::new("", ""), header, entries }
    }
}

/// Reads a catalogue from the bytes of the file with this name.
///
/// All mistakes are reported, in the order of the file. A catalogue is returned
/// as long as the file has an entry.
pub fn read(name: &str, bytes: &[u8]) -> (Option<Catalogue>, Vec<Diagnostic>) {
    match encoding::decode(name, bytes) {
        Ok(source) => PoReader::new(&source).read(token::tokens(&source.text)),
        Err(refused) => (None, vec![*refused]),
    }
}
