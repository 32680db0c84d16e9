//! Translations that a leaflet has outgrown.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::proof::last_approval;
use super::{CatalogueFiles, Gathered, Target, gather};
use crate::calendar::Date;
use crate::catalogue;
use crate::definition::LanguageTag;
use crate::diagnostic::Source;
use crate::resources::Resources;
use crate::translation::Message;

/// A translation that somebody approved, of a text that has changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outdated {
    /// Its language.
    pub language: LanguageTag,
    /// How many texts have no translation as they are today.
    pub texts: usize,
    /// When something of it was approved last.
    pub approved: Date,
}

/// Which of these translations of a leaflet it has outgrown. Only words are
/// compared, so that this costs next to nothing; a file that cannot be read is
/// passed over, since whoever builds that translation is told.
pub fn outdated(source: &Arc<Source>, resources: &Resources, targets: &[Target]) -> Vec<Outdated> {
    let approved = targets.iter().filter_map(|it| Some((it, last_approval(it)?.date)));
    let approved: Vec<(&Target, Date)> = approved.collect();
    if approved.is_empty() {
        return Vec::new();
    }
    let Ok(Gathered { messages, practice, .. }) = gather(source, resources, None) else {
        return Vec::new();
    };
    let practice = practice.unwrap_or_default();
    let outdated = approved.into_iter().map(|(target, approved)| {
        let texts = missing(&messages, &target.leaflet) + missing(&practice, &target.practice);
        Outdated { language: target.language.clone(), texts, approved }
    });
    outdated.filter(|outdated| outdated.texts > 0).collect()
}

/// How many messages have no translation in a catalogue, each text once.
fn missing(messages: &[Message], files: &CatalogueFiles) -> usize {
    let Some((name, bytes)) = &files.catalogue else { return 0 };
    let Some(catalogue) = catalogue::read(name, bytes).0 else { return 0 };
    let entries = catalogue.entries.iter();
    let usable = entries.filter(|entry| !entry.translation.value.is_empty() && !entry.is_fuzzy());
    let translated: BTreeSet<&str> = usable.map(|entry| entry.source.as_str()).collect();
    let texts: BTreeSet<&str> = messages.iter().map(|it| it.source.as_str()).collect();
    texts.difference(&translated).count()
}
