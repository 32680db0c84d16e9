//! The road in another language.
//!
//! 1. The leaflet is read as it is written, its messages are gathered, and
//!    each is given its translation ([`Session::read_translation`]).
//! 2. What is not translated, or not approved, leaves no PDF, or a draft.
//! 3. It is set on as many pages as the leaflet itself takes.

use std::sync::Arc;

use super::pages::{Original, Trial};
use super::unfinished::in_draft;
use super::{Compiled, Overrides, Session, overdue};
use crate::definition::{self, GlossaryTerm, LanguageTag, Leaflet};
use crate::diagnostic::{
    Diagnostic, FileId, LayoutProblem, Overlength, Problem, Source, Sources, TranslationProblem,
    has_errors,
};
use crate::document;
use crate::files::Resources;
use crate::geometry::Abs;
use crate::layout::PageStyle;
use crate::po::{self, Catalogue};
use crate::translation::{self, Message, Translation};

/// The files of one catalogue.
#[derive(Debug, Clone, Default)]
pub struct CatalogueFiles {
    /// What its definition is called, without `.toml`.
    pub name: String,
    /// The catalogue: its name and bytes; none where there is none.
    pub catalogue: Option<(String, Vec<u8>)>,
    /// Who has approved what.
    pub review: Option<Arc<Source>>,
}

/// A language to set a leaflet in.
#[derive(Debug, Clone)]
pub struct Target {
    /// The language.
    pub language: LanguageTag,
    /// The translations of the definition.
    pub leaflet: CatalogueFiles,
    /// The translations of the file of the practice.
    pub practice: CatalogueFiles,
    /// The words that the practice wants for its terms.
    pub glossaries: Vec<Arc<Source>>,
    /// Whether it may be shown before it is complete and approved.
    pub is_draft: bool,
    /// The leaflet itself, the same one for all languages it is set in.
    pub original: Original,
}

impl Target {
    fn has_reviews(&self) -> bool {
        self.leaflet.review.is_some() || self.practice.review.is_some()
    }

    /// The same, as if nothing had been approved.
    fn without_reviews(mut self) -> Self {
        (self.leaflet.review, self.practice.review) = (None, None);
        self
    }
}

/// A leaflet and its translation.
#[derive(Debug)]
pub struct Bilingual {
    /// The leaflet, to be set in the other language; what its practice says is
    /// in that already.
    pub leaflet: Leaflet,
    /// Its messages with their translations.
    pub translation: Translation,
    /// The messages of its practice with theirs.
    pub practice: Option<Translation>,
    /// What somebody should look at in the files of the translation.
    pub warnings: Vec<Diagnostic>,
}

/// What of a leaflet is translated.
#[derive(Debug)]
pub struct Gathered {
    /// The leaflet.
    pub leaflet: Leaflet,
    /// Its messages, in the order of the leaflet.
    pub messages: Vec<Message>,
    /// Those of its practice, if it has one.
    pub practice: Option<Vec<Message>>,
}

impl Session {
    /// Reads a leaflet as it is written, to be set in a language if one is given,
    /// and gathers its messages.
    ///
    /// # Errors
    /// Everything that is wrong with the leaflet.
    pub fn gather(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        language: Option<&LanguageTag>,
    ) -> Result<Gathered, Vec<Diagnostic>> {
        let (leaflet, mut diagnostics) =
            definition::parse_into(source, resources.practice(), language);
        let Some(leaflet) = leaflet else { return Err(diagnostics) };
        let (document, messages, found) =
            document::build_for_translators(&leaflet, (resources, &self.pictures));
        diagnostics.extend(found);
        if has_errors(&diagnostics) {
            return Err(diagnostics);
        }
        Ok(Gathered::new(leaflet, document.sources, messages))
    }

    /// Reads a leaflet and its translation.
    ///
    /// # Errors
    /// Everything that is wrong with the leaflet as it is written, or with the
    /// files of the translation.
    pub fn read_translation(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        target: &Target,
    ) -> Result<Bilingual, Vec<Diagnostic>> {
        let Gathered { leaflet, messages, practice } =
            self.gather_into(source, resources, target)?;
        let glossary = terms_of(&target.glossaries)?;
        let source_language = leaflet.source_language.clone();
        let reader = FileReader { target, source_language, glossary: &glossary };
        let of_leaflet = reader.read(&target.leaflet, messages, FileId::CATALOGUE);
        let of_practice = practice
            .map(|messages| reader.read(&target.practice, messages, FileId::PRACTICE_CATALOGUE))
            .transpose();
        let (of_leaflet, of_practice) = match (of_leaflet, of_practice) {
            (Ok(leaflet), Ok(practice)) => (leaflet, practice),
            (leaflet, practice) => {
                return Err([leaflet.err(), practice.err()]
                    .into_iter()
                    .flatten()
                    .flatten()
                    .collect());
            }
        };
        let mut warnings = of_leaflet.warnings;
        let (practice, practice_catalogue) = of_practice.map_or((None, None), |read| {
            warnings.extend(read.warnings);
            (Some(read.translation), read.file)
        });
        let catalogue = of_leaflet.file;
        let sources = Sources { catalogue, practice_catalogue, ..leaflet.sources };
        let words = match (leaflet.practice, &practice) {
            (Some(words), Some(translation)) => Some(translation::in_language(&words, translation)),
            (words, _) => words,
        };
        let leaflet = Leaflet { sources, practice: words, ..leaflet };
        Ok(Bilingual { leaflet, translation: of_leaflet.translation, practice, warnings })
    }

