use std::collections::HashMap;

use super::Bilingual;
use crate::diagnostic::{Diagnostic, Span, TranslationProblem, Want};
use crate::translation::{Block, Loss, State, Translation, is_pseudo};

impl Bilingual {
    /// What keeps the leaflet from being printed in the language: texts that
    /// are not translated, out of date, or not approved. A draft may be shown
    /// with them, but says which are not there.
    pub(super) fn unfinished(&self, is_draft: bool) -> Vec<Diagnostic> {
        let language = &self.translation.language;
        if is_pseudo(language) {
            let problem = TranslationProblem::PseudoWithoutDraft { language: language.0.clone() };
            return Vec::from_iter((!is_draft).then(|| Diagnostic::new(problem)));
        }
        let wants = [
            (State::Missing, Want::Translation),
            (State::Outdated, Want::Update),
            (State::ToReview, Want::Review),
        ];
        let translations = [Some(&self.translation), self.practice.as_ref()];
        let mut found = Vec::new();
        for translation in translations.into_iter().flatten() {
            for (state, want) in wants {
                if !(is_draft && want == Want::Review) {
                    found.extend(self.wanting(translation, state, want, is_draft));
                }
            }
        }
        found
    }

    /// What translations lost of their texts, as far as `of` says that nobody
    /// accepts it: each at its entry.
    pub fn faults<'b, I: Iterator<Item = &'b Loss>>(
        &'b self,
        of: impl Fn(&'b Block) -> I,
    ) -> Vec<Diagnostic> {
        let translations = [Some(&self.translation), self.practice.as_ref()];
        let blocks = translations.into_iter().flatten().flat_map(|it| &it.blocks);
        let mut found: Vec<Diagnostic> = Vec::new();
        let mut by_place: HashMap<usize, Vec<usize>> = HashMap::new();
        for block in blocks {
            for Loss { problem, range } in of(block) {
                let problem = TranslationProblem::Parity(problem.clone());
                let span = block.entry.translation.span_of(range.start, range.end);
                let fault = Diagnostic::placed(problem, self.leaflet.sources.place(span));
                // An entry may serve several texts.
                let here = by_place.entry(span.start).or_default();
                if !here.iter().any(|&index| found[index] == fault) {
                    here.push(found.len());
                    found.push(fault);
                }
            }
        }
        found
    }

    fn wanting(
        &self,
        translation: &Translation,
        state: State,
        want: Want,
        is_draft: bool,
    ) -> Option<Diagnostic> {
        let blocks: Vec<&Block> = translation.in_state(state).collect();
        let first = blocks.first()?;
        let texts = blocks.iter().map(|block| block.message.begin()).collect();
        let language = translation.language.0.clone();
        let problem = TranslationProblem::Unfinished { want, texts, language, is_draft };
        Some(Diagnostic::placed(problem, self.leaflet.sources.place(place(first))))
    }
}

/// Where somebody looks for a block: in the catalogue, or where it is written
/// if it is not there.
fn place(block: &Block) -> Span {
    let Block { entry, message, .. } = block;
    if entry.span.start < entry.span.end { entry.span } else { message.span }
}
