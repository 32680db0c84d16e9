use std::sync::Arc;

use super::pages::Trial;
use super::{Bilingual, Session, Target};
use crate::diagnostic::{Diagnostic, Problem, Remedy, ShapingProblem, Source};
use crate::document;
use crate::files::Resources;
use crate::geometry::Abs;
use crate::translation::TranslationTally;

/// How far a translation is.
#[derive(Debug, Clone, PartialEq)]
pub struct TranslationStatus {
    /// How many texts are in each state, those of the practice among them.
    pub tally: TranslationTally,
    /// Whether it goes on the pages of the leaflet itself, as a draft.
    pub fit: PageFit,
    /// The terms of the glossary that are called something else.
    pub terms: Vec<Diagnostic>,
    /// The texts whose translations are longest beside them.
    pub grown: Vec<(String, u32)>,
}

/// Whether a translation goes on as many pages as the leaflet itself.
#[derive(Debug, Clone, PartialEq)]
pub enum PageFit {
    /// It does, on so many.
    Pages(u32),
    /// It does not: so many lines are too many, and the size at which it would
    /// fit, if one can be read.
    TooLong {
        /// How many pages it may take.
        pages: u32,
        /// How many lines of a column there are too many.
        lines: u32,
        /// The size at which it fits.
        fitting: Option<Abs>,
    },
    /// The typefaces of the leaflet lack characters of the translation.
    Lacking(MissingGlyphs),
    /// The leaflet itself cannot be made.
    Unknown,
}

/// What the typefaces of a leaflet lack of a translation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MissingGlyphs {
    /// The characters, each once, in the order of the translation.
    pub characters: Vec<char>,
    /// The typefaces that have them, as far as they are known.
    pub typefaces: Vec<String>,
}

impl Session {
    /// How far the translation of a leaflet is.
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

/// The characters that were found missing, and what has them.
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
