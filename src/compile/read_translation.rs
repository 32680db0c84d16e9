//! Reads a leaflet with its translation.
//!
//! 1. The leaflet is read, and its messages are gathered.
//! 2. Each message of the leaflet and of its practice is paired with its translation
//!    in a catalogue ([`FileReader`]).
//! 3. The texts of the practice are replaced by their translations.
//!
//! Whether the result may be printed is decided in [`unfinished`](super::unfinished).

use std::sync::Arc;

use super::{Bilingual, CatalogueFiles, Gathered, Session, Target};
use crate::definition::{self, GlossaryTerm, LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, FileId, Source, Sources, has_errors};
use crate::document;
use crate::files::Resources;
use crate::po::{self, Catalogue};
use crate::translation::{self, Message, Readings, Translation};

impl Session {
    /// Reads a leaflet and gathers its messages. The leaflet is to be typeset in
    /// `language`, or in its own language if that is `None`.
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
        let readings = &self.readings;
        let reader = FileReader { target, source_language, glossary: &glossary, readings };
        let of_leaflet = reader.read(&target.leaflet, messages, FileId::CATALOGUE);
        let of_practice = practice
            .map(|messages| reader.read(&target.practice, messages, FileId::PRACTICE_CATALOGUE))
            .transpose();
        self.end_reading();
        let (of_leaflet, of_practice) = both(of_leaflet, of_practice)?;
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

    /// Reads a leaflet, to be typeset in the language of a target, and its messages,
    /// which are gathered once for all languages.
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
}

/// Two results together, or the diagnostics of both.
fn both<A, B>(
    one: Result<A, Vec<Diagnostic>>,
    other: Result<B, Vec<Diagnostic>>,
) -> Result<(A, B), Vec<Diagnostic>> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => Err([one.err(), other.err()].into_iter().flatten().flatten().collect()),
    }
}

/// The terms of all glossaries.
///
/// # Errors
/// Everything that is wrong with the glossaries.
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

/// A translation, and the catalogue it is from.
struct ReadFile {
    translation: Translation,
    file: Option<Arc<Source>>,
    warnings: Vec<Diagnostic>,
}

/// Reads the catalogues of a target.
struct FileReader<'a> {
    target: &'a Target,
    source_language: LanguageTag,
    glossary: &'a [GlossaryTerm],
    readings: &'a Readings,
}

impl FileReader<'_> {
    fn read(
        &self,
        files: &CatalogueFiles,
        messages: Vec<Message>,
        file: FileId,
    ) -> Result<ReadFile, Vec<Diagnostic>> {
        let language = &self.target.language;
        if language.is_pseudo() {
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
            self.readings,
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
