//! Takes a definition through all stages to a PDF, in its own language or another.
//!
//! 1. [`inputs`] and [`catalogues`] read the files.
//! 2. [`Session::compile_beside`] makes the PDF of a leaflet as it is written, and
//!    finds the translations that are [`mod@outdated`].
//! 3. [`translated`] makes it in another language: [`read_translation`] pairs each
//!    text with its translation, and [`unfinished`] decides what may be printed.
//! 4. [`proof`] makes the bilingual proof; [`status`] counts what is translated.
//!
//! [`preview`] makes the pages for a screen instead. [`pages`] finds how many pages a leaflet takes, [`mod@locate`] the place of each
//! finding. The stages themselves are the other rooms of the crate.

mod bilingual;
mod catalogues;
mod inputs;
mod locate;
mod outdated;
mod overview;
mod pages;
mod preview;
mod proof;
mod read_translation;
mod session;
mod status;
mod terms;
mod text_limits;
mod translated;
mod unfinished;

use std::sync::Arc;

use crate::calendar::Date;
use crate::definition::{self, Leaflet};
use crate::diagnostic::{self, DefinitionProblem, Diagnostic, Problem, Source};
use crate::document::{self, Document};
use crate::files::Resources;
use crate::fonts::FontBook;
use crate::layout::{Page, PageStyle};
use crate::prepress::Pictures;
use crate::structure;
use crate::translation::messages_of;
pub use bilingual::{Bilingual, CatalogueFiles, Gathered, Target};
pub use catalogues::{TRANSLATIONS, catalogue_path, languages_of, read_source, review_path, stem};
pub use inputs::{approved_beside, read_all, target};
use locate::{is_at_an_error, locate, locate_face, locate_picture};
pub use outdated::Outdated;
use outdated::outdated;
pub use overview::Overview;
pub use pages::Original;
pub use preview::{Fullness, Preview, ScreenRequest};
pub use session::{Session, Work};
pub use status::{MissingGlyphs, PageFit, TranslationStatus};

/// Settings of the command line that override the definition.
#[derive(Debug, Clone, Copy, Default)]
pub struct Overrides {
    /// The largest number of pages.
    pub pages: Option<u32>,
    /// Whether to typeset in large print.
    pub large_print: bool,
    /// The day of the compile, for the warning that a leaflet is due for review. No
    /// byte of the PDF depends on it.
    pub today: Option<Date>,
}

impl Overrides {
    /// The page style of a leaflet.
    fn style(self, leaflet: &Leaflet) -> PageStyle {
        let style = PageStyle::resolve(leaflet, self.pages);
        if self.large_print { style.in_large_print() } else { style }
    }
}

/// A compiled leaflet.
#[derive(Debug)]
pub struct Compiled {
    /// The PDF; `None` if there is an error among the diagnostics.
    pub pdf: Option<Vec<u8>>,
    /// All that is wrong, in the order of the stages.
    pub diagnostics: Vec<Diagnostic>,
    /// The fingerprint of the text, if the PDF shows it.
    pub fingerprint: Option<String>,
}

impl Compiled {
    /// A leaflet that could not be made.
    pub fn failed(diagnostics: Vec<Diagnostic>) -> Self {
        Self { pdf: None, diagnostics, fingerprint: None }
    }
}

/// Makes a PDF of a definition, in a session of its own.
pub fn compile(source: &Arc<Source>, resources: &Resources, overrides: Overrides) -> Compiled {
    Session::once().compile(source, resources, overrides)
}

