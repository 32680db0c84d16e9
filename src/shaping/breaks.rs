//! The words of a text, and the places between words where a line may end: UAX 14, less the
//! places that [`no_break`](super::no_break) closes, with the rules of [`address`] for
//! addresses. Places within words are left to [`hyphenation`](super::hyphenation).

use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_script::{Script, UnicodeScript};

use super::address;
use super::no_break::{Hold, NoBreakRules};
use super::shaped::{BreakKind, Opportunity};
use crate::recognize::{
    VisibleText, account_numbers, is_digit, is_invisible, telephone_numbers, words_with,
};

/// A word in a text, as it is given to the shaper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WordAt {
    /// Its byte range, including the space before it, which is drawn with it, and the
    /// space after it, which is not.
    pub(super) shaped: Range<usize>,
    /// Whether it is whole: no letter in another face or element is directly before or
    /// after it.
    pub(super) whole: bool,
}

/// The words of a stretch of a text in order, including all spaces.
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
            whole: (first > stretch.start || !text[..first].ends_with(char::is_alphabetic))
                && (end < stretch.end || !text[end..].starts_with(char::is_alphabetic)),
        };
        start = end;
        Some(word)
    })
}

/// Knows only the rules of UAX 14, which include those for the beginning and end of a
/// Chinese or Japanese line.
static RULES: LineSegmenterBorrowed<'static> =
    LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());

/// Also knows the words of the scripts without spaces, from dictionaries.
static DICTIONARIES: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// The segmenter for a text.
fn segmenter(text: &str) -> LineSegmenterBorrowed<'static> {
    // Thai is the first of those scripts, U+0E00, in UTF-8 0xE0 0xB8.
    let may_need_dictionary = text.bytes().any(|byte| byte >= 0xE0)
        && text.chars().any(|character| {
            let script = character.script();
            matches!(script, Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar)
        });
    if may_need_dictionary { *DICTIONARIES } else { RULES }
}

/// The longest address, in bytes: browsers and servers accept less.
const LONGEST_ADDRESS: usize = 2_048;

/// The break opportunities of a text in order: those of UAX 14 that the language does not
/// close, and those of its addresses. The last is the end of the text.
pub(super) fn opportunities(text: &str, no_break_rules: &NoBreakRules) -> Vec<Opportunity> {
    let mut found = Vec::with_capacity(text.len() / 5 + 1);
    let mut addresses = addresses(text).peekable();
    // Rules look at the visible text: a direction mark does not separate a number from
    // its unit.
    let seen = VisibleText::of(text);
    let mut numbers = NumbersInText::new(text, &seen);
    for offset in segmenter(text).segment_str(text).skip(1).filter(|&offset| offset < text.len()) {
        while let Some(passed) = addresses.next_if(|it| it.end <= offset) {
            found.extend(address::places(&text[passed.clone()], passed.start));
        }
        let in_address = addresses.peek().is_some_and(|it| it.start < offset);
        if in_address {
            continue;
        }
        if numbers.has(offset) {
            // The groups of a number are separated only if it is wider than a line.
            if text[..offset].ends_with(' ') {
                found.push(Opportunity { offset, kind: BreakKind::Tight });
            }
        } else {
            found.extend(opportunity(&seen, offset, no_break_rules));
        }
    }
    for last in addresses {
        found.extend(address::places(&text[last.clone()], last.start));
    }
    let held = no_break_spaces(text);
    if !held.is_empty() {
        found.extend(held);
        found.sort_by_key(|it| it.offset);
    }
    found.push(Opportunity { offset: text.len(), kind: BreakKind::Mandatory });
    found
}

/// The places after the no-break spaces of a text, where a line ends only if the words
/// they hold together are wider than it.
fn no_break_spaces(text: &str) -> Vec<Opportunity> {
    let spaces = text.match_indices(is_no_break_space).map(|(at, space)| at + space.len());
    let between_words = spaces.filter(|&offset| {
        text[offset..].starts_with(|next: char| !next.is_whitespace() && next != '—')
    });
    between_words.map(|offset| Opportunity { offset, kind: BreakKind::Tight }).collect()
}

