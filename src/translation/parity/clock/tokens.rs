use std::ops::Range;

use crate::notation::{is_digit, number};

/// A word, number or sign of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
    /// Whether it follows the token before it without a space.
    pub(super) is_joined: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, in lower case and one spelling.
    Word(String),
    /// Digits: how many, and their value where they are few.
    Number(usize, Option<u32>),
    Sign(char),
}

impl Token {
    pub(super) fn is_sign(&self, signs: &str) -> bool {
        matches!(self.kind, Kind::Sign(sign) if signs.contains(sign))
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number(..))
    }
}

/// What a text is made of. Apostrophes are none of it: 8’de, o’clock.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut at, mut is_joined) = (0, false);
    while let Some(first) = text[at..].chars().next() {
        let end = at + length(&text[at..], first);
        if first.is_whitespace() {
            is_joined = false;
        } else if !is_apostrophe(first) {
            for range in parted(text, at..end) {
                let kind = kind(first, &text[range.clone()]);
                tokens.push(Token { kind, range, is_joined });
                is_joined = true;
            }
        }
        at = end;
    }
    tokens
}

/// A word of Farsi whose second part, "and a half", is written together with
/// its hour has two.
fn parted(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    const SECOND_PARTS: [&str; 3] = ["ونیم", "ونيم", "وربع"];
    let word = &text[range.clone()];
    let second = SECOND_PARTS.iter().find(|part| word.len() > part.len() && word.ends_with(**part));
    match second {
        Some(part) => {
            let middle = range.end - part.len();
            vec![range.start..middle, middle..range.end]
        }
        None => vec![range],
    }
}

fn kind(first: char, written: &str) -> Kind {
    if is_digit(first) {
        Kind::Number(written.chars().count(), number(written))
    } else if is_letter(first) {
        Kind::Word(folded(written))
    } else {
        Kind::Sign(first)
    }
}

/// How many bytes of a text are of the token that begins it.
fn length(text: &str, first: char) -> usize {
    let belongs: fn(char) -> bool = if is_digit(first) {
        is_digit
    } else if is_letter(first) {
        is_letter
    } else {
        return first.len_utf8();
    };
    let mut end = 0;
    for (at, sign) in text.char_indices() {
        let is_within = is_letter(first)
            && is_apostrophe(sign)
            && text[at + sign.len_utf8()..].starts_with(is_letter);
        if !belongs(sign) && !is_within {
            break;
        }
        end = at + sign.len_utf8();
    }
    end
}

fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || is_vowel_sign(sign)
}

/// Whether it is a vowel sign or lengthening stroke of Arabic, which may be
/// left out.
fn is_vowel_sign(sign: char) -> bool {
    matches!(sign, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '‘' | 'ʼ' | '`')
}

/// A word in lower case; Arabic without its vowel signs, its letters as those
/// of Farsi.
pub(super) fn folded(word: &str) -> String {
    let seen = word.chars().filter(|&sign| !is_vowel_sign(sign) && !is_apostrophe(sign));
    seen.flat_map(|sign| letter(sign).to_lowercase()).collect()
}

fn letter(sign: char) -> char {
    match sign {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' | 'ۀ' => 'ه',
        'İ' => 'i',
        other => other,
    }
}
