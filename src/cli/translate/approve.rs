//! Approving a translation: word by word, and by name.

use std::path::Path;

use super::super::catalogues::{review_path, stem, there};
use super::super::compile::target;
use super::super::read::read_text;
use super::super::remarks;
use super::refresh::put;
use super::{
    Console, Diagnostic, Job, LanguageTag, PracticeFile, Status, alone, for_each, read_all,
};
use crate::calendar::Date;
use crate::diagnostic::TranslationProblem;
use crate::road::{Bilingual, read_translation};
use crate::translation::{Block, Translation, is_pseudo, with_approved};

/// Approves everything that is translated.
pub(super) fn approve(
    jobs: &[Job],
    by: &str,
    date: Date,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> Status {
    for_each(jobs, console, |job, language| {
        if is_pseudo(language) {
            let language = language.0.clone();
            return Err(alone(TranslationProblem::NothingToTranslate { language }));
        }
        let (source, resources) = read_all(&job.definition, practice).map_err(alone)?;
        let target = target(language, job, &resources, true)?;
        let read = read_translation(&source, &resources, &target)?;
        let faults = read.faults(Block::faults_when_approved);
        if !faults.is_empty() {
            return Err(faults);
        }
        let Bilingual { translation, practice, .. } = read;
        let approver = Approver { by, date, language, console };
        let status = approver.approve(&job.definition, &translation)?;
        let practice = practice.zip(resources.practice_path());
        let Some((translation, path)) = practice else { return Ok(status) };
        Ok(status.and(approver.approve(&path, &translation)?))
    })
}

struct Approver<'a> {
    by: &'a str,
    date: Date,
    language: &'a LanguageTag,
    console: &'a Console,
}

impl Approver<'_> {
    fn approve(
        &self,
        definition: &Path,
        translation: &Translation,
    ) -> Result<Status, Vec<Diagnostic>> {
        let path = review_path(definition, self.language);
        let review = there(&path, read_text).map_err(alone)?;
        let review = review.unwrap_or_default();
        let name = stem(definition);
        let (text, approved) = with_approved(&review, &name, translation, self.by, self.date);
        let tally = translation.tally();
        let left = tally.missing + tally.outdated;
        self.console.remark(&remarks::approved(approved, left, self.console.language));
        if approved == 0 {
            return Ok(Status::Done);
        }
        put(&path, &text).map_err(alone)?;
        Ok(self.console.name(&path))
    }
}
