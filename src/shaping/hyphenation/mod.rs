//! Where a word may be divided.
//!
//! A leaflet is read with effort, so a word is divided as little as possible and only where
//! it reads well (UKAAF, RNIB): not a short word, not one with a digit in it, an abbreviation
//! or an address, and nowhere near its ends. An author's soft hyphens and the word list of a
//! style come first, then the joints of Dutch [`compounds`], last the patterns, which
//! [`dutch`] filters. Glyphs are left to [`discretionary`](super::discretionary).

mod compounds;
mod dutch;

use hypher::Lang;
use rustc_hash::FxHashMap;

use super::address::is_address;
use super::shaped::BreakKind;
use crate::definition::{Align, Hyphenate, LanguageTag, Style, Text};
use crate::locale::Locale;
use crate::recognize::{is_digit, is_invisible};
use dutch::Dutch;

/// The longest word that is divided by rules, in letters: the search for the parts of a
/// compound takes far more than linear time, and no real word is longer.
const LONGEST_WORD: usize = 150;

/// The least lengths of words and their parts, in letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    /// A shorter word, or part of a compound, is never divided.
    word: usize,
    /// The fewest letters before a break and after it.
    part: (usize, usize),
    /// The fewest letters of a part between a break and a joint.
    beside_joint: usize,
}

impl Limits {
    /// For readers who need whole words (UKAAF, RNIB).
    const SPARING: Self = Self { word: 8, part: (3, 3), beside_joint: 4 };
    /// For justified lines: TeX's limits for Dutch, since in those lines a hole is worse
    /// than a hyphen.
    const THOROUGH: Self = Self { word: 6, part: (2, 2), beside_joint: 3 };

    /// The limits of a style, raised to those of the language.
    fn of(style: &Style, (before, after): (usize, usize)) -> Self {
        let filled = style.align == Align::Justified && style.hyphenate == Hyphenate::Always;
        let limits = if filled { Self::THOROUGH } else { Self::SPARING };
        let part = (limits.part.0.max(before), limits.part.1.max(after));
        Self { part, ..limits }
    }
}

/// The hyphen that is drawn only where a line ends in it.
const SOFT_HYPHEN: char = '\u{AD}';
/// The number of letters around a part of a word that are taken into account.
const LONGEST: usize = 60;

/// A place where a word may be divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DivisionPoint {
    /// The byte offset in the word where its first half ends.
    pub(super) line_end: usize,
    /// The byte offset where its second half begins. It differs if letters change or the
    /// author put a soft hyphen.
    pub(super) line_start: usize,
    /// The letters before the hyphen that replace those between the two offsets.
    pub(super) letters: Option<&'static str>,
    /// A joint or a pattern.
    pub(super) kind: BreakKind,
}

impl DivisionPoint {
    /// A point between two letters.
    pub(super) fn new(offset: usize, kind: BreakKind) -> Self {
        Self { line_end: offset, line_start: offset, letters: None, kind }
    }

    /// The same point in the word with its capitals, which may have other byte lengths: İ
    /// has two bytes, i has one. `None` if the number of letters differs.
    fn in_capitals(self, small: &str, word: &str) -> Option<Self> {
        if small.len() == word.len() {
            return Some(self);
        }
        if small.chars().count() != word.chars().count() {
            return None;
        }
        let place = |at| word.char_indices().nth(small[..at].chars().count());
        let (line_end, line_start) = (place(self.line_end)?.0, place(self.line_start)?.0);
        Some(Self { line_end, line_start, ..self })
    }

    fn moved(self, bytes: usize) -> Self {
        Self { line_end: self.line_end + bytes, line_start: self.line_start + bytes, ..self }
    }
}

/// Finds where the words of a language may be divided.
#[derive(Debug)]
pub(super) struct Hyphenator {
    patterns: Option<Lang>,
    dutch: Option<Dutch>,
    /// Whether I and İ are the capitals of the separate letters ı and i.
    has_dotless_i: bool,
    limits: Limits,
    /// The word list of the style, with the byte offsets where each word is divided.
    listed: FxHashMap<String, Vec<usize>>,
}

impl Hyphenator {
    /// The hyphenator for a language and the word list of a style. A listed word is divided
    /// only where the list has a hyphen.
    pub(super) fn new(language: &LanguageTag, style: &Style) -> Self {
        let code = language.primary().as_bytes().try_into().ok();
        let patterns = code.and_then(Lang::from_iso);
        let patterns = patterns.filter(|lang| lang.hyphenation_character().is_some());
        let locale = Locale::of(language);
        let hyphenation = locale.and_then(|locale| locale.hyphenation.as_ref());
        let least = match (hyphenation, patterns) {
            (Some(hyphenation), _) => (hyphenation.before, hyphenation.after),
            (None, Some(patterns)) => patterns.bounds(),
            (None, None) => (0, 0),
        };
        let has_dotless_i = locale.is_some_and(|locale| locale.has_dotless_i);
        let listed = |word: &Text| listed_word(&word.value, has_dotless_i);
        Self {
            patterns,
            dutch: hyphenation.and_then(|it| it.compounds).map(Dutch::new),
            has_dotless_i,
            limits: Limits::of(style, least),
            listed: style.hyphenation.iter().map(listed).collect(),
        }
    }

    /// The points of a word, in order. The word may have punctuation around it and no-break
    /// spaces in it.
    pub(super) fn places(&self, word: &str) -> Vec<DivisionPoint> {
        if word.len() < self.limits.word && !word.contains(SOFT_HYPHEN) {
            return Vec::new();
        }
        let mut begin = 0;
        let mut places = Vec::new();
        for part in word.split_inclusive(char::is_whitespace) {
            let found = self.places_between_spaces(part);
            places.extend(found.into_iter().map(|place| place.moved(begin)));
            begin += part.len();
        }
        places
    }

