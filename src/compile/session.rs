//! What is kept from one compile to the next. The caches themselves are in the rooms
//! that fill them.

use std::sync::Arc;

use super::{Compiled, Overrides};
use crate::artwork::ArtworkMemo;
use crate::diagnostic::Source;
use crate::document::MarkupMemo;
use crate::files::Resources;
use crate::fonts::FontMemo;
use crate::layout::LayoutMemo;
use crate::pdf::PdfMemo;
use crate::prepress::PixelMemo;
use crate::shaping::TextMemo;
use crate::translation::Readings;

/// The largest number of bytes kept of each kind: fonts, pictures, texts, their lines, pixels,
/// and what was written. One leaflet with all its languages takes far less.
const MOST_KEPT: usize = 16 << 20;

/// What is kept from one compile to the next: fonts, pictures, texts as they were read and shaped, with their
/// words and lines, pixels, the compressed parts of the file, and what is wrong with translations. A leaflet gets the same bytes in a
/// session as alone. Threads can share a session.
#[derive(Debug, Default)]
pub struct Session {
    pub(super) fonts: FontMemo,
    pub(super) pictures: ArtworkMemo,
    /// Texts with markup that were read.
    pub(super) markup: MarkupMemo,
    pub(super) texts: TextMemo,
    /// The lines of those texts, and the columns they fill.
    pub(super) layouts: LayoutMemo,
    pub(super) pixels: PixelMemo,
    pub(super) pdf: PdfMemo,
    pub(super) readings: Readings,
}

/// How much work a session has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// The number of user font files read.
    pub fonts: usize,
    /// The number of pictures read.
    pub pictures: usize,
    /// The number of texts and headings whose markup was read.
    pub read: usize,
    /// The number of texts shaped.
    pub texts: usize,
    /// The number of their words shaped.
    pub words: usize,
    /// The number of pictures decoded.
    pub decoded: usize,
    /// The number of pages written.
    pub pages: usize,
    /// The number of streams compressed.
    pub compressed: usize,
    /// The number of translations compared with their messages.
    pub compared: usize,
}

impl Session {
    /// A session for one compile, which keeps nothing.
    pub fn once() -> Self {
        Self {
            fonts: FontMemo::once(),
            pictures: ArtworkMemo::once(),
            markup: MarkupMemo::once(),
            texts: TextMemo::once(),
            layouts: LayoutMemo::once(),
            pixels: PixelMemo::once(),
            pdf: PdfMemo::once(),
            readings: Readings::once(),
        }
    }

    /// Makes a PDF of a definition.
    pub fn compile(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        overrides: Overrides,
    ) -> Compiled {
        self.compile_beside(source, resources, overrides, &[]).0
    }

    /// The work done since the session began.
    pub fn work(&self) -> Work {
        Work {
            fonts: self.fonts.read(),
            pictures: self.pictures.read(),
            read: self.markup.read(),
            texts: self.texts.shaped(),
            words: self.texts.words_shaped(),
            decoded: self.pixels.decoded(),
            pages: self.pdf.pages(),
            compressed: self.pdf.compressed(),
            compared: self.readings.compared(),
        }
    }

    /// Drops the readings that have not been used for a long time: once for each
    /// translation that is read, whether or not it is laid out.
    pub(super) fn end_reading(&self) {
        self.readings.end_round(MOST_KEPT);
    }

    /// Drops what has not been used for a long time.
    pub(super) fn end_round(&self) {
        self.fonts.end_round(MOST_KEPT);
        self.pictures.end_round(MOST_KEPT);
        self.markup.end_round(MOST_KEPT);
        self.texts.end_round(MOST_KEPT);
        self.layouts.end_round(MOST_KEPT);
        self.pixels.end_round(MOST_KEPT);
        self.pdf.end_round(MOST_KEPT);
    }
}
