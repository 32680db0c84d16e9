use std::sync::Arc;

use super::{Compiled, Overrides};
use crate::artwork::ArtworkMemo;
use crate::diagnostic::Source;
use crate::files::Resources;
use crate::fonts::FontMemo;
use crate::prepress::PixelMemo;
use crate::shaping::TextMemo;

/// So many bytes are kept at most of each: of fonts, pictures, texts and
/// pixels. It is far more than one leaflet takes, with all its languages.
const MOST_KEPT: usize = 32 << 20;

/// What lives on from one compile to the next: fonts, pictures, shaped texts
/// and pixels ready for paper. A leaflet compiled in a session has the bytes
/// that it has alone. Several threads can share one.
#[derive(Debug, Default)]
pub struct Session {
    pub(super) fonts: FontMemo,
    pub(super) pictures: ArtworkMemo,
    pub(super) texts: TextMemo,
    pub(super) pixels: PixelMemo,
}

/// How much a session had to make, of what it keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// How many font files of the user's were read.
    pub fonts: usize,
    /// How many pictures were read.
    pub pictures: usize,
    /// How many texts were shaped.
    pub texts: usize,
    /// How many pictures were decoded.
    pub decoded: usize,
}

impl Session {
    /// A session of one compile, which keeps nothing.
    pub fn once() -> Self {
        Self {
            fonts: FontMemo::once(),
            pictures: ArtworkMemo::once(),
            texts: TextMemo::once(),
            pixels: PixelMemo::once(),
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

    /// What it has made since it began.
    pub fn work(&self) -> Work {
        Work {
            fonts: self.fonts.read(),
            pictures: self.pictures.read(),
            texts: self.texts.shaped(),
            decoded: self.pixels.decoded(),
        }
    }

    /// Lets go of what has not been asked for in a long time.
    pub(super) fn end_round(&self) {
        self.fonts.end_round(MOST_KEPT);
        self.pictures.end_round(MOST_KEPT);
        self.texts.end_round(MOST_KEPT);
        self.pixels.end_round(MOST_KEPT);
    }
}
