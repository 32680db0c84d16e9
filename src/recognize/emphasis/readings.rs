//! How a reader takes a mark without a counterpart. Pairs that could be characters are left
//! to [`ambiguity`](super::ambiguity), what is reported to `document`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::delimiter_runs::{DelimiterRun, SENTENCE_SIGNS};
use super::{Symbol, UnpairedKind, is_unseen};
use crate::recognize::is_digit;

/// How many characters of a pair are examined.
pub(super) const LONGEST_LOOK: usize = 400;
/// The most stars that refer to a note.
const MOST_NOTE_STARS: usize = 3;
/// The signs with which words begin.
const BEGINNING_SIGNS: &str = "([“‘„«€$£";

/// The marks without a counterpart, with what a reader takes them for.
pub(super) fn unpaired(
    symbols: &[Symbol],
    runs: &[DelimiterRun],
) -> Vec<(Range<usize>, UnpairedKind)> {
    let mut found = Vec::new();
    // Two stars followed by a space: `** let op**`.
    let mut detached: Option<&DelimiterRun> = None;
    // Two stars right behind a word: `vet**gedrukt**`, `tien.**Let op**`.
    let mut behind: Option<&DelimiterRun> = None;
    // The strong parts that are open since those stars.
    let mut inner = 0;
    for run in runs {
        if run.left.is_empty() {
            let is_outer_end = ends_outer_words(run, &mut inner);
            // Those in strong words could end them: `**let op, eerst**nu** dan`.
            found.extend(behind.take_if(|_| is_outer_end).map(begun_behind));
            continue;
        }
        let is_end = is_pair_of_stars(run)
            && !run.opens
            && (run.closes
                || !is_blank(run.after)
                || detached.is_some_and(|first| are_around_words(symbols, first, run)));
        if let Some(first) = detached
            && is_end
        {
            let both = [first, run].map(|run| (run.left.clone(), UnpairedKind::Unclosed));
            found.extend(both);
            detached = None;
        } else if is_pair_of_stars(run) && is_blank(run.before) && !run.opens {
            detached = Some(run);
        } else if let Some(first) = behind
            && is_end_behind_word(run)
        {
            found.push(begun_behind(first));
            behind = None;
        } else if is_behind_word(symbols, run) && !is_behind_item_mark(symbols, run) {
            found.extend(behind.filter(|it| is_unclosed_behind(symbols, it)).map(begun_behind));
            (behind, inner) = (Some(run), 0);
        } else if run.opens || run.closes {
            found.push((run.left.clone(), kind(run)));
        } else if is_note_apart(symbols, run) {
            found.push((run.left.clone(), UnpairedKind::Footnote));
        }
    }
    found.extend(behind.filter(|it| is_unclosed_behind(symbols, it)).map(begun_behind));
    found.extend(emphasised_behind(runs));
    found.extend(escaped_notes(symbols));
    let ended = ended_before_word(runs);
    // Of two marks that belong together the last one alone is reported.
    let starts: BTreeSet<usize> =
        ended.iter().flat_map(|(first, last)| [first.left.start, last.left.start]).collect();
    found.retain(|(marks, _)| !starts.contains(&marks.start));
    found.extend(ended.iter().map(|(_, last)| (last.left.clone(), UnpairedKind::BeforeWord)));
    found.sort_by_key(|(marks, _)| marks.start);
    found
}

/// The marks that would end the words after others, were they not right before a word:
/// `**Let op:**bel`, `*fysio*therapeut`. A single one behind a number multiplies it.
fn ended_before_word(runs: &[DelimiterRun]) -> Vec<(&DelimiterRun, &DelimiterRun)> {
    let mut open: BTreeMap<(char, usize), &DelimiterRun> = BTreeMap::new();
    let mut found = Vec::new();
    for run in runs.iter().filter(|run| run.left.len() == run.length) {
        let kind = (run.mark, run.length);
        let is_glued = match kind {
            (_, 2) => run.after.is_some_and(char::is_alphanumeric),
            ('*', 1) => is_letter(run.after) && !run.before.is_some_and(is_digit),
            _ => continue,
        };
        if run.opens || run.closes {
            open.remove(&kind);
            let is_before_words = run.opens && (run.length == 2 || is_letter(run.after));
            open.extend(is_before_words.then_some((kind, run)));
        } else if is_glued && !is_blank(run.before) {
            found.extend(open.remove(&kind).map(|first| (first, run)));
        }
    }
    found
}

