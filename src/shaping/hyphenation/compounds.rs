//! The joints of Dutch compounds, found by the parts on either side.

use std::sync::LazyLock;

use rustc_hash::{FxBuildHasher, FxHashSet};

const FIRST: &str = include_str!("dutch/first.txt");
const LAST: &str = include_str!("dutch/last.txt");

/// A word of more parts than this is no word.
const MOST_PARTS: usize = 4;

/// Endings that join a part to the next one and stand in no other place of a
/// Dutch word: behandelings-, gezondheids-, kwaliteits-, zwangerschaps-.
const JOINING: [&str; 4] = ["ings", "heids", "iteits", "schaps"];

/// The parts compounds are made of, read when the first long word is met.
static PARTS: LazyLock<Parts> = LazyLock::new(Parts::read);

/// What is known of Dutch compounds.
#[derive(Debug, Default)]
pub(super) struct Compounds;

#[derive(Debug)]
struct Parts {
    first: FxHashSet<&'static str>,
    last: FxHashSet<&'static str>,
}

impl Compounds {
    /// The bytes at which a small word's parts join: of all ways to make it of
    /// known parts the one with the fewest, and of those the one that begins
    /// with the longest. None if it is no compound of known parts.
    pub(super) fn joints(&self, word: &str) -> Vec<usize> {
        let mut joints = Vec::new();
        for count in 2..=MOST_PARTS {
            if PARTS.make(word, count, &mut joints) {
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

impl Parts {
    fn read() -> Self {
        Self { first: words(FIRST), last: words(LAST) }
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
        let joined = |ending| part.len() > 3 + str::len(ending) && part.ends_with(ending);
        self.first.contains(part) || JOINING.into_iter().any(joined)
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
