//! Marks that could be read as characters and as emphasis.

use std::ops::Range;

use super::Symbol;
use super::UnpairedKind;
use super::pairing::Facing;
use super::rows::Row;
use crate::notation::is_digit;

/// How far a pair is looked into.
const LONGEST_LOOK: usize = 400;
/// Abbreviations have fewer letters before their point.
const SHORTEST_LAST_WORD: usize = 5;

/// The marks that have no counterpart, with what a reader takes them for.
pub(super) fn unpaired(symbols: &[Symbol], rows: &[Row]) -> Vec<(Range<usize>, UnpairedKind)> {
    let mut found = Vec::new();
    // Two stars with a blank where their words should be: `** let op**`.
    let mut detached: Option<&Row> = None;
    for row in rows.iter().filter(|row| !row.left.is_empty()) {
        let is_end = is_pair_of_stars(row) && !row.opens && (row.closes || !is_blank(row.after));
        if let (Some(first), true) = (detached, is_end) {
            let both = [first, row].map(|row| (row.left.clone(), UnpairedKind::Unclosed));
            found.extend(both);
            detached = None;
        } else if is_pair_of_stars(row) && is_blank(row.before) && !row.opens {
            detached = Some(row);
        } else if row.opens || row.closes {
            found.push((row.left.clone(), kind(symbols, row)));
        }
    }
    found.sort_by_key(|(marks, _)| marks.start);
    found
}

fn is_pair_of_stars(row: &Row) -> bool {
    row.mark == '*' && row.length == 2 && row.left.len() == 2
}

fn is_blank(character: Option<char>) -> bool {
    character.is_none_or(char::is_whitespace)
}

fn kind(symbols: &[Symbol], row: &Row) -> UnpairedKind {
    let is_part = row.left.len() < row.length;
    let is_footnote = row.mark == '*' && row.length == 1 && row.closes;
    let is_behind_word =
        || row.before.is_some_and(|it| it.is_alphanumeric() || matches!(it, ')' | '%' | '.'));
    if is_part || row.opens && row.length > 1 {
        UnpairedKind::Unclosed
    } else if is_footnote && is_behind_word() && row.left.start < symbols.len() {
        UnpairedKind::Footnote
    } else {
        UnpairedKind::Character
    }
}

/// Whether both marks of a pair could be characters: those of a product
/// (`2 *500 mg en 3* per dag`) or of a footnote (`*Na overleg: € 38,50* per
/// keer`). Two stars on each side are always markup.
pub(super) fn is_ambiguous(symbols: &[Symbol], pair: &Facing) -> bool {
    if pair.is_strong || symbols[pair.opens.start].character != '*' {
        return false;
    }
    let around = Around::of(symbols, pair);
    let digits = (around.first.is_some_and(is_digit), around.last.is_some_and(is_digit));
    let is_product = digits.0 && around.word_before.is_some_and(is_digit);
    let is_range = digits.0 && digits.1 && around.has_blank();
    let is_compound = digits.1 && around.after == Some('-');
    let goes_on = around.after.is_some_and(|it| it == ' ') && around.word_after.is_some();
    let is_price = around.begins_line && digits.1 && goes_on && around.has_blank();
    let is_note = around.begins_line && goes_on && around.last.is_some_and(char::is_alphanumeric);
    is_product || is_range || is_compound || is_price || (is_note && around.ends_sentence())
}

/// The characters around the marks of a pair.
struct Around<'s> {
    words: &'s [Symbol],
    first: Option<char>,
    last: Option<char>,
    begins_line: bool,
    /// The last character before the opening mark that is no space.
    word_before: Option<char>,
    after: Option<char>,
    /// The first character behind the closing mark that is no space.
    word_after: Option<char>,
}

impl<'s> Around<'s> {
    fn of(symbols: &'s [Symbol], pair: &Facing) -> Self {
        let words = &symbols[pair.opens.end..pair.closes.start];
        let (before, after) = (&symbols[..pair.opens.start], &symbols[pair.closes.end..]);
        let is_seen = |it: &char| !super::is_unseen(*it);
        let mut back = before.iter().rev().map(|it| it.character).filter(is_seen);
        let mut on = after.iter().map(|it| it.character).filter(is_seen);
        let is_word = |it: &char| !it.is_whitespace();
        let nearest = |it: &mut dyn Iterator<Item = char>| it.take(LONGEST_LOOK).find(is_word);
        Self {
            words: &words[..words.len().min(LONGEST_LOOK)],
            first: words.first().map(|it| it.character),
            last: words.last().map(|it| it.character),
            begins_line: back.clone().next().is_none_or(|it| it == '\n'),
            word_before: nearest(&mut back),
            after: on.clone().next(),
            word_after: nearest(&mut on),
        }
    }

    fn has_blank(&self) -> bool {
        self.words.iter().any(|it| it.character.is_whitespace())
    }

    /// Whether a sentence ends among the words and another begins.
    fn ends_sentence(&self) -> bool {
        let letters = |at: usize| {
            let back = self.words[..at].iter().rev();
            back.take_while(|it| it.character.is_alphabetic()).count()
        };
        self.words.windows(3).enumerate().any(|(at, three)| {
            three[0].character == '.'
                && three[1].character.is_whitespace()
                && three[2].character.is_uppercase()
                && letters(at) >= SHORTEST_LAST_WORD
        })
    }
}
