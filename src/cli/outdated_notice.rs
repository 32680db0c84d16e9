//! The notice after a build that translations of the leaflet belong to an older text.
//! They are found by `compile`.

use crate::calendar::in_words;
use crate::compile::Outdated;
use crate::diagnostic::Language;
use crate::locale::{DUTCH_MONTHS, ENGLISH_MONTHS};

/// The notice, or an empty text if no translation is outdated.
pub(super) fn outdated_notice(found: &[Outdated], language: Language) -> String {
    if found.is_empty() {
        return String::new();
    }
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
