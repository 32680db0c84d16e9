//! The joints of Dutch compounds, found by the parts on either side.

use std::sync::OnceLock;

use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::locale::Compounds;

/// A word of more parts than this is no word.
const MOST_PARTS: usize = 4;

/// The parts compounds are made of, read when the first long word is met. Dutch
/// is the one language with such lists.
static PARTS: OnceLock<CompoundParts> = OnceLock::new();

/// Finds the joints of compounds.
#[derive(Debug)]
pub(super) struct Joints {
    compounds: &'static Compounds,
}

#[derive(Debug)]
struct CompoundParts {
    joining: &'static [&'static str],
    first: FxHashSet<&'static str>,
    last: FxHashSet<&'static str>,
}

impl Joints {
    /// One for compounds of these parts.
    pub(super) fn new(compounds: &'static Compounds) -> Self {
        Self { compounds }
    }

    /// The bytes at which a small word's parts join: of all ways to make it of
    /// known parts the one with the fewest, and of those the one that begins
    /// with the longest. None if it is no compound of known parts.
    pub(super) fn of(&self, word: &str) -> Vec<usize> {
        let parts = PARTS.get_or_init(|| CompoundParts::read(self.compounds));
        let mut joints = Vec::new();
        for count in 2..=MOST_PARTS {
            if parts.make(word, count, &mut joints) {
                joints.reverse();
                break;
            }
        }
        let mut at = 0;
        joints.iter_mut().for_each(|length| {
            at += *length;
            *length = at;
        });
        joints
    }
}

impl CompoundParts {
    fn read(compounds: &Compounds) -> Self {
        Self {
            joining: compounds.joining,
            first: words(compounds.first),
            last: words(compounds.last),
        }
    }

    /// Whether a word is made of so many known parts. Their lengths but the
    /// last one's are added, from the last to the first.
    fn make(&self, word: &str, count: usize, lengths: &mut Vec<usize>) -> bool {
        if count == 1 {
            return self.last.contains(word);
        }
        for (length, _) in word.char_indices().rev().filter(|&(length, _)| length >= 3) {
            let (first, rest) = word.split_at(length);
            if self.is_first(first) && self.make(rest, count - 1, lengths) {
                lengths.push(length);
                return true;
            }
        }
        false
    }

    fn is_first(&self, part: &str) -> bool {
        let joined = |ending: &&str| part.len() > 3 + ending.len() && part.ends_with(ending);
        self.first.contains(part) || self.joining.iter().any(joined)
    }
}

/// The words of a list, its comments left out.
fn words(list: &'static str) -> FxHashSet<&'static str> {
    // A word and its space take some nine bytes.
    let mut words = FxHashSet::with_capacity_and_hasher(list.len() / 8, FxBuildHasher);
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    words.extend(lines.flat_map(str::split_ascii_whitespace));
    words
}
