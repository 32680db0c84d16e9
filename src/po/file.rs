use std::sync::Arc;

use super::{Entry, PoHeader};
use crate::diagnostic::Source;

/// A catalogue of translations: a PO file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// Its name and its text as read; both empty where it is no file yet.
    pub source: Arc<Source>,
    /// What it says of itself.
    pub header: PoHeader,
    /// Its entries in the order of the file, without the header, with the
    /// obsolete ones.
    pub entries: Vec<Entry>,
}

impl Catalogue {
    /// A catalogue that is no file yet.
    pub fn new(header: PoHeader, entries: Vec<Entry>) -> Self {
        Self { source: Source::new("", ""), header, entries }
    }
}
