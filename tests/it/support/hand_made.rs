//! Documents and pages made by hand, without the stages before.

use std::sync::Arc;

use leaflet::artwork::{self, Artwork, Vector};
use leaflet::color::Color;
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Severity, Source};
use leaflet::document::{
    Alt, Block, Document, Figure, FigureWidth, Furniture, Heading, HeadingLevel, Inline,
    InlineKind, InlineText, Link, LinkTarget, List, ListItem, NodeId, Numbering, Paragraph,
};
use leaflet::fonts::{FaceId, Family, FontBook, Variant};
use leaflet::geometry::{Abs, Em, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Page, Spacing, TextRun};
use leaflet::shaping::{Glyph, GlyphText};
use leaflet::{pdf, prepress, structure};

/// A4.
pub(crate) fn paper() -> Size {
    Size::new(Abs::mm(210.0), Abs::mm(297.0))
}

/// The glyphs of a text, one for each character, unkerned.
pub(crate) fn glyphs(book: &FontBook, face: FaceId, text: &str) -> Vec<Glyph> {
    let glyph = |(start, character): (usize, char)| {
        let id = book.glyph(face, character).unwrap();
        let text = match character {
            '\u{AD}' => GlyphText::Hyphen,
            _ => GlyphText::Cluster { start: start as u32, length: character.len_utf8() as u16 },
        };
        let advance = book.advance(face, id);
        let (dx, dy) = (Em::ZERO, Em::ZERO);
        Glyph { id, run: 0, advance, dx, dy, text, space: character == ' ' }
    };
    text.char_indices().map(glyph).collect()
}

/// A text with its glyphs, to be laid on a page.
pub(crate) struct Words {
    pub(crate) node: NodeId,
    pub(crate) text: String,
    pub(crate) face: FaceId,
    pub(crate) glyphs: Vec<Glyph>,
}

impl Words {
    pub(crate) fn new(book: &FontBook, bold: bool, node: u32, text: &str) -> Self {
        let face = book.face(Family::NotoSans, Variant { bold, italic: false });
        let glyphs = glyphs(book, face, text);
        Self { node: NodeId(node), text: text.to_owned(), face, glyphs }
    }

    /// The words at a place, in points from the upper left.
    pub(crate) fn at(&self, x: f64, y: f64) -> Item<'_> {
        Item::Text(self.run(x, y))
    }

    pub(crate) fn run(&self, x: f64, y: f64) -> TextRun<'_> {
        let size = Abs::pt(12.0);
        TextRun {
            node: Some(self.node),
            origin: Point::new(Abs::pt(x), Abs::pt(y)),
            width: self.glyphs.iter().map(|glyph| glyph.advance).sum::<Em>().at(size),
            face: self.face,
            size,
            color: Color::BLACK,
            text: &self.text,
            glyphs: &self.glyphs,
            source: None,
            spacing: Spacing::default(),
            language: None,
            right_to_left: false,
        }
    }
}

