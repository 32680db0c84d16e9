//! Checks a translation against the glossary of its practice. Glossaries are read in
//! [`read_translation`](super::read_translation).

use super::Bilingual;
use crate::diagnostic::{Diagnostic, GlossaryProblem};
use crate::translation::TranslationState;

impl Bilingual {
    /// The terms that a translation does not render as in the glossary, each at its
    /// entry. Approved translations are left out.
    pub fn terms(&self) -> Vec<Diagnostic> {
        let translations = [Some(&self.translation), self.practice.as_ref()];
        let blocks = translations
            .into_iter()
            .flatten()
            .flat_map(|it| it.in_state(TranslationState::ToReview));
        let mut found: Vec<Diagnostic> = Vec::new();
        for block in blocks {
            let translation = &block.entry.translation;
            let span = translation.span_of(0, translation.value.len());
            for term in &block.terms {
                let problem = GlossaryProblem::from(term);
                let unused = Diagnostic::placed(problem, self.leaflet.sources.place(span));
                // An entry may serve several texts.
                if !found.contains(&unused) {
                    found.push(unused);
                }
            }
        }
        found
    }
}
