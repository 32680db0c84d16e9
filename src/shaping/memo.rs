use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::itemize::MissingCharacter;
use super::shaped::{Break, Glyph, Run, ShapedText};
use crate::definition::{Align, Hyphenate, LanguageTag, Style};
use crate::document::{Inline, InlineKind, InlineText, NodeId};
use crate::fonts::{FaceId, FaceSet, FontBook};
use crate::memo::Memo;

/// So many settings are known at a time.
const MOST_SETTINGS: usize = 64;

/// Texts that were shaped, kept for the next document that says the same.
#[derive(Debug, Default)]
pub struct TextMemo {
    texts: Memo<TextKey, Arc<Kept>>,
    /// The settings that keys name by their numbers, which are never given
    /// again.
    settings: Mutex<Settings>,
}

/// All that decides how a text is shaped, but for which elements it belongs to.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct TextKey {
    params: usize,
    text: String,
    inlines: Vec<InlineKey>,
    is_faulty: bool,
    is_bold: bool,
}

/// All of an [`Inline`], its element by its number among those of the text.
#[derive(Debug, PartialEq, Eq, Hash)]
struct InlineKey {
    range: Range<usize>,
    element: u32,
    kind: InlineKind,
    strong: bool,
    emphasis: bool,
}

/// A text that was shaped, its elements numbered from 0.
#[derive(Debug)]
pub(super) struct Kept {
    text: ShapedText,
    pub(super) lacking: Vec<MissingCharacter>,
    /// The face of the first letter that is its language's own.
    pub(super) face: Option<FaceId>,
}

/// What is the same for all texts of a language: see
/// [`Setting`](super::shaper::LanguageParams).
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
        // The family and the fonts of a style are in the faces.
        let Style { family: _, fonts: _, size: _, align, hyphenate, hyphenation, accent: _ } =
            style;
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
    /// One that keeps nothing.
    pub fn once() -> Self {
        Self { texts: Memo::once(), settings: Mutex::default() }
    }

    /// How many texts were shaped.
    pub fn shaped(&self) -> usize {
        self.texts.made()
    }

    /// Ends a round, of which no more than `most` bytes are kept.
    pub fn end_round(&self, most: usize) {
        self.texts.end_round(most);
    }

    /// The number of a setting, by which texts are kept.
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

    /// The key of a text, if anything is kept by it.
    pub(super) fn key(&self, params: usize, text: &InlineText, is_bold: bool) -> Option<TextKey> {
        self.texts.key(|| {
            // Where a text is in the file decides nothing; its language is the
            // setting's.
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

    /// What was shaped for a key before.
    pub(super) fn get(&self, key: &TextKey) -> Option<Arc<Kept>> {
        self.texts.get(key)
    }

    /// Keeps a text that was shaped for a key.
    pub(super) fn keep(
        &self,
        key: Option<TextKey>,
        shaped: &ShapedText,
        inlines: &[Inline],
        lacking: &[MissingCharacter],
        face: Option<FaceId>,
    ) {
        let elements = elements(inlines);
        let mut text = match key {
            Some(_) => shaped.clone(),
            None => ShapedText::default(),
        };
        for run in &mut text.runs {
            run.node = NodeId(number(run.node, &elements));
        }
        let weight = weight(&text);
        self.texts.keep(key, Arc::new(Kept { text, lacking: lacking.to_vec(), face }), weight);
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
    /// The text, belonging to the elements of these inlines.
    pub(super) fn of(&self, inlines: &[Inline]) -> ShapedText {
        let elements = elements(inlines);
        let mut text = self.text.clone();
        for run in &mut text.runs {
            run.node = elements.get(run.node.0 as usize).copied().unwrap_or(run.node);
        }
        text
    }
}

/// The elements that inlines belong to, each once.
fn elements(inlines: &[Inline]) -> Vec<NodeId> {
    let mut elements: Vec<NodeId> = Vec::new();
    for inline in inlines {
        if !elements.contains(&inline.node) {
            elements.push(inline.node);
        }
    }
    elements
}

/// The number of an element among these.
fn number(node: NodeId, elements: &[NodeId]) -> u32 {
    elements.iter().position(|&it| it == node).unwrap_or(elements.len()) as u32
}

/// How many bytes a text takes, or nearly so.
fn weight(text: &ShapedText) -> usize {
    let glyphs = (text.glyphs.len() + text.break_glyphs.len()) * size_of::<Glyph>();
    let breaks = text.breaks.len() * size_of::<Break>() + text.runs.len() * size_of::<Run>();
    // The words themselves are in the key as well.
    glyphs + breaks + 2 * text.text.len() + size_of::<(TextKey, Kept)>()
}
