//! Shaped texts kept from one compile to the next, under a key of everything that decides how
//! they are shaped. Eviction is left to `crate::memo`.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::itemize::MissingCharacter;
use super::shaped::{Break, Glyph, Run, ShapedText};
use super::word_memo::WordMemo;
use crate::definition::{Align, Hyphenate, LanguageTag, Style};
use crate::document::{Inline, InlineKind, InlineText, NodeId};
use crate::fonts::{FaceId, FaceSet, FontBook};
use crate::memo::Memo;

/// The most settings kept at a time.
const MOST_SETTINGS: usize = 64;

/// Shaped texts, kept for the next document that has them.
#[derive(Debug, Default)]
pub struct TextMemo {
    texts: Memo<TextKey, Arc<Kept>>,
    /// Their words, for texts that are a little different.
    pub(super) words: WordMemo,
    /// The settings that keys refer to by number. Numbers are never reused.
    settings: Mutex<Settings>,
    /// The number of the next text. Numbers are never reused.
    next: AtomicU64,
}

/// Everything that decides how a text is shaped; the result is the same whatever elements
/// the text belongs to.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct TextKey {
    params: usize,
    text: String,
    inlines: Vec<InlineKey>,
    is_faulty: bool,
    is_bold: bool,
}

/// An [`Inline`], with its element given by its number within the text.
#[derive(Debug, PartialEq, Eq, Hash)]
struct InlineKey {
    range: Range<usize>,
    element: u32,
    kind: InlineKind,
    strong: bool,
    emphasis: bool,
}

/// A shaped text, with its elements numbered from 0.
#[derive(Debug)]
pub(super) struct Kept {
    text: ShapedText,
    pub(super) lacking: Vec<MissingCharacter>,
    /// The face of the first letter that belongs to its language.
    pub(super) face: Option<FaceId>,
}

/// The settings that all texts of a language share; see
/// [`LanguageParams`](super::shaper::LanguageParams).
#[derive(Debug, PartialEq)]
struct SettingKey {
    language: LanguageTag,
    is_foreign: bool,
    faces: FaceSet,
    align: Align,
    hyphenate: Hyphenate,
    hyphenation: Vec<String>,
}

#[derive(Debug, Default)]
struct Settings {
    known: Vec<(usize, SettingKey)>,
    next: usize,
}

impl SettingKey {
    fn new(language: &LanguageTag, is_foreign: bool, fonts: &FontBook, style: &Style) -> Self {
        // The set of faces covers the family and fonts of a style.
        let Style {
            family: _,
            fonts: _,
            size: _,
            align,
            hyphenate,
            hyphenation,
            accent: _,
            look: _,
        } = style;
        Self {
            language: language.clone(),
            is_foreign,
            faces: fonts.faces(),
            align: *align,
            hyphenate: *hyphenate,
            hyphenation: hyphenation.iter().map(|word| word.value.clone()).collect(),
        }
    }
}

impl TextMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { texts: Memo::once(), words: WordMemo::once(), ..Self::default() }
    }

    /// The number of texts shaped so far.
    pub fn shaped(&self) -> usize {
        self.texts.made()
    }

    /// The number of words shaped so far.
    pub fn words_shaped(&self) -> usize {
        self.words.made()
    }

    /// Ends a round, keeping at most `most` bytes of it.
    pub fn end_round(&self, most: usize) {
        self.texts.end_round(most);
        self.words.end_round(most);
    }

    /// The number of a setting, which keys refer to.
    pub(super) fn params(
        &self,
        language: &LanguageTag,
        is_foreign: bool,
        fonts: &FontBook,
        style: &Style,
    ) -> usize {
        if !self.texts.keeps() {
            return 0;
        }
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = SettingKey::new(language, is_foreign, fonts, style);
        if let Some((number, _)) = settings.known.iter().find(|(_, known)| *known == asked) {
            return *number;
        }
        let number = settings.next;
        settings.next += 1;
        if settings.known.len() == MOST_SETTINGS {
            settings.known.remove(0);
        }
        settings.known.push((number, asked));
        number
    }

    /// The key of a text; `None` if the memo keeps nothing.
    pub(super) fn key(&self, params: usize, text: &InlineText, is_bold: bool) -> Option<TextKey> {
        self.texts.key(|| {
            // The place of a text in the file has no effect; its language is part of the
            // setting.
            let InlineText { text, inlines, offsets: _, language: _, is_faulty } = text;
            let elements = elements(inlines);
            let inlines = inlines.iter().map(|inline| InlineKey::new(inline, &elements));
            TextKey {
                params,
                text: text.clone(),
                inlines: inlines.collect(),
                is_faulty: *is_faulty,
                is_bold,
            }
        })
    }

    /// The text kept under a key.
    pub(super) fn get(&self, key: &TextKey) -> Option<Arc<Kept>> {
        self.texts.get(key)
    }

    /// Counts a text that was shaped, and keeps it if it has a key. Returns the number
    /// under which it is kept.
    pub(super) fn keep(
        &self,
        key: Option<TextKey>,
        shaped: &ShapedText,
        inlines: &[Inline],
        lacking: &[MissingCharacter],
        face: Option<FaceId>,
    ) -> Option<u64> {
        let kept = self.texts.keep(key, || {
            let elements = elements(inlines);
            let mut text = shaped.clone();
            text.number = Some(self.next.fetch_add(1, Ordering::Relaxed));
            for run in &mut text.runs {
                run.node = NodeId(number(run.node, &elements));
            }
            let weight = weight(&text);
            (Arc::new(Kept { text, lacking: lacking.to_vec(), face }), weight)
        });
        kept?.text.number
    }
}

impl InlineKey {
    fn new(inline: &Inline, elements: &[NodeId]) -> Self {
        let Inline { range, node, kind, strong, emphasis } = inline;
        Self {
            range: range.clone(),
            element: number(*node, elements),
            kind: *kind,
            strong: *strong,
            emphasis: *emphasis,
        }
    }
}

impl Kept {
    /// The text with the elements of these inlines.
    pub(super) fn of(&self, inlines: &[Inline]) -> ShapedText {
        let elements = elements(inlines);
        let mut text = self.text.clone();
        for run in &mut text.runs {
            run.node = elements.get(run.node.0 as usize).copied().unwrap_or(run.node);
        }
        text
    }
}

/// The elements of inlines, each once.
fn elements(inlines: &[Inline]) -> Vec<NodeId> {
    let mut elements: Vec<NodeId> = Vec::new();
    for inline in inlines {
        if !elements.contains(&inline.node) {
            elements.push(inline.node);
        }
    }
    elements
}

/// The index of an element among these.
fn number(node: NodeId, elements: &[NodeId]) -> u32 {
    elements.iter().position(|&it| it == node).unwrap_or(elements.len()) as u32
}

/// The approximate size of a text in bytes.
fn weight(text: &ShapedText) -> usize {
    let glyphs = (text.glyphs.len() + text.break_glyphs.len()) * size_of::<Glyph>();
    let breaks = text.breaks.len() * size_of::<Break>() + text.runs.len() * size_of::<Run>();
    // The key has a copy of the words.
    glyphs + breaks + 2 * text.text.len() + size_of::<(TextKey, Kept)>()
}
