//! The words and figures of a text, in order.

use std::ops::Range;

use super::super::number::Number;
use super::super::unit::{folded, is_vowel_sign};

/// A word or a figure with its place in a text.
#[derive(Debug)]
pub(super) struct WordToken {
    pub(super) range: Range<usize>,
    pub(super) kind: WordTokenKind,
}

#[derive(Debug)]
pub(super) enum WordTokenKind {
    Figure(Number),
    /// A word in lower case, without optional marks.
    Word(String),
}

impl WordToken {
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            WordTokenKind::Word(word) => Some(word),
            WordTokenKind::Figure(_) => None,
        }
    }
}

/// A word in the form compared: that of a unit, without the marks that few write.
pub(in super::super) fn fold(word: &str) -> String {
    let mut small = String::with_capacity(word.len());
    for character in word.chars() {
        if character.is_ascii_alphabetic() || character == ' ' {
            small.push(character.to_ascii_lowercase());
        } else if !is_mark(character) {
            small.extend(folded(character));
        }
    }
    small
}

/// The tokens of a text with these numbers in figures.
pub(super) fn tokens(text: &str, figures: Vec<Number>) -> Vec<WordToken> {
    let mut tokens: Vec<WordToken> = Vec::new();
    let mut at = 0;
    for figure in figures {
        let range = figure.range.clone();
        push_words(&mut tokens, text, at..range.start);
        at = range.end;
        tokens.push(WordToken { range, kind: WordTokenKind::Figure(figure) });
    }
    push_words(&mut tokens, text, at..text.len());
    tokens
}

fn push_words(tokens: &mut Vec<WordToken>, text: &str, within: Range<usize>) {
    let mut at = within.start;
    while let Some(start) = text[at..within.end].find(char::is_alphabetic).map(|it| at + it) {
        let end = start + word_length(&text[start..within.end]);
        let kind = WordTokenKind::Word(fold(&text[start..end]));
        tokens.push(WordToken { range: start..end, kind });
        at = end;
    }
}

/// The length of the word at the beginning of a text.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    for (at, character) in text.char_indices() {
        let after = at + character.len_utf8();
        let is_within =
            matches!(character, '\'' | '’' | 'ʼ') && text[after..].starts_with(char::is_alphabetic);
        if !character.is_alphabetic() && !is_mark(character) && !is_within {
            break;
        }
        end = after;
    }
    end
}

/// Whether a character is an optional mark on the letter before it.
fn is_mark(character: char) -> bool {
    is_vowel_sign(character) || matches!(character, '\u{300}'..='\u{36F}' | '\u{653}'..='\u{655}')
}
