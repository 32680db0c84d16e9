//! Where a word may be divided.
//!
//! A leaflet is read with effort, so a word is divided as little as possible
//! and only where it reads well (UKAAF, RNIB): not a short word, not a word
//! with a digit in it, an abbreviation or an address, nowhere near its ends.
//! An author's soft hyphens and the list of a style go before all; then come
//! the joints of Dutch compounds, and last the patterns.

mod compounds;
mod dutch;

use hypher::Lang;
use rustc_hash::FxHashMap;

use super::address::is_address;
use super::shaped::BreakKind;
use crate::definition::{LanguageTag, Text};
use dutch::Dutch;

/// A shorter word is never divided.
const LEAST_LETTERS: usize = 8;

/// So many letters stay together on either side.
const LEAST_PART: usize = 3;

/// A place where a word may be divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The byte of the word where its first part ends.
    pub(super) line_end: usize,
    /// The byte where its second part begins: the same, but where letters are
    /// changed or a soft hyphen stands.
    pub(super) line_start: usize,
    /// The letters that stand before the hyphen instead of those between.
    pub(super) letters: Option<&'static str>,
    /// Joint or pattern.
    pub(super) kind: BreakKind,
}

impl Place {
    /// A place between two letters.
    pub(super) fn new(offset: usize, kind: BreakKind) -> Self {
        Self { line_end: offset, line_start: offset, letters: None, kind }
    }

    fn moved(self, bytes: usize) -> Self {
        Self { line_end: self.line_end + bytes, line_start: self.line_start + bytes, ..self }
    }
}

/// Knows where the words of a language may be divided.
#[derive(Debug)]
pub(super) struct Hyphenator {
    patterns: Option<Lang>,
    dutch: Option<Dutch>,
    /// The words of the style, with the bytes where they are divided.
    listed: FxHashMap<String, Vec<usize>>,
}

impl Hyphenator {
    /// The hyphenator of a language, which knows the words of a style as well:
    /// a word is divided where it is written with a hyphen and nowhere else.
    pub(super) fn new(language: &LanguageTag, listed: &[Text]) -> Self {
        let code = language.primary().as_bytes().try_into().ok();
        let patterns = code.and_then(Lang::from_iso);
        Self {
            patterns: patterns.filter(|lang| lang.hyphenation_character().is_some()),
            dutch: (language.primary() == "nl").then(Dutch::default),
            listed: listed.iter().map(|word| listed_word(&word.value)).collect(),
        }
    }

    /// The places of a word, in order. It may have punctuation on it.
    pub(super) fn places(&self, word: &str) -> Vec<Place> {
        if word.len() < LEAST_LETTERS && !word.contains('\u{AD}') {
            return Vec::new();
        }
        if word.contains('\u{AD}') {
            return soft_hyphens(word);
        }
        if word.bytes().any(|byte| byte.is_ascii_digit()) || is_address(word.trim()) {
            return Vec::new();
        }
        // A word with a hyphen of its own is best broken there.
        let hyphenated = word.trim_matches(|it: char| !it.is_alphabetic()).contains(['-', '–']);
        let mut places = Vec::new();
        for (begin, letters) in runs_of_letters(word) {
            let found = self.places_in_letters(letters);
            let found = found.into_iter().filter(|it| !hyphenated || it.kind == BreakKind::Joint);
            places.extend(found.map(|place| place.moved(begin)));
        }
        places
    }

    /// The places of a word of nothing but letters.
    fn places_in_letters(&self, letters: &str) -> Vec<Place> {
        let small = letters.to_lowercase();
        if let Some(listed) = self.listed.get(&small) {
            return listed.iter().map(|&at| Place::new(at, BreakKind::Joint)).collect();
        }
        let is_name_like = letters.chars().skip(1).any(char::is_uppercase);
        let few = letters.chars().count() < LEAST_LETTERS;
        // An abbreviation has capitals within it; the places of a word whose
        // length changes with its capitals are not those of the small word.
        if few || is_name_like || small.len() != letters.len() {
            return Vec::new();
        }
        match (&self.dutch, self.patterns) {
            (Some(dutch), _) => dutch.places(&small),
            (None, Some(lang)) => patterns(&small, lang),
            (None, None) => Vec::new(),
        }
    }
}

/// A word of the style's list: what it is without hyphens, and the bytes where
/// they stand.
fn listed_word(word: &str) -> (String, Vec<usize>) {
    let small = word.trim().to_lowercase();
    let mut joined = String::with_capacity(small.len());
    let mut places = Vec::new();
    for (index, part) in small.split('-').enumerate() {
        if index > 0 {
            places.push(joined.len());
        }
        joined.push_str(part);
    }
    (joined, places)
}

/// The places where an author put U+00AD, and no others.
fn soft_hyphens(word: &str) -> Vec<Place> {
    let place = |(at, sign): (usize, &str)| Place {
        line_start: at + sign.len(),
        ..Place::new(at, BreakKind::Joint)
    };
    word.match_indices('\u{AD}').map(place).collect()
}

/// The stretches of nothing but letters, with the byte where each begins.
fn runs_of_letters(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    word.split(|character: char| !character.is_alphabetic()).filter_map(move |letters| {
        let begin = end + word[end..].find(letters).unwrap_or_default();
        end = begin + letters.len();
        (!letters.is_empty()).then_some((begin, letters))
    })
}

/// The places of a small word that the patterns of a language find.
fn patterns(word: &str, lang: Lang) -> Vec<Place> {
    let mut at = 0;
    let parts = hypher::hyphenate_bounded(word, lang, LEAST_PART, LEAST_PART);
    let ends = parts.map(|part| {
        at += part.len();
        at
    });
    ends.filter(|&end| end < word.len()).map(|end| Place::new(end, BreakKind::Pattern)).collect()
}

#[cfg(test)]
mod tests;