pub(crate) fn page(items: Vec<Item<'_>>) -> Page<'_> {
    Page { size: paper(), items, head: Vec::new(), furniture: Vec::new() }
}

/// Words of one element.
pub(crate) fn inline(node: u32, text: &str) -> InlineText {
    stretches(&[(node, false, text)])
}

/// Words of several elements: node, whether a link, text.
pub(crate) fn stretches(parts: &[(u32, bool, &str)]) -> InlineText {
    let mut inline = InlineText::default();
    for &(node, link, part) in parts {
        let start = inline.text.len();
        inline.text.push_str(part);
        let range = start..inline.text.len();
        let node = NodeId(node);
        let kind = if link { InlineKind::Link } else { InlineKind::Words };
        inline.inlines.push(Inline { range, node, kind, strong: false, emphasis: false });
    }
    inline
}

pub(crate) fn heading(node: u32, level: HeadingLevel, text: &str) -> Block {
    Block::Heading(Heading { node: NodeId(node), level, text: inline(node, text) })
}

pub(crate) fn paragraph(node: u32, text: InlineText) -> Block {
    Block::Paragraph(Paragraph { node: NodeId(node), text })
}

/// A list of single paragraphs: `node` is the L; each item takes three more.
pub(crate) fn list(node: u32, items: &[&str]) -> Block {
    let item = |(number, text): (u32, &&str)| {
        let first = node + 1 + 3 * number;
        ListItem {
            node: NodeId(first),
            label_node: NodeId(first + 1),
            body_node: NodeId(first + 2),
            label: inline(first + 1, "•"),
            blocks: vec![paragraph(first + 2, inline(first + 2, text))],
        }
    };
    let items = (0u32..).zip(items).map(item).collect();
    Block::List(List { node: NodeId(node), numbering: Numbering::Bullet, items })
}

pub(crate) fn figure(node: u32, title: &str, caption: &str, artwork: Arc<Artwork>) -> Block {
    Block::Figure(Figure {
        node: NodeId(node),
        title_node: NodeId(node + 1),
        caption_node: NodeId(node + 2),
        artwork,
        title: Some(inline(node + 1, title)),
        caption: Some(inline(node + 2, caption)),
        alt: Some(Arc::new(Alt { words: "Twee wervels.".to_owned(), language: None })),
        lettering: Vec::new(),
        width: FigureWidth::Column,
        is_code: false,
    })
}

/// A link to an address.
pub(crate) fn link(node: u32, address: &str, contents: &str) -> Link {
    let target = LinkTarget::Address(address.to_owned());
    Link { node: NodeId(node), target, contents: contents.to_owned() }
}

pub(crate) fn document(title: &str, blocks: Vec<Block>, links: Vec<Link>) -> Document {
    Document {
        sources: Source::new("leaflet.toml", "").into(),
        title: title.to_owned(),
        language: LanguageTag("nl".to_owned()),
        blocks,
        spans: Vec::new(),
        links,
        furniture: Furniture::default(),
        about: None,
        publisher: None,
        pictures: Vec::new(),
    }
}

/// A document and its pages as a file.
pub(crate) fn file(document: &Document, pages: &[Page]) -> Vec<u8> {
    let tree = structure::structure(document, pages);
    let (pictures, findings) = prepress::prepare(pages);
    assert!(findings.iter().all(|finding| finding.problem.severity() == Severity::Warning));
    let metadata = pdf::Metadata::from(document);
    pdf::write(pages, &pictures, &tree, &metadata, &FontBook::default()).unwrap()
}

/// A page of 100 by 100 points that is all picture, as a file.
pub(crate) fn file_of_picture(artwork: Arc<Artwork>) -> Vec<u8> {
    let document = document("Wervels", vec![figure(1, "a", "b", artwork.clone())], vec![]);
    let size = Size::new(Abs::pt(100.0), Abs::pt(100.0));
    let area = Rect::new(Point::default(), size);
    let lettering = Vec::new();
    let drawing = Drawing { node: Some(NodeId(1)), artwork, area, lettering };
    let file = file(
        &document,
        &[Page {
            size,
            items: vec![Item::Drawing(drawing)],
            head: Vec::new(),
            furniture: Vec::new(),
        }],
    );
    if let Ok(folder) = std::env::var("LEAFLET_KEEP") {
        let name = std::thread::current().name().unwrap().to_owned();
        std::fs::write(format!("{folder}/{name}.pdf"), &file).unwrap();
    }
    file
}

/// A picture, loaded.
pub(crate) fn picture(name: &str, bytes: &[u8]) -> Arc<Artwork> {
    artwork::load(name, Arc::new(bytes.to_vec()), "nl").unwrap()
}

/// A drawing of nothing.
pub(crate) fn empty_drawing() -> Arc<Artwork> {
    let size = Size::new(Abs::pt(100.0), Abs::pt(50.0));
    let (nodes, texts) = (Vec::new(), Vec::new());
    Arc::new(Artwork::Vector(Vector { size, nodes, texts, source: None, least_width: None }))
}
