//! The words of a language, looked up by what they do beside a number or a name.

use rustc_hash::FxHashMap;

use super::word_lists::{BEFORE_NUMBERS, DESIGNATED, JOINERS, THROUGH, UNITS};
use crate::locale::NoBreakWords;

/// What a word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordRole {
    /// A number counts it: mg, tablet.
    Unit,
    /// A month that is not written in full.
    Month,
    Day,
    /// It stands before a number, always: ca., €.
    Before,
    /// It is told apart by a number: stap.
    Label,
    /// It stands between two numbers: tot.
    Joiner,
    /// It stands between two small numbers: of.
    Choice,
    /// It makes a share of two numbers: 1 op de 3.
    Share,
    Article,
    Times,
    Per,
    Daily,
    /// It stands before a name.
    Title,
    /// It is a small word of a name.
    Particle,
    /// It stays with the next word.
    Clipped,
    /// A letter or number tells it apart: vitamine D.
    Designated,
    /// It stands between two days.
    Through,
}

/// The words of a language and what each does.
#[derive(Debug)]
pub(super) struct NoBreakLexicon {
    kinds: FxHashMap<&'static str, WordRoles>,
}

impl NoBreakLexicon {
    /// The words of a language besides those of every language.
    pub(super) fn of(words: &NoBreakWords) -> Self {
        let lists = [
            (UNITS, WordRole::Unit),
            (words.nouns, WordRole::Unit),
            (words.months, WordRole::Month),
            (words.days, WordRole::Day),
            (BEFORE_NUMBERS, WordRole::Before),
            (words.before, WordRole::Before),
            (words.labels, WordRole::Label),
            (JOINERS, WordRole::Joiner),
            (words.joiners, WordRole::Joiner),
            (words.choices, WordRole::Choice),
            (words.shares, WordRole::Share),
            (words.articles, WordRole::Article),
            (words.times, WordRole::Times),
            (words.per, WordRole::Per),
            (words.daily, WordRole::Daily),
            (words.titles, WordRole::Title),
            (words.particles, WordRole::Particle),
            (words.clipped, WordRole::Clipped),
            (DESIGNATED, WordRole::Designated),
            (THROUGH, WordRole::Through),
        ];
        let letters: usize = lists.iter().map(|(list, _)| list.len()).sum();
        // A word and its space take some six bytes.
        let mut kinds: FxHashMap<_, WordRoles> =
            FxHashMap::with_capacity_and_hasher(letters / 6, Default::default());
        for (list, kind) in lists {
            for word in list.split_ascii_whitespace() {
                kinds.entry(word).or_default().0 |= kind.bit();
            }
        }
        Self { kinds }
    }

    /// Whether a word is of a kind.
    pub(super) fn is(&self, kind: WordRole, word: &str) -> bool {
        self.kinds(word).has(kind)
    }

    /// All that a word does.
    pub(super) fn kinds(&self, word: &str) -> WordRoles {
        self.kinds.get(word).copied().unwrap_or_default()
    }
}

/// The kinds of a word, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct WordRoles(u32);

impl WordRoles {
    /// Those of a word in small letters before a space that may hold, with small
    /// letters after it.
    const HINGES: Self = Self(
        WordRole::Joiner.bit()
            | WordRole::Share.bit()
            | WordRole::Times.bit()
            | WordRole::Per.bit()
            | WordRole::Title.bit()
            | WordRole::Particle.bit()
            | WordRole::Clipped.bit(),
    );

    /// Whether a kind is one of them.
    pub(super) fn has(self, kind: WordRole) -> bool {
        self.0 & kind.bit() != 0
    }

    /// Whether such a word may stand before a space that holds, with small
    /// letters on both sides of it.
    pub(super) fn may_hold(self) -> bool {
        self.0 & Self::HINGES.0 != 0
    }
}

impl WordRole {
    const fn bit(self) -> u32 {
        1 << self as u32
    }
}
