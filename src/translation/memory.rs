//! A translation memory: approved translations of other leaflets, offered for
//! review in this one.

use std::collections::BTreeMap;

use super::Message;
use super::review::{Approval, Reviewed, fingerprint};
use crate::definition::LanguageTag;
use crate::diagnostic::Position;
use crate::po::{Catalogue, Entry};

/// The approved translations of other leaflets into one language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Memory(BTreeMap<String, Vec<Remembered>>);

/// A translation, and the leaflet in which it was approved.
#[derive(Debug, Clone, PartialEq)]
struct Remembered {
    translation: String,
    leaflet: String,
}

impl Memory {
    /// Adds the approved translations of another leaflet, except those with a
    /// context: they are for one place only.
    pub fn learn(
        &mut self,
        leaflet: &str,
        catalogue: &Catalogue,
        language: &LanguageTag,
        reviewed: &Reviewed,
    ) {
        let is_approved = |entry: &&Entry| {
            let is_shown = !entry.is_obsolete && !entry.is_fuzzy() && entry.context.is_none();
            is_shown && reviewed.approval(&fingerprint(language, entry)) != Approval::None
        };
        for entry in catalogue.entries.iter().filter(is_approved) {
            let translation = entry.translation.value.clone();
            let known = self.0.entry(entry.source.clone()).or_default();
            if !known.iter().any(|it| it.translation == translation) {
                known.push(Remembered { translation, leaflet: leaflet.to_owned() });
            }
        }
    }

    /// Fuzzy entries for the known messages, each with the first translation
    /// learned and a comment that names its leaflet and the other translations.
    pub fn recall(&self, messages: &[Message]) -> Vec<Entry> {
        let known = messages.iter().filter_map(|message| self.0.get_key_value(&message.source));
        let mut entries: Vec<Entry> = Vec::new();
        for (source, remembered) in known {
            let Some((first, others)) = remembered.split_first() else { continue };
            if entries.iter().any(|entry| entry.source == *source) {
                continue;
            }
            let from = format!("from {}, where it is approved: see if it fits here", first.leaflet);
            let other = |other: &Remembered| format!("{}: {}", other.leaflet, other.translation);
            let comments = std::iter::once(from).chain(others.iter().map(other));
            let mut entry =
                Entry { comments: comments.collect(), source: source.clone(), ..Entry::default() };
            entry.translation.insert(&first.translation, Position::default());
            entry.set_fuzzy(true);
            entries.push(entry);
        }
        entries
    }
}
