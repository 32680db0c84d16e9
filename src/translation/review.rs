use std::collections::BTreeSet;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::block::{Block, State};
use super::translated::Translation;
use crate::calendar::Date;
use crate::catalogue::Entry;
use crate::definition::{LanguageTag, parse_review};
use crate::diagnostic::{Diagnostic, Source, TranslationProblem};

/// So many hexadecimal digits: 128 bits.
const LENGTH: usize = 32;

/// The pairs of a text and its translation that somebody has approved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reviewed(BTreeSet<String>);

impl Reviewed {
    /// Whether a pair is among them, by its [`fingerprint`].
    pub fn has(&self, pair: &str) -> bool {
        self.0.contains(pair)
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
    Ok(Reviewed(review.approvals.into_iter().flat_map(|approval| approval.pairs).collect()))
}

/// The fingerprint of a text and its translation: another for every other word
/// of either, and for another place where the translation is for one alone.
pub fn fingerprint(language: &LanguageTag, entry: &Entry) -> String {
    let mut digest = Sha256::new();
    let parts = [language.0.as_str(), &entry.source, &entry.translation.value];
    for part in parts.into_iter().chain(entry.context.as_deref()) {
        // Its length keeps one part from running into the next.
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let digest = digest.finalize();
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits[..LENGTH].to_owned()
}

/// What a review file becomes when somebody approves all that can be: the file
/// with one approval more, and how many pairs that has.
pub fn with_approved(
    review: &str,
    name: &str,
    translation: &Translation,
    by: &str,
    date: Date,
) -> (String, usize) {
    let approved: Vec<&Block> = once(translation.in_state(State::ToReview));
    let mut file = match review.trim().is_empty() {
        true => begin(name, &translation.language),
        false => format!("{}\n", review.trim_end()),
    };
    if !approved.is_empty() {
        file.push_str(&format!("\n[[approved]]\nby = {}\ndate = {date}\npairs = [\n", quoted(by)));
        for block in &approved {
            let pair = fingerprint(&translation.language, &block.entry);
            file.push_str(&format!("  \"{pair}\", # {}\n", block.message.begin()));
        }
        file.push_str("]\n");
    }
    (file, approved.len())
}

/// What stands at the begin of every review file.
fn begin(name: &str, language: &LanguageTag) -> String {
    format!(
        "# Which translations have been approved, by whom and when. Written by `leaflet translate\n\
         # approve`. Do not change anything here: what is changed is no longer approved.\n\
         leaflet = {}\nlanguage = \"{}\"\n",
        quoted(name),
        language.0
    )
}

/// Blocks of the same words count once.
fn once<'a>(blocks: impl Iterator<Item = &'a Block>) -> Vec<&'a Block> {
    let mut known = BTreeSet::new();
    blocks.filter(|block| known.insert(block.entry.key())).collect()
}

/// A string of TOML: basic, since a name may hold an apostrophe.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => quoted.extend(['\\', sign]),
            sign if sign.is_control() => quoted.push(' '),
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}
