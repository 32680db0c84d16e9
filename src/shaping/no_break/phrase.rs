//! Groups of words around a number or a day: 10 tot 15, 3 x per dag, 1 op de 3. The groups are
//! the table [`PHRASES`]; a number with a single word is left to [`numbers`](super::numbers).

use super::lexicon::WordRole;
use super::numbers::{ends_open, is_hour, is_number, is_numeric};
use super::space_context::SpaceContext;
use super::{Hold, NoBreakRules, bare, is_designation, opened};
use crate::recognize::{are_digits, is_digit};

/// A word of a group, described by what it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// A number: 10, ½, 2,5.
    Number,
    /// A number of hundredths: 40%.
    Percent,
    /// A word that begins with a number or a currency: 15, 500mg, €.
    Amount,
    /// A number of times in one word: 3x, 2dd.
    Counted,
    /// A number of one or two digits, or a fraction.
    Small,
    /// A small number without punctuation after it.
    First,
    /// A word with a role in the language.
    Does(WordRole),
    /// A word for a day or a part of it, with or without punctuation around it.
    Daily,
    /// A day of the week.
    Day,
    /// A time of day in figures, or a range of them.
    Time,
    /// Capitals and a number: L4.
    Code,
    /// A word that has an order: a day, a month, a number or a letter.
    Ordered,
    /// Dutch `t/m`.
    Until,
    /// Exactly this word.
    Word(&'static str),
    /// Any word.
    Any,
}

use Slot::{
    Amount, Any, Code, Counted, Daily, Day, Does, First, Number, Ordered, Percent, Small, Time,
    Until, Word,
};
use WordRole::{Article, Choice, Joiner, Per, Share, Through, Times, Unit};

/// The groups. A line too short for one ends before a connecting word rather than after
/// it.
const PHRASES: [&[Slot]; 25] = [
    &[Number, Does(Joiner), Amount],
    &[Percent, Does(Joiner), Amount],
    &[Number, Word("%"), Does(Joiner), Amount],
    &[Number, Does(Share), Amount],
    &[Number, Does(Share), Does(Article), Amount],
    &[Number, Word("tot"), Word("en"), Word("met"), Amount],
    &[First, Does(Choice), Small],
    &[Number, Does(Times), Daily],
    &[Number, Does(Times), Does(Per), Any],
    &[Counted, Daily],
    &[Counted, Does(Per), Any],
    &[Counted, Does(Joiner), Amount],
    &[Counted, Amount],
    &[Ordered, Until, Any],
    &[Until, Any],
    &[Day, Does(Through), Day],
    &[Day, Word("tot"), Word("en"), Word("met"), Day],
    &[Day, Time],
    &[Time, Does(Joiner), Time],
    &[Code, Does(Through), Code],
    &[Code, Does(Joiner), Code],
    &[Number, Word("dd")],
    &[Number, Does(Unit), Does(Times), Amount],
    &[Word("kwart"), Word("over"), Small],
    &[Word("kwart"), Word("voor"), Small],
];

impl NoBreakRules {
    /// How firmly a space holds if it is within one of the groups.
    pub(super) fn phrase(&self, around: &SpaceContext) -> Option<Hold> {
        PHRASES.iter().find_map(|phrase| {
            let at = (1..phrase.len()).find(|&at| self.is_at(around, phrase, at))?;
            Some(if connects(phrase[at]) { Hold::Loose } else { Hold::Tight })
        })
    }

    /// Whether the first `at` words of a group are before the space and the others after
    /// it.
    fn is_at(&self, around: &SpaceContext, phrase: &[Slot], at: usize) -> bool {
        let (before, after) = phrase.split_at(at);
        let mut left = before.iter().rev().zip(0..);
        let mut right = after.iter().zip(0..);
        left.all(|(&slot, index)| match (slot, index) {
            (Does(kind), 0) => around.left_does.has(kind),
            _ => self.fits(slot, opened(around.left(index))),
        }) && right.all(|(&slot, index)| self.fits(slot, around.right(index)))
    }

    fn fits(&self, slot: Slot, word: &str) -> bool {
        match slot {
            Number => is_number(word) && ends_open(word),
            Percent => word.strip_suffix('%').is_some_and(is_number),
            First => self.fits(Small, word) && ends_open(word),
            Small => is_number(bare(word)) && bare(word).chars().count() <= 2,
            Amount => is_numeric(word) || matches!(word, "€" | "$" | "£"),
            Counted => is_counted(word),
            Does(kind) => self.lexicon.is(kind, word),
            Daily => self.lexicon.is(WordRole::Daily, bare(word)),
            Day => self.is_day(word),
            Time => is_time(word),
            Code => is_code(bare(word)),
            Ordered => {
                let is_number = is_number(word) && ends_open(word);
                is_number || self.is_month(word) || is_designation(word) || self.fits(Day, word)
            }
            Until => word == "t/m",
            Word(expected) => word == expected,
            Any => !word.is_empty(),
        }
    }
}

/// Whether a word of a group connects the next word with those before it.
fn connects(slot: Slot) -> bool {
    match slot {
        Does(kind) => matches!(kind, Joiner | Choice | Share | Per | Through),
        Daily | Time | Until => true,
        Word(word) => matches!(word, "tot" | "over" | "voor"),
        Number | Percent | First | Small | Amount | Counted | Day | Code | Ordered | Any => false,
    }
}

/// Whether a word begins with a time of day in figures: 9.00, 9:00-12:00.
fn is_time(word: &str) -> bool {
    let digits = |text: &str| text.chars().take_while(|&it| is_digit(it)).count();
    word.split_once(['.', ':']).is_some_and(|(hour, rest)| is_hour(hour) && digits(rest) == 2)
}

/// Whether a word consists of capitals and a number: L4.
fn is_code(word: &str) -> bool {
    let number = word.trim_start_matches(|it: char| it.is_ascii_uppercase());
    !number.is_empty() && number.len() < word.len() && are_digits(number)
}

/// Whether a word is a number of times: 3x, 2dd.
fn is_counted(word: &str) -> bool {
    let number = word.strip_suffix("dd").or_else(|| word.strip_suffix(['x', 'X', '×']));
    number.is_some_and(is_number)
}
