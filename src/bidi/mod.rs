//! The direction of words and their order on a line: the bidirectional algorithm
//! of Unicode (UAX 9).
//!
//! Text is kept in reading order. [`levels()`] finds, once for a text, which parts
//! run from right to left. When the lines are known, [`white_at_end`] and
//! [`visual_order`] put each of them in order for paper.

mod levels;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

pub use levels::{Isolate, levels};

/// Where the white space at the end of a line begins. It stays at the line's
/// end, whatever the direction of the text before it (UAX 9, L1).
pub fn white_at_end(line: &str) -> usize {
    use BidiClass::{B, BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO, S, WS};
    let is_white = |character| {
        let class = bidi_class(character);
        // L1 covers white space and isolates, and the characters X9 removes.
        matches!(class, WS | B | S | FSI | LRI | RLI | PDI)
            || matches!(class, BN | LRE | RLE | LRO | RLO | PDF)
    };
    line.trim_end_matches(is_white).len()
}

/// The order from left to right of stretches of a line with these levels (UAX 9,
/// L2).
pub fn visual_order(levels: &[u8]) -> Vec<usize> {
    if levels.iter().all(|level| level % 2 == 0) {
        return (0..levels.len()).collect();
    }
    let level = |&number: &u8| Level::new(number).unwrap_or_else(|_| Level::ltr());
    BidiInfo::reorder_visual(&levels.iter().map(level).collect::<Vec<_>>())
}