impl Session {
    /// Makes a PDF of a definition, and finds which of these translations of it are
    /// outdated.
    pub fn compile_beside(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        overrides: Overrides,
        targets: &[Target],
    ) -> (Compiled, Vec<Outdated>) {
        let (leaflet, mut diagnostics) = definition::parse(source, resources.practice());
        let Some(leaflet) = leaflet else {
            return (Compiled::failed(diagnostics), Vec::new());
        };
        diagnostics.extend(overdue(&leaflet, overrides));
        let pictures = (resources, &self.pictures, &self.markup);
        let (document, messages, found) = if targets.is_empty() {
            let (document, found) = document::build(&leaflet, pictures);
            (document, Vec::new(), found)
        } else {
            document::build_for_translators(&leaflet, pictures)
        };
        diagnostics.extend(found);
        let practice = leaflet.practice.as_ref().filter(|_| !targets.is_empty());
        let practice = practice.map(messages_of).unwrap_or_default();
        let outdated = outdated(&messages, &practice, targets);
        let style = overrides.style(&leaflet);
        let compiled = self.typeset(&leaflet, &document, resources, &style, diagnostics);
        self.end_round();
        (compiled, outdated)
    }

    /// Makes a PDF of a document; `diagnostics` are those of the stages before.
    fn typeset(
        &self,
        leaflet: &Leaflet,
        document: &Document,
        resources: &Resources,
        style: &PageStyle,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Compiled {
        let whole = (leaflet, document, resources);
        let written = self.lay_out(whole, style, &mut diagnostics, |laid_out| {
            let LaidOut { pages, pictures, fonts } = laid_out;
            let tree = structure::structure(document, pages);
            self.pdf
                .write(pages, pictures, &tree, &document.into(), fonts)
                .map_err(|error| Box::new(locate_face(error, fonts, document)))
        });
        match written {
            Some(Ok(pdf)) => {
                let fingerprint = document.about.as_ref().map(|about| about.fingerprint.clone());
                Compiled { pdf: Some(pdf), diagnostics, fingerprint }
            }
            Some(Err(found)) => {
                diagnostics.push(*found);
                Compiled::failed(diagnostics)
            }
            None => Compiled::failed(diagnostics),
        }
    }

    /// Lays out a document and makes something of its pages, unless there is an error.
    /// All that is wrong is added to the diagnostics of the stages before.
    fn lay_out<R>(
        &self,
        (leaflet, document, resources): (&Leaflet, &Document, &Resources),
        style: &PageStyle,
        diagnostics: &mut Vec<Diagnostic>,
        make: impl FnOnce(LaidOut<'_>) -> R,
    ) -> Option<R> {
        diagnostics.retain(|found| style.columns > 1 || !is_about_columns(found));
        let (fonts, found) = self.fonts.load(leaflet, resources);
        diagnostics.extend(found);
        let (shaped, mut found) = self.texts.shape(document, &fonts, &leaflet.style);
        found.retain(|found| fonts.is_whole() && !is_at_an_error(found, diagnostics));
        diagnostics.extend(found);
        if diagnostic::has_errors(diagnostics.as_slice()) {
            return None;
        }
        let laid_out = self.layouts.layout(&shaped, &fonts, style);
        diagnostics.extend(laid_out.findings.into_iter().map(|found| locate(found, document)));
        if diagnostic::has_errors(diagnostics.as_slice()) {
            return None;
        }
        let pages = laid_out.pages.as_slice();
        let (pictures, found) = self.pixels.prepare(pages);
        diagnostics.extend(found.into_iter().map(|found| locate_picture(found, document)));
        if diagnostic::has_errors(diagnostics.as_slice()) {
            return None;
        }
        Some(make(LaidOut { pages, pictures: &pictures, fonts: &fonts }))
    }
}

/// The pages of a document, with all that is on them.
struct LaidOut<'p> {
    pages: &'p [Page<'p>],
    pictures: &'p Pictures<'p>,
    fonts: &'p FontBook,
}

/// Whether it is about several columns, which large print does not have.
fn is_about_columns(found: &Diagnostic) -> bool {
    let narrow = |it: &DefinitionProblem| matches!(it, DefinitionProblem::NarrowColumns { .. });
    matches!(&found.problem, Problem::Definition(problem) if narrow(problem))
}

/// The warning that a leaflet is past its day of review, if it is.
fn overdue(leaflet: &Leaflet, overrides: Overrides) -> Option<Diagnostic> {
    let (about, today) = leaflet.about.as_ref().zip(overrides.today)?;
    let (found, span) = about.overdue(today)?;
    Some(Diagnostic::placed(found, leaflet.sources.place(span)))
}
