//! Finds the translations of a leaflet that belong to an older text. The command line
//! reports them in `outdated_notice`.

use std::collections::BTreeSet;

use super::proof::last_approval;
use super::{CatalogueFiles, Target};
use crate::calendar::Date;
use crate::definition::LanguageTag;
use crate::po;
use crate::translation::Message;

/// An approved translation of a text that has changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outdated {
    /// Its language.
    pub language: LanguageTag,
    /// The number of texts without a translation of their present wording.
    pub texts: usize,
    /// The day of the last approval.
    pub approved: Date,
}

/// The translations that lack some of the messages of a leaflet or its practice.
/// Only texts are compared, so this costs next to nothing. A file that cannot be
/// read is skipped, since a build of that translation reports it.
pub(super) fn outdated(
    messages: &[Message],
    practice: &[Message],
    targets: &[Target],
) -> Vec<Outdated> {
    let outdated = targets.iter().filter_map(|target| {
        let texts = missing(messages, &target.leaflet) + missing(practice, &target.practice);
        if texts == 0 {
            return None;
        }
        let approved = last_approval(target)?.date;
        Some(Outdated { language: target.language.clone(), texts, approved })
    });
    outdated.collect()
}

/// The number of different texts that have no translation in a catalogue.
fn missing(messages: &[Message], files: &CatalogueFiles) -> usize {
    let Some((name, bytes)) = &files.catalogue else { return 0 };
    let Some(catalogue) = po::read(name, bytes).0 else { return 0 };
    let entries = catalogue.entries.iter();
    let usable = entries.filter(|entry| !entry.translation.value.is_empty() && !entry.is_fuzzy());
    let translated: BTreeSet<&str> = usable.map(|entry| entry.source.as_str()).collect();
    let texts: BTreeSet<&str> = messages.iter().map(|it| it.source.as_str()).collect();
    texts.difference(&translated).count()
}
