//! The outcome of an approval for each block, and the numbers people refer to
//! blocks by. Writing the approval is left to [`record`](super::record).

use super::translated::Translation;
use super::translated_message::{TranslatedMessage, TranslationState};
use crate::diagnostic::{Diagnostic, Severity};

/// The outcome of an approval for a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The block is approved.
    Taken,
    /// The block was approved already.
    Known,
    /// The block cannot be approved.
    Left(Reason),
}

/// Why a block cannot be approved as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It has no translation.
    Missing,
    /// Its translation is out of date, or marked as unsure.
    Outdated,
    /// It differs from its message in a way that is an error.
    Faulty,
    /// A reviewer must confirm it by its number.
    Unconfirmed,
}

impl TranslatedMessage {
    /// The outcome of an approval; `is_named` if the reviewer chose the block by
    /// its number.
    pub fn verdict(&self, is_named: bool) -> Verdict {
        let is_faulty = || {
            let is_error = |found: &Diagnostic| found.severity() == Severity::Error;
            let mut waivers = self.waiver_faults().into_iter().map(Diagnostic::new);
            self.faults_when_confirmed().next().is_some() || waivers.any(|it| is_error(&it))
        };
        match self.state {
            TranslationState::Missing => Verdict::Left(Reason::Missing),
            TranslationState::Outdated => Verdict::Left(Reason::Outdated),
            _ if is_faulty() => Verdict::Left(Reason::Faulty),
            TranslationState::ToReview if !is_named && self.needs_confirmation() => {
                Verdict::Left(Reason::Unconfirmed)
            }
            TranslationState::ToReview => Verdict::Taken,
            TranslationState::Reviewed => Verdict::Known,
        }
    }
}

/// The blocks of several translations, each with the number people refer to it
/// by in a proof and an approval: its entry number, counted on from the first
/// translation to the last.
pub fn numbered<'a>(translations: &[&'a Translation]) -> Vec<(usize, &'a TranslatedMessage)> {
    let (mut all, mut before) = (Vec::new(), 0);
    for translation in translations {
        all.extend(translation.numbered().map(|(number, block)| (before + number, block)));
        before = all.iter().map(|(number, _)| *number).max().unwrap_or(0);
    }
    all
}
