//! A catalogue of translations as data: a PO file, as GNU gettext, Poedit,
//! OmegaT and Weblate read and write it. Nothing here knows of leaflets.
//!
//! Reading:
//! 1. [`encoding`] makes a text of the bytes.
//! 2. [`lines`] takes it apart at its line ends, and passes over one of the two
//!    versions that git leaves of a line two people changed.
//! 3. [`token`] makes comments, keywords and strings of the lines; [`quoted`]
//!    says what a string says and where each byte of it stands.
//! 4. [`PoReader`] puts a [`draft`] together for each entry, and says what is
//!    missing or twice there; the first entry is the [`header`].
//!
//! Writing: [`write()`] puts down each entry, [`wrap`] divides its strings over
//! lines, [`line_break`] knows where a line may end.

mod draft;
mod encoding;
mod entry;
mod file;
mod header;
mod line_break;
mod lines;
mod quoted;
mod read;
mod token;
mod wrap;
mod write;

use crate::diagnostic::Diagnostic;
pub use entry::{Entry, Previous};
pub use file::Catalogue;
pub use header::PoHeader;
use read::PoReader;
pub use write::write;

/// Reads a catalogue from the bytes of a file of this name.
///
/// What is wrong is all reported at once, in the order of the file. Something
/// comes back as long as there is an entry in it.
pub fn read(name: &str, bytes: &[u8]) -> (Option<Catalogue>, Vec<Diagnostic>) {
    match encoding::decode(name, bytes) {
        Ok(source) => PoReader::new(&source).read(token::tokens(&source.text)),
        Err(refused) => (None, vec![*refused]),
    }
}
