//! Whether a pair of marks could be characters. Marks without a counterpart are left to
//! [`readings`](super::readings).

use super::Symbol;
use super::delimiter_runs::{DelimiterRun, SENTENCE_SIGNS, is_stand_in};
use super::pairing::Facing;
use super::readings::{LONGEST_LOOK, is_blank, seen};
use crate::recognize::is_digit;

/// The shortest word at the end of a sentence: abbreviations have fewer letters before
/// their full stop.
const SHORTEST_LAST_WORD: usize = 5;

/// Whether both marks of a pair could be characters: of a product (`2 *500 mg en
/// 3* per dag`), a footnote (`*Na overleg: € 38,50* per keer`) or a face (`^_^
/// *_*`) or a date to fill in (`__/__`), or because the pair takes one mark of two. Two
/// marks on each side of words are always markup.
pub(super) fn is_ambiguous(symbols: &[Symbol], runs: &[DelimiterRun], pair: &Facing) -> bool {
    // If the other mark of the two is left over, it is reported by itself.
    let is_split = pair.split.is_some_and(|run| runs[run].left.is_empty());
    if is_split {
        return true;
    }
    let around = PairContext::of(symbols, pair);
    !(around.has_letters() || pair.is_strong && around.is_sign_in_stars())
        || around.crosses_bracket()
        || !pair.is_strong && around.mark == '*' && (around.is_product() || around.is_footnote())
}

/// The characters around the marks of a pair.
struct PairContext<'s> {
    mark: char,
    words: &'s [Symbol],
    /// Whether `words` are all that is between the marks.
    is_whole: bool,
    first: Option<char>,
    last: Option<char>,
    begins_line: bool,
    /// The character before the opening mark.
    before: Option<char>,
    /// The brackets that are open before the opening mark.
    brackets_before: i32,
    /// The last character before the opening mark that is not a space.
    word_before: Option<char>,
    after: Option<char>,
    /// The character after `after`.
    word_behind_sign: Option<char>,
    /// The first character after the closing mark that is not a space.
    word_after: Option<char>,
}

/// The brackets that are open at the end of characters, which are given from the last to
/// the first.
fn open_brackets(back: impl Iterator<Item = char>) -> i32 {
    let (mut open, mut closed) = (0, 0);
    for character in back {
        match character {
            ')' => closed += 1,
            '(' if closed > 0 => closed -= 1,
            '(' => open += 1,
            _ => {}
        }
    }
    open
}

impl<'s> PairContext<'s> {
    fn of(symbols: &'s [Symbol], pair: &Facing) -> Self {
        let words = &symbols[pair.opens.end..pair.closes.start];
        let (before, after) = (&symbols[..pair.opens.start], &symbols[pair.closes.end..]);
        let mut back = before.iter().rev().filter_map(seen);
        let mut on = after.iter().filter_map(seen);
        let is_word = |it: &char| !it.is_whitespace();
        let nearest = |it: &mut dyn Iterator<Item = char>| it.take(LONGEST_LOOK).find(is_word);
        Self {
            mark: symbols[pair.opens.start].character,
            words: &words[..words.len().min(LONGEST_LOOK)],
            is_whole: words.len() <= LONGEST_LOOK,
            first: words.first().map(|it| it.character),
            last: words.last().map(|it| it.character),
            begins_line: back.clone().next().is_none_or(|it| it == '\n'),
            before: back.clone().next(),
            brackets_before: open_brackets(back.clone().take(LONGEST_LOOK)),
            word_before: nearest(&mut back),
            after: on.clone().next(),
            word_behind_sign: on.clone().nth(1),
            word_after: nearest(&mut on),
        }
    }

