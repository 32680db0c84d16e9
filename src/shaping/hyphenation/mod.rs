//! Where a word may be divided.

use hypher::Lang;

use super::shaped::BreakKind;
use crate::definition::{LanguageTag, Text};

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
}

/// Knows where the words of a language may be divided.
#[derive(Debug)]
pub(super) struct Hyphenator {
    patterns: Option<Lang>,
}

impl Hyphenator {
    pub(super) fn new(language: &LanguageTag, _listed: &[Text]) -> Self {
        let code = language.primary().as_bytes().try_into().ok();
        Self { patterns: code.and_then(Lang::from_iso) }
    }

    /// The places of a word, in order. It may have punctuation on it.
    pub(super) fn places(&self, word: &str) -> Vec<Place> {
        let mut places = Vec::new();
        let Some(lang) = self.patterns else {
            return places;
        };
        let begin = word.find(char::is_alphabetic).unwrap_or(word.len());
        let rest = &word[begin..];
        let end = begin + rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let letters = &word[begin..end];
        if letters.chars().count() < 8 {
            return places;
        }
        let mut at = begin;
        for part in hypher::hyphenate_bounded(letters, lang, 3, 3) {
            at += part.len();
            if at < end {
                places.push(Place::new(at, BreakKind::Pattern));
            }
        }
        places
    }
}
