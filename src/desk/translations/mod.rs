//! Translations on the desk: the blocks of a language, changed, approved and shown. The
//! rules are those of [`translation`](crate::translation), the files those of
//! `leaflet translate`.
//!
//! 1. [`listing`] shows the languages and their blocks.
//! 2. [`writing`] starts a language, changes a translation, approves and refuses.

mod listing;
mod writing;

use std::sync::Arc;

use super::open_file::OpenFile;
use super::reply::DeskError;
use super::state::DeskState;
use crate::compile::{Bilingual, Original, Target, read_all, target};
use crate::definition::LanguageTag;
use crate::diagnostic::Source;
use crate::files::Resources;

/// A leaflet and one of its languages, as they are now.
struct OpenLanguage {
    language: LanguageTag,
    source: Arc<Source>,
    resources: Resources,
    target: Target,
}

impl DeskState {
    /// A language of a leaflet.
    fn language(&self, file: &OpenFile, tag: &str) -> Result<OpenLanguage, DeskError> {
        let language = LanguageTag::parse(tag).ok_or_else(DeskError::not_there)?;
        let files = self.files_with_edits()?;
        let (source, resources) =
            read_all(&files, &file.path, None).map_err(DeskError::of_problem)?;
        let target = target(&language, &file.path, &resources, &Original::default(), true)
            .map_err(|found| DeskError::of_diagnostics(&found))?;
        Ok(OpenLanguage { language, source, resources, target })
    }

    /// A leaflet and its translation.
    fn bilingual(&self, open: &OpenLanguage) -> Result<Bilingual, DeskError> {
        let read = self.session.read_translation(&open.source, &open.resources, &open.target);
        read.map_err(|found| DeskError::of_diagnostics(&found))
    }
}
