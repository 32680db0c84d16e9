//! What the practice's other leaflets have translated already: those in the
//! folder of a leaflet, and those in the folders beside that one.

use std::path::{self, Path, PathBuf};

use super::LanguageTag;
use crate::compile::{TRANSLATIONS, catalogue_path, read_source, review_path};
use crate::diagnostic::has_errors;
use crate::files::{Disk, Files, folder_of, has_practice, name, read_bytes, read_if_there};
use crate::po;
use crate::translation::{Memory, reviewed};

/// What other leaflets have translated into a language, and the catalogues of
/// which nothing could be read.
#[derive(Default)]
pub(super) struct FoundTranslations {
    pub(super) memory: Memory,
    pub(super) damaged: Vec<String>,
}

/// Looks for leaflets beside a definition of a practice, whose file lies in a
/// folder of this path if there is one.
pub(super) fn found(
    definition: &Path,
    practice: Option<&Path>,
    language: &LanguageTag,
) -> FoundTranslations {
    let mut found = FoundTranslations::default();
    for (folder, spoken) in folders(definition, practice) {
        for stem in stems(&folder, language) {
            let other = folder.join(format!("{stem}.toml"));
            let is_itself = spoken.is_empty() && other.file_name() == definition.file_name();
            if !is_itself && learn(&other, &stem, &spoken, language, &mut found).is_none() {
                let catalogue = format!("{stem}.{}.po", language.0);
                found.damaged.push(name(&folder.join(TRANSLATIONS).join(catalogue)));
            }
        }
    }
    found
}

/// Adds what was approved of a leaflet; none where that cannot be read.
fn learn(
    definition: &Path,
    stem: &str,
    spoken: &str,
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
    found.memory.learn(&format!("{spoken}{stem}.toml"), &catalogue, language, &reviewed);
    Some(())
}

/// The folder of a definition, and those beside it, each with what stands
/// before the names of its leaflets. No folder of another practice is looked
/// into, and none that lies beside that of the whole practice.
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

/// The names of the definitions in a folder that have a catalogue of a
/// language.
fn stems(folder: &Path, language: &LanguageTag) -> Vec<String> {
    let ending = format!(".{}.po", language.0);
    let names = Disk.names(&folder.join(TRANSLATIONS)).into_iter();
    let names = names.filter_map(|name| name.into_string().ok());
    let mut stems: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(&ending)?.to_owned())).collect();
    stems.sort();
    stems
}
