//! How complete a translation is, and whether it fits on the pages of the leaflet. The
//! command line prints it in `translate::table`.

use std::sync::Arc;

use super::pages::Trial;
use super::{Bilingual, Session, Target};
use crate::diagnostic::{Diagnostic, Problem, Remedy, ShapingProblem, Source};
use crate::document;
use crate::files::Resources;
use crate::geometry::Abs;
use crate::translation::TranslationTally;

/// The progress of a translation.
#[derive(Debug, Clone, PartialEq)]
pub struct TranslationStatus {
    /// The number of texts in each state, including those of the practice.
    pub tally: TranslationTally,
    /// Whether it fits, as a draft, on the pages of the leaflet itself.
    pub fit: PageFit,
    /// The terms that are not translated as in the glossary.
    pub terms: Vec<Diagnostic>,
    /// The texts that grow most in translation.
    pub grown: Vec<(String, u32)>,
}

/// Whether a translation fits on the pages of the leaflet itself.
#[derive(Debug, Clone, PartialEq)]
pub enum PageFit {
    /// It fits, on this number of pages.
    Pages(u32),
    /// It does not fit.
    TooLong {
        /// The number of pages it may take.
        pages: u32,
        /// The number of lines of a column that are too many.
        lines: u32,
        /// The type size at which it fits, if that is readable.
        fitting: Option<Abs>,
    },
    /// The typefaces of the leaflet lack characters of the translation.
    Lacking(MissingGlyphs),
    /// The leaflet itself cannot be made.
    Unknown,
}

/// The characters of a translation that the typefaces of its leaflet lack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MissingGlyphs {
    /// The characters, each once, in the order of the translation.
    pub characters: Vec<char>,
    /// The known typefaces that have them.
    pub typefaces: Vec<String>,
}

impl Session {
    /// The progress of the translation of a leaflet.
    ///
    /// # Errors
    /// Everything that is wrong with the leaflet or with the files of its
    /// translation.
    pub fn status(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        target: &Target,
    ) -> Result<TranslationStatus, Vec<Diagnostic>> {
        let bilingual = self.read_translation(source, resources, target)?;
        let tally = bilingual.practice.as_ref().map(|practice| practice.tally());
        let tally = bilingual.translation.tally() + tally.unwrap_or_default();
        let terms = bilingual.terms();
        let grown = bilingual.translation.grown_most();
        let fit = match target.original.pages(self, source, resources) {
            Some(pages) => self.fit(&bilingual, resources, pages),
            None => PageFit::Unknown,
        };
        self.end_round();
        Ok(TranslationStatus { tally, fit, terms, grown })
    }

    fn fit(&self, bilingual: &Bilingual, resources: &Resources, pages: u32) -> PageFit {
        let Bilingual { leaflet, translation, .. } = bilingual;
        let (document, _) =
            document::build_translated(leaflet, (resources, &self.pictures), translation);
        let trial = match Trial::new(self, leaflet, &document, resources) {
            Ok(trial) => trial,
            Err(found) => return PageFit::Lacking(lacking(&found)),
        };
        match trial.pages_of_original(pages) {
            Ok(taken) => PageFit::Pages(taken),
            Err(lines) => PageFit::TooLong { pages, lines, fitting: trial.fitting_size(pages) },
        }
    }
}

/// The characters that shaping found missing, and the typefaces that have them.
fn lacking(found: &[Diagnostic]) -> MissingGlyphs {
    let mut lacking = MissingGlyphs::default();
    for found in found {
        match &found.problem {
            Problem::Shaping(ShapingProblem::MissingCharacter { character, remedy, .. }) => {
                lacking.characters.push(*character);
                if let Remedy::Typeface { name, .. } = remedy
                    && !lacking.typefaces.contains(name)
                {
                    lacking.typefaces.push(name.clone());
                }
            }
            Problem::Shaping(ShapingProblem::StyledLetters { written, .. }) => {
                lacking.characters.extend(written.chars());
            }
            _ => {}
        }
    }
    lacking
}
