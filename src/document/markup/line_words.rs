//! The first and the last word of a line, by which lines that were meant apart and items of
//! lists are told from sentences.

/// Characters that may precede the first word of a line.
const BEFORE_WORDS: &str = "*_([“‘„«\"'¿¡";

/// A line without what may precede its first word.
pub(super) fn words_of(line: &str) -> &str {
    line.trim_start_matches(|it| BEFORE_WORDS.contains(it))
}

/// The first word of a line with the signs around it; empty if there is none.
pub(super) fn first_word(line: &str) -> &str {
    line.split_whitespace().next().unwrap_or_default()
}

/// The last word of a line with the signs around it; empty if there is none.
pub(super) fn last_word(line: &str) -> &str {
    line.split_whitespace().next_back().unwrap_or_default()
}
