//! The progress of one translation, as an object of the JSON and as a line of the
//! [`table`](super::table).

use serde::Serialize;

use super::super::job::Job;
use crate::compile::{self, MissingGlyphs, PageFit};
use crate::files::name;
use crate::translation::WordCount;

/// The progress of a translation, for a program.
#[derive(Debug, Serialize)]
pub(super) struct JsonStatus {
    pub(super) definition: String,
    pub(super) language: String,
    pub(super) reviewed: usize,
    pub(super) to_review: usize,
    pub(super) missing: usize,
    pub(super) outdated: usize,
    /// The number of texts with a difference that is not accepted.
    pub(super) faulty: usize,
    /// The number of terms that are not translated as in the glossary.
    pub(super) terms: usize,
    /// The number of words, for a quote.
    pub(super) words: WordTotals,
    /// Whether it fits on the pages of the leaflet itself; `None` if that cannot be
    /// told.
    pub(super) fits: Option<bool>,
    /// The number of pages it may take.
    pub(super) pages: Option<u32>,
    /// The number of lines that are too many.
    pub(super) lines_too_many: u32,
    /// The type size in points at which it would fit.
    pub(super) fitting_size: Option<f64>,
    /// The texts that grew most, with the growth in per cent, if it does not fit.
    pub(super) grown: Vec<(String, u32)>,
    /// The characters that no typeface of the leaflet has.
    pub(super) missing_characters: String,
    /// The known typefaces that have them.
    pub(super) typefaces: Vec<String>,
}

/// Numbers of words, as a translation agency counts them.
#[derive(Debug, Serialize)]
pub(super) struct WordTotals {
    pub(super) to_translate: usize,
    pub(super) changed: usize,
    pub(super) all: usize,
}

impl JsonStatus {
    /// The progress of the translation of a job.
    pub(super) fn new(job: &Job, status: compile::TranslationStatus) -> Self {
        let (fits, pages, lines_too_many, fitting) = match status.fit {
            PageFit::Pages(pages) => (Some(true), Some(pages), 0, None),
            PageFit::TooLong { pages, lines, fitting } => {
                (Some(false), Some(pages), lines, fitting)
            }
            PageFit::Lacking(_) | PageFit::Unknown => (None, None, 0, None),
        };
        let lacking = match status.fit {
            PageFit::Lacking(lacking) => lacking,
            _ => MissingGlyphs::default(),
        };
        let WordCount { to_translate, changed, all } = status.tally.words;
        Self {
            definition: name(&job.definition),
            language: job.language.as_ref().map(|tag| tag.0.clone()).unwrap_or_default(),
            reviewed: status.tally.reviewed,
            to_review: status.tally.to_review,
            missing: status.tally.missing,
            outdated: status.tally.outdated,
            faulty: status.tally.faulty,
            terms: status.terms.len(),
            words: WordTotals { to_translate, changed, all },
            fits,
            pages,
            lines_too_many,
            fitting_size: fitting.map(|size| size.to_pt()),
            grown: if fits == Some(false) { status.grown } else { Vec::new() },
            missing_characters: lacking.characters.into_iter().collect(),
            typefaces: lacking.typefaces,
        }
    }
}
