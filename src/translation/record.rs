//! Changes to a review file: approvals recorded and taken back. Reading one is
//! left to [`review`](super::review).

use std::collections::BTreeSet;

use super::review::{Reviewer, fingerprint};
use super::translated_message::TranslatedMessage;
use crate::definition::{Approved, LanguageTag, Review};

impl Reviewer<'_> {
    /// Records blocks as approved, each with whether the reviewer confirmed it by
    /// its number.
    pub fn approve<'b>(
        &self,
        review: &mut Review,
        blocks: impl IntoIterator<Item = (&'b TranslatedMessage, bool)>,
    ) {
        let language = LanguageTag(review.language.0.clone());
        review.approved.extend(blocks.into_iter().map(|(block, is_confirmed)| Approved {
            pair: fingerprint(&language, &block.entry),
            by: self.by.to_owned(),
            date: self.date,
            is_confirmed,
            text: block.message.begin(),
        }));
    }
}

/// Takes back all approvals of these blocks.
pub fn take_back<'b>(review: &mut Review, blocks: impl IntoIterator<Item = &'b TranslatedMessage>) {
    let language = LanguageTag(review.language.0.clone());
    let pairs: BTreeSet<String> =
        blocks.into_iter().map(|block| fingerprint(&language, &block.entry)).collect();
    review.approved.retain(|approved| !pairs.contains(&approved.pair));
}

/// An empty review file for a translation.
pub fn new_review(name: &str, language: &LanguageTag) -> Review {
    Review {
        leaflet: (name.to_owned(), Default::default()),
        language: (language.0.clone(), Default::default()),
        approved: Vec::new(),
    }
}
