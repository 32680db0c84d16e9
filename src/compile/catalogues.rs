//! The files of a translation: `translations/NAME.LANG.po` beside a definition, and
//! `NAME.LANG.review.toml` with the approvals. They are located and read here; `po`
//! and `translation` know what is in them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::CatalogueFiles;
use crate::definition::LanguageTag;
use crate::diagnostic::{InputProblem, Source};
use crate::files::{Files, folder_of, name, read_bytes, read_if_there, read_text};

/// The folder of translations beside a definition.
pub const TRANSLATIONS: &str = "translations";

/// The path of a catalogue.
pub fn catalogue_path(definition: &Path, language: &LanguageTag) -> PathBuf {
    path(definition, language, "po")
}

/// The path of the review file of a catalogue.
pub fn review_path(definition: &Path, language: &LanguageTag) -> PathBuf {
    path(definition, language, "review.toml")
}

fn path(definition: &Path, language: &LanguageTag, ending: &str) -> PathBuf {
    let file = format!("{}.{}.{ending}", stem(definition), language.0);
    folder_of(definition).join(TRANSLATIONS).join(file)
}

/// The name of a definition, without `.toml`.
pub fn stem(definition: &Path) -> String {
    definition.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The languages that a definition has catalogues for, ordered by tag.
pub fn languages_of(files: &dyn Files, definition: &Path) -> Vec<LanguageTag> {
    let stem = format!("{}.", stem(definition));
    let folder = folder_of(definition).join(TRANSLATIONS);
    let names = files.names(&folder).into_iter();
    let mut tags: Vec<String> = names
        .filter_map(|file| {
            let file = file.into_string().ok()?;
            let tag = file.strip_prefix(&stem)?.strip_suffix(".po")?;
            LanguageTag::parse(tag).map(|tag| tag.0)
        })
        .collect();
    tags.sort_unstable();
    tags.into_iter().map(LanguageTag).collect()
}

/// Reads the files of a translation that exist.
///
/// # Errors
/// A file exists and cannot be read.
pub(super) fn read_catalogue(
    files: &dyn Files,
    definition: &Path,
    language: &LanguageTag,
) -> Result<CatalogueFiles, InputProblem> {
    let catalogue = catalogue_path(definition, language);
    let bytes = |files: &dyn Files, path: &Path| Ok((name(path), read_bytes(files, path)?));
    let catalogue = read_if_there(files, &catalogue, bytes)?;
    let review = review_path(definition, language);
    let review = read_if_there(files, &review, read_source)?;
    Ok(CatalogueFiles { name: stem(definition), catalogue, review })
}

/// Reads the glossaries of a language in the folder of translations beside a
/// file, as TOML or in the columns of OmegaT.
///
/// # Errors
/// A glossary exists and cannot be read.
pub(super) fn read_glossaries(
    files: &dyn Files,
    beside: &Path,
    language: &LanguageTag,
) -> Result<Vec<Arc<Source>>, InputProblem> {
    let folder = folder_of(beside).join(TRANSLATIONS);
    let paths = ["toml", "txt", "tsv"]
        .map(|ending| folder.join(format!("glossary.{}.{ending}", language.0)));
    let read = |path: &PathBuf| read_if_there(files, path, read_source);
    let glossaries: Result<Vec<_>, _> = paths.iter().map(read).collect();
    Ok(glossaries?.into_iter().flatten().collect())
}

/// Reads a text file as a source named after its path.
///
/// # Errors
/// The file cannot be read, or is not text.
pub fn read_source(files: &dyn Files, path: &Path) -> Result<Arc<Source>, InputProblem> {
    Ok(Source::new(name(path), read_text(files, path)?))
}
