//! Writes the model of an editor as markup.

use super::anew::blocks;
use super::keep::kept_blocks;
use super::parse::{line_once, read_once};
use super::words::{Escapes, Place, markup, same_blocks, same_words};
use super::{EditableText, Words};

/// Writes a text. Blocks that `old`, read from `source`, has as well stay as they are
/// written there.
pub fn write_blocks(text: &EditableText, source: &str, old: Option<&EditableText>) -> String {
    if let Some(old) = old {
        if same_blocks(&text.blocks, &old.blocks) {
            return source.to_owned();
        }
        let kept = kept_blocks(&text.blocks, &old.blocks, source);
        let read = read_once(&kept);
        if read.is_some_and(|read| same_blocks(&read.blocks, &text.blocks)) {
            return kept;
        }
    }
    blocks(&text.blocks)
}

/// Writes words of one paragraph on one line. Unchanged words stay as they are in
/// `source`.
pub fn write_line(words: &Words, source: &str) -> String {
    if line_once(source).is_some_and(|old| same_words(&old, words)) {
        return source.to_owned();
    }
    let plain = markup(words, Place::Paragraph, Escapes::Few);
    let reads_back = line_once(&plain).is_some_and(|read| same_words(&read, words));
    if reads_back { plain } else { markup(words, Place::Paragraph, Escapes::All) }
}
