//! Diagnostics as the page shows them: what each is about, and a button where the cure is
//! certain.

use std::path::{MAIN_SEPARATOR, Path};
use std::sync::Arc;

use serde_json::{Value, json};

use super::places::TextPlaces;
use crate::definition;
use crate::diagnostic::{
    Diagnostic, FitCure, KeyFile, Language, Problem, Severity, Source, cure, cure_in_words,
    fit_cure_in_words, fit_cures, message,
};
use crate::files::name;

/// The longest part of a file that a message shows, in characters.
const LONGEST_EXCERPT: usize = 60;

/// The most cures that are offered at once: each is tried first.
const MOST_CURES: usize = 20;

/// Who reads the messages: in which language, and from which folder files are named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'f> {
    pub(super) speaker: Language,
    pub(super) folder: &'f Path,
}

impl Reader<'_> {
    /// A problem as one piece of words, with what to do about it at the desk.
    pub(super) fn told(self, problem: &Problem) -> String {
        self.near(&told(problem, self.speaker))
    }

    /// Words that name files from the folder of the desk.
    pub(super) fn near(self, words: &str) -> String {
        words.replace(&format!("{}{MAIN_SEPARATOR}", name(self.folder)), "")
    }
}

/// A problem as one piece of words, with what to do about it at the desk.
pub(super) fn told(problem: &Problem, speaker: Language) -> String {
    let text = message(problem, speaker);
    std::iter::once(text.message).chain(text.hints_at_desk).collect::<Vec<_>>().join("; ")
}

/// Diagnostics as the page shows them, of a file and of those that it uses.
pub(super) fn diagnostics(
    found: &[Diagnostic],
    (source, kind): (&Arc<Source>, KeyFile),
    mut places: Option<TextPlaces<'_>>,
    reader: Reader<'_>,
) -> Value {
    let mut offered = 0;
    let one = |found: &Diagnostic| {
        let text = message(&found.problem, reader.speaker);
        let place = found.place.as_ref();
        let is_here = place.is_some_and(|place| place.source.name == source.name);
        let about =
            place.filter(|_| is_here).and_then(|place| places.as_mut()?.at(place.range.start));
        let (id, block) = about.map_or((None, None), |(id, block)| (Some(id), block));
        let may_be_mended = is_here && offered < MOST_CURES;
        let fix = if may_be_mended { fix(found, source, kind, reader.speaker) } else { None };
        offered += usize::from(fix.is_some());
        // The button does what the first hint says.
        let hints = text.hints_at_desk.iter().skip(usize::from(fix.is_some()));
        json!({
            "severity": match found.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            "code": found.problem.code(),
            "message": reader.near(&text.message),
            "label": text.label.map(|it| reader.near(&it)),
            "hints": hints.map(|it| reader.near(it)).collect::<Vec<_>>(),
            "text": id,
            "block": block,
            "excerpt": place.map(|place| excerpt(&place.source.text[place.range.clone()])),
            "file": place.map(|place| reader.near(&name(place.source.name.as_ref()))),
            "line": place.map(|place| place.source.line_and_column(place.range.start).0),
            "fix": fix,
        })
    };
    found.iter().map(one).collect::<Vec<_>>().into()
}

/// What mends a mistake in this file for certain: words for a button, and the change it
/// makes. It is tried first, as `leaflet check --fix` does.
fn fix(found: &Diagnostic, source: &Source, kind: KeyFile, speaker: Language) -> Option<Value> {
    let cure = cure(found)?;
    let found_in = |text: &str| wrong_in(&Source::new(&source.name, text), kind);
    cure.mended(&source.text, found, found_in)?;
    let change = json!({
        "mend": [cure.range.start, cure.range.end],
        "was": source.text[cure.range.clone()],
        "becomes": cure.text,
    });
    Some(json!({ "label": cure_in_words(&cure, speaker), "changes": [change] }))
}

/// What is wrong in a file by itself.
pub(super) fn wrong_in(source: &Arc<Source>, kind: KeyFile) -> Vec<Diagnostic> {
    match kind {
        KeyFile::Leaflet => definition::parse(source, None).1,
        KeyFile::Practice => {
            let mut found = definition::parse(&Source::new("", ""), Some(source)).1;
            let is_here = |place: &crate::diagnostic::Place| place.source.name == source.name;
            found.retain(|it| it.place.as_ref().is_some_and(is_here));
            found
        }
    }
}

/// What makes a text fit its pages: for each a button, and the setting it changes.
pub(super) fn fits(found: &[Diagnostic], speaker: Language) -> Value {
    let all = found.iter().flat_map(|it| fit_cures(&it.problem));
    let one = |cure: FitCure| {
        let (key, value) = cure.setting();
        let change = json!({ "set": key, "value": value });
        json!({ "label": fit_cure_in_words(cure, speaker), "changes": [change] })
    };
    all.map(one).collect::<Vec<_>>().into()
}

fn excerpt(written: &str) -> Option<String> {
    let line = written.lines().next()?.trim();
    let is_short = line.chars().count() <= LONGEST_EXCERPT;
    let has_words = line.chars().any(char::is_alphanumeric);
    (is_short && has_words).then(|| line.to_owned())
}
