//! The words, numbers and punctuation of a text, for times of day.

use std::ops::Range;

use crate::recognize::{is_digit, number};

/// A word, number or punctuation mark of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ClockToken {
    pub(super) kind: ClockTokenKind,
    pub(super) range: Range<usize>,
    /// Whether it follows the token before it without a space.
    pub(super) is_joined: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ClockTokenKind {
    /// Letters, in lower case and one spelling.
    Word(String),
    /// Digits: how many, and their value if they are few.
    Number(usize, Option<u32>),
    Symbol(char),
}

impl ClockToken {
    pub(super) fn is_symbol(&self, symbols: &str) -> bool {
        matches!(self.kind, ClockTokenKind::Symbol(symbol) if symbols.contains(symbol))
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self.kind, ClockTokenKind::Number(..))
    }
}

/// The tokens of a text. Apostrophes are left out: 8’de, o’clock.
pub(super) fn tokens(text: &str) -> Vec<ClockToken> {
    let mut tokens = Vec::new();
    let (mut at, mut is_joined) = (0, false);
    while let Some(first) = text[at..].chars().next() {
        let end = at + length(&text[at..], first);
        if first.is_whitespace() {
            is_joined = false;
        } else if !is_apostrophe(first) {
            let middle = at + first_part(&text[at..end]);
            for range in [at..middle, middle..end].into_iter().filter(|range| !range.is_empty()) {
                let kind = kind(first, &text[range.clone()]);
                tokens.push(ClockToken { kind, range, is_joined });
                is_joined = true;
            }
        }
        at = end;
    }
    tokens
}

/// The length of the first part of a word. An hour in Farsi may be joined with
/// "and a half".
fn first_part(word: &str) -> usize {
    const SECOND_PARTS: [&str; 3] = ["ونیم", "ونيم", "وربع"];
    if word.is_ascii() {
        return word.len();
    }
    let second = SECOND_PARTS.iter().find(|part| word.len() > part.len() && word.ends_with(**part));
    word.len() - second.map_or(0, |part| part.len())
}

fn kind(first: char, written: &str) -> ClockTokenKind {
    if is_letter(first) {
        ClockTokenKind::Word(folded(written))
    } else if is_digit(first) {
        ClockTokenKind::Number(written.chars().count(), number(written))
    } else {
        ClockTokenKind::Symbol(first)
    }
}

/// The length in bytes of the token at the beginning of a text.
fn length(text: &str, first: char) -> usize {
    if is_letter(first) {
        let is_within = |at: usize, character: char| {
            is_apostrophe(character) && text[at + character.len_utf8()..].starts_with(is_letter)
        };
        let goes_on =
            |&(at, character): &(usize, char)| is_letter(character) || is_within(at, character);
        text.char_indices().find(|it| !goes_on(it)).map_or(text.len(), |(end, _)| end)
    } else if is_digit(first) {
        text.find(|character| !is_digit(character)).unwrap_or(text.len())
    } else {
        first.len_utf8()
    }
}

fn is_letter(character: char) -> bool {
    character.is_alphabetic() || is_vowel_sign(character)
}

/// Whether a character is an Arabic vowel mark or lengthening stroke, which are
/// optional.
fn is_vowel_sign(character: char) -> bool {
    matches!(character, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '`')
}

/// A word in lower case; Arabic without vowel marks and with the letters of Farsi.
///
/// Apostrophes are left out and a final ة is ه, unlike in a unit or a number word:
/// `o'clock` and the names of hours are written either way.
pub(super) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for character in word.chars() {
        if character.is_ascii_alphabetic() {
            folded.push(character.to_ascii_lowercase());
        } else if !is_vowel_sign(character) && !is_apostrophe(character) {
            folded.extend(letter(character).to_lowercase());
        }
    }
    folded
}

fn letter(character: char) -> char {
    match character {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' | 'ۀ' => 'ه',
        'İ' => 'i',
        other => other,
    }
}
