//! The colophon, the last block of a leaflet: its information about itself. [`about`]
//! composes its paragraphs with [`draft`]; the values come from `document::about`.

mod about;
mod draft;

use super::about::PrintedAbout;
use super::builder::DocumentBuilder;
use super::{Block, Colophon};
pub(super) use draft::ColophonDraft;

impl DocumentBuilder<'_> {
    /// The colophon with what the leaflet states about itself.
    pub(super) fn colophon(&mut self, about: &PrintedAbout) -> Block {
        let node = self.node(Some(about.given.span));
        let blocks = self.entries(about);
        Block::Colophon(Colophon { node, blocks })
    }
}
