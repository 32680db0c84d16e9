//! How far one translation is: a line of the table, an object of the JSON.

use serde::Serialize;

use super::super::job::Job;
use crate::compile::{self, MissingGlyphs, PageFit};
use crate::files::name;
use crate::translation::WordCount;

/// How far a translation is, as a program is told.
#[derive(Debug, Serialize)]
pub(super) struct JsonStatus {
    pub(super) definition: String,
    pub(super) language: String,
    pub(super) reviewed: usize,
    pub(super) to_review: usize,
    pub(super) missing: usize,
    pub(super) outdated: usize,
    /// With something lost that nobody accepted.
    pub(super) faulty: usize,
    /// How many terms of the glossary are called something else.
    pub(super) terms: usize,
    /// The words of the leaflet, for a quote.
    pub(super) words: WordTotals,
    /// Whether it goes on the pages of the leaflet itself; none where that
    /// cannot be made.
    pub(super) fits: Option<bool>,
    /// How many pages it may take.
    pub(super) pages: Option<u32>,
    /// How many lines it is too long.
    pub(super) lines_too_many: u32,
    /// The type size in points at which it would fit.
    pub(super) fitting_size: Option<f64>,
    /// What grew most, where it does not fit: the text, and by how much per
    /// cent.
    pub(super) grown: Vec<(String, u32)>,
    /// The characters that no typeface of the leaflet has.
    pub(super) missing_characters: String,
    /// The typefaces that have them, as far as they are known.
    pub(super) typefaces: Vec<String>,
}

/// How many words there are, as an agency counts them.
#[derive(Debug, Serialize)]
pub(super) struct WordTotals {
    pub(super) to_translate: usize,
    pub(super) changed: usize,
    pub(super) all: usize,
}

impl JsonStatus {
    /// How far the translation of a job is.
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
