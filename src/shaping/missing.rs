//! The characters that no face has, gathered over a document, and the diagnostics about them.
//! The remedy for each is left to [`font_hint`](super::font_hint).

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::font_hint::remedy;
use super::styled_letters::plain_word;
use crate::definition::LanguageTag;
use crate::diagnostic::{Diagnostic, Remedy, ShapingProblem, Sources, Span};
use crate::fonts::FontBook;

/// The characters that no face has.
#[derive(Debug, Default)]
pub(super) struct Missing {
    found: BTreeMap<char, Occurrences>,
    /// Words in styled letters, with their places.
    styled: BTreeMap<String, BTreeSet<Span>>,
}

/// The occurrences of a character that no face has.
#[derive(Debug)]
struct Occurrences {
    /// The language of the first text, if it is not the document's.
    language: Option<LanguageTag>,
    /// The places; a set, since a text may be shaped more than once.
    places: BTreeSet<Span>,
}

impl Missing {
    /// Adds an occurrence, except of a stand-in for a word missing from the document, which
    /// has been reported.
    pub(super) fn add(&mut self, character: char, span: Span, language: Option<&LanguageTag>) {
        if matches!(character, '\u{FDD0}'..='\u{FDEF}') {
            return;
        }
        let places = BTreeSet::from([span]);
        self.add_found(character, Occurrences { language: language.cloned(), places });
    }

    /// Adds a word in styled letters, some of which no face has.
    pub(super) fn add_styled(&mut self, word: &str, span: Span) {
        self.styled.entry(word.to_owned()).or_default().insert(span);
    }

    fn add_found(&mut self, character: char, found: Occurrences) {
        match self.found.entry(character) {
            Entry::Vacant(vacant) => {
                vacant.insert(found);
            }
            Entry::Occupied(known) => known.into_mut().places.extend(found.places),
        }
    }

    pub(super) fn append(&mut self, later: Self) {
        for (character, found) in later.found {
            self.add_found(character, found);
        }
        for (word, places) in later.styled {
            self.styled.entry(word).or_default().extend(places);
        }
    }

    /// A diagnostic for each character, in the order of the file, but with those that have
    /// the same remedy next to each other.
    pub(super) fn into_diagnostics(
        self,
        sources: &Sources,
        language: &LanguageTag,
        fonts: &FontBook,
    ) -> Vec<Diagnostic> {
        let mut problems: Vec<(Span, Remedy, char, usize)> = Vec::new();
        for (character, Occurrences { language: foreign, places }) in &self.found {
            let first = places.first().copied();
            let remedy = remedy(*character, foreign.as_ref().unwrap_or(language));
            problems.push((first.unwrap_or_default(), remedy, *character, places.len()));
        }
        problems.sort_by_key(|(first, _, _, _)| first.begin());
        let remedies: Vec<Remedy> =
            problems.iter().map(|(_, remedy, _, _)| remedy.clone()).collect();
        problems.sort_by_key(|(_, remedy, _, _)| remedies.iter().position(|it| it == remedy));
        let diagnostic = |(first, remedy, character, count)| {
            let name = unicode_names2::name(character).map(|name| name.to_string());
            let colored = fonts.only_colored(character).map(str::to_owned);
            let problem =
                ShapingProblem::MissingCharacter { character, name, count, colored, remedy };
            Diagnostic::placed(problem, sources.place(first))
        };
        let missing = problems.into_iter().map(diagnostic);
        styled(self.styled, sources).into_iter().chain(missing).collect()
    }
}

/// A diagnostic for each word in styled letters, with its plain form, in the order of the
/// file.
fn styled(words: BTreeMap<String, BTreeSet<Span>>, sources: &Sources) -> Vec<Diagnostic> {
    let mut problems: Vec<(Span, ShapingProblem)> = Vec::with_capacity(words.len());
    for (written, places) in words {
        let first = places.first().copied();
        let (plain, count) = (plain_word(&written), places.len());
        let problem = ShapingProblem::StyledLetters { written, plain, count };
        problems.push((first.unwrap_or_default(), problem));
    }
    problems.sort_by_key(|(first, _)| first.begin());
    let diagnostic = |(first, problem)| Diagnostic::placed(problem, sources.place(first));
    problems.into_iter().map(diagnostic).collect()
}
