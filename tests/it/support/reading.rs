//! What a document says, in the order in which it is read.

use leaflet::document::{Block, Document, Figure, InlineText};

/// The words of a document.
pub(crate) fn words(document: &Document) -> Vec<&str> {
    texts(document).into_iter().flat_map(|text| text.text.split_whitespace()).collect()
}

/// The texts of a document: headings, paragraphs, the signs of list items, the
/// words of figures.
pub(crate) fn texts(document: &Document) -> Vec<&InlineText> {
    let mut texts = Vec::new();
    collect(&document.blocks, &mut texts);
    texts
}

fn words_of<'d>(figure: &'d Figure, texts: &mut Vec<&'d InlineText>) {
    texts.extend(figure.title.iter().chain(&figure.caption));
}

fn collect<'d>(blocks: &'d [Block], texts: &mut Vec<&'d InlineText>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => texts.push(&heading.text),
            Block::Paragraph(paragraph) => texts.push(&paragraph.text),
            Block::Table(table) => {
                let rows = std::iter::once(&table.head).chain(&table.rows);
                texts.extend(rows.flat_map(|row| &row.cells).map(|cell| &cell.text));
            }
            Block::Figure(figure) => words_of(figure, texts),
            Block::Figures(figures) => figures.iter().for_each(|figure| words_of(figure, texts)),
            Block::Beside(beside) => {
                collect(&beside.blocks, texts);
                beside.figures.iter().for_each(|figure| words_of(figure, texts));
            }
            Block::Boxed(boxed) => {
                texts.push(&boxed.word);
                collect(&boxed.blocks, texts);
            }
            Block::Wide(blocks) => collect(blocks, texts),
            Block::Colophon(colophon) => {
                collect(&colophon.practice, texts);
                collect(&colophon.about, texts);
            }
            Block::List(list) | Block::Steps(list) => {
                for item in &list.items {
                    texts.push(&item.label);
                    collect(&item.blocks, texts);
                }
            }
        }
    }
}
