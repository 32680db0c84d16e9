//! Approves a translation, block by block and by name.
//!
//! 1. [`Plan`] decides for each block whether it is approved, left or refused.
//! 2. The decisions are listed ([`listing`]), and the faults of the blocks that are
//!    left are reported as in a build.
//! 3. The review file is written, and the catalogue if a block is refused.

use std::path::Path;

use super::approval_request::ApprovalRequest;
use super::listing::listing;
use super::merging::let_git_merge;
use super::plan::{CataloguePlan, Plan};
use super::refresh::put;
use super::{
    Console, Diagnostic, ExitStatus, Job, LanguageTag, PracticeFile, alone, files, for_each,
    has_errors,
};
use crate::compile::{CatalogueFiles, catalogue_path, read_all, review_path, target};
use crate::definition::parse_review;
use crate::diagnostic::{CommandProblem, TranslationProblem};
use crate::po::{self, Catalogue, Entry};
use crate::translation::{TranslatedMessage, new_review, refuse, take_back};

/// Approves and refuses the blocks of each translation.
pub(super) fn approve(
    jobs: &[Job],
    approving: &ApprovalRequest,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> ExitStatus {
    for_each(jobs, console, |job, language, session| {
        if language.is_pseudo() {
            let language = language.0.clone();
            return Err(alone(TranslationProblem::NothingToTranslate { language }));
        }
        let (source, resources) = read_all(&files(), &job.definition, practice).map_err(alone)?;
        let target = target(language, &job.definition, &resources, &job.original(), true)?;
        let read = session.read_translation(&source, &resources, &target)?;
        let plan = Plan::new(&read, approving)
            .map_err(|fault| alone(CommandProblem::Translation(fault)))?;
        let faults = plan.faults(&read);
        console.report(&faults);
        console.remark(&listing(&plan, language, console.language));
        let writer = ApprovalWriter { approving, language, console };
        let is_incomplete = has_errors(&faults) || plan.leaves_a_named_one;
        let mut status = if is_incomplete { ExitStatus::Fault } else { ExitStatus::Done };
        let practice = resources.practice_path().map(|path| (path, &target.practice));
        let files = [(job.definition.clone(), &target.leaflet)].into_iter().chain(practice);
        for (part, (definition, files)) in plan.parts.iter().zip(files) {
            status = status.and(writer.write(part, &definition, files)?);
        }
        Ok(status)
    })
}

/// Writes the decisions to the files of a translation.
struct ApprovalWriter<'a> {
    approving: &'a ApprovalRequest,
    language: &'a LanguageTag,
    console: &'a Console,
}

impl ApprovalWriter<'_> {
    fn write(
        &self,
        part: &CataloguePlan<'_>,
        definition: &Path,
        files: &CatalogueFiles,
    ) -> Result<ExitStatus, Vec<Diagnostic>> {
        // The refusal comes first, so that an approval never outlives it.
        let status = self.write_refusals(part, definition, files)?;
        Ok(status.and(self.write_review(part, definition, files)?))
    }

    fn write_review(
        &self,
        part: &CataloguePlan<'_>,
        definition: &Path,
        files: &CatalogueFiles,
    ) -> Result<ExitStatus, Vec<Diagnostic>> {
        let mut review = match &files.review {
            Some(file) => parse_review(file)?,
            None => new_review(&files.name, self.language),
        };
        let before = review.approved.len();
        take_back(&mut review, part.refused.iter().map(|(_, block)| *block));
        if part.taken.is_empty() && review.approved.len() == before {
            return Ok(ExitStatus::Done);
        }
        let taken = part.taken.iter();
        let taken = taken.map(|(number, block)| (*block, part.confirmed.contains(number)));
        self.approving.reviewer().approve(&mut review, taken);
        let path = review_path(definition, self.language);
        put(&path, &review.write()).map_err(alone)?;
        let named = self.console.name(&path);
        Ok(named.and(let_git_merge(&path, self.console)?))
    }

    /// Marks refused blocks in the catalogue, where the translator sees them.
    fn write_refusals(
        &self,
        part: &CataloguePlan<'_>,
        definition: &Path,
        files: &CatalogueFiles,
    ) -> Result<ExitStatus, Vec<Diagnostic>> {
        let Some((name, bytes)) = files.catalogue.as_ref().filter(|_| !part.refused.is_empty())
        else {
            return Ok(ExitStatus::Done);
        };
        // It was read before without errors.
        let mut catalogue = po::read(name, bytes).0.unwrap_or_default();
        for (_, block) in &part.refused {
            if let Some(entry) = entry_of(&mut catalogue, block) {
                refuse(entry, self.approving.reviewer(), &self.approving.reason);
            }
        }
        let path = catalogue_path(definition, self.language);
        put(&path, &po::write(&catalogue)).map_err(alone)?;
        Ok(self.console.name(&path))
    }
}

/// The entry of a block in its catalogue, rather one in use than an obsolete one.
fn entry_of<'c>(catalogue: &'c mut Catalogue, block: &TranslatedMessage) -> Option<&'c mut Entry> {
    let same = catalogue.entries.iter_mut().filter(|entry| entry.key() == block.entry.key());
    same.min_by_key(|entry| entry.is_obsolete)
}
