use harfrust::{Buffer, BufferFlags, Language, Script};

use super::faces::Faces;
use super::hyphenation::Hyphenator;
use super::itemize::{Item, Lacking, itemize};
use super::shaped::{Letters, ShapedText};
use super::text::TextBuilder;
use super::together::Habits;
use super::voice::Voice;
use super::{breaks, field, script};
use crate::definition::{LanguageTag, Style};
use crate::document::{Inline, InlineKind, InlineText};
use crate::fonts::{FaceId, Family, FontBook, Variant};

/// What is the same for all texts of a language.
pub(super) struct Setting<'d> {
    pub(super) fonts: &'d FontBook,
    family: Family,
    /// The language, where it is another than the document's.
    pub(super) foreign: Option<&'d LanguageTag>,
    /// The language as OpenType's `locl` asks for it.
    language: Option<Language>,
    /// The scripts it is written in.
    scripts: Vec<Script>,
    /// The first of those.
    script: unicode_script::Script,
    right_to_left: bool,
    /// The places where a word may be divided.
    pub(super) hyphenator: Hyphenator,
    habits: Habits,
}

impl<'d> Setting<'d> {
    /// The setting of the document's own language.
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
            habits: Habits::of(language),
        }
    }

    /// The setting of a language that is another than the document's.
    pub(super) fn foreign(language: &'d LanguageTag, fonts: &'d FontBook, style: &Style) -> Self {
        Self { foreign: Some(language), ..Self::new(language, fonts, style) }
    }

    /// The language of an item, where it is another than the document's: that
    /// of its text, or of its script, where the text is written in another. A
    /// single letter is no word: β-blokker.
    fn language_of(&self, item: &Item, text: &str) -> Option<LanguageTag> {
        let other = item.script.filter(|script| !self.scripts.contains(script));
        let letters = || text[item.range.clone()].chars().filter(|it| it.is_alphabetic());
        match other.filter(|_| letters().take(2).count() == 2) {
            Some(script) => Some(LanguageTag(script::language(script).to_owned())),
            None => self.foreign.cloned(),
        }
    }
}

/// Shapes texts of one language one after another and remembers their words.
pub(super) struct Shaper<'d> {
    pub(super) setting: Setting<'d>,
    /// By bold (1) and italic (2).
    faces: [Faces<'d>; 4],
    voices: Vec<Voice<'d>>,
    buffer: Buffer,
    /// The face of the first letter that is the language's own.
    pub(super) face: Option<FaceId>,
}

impl<'d> Shaper<'d> {
    pub(super) fn new(setting: Setting<'d>) -> Self {
        let mut buffer = Buffer::new();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let faces = [0, 1, 2, 3].map(|index| {
            let variant = Variant { bold: index & 1 != 0, italic: index & 2 != 0 };
            Faces::new(setting.fonts, setting.family, variant)
        });
        Self { setting, faces, voices: Vec::new(), buffer, face: None }
    }

    /// What the language's letters are.
    pub(super) fn letters(&self) -> Letters {
        Letters { script: self.setting.script, face: self.face }
    }

    /// Shapes a text; one in bold where `bold` says so, whatever its inlines
    /// say. What no face has is added to `lacking`.
    pub(super) fn shape(
        &mut self,
        text: &'d InlineText,
        bold: bool,
        lacking: &mut Vec<Lacking>,
    ) -> ShapedText {
        let choice =
            |inline: &Inline| usize::from(bold || inline.strong) + 2 * usize::from(inline.emphasis);
        let items = itemize(text, self.setting.right_to_left, &mut self.faces, choice, lacking);
        let mut builder = TextBuilder::new(&text.text);
        for item in items {
            self.add(&mut builder, text, &item);
        }
        let mut opportunities = breaks::opportunities(&text.text, &self.setting.habits);
        field::close_breaks(text, &mut opportunities);
        ShapedText {
            right_to_left: self.setting.right_to_left,
            is_foreign: self.setting.foreign.is_some(),
            is_faulty: text.is_faulty,
            ..builder.finish(&opportunities, self.setting.fonts)
        }
    }

    fn add(&mut self, builder: &mut TextBuilder<'d>, text: &'d InlineText, item: &Item) {
        if self.face.is_none() && item.script.is_some_and(|it| self.setting.scripts.contains(&it)) {
            self.face = Some(item.face);
        }
        let script = item.script.unwrap_or(Script::LATIN);
        let inline = &text.inlines[item.inline];
        let voice = self.voice(item, script);
        let (setting, buffer) = (&self.setting, &mut self.buffer);
        let language = setting.language_of(item, &text.text);
        builder.begin_run(item, inline, script::bears_letterspacing(script), language);
        if let InlineKind::Field(field) = inline.kind {
            let sign = self.voices[voice].word(field::sign_text(field), setting, buffer);
            let glyph = sign.glyphs.first().map(|sign| field::glyph(field, sign));
            return builder.add_field(glyph, &item.range);
        }
        for word in breaks::words(&text.text, item.range.clone()) {
            let (letters, voice) = (&text.text[word.shaped.clone()], &mut self.voices[voice]);
            let around = (&text.text[..word.shaped.start], &text.text[word.shaped.end..]);
            let shaped = if word.whole {
                voice.word(letters, setting, buffer)
            } else {
                voice.part(letters, around, setting, buffer)
            };
            builder.add(shaped, &word);
        }
    }

    /// The voice of an item: one for each face, script and direction.
    fn voice(&mut self, item: &Item, script: Script) -> usize {
        let right_to_left = item.level % 2 == 1;
        let known =
            self.voices.iter().position(|voice| voice.speaks(item.face, script, right_to_left));
        known.unwrap_or_else(|| {
            let language = self.setting.language.as_ref();
            self.voices.push(Voice::new(
                self.setting.fonts,
                item.face,
                script,
                right_to_left,
                language,
            ));
            self.voices.len() - 1
        })
    }
}
