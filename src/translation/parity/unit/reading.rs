//! The units in a text, in the symbols and words of its language.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::RatioUnit;
use super::symbols::SYMBOLS;
use crate::locale::{Locale, Spelled, Unit, Vocabulary};

/// The characters allowed between a number and its unit.
const BEFORE_UNIT: [char; 6] = [' ', '\u{A0}', '\u{202F}', '\u{2009}', '-', '‑'];

/// The unit at the beginning of a text, after a space or hyphen, and its end.
pub(in super::super) fn measure(
    text: &str,
    vocabulary: Option<&Vocabulary>,
) -> Option<(RatioUnit, usize)> {
    let (unit, end) = unit(text, vocabulary)?;
    let per = text[end..].strip_prefix('/').and_then(|rest| self::unit(rest, vocabulary));
    let end = end + per.map_or(0, |(_, length)| length + 1);
    Some((RatioUnit { unit, per: per.map(|(per, _)| per) }, end))
}

/// The unit at the end of a text, before a number, as in Turkish: %50.
pub(in super::super) fn measure_before(text: &str) -> Option<RatioUnit> {
    let word = text.trim_end_matches([' ', '\u{A0}']);
    let word =
        word.rsplit(|character: char| character.is_whitespace() || character == '(').next()?;
    let is_percent = matches!(word, "%" | "٪" | "yüzde" | "Yüzde");
    is_percent.then(|| RatioUnit::of(Unit::Percent))
}

/// The unit that a whole word names.
pub(in super::super) fn unit_of_word(word: &str, vocabulary: &Vocabulary) -> Option<Unit> {
    let forms = forms(Some(vocabulary)).beginning(word);
    forms.iter().find(|form| form.is_own && form.begins(word).is_some()).map(|form| form.unit)
}

/// The places where a text has a word for a unit.
pub(in super::super) fn words_for<'t>(
    text: &'t str,
    asked: Unit,
    vocabulary: &'t Vocabulary,
) -> impl Iterator<Item = usize> + 't {
    let known = forms(Some(vocabulary));
    let mut before = ' ';
    let starts = text.char_indices().filter_map(move |(at, character)| {
        let begins = character.is_alphabetic() && !before.is_alphabetic();
        before = character;
        begins.then_some(at)
    });
    starts.filter(move |&at| {
        let word = text[at..].strip_prefix(ARTICLE).unwrap_or(&text[at..]);
        let mut forms = known.beginning(word).iter();
        forms.any(|form| form.is_own && form.unit == asked && form.begins(word).is_some())
    })
}

fn unit(text: &str, vocabulary: Option<&Vocabulary>) -> Option<(Unit, usize)> {
    let rest = text.strip_prefix(BEFORE_UNIT).unwrap_or(text);
    let rest = rest.strip_prefix(ARTICLE).unwrap_or(rest);
    let before = text.len() - rest.len();
    let found = forms(vocabulary).beginning(rest).iter();
    let found = found.filter_map(|form| Some((form.unit, form.begins(rest)?)));
    // Of equally long forms the first, which is the language's own.
    let longest = found.reduce(|best, next| if next.1 > best.1 { next } else { best });
    let (unit, length) = longest?;
    Some((unit, before + length))
}

/// The Arabic article, which is joined to its word.
const ARTICLE: &str = "ال";

/// One way to write a unit.
#[derive(Debug)]
struct UnitForm {
    unit: Unit,
    written: &'static str,
    /// Whether any ending may follow.
    has_endings: bool,
    /// Whether it belongs to the language, and not to the shared symbols.
    is_own: bool,
}

/// The ways to write units, grouped by first letter.
#[derive(Debug, Default)]
struct UnitForms(HashMap<char, Vec<UnitForm>>);

static SHARED: LazyLock<UnitForms> = LazyLock::new(|| UnitForms::of(&[]));
static FORMS: LazyLock<Vec<(&'static Vocabulary, UnitForms)>> = LazyLock::new(|| {
    let known = Locale::all().filter_map(|locale| locale.vocabulary);
    known.map(|vocabulary| (vocabulary, UnitForms::of(vocabulary.units))).collect()
});

/// The ways to write units in a language; only the shared symbols if it has none.
fn forms(vocabulary: Option<&Vocabulary>) -> &'static UnitForms {
    let is_it = |known: &&Vocabulary| vocabulary.is_some_and(|asked| std::ptr::eq(asked, *known));
    FORMS.iter().find(|(known, _)| is_it(known)).map_or(&SHARED, |(_, forms)| forms)
}

impl UnitForms {
    fn of(own: &'static [Spelled]) -> Self {
        let mut forms = Self::default();
        let own = own.iter().map(|spelled| (spelled, true));
        for (spelled, is_own) in own.chain(SYMBOLS.iter().map(|spelled| (spelled, false))) {
            let words = spelled.words.split_whitespace().map(|word| (word, true));
            let symbols = spelled.symbols.split_whitespace().map(|symbol| (symbol, false));
            for (written, has_endings) in symbols.chain(words) {
                let form = UnitForm { unit: spelled.unit, written, has_endings, is_own };
                let first = first_letter(written).unwrap_or(' ');
                forms.0.entry(first).or_default().push(form);
            }
        }
        forms
    }

    /// The forms with the first letter of a text.
    fn beginning(&self, text: &str) -> &[UnitForm] {
        first_letter(text).and_then(|first| self.0.get(&first)).map_or(&[], Vec::as_slice)
    }
}

fn first_letter(text: &str) -> Option<char> {
    text.chars().next().and_then(|first| folded(first).next())
}

impl UnitForm {
    /// The length of this form at the beginning of a text.
    fn begins(&self, text: &str) -> Option<usize> {
        if self.has_endings {
            let end = end_of(text, self.written)?;
            let ending = text[end..].find(|character: char| !is_of_word(character));
            return Some(ending.map_or(text.len(), |ending| end + ending));
        }
        // A capital may be another unit: m and M.
        let exact = self.written.len() == 1;
        let end = if exact {
            text.starts_with(self.written).then_some(self.written.len())
        } else {
            end_of(text, self.written)
        };
        end.filter(|&end| !text[end..].starts_with(char::is_alphanumeric))
    }
}

/// The end of a word at the beginning of a text, in any capitals; `_` in the word
/// is an optional space.
fn end_of(text: &str, word: &str) -> Option<usize> {
    let mut rest = text;
    for character in word.chars() {
        if character == '_' {
            rest = rest.strip_prefix([' ', '\u{A0}']).unwrap_or(rest);
            continue;
        }
        let next = rest.chars().next()?;
        if !folded(next).eq(folded(character)) {
            return None;
        }
        rest = &rest[next.len_utf8()..];
        rest = rest.trim_start_matches(is_vowel_sign);
    }
    Some(text.len() - rest.len())
}

fn is_of_word(character: char) -> bool {
    character.is_alphabetic() || is_vowel_sign(character)
}

/// Whether a character is an Arabic vowel mark, which is optional, or the stroke
/// that lengthens a word.
pub(in super::super) fn is_vowel_sign(character: char) -> bool {
    matches!(character, '\u{64B}'..='\u{652}' | '\u{640}' | '\u{670}')
}

/// A letter in lower case; Arabic letters become their Farsi equivalents.
pub(in super::super) fn folded(character: char) -> impl Iterator<Item = char> {
    let character = match character {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'μ' => 'µ',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        '’' | 'ʼ' | '‘' | '`' => '\'',
        'İ' => 'i',
        other => other,
    };
    character.to_lowercase()
}
