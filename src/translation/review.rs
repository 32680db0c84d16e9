//! The review file: which pairs of a text and its translation people have
//! approved. Writing one is left to [`record`](super::record).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::waiver::Waiver;
use crate::calendar::Date;
use crate::definition::{LanguageTag, parse_review};
use crate::diagnostic::{Diagnostic, Source, TranslationProblem};
use crate::po::Entry;

/// The hexadecimal digits of a fingerprint: 128 bits.
const LENGTH: usize = 32;

/// The person who approves or refuses, and the day.
#[derive(Debug, Clone, Copy)]
pub struct Reviewer<'a> {
    /// The person's name.
    pub by: &'a str,
    /// The day.
    pub date: Date,
}

/// The way a pair of a text and its translation was approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Approval {
    /// Not approved.
    #[default]
    None,
    /// Approved together with others.
    AmongOthers,
    /// Approved alone, by its number.
    Confirmed,
}

/// The approved pairs of a text and its translation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reviewed(BTreeMap<String, Approval>);

impl Reviewed {
    /// The approval of a pair, by its [`fingerprint`].
    pub fn approval(&self, pair: &str) -> Approval {
        self.0.get(pair).copied().unwrap_or_default()
    }
}

/// The approvals in the review file of a translation of the file `name` into a
/// language; none without a review file.
///
/// # Errors
/// The review file is damaged, or belongs to another translation.
pub fn reviewed(
    file: Option<&Arc<Source>>,
    name: &str,
    language: &LanguageTag,
) -> Result<Reviewed, Vec<Diagnostic>> {
    let Some(file) = file else { return Ok(Reviewed::default()) };
    let review = parse_review(file)?;
    let said = [&review.leaflet, &review.language];
    let astray = said.into_iter().zip([name, &language.0]).find(|((said, _), it)| said != it);
    if let Some(((_, span), _)) = astray {
        let problem = TranslationProblem::OtherReview {
            said: format!("{}.{}", review.leaflet.0, review.language.0),
            expected: format!("{name}.{}", language.0),
        };
        return Err(vec![Diagnostic::at(problem, file, *span)]);
    }
    let mut reviewed = BTreeMap::new();
    for approved in review.approved {
        let approval =
            if approved.is_confirmed { Approval::Confirmed } else { Approval::AmongOthers };
        let known: &mut Approval = reviewed.entry(approved.pair).or_default();
        *known = approval.max(*known);
    }
    Ok(Reviewed(reviewed))
}

/// The fingerprint of a text and its translation. It changes with every word of
/// either, with the context of a translation for one place only, and with the
/// differences the translator accepts.
pub fn fingerprint(language: &LanguageTag, entry: &Entry) -> String {
    let mut digest = Sha256::new();
    let parts = [language.0.as_str(), &entry.source, &entry.translation.value];
    let mut add = |part: &str| {
        // The length keeps one part from running into the next.
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    };
    parts.into_iter().chain(entry.context.as_deref()).for_each(&mut add);
    let waivers = entry.comments.iter().filter_map(|comment| Waiver::of(comment));
    let waivers: BTreeSet<&str> = waivers.map(Waiver::text).collect();
    if !waivers.is_empty() {
        // No context equals it: a catalogue has no null character.
        add("\0waivers");
        waivers.into_iter().for_each(&mut add);
    }
    let digest = digest.finalize();
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits[..LENGTH].to_owned()
}