/// Whether a character is a no-break space.
pub(crate) fn is_no_break_space(character: char) -> bool {
    matches!(character, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// The byte range of each address of a text with its punctuation, in order.
fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let ends_word = |it: char| it.is_whitespace() || matches!(it, '\u{200B}' | '—');
    let bytes = text.as_bytes();
    // Each address contains a character that few words have.
    let marks = |at: usize, byte| {
        matches!(byte, b'.' | b'/' | b'@' | b'_' | b'\\')
            && bytes.get(at + 1).is_some_and(|&next| next != b' ')
    };
    words_with(text, marks, ends_word)
        .filter(|word| word.len() < LONGEST_ADDRESS && address::is_address(&text[word.clone()]))
}

/// The telephone and account numbers of a text, for queries in the order of the text.
struct NumbersInText {
    numbers: Vec<Range<usize>>,
    next: usize,
}

impl NumbersInText {
    fn new(text: &str, seen: &VisibleText) -> Self {
        let mut numbers = telephone_numbers(seen);
        let accounts = account_numbers(text);
        if !accounts.is_empty() {
            numbers.extend(accounts);
            numbers.sort_by_key(|it| it.start);
        }
        Self { numbers, next: 0 }
    }

    /// Whether an offset is within one of them.
    fn has(&mut self, offset: usize) -> bool {
        while self.numbers.get(self.next).is_some_and(|it| it.end <= offset) {
            self.next += 1;
        }
        self.numbers.get(self.next).is_some_and(|it| it.start < offset)
    }
}

/// The opportunity at an offset that UAX 14 allows; `None` if our rules close it.
fn opportunity(
    seen: &VisibleText,
    offset: usize,
    no_break_rules: &NoBreakRules,
) -> Option<Opportunity> {
    let (before, after) = seen.text.split_at(seen.place_of(offset));
    let last = before.chars().next_back()?;
    let kind = match last {
        '\n' => BreakKind::Mandatory,
        ' ' => match no_break_rules.hold(before, after) {
            None => BreakKind::Space,
            Some(Hold::Loose) => BreakKind::Loose,
            Some(Hold::Tight) if is_dash_between_words(before, after) => BreakKind::BeforeDash,
            Some(Hold::Tight) => BreakKind::Tight,
        },
        '-' | '\u{2010}' | '–' if !joins_words(before, after) => return None,
        '-' | '\u{2010}' | '–' | '—' => BreakKind::OwnHyphen,
        '/' if !joins_words(before, after) || no_break_rules.is_unit_at(before, after) => {
            return None;
        }
        // Soft hyphens are handled with their word; a line does not end before a dash.
        '\u{AD}' => return None,
        '\u{200B}' if is_within_number(before, after) => return None,
        '…' if after.starts_with(is_digit) => return None,
        _ if after.starts_with('—') => return None,
        _ if last.is_whitespace() && no_break_rules.hold(before, after).is_some() => return None,
        _ => between_letters(last, after.chars().next()?)?,
    };
    Some(Opportunity { offset, kind })
}

/// Whether an invisible character at the end of a text is within a number, or between it
/// and its unit.
fn is_within_number(before: &str, after: &str) -> bool {
    before.trim_end_matches(is_invisible).ends_with(is_digit)
        || after.trim_start_matches(is_invisible).starts_with(is_digit)
}

/// Whether a text goes on with a dash that does not belong to a number: `10 – 15`.
fn is_dash_between_words(before: &str, after: &str) -> bool {
    let beyond = after.strip_prefix("– ").or_else(|| after.strip_prefix("- "));
    let is_of_numbers = |beyond: &str| {
        let beyond = beyond.trim_start_matches(|it: char| it.is_ascii_uppercase());
        before.trim_end().ends_with(char::is_numeric) && beyond.starts_with(char::is_numeric)
    };
    beyond.is_some_and(|beyond| !is_of_numbers(beyond))
}

/// The kind of opportunity between two characters other than spaces, if it is one.
///
/// Korean has spaces, and is easier to read if its words stay whole.
fn between_letters(before: char, after: char) -> Option<BreakKind> {
    let both = [before, after];
    if both.iter().all(|it| it.script() == Script::Hangul) {
        None
    } else if before == '\u{200B}' || both.iter().any(|&it| has_no_spaces(it)) {
        Some(BreakKind::Letter)
    } else {
        Some(BreakKind::Unspaced)
    }
}

/// Whether a character belongs to a script written without spaces or to the punctuation of
/// Chinese and Japanese, full-width forms included.
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

/// Whether a hyphen or slash joins two words long enough to be separated:
/// maag-darmziekten, patiënt/cliënt; not e-mail, en/of, 3-jarig.
fn joins_words(before: &str, after: &str) -> bool {
    let letters = |word: &mut dyn Iterator<Item = char>| {
        word.take_while(|it| it.is_alphabetic()).take(3).count() >= 3
    };
    letters(&mut before.chars().rev().skip(1)) && letters(&mut after.chars())
}
