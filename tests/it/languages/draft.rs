//! Documents some of whose texts are in another language, and drafts of them.

use std::sync::Arc;

use leaflet::definition::LanguageTag;
use leaflet::document::{Block, Inline, InlineKind, InlineText, NodeId, TextRole};
use leaflet::layout::Layout;
use leaflet::{pdf, prepress, structure};

use crate::support::pdf::Pdf;
use crate::support::prepared::Prepared;

pub(crate) fn tag(language: &str) -> LanguageTag {
    LanguageTag(language.to_owned())
}

impl Prepared {
    /// The same in another language, of which nothing is translated yet.
    pub(crate) fn in_language(mut self, language: &str) -> Self {
        let source = std::mem::replace(&mut self.document.language, tag(language));
        self.leaflet.language = tag(language);
        self.change(|text| text.language = Some(source.clone()));
        self
    }

    /// Says at the head of each page that it is a draft.
    pub(crate) fn with_notice(mut self, words: &str) -> Self {
        self.document.furniture.notice = Some(text(words, NodeId(0)));
        self
    }

    /// Puts other words, in a language of their own, in the place of the text
    /// that begins like this.
    pub(crate) fn put(&mut self, begin: &str, language: &str, words: &str) {
        self.change_first(begin, |text| {
            let (offsets, node) = (text.offsets.clone(), text.inlines[0].node);
            let language = Some(tag(language));
            *text = InlineText { offsets, language, ..self::text(words, node) };
        });
    }

    /// Says of a text that begins like this that it is in another language.
    pub(crate) fn say(&mut self, begin: &str, language: &str) {
        self.change_first(begin, |text| text.language = Some(tag(language)));
    }

    /// Says of what the pictures show that it is in another language.
    pub(crate) fn say_of_pictures(&mut self, language: &str) {
        for block in &mut self.document.blocks {
            if let Block::Figure(figure) = block {
                let alt = figure.alt.as_mut().unwrap();
                Arc::make_mut(alt).language = Some(tag(language));
            }
        }
    }

    /// Changes the first text that begins like this.
    fn change_first(&mut self, begin: &str, change: impl Fn(&mut InlineText)) {
        let mut found = false;
        self.change(|text| {
            if !found && text.text.starts_with(begin) {
                found = true;
                change(text);
            }
        });
        assert!(found, "no text begins with {begin}");
    }

    /// Changes the texts that are to be translated.
    fn change(&mut self, mut change: impl FnMut(&mut InlineText)) {
        self.document.blocks = Block::map_all(&self.document.blocks, &mut |text, role| {
            let mut text: InlineText = text.clone();
            if is_translated(role) {
                change(&mut text);
            }
            text
        });
    }

    /// The file of it; `LEAFLET_KEEP` names a folder to keep it in.
    pub(crate) fn pdf(&self, name: &str) -> Pdf {
        let file = self.look(|Layout { pages, .. }| {
            let tree = structure::structure(&self.document, pages);
            let (pictures, _) = prepress::prepare(pages);
            let metadata = pdf::Metadata::from(&self.document);
            pdf::write(pages, &pictures, &tree, &metadata, &self.fonts).unwrap()
        });
        if let Ok(folder) = std::env::var("LEAFLET_KEEP") {
            std::fs::write(format!("{folder}/{name}.pdf"), &file).unwrap();
        }
        Pdf::read(&file)
    }
}

fn text(words: &str, node: NodeId) -> InlineText {
    let range = 0..words.len();
    let whole = Inline { range, node, kind: InlineKind::Words, strong: false, emphasis: false };
    InlineText { text: words.to_owned(), inlines: vec![whole], ..InlineText::default() }
}

/// Whether a text of a block is to be translated, and no part of a drawing.
fn is_translated(role: TextRole) -> bool {
    !role.is_label() && role != TextRole::Lettering
}
