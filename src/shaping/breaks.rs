use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_script::{Script, UnicodeScript};

use super::address;
use super::shaped::BreakKind;
use super::together::Habits;
use crate::notation::telephone_numbers;

/// A word in a text, as it is shaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WordAt {
    /// Its bytes, with the space before it, which it is drawn with, and the
    /// one after it, which it is not.
    pub(super) shaped: Range<usize>,
    /// Whether no letter stands directly before or after it, in another face
    /// or element: only a whole word can be divided as the word it is.
    pub(super) whole: bool,
}

/// The words of a stretch of a text, in order, all spaces included.
pub(super) fn words(text: &str, stretch: Range<usize>) -> impl Iterator<Item = WordAt> {
    let bytes = text.as_bytes();
    let mut start = stretch.start;
    std::iter::from_fn(move || {
        if start >= stretch.end {
            return None;
        }
        let first = start + usize::from(bytes[start] == b' ');
        let space = bytes[first..stretch.end].iter().position(|&byte| byte == b' ');
        let end = space.map_or(stretch.end, |space| first + space);
        let word = WordAt {
            shaped: start..end + usize::from(space.is_some()),
            whole: (start > stretch.start || !text[..start].ends_with(char::is_alphabetic))
                && (end < stretch.end || !text[end..].starts_with(char::is_alphabetic)),
        };
        start = end;
        Some(word)
    })
}

/// A place between words where a line may or must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opportunity {
    /// Where the next line begins.
    pub(super) offset: usize,
    /// What kind of place it is.
    pub(super) kind: BreakKind,
}

/// Knows the rules of UAX 14 alone, among them those for the begin and the end
/// of a Chinese or Japanese line.
static RULES: LineSegmenterBorrowed<'static> =
    LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());

/// Knows as well, from dictionaries, the words of the scripts that have no
/// spaces between them.
static DICTIONARIES: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// What finds the places of a text.
fn segmenter(text: &str) -> LineSegmenterBorrowed<'static> {
    // Thai is the first of those scripts, U+0E00, in UTF-8 0xE0 0xB8.
    let may_need_dictionary = text.bytes().any(|byte| byte >= 0xE0)
        && text.chars().any(|character| {
            let script = character.script();
            matches!(script, Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar)
        });
    if may_need_dictionary { *DICTIONARIES } else { RULES }
}

/// No address is longer, in bytes: what browsers and servers take is less.
const LONGEST_ADDRESS: usize = 2_048;

/// The places of a text where UAX 14 sees a line end, less those a language
/// closes, in order. The last is the end of the text.
pub(super) fn opportunities(text: &str, habits: &Habits) -> Vec<Opportunity> {
    let mut found = Vec::with_capacity(text.len() / 5 + 1);
    // How far the last address reaches; UAX 14 has no say in it.
    let mut address_end = 0;
    let mut line_start = 0;
    let numbers = telephone_numbers(text);
    let within_number = |offset: usize| {
        let after = numbers.partition_point(|it| it.end <= offset);
        numbers.get(after).is_some_and(|it| it.start < offset)
    };
    for offset in segmenter(text).segment_str(text).skip(1).filter(|&offset| offset < text.len()) {
        let word = line_start..offset;
        line_start = offset;
        if word.start >= address_end {
            address_end = add_address(text, word.start, &mut found).max(address_end);
        }
        if offset > address_end && !within_number(offset) {
            found.extend(opportunity(text, offset, habits));
        }
    }
    if line_start >= address_end {
        add_address(text, line_start, &mut found);
    }
    found.push(Opportunity { offset: text.len(), kind: BreakKind::Mandatory });
    found
}

/// Adds the places of the word that begins at `start` if it is an address;
/// where that ends, or `start`.
fn add_address(text: &str, start: usize, found: &mut Vec<Opportunity>) -> usize {
    let rest = &text[start..];
    let mut signs = rest.bytes().take(LONGEST_ADDRESS);
    let end = signs.position(|byte| matches!(byte, b' ' | b'\n'));
    let Some(word) = rest.get(..end.unwrap_or(rest.len())).filter(|it| it.len() < LONGEST_ADDRESS)
    else {
        return start;
    };
    if !word.bytes().any(|byte| matches!(byte, b'.' | b'/')) || !address::is_address(word) {
        return start;
    }
    let place = |at| Opportunity { offset: start + at, kind: BreakKind::Address };
    found.extend(address::places(word).map(place));
    start + word.len()
}

/// What kind of place one is that UAX 14 sees, if it is one at all.
fn opportunity(text: &str, offset: usize, habits: &Habits) -> Option<Opportunity> {
    let (before, after) = text.split_at(offset);
    let kind = match before.chars().next_back()? {
        '\n' => BreakKind::Mandatory,
        ' ' if habits.keep_together(before.trim_end_matches(' '), after) => return None,
        ' ' => BreakKind::Space,
        '-' | '\u{2010}' | '–' if !joins_words(before, after) => return None,
        '-' | '\u{2010}' | '–' | '—' => BreakKind::OwnHyphen,
        '/' if !joins_words(before, after) => return None,
        // The places of a soft hyphen come with its word; before a dash a line
        // does not end.
        '\u{AD}' => return None,
        _ if after.starts_with('—') => return None,
        last => between_letters(last, after.chars().next()?)?,
    };
    Some(Opportunity { offset, kind })
}

/// What kind of place one is between two characters that are no spaces.
///
/// Korean has spaces, and is easier to read where its words stay whole.
fn between_letters(before: char, after: char) -> Option<BreakKind> {
    let both = [before, after];
    if both.iter().all(|it| it.script() == Script::Hangul) {
        None
    } else if before == '\u{200B}' || both.iter().any(|&it| has_no_spaces(it)) {
        Some(BreakKind::Letter)
    } else {
        Some(BreakKind::Address)
    }
}

/// Whether a character belongs to a script that is written without spaces, or
/// to its punctuation: that of Chinese and Japanese, and forms of full width.
fn has_no_spaces(character: char) -> bool {
    match character.script() {
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Yi => true,
        Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar | Script::Tibetan => true,
        Script::Ethiopic => true,
        Script::Common => {
            matches!(character, '\u{3000}'..='\u{303F}' | '\u{30FB}'..='\u{30FC}' | '\u{FF00}'..='\u{FFEF}')
        }
        _ => false,
    }
}

/// Whether a hyphen or slash stands between two words long enough to stand
/// apart: maag-darmziekten, patiënt/cliënt; not e-mail, en/of, 3-jarig.
fn joins_words(before: &str, after: &str) -> bool {
    let letters = |word: &mut dyn Iterator<Item = char>| {
        word.take_while(|it| it.is_alphabetic()).take(3).count() >= 3
    };
    letters(&mut before.chars().rev().skip(1)) && letters(&mut after.chars())
}
