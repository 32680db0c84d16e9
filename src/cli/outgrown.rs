//! What is said after a build of a leaflet whose translations are of an older
//! text.

use super::catalogues::{languages_of, review_path};
use super::compile::{read_all, target};
use super::job::Job;
use super::practice::PracticeFile;
use crate::calendar::{DUTCH_MONTHS, ENGLISH_MONTHS, in_words};
use crate::diagnostic::Language;
use crate::road::{Outdated, Target, outdated};

/// Names the translations beside a leaflet that somebody approved and that are
/// of an older text. Nothing is read where none has been approved.
pub(super) fn outgrown(
    job: &Job,
    practice: Option<&PracticeFile>,
    language: Language,
) -> Option<String> {
    let mut languages = languages_of(&job.definition);
    languages.retain(|tag| review_path(&job.definition, tag).exists());
    if languages.is_empty() {
        return None;
    }
    let (source, resources) = read_all(&job.definition, practice).ok()?;
    let targets: Vec<Target> =
        languages.iter().filter_map(|tag| target(tag, job, &resources, true).ok()).collect();
    let found = outdated(&source, &resources, &targets);
    (!found.is_empty()).then(|| said(&found, language))
}

fn said(found: &[Outdated], language: Language) -> String {
    let names: Vec<String> = found.iter().map(|outdated| named(outdated, language)).collect();
    let names = names.join("; ");
    match language {
        Language::Dutch => format!(
            "deze vertalingen zijn van een oudere tekst: {names}\nwerk ze bij: leaflet translate \
             update\n"
        ),
        Language::English => format!(
            "these translations are of an older text: {names}\nbring them up to date: leaflet \
             translate update\n"
        ),
    }
}

/// `Duits (de): 1 tekst, laatst goedgekeurd 24 november 2026`
fn named(outdated: &Outdated, language: Language) -> String {
    let Outdated { language: tag, texts, approved } = outdated;
    let name = match tag.name(language) {
        Some(name) => format!("{name} ({})", tag.0),
        None => tag.0.clone(),
    };
    match language {
        Language::Dutch => {
            let noun = if *texts == 1 { "tekst" } else { "teksten" };
            let day = in_words(*approved, &DUTCH_MONTHS);
            format!("{name}: {texts} {noun}, laatst goedgekeurd {day}")
        }
        Language::English => {
            let noun = if *texts == 1 { "text" } else { "texts" };
            let day = in_words(*approved, &ENGLISH_MONTHS);
            format!("{name}: {texts} {noun}, last approved {day}")
        }
    }
}
