//! The files of a translation: `translations/NAME.LANG.po` beside a definition,
//! and `NAME.LANG.review.toml`, which says what has been approved.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::definitions::{folder_of, name};
use super::read::{read_bytes, read_text};
use crate::definition::LanguageTag;
use crate::diagnostic::{InputProblem, Source};
use crate::road::CatalogueFiles;

/// The folder of translations, beside a definition.
pub(super) const FOLDER: &str = "translations";

/// A catalogue's file.
pub(super) fn catalogue_path(definition: &Path, language: &LanguageTag) -> PathBuf {
    path(definition, language, "po")
}

/// The file that says what of a catalogue has been approved.
pub(super) fn review_path(definition: &Path, language: &LanguageTag) -> PathBuf {
    path(definition, language, "review.toml")
}

fn path(definition: &Path, language: &LanguageTag, ending: &str) -> PathBuf {
    let file = format!("{}.{}.{ending}", stem(definition), language.0);
    folder_of(definition).join(FOLDER).join(file)
}

/// The name of a definition, without `.toml`.
pub(super) fn stem(definition: &Path) -> String {
    definition.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The languages a definition has catalogues of, in the order of their tags.
pub(super) fn languages_of(definition: &Path) -> Vec<LanguageTag> {
    let stem = format!("{}.", stem(definition));
    let folder = folder_of(definition).join(FOLDER);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut tags: Vec<String> = entries
        .filter_map(|entry| {
            let file = entry.file_name().into_string().ok()?;
            let tag = file.strip_prefix(&stem)?.strip_suffix(".po")?;
            LanguageTag::parse(tag).map(|tag| tag.0)
        })
        .collect();
    tags.sort_unstable();
    tags.into_iter().map(LanguageTag).collect()
}

/// Reads the files of a translation, those that are there.
///
/// # Errors
/// One is there and cannot be read.
pub(super) fn read_catalogue(
    definition: &Path,
    language: &LanguageTag,
) -> Result<CatalogueFiles, InputProblem> {
    let catalogue = catalogue_path(definition, language);
    let catalogue = there(&catalogue, |path| Ok((name(path), read_bytes(path)?)))?;
    let review = review_path(definition, language);
    let review = there(&review, |path| Ok(Source::new(name(path), read_text(path)?)))?;
    let review: Option<Arc<Source>> = review;
    Ok(CatalogueFiles { name: stem(definition), catalogue, review })
}

/// Reads the glossaries of a language in the folder of translations beside a
/// file: as TOML, or in columns as OmegaT has them.
///
/// # Errors
/// One is there and cannot be read.
pub(super) fn read_glossaries(
    beside: &Path,
    language: &LanguageTag,
) -> Result<Vec<Arc<Source>>, InputProblem> {
    let folder = folder_of(beside).join(FOLDER);
    let paths = ["toml", "txt", "tsv"]
        .map(|ending| folder.join(format!("glossary.{}.{ending}", language.0)));
    let read = |path: &PathBuf| there(path, |path| Ok(Source::new(name(path), read_text(path)?)));
    let files: Result<Vec<_>, _> = paths.iter().map(read).collect();
    Ok(files?.into_iter().flatten().collect())
}

/// What is read of a file, if there is one.
pub(super) fn there<T>(
    path: &Path,
    read: impl Fn(&Path) -> Result<T, InputProblem>,
) -> Result<Option<T>, InputProblem> {
    // A link that leads nowhere is there, and is an error.
    fs::symlink_metadata(path).is_ok().then(|| read(path)).transpose()
}
