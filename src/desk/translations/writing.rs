//! Writing the files of a translation: the catalogue, as Poedit writes it, and the
//! approvals.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};

use super::OpenLanguage;
use crate::compile::{Gathered, Overrides, catalogue_path, read_all, review_path, stem};
use crate::definition::{LanguageTag, parse_review};
use crate::desk::known::Known;
use crate::desk::messages::diagnostics;
use crate::desk::open_file::OpenFile;
use crate::desk::reply::DeskError;
use crate::desk::state::DeskState;
use crate::diagnostic::{KeyFile, Language, Source, Sources, has_errors};
use crate::files::{Disk, Files, create_file, name, read_bytes, replace_file};
use crate::po::{self, Catalogue, Entry};
use crate::translation::{
    Message, Reason, Reviewer, TranslatedMessage, Verdict, new_catalogue, new_review, numbered,
    refuse, take_back, update,
};

/// New translations of blocks.
#[derive(Debug, Deserialize)]
pub(in crate::desk) struct TranslationRequest {
    set: Vec<NewTranslation>,
    #[serde(default)]
    pub(in crate::desk) known: Option<Known>,
}

#[derive(Debug, Deserialize)]
struct NewTranslation {
    number: usize,
    translation: String,
}

/// Blocks to approve and to refuse, and by whom.
#[derive(Debug, Deserialize)]
pub(in crate::desk) struct DeskApproval {
    by: String,
    #[serde(default)]
    blocks: Option<Vec<usize>>,
    #[serde(default)]
    refuse: Vec<usize>,
    #[serde(default)]
    reason: Option<String>,
}

/// A file of translations with the blocks in it.
struct CataloguePart<'a> {
    /// The definition, or the file of the practice.
    path: PathBuf,
    blocks: Vec<(usize, &'a TranslatedMessage)>,
    messages: Vec<Message>,
}

impl DeskState {
    /// Makes the catalogue of a language.
    pub(in crate::desk) fn start_language(
        &self,
        file: &OpenFile,
        tag: &str,
    ) -> Result<Value, DeskError> {
        let language = LanguageTag::parse(tag).ok_or_else(DeskError::not_there)?;
        let files = self.files_with_edits()?;
        let (source, resources) =
            read_all(&files, &file.path, None).map_err(DeskError::of_problem)?;
        let gathered = self.session.gather(&source, &resources, None);
        let gathered = gathered.map_err(|found| DeskError::of_diagnostics(&found))?;
        let gathered = gathered.with_length_limits(&self.session, &resources);
        let own = gathered.leaflet.source_language.clone();
        let today = self.settings.today.ok_or_else(DeskError::broke_down)?;
        if own == language || language.is_pseudo() {
            return Err(DeskError::not_possible(
                "in deze taal is er niets te vertalen",
                "there is nothing to translate into this language",
            ));
        }
        let sources = &gathered.leaflet.sources;
        let parts = std::iter::once((file.path.clone(), gathered.messages)).chain(
            gathered
                .practice
                .zip(resources.practice_path())
                .map(|(messages, path)| (path, messages)),
        );
        for (path, messages) in parts {
            let catalogue = catalogue_path(&path, &language);
            if !Disk.is_there(&catalogue) {
                let new = new_catalogue(&stem(&path), &own, &language, today);
                create_file(&catalogue, update(&new, &messages, sources).as_bytes())?;
            }
        }
        self.events.tell(json!({ "kind": "folder" }));
        Ok(json!({}))
    }

    /// The messages of a leaflet as its catalogues have them.
    fn messages(&self, open: &OpenLanguage) -> Result<Gathered, DeskError> {
        let gathered = self.session.gather(&open.source, &open.resources, None);
        let gathered = gathered.map_err(|found| DeskError::of_diagnostics(&found))?;
        Ok(gathered.with_length_limits(&self.session, &open.resources))
    }