    /// Whether the marks could multiply numbers, or one of them could follow a
    /// number or abbreviation before a hyphen or slash: `5*-sterren`, `2x*/week`.
    fn is_product(&self) -> bool {
        let first = self.first.is_some_and(is_digit);
        let last = self.last.is_some_and(is_digit);
        let is_inside = is_blank(self.after) && self.word_after.is_some();
        let is_compound = matches!(self.after, Some('-' | '/'))
            && self.word_behind_sign.is_some_and(char::is_alphanumeric);
        first && self.word_before.is_some_and(is_digit)
            || first && last && self.has_blank()
            || first && is_inside && self.ends_in_another_amount()
            || is_compound && (last || self.has_blank())
    }

    /// Whether the first mark could begin a footnote and the second refer to one.
    fn is_footnote(&self) -> bool {
        let last = |is: fn(char) -> bool| self.last.is_some_and(is);
        let is_followed = self.after == Some(' ') && self.word_after.is_some();
        let ends_line = self.word_after.is_none() || self.after == Some('\n');
        let refers_within_line = || {
            last(is_digit) && self.has_blank()
                || last(char::is_alphanumeric) && self.ends_sentence()
        };
        self.begins_line
            && (is_followed && refers_within_line() || ends_line && self.ends_in_price())
    }

    /// Whether the last words are an amount of money behind other words, as in
    /// `niet vergoed, € 40`.
    fn ends_in_price(&self) -> bool {
        let is_number = |it: &&Symbol| is_digit(it.character) || ".,".contains(it.character);
        let mut before = self.words.iter().rev().skip_while(is_number);
        let mut sign = before.by_ref().skip_while(|it| it.character.is_whitespace());
        self.last.is_some_and(is_digit)
            && sign.next().is_some_and(|it| "€$£".contains(it.character))
            && before.any(|it| it.character.is_alphabetic())
    }

    /// Whether a bracket opens among the words and does not close there, or one before them
    /// closes among them, as in `(*bij ouderen, zie (5*)` and `(*zie noot) € 38,50*`: each
    /// mark is that of other words. So it is for quotation marks: `"*Toeslag" bij "intake*"`.
    fn crosses_bracket(&self) -> bool {
        let mut depth = self.brackets_before;
        let mut least = depth;
        for symbol in self.words {
            match symbol.character {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            least = least.min(depth);
        }
        let has_quote = || self.words.iter().any(|it| it.character == '"');
        let crosses = depth > self.brackets_before || least < self.brackets_before && least >= 0;
        self.is_whole && (crosses || self.before == Some('"') && has_quote())
    }

    /// Whether the last word is the unit of a number that is not the first word, as in
    /// `5 mg bij ouderen, 10 mg`.
    fn ends_in_another_amount(&self) -> bool {
        let mut words = self.words.split(|it| it.character.is_whitespace()).rev();
        let unit = words.next().unwrap_or_default();
        let number = words.next().unwrap_or_default();
        let is_unit = unit.iter().all(|it| it.character.is_alphabetic() || it.character == '%');
        let is_number = number.first().is_some_and(|it| is_digit(it.character))
            && number.last().is_some_and(|it| is_digit(it.character));
        is_unit && !unit.is_empty() && is_number && words.next().is_some()
    }

    /// Whether there is a single sign other than a dash between stars, or the end of a
    /// sentence: `**€**`, `**+**`, `**?!**`.
    fn is_sign_in_stars(&self) -> bool {
        let is_single = |sign: char| !matches!(sign, '-' | '–' | '—' | '_');
        let ends_sentence = || self.words.iter().all(|it| SENTENCE_SIGNS.contains(it.character));
        let is_sign = match self.words {
            [sign] => is_single(sign.character),
            _ => ends_sentence(),
        };
        self.mark == '*' && is_sign
    }

    fn has_letters(&self) -> bool {
        let is_word = |it: &Symbol| it.character.is_alphanumeric() || is_stand_in(it.character);
        self.words.iter().any(is_word)
    }

    fn has_blank(&self) -> bool {
        self.words.iter().any(|it| it.character.is_whitespace())
    }

    /// Whether one sentence ends and another begins among the words.
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
