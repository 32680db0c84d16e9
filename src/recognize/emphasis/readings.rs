//! Marks that could be read as characters and as emphasis.

use std::ops::Range;

use super::delimiter_runs::{DelimiterRun, is_stand_in};
use super::pairing::Facing;
use super::{Symbol, UnpairedKind};
use crate::recognize::is_digit;

/// How far a pair is looked into.
const LONGEST_LOOK: usize = 400;
/// Abbreviations have fewer letters before their point.
const SHORTEST_LAST_WORD: usize = 5;

/// The marks that have no counterpart, with what a reader takes them for.
pub(super) fn unpaired(
    symbols: &[Symbol],
    rows: &[DelimiterRun],
) -> Vec<(Range<usize>, UnpairedKind)> {
    let mut found = Vec::new();
    // Two stars with a blank where their words should be: `** let op**`.
    let mut detached: Option<&DelimiterRun> = None;
    // Two stars within a word: `vet**gedrukt**`.
    let mut inner: Option<&DelimiterRun> = None;
    for row in rows.iter().filter(|row| !row.left.is_empty()) {
        let is_end = is_pair_of_stars(row)
            && !row.opens
            && (row.closes
                || !is_blank(row.after)
                || detached.is_some_and(|first| are_around_words(symbols, first, row)));
        if let (Some(first), true) = (detached, is_end) {
            let both = [first, row].map(|row| (row.left.clone(), UnpairedKind::Unclosed));
            found.extend(both);
            detached = None;
        } else if is_pair_of_stars(row) && is_blank(row.before) && !row.opens {
            detached = Some(row);
        } else if let (Some(first), true) = (inner, is_end_in_word(row)) {
            found.push((first.left.clone(), UnpairedKind::InWord));
            inner = None;
        } else if is_within_word(row) {
            inner = Some(row);
        } else if row.opens || row.closes {
            found.push((row.left.clone(), kind(symbols, row)));
        }
    }
    found.sort_by_key(|(marks, _)| marks.start);
    found
}

/// Whether these are stars that mark strong words, or three that emphasise them
/// as well.
fn is_pair_of_stars(row: &DelimiterRun) -> bool {
    row.mark == '*' && matches!(row.length, 2 | 3) && row.left.len() == row.length
}

fn is_within_word(row: &DelimiterRun) -> bool {
    is_pair_of_stars(row) && is_letter(row.before) && is_letter(row.after)
}

/// Whether stars end the strong part of a word that others within it begin.
fn is_end_in_word(row: &DelimiterRun) -> bool {
    let is_end = row.closes && !row.opens || is_letter(row.after);
    is_pair_of_stars(row) && is_letter(row.before) && is_end
}

fn is_letter(character: Option<char>) -> bool {
    character.is_some_and(char::is_alphabetic)
}

/// Whether stars with blanks on both sides have words between them and no
/// numbers to multiply, nor are each at the begin of a line.
fn are_around_words(symbols: &[Symbol], first: &DelimiterRun, last: &DelimiterRun) -> bool {
    let is_word = |it: &&Symbol| !it.character.is_whitespace();
    let inside = &symbols[first.left.end..last.left.start];
    let begin = inside.iter().take(LONGEST_LOOK).find(is_word);
    let end = inside.iter().rev().take(LONGEST_LOOK).find(is_word);
    let is_number = |it: Option<&Symbol>| it.is_none_or(|it| is_digit(it.character));
    !is_number(begin) && !is_number(end) && last.before != Some('\n')
}

fn is_blank(character: Option<char>) -> bool {
    character.is_none_or(char::is_whitespace)
}

fn kind(symbols: &[Symbol], row: &DelimiterRun) -> UnpairedKind {
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
/// (`2 *500 mg en 3* per dag`), of a footnote (`*Na overleg: € 38,50* per
/// keer`) or of a face (`^_^ *_*`), or are one of two that are taken apart. Two
/// marks on each side are always markup.
pub(super) fn is_ambiguous(symbols: &[Symbol], rows: &[DelimiterRun], pair: &Facing) -> bool {
    // One that is left over is reported by itself.
    let is_split = pair.split.is_some_and(|row| rows[row].left.is_empty());
    if pair.is_strong || is_split {
        return is_split;
    }
    let around = PairContext::of(symbols, pair);
    !around.has_letters()
        || symbols[pair.opens.start].character == '*'
            && (around.is_product() || around.is_footnote())
}

/// The characters around the marks of a pair.
struct PairContext<'s> {
    words: &'s [Symbol],
    first: Option<char>,
    last: Option<char>,
    begins_line: bool,
    /// The last character before the opening mark that is no space.
    word_before: Option<char>,
    after: Option<char>,
    /// The character behind that.
    word_behind_sign: Option<char>,
    /// The first character behind the closing mark that is no space.
    word_after: Option<char>,
}

impl<'s> PairContext<'s> {
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
            word_behind_sign: on.clone().nth(1),
            word_after: nearest(&mut on),
        }
    }

    /// Whether the marks could multiply numbers, or one of them end a number or
    /// an abbreviation before a hyphen or a slash: `5*-sterren`, `2x*/week`.
    fn is_product(&self) -> bool {
        let first = self.first.is_some_and(is_digit);
        let last = self.last.is_some_and(is_digit);
        let is_compound = matches!(self.after, Some('-' | '/'))
            && self.word_behind_sign.is_some_and(char::is_alphanumeric);
        first && self.word_before.is_some_and(is_digit)
            || first && last && self.has_blank()
            || is_compound && (last || self.has_blank())
    }

    /// Whether the first mark could begin a note and the other end a word that
    /// has one.
    fn is_footnote(&self) -> bool {
        let last = |is: fn(char) -> bool| self.last.is_some_and(is);
        self.begins_line
            && self.after == Some(' ')
            && self.word_after.is_some()
            && (last(is_digit) && self.has_blank()
                || last(char::is_alphanumeric) && self.ends_sentence())
    }

    fn has_letters(&self) -> bool {
        let is_word = |it: &Symbol| it.character.is_alphanumeric() || is_stand_in(it.character);
        self.words.iter().any(is_word)
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
