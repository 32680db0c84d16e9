//! The one door to files.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// The files of a leaflet: those in the folder of its definition.
#[derive(Debug)]
pub struct Resources {
    folder: PathBuf,
}

impl Resources {
    /// The files in and under `folder`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The bytes of a file, named relative to the folder.
    ///
    /// # Errors
    /// The file is not there, cannot be read, is too large, or lies outside.
    pub fn read(&self, path: &Path) -> Result<Vec<u8>, Diagnostic> {
        todo!()
    }
}
