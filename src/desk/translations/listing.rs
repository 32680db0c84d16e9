//! The languages of a leaflet, and the blocks of one.

use serde_json::{Value, json};

use super::OpenLanguage;
use crate::compile::{Bilingual, Overrides, ScreenRequest, languages_of};
use crate::definition::{LanguageTag, parse_review};
use crate::desk::known::Known;
use crate::desk::open_file::OpenFile;
use crate::desk::pages::shown;
use crate::desk::places::TextPlaces;
use crate::desk::reply::DeskError;
use crate::desk::state::DeskState;
use crate::diagnostic::{Language, TranslationProblem, message};
use crate::files::Disk;
use crate::translation::{
    TranslatedMessage, TranslationState, fingerprint, known_languages, numbered,
};

impl DeskState {
    /// The languages of a leaflet with their progress, and those that can be started.
    pub(in crate::desk) fn languages(&self, file: &OpenFile) -> Result<Value, DeskError> {
        let there = languages_of(&Disk, &file.path);
        let one = |tag: &LanguageTag| {
            let mut value = described(tag);
            let read = self.language(file, &tag.0).and_then(|open| self.bilingual(&open));
            match read {
                Ok(read) => {
                    let tally = read.practice.as_ref().map(|practice| practice.tally());
                    let tally = read.translation.tally() + tally.unwrap_or_default();
                    value["approved"] = tally.reviewed.into();
                    value["translated"] = (tally.reviewed + tally.to_review).into();
                    value["outdated"] = tally.outdated.into();
                    value["total"] =
                        (tally.reviewed + tally.to_review + tally.missing + tally.outdated).into();
                }
                Err(_) => value["total"] = Value::Null,
            }
            value
        };
        let own = self.own_language(file);
        let more = known_languages().into_iter();
        let more = more.filter(|tag| !there.contains(tag) && Some(&tag.0) != own.as_ref());
        Ok(json!({
            "languages": there.iter().map(one).collect::<Vec<_>>(),
            "more": more.map(|tag| described(&tag)).collect::<Vec<_>>(),
        }))
    }

    fn own_language(&self, file: &OpenFile) -> Option<String> {
        let text = file.work().ok()?.text.clone();
        let (leaflet, _) = crate::definition::parse(&file.source(&text), None);
        leaflet.map(|leaflet| leaflet.language.0)
    }

    /// The blocks of a language.
    pub(in crate::desk) fn translation(
        &self,
        file: &OpenFile,
        tag: &str,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let open = self.language(file, tag)?;
        let mut value = described(&open.language);
        value["blocks"] = self.blocks(file, &open, speaker)?;
        Ok(value)
    }

    /// The blocks of a language, each entry once.
    pub(super) fn blocks(
        &self,
        file: &OpenFile,
        open: &OpenLanguage,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let read = self.bilingual(open)?;
        let view = file.view(&open.source.text).ok();
        let mut places = view.as_ref().map(TextPlaces::new);
        let lister = BlockLister { read: &read, open, speaker };
        let of_leaflet = read.translation.blocks.len();
        let mut blocks = Vec::new();
        let mut last = 0;
        let all = numbered(&read.translations());
        for (index, (number, block)) in all.iter().enumerate() {
            if *number <= last {
                continue;
            }
            last = *number;
            let is_practice = index >= of_leaflet;
            let place = places.as_mut().filter(|_| !is_practice);
            let place = place.and_then(|places| places.at(block.message.span.start));
            blocks.push(lister.block(*number, block, is_practice, place));
        }
        Ok(blocks.into())
    }

    /// The translated pages, as a draft.
    pub(in crate::desk) fn translated_pages(
        &self,
        file: &OpenFile,
        tag: &str,
        known: Option<&Known>,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let open = self.language(file, tag)?;
        let overrides = Overrides { today: self.settings.today, ..Overrides::default() };
        let mut screen = file.screen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let request = ScreenRequest { screen: &mut screen, is_superseded: &|| false };
        let (source, resources) = (&open.source, &open.resources);
        let preview =
            self.session.preview_translated(source, resources, overrides, &open.target, request);
        let preview = preview.ok_or_else(DeskError::broke_down)?;
        self.keep_pictures(&screen);
        let view = file.view(&source.text).ok();
        let reader = self.reader(speaker);
        let on_screen = (&*screen, &mut *file.pieces());
        let places = view.as_ref().map(TextPlaces::new);
        Ok(shown(&preview, on_screen, known, source, places, reader))
    }
}

