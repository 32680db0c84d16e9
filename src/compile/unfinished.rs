//! Finds what keeps a translation from being printed, and what a draft says instead.
//! The differences themselves are found in `translation`.

use std::collections::HashMap;

use super::Bilingual;
use crate::diagnostic::{Diagnostic, Place, Problem, Severity, Span, TranslationProblem, Want};
use crate::translation::{Loss, TranslatedMessage, Translation, TranslationState};

impl Bilingual {
    /// The texts that keep the leaflet from being printed in the language: those that
    /// are not translated, out of date, or not approved. A draft may have them, but
    /// says which are missing.
    pub(super) fn unfinished(&self, is_draft: bool) -> Vec<Diagnostic> {
        let language = &self.translation.language;
        if language.is_pseudo() {
            let problem = TranslationProblem::PseudoWithoutDraft { language: language.0.clone() };
            return if is_draft { Vec::new() } else { vec![Diagnostic::new(problem)] };
        }
        let wants = [
            (TranslationState::Missing, Want::Translation),
            (TranslationState::Outdated, Want::Update),
            (TranslationState::ToReview, Want::Review),
        ];
        let mut found = Vec::new();
        for translation in self.translations() {
            for (state, want) in wants {
                if !(is_draft && want == Want::Review) {
                    found.extend(self.wanting(translation, state, want, is_draft));
                }
            }
        }
        found
    }

    /// The faults of the translations that exist.
    pub(super) fn differences(&self) -> Vec<Diagnostic> {
        let mut found = self.faults(TranslatedMessage::faults);
        found.extend(self.waiver_faults(|_| true));
        found
    }

    /// The differences between translations and their texts that `of` picks because
    /// they are not accepted, each at its entry.
    pub fn faults<'b, I: Iterator<Item = &'b Loss>>(
        &'b self,
        of: impl Fn(&'b TranslatedMessage) -> I,
    ) -> Vec<Diagnostic> {
        let mut found = Faults::default();
        for block in self.blocks() {
            for Loss { problem, range } in of(block) {
                let problem = TranslationProblem::Parity(problem.clone());
                let span = block.entry.translation.span_of(range.start, range.end);
                found.add(Diagnostic::placed(problem, self.leaflet.sources.place(span)));
            }
        }
        found.all
    }

    /// The faults of waivers, the comments in which translators accept a difference,
    /// in the blocks that `is_meant` picks: each at its comment.
    pub fn waiver_faults(&self, is_meant: impl Fn(&TranslatedMessage) -> bool) -> Vec<Diagnostic> {
        let mut found = Faults::default();
        for block in self.blocks().filter(|block| is_meant(block)) {
            for problem in block.waiver_faults() {
                let place = self.leaflet.sources.place(place(block));
                let place = match &problem {
                    TranslationProblem::NamelessWaiver { reason: comment, .. }
                    | TranslationProblem::IdleWaiver { waiver: comment } => {
                        at_comment(place, comment)
                    }
                    _ => place,
                };
                found.add(Diagnostic::placed(problem, place));
            }
        }
        found.all
    }

    /// The blocks of the leaflet, then those of its practice.
    fn blocks(&self) -> impl Iterator<Item = &TranslatedMessage> {
        self.translations().into_iter().flat_map(|it| &it.blocks)
    }

    /// The translation of the leaflet, and that of its practice.
    pub fn translations(&self) -> Vec<&Translation> {
        std::iter::once(&self.translation).chain(&self.practice).collect()
    }

    fn wanting(
        &self,
        translation: &Translation,
        state: TranslationState,
        want: Want,
        is_draft: bool,
    ) -> Option<Diagnostic> {
        let blocks: Vec<&TranslatedMessage> = translation.in_state(state).collect();
        let first = blocks.first()?;
        let texts = blocks.iter().map(|block| block.message.begin()).collect();
        let language = translation.language.0.clone();
        let problem = TranslationProblem::Unfinished { want, texts, language, is_draft };
        Some(Diagnostic::placed(problem, self.leaflet.sources.place(place(first))))
    }
}

/// The same diagnostics for a draft: an error about the translation becomes a
/// warning.
pub(super) fn in_draft(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    for diagnostic in found.iter_mut().filter(|it| it.severity() == Severity::Error) {
        if let Problem::Translation(problem) = &diagnostic.problem {
            diagnostic.problem = problem.clone().in_draft().into();
        }
    }
    found
}

/// Diagnostics without duplicates: an entry may serve several texts.
#[derive(Default)]
struct Faults {
    all: Vec<Diagnostic>,
    by_place: HashMap<usize, Vec<usize>>,
}

impl Faults {
    fn add(&mut self, fault: Diagnostic) {
        let start = fault.place.as_ref().map_or(0, |place| place.range.start);
        let here = self.by_place.entry(start).or_default();
        if !here.iter().any(|&index| self.all[index] == fault) {
            here.push(self.all.len());
            self.all.push(fault);
        }
    }
}

/// The place of a comment above an entry; that of the entry if the comment cannot
/// be found.
fn at_comment(entry: Place, comment: &str) -> Place {
    let above = entry.source.text.get(..entry.range.start).unwrap_or_default();
    match above.rfind(comment) {
        Some(start) => Place { range: start..start + comment.len(), ..entry },
        None => entry,
    }
}

/// The place of a block in the catalogue, or in the leaflet if the catalogue does
/// not have it.
fn place(block: &TranslatedMessage) -> Span {
    let TranslatedMessage { entry, message, .. } = block;
    if entry.span.start < entry.span.end { entry.span } else { message.span }
}