/// The single stars right behind a sign that have a closing one after them: `Rust.*Let op*`.
/// Those behind a word are characters: `1*daags 2 tablet*`.
fn emphasised_behind(runs: &[DelimiterRun]) -> Vec<(Range<usize>, UnpairedKind)> {
    let single = |run: &&DelimiterRun| run.mark == '*' && run.length == 1 && !run.left.is_empty();
    let is_sign = |it: char| !it.is_alphanumeric() && !it.is_whitespace();
    let mut first: Option<&DelimiterRun> = None;
    let mut found = Vec::new();
    for run in runs.iter().filter(single) {
        if run.closes && !run.opens {
            found.extend(first.take().map(begun_behind));
        } else if !run.opens && run.before.is_some_and(is_sign) && is_letter(run.after) {
            first = Some(run);
        }
    }
    found
}

/// Whether a paired run ends strong words that begin before the stars since which so many
/// strong parts are open.
fn ends_outer_words(run: &DelimiterRun, inner: &mut usize) -> bool {
    if run.mark != '*' || run.length == 1 {
        return false;
    }
    if run.opens {
        *inner += 1;
        return false;
    }
    let is_outer = *inner == 0;
    *inner = inner.saturating_sub(1);
    is_outer
}

/// Stars with which strong or emphasised words may have been meant to begin.
fn begun_behind(run: &DelimiterRun) -> (Range<usize>, UnpairedKind) {
    (run.left.clone(), UnpairedKind::BehindWord)
}

/// Whether strong words were meant to begin at stars behind a word even if they never end:
/// after a sign before a word, or between two words. A single letter is one of a formula
/// or of a word that is not spelled out: x**y, f**k.
fn is_unclosed_behind(symbols: &[Symbol], run: &DelimiterRun) -> bool {
    let mut before = symbols[..run.left.start].iter().rev().filter_map(seen);
    let nearest = before.next();
    match nearest {
        Some(it) if it.is_alphanumeric() => {
            it.is_alphabetic()
                && before.next().is_some_and(char::is_alphabetic)
                && is_before_word(symbols, run)
        }
        Some(it) if SENTENCE_SIGNS.contains(it) => {
            let is_number = before.next().is_none_or(is_digit);
            is_letter(run.after) || run.after.is_some_and(is_digit) && !is_number
        }
        _ => is_letter(run.after),
    }
}

/// Whether two letters or more follow a run.
fn is_before_word(symbols: &[Symbol], run: &DelimiterRun) -> bool {
    let mut after = symbols[run.left.end..].iter().filter_map(seen);
    (0..2).all(|_| is_letter(after.next()))
}

/// A character that a reader sees.
pub(super) fn seen(symbol: &Symbol) -> Option<char> {
    Some(symbol.character).filter(|&it| !is_unseen(it))
}

/// Whether stars refer to a note though they touch no word: `€ 38,50 *` at the end of a
/// line or cell, `(*)`, `De tarieven * gelden`.
fn is_note_apart(symbols: &[Symbol], run: &DelimiterRun) -> bool {
    let is_star = run.mark == '*' && run.length <= MOST_NOTE_STARS;
    if (run.before, run.after) == (Some('('), Some(')')) {
        return is_star;
    }
    let word = |it: &Symbol| Some(it.character).filter(|it| !matches!(it, ' ' | '\u{A0}'));
    let mut look_back = symbols[..run.left.start].iter().rev().take(LONGEST_LOOK);
    let mut look_on = symbols[run.left.end..].iter().take(LONGEST_LOOK);
    let before = look_back.find_map(word).filter(|it| !it.is_whitespace());
    let after = look_on.find_map(word);
    let ends_line = after.is_none_or(char::is_whitespace);
    is_star
        && is_blank(run.before)
        && before.is_some_and(|it| ends_line || it.is_alphabetic() && is_letter(after))
}