/// A language by its tag, its own name and its direction.
fn described(tag: &LanguageTag) -> Value {
    let direction = if tag.is_right_to_left() { "rtl" } else { "ltr" };
    json!({ "tag": tag.0, "name": own_name(&tag.0), "direction": direction })
}

/// What a language is called by those who speak it; its tag if that is not known.
fn own_name(tag: &str) -> &str {
    let names = [
        ("ar", "العربية"),
        ("de", "Deutsch"),
        ("en", "English"),
        ("es", "Español"),
        ("fa", "فارسی"),
        ("fr", "Français"),
        ("it", "Italiano"),
        ("nl", "Nederlands"),
        ("pl", "Polski"),
        ("prs", "دری"),
        ("pt", "Português"),
        ("ro", "Română"),
        ("ru", "Русский"),
        ("so", "Soomaali"),
        ("ti", "ትግርኛ"),
        ("tr", "Türkçe"),
        ("uk", "Українська"),
    ];
    names.iter().find(|(known, _)| *known == tag).map_or(tag, |(_, name)| name)
}

/// Shows the blocks of a translation.
struct BlockLister<'a> {
    read: &'a Bilingual,
    open: &'a OpenLanguage,
    speaker: Language,
}

impl BlockLister<'_> {
    fn block(
        &self,
        number: usize,
        block: &TranslatedMessage,
        is_practice: bool,
        place: Option<(String, Option<usize>)>,
    ) -> Value {
        let (text, textblock) = place.map_or((None, None), |(id, at)| (Some(id), at));
        let is_refused =
            block.state == TranslationState::Outdated && block.refusals().next().is_some();
        let state = match block.state {
            _ if is_refused => "refused",
            TranslationState::Missing => "missing",
            TranslationState::Outdated => "outdated",
            TranslationState::ToReview => "waiting",
            TranslationState::Reviewed => "approved",
        };
        let previous = block.entry.previous.as_ref().map(|it| it.source.as_str());
        let previous = previous.filter(|previous| *previous != block.message.source);
        let (by, on) = self.approval(block, is_practice);
        let findings = block.faults().map(|loss| {
            let problem = TranslationProblem::from(loss.problem.clone());
            let words = message(&problem.into(), self.speaker);
            json!({ "severity": "error", "message": words.message, "hints": words.hints_at_desk })
        });
        json!({
            "number": number,
            "part": if is_practice { "practice" } else { "leaflet" },
            "original": block.message.source,
            "translation": block.entry.translation.value,
            "text": text,
            "block": textblock,
            "state": state,
            "previous": previous,
            "changed": previous.map(|previous| changed(previous, &block.message.source)),
            "remarks": block.remarks().chain(block.refusals()).collect::<Vec<_>>(),
            "limit": block.message.length_limit,
            "under": block.message.under,
            "approved_by": by,
            "approved_on": on,
            "findings": findings.collect::<Vec<_>>(),
        })
    }

    /// Who approved a block, and when.
    fn approval(
        &self,
        block: &TranslatedMessage,
        is_practice: bool,
    ) -> (Option<String>, Option<String>) {
        let target = &self.open.target;
        let files = if is_practice { &target.practice } else { &target.leaflet };
        let review = files.review.as_ref().and_then(|file| parse_review(file).ok());
        let pair = fingerprint(&self.read.translation.language, &block.entry);
        let approved =
            review.and_then(|it| it.approved.into_iter().rev().find(|it| it.pair == pair));
        approved.map_or((None, None), |it| (Some(it.by), Some(it.date.to_string())))
    }
}

/// The words of a text beside those it had: what stayed, what is new, what is gone.
fn changed(old: &str, new: &str) -> Value {
    let [old, new]: [Vec<&str>; 2] = [old, new].map(|text| text.split_whitespace().collect());
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut add = |kind, word| match parts.last_mut() {
        Some((last, words)) if *last == kind => words.push(word),
        _ => parts.push((kind, vec![word])),
    };
    let mut rest = old.as_slice();
    for word in &new {
        match rest.iter().position(|known| known == word) {
            Some(at) => {
                rest[..at].iter().for_each(|gone| add("old", gone));
                add("same", word);
                rest = &rest[at + 1..];
            }
            None => add("new", word),
        }
    }
    rest.iter().for_each(|gone| add("old", gone));
    let part = |(kind, words): &(&str, Vec<&str>)| json!({ "words": words.join(" "), "is": kind });
    parts.iter().map(part).collect::<Vec<_>>().into()
}