    /// The points of a part of a word that continues in the texts around it, in order:
    /// those points of the whole word that are within the part.
    pub(super) fn places_of_part(
        &self,
        part: &str,
        (before, after): (&str, &str),
    ) -> Vec<DivisionPoint> {
        let goes_on = |letter: &char| letter.is_alphabetic();
        let begin = before.chars().rev().take(LONGEST).take_while(goes_on).map(char::len_utf8);
        let begin: usize = if part.starts_with(char::is_alphabetic) { begin.sum() } else { 0 };
        let end = after.chars().take(LONGEST).take_while(goes_on).map(char::len_utf8);
        let end: usize = if part.ends_with(char::is_alphabetic) { end.sum() } else { 0 };
        let whole = format!("{}{part}{}", &before[before.len() - begin..], &after[..end]);
        let within = begin + 1..begin + part.len();
        let places = self.places(&whole).into_iter();
        places
            .filter(|place| within.contains(&place.line_end) && within.contains(&place.line_start))
            .map(|place| DivisionPoint {
                line_end: place.line_end - begin,
                line_start: place.line_start - begin,
                ..place
            })
            .collect()
    }

    fn places_between_spaces(&self, word: &str) -> Vec<DivisionPoint> {
        if word.contains(SOFT_HYPHEN) {
            return soft_hyphens(word);
        }
        if word.bytes().any(|byte| byte.is_ascii_digit()) || is_address(word.trim()) {
            return Vec::new();
        }
        // A word with a hyphen of its own breaks best there.
        let may_be_hyphenated = word.bytes().any(|byte| byte == b'-' || !byte.is_ascii());
        let hyphenated = may_be_hyphenated
            && word.trim_matches(|it: char| !it.is_alphabetic()).contains(['-', '–']);
        let mut places = Vec::new();
        for (begin, letters) in runs_of_letters(word) {
            let found = self.places_in_letters(letters);
            let found = found.into_iter().filter(|it| !hyphenated || it.kind == BreakKind::Joint);
            places.extend(found.map(|place| place.moved(begin)));
        }
        places
    }

    /// The points of a word that has only letters.
    fn places_in_letters(&self, letters: &str) -> Vec<DivisionPoint> {
        let small = small(letters, self.has_dotless_i);
        if let Some(listed) = self.listed.get(&small) {
            let joints = listed.iter().map(|&at| DivisionPoint::new(at, BreakKind::Joint));
            return joints.filter_map(|place| place.in_capitals(&small, letters)).collect();
        }
        let is_name_like = letters.chars().skip(1).any(char::is_uppercase);
        let count = letters.chars().count();
        // A word with capitals within it is an abbreviation.
        if count < self.limits.word || count > LONGEST_WORD || is_name_like {
            return Vec::new();
        }
        let places = match (&self.dutch, self.patterns) {
            (Some(dutch), _) => dutch.places(&small, self.limits),
            (None, Some(lang)) => patterns(&small, lang, self.limits),
            (None, None) => Vec::new(),
        };
        places.into_iter().filter_map(|place| place.in_capitals(&small, letters)).collect()
    }
}

/// A word in small letters. In some languages I and İ are the capitals of the separate
/// letters ı and i.
fn small(word: &str, has_dotless_i: bool) -> String {
    if has_dotless_i {
        word.replace('I', "ı").replace('İ', "i").to_lowercase()
    } else {
        word.to_lowercase()
    }
}

/// A word of the style's list without its hyphens, and the byte offsets of the hyphens.
fn listed_word(word: &str, has_dotless_i: bool) -> (String, Vec<usize>) {
    let small = small(word.trim(), has_dotless_i);
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

/// The points where the author put U+00AD, except within a number or between it and its
/// unit.
fn soft_hyphens(word: &str) -> Vec<DivisionPoint> {
    let (number, letters) = (word.find(is_digit), word.find(char::is_alphabetic));
    let is_behind = |begin: Option<usize>, at| begin.is_some_and(|begin| begin < at);
    let mut leads_to_digit = false;
    let mut places = Vec::new();
    for (at, character) in word.char_indices().rev() {
        if !is_invisible(character) {
            leads_to_digit = is_digit(character);
        }
        let is_number = is_behind(number, at) && !is_behind(letters, at);
        if character == SOFT_HYPHEN && !is_number && !leads_to_digit {
            let line_start = at + SOFT_HYPHEN.len_utf8();
            places.push(DivisionPoint { line_start, ..DivisionPoint::new(at, BreakKind::Joint) });
        }
    }
    places.reverse();
    places
}

/// The runs of letters in a word, with the byte offset of each.
fn runs_of_letters(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    std::iter::from_fn(move || {
        let begin = end + word[end..].find(char::is_alphabetic)?;
        let rest = &word[begin..];
        let length = rest.find(|it: char| !it.is_alphabetic()).unwrap_or(rest.len());
        end = begin + length;
        Some((begin, &rest[..length]))
    })
}

/// The points that the patterns of a language find in a word in small letters.
fn patterns(word: &str, lang: Lang, limits: Limits) -> Vec<DivisionPoint> {
    let mut at = 0;
    let parts = hypher::hyphenate_bounded(word, lang, limits.part.0, limits.part.1);
    let ends = parts.map(|part| {
        at += part.len();
        at
    });
    ends.filter(|&end| end < word.len())
        .map(|end| DivisionPoint::new(end, BreakKind::Pattern))
        .collect()
}

#[cfg(test)]
mod tests;
