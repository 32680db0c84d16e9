//! Reads texts for an editor, and makes sure that they would come back as they are.

use super::parse::{line_once, read_once};
use super::words::{same_blocks, same_words};
use super::write::{write_blocks, write_line};
use super::{EditableText, Words};

/// Reads a text with blocks; `None` if it can only be edited as source.
pub fn read_blocks(markup: &str) -> Option<EditableText> {
    let text = read_once(markup)?;
    let again = read_once(&write_blocks(&text, "", None))?;
    same_blocks(&again.blocks, &text.blocks).then_some(text)
}

/// Reads a text of one paragraph; `None` if it can only be edited as source.
pub fn read_line(markup: &str) -> Option<Words> {
    let words = line_once(markup)?;
    let again = line_once(&write_line(&words, ""))?;
    same_words(&again, &words).then_some(words)
}
