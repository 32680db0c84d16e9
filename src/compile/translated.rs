//! Makes the PDF of a leaflet in another language.
//!
//! 1. [`Session::read_translation`] pairs each message with its translation.
//! 2. If messages are not translated or not approved, there is no PDF, or only a
//!    draft ([`unfinished`](super::unfinished)).
//! 3. The translation is laid out on as many pages as the leaflet itself takes.

use std::sync::Arc;

use super::pages::Trial;
use super::unfinished::in_draft;
use super::{Bilingual, Compiled, Overrides, Session, Target, overdue};
use crate::definition::Leaflet;
use crate::diagnostic::{
    Diagnostic, LayoutProblem, Overlength, Problem, Source, TranslationProblem, has_errors,
};
use crate::document;
use crate::files::Resources;
use crate::geometry::Abs;
use crate::layout::PageStyle;
use crate::translation::Translation;

impl Session {
    /// Makes a PDF of a definition in another language.
    pub fn compile_translated(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        overrides: Overrides,
        target: &Target,
    ) -> Compiled {
        match self.read_translation(source, resources, target) {
            Ok(bilingual) => {
                self.compile_bilingual((source, resources, overrides), target, bilingual)
            }
            Err(found)
                if target.is_draft && target.has_reviews() && found.iter().all(is_of_review) =>
            {
                // A draft needs no approval.
                let target = target.clone().without_reviews();
                let mut compiled = self.compile_translated(source, resources, overrides, &target);
                compiled.diagnostics.splice(0..0, in_draft(found));
                compiled
            }
            Err(diagnostics) => Compiled::failed(diagnostics),
        }
    }

    /// Makes a PDF of a leaflet and the translation that was read for it.
    fn compile_bilingual(
        &self,
        (source, resources, overrides): (&Arc<Source>, &Resources, Overrides),
        target: &Target,
        bilingual: Bilingual,
    ) -> Compiled {
        let mut diagnostics = bilingual.findings(target.is_draft);
        let Bilingual { leaflet, mut translation, .. } = bilingual;
        diagnostics.extend(overdue(&leaflet, overrides));
        translation.is_draft = target.is_draft;
        if has_errors(&diagnostics) {
            return Compiled::failed(diagnostics);
        }
        let pages = || target.original.pages(self, source, resources);
        let Some(style) = style_beside(&leaflet, overrides, pages) else {
            // The mistakes of the leaflet itself are reported instead.
            return Compiled { pdf: None, ..self.compile(source, resources, overrides) };
        };
        let (document, found) =
            document::build_translated(&leaflet, (resources, &self.pictures), &translation);
        diagnostics.extend(found);
        let whole = |style: &PageStyle| {
            self.typeset(&leaflet, &document, resources, style, diagnostics.clone())
        };
        let mut compiled = whole(&style);
        if style.fills_pages {
            for found in &mut compiled.diagnostics {
                let fitting = |pages| {
                    Trial::new(self, &leaflet, &document, resources)
                        .ok()
                        .and_then(|trial| trial.fitting_size(pages))
                };
                found.problem = beside_the_original(&found.problem, &translation, fitting);
            }
        }
        if target.is_draft {
            compiled = on_more_pages(compiled, || whole(&style.on_any_pages()));
        }
        self.end_round();
        compiled
    }
}

impl Bilingual {
    /// All that is wrong with the translation. For a draft its differences are
    /// warnings.
    pub(super) fn findings(&self, is_draft: bool) -> Vec<Diagnostic> {
        let mut found = self.warnings.clone();
        found.extend(self.unfinished(is_draft));
        let differences = self.differences();
        found.extend(if is_draft { in_draft(differences) } else { differences });
        found.extend(self.terms());
        found
    }
}

/// The style of a translation. Unless the command line sets the pages or large print,
/// it takes the pages of the original; `None` if that cannot be made.
pub(super) fn style_beside(
    leaflet: &Leaflet,
    overrides: Overrides,
    pages_of_original: impl FnOnce() -> Option<u32>,
) -> Option<PageStyle> {
    let style = overrides.style(leaflet);
    if overrides.large_print || overrides.pages.is_some() {
        return Some(style);
    }
    Some(style.on_pages_of_original(pages_of_original()?))
}

/// Lets a draft that is too long for the pages of the leaflet take more, with a
/// warning; `set` makes it.
fn on_more_pages(compiled: Compiled, set: impl FnOnce() -> Compiled) -> Compiled {
    let is_misfit = |found: &&Diagnostic| {
        matches!(found.problem, Problem::Translation(TranslationProblem::DoesNotFit(_)))
    };
    let misfit: Vec<Diagnostic> = compiled.diagnostics.iter().filter(is_misfit).cloned().collect();
    if misfit.is_empty() {
        return compiled;
    }
    let mut compiled = set();
    compiled.diagnostics.extend(in_draft(misfit));
    compiled
}

/// Whether a diagnostic is about a review file.
fn is_of_review(found: &Diagnostic) -> bool {
    use TranslationProblem::{DamagedReview, OtherReview, ReviewConflict};
    matches!(
        found.problem,
        Problem::Translation(DamagedReview | OtherReview { .. } | ReviewConflict { .. })
    )
}

/// Replaces the problem of a leaflet that does not fit by that of a translation that
/// takes more pages than its leaflet.
fn beside_the_original(
    problem: &Problem,
    translation: &Translation,
    fitting: impl FnOnce(u32) -> Option<Abs>,
) -> Problem {
    match *problem {
        Problem::Layout(LayoutProblem::DoesNotFit { allowed, needed, lines, size, .. }) => {
            Problem::Translation(TranslationProblem::DoesNotFit(Overlength {
                language: translation.language.0.clone(),
                pages: allowed,
                needed,
                lines,
                least: size,
                fitting: fitting(allowed),
                grown: translation.grown_most(),
            }))
        }
        _ => problem.clone(),
    }
}
