//! The road as a whole: what happens to a definition, stage by stage, until it
//! is a PDF; to be set as it is written, or in another language.

mod bilingual;
mod catalogues;
mod inputs;
mod locate;
mod outdated;
mod pages;
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
use crate::diagnostic::{self, Diagnostic, Source};
use crate::document::{self, Document};
use crate::files::Resources;
use crate::layout::PageStyle;
use crate::translation::messages_of;
use crate::{layout, pdf, structure};
pub use bilingual::{Bilingual, CatalogueFiles, Gathered, Target};
pub use catalogues::{TRANSLATIONS, catalogue_path, languages_of, read_source, review_path, stem};
pub use inputs::{approved_beside, read_all, target};
use locate::{is_at_an_error, locate, locate_face, locate_picture};
pub use outdated::Outdated;
use outdated::outdated;
pub use pages::Original;
pub use session::{Session, Work};
pub use status::{MissingGlyphs, PageFit, TranslationStatus};

/// What the command line says of a leaflet, before what its definition says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Overrides {
    /// At most so many pages.
    pub pages: Option<u32>,
    /// In large print.
    pub large_print: bool,
    /// The day on which it is made, for what is to be said of a leaflet that is
    /// out of date. It decides no byte of the file.
    pub today: Option<Date>,
}

impl Overrides {
    /// How a leaflet is set.
    fn style(self, leaflet: &Leaflet) -> PageStyle {
        let style = PageStyle::resolve(leaflet, self.pages);
        if self.large_print { style.in_large_print() } else { style }
    }
}

/// A leaflet after the whole road.
#[derive(Debug)]
pub struct Compiled {
    /// The file; none where an error is among the diagnostics.
    pub pdf: Option<Vec<u8>>,
    /// All that is wrong, in the order of the road.
    pub diagnostics: Vec<Diagnostic>,
    /// The fingerprint of its words, if a print shows it.
    pub fingerprint: Option<String>,
}

impl Compiled {
    /// A leaflet of which nothing could be made.
    pub fn failed(diagnostics: Vec<Diagnostic>) -> Self {
        Self { pdf: None, diagnostics, fingerprint: None }
    }
}

/// Makes a PDF of a definition, in a session of its own.
pub fn compile(source: &Arc<Source>, resources: &Resources, overrides: Overrides) -> Compiled {
    Session::once().compile(source, resources, overrides)
}

impl Session {
    /// Makes a PDF of a definition, and says which of these translations of it are
    /// of an older text.
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
        let pictures = (resources, &self.pictures);
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

    /// Makes a PDF of a document; `diagnostics` is what has been found so far.
    fn typeset(
        &self,
        leaflet: &Leaflet,
        document: &Document,
        resources: &Resources,
        style: &PageStyle,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Compiled {
        let (fonts, found) = self.fonts.load(leaflet, resources);
        diagnostics.extend(found);
        let (shaped, mut found) = self.texts.shape(document, &fonts, &leaflet.style);
        found.retain(|found| fonts.is_whole() && !is_at_an_error(found, &diagnostics));
        diagnostics.extend(found);
        if diagnostic::has_errors(&diagnostics) {
            return Compiled::failed(diagnostics);
        }
        let laid_out = layout::layout(&shaped, &fonts, style);
        diagnostics.extend(laid_out.findings.into_iter().map(|found| locate(found, document)));
        if diagnostic::has_errors(&diagnostics) {
            return Compiled::failed(diagnostics);
        }
        let (pictures, found) = self.pixels.prepare(&laid_out.pages);
        diagnostics.extend(found.into_iter().map(|found| locate_picture(found, document)));
        if diagnostic::has_errors(&diagnostics) {
            return Compiled::failed(diagnostics);
        }
        let tree = structure::structure(document, &laid_out.pages);
        let metadata = document.into();
        match pdf::write(&laid_out.pages, &pictures, &tree, &metadata, &fonts) {
            Ok(pdf) => {
                let fingerprint = document.about.as_ref().map(|about| about.fingerprint.clone());
                Compiled { pdf: Some(pdf), diagnostics, fingerprint }
            }
            Err(error) => {
                diagnostics.push(locate_face(error, &fonts, document));
                Compiled::failed(diagnostics)
            }
        }
    }
}

/// What is to be said of a leaflet that is out of date.
fn overdue(leaflet: &Leaflet, overrides: Overrides) -> Option<Diagnostic> {
    let (about, today) = leaflet.about.as_ref().zip(overrides.today)?;
    let (found, span) = about.overdue(today)?;
    Some(Diagnostic::placed(found, leaflet.sources.place(span)))
}
