//! The translations that other leaflets of the practice already have: those in the
//! folder of a leaflet, and in the folders beside it. Matching them with messages is
//! left to `translation`.

use std::path::{self, Path, PathBuf};

use super::LanguageTag;
use crate::compile::{TRANSLATIONS, catalogue_path, read_source, review_path};
use crate::diagnostic::has_errors;
use crate::files::{Disk, Files, folder_of, has_practice, name, read_bytes, read_if_there};
use crate::po;
use crate::translation::{Memory, reviewed};

/// The translations of other leaflets into a language, and the catalogues that could
/// not be read.
#[derive(Default)]
pub(super) struct FoundTranslations {
    pub(super) memory: Memory,
    pub(super) damaged: Vec<String>,
}

/// Finds the translations of leaflets near a definition. `practice` is the folder of the
/// file of its practice, if it has one.
pub(super) fn found(
    definition: &Path,
    practice: Option<&Path>,
    language: &LanguageTag,
) -> FoundTranslations {
    let mut found = FoundTranslations::default();
    for (folder, prefix) in folders(definition, practice) {
        for stem in stems(&folder, language) {
            let other = folder.join(format!("{stem}.toml"));
            let is_itself = prefix.is_empty() && other.file_name() == definition.file_name();
            if !is_itself && learn(&other, &stem, &prefix, language, &mut found).is_none() {
                let catalogue = format!("{stem}.{}.po", language.0);
                found.damaged.push(name(&folder.join(TRANSLATIONS).join(catalogue)));
            }
        }
    }
    found
}

/// Adds the approved translations of a leaflet; `None` if they cannot be read.
fn learn(
    definition: &Path,
    stem: &str,
    prefix: &str,
    language: &LanguageTag,
    found: &mut FoundTranslations,
) -> Option<()> {
    let review = review_path(definition, language);
    let review = read_if_there(&Disk, &review, read_source).ok()?;
    let reviewed = reviewed(review.as_ref(), stem, language).ok()?;
    let path = catalogue_path(definition, language);
    let bytes = read_bytes(&Disk, &path).ok()?;
    let (catalogue, problems) = po::read(&name(&path), &bytes);
    let catalogue = catalogue.filter(|_| !has_errors(&problems))?;
    found.memory.learn(&format!("{prefix}{stem}.toml"), &catalogue, language, &reviewed);
    Some(())
}

/// The folder of a definition and the folders beside it, each with the prefix of the
/// names of its leaflets. Folders of another practice are left out, and so are folders
/// beside that of the practice itself.
fn folders(definition: &Path, practice: Option<&Path>) -> Vec<(PathBuf, String)> {
    let own = folder_of(definition).to_owned();
    let mut folders = vec![(own.clone(), String::new())];
    let here = if own.as_os_str().is_empty() { Path::new(".") } else { &own };
    let Ok(here) = path::absolute(here) else { return folders };
    let Some(parent) = here.parent().filter(|parent| parent.parent().is_some()) else {
        return folders;
    };
    let practice = practice.and_then(|practice| path::absolute(practice).ok());
    if practice.is_some_and(|practice| !parent.starts_with(practice)) {
        return folders;
    }
    let names = Disk.names(parent).into_iter().filter_map(|name| name.into_string().ok());
    let is_of_leaflets = |name: &String| {
        let folder = parent.join(name);
        let is_other = folder != here && !name.starts_with('.');
        is_other && Disk.is_folder(&folder.join(TRANSLATIONS)) && !has_practice(&Disk, &folder)
    };
    let names = names.filter(is_of_leaflets);
    let beside = own.parent().map_or_else(|| PathBuf::from(".."), Path::to_owned);
    folders.extend(names.map(|name| (beside.join(&name), format!("{name}/"))));
    folders
}

/// The names of the definitions in a folder that have a catalogue for a language.
fn stems(folder: &Path, language: &LanguageTag) -> Vec<String> {
    let ending = format!(".{}.po", language.0);
    let names = Disk.names(&folder.join(TRANSLATIONS)).into_iter();
    let names = names.filter_map(|name| name.into_string().ok());
    let mut stems: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(&ending)?.to_owned())).collect();
    stems.sort();
    stems
}
