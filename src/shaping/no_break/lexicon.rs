//! The words of a language by their role beside a number or a name. The lists are in
//! [`word_lists`](super::word_lists) and `locale`.

use rustc_hash::FxHashMap;

use super::word_lists::{BEFORE_NUMBERS, JOINERS, THROUGH, UNITS};
use crate::locale::NoBreakWords;

/// The role of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordRole {
    /// Counted by the number before it: mg, tablet.
    Unit,
    /// An abbreviated month.
    Month,
    Day,
    /// Always belongs to the number after it: ca., €.
    Before,
    /// Identified by a number: stap.
    Label,
    /// Joins two numbers: tot.
    Joiner,
    /// Joins two small numbers: of.
    Choice,
    /// Makes two numbers a share: 1 op de 3.
    Share,
    Article,
    Times,
    Per,
    Daily,
    /// Precedes a name.
    Title,
    /// A small word within a name.
    Particle,
    /// Stays with the next word.
    Clipped,
    /// Identified by a letter or number: vitamine D.
    Designated,
    /// Joins two days.
    Through,
}

/// A list of the words of a language.
type WordList = fn(&NoBreakWords) -> &'static str;

/// The lists whose words have their role in every language.
const READ_EVERYWHERE: [(WordList, WordRole); 3] = [
    (|words| words.symbols, WordRole::Unit),
    (|words| words.through, WordRole::Through),
    (|words| words.designated, WordRole::Designated),
];

/// The words of a language and their roles.
#[derive(Debug)]
pub(super) struct NoBreakLexicon {
    kinds: FxHashMap<&'static str, WordRoles>,
}

impl NoBreakLexicon {
    /// The words of a language together with those of every language.
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
            (THROUGH, WordRole::Through),
        ];
        let letters: usize = lists.iter().map(|(list, _)| list.len()).sum();
        // A word and its space take about six bytes.
        let mut kinds: FxHashMap<_, WordRoles> =
            FxHashMap::with_capacity_and_hasher(letters / 6, Default::default());
        for (list, kind) in lists {
            for word in list.split_ascii_whitespace() {
                kinds.entry(word).or_default().0 |= kind.bit();
            }
        }
        for (list, kind) in READ_EVERYWHERE {
            for word in NoBreakWords::in_all_languages(list) {
                kinds.entry(word).or_default().0 |= kind.bit();
            }
        }
        Self { kinds }
    }

    /// Whether a word has a role.
    pub(super) fn is(&self, kind: WordRole, word: &str) -> bool {
        self.kinds(word).has(kind)
    }

    /// The roles of a word.
    pub(super) fn kinds(&self, word: &str) -> WordRoles {
        self.kinds.get(word).copied().unwrap_or_default()
    }
}

/// The roles of a word, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct WordRoles(u32);

impl WordRoles {
    /// The roles of a word in small letters by which the space after it may hold when small
    /// letters follow.
    const HINGES: Self = Self(
        WordRole::Joiner.bit()
            | WordRole::Share.bit()
            | WordRole::Times.bit()
            | WordRole::Per.bit()
            | WordRole::Title.bit()
            | WordRole::Particle.bit()
            | WordRole::Clipped.bit(),
    );

    /// Whether a role is among them.
    pub(super) fn has(self, kind: WordRole) -> bool {
        self.0 & kind.bit() != 0
    }

    /// Whether the space after such a word may hold, with small letters on both sides.
    pub(super) fn may_hold(self) -> bool {
        self.0 & Self::HINGES.0 != 0
    }
}

impl WordRole {
    const fn bit(self) -> u32 {
        1 << self as u32
    }
}
