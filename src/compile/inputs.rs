//! Reads everything a compile needs: the definition, its practice and the files of a
//! translation. Where those files are is known to [`catalogues`](super::catalogues).

use std::path::{Path, absolute};
use std::sync::Arc;

use super::catalogues::{
    catalogue_path, languages_of, read_catalogue, read_glossaries, review_path,
};
use super::{CatalogueFiles, Original, Target};
use crate::definition::LanguageTag;
use crate::diagnostic::{Diagnostic, InputProblem, Problem, Source, TranslationProblem};
use crate::files::{Files, PracticeFile, Resources, folder_of, name, read_definition};

/// The translations beside a leaflet that have a review file.
pub fn approved_beside(
    definition: &Path,
    resources: &Resources,
    original: &Original,
) -> Vec<Target> {
    let files = &**resources.files();
    let mut languages = languages_of(files, definition);
    languages.retain(|tag| files.kind(&review_path(definition, tag)).is_ok());
    let target = |tag| target(tag, definition, resources, original, true).ok();
    languages.iter().filter_map(target).collect()
}

/// Reads the files of the translation of a definition into a language.
///
/// # Errors
/// There is no catalogue for the language, or a file cannot be read.
pub fn target(
    language: &LanguageTag,
    definition: &Path,
    resources: &Resources,
    original: &Original,
    is_draft: bool,
) -> Result<Target, Vec<Diagnostic>> {
    let files = &**resources.files();
    let leaflet = read_catalogue(files, definition, language).map_err(alone)?;
    if leaflet.catalogue.is_none() && !language.is_pseudo() {
        let known = languages_of(files, definition).into_iter().map(|tag| tag.0).collect();
        return Err(alone(TranslationProblem::NoCatalogue {
            catalogue: name(&catalogue_path(definition, language)),
            language: language.0.clone(),
            known,
        }));
    }
    let mut glossaries = read_glossaries(files, definition, language).map_err(alone)?;
    let practice = match resources.practice_path() {
        Some(path) => {
            let shared = read_glossaries(files, &path, language).map_err(alone)?;
            glossaries.extend(shared.into_iter().filter(|_| !lie_together(definition, &path)));
            read_catalogue(files, &path, language).map_err(alone)?
        }
        None => CatalogueFiles::default(),
    };
    let original = original.clone();
    Ok(Target { language: language.clone(), leaflet, practice, glossaries, is_draft, original })
}

/// Whether two files are in the same folder.
fn lie_together(one: &Path, other: &Path) -> bool {
    let folder = |path| absolute(path).map(|path| folder_of(&path).to_owned()).ok();
    folder(one) == folder(other)
}

/// Reads a definition and its practice: the given one, or the one in a folder above.
///
/// # Errors
/// A file cannot be read.
pub fn read_all(
    files: &Arc<dyn Files>,
    path: &Path,
    practice: Option<&PracticeFile>,
) -> Result<(Arc<Source>, Resources), InputProblem> {
    let source = read_definition(&**files, path)?;
    let resources = Resources::among(files.clone(), folder_of(path));
    let practice = match practice {
        Some(named) => Some(named.clone()),
        None => PracticeFile::above(&**files, path)?,
    };
    let resources = match practice {
        Some(PracticeFile { source, folder }) => resources.with_practice(source, folder),
        None => resources,
    };
    Ok((source, resources))
}

fn alone(problem: impl Into<Problem>) -> Vec<Diagnostic> {
    vec![Diagnostic::new(problem)]
}