    /// Changes translations.
    pub(in crate::desk) fn translate(
        &self,
        file: &OpenFile,
        tag: &str,
        request: &TranslationRequest,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let open = self.language(file, tag)?;
        let read = self.bilingual(&open)?;
        let all = numbered(&read.translations());
        let gathered = self.messages(&open)?;
        let sources = &gathered.leaflet.sources;
        for part in parts(file, &open, &all, &gathered) {
            let is_asked = |number: &usize| request.set.iter().any(|set| set.number == *number);
            if !part.blocks.iter().any(|(number, _)| is_asked(number)) {
                continue;
            }
            let mut catalogue = current(&part, &open.language, sources)?;
            for set in &request.set {
                let block = part.blocks.iter().find(|(number, _)| *number == set.number);
                let Some((_, block)) = block else { continue };
                if let Some(entry) = entry_of(&mut catalogue, block) {
                    entry.translation.value.clone_from(&set.translation);
                    entry.set_fuzzy(false);
                    entry.previous = None;
                }
            }
            write(&catalogue_path(&part.path, &open.language), &po::write(&catalogue))?;
        }
        let open = self.language(file, tag)?;
        let asked = |block: &Value| request.set.iter().any(|set| block["number"] == set.number);
        let mut blocks = self.blocks(file, &open, speaker)?;
        if let Value::Array(blocks) = &mut blocks {
            blocks.retain(asked);
        }
        let preview = self.translated_pages(file, tag, request.known.as_ref(), speaker)?;
        Ok(json!({ "blocks": blocks, "preview": preview }))
    }

    /// Approves and refuses blocks, in the name of a person.
    pub(in crate::desk) fn approve(
        &self,
        file: &OpenFile,
        tag: &str,
        request: &DeskApproval,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let by = request.by.trim();
        let reason = request.reason.as_deref().unwrap_or_default().trim();
        if by.is_empty() || (reason.is_empty() && !request.refuse.is_empty()) {
            return Err(DeskError::not_possible(
                "een goedkeuring heeft een naam nodig, een afkeuring ook een reden",
                "an approval needs a name, a refusal a reason as well",
            ));
        }
        let date = self.settings.today.ok_or_else(DeskError::broke_down)?;
        let reviewer = Reviewer { by, date };
        let open = self.language(file, tag)?;
        let read = self.bilingual(&open)?;
        let all = numbered(&read.translations());
        let gathered = self.messages(&open)?;
        let (mut approved, mut left, mut refused) = (Vec::new(), Vec::new(), Vec::new());
        for (index, part) in parts(file, &open, &all, &gathered).iter().enumerate() {
            let decided = Decisions::of(part, request, speaker);
            // The refusal comes first, so that an approval never outlives it.
            if !decided.refused.is_empty() {
                let mut catalogue = current(part, &open.language, &gathered.leaflet.sources)?;
                for (_, block) in &decided.refused {
                    if let Some(entry) = entry_of(&mut catalogue, block) {
                        refuse(entry, reviewer, reason);
                    }
                }
                write(&catalogue_path(&part.path, &open.language), &po::write(&catalogue))?;
            }
            let files = if index == 0 { &open.target.leaflet } else { &open.target.practice };
            decided.record(part, &open.language, files.review.as_ref(), reviewer)?;
            approved.extend(decided.taken.iter().map(|(number, ..)| *number));
            refused.extend(decided.refused.iter().map(|(number, _)| *number));
            left.extend(decided.left);
        }
        let open = self.language(file, tag)?;
        let blocks = self.blocks(file, &open, speaker)?;
        Ok(json!({ "approved": approved, "left": left, "refused": refused, "blocks": blocks }))
    }

    /// Writes the PDF of a language, if it is approved.
    pub(in crate::desk) fn print_language(
        &self,
        file: &OpenFile,
        tag: &str,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let mut open = self.language(file, tag)?;
        open.target.is_draft = false;
        let overrides = Overrides { today: self.settings.today, ..Overrides::default() };
        let compiled =
            self.session.compile_translated(&open.source, &open.resources, overrides, &open.target);
        let path = file.path.with_extension(format!("{}.pdf", open.language.0));
        let mut files = Vec::new();
        if let Some(pdf) = &compiled.pdf {
            replace_file(&path, pdf)?;
            files.push(name(&self.within(&path)));
        }
        let found = diagnostics(
            &compiled.diagnostics,
            (&open.source, KeyFile::Leaflet),
            None,
            self.reader(speaker),
        );
        Ok(json!({ "files": files, "diagnostics": found }))
    }
}

/// The catalogues of a language with their blocks: that of the leaflet, then that of its
/// practice.
fn parts<'a>(
    file: &OpenFile,
    open: &OpenLanguage,
    all: &[(usize, &'a TranslatedMessage)],
    gathered: &Gathered,
) -> Vec<CataloguePart<'a>> {
    let (leaflet, practice) = all.split_at(gathered.messages.len().min(all.len()));
    let messages = gathered.messages.clone();
    let mut parts =
        vec![CataloguePart { path: file.path.clone(), blocks: leaflet.to_vec(), messages }];
    if let Some((messages, path)) = gathered.practice.clone().zip(open.resources.practice_path()) {
        parts.push(CataloguePart { path, blocks: practice.to_vec(), messages });
    }
    parts
}

