//! Documents some of whose texts are in another language, and drafts of them.

use leaflet::definition::LanguageTag;
use leaflet::document::{Block, Figure, Inline, InlineKind, InlineText, NodeId};
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
        for text in texts(&mut self.document.blocks) {
            text.language = Some(source.clone());
        }
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
        let replaced = self.text(begin);
        let (offsets, node) = (replaced.offsets.clone(), replaced.inlines[0].node);
        let language = Some(tag(language));
        *replaced = InlineText { offsets, language, ..text(words, node) };
    }

    /// Says of a text that begins like this that it is in another language.
    pub(crate) fn say(&mut self, begin: &str, language: &str) {
        self.text(begin).language = Some(tag(language));
    }

    /// The first text that begins like this.
    fn text(&mut self, begin: &str) -> &mut InlineText {
        let all = texts(&mut self.document.blocks);
        all.into_iter().find(|text| text.text.starts_with(begin)).unwrap()
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

/// The texts of blocks that are to be translated.
fn texts(blocks: &mut [Block]) -> Vec<&mut InlineText> {
    let mut texts = Vec::new();
    collect(blocks, &mut texts);
    texts
}

fn of_figure<'d>(figure: &'d mut Figure, texts: &mut Vec<&'d mut InlineText>) {
    texts.extend(figure.title.iter_mut().chain(&mut figure.caption));
}

fn collect<'d>(blocks: &'d mut [Block], texts: &mut Vec<&'d mut InlineText>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => texts.push(&mut heading.text),
            Block::Paragraph(paragraph) => texts.push(&mut paragraph.text),
            Block::Table(table) => {
                let rows = std::iter::once(&mut table.head).chain(&mut table.rows);
                texts.extend(rows.flat_map(|row| &mut row.cells).map(|cell| &mut cell.text));
            }
            Block::Figure(figure) => of_figure(figure, texts),
            Block::Figures(figures) => figures.iter_mut().for_each(|it| of_figure(it, texts)),
            Block::Beside(beside) => {
                collect(&mut beside.blocks, texts);
                beside.figures.iter_mut().for_each(|it| of_figure(it, texts));
            }
            Block::Boxed(boxed) => collect(&mut boxed.blocks, texts),
            Block::Wide(blocks) => collect(blocks, texts),
            Block::Colophon(colophon) => {
                collect(&mut colophon.practice, texts);
                collect(&mut colophon.about, texts);
            }
            Block::List(list) | Block::Steps(list) => {
                list.items.iter_mut().for_each(|item| collect(&mut item.blocks, texts));
            }
        }
    }
}
