//! [`Shaper`] shapes the texts of one language: items, words and breaks in turn. It remembers
//! the words, not the texts; those are left to [`memo`](super::memo).

use harfrust::{Buffer, BufferFlags, Language, Script};

use super::face_fallback::FaceFallback;
use super::face_shaper::FaceShaper;
use super::hyphenation::Hyphenator;
use super::itemize::{MissingCharacter, TextItem, itemize};
use super::no_break::NoBreakRules;
use super::shaped::{ScriptFace, ShapedText};
use super::text::TextBuilder;
use super::word_memo::KeptWords;
use super::{breaks, field, script};
use crate::definition::{LanguageTag, Style};
use crate::document::{Inline, InlineKind, InlineText};
use crate::fonts::{FaceId, Family, FontBook, Variant};
use crate::locale::Locale;

/// The settings that all texts of a language share.
pub(super) struct LanguageParams<'d> {
    pub(super) fonts: &'d FontBook,
    family: Family,
    /// The language, if it is not the document's.
    pub(super) foreign: Option<&'d LanguageTag>,
    /// The language for OpenType's `locl` feature.
    language: Option<Language>,
    /// The scripts it is written in.
    scripts: Vec<Script>,
    /// The first of those scripts.
    script: unicode_script::Script,
    right_to_left: bool,
    /// Finds where a word may be divided.
    pub(super) hyphenator: Hyphenator,
    no_break_rules: NoBreakRules,
    /// The words that lead to the next word.
    leading_words: &'static str,
}

impl<'d> LanguageParams<'d> {
    /// The settings of the document's own language.
    pub(super) fn new(language: &LanguageTag, fonts: &'d FontBook, style: &Style) -> Self {
        let scripts = language.scripts();
        Self {
            fonts,
            family: fonts.family(),
            foreign: None,
            language: Language::new(&language.0),
            script: scripts.first().copied().unwrap_or(unicode_script::Script::Latin),
            scripts: scripts.into_iter().filter_map(script::named).collect(),
            right_to_left: language.is_right_to_left(),
            hyphenator: Hyphenator::new(language, style),
            no_break_rules: NoBreakRules::of(language),
            leading_words: Locale::of(language).map_or("", |locale| locale.leading_words),
        }
    }

    /// The settings of a language other than the document's.
    pub(super) fn foreign(language: &'d LanguageTag, fonts: &'d FontBook, style: &Style) -> Self {
        Self { foreign: Some(language), ..Self::new(language, fonts, style) }
    }

    /// The language of an item, if it is not the document's: that of its text, or that of
    /// its script, if the language is not written in that. A single letter is not a word:
    /// β-blokker.
    fn language_of(&self, item: &TextItem, text: &str) -> Option<LanguageTag> {
        let other = item.script.filter(|script| !self.scripts.contains(script));
        let letters = || text[item.range.clone()].chars().filter(|it| it.is_alphabetic());
        match other.filter(|_| letters().take(2).count() == 2) {
            Some(script) => Some(LanguageTag(script::language(script).to_owned())),
            None => self.foreign.cloned(),
        }
    }
}

/// Shapes the texts of one language, and remembers their words.
pub(super) struct Shaper<'d> {
    pub(super) params: LanguageParams<'d>,
    /// The faces by bold (1) and italic (2).
    faces: [FaceFallback<'d>; 4],
    face_shapers: Vec<FaceShaper<'d>>,
    kept: KeptWords<'d>,
    buffer: Buffer,
    /// The face of the first letter that belongs to the language.
    pub(super) face: Option<FaceId>,
}

impl<'d> Shaper<'d> {
    pub(super) fn new(params: LanguageParams<'d>, kept: KeptWords<'d>) -> Self {
        let mut buffer = Buffer::new();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let faces = [0, 1, 2, 3].map(|index| {
            let variant = Variant { bold: index & 1 != 0, italic: index & 2 != 0 };
            FaceFallback::new(params.fonts, params.family, variant)
        });
        Self { params, faces, face_shapers: Vec::new(), kept, buffer, face: None }
    }

    /// The script of the language, and the face of its letters.
    pub(super) fn letters(&self) -> ScriptFace {
        ScriptFace { script: self.params.script, face: self.face }
    }

    /// Shapes a text, all of it bold if `bold` is set. Characters that no face has are
    /// added to `lacking`.
    pub(super) fn shape(
        &mut self,
        text: &'d InlineText,
        bold: bool,
        lacking: &mut Vec<MissingCharacter>,
    ) -> ShapedText {
        let choice =
            |inline: &Inline| usize::from(bold || inline.strong) + 2 * usize::from(inline.emphasis);
        let items = itemize(text, self.params.right_to_left, &mut self.faces, choice, lacking);
        let mut builder = TextBuilder::new(&text.text);
        for item in items {
            self.add(&mut builder, text, &item);
        }
        let mut opportunities = breaks::opportunities(&text.text, &self.params.no_break_rules);
        field::close_breaks(text, &mut opportunities);
        ShapedText {
            leading_words: self.params.leading_words,
            right_to_left: self.params.right_to_left,
            is_foreign: self.params.foreign.is_some(),
            is_faulty: text.is_faulty,
            ..builder.finish(&opportunities, self.params.fonts)
        }
    }

    fn add(&mut self, builder: &mut TextBuilder<'d>, text: &'d InlineText, item: &TextItem) {
        if self.face.is_none() && item.script.is_some_and(|it| self.params.scripts.contains(&it)) {
            self.face = Some(item.face);
        }
        let script = item.script.unwrap_or(Script::LATIN);
        let inline = &text.inlines[item.inline];
        let face_shaper = self.face_shaper(item, script);
        let language = self.params.language_of(item, &text.text);
        let (hyphenator, buffer) = (&self.params.hyphenator, &mut self.buffer);
        builder.begin_run(item, inline, script::bears_letterspacing(script), language);
        if let InlineKind::Field(field) = inline.kind {
            let symbol =
                self.face_shapers[face_shaper].word(field::symbol_text(field), hyphenator, buffer);
            let glyph = symbol.glyphs.first().map(|symbol| field::glyph(field, symbol));
            return builder.add_field(glyph, &item.range);
        }
        for word in breaks::words(&text.text, item.range.clone()) {
            let (letters, face_shaper) =
                (&text.text[word.shaped.clone()], &mut self.face_shapers[face_shaper]);
            let around = (&text.text[..word.shaped.start], &text.text[word.shaped.end..]);
            let shaped = if word.whole {
                face_shaper.word(letters, hyphenator, buffer)
            } else {
                face_shaper.part(letters, around, hyphenator, buffer)
            };
            builder.add(shaped, &word);
        }
    }

    /// The index of the shaper for an item's face, script and direction.
    fn face_shaper(&mut self, item: &TextItem, script: Script) -> usize {
        let right_to_left = item.level % 2 == 1;
        let known = self
            .face_shapers
            .iter()
            .position(|face_shaper| face_shaper.is_for() == (item.face, script, right_to_left));
        known.unwrap_or_else(|| {
            let language = self.params.language.as_ref();
            self.face_shapers.push(FaceShaper::new(
                self.params.fonts,
                (item.face, script, right_to_left),
                language,
                self.kept,
            ));
            self.face_shapers.len() - 1
        })
    }
}
