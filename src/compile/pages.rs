//! Finds how many pages a leaflet takes, without making a PDF, since a translation
//! must fit on the pages of its original.

use std::sync::{Arc, OnceLock};

use super::Session;
use crate::definition::{self, LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, LEAST_READABLE, LayoutProblem, Source, has_errors};
use crate::document::{self, Document};
use crate::files::Resources;
use crate::fonts::FontBook;
use crate::geometry::Abs;
use crate::layout::{LayoutMemo, PageStyle, SIZE_STEP};
use crate::shaping::ShapedDocument;
use crate::translation::Message;

/// A leaflet as it is written, shared by its translations. Each fact about it is
/// found once, when a translation first asks for it, in the files as they are
/// then: after a change of one, take another `Original`.
#[derive(Debug, Clone, Default)]
pub struct Original(Arc<ReadOriginal>);

#[derive(Debug, Default)]
struct ReadOriginal {
    /// The leaflet, and the diagnostics of its definition.
    read: OnceLock<(Option<Leaflet>, Vec<Diagnostic>)>,
    /// Its document and its messages, if nothing is wrong with it.
    document: OnceLock<Option<(Document, Vec<Message>)>>,
    /// How many pages it takes, if it can be made.
    pages: OnceLock<Option<u32>>,
}

impl Original {
    /// Whether the leaflet is written in a language.
    pub fn is_written_in(
        &self,
        language: &LanguageTag,
        source: &Arc<Source>,
        resources: &Resources,
    ) -> bool {
        let (leaflet, _) = self.read(source, resources);
        leaflet.as_ref().is_some_and(|leaflet| leaflet.language == *language)
    }

    /// The number of pages it takes; `None` if it cannot be made.
    pub(super) fn pages(
        &self,
        session: &Session,
        source: &Arc<Source>,
        resources: &Resources,
    ) -> Option<u32> {
        *self.0.pages.get_or_init(|| {
            let (document, _) = self.document(session, source, resources)?;
            let leaflet = self.read(source, resources).0.as_ref()?;
            let trial = Trial::new(session, leaflet, document, resources).ok()?;
            trial.pages(&trial.style).ok()
        })
    }

    /// The document and its messages; `None` if it cannot be made.
    pub(super) fn document(
        &self,
        session: &Session,
        source: &Arc<Source>,
        resources: &Resources,
    ) -> Option<&(Document, Vec<Message>)> {
        let document = self.0.document.get_or_init(|| {
            let (leaflet, found) = self.read(source, resources);
            let leaflet = leaflet.as_ref().filter(|_| !has_errors(found))?;
            let pictures = (resources, &session.pictures);
            let (document, messages, found) = document::build_for_translators(leaflet, pictures);
            (!has_errors(&found)).then_some((document, messages))
        });
        document.as_ref()
    }

    pub(super) fn read(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
    ) -> &(Option<Leaflet>, Vec<Diagnostic>) {
        self.0.read.get_or_init(|| definition::parse(source, resources.practice()))
    }
}

/// A shaped document, to be laid out at different type sizes.
pub(super) struct Trial<'s> {
    layouts: &'s LayoutMemo,
    fonts: FontBook,
    shaped: ShapedDocument,
    style: PageStyle,
}

impl<'s> Trial<'s> {
    /// Shapes a document.
    ///
    /// # Errors
    /// No face has some of its characters.
    pub(super) fn new(
        session: &'s Session,
        leaflet: &Leaflet,
        document: &Document,
        resources: &Resources,
    ) -> Result<Self, Vec<Diagnostic>> {
        let (fonts, _) = session.fonts.load(leaflet, resources);
        let (shaped, found) = session.texts.shape(document, &fonts, &leaflet.style);
        let style = PageStyle::resolve(leaflet, None);
        let layouts = &session.layouts;
        if has_errors(&found) { Err(found) } else { Ok(Self { layouts, fonts, shaped, style }) }
    }

    /// The number of pages it takes, at most `pages`, the number of the original.
    ///
    /// # Errors
    /// It does not fit: the number of lines of a column that are too many.
    pub(super) fn pages_of_original(&self, pages: u32) -> Result<u32, u32> {
        self.pages(&self.style.clone().on_pages_of_original(pages))
    }

    /// The largest type size below the smallest allowed at which it fits on the pages
    /// of the original, if that size is still readable.
    pub(super) fn fitting_size(&self, pages: u32) -> Option<Abs> {
        let mut style = self.style.clone().on_pages_of_original(pages);
        let smaller =
            std::iter::successors(Some(style.size.min - SIZE_STEP), |&it| Some(it - SIZE_STEP));
        smaller.take_while(|&size| LEAST_READABLE.fits(size)).find(|&size| {
            (style.size.min, style.size.max) = (size, size);
            self.pages(&style).is_ok()
        })
    }

    fn pages(&self, style: &PageStyle) -> Result<u32, u32> {
        let laid_out = self.layouts.layout(&self.shaped, &self.fonts, style);
        let too_many = laid_out.findings.iter().find_map(|finding| match finding.problem {
            LayoutProblem::DoesNotFit { lines, .. } => Some(lines),
            _ => None,
        });
        match laid_out.pages.len() {
            0 => Err(too_many.unwrap_or(0)),
            pages => Ok(pages as u32),
        }
    }
}
