//! Latin words and units next to a number.

use unicode_script::{Script, UnicodeScript};

use super::super::digits::is_digit;
use super::numbers::{MAQAF, is_raised, is_space};

/// The most letters of an abbreviation before a number: `hfst. 3`, `sept. 2026`.
const LONGEST_ABBREVIATION: usize = 4;

/// Words that are written with a full stop wherever they are in a sentence.
const ABBREVIATIONS: [&str; 36] = [
    "amp", "art", "blz", "caps", "dgn", "el", "etc", "fig", "gtt", "hr", "hrs", "inh", "jr", "max",
    "min", "mnd", "nr", "pag", "resp", "sec", "sek", "st", "std", "str", "supp", "tab", "tabl",
    "tbl", "tel", "tl", "tr", "vs", "wk", "yr", "yrs", "zetp",
];

/// Whether a character is a letter of Latin words and units.
pub(super) fn is_latin(character: char) -> bool {
    character.script() == Script::Latin || matches!(character, 'µ' | 'μ' | 'Ω' | '°')
}

/// Whether a text contains a letter of Latin words and units.
pub(super) fn has_latin(text: &str) -> bool {
    text.contains(is_latin)
}

/// The end of the Latin words after a number: `500 mg`, `1234 AB Amsterdam`,
/// `5-jarige`. After a name and a number they may continue after a comma:
/// `Kerkstraat 12, Amsterdam`.
pub(super) fn words_after(text: &str, number: usize, begins_with_word: bool) -> usize {
    let mut end = number;
    while let Some(word) = word_after(&text[end..], end > number || begins_with_word) {
        end += word;
    }
    let (run, after) = (&text[number..end], &text[end..]);
    let has_stop = has_stop_of_letters(run, after) || has_stop_of_abbreviation(run, after);
    end + usize::from(has_stop)
}

/// Whether the full stop after a text is that of its last word: `3 tabl.`. At the other
/// end of the run it would look like a decimal point: `.3 tabl`.
fn has_stop_of_abbreviation(before: &str, after: &str) -> bool {
    let last = before.rsplit(|it| !is_latin(it)).next();
    after.starts_with('.') && last.is_some_and(|last| ABBREVIATIONS.contains(&last))
}

/// Whether the full stop after a text ends letters with full stops: `a.c.`, `I.E.`.
fn has_stop_of_letters(before: &str, after: &str) -> bool {
    let mut last = before.chars().rev();
    after.starts_with('.') && last.next().is_some_and(is_latin) && last.next() == Some('.')
}

/// The end of the Latin unit after a number: `500 mg`, `50 nmol/l`.
pub(super) fn unit_after(text: &str, number: usize) -> usize {
    let mut end = number;
    while let Some(word) = word_after(&text[end..], false)
        && (end == number || text[end..].starts_with(['/', '·', '²', '³']))
    {
        end += word;
    }
    end
}

/// The length of the next Latin word, including the character that joins it to
/// the text before.
fn word_after(rest: &str, may_be_listed: bool) -> Option<usize> {
    let joint = match rest.chars().next()? {
        ' ' if rest.starts_with(" / ") => " / ".len(),
        // A small letter does not begin a sentence.
        '.' if rest[1..].starts_with(is_space) && continues_after(&rest[1..]) => {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        }
        it if is_latin(it) => 0,
        it if is_space(it) || is_joint(it) => it.len_utf8(),
        ',' if may_be_listed && rest[1..].starts_with(is_space) => {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        }
        _ => return None,
    };
    let word = &rest[joint..];
    if !word.starts_with(is_latin) {
        return None;
    }
    // Digits directly after a letter belong to its word: m2, H1N1.
    let length = word.find(|it| !is_of_word(it)).unwrap_or(word.len());
    Some(joint + length)
}

/// Whether a character joins two Latin words without a space.
fn is_joint(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '‑' | MAQAF | '/' | '·' | '\'' | '’' | '.')
}

/// Whether a small letter follows a space.
fn continues_after(rest: &str) -> bool {
    rest.chars().nth(1).is_some_and(|it| is_latin(it) && it.is_lowercase())
}

fn is_of_word(character: char) -> bool {
    is_latin(character)
        || is_digit(character)
        || is_raised(character)
        || unicode_normalization::char::is_combining_mark(character)
}

/// The start of the Latin words before a number, at or after the byte `least`:
/// `Kerkstraat 12`, `vitamine D 800`, `COVID-19`.
pub(super) fn words_before(text: &str, number: usize, least: usize) -> usize {
    let mut start = number;
    loop {
        let before = &text[least..start];
        let joined = without_joint(before);
        let word = joined.trim_end_matches(is_of_word);
        let word = &joined[word.len()..];
        let Some(first) = word.find(is_latin).filter(|_| word.ends_with(is_of_word)) else {
            return start;
        };
        start = least + joined.len() - word.len() + first;
    }
}

/// A text without what joins its last word to a number: a space, a dash, the full
/// stop of an abbreviation, or a sign between spaces.
fn without_joint(before: &str) -> &str {
    if let Some(word) = before.strip_suffix(" = ").or_else(|| before.strip_suffix('=')) {
        return word;
    }
    let is_dash = |it| matches!(it, '-' | '\u{2010}' | '‑' | MAQAF | '/');
    let joined = before.strip_suffix(|it| is_space(it) || is_dash(it)).unwrap_or(before);
    match joined.strip_suffix('.') {
        Some(word) if joined.len() < before.len() && is_abbreviation(word) => word,
        _ => joined,
    }
}

/// Whether the last word of a text is as short as an abbreviation.
fn is_abbreviation(text: &str) -> bool {
    let letters = text.chars().rev().take_while(|&it| is_latin(it)).count();
    (1..=LONGEST_ABBREVIATION).contains(&letters)
}