    /// Reads a leaflet, to be set in the language of a target, and its messages:
    /// those of the leaflet as it is written, which are gathered once for all
    /// languages.
    fn gather_into(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        target: &Target,
    ) -> Result<Gathered, Vec<Diagnostic>> {
        let language = Some(&target.language);
        let (leaflet, found) = definition::parse_into(source, resources.practice(), language);
        let leaflet = leaflet.filter(|_| !has_errors(&found));
        match (target.original.document(self, source, resources), leaflet) {
            (Some((document, messages)), Some(leaflet)) => {
                Ok(Gathered::new(leaflet, document.sources.clone(), messages.clone()))
            }
            _ => self.gather(source, resources, language),
        }
    }

    /// Makes a PDF of a definition in another language.
    pub fn compile_translated(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        overrides: Overrides,
        target: &Target,
    ) -> Compiled {
        let bilingual = match self.read_translation(source, resources, target) {
            Ok(bilingual) => bilingual,
            Err(found)
                if target.is_draft && target.has_reviews() && found.iter().all(is_of_review) =>
            {
                // A draft needs no approval.
                let target = target.clone().without_reviews();
                let mut compiled = self.compile_translated(source, resources, overrides, &target);
                compiled.diagnostics.splice(0..0, in_draft(found));
                return compiled;
            }
            Err(diagnostics) => return Compiled::failed(diagnostics),
        };
        let mut diagnostics = bilingual.warnings.clone();
        diagnostics.extend(bilingual.unfinished(target.is_draft));
        let differences = bilingual.differences();
        diagnostics.extend(if target.is_draft { in_draft(differences) } else { differences });
        diagnostics.extend(bilingual.terms());
        let Bilingual { leaflet, mut translation, .. } = bilingual;
        diagnostics.extend(overdue(&leaflet, overrides));
        translation.is_draft = target.is_draft;
        if has_errors(&diagnostics) {
            return Compiled::failed(diagnostics);
        }
        let mut style = overrides.style(&leaflet);
        if !overrides.large_print && overrides.pages.is_none() {
            match target.original.pages(self, source, resources) {
                Some(pages) => style = style.on_pages_of_original(pages),
                // What is wrong with the leaflet itself is said instead.
                None => {
                    return Compiled { pdf: None, ..self.compile(source, resources, overrides) };
                }
            }
        }
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

/// The terms of glossaries.
///
/// # Errors
/// Everything that is wrong with them.
fn terms_of(glossaries: &[Arc<Source>]) -> Result<Vec<GlossaryTerm>, Vec<Diagnostic>> {
    let (mut terms, mut damaged) = (Vec::new(), Vec::new());
    for glossary in glossaries {
        match definition::parse_glossary(glossary) {
            Ok(found) => terms.extend(found),
            Err(found) => damaged.extend(found),
        }
    }
    if damaged.is_empty() { Ok(terms) } else { Err(damaged) }
}

/// A translation, and the file it stands in.
struct ReadFile {
    translation: Translation,
    file: Option<Arc<Source>>,
    warnings: Vec<Diagnostic>,
}

impl Gathered {
    /// A leaflet with all files that its words are in, and its messages.
    fn new(leaflet: Leaflet, sources: Sources, messages: Vec<Message>) -> Self {
        let practice = leaflet.practice.as_ref().map(translation::messages_of);
        Self { leaflet: Leaflet { sources, ..leaflet }, messages, practice }
    }
}

/// Reads catalogues.
struct FileReader<'a> {
    target: &'a Target,
    source_language: LanguageTag,
    glossary: &'a [GlossaryTerm],
}

impl FileReader<'_> {
    fn read(
        &self,
        files: &CatalogueFiles,
        messages: Vec<Message>,
        file: FileId,
    ) -> Result<ReadFile, Vec<Diagnostic>> {
        let language = &self.target.language;
        if translation::is_pseudo(language) {
            let source = &self.source_language;
            let translation = Translation::pseudo(source, language.clone(), messages);
            return Ok(ReadFile { translation, file: None, warnings: Vec::new() });
        }
        let (catalogue, mut diagnostics) = self.catalogue(files);
        diagnostics.extend(translation::check(
            &catalogue,
            &messages,
            &self.source_language,
            language,
            self.target.is_draft,
        ));
        let reviewed = match translation::reviewed(files.review.as_ref(), &files.name, language) {
            Ok(reviewed) => reviewed,
            Err(found) => {
                diagnostics.extend(found);
                Default::default()
            }
        };
        if has_errors(&diagnostics) {
            return Err(diagnostics);
        }
        let translation = Translation::new(
            &self.source_language,
            language.clone(),
            messages,
            (&catalogue, file),
            &reviewed,
            self.target.original.readings(),
        );
        let translation = translation.with_glossary(self.glossary);
        let file = files.catalogue.is_some().then(|| catalogue.source.clone());
        Ok(ReadFile { translation, file, warnings: diagnostics })
    }

    fn catalogue(&self, files: &CatalogueFiles) -> (Catalogue, Vec<Diagnostic>) {
        let read = files.catalogue.as_ref().map(|(name, bytes)| po::read(name, bytes));
        let (catalogue, diagnostics) = read.unwrap_or_default();
        (catalogue.unwrap_or_default(), diagnostics)
    }
}

/// A draft that is too long for the pages of the leaflet takes more, and says
/// so; `set` makes it.
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

/// Whether something is wrong with a review file, and with nothing else.
fn is_of_review(found: &Diagnostic) -> bool {
    use TranslationProblem::{DamagedReview, OtherReview, ReviewConflict};
    matches!(
        found.problem,
        Problem::Translation(DamagedReview | OtherReview { .. } | ReviewConflict { .. })
    )
}

/// What is said of a translation that takes more pages than the leaflet itself.
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