/// Whether these are two stars (strong), three (strong and emphasised) or four (the end of
/// strong words and the begin of others), none of them paired.
fn is_pair_of_stars(run: &DelimiterRun) -> bool {
    let is_between_words = || !is_blank(run.before) && !is_blank(run.after);
    let is_pair = matches!(run.length, 2 | 3) || run.length == 4 && is_between_words();
    run.mark == '*' && is_pair && run.left.len() == run.length
}

/// Whether stars are between a word, or the sign after it, and the next words. Those
/// between numbers are a power: 2**3, 2**x.
fn is_behind_word(symbols: &[Symbol], run: &DelimiterRun) -> bool {
    let is_power =
        run.length == 2 && run.before.is_some_and(is_digit) && !is_before_word(symbols, run);
    let begins = |it: char| it.is_alphanumeric() || BEGINNING_SIGNS.contains(it);
    let is_between = !is_blank(run.before) && run.after.is_some_and(begins);
    is_pair_of_stars(run) && is_between && !is_power && !run.opens
}

/// Whether stars are right behind the number of a list at the beginning of a line: `1.**Eerst**`.
fn is_behind_item_mark(symbols: &[Symbol], run: &DelimiterRun) -> bool {
    let mut before = symbols[..run.left.start].iter().rev().map(|it| it.character);
    matches!(before.next(), Some('.'))
        && before.find(|&it| !is_digit(it)).is_none_or(|it| it == '\n')
}

/// Whether stars end a strong part that begins right behind a word.
fn is_end_behind_word(run: &DelimiterRun) -> bool {
    let is_end = run.closes && !run.opens || is_letter(run.after);
    is_pair_of_stars(run) && !is_blank(run.before) && is_end
}

fn is_letter(character: Option<char>) -> bool {
    character.is_some_and(char::is_alphabetic)
}

/// Whether stars with spaces on both sides have words between them, not numbers to
/// multiply, and are not each at the beginning of a line.
fn are_around_words(symbols: &[Symbol], first: &DelimiterRun, last: &DelimiterRun) -> bool {
    let is_word = |it: &&Symbol| !it.character.is_whitespace();
    let inside = &symbols[first.left.end..last.left.start];
    let begin = inside.iter().take(LONGEST_LOOK).find(is_word);
    let end = inside.iter().rev().take(LONGEST_LOOK).find(is_word);
    let is_number = |it: Option<&Symbol>| it.is_none_or(|it| is_digit(it.character));
    !is_number(begin) && !is_number(end) && last.before != Some('\n')
}

pub(super) fn is_blank(character: Option<char>) -> bool {
    character.is_none_or(char::is_whitespace)
}

fn kind(run: &DelimiterRun) -> UnpairedKind {
    let is_part = run.left.len() < run.length;
    if is_part || run.opens && run.length > 1 {
        UnpairedKind::Unclosed
    } else if run.mark == '*' && run.length == 1 {
        UnpairedKind::Footnote
    } else {
        UnpairedKind::Character
    }
}

/// The stars that are characters by their backslash and end a word, as those of notes do.
fn escaped_notes(symbols: &[Symbol]) -> impl Iterator<Item = (Range<usize>, UnpairedKind)> {
    let is_note = |&at: &usize| {
        let Symbol { character, may_mark, .. } = symbols[at];
        let before = at.checked_sub(1).map(|before| symbols[before].character);
        let after = symbols.get(at + 1).map(|it| it.character);
        character == '*'
            && !may_mark
            && !is_blank(before)
            && !after.is_some_and(char::is_alphanumeric)
    };
    (0..symbols.len()).filter(is_note).map(|at| (at..at + 1, UnpairedKind::Footnote))
}
