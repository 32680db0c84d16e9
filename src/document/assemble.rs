//! Puts the whole document together: blocks, colophon, furniture, links. Each part is made
//! in a file of its own, on the state that [`builder`](super::builder) holds.

use super::about::DocumentInfo;
use super::builder::DocumentBuilder;
use super::fingerprint::fingerprint;
use super::one_line::one_line;
use super::{Block, Document, InlineText};

impl DocumentBuilder<'_> {
    /// Builds the whole document.
    pub(super) fn document(&mut self) -> Document {
        let leaflet = self.leaflet;
        self.check_practice();
        let mut blocks = self.blocks();
        let title = blocks.first().map(words_of_title).unwrap_or_default();
        let about = leaflet.about.as_ref().map(|about| {
            let fingerprint = fingerprint(&blocks, &self.spans, leaflet);
            self.printed_about(about, fingerprint)
        });
        blocks.extend(self.contact());
        blocks.extend(about.as_ref().map(|about| self.colophon(about)));
        let furniture = self.furniture(title.clone());
        self.check_terms();
        let links = self.resolved_links();
        Document {
            sources: self.sources.clone(),
            title: self.title(&title.text),
            language: leaflet.language.clone(),
            blocks,
            furniture,
            about: about.map(|about| DocumentInfo::new(&about.given, about.fingerprint)),
            publisher: leaflet.practice.as_ref().map(|it| one_line(&it.name.value)),
            spans: std::mem::take(&mut self.spans),
            links,
            pictures: std::mem::take(&mut self.pictures),
        }
    }

    /// The title as plain text; the title of a draft says that it is a draft.
    fn title(&self, title: &str) -> String {
        let title = title.replace('\n', " ");
        match self.notice() {
            Some(notice) => format!("{notice} – {title}"),
            None => title,
        }
    }
}

/// The words of the title, which is the first block.
pub(crate) fn words_of_title(block: &Block) -> InlineText {
    block.title().map(|title| title.heading.text.clone()).unwrap_or_default()
}
