//! The units in a text, as its language writes them.

use super::super::vocabulary::{SIGNS, Spelled, Vocabulary};
use super::{Measure, Unit};

/// What may stand between a number and its unit.
const BEFORE_UNIT: [char; 6] = [' ', '\u{A0}', '\u{202F}', '\u{2009}', '-', '‑'];

/// The unit that begins a text, after a space or hyphen, and the byte it ends
/// at.
pub(in super::super) fn measure(
    text: &str,
    vocabulary: Option<&Vocabulary>,
) -> Option<(Measure, usize)> {
    let (unit, end) = unit(text, vocabulary)?;
    let per = text[end..].strip_prefix('/').and_then(|rest| self::unit(rest, vocabulary));
    let end = end + per.map_or(0, |(_, length)| length + 1);
    Some((Measure { unit, per: per.map(|(per, _)| per) }, end))
}

/// The unit that ends a text, before a number, as in Turkish: %50.
pub(in super::super) fn measure_before(text: &str) -> Option<Measure> {
    let word = text.trim_end_matches([' ', '\u{A0}']);
    let word = word.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next()?;
    let is_percent = matches!(word, "%" | "٪" | "yüzde" | "Yüzde");
    is_percent.then(|| Measure::of(Unit::Percent))
}

/// The unit that a whole word names.
pub(in super::super) fn unit_of_word(word: &str, vocabulary: &Vocabulary) -> Option<Unit> {
    let spelled = vocabulary.units.iter().find(|spelled| spelled.begins(word).is_some())?;
    Some(spelled.unit)
}

/// Where a text has words for a unit.
pub(in super::super) fn words_for<'t>(
    text: &'t str,
    asked: Unit,
    vocabulary: &'t Vocabulary,
) -> impl Iterator<Item = usize> + 't {
    let spelled = vocabulary.units.iter().filter(move |spelled| spelled.unit == asked);
    let mut before = ' ';
    let starts = text.char_indices().filter_map(move |(at, sign)| {
        let begins = sign.is_alphabetic() && !before.is_alphabetic();
        before = sign;
        begins.then_some(at)
    });
    starts.filter(move |&at| {
        let word = text[at..].strip_prefix("ال").unwrap_or(&text[at..]);
        spelled.clone().any(|spelled| spelled.begins(word).is_some())
    })
}

fn unit(text: &str, vocabulary: Option<&Vocabulary>) -> Option<(Unit, usize)> {
    let rest = text.strip_prefix(BEFORE_UNIT).unwrap_or(text);
    // The Arabic article is written together with its word.
    let rest = rest.strip_prefix("ال").unwrap_or(rest);
    let before = text.len() - rest.len();
    let own = vocabulary.map_or(&[][..], |known| known.units);
    let spelled = own.iter().chain(SIGNS);
    let longest = spelled.filter_map(|spelled| Some((spelled.unit, spelled.begins(rest)?)));
    // Of as long ones the first, which is the language's own.
    let longest = longest.reduce(|best, next| if next.1 > best.1 { next } else { best });
    let (unit, length) = longest?;
    Some((unit, before + length))
}

impl Spelled {
    /// How many bytes of a text that it begins are of this unit.
    fn begins(&self, text: &str) -> Option<usize> {
        let ends = |end: &usize| !text[*end..].starts_with(char::is_alphanumeric);
        let signs = self.signs.split_whitespace().filter_map(|sign| {
            let exact = sign.chars().nth(1).is_none() && sign.is_ascii();
            let end = if exact {
                text.starts_with(sign).then_some(sign.len())
            } else {
                end_of(text, sign)
            };
            end.filter(ends)
        });
        let words = self.words.split_whitespace().filter_map(|word| {
            let end = end_of(text, word)?;
            let ending = text[end..].find(|sign: char| !is_of_word(sign));
            Some(ending.map_or(text.len(), |ending| end + ending))
        });
        signs.chain(words).max()
    }
}

/// The place in a text where a word ends that it begins with, in capitals or
/// not; `_` in the word is a space, which may be left out.
fn end_of(text: &str, word: &str) -> Option<usize> {
    let mut rest = text;
    for sign in word.chars() {
        if sign == '_' {
            rest = rest.strip_prefix([' ', '\u{A0}']).unwrap_or(rest);
            continue;
        }
        let next = rest.chars().next()?;
        if !folded(next).eq(folded(sign)) {
            return None;
        }
        rest = &rest[next.len_utf8()..];
        rest = rest.trim_start_matches(is_vowel_sign);
    }
    Some(text.len() - rest.len())
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphabetic() || is_vowel_sign(sign)
}

/// Whether it is an Arabic vowel above or below a letter, which may be left
/// out, or the stroke that makes a word longer.
pub(in super::super) fn is_vowel_sign(sign: char) -> bool {
    matches!(sign, '\u{64B}'..='\u{652}' | '\u{640}' | '\u{670}')
}

/// A letter in lower case; the Arabic ones of Farsi's keyboard are its own.
pub(in super::super) fn folded(sign: char) -> impl Iterator<Item = char> {
    let sign = match sign {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'μ' => 'µ',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        '’' | 'ʼ' | '‘' | '`' => '\'',
        'İ' => 'i',
        other => other,
    };
    sign.to_lowercase()
}
