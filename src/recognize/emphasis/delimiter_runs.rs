//! Runs of stars and underscores, and whether each can open or close emphasis.
//! Pairs are found in `pairing`.

use std::ops::Range;

use super::{Symbol, is_unseen};

/// A run of equal marks: stars or underscores.
#[derive(Debug)]
pub(super) struct DelimiterRun {
    pub(super) mark: char,
    /// The symbols that have no counterpart yet.
    pub(super) left: Range<usize>,
    /// How many symbols the run has, paired ones included.
    pub(super) length: usize,
    pub(super) opens: bool,
    pub(super) closes: bool,
    pub(super) link: Option<u32>,
    /// The characters around it, past other marks.
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
}

/// The signs that end a sentence or a part of one.
pub(super) const SENTENCE_SIGNS: &str = ".,;:!?";
/// The most signs that end one sentence: `?!`, `...`.
const MOST_SIGNS: usize = 3;

/// The runs of marks among the characters of a paragraph.
pub(super) fn delimiter_runs(symbols: &[Symbol]) -> Vec<DelimiterRun> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < symbols.len() {
        if symbols[at].may_mark {
            let passed =
                symbols[at..].iter().take_while(|it| it.may_mark || is_unseen(it.character));
            let cluster = at..at + passed.count();
            at = cluster.end;
            add_runs(symbols, cluster, &mut runs);
        } else {
            at += 1;
        }
    }
    open_before_signs(symbols, &mut runs);
    runs
}

/// Lets two stars open before signs of punctuation if two stars close right behind them:
/// `Let op**!** Bel`. There is nothing else that those could be.
fn open_before_signs(symbols: &[Symbol], runs: &mut [DelimiterRun]) {
    let are_stars = |run: &DelimiterRun| run.mark == '*' && run.length == 2;
    let is_sign = |it: &Symbol| SENTENCE_SIGNS.contains(it.character);
    for at in 1..runs.len() {
        let (first, next) = (&runs[at - 1], &runs[at]);
        let inside = &symbols[first.left.end..next.left.start];
        if are_stars(first)
            && are_stars(next)
            && next.closes
            && first.link == next.link
            && (1..=MOST_SIGNS).contains(&inside.len())
            && inside.iter().all(is_sign)
        {
            (runs[at - 1].opens, runs[at - 1].closes) = (true, false);
        }
    }
}

/// Adds the runs of a stretch of marks and invisible characters.
fn add_runs(symbols: &[Symbol], cluster: Range<usize>, runs: &mut Vec<DelimiterRun>) {
    let seen = |it: &&Symbol| !is_unseen(it.character);
    let before = symbols[..cluster.start].iter().rev().find(seen).map(|it| it.character);
    let after = symbols[cluster.end..].iter().find(seen).map(|it| it.character);
    let mut at = cluster.start;
    while at < cluster.end {
        let first = symbols[at];
        let same =
            |it: &&Symbol| it.may_mark && it.character == first.character && it.link == first.link;
        let length = symbols[at..cluster.end].iter().take_while(same).count();
        if length > 0 {
            let marks = at..at + length;
            let outer = (before, after);
            runs.push(run(symbols, marks, &cluster, outer));
        }
        at += length.max(1);
    }
}

fn run(
    symbols: &[Symbol],
    marks: Range<usize>,
    cluster: &Range<usize>,
    (before, after): (Option<char>, Option<char>),
) -> DelimiterRun {
    let Symbol { character: mark, link, .. } = symbols[marks.start];
    let (opens, closes) = if is_between_signs(before, after, marks.len()) {
        (false, false)
    } else if mark == '*' {
        (star_opens(before, after), star_closes(before, after))
    } else {
        let inside = |it: &&Symbol| it.may_mark;
        let left = symbols[cluster.start..marks.start].iter().rev().find(inside);
        let right = symbols[marks.end..cluster.end].iter().find(inside);
        let before = left.map(|it| it.character).or(before);
        underscore(before, right.map(|it| it.character).or(after))
    };
    DelimiterRun { mark, length: marks.len(), left: marks, opens, closes, link, before, after }
}

/// Whether marks stand between two signs that make a character or a line to write on of
/// them: `"*"`, `[_]`, `(__)`, `-_-`, `>_<`. Emphasised words that touch a sign outside begin
/// and end with a letter, or with a sign of their own: `(*“ja”*)`.
fn is_between_signs(before: Option<char>, after: Option<char>, length: usize) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    let begins = OPENING.contains(before) && STARTING.contains(after);
    let ends = (CLOSING.contains(before) || ENDING.contains(before)) && !BRACKETS.contains(after);
    // A bracket closes behind another.
    let is_pair = before == after && !")]}".contains(before);
    // What is to be filled in is asked about: __/__/____.
    let is_date = length > 1 && "-/".contains(before);
    is_sign(before) && is_sign(after) && !is_date && (is_pair || !begins && !ends)
}

fn star_opens(before: Option<char>, after: Option<char>) -> bool {
    let begins_word = before.is_none_or(|it| it.is_whitespace() || OPENING.contains(it));
    let is_word = after.is_some_and(|it| !it.is_whitespace() && !CLOSING.contains(it));
    begins_word && is_word
}

fn star_closes(before: Option<char>, after: Option<char>) -> bool {
    let is_word = before.is_some_and(|it| !it.is_whitespace() && !BRACKETS.contains(it));
    let ends_word = after.is_none_or(|it| it.is_whitespace() || is_sign(it));
    is_word && ends_word
}

/// Characters that may precede an opening star.
const OPENING: &str = "([{“‘\"'„‚«‹¿¡–—-/";
/// Characters that open and never end a word.
const BRACKETS: &str = "([{“„«‹¿¡";
/// Signs with which emphasised words begin.
const STARTING: &str = "([{“‘\"'„‚«‹¿¡€$£+−±<>≤≥#@";
/// Signs, beside the closing ones, with which emphasised words end.
const ENDING: &str = "\"'%°+";
/// Characters that never follow an opening star.
const CLOSING: &str = ")]}.,;:!?…”’»›،؛؟۔።፣";

/// Whether underscores open and close (CommonMark 0.31.2, 6.2).
fn underscore(before: Option<char>, after: Option<char>) -> (bool, bool) {
    let is_blank = |it: Option<char>| it.is_none_or(char::is_whitespace);
    let sign = |it: Option<char>| it.is_some_and(is_sign);
    let leans = |to: Option<char>, from: Option<char>| {
        !is_blank(to) && (!sign(to) || is_blank(from) || sign(from))
    };
    let (left, right) = (leans(after, before), leans(before, after));
    (left && (!right || sign(before)), right && (!left || sign(after)))
}

/// Whether a character is punctuation or a symbol. Combining marks and stand-ins
/// are neither: they are part of a word, or take the place of one.
fn is_sign(character: char) -> bool {
    let is_mark = ('\u{300}'..='\u{36F}').contains(&character);
    let is_word = character.is_alphanumeric() || is_mark || is_stand_in(character);
    !is_word && !character.is_whitespace()
}

/// Whether a character takes the place of a word of the practice or of a field
/// to fill in.
pub(super) fn is_stand_in(character: char) -> bool {
    let is_blank = character.is_whitespace();
    character.is_control() && !is_blank || ('\u{FDD0}'..='\u{FDEF}').contains(&character)
}
