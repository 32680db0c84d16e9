//! Shapes a whole document, one text after another, on all cores if it has very many blocks.
//! Each language has a [`Shaper`]; texts shaped before come from [`TextMemo`].

use rayon::prelude::*;

use super::itemize::MissingCharacter;
use super::memo::TextMemo;
use super::missing::Missing;
use super::shaped::{ShapedDocument, ShapedText};
use super::shaper::{LanguageParams, Shaper};
use super::styled_letters::styled_word;
use super::word_memo::KeptWords;
use crate::definition::{LanguageTag, Style};
use crate::diagnostic::Diagnostic;
use crate::document::{Block, Document, InlineText, TextRole};
use crate::fonts::{FaceId, FontBook};

/// The fewest blocks for one worker: far more than a leaflet has, which must not wait for
/// threads to start, and enough for most words to have been shaped already.
const LEAST_SHARE: usize = 512;

impl TextMemo {
    /// Shapes a document like [`shape`](super::shape), using and keeping texts.
    pub fn shape(
        &self,
        document: &Document,
        fonts: &FontBook,
        style: &Style,
    ) -> (ShapedDocument, Vec<Diagnostic>) {
        let (shaped, missing) = shape_blocks(document, fonts, style, self);
        (shaped, missing.into_diagnostics(&document.sources, &document.language, fonts))
    }
}

/// Shapes a document, on all cores if it has very many blocks. The result is the same on
/// any number of cores: what a worker remembers only saves time.
fn shape_blocks<'d>(
    document: &'d Document,
    fonts: &'d FontBook,
    style: &'d Style,
    memo: &'d TextMemo,
) -> (ShapedDocument, Missing) {
    let mut worker = Worker::new(document, fonts, style, memo);
    let blocks = if document.blocks.len() > LEAST_SHARE {
        on_all_cores(document, &mut worker)
    } else {
        worker.blocks(&document.blocks)
    };
    let furniture = document.furniture.map(&mut |text, role| worker.shape(text, role));
    let letters = worker.shapers.iter().map(Shaper::letters).collect();
    (ShapedDocument { blocks, furniture, letters }, worker.missing)
}

/// Shapes the blocks of a document on all cores; missing characters and faces are added to
/// `worker`.
fn on_all_cores<'d>(document: &'d Document, worker: &mut Worker<'d>) -> Vec<Block<ShapedText>> {
    let (fonts, style, memo) = (worker.fonts, worker.style, worker.memo);
    let share = document.blocks.len().div_ceil(rayon::current_num_threads()).max(LEAST_SHARE);
    let shape_part = |part: &'d [Block]| {
        let mut worker = Worker::new(document, fonts, style, memo);
        (worker.blocks(part), worker.faces(), worker.missing)
    };
    let parts: Vec<_> = document.blocks.par_chunks(share).map(shape_part).collect();
    let mut all = Vec::with_capacity(document.blocks.len());
    for (shaped, faces, missing) in parts {
        all.extend(shaped);
        worker.missing.append(missing);
        for (language, face) in faces {
            let shaper = worker.shaper(language);
            shaper.face = shaper.face.or(face);
        }
    }
    all
}

/// A language other than the document's; `None` for the document's own.
type Foreign<'d> = Option<&'d LanguageTag>;

/// Shapes blocks one after another.
struct Worker<'d> {
    fonts: &'d FontBook,
    style: &'d Style,
    memo: &'d TextMemo,
    /// One for each language met so far, the document's own first.
    shapers: Vec<Shaper<'d>>,
    /// For each shaper the number of its parameters in the memo.
    settings: Vec<usize>,
    lacking: Vec<MissingCharacter>,
    missing: Missing,
}

impl<'d> Worker<'d> {
    fn new(
        document: &'d Document,
        fonts: &'d FontBook,
        style: &'d Style,
        memo: &'d TextMemo,
    ) -> Self {
        let number = memo.params(&document.language, false, fonts, style);
        let params = LanguageParams::new(&document.language, fonts, style);
        let own = Shaper::new(params, KeptWords { memo: &memo.words, params: number });
        let (lacking, missing) = (Vec::new(), Missing::default());
        Self { fonts, style, memo, shapers: vec![own], settings: vec![number], lacking, missing }
    }

    /// The shaper of a language.
    fn shaper(&mut self, language: Foreign<'d>) -> &mut Shaper<'d> {
        let index = self.shaper_number(language);
        &mut self.shapers[index]
    }

    fn shaper_number(&mut self, language: Foreign<'d>) -> usize {
        let known = self.shapers.iter().position(|it| it.params.foreign == language);
        let index = known.unwrap_or(self.shapers.len());
        if known.is_none()
            && let Some(language) = language
        {
            let params = LanguageParams::foreign(language, self.fonts, self.style);
            let number = self.memo.params(language, true, self.fonts, self.style);
            let kept = KeptWords { memo: &self.memo.words, params: number };
            self.shapers.push(Shaper::new(params, kept));
            self.settings.push(number);
        }
        index
    }

    /// For each language the face of its first own letter.
    fn faces(&self) -> Vec<(Foreign<'d>, Option<FaceId>)> {
        self.shapers.iter().map(|shaper| (shaper.params.foreign, shaper.face)).collect()
    }

    fn blocks(&mut self, blocks: &'d [Block]) -> Vec<Block<ShapedText>> {
        Block::map_all(blocks, &mut |text, role| self.shape(text, role))
    }

    fn shape(&mut self, text: &'d InlineText, role: TextRole) -> ShapedText {
        let bold = role.is_bold();
        let index = self.shaper_number(text.language.as_ref());
        let key = self.memo.key(self.settings[index], text, bold);
        let shaper = &mut self.shapers[index];
        if let Some(kept) = key.as_ref().and_then(|key| self.memo.get(key)) {
            shaper.face = shaper.face.or(kept.face);
            self.report(text, &kept.lacking);
            return kept.of(&text.inlines);
        }
        let before = shaper.face.take();
        let mut lacking = std::mem::take(&mut self.lacking);
        let mut shaped = shaper.shape(text, bold, &mut lacking);
        shaped.number = self.memo.keep(key, &shaped, &text.inlines, &lacking, shaper.face);
        shaper.face = before.or(shaper.face);
        self.report(text, &lacking);
        lacking.clear();
        self.lacking = lacking;
        shaped
    }

    /// Records the characters of a text that no face has.
    fn report(&mut self, text: &InlineText, lacking: &[MissingCharacter]) {
        for &MissingCharacter { character, offset } in lacking {
            if let Some(word) = styled_word(&text.text, offset) {
                let span = text.offsets.span(word.start, word.end);
                self.missing.add_styled(&text.text[word], span);
                continue;
            }
            let end = offset + character.len_utf8();
            let span = text.offsets.span(offset, end);
            self.missing.add(character, span, text.language.as_ref());
        }
    }
}