/// What is decided on the blocks of a catalogue.
#[derive(Default)]
struct Decisions<'a> {
    /// The approved blocks, each with whether it was named by its number.
    taken: Vec<(usize, &'a TranslatedMessage, bool)>,
    refused: Vec<(usize, &'a TranslatedMessage)>,
    /// The blocks that cannot be approved, and why.
    left: Vec<Value>,
}

impl<'a> Decisions<'a> {
    fn of(part: &CataloguePart<'a>, request: &DeskApproval, speaker: Language) -> Self {
        let mut decided = Self::default();
        let is_whole = request.blocks.is_none() && request.refuse.is_empty();
        for &(number, block) in &part.blocks {
            let is_named = request.blocks.as_ref().is_some_and(|it| it.contains(&number));
            let is_known = decided.taken.iter().any(|(known, ..)| *known == number);
            if request.refuse.contains(&number) && block.has_translation() {
                decided.refused.push((number, block));
            } else if (is_named || is_whole) && !is_known {
                match block.verdict(is_named) {
                    Verdict::Taken => decided.taken.push((number, block, is_named)),
                    Verdict::Known => {}
                    Verdict::Left(why) => {
                        let why = reason_in_words(why, speaker);
                        decided.left.push(json!({ "number": number, "why": why }));
                    }
                }
            }
        }
        decided
    }

    /// Writes the decisions to the review file.
    fn record(
        &self,
        part: &CataloguePart<'_>,
        language: &LanguageTag,
        file: Option<&Arc<Source>>,
        reviewer: Reviewer<'_>,
    ) -> Result<(), DeskError> {
        if self.taken.is_empty() && self.refused.is_empty() {
            return Ok(());
        }
        let mut review = match file {
            Some(file) => parse_review(file).map_err(|found| DeskError::of_diagnostics(&found))?,
            None => new_review(&stem(&part.path), language),
        };
        take_back(&mut review, self.refused.iter().map(|(_, block)| *block));
        reviewer.approve(&mut review, self.taken.iter().map(|(_, block, named)| (*block, *named)));
        write(&review_path(&part.path, language), &review.write())
    }
}

/// The entry of a block in its catalogue.
fn entry_of<'c>(catalogue: &'c mut Catalogue, block: &TranslatedMessage) -> Option<&'c mut Entry> {
    let key = block.entry.key();
    catalogue.entries.iter_mut().find(|entry| entry.key() == key && !entry.is_obsolete)
}

/// The catalogue of a part, brought up to date with the leaflet.
fn current(
    part: &CataloguePart<'_>,
    language: &LanguageTag,
    sources: &Sources,
) -> Result<Catalogue, DeskError> {
    let path = catalogue_path(&part.path, language);
    let bytes = read_bytes(&Disk, &path).map_err(DeskError::of_problem)?;
    let (catalogue, found) = po::read(&name(&path), &bytes);
    if has_errors(&found) {
        return Err(DeskError::of_diagnostics(&found));
    }
    let updated = update(&catalogue.unwrap_or_default(), &part.messages, sources);
    Ok(po::read(&name(&path), updated.as_bytes()).0.unwrap_or_default())
}

fn write(path: &Path, text: &str) -> Result<(), DeskError> {
    Ok(replace_file(path, text.as_bytes())?)
}

fn reason_in_words(reason: Reason, speaker: Language) -> &'static str {
    match (reason, speaker) {
        (Reason::Missing, Language::Dutch) => "niet vertaald",
        (Reason::Missing, Language::English) => "not translated",
        (Reason::Outdated, Language::Dutch) => "verouderd, of gemerkt als onzeker",
        (Reason::Outdated, Language::English) => "out of date, or marked as unsure",
        (Reason::Faulty, Language::Dutch) => "er klopt iets niet",
        (Reason::Faulty, Language::English) => "something is not right",
        (Reason::Unconfirmed, Language::Dutch) => "kijk dit blok apart na, en keur het dan goed",
        (Reason::Unconfirmed, Language::English) => "look at this block by itself, then approve it",
    }
}
