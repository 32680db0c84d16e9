//! Shaped words kept from one compile to the next, under a key of everything that decides how
//! they are shaped: a text that changed has most of its words from before. Whole texts are
//! kept by [`memo`](super::memo).

use std::convert::Infallible;
use std::sync::Arc;

use harfrust::Script;

use super::shaped::Glyph;
use super::word::{ShapedWord, WordBreak};
use crate::fonts::FaceId;
use crate::memo::Memo;

/// Shaped words, kept for the next text that has them.
pub(super) type WordMemo = Memo<WordKey, Arc<ShapedWord>>;

/// Everything that decides how a word is shaped and divided.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct WordKey {
    /// The number of the settings: the language, the faces, and where words are divided.
    params: usize,
    /// The face among those of the settings.
    face: FaceId,
    script: Script,
    is_backward: bool,
    text: String,
}

/// The kept words of one setting.
#[derive(Clone, Copy)]
pub(super) struct KeptWords<'d> {
    pub(super) memo: &'d WordMemo,
    /// The number of the setting.
    pub(super) params: usize,
}

impl KeptWords<'_> {
    /// A word in a face, script and direction, shaped now unless it was before.
    pub(super) fn get_or_shape(
        self,
        text: &str,
        (face, script, is_backward): (FaceId, Script, bool),
        shape: impl FnOnce() -> ShapedWord,
    ) -> ShapedWord {
        if !self.memo.keeps() {
            return shape();
        }
        let key = WordKey { params: self.params, face, script, is_backward, text: text.to_owned() };
        let make = || Ok::<_, Infallible>(Arc::new(shape()));
        let Ok(word) = self.memo.get_or_make(Some(key), |word| weight(word, text), make);
        ShapedWord::clone(&word)
    }
}

/// The approximate size of a word in bytes.
fn weight(word: &ShapedWord, text: &str) -> usize {
    let glyphs = (word.glyphs.len() + word.break_glyphs.len()) * size_of::<Glyph>();
    let breaks = word.breaks.len() * size_of::<WordBreak>();
    glyphs + breaks + text.len() + size_of::<(WordKey, ShapedWord)>()
}
