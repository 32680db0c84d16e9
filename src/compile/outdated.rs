//! Translations that a leaflet has outgrown.

use std::collections::BTreeSet;

use super::proof::last_approval;
use super::{CatalogueFiles, Target};
use crate::calendar::Date;
use crate::definition::LanguageTag;
use crate::po;
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

/// Which of these translations a leaflet of these messages, and its practice of
/// those, has outgrown. Only words are compared, so that this costs next to
/// nothing; a file that cannot be read is passed over, since whoever builds that
/// translation is told.
pub(super) fn outdated(
    messages: &[Message],
    practice: &[Message],
    targets: &[Target],
) -> Vec<Outdated> {
    let outdated = targets.iter().filter_map(|target| {
        let texts = missing(messages, &target.leaflet) + missing(practice, &target.practice);
        let approved = (texts > 0).then(|| last_approval(target))??.date;
        Some(Outdated { language: target.language.clone(), texts, approved })
    });
    outdated.collect()
}

/// How many messages have no translation in a catalogue, each text once.
fn missing(messages: &[Message], files: &CatalogueFiles) -> usize {
    let Some((name, bytes)) = &files.catalogue else { return 0 };
    let Some(catalogue) = po::read(name, bytes).0 else { return 0 };
    let entries = catalogue.entries.iter();
    let usable = entries.filter(|entry| !entry.translation.value.is_empty() && !entry.is_fuzzy());
    let translated: BTreeSet<&str> = usable.map(|entry| entry.source.as_str()).collect();
    let texts: BTreeSet<&str> = messages.iter().map(|it| it.source.as_str()).collect();
    texts.difference(&translated).count()
}
