use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::waiver::Waiver;
use crate::definition::{LanguageTag, parse_review};
use crate::diagnostic::{Diagnostic, Source, TranslationProblem};
use crate::po::Entry;

/// So many hexadecimal digits: 128 bits.
const LENGTH: usize = 32;

/// How a person has approved a pair of a text and its translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Approval {
    /// Nobody has.
    #[default]
    None,
    /// Together with others.
    AmongOthers,
    /// By itself, by its number.
    Confirmed,
}

/// The pairs of a text and its translation that somebody has approved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reviewed(BTreeMap<String, Approval>);

impl Reviewed {
    /// How a pair has been approved, by its [`fingerprint`].
    pub fn approval(&self, pair: &str) -> Approval {
        self.0.get(pair).copied().unwrap_or_default()
    }
}

/// What a review file says has been approved of the translation of a file of
/// this name into a language; nothing where there is none.
///
/// # Errors
/// It is damaged, or it is that of another translation.
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

/// The fingerprint of a text and its translation: another for every other word
/// of either, for another place where the translation is for one alone, and for
/// other differences that its translator accepts.
pub fn fingerprint(language: &LanguageTag, entry: &Entry) -> String {
    let mut digest = Sha256::new();
    let parts = [language.0.as_str(), &entry.source, &entry.translation.value];
    let mut add = |part: &str| {
        // Its length keeps one part from running into the next.
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    };
    parts.into_iter().chain(entry.context.as_deref()).for_each(&mut add);
    let waivers = entry.comments.iter().filter_map(|comment| Waiver::of(comment));
    let waivers: BTreeSet<&str> = waivers.map(Waiver::text).collect();
    if !waivers.is_empty() {
        // No context is like it: a catalogue holds no null character.
        add("\0waivers");
        waivers.into_iter().for_each(&mut add);
    }
    let digest = digest.finalize();
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits[..LENGTH].to_owned()
}
