//! The joints of Dutch compounds, found by the known parts on either side. The parts are
//! listed in `locale`.

use std::sync::OnceLock;

use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::locale::Compounds;

/// The most parts of a compound.
const MOST_PARTS: usize = 4;

/// The parts of compounds, read when the first long word is met. Dutch is the only
/// language with such lists.
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
    /// Finds the joints of compounds of these parts.
    pub(super) fn new(compounds: &'static Compounds) -> Self {
        Self { compounds }
    }

    /// The byte offsets of the joints of a word in small letters. Of all divisions into
    /// known parts it takes the one with the fewest parts, then the longest first part.
    /// Empty if the word is not a compound of known parts.
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
        for joint in &mut joints {
            at += *joint;
            *joint = at;
        }
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

    /// Whether a word consists of `count` known parts. The lengths of all parts but the
    /// last are added to `lengths` in reverse order.
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

/// The words of a list without its comments.
fn words(list: &'static str) -> FxHashSet<&'static str> {
    // A word and its space take about nine bytes.
    let mut words = FxHashSet::with_capacity_and_hasher(list.len() / 8, FxBuildHasher);
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    words.extend(lines.flat_map(str::split_ascii_whitespace));
    words
}
