//! The structure elements of a document, in its order. The sequences of words
//! come later, from the pages, in `contents`.
//!
//! Blocks hold blocks, so [`TreeBuilder::blocks`] is called again from within
//! lists, frames and the colophon.

use super::{Attribute, Element, ElementId, Kid, Role};
use crate::definition::LanguageTag;
use crate::document::{
    Block, Boxed, Document, Figure, Heading, HeadingLevel, InlineKind, InlineText, Link, List,
    ListItem, NodeId, Paragraph, Table, TableRow, Title,
};

/// The element that the words of each node belong to.
#[derive(Debug, Default)]
pub(super) struct Owners {
    /// Indexed by [`NodeId`].
    of_node: Vec<Option<ElementId>>,
}

impl Owners {
    /// The element of a node.
    pub(super) fn of(&self, node: NodeId) -> Option<ElementId> {
        self.of_node.get(node.0 as usize).copied().flatten()
    }

    fn set(&mut self, node: NodeId, element: ElementId) {
        let index = node.0 as usize;
        if self.of_node.len() <= index {
            self.of_node.resize(index + 1, None);
        }
        self.of_node[index] = Some(element);
    }
}

/// The elements of a document in its order, still without content. Links and
/// Forms are not yet among the kids of their parent: only the pages show where
/// they go.
pub(super) fn elements(document: &Document) -> (Vec<Element>, Owners) {
    let mut builder = TreeBuilder {
        document,
        elements: Vec::new(),
        owners: Owners::default(),
        number: None,
        word: None,
        has_headings: false,
    };
    let root = builder.element(None, Role::Document, None);
    builder.blocks(&document.blocks, root);
    (builder.elements, builder.owners)
}

struct TreeBuilder<'a> {
    document: &'a Document,
    elements: Vec<Element>,
    owners: Owners,
    /// The number of the part whose heading is next.
    number: Option<&'a str>,
    /// The frame whose label begins the next heading.
    word: Option<&'a Boxed>,
    /// Whether there is a heading to put subheadings under.
    has_headings: bool,
}

fn role(level: HeadingLevel) -> Role {
    match level {
        HeadingLevel::Title => Role::H1,
        HeadingLevel::Heading => Role::H2,
        HeadingLevel::Subheading => Role::H3,
    }
}

impl<'a> TreeBuilder<'a> {
    fn blocks(&mut self, blocks: &'a [Block], parent: ElementId) {
        for block in blocks {
            match block {
                Block::Title(title) => self.opening(title, parent),
                Block::Heading(heading) => self.heading(heading, parent),
                Block::Paragraph(paragraph) => self.paragraph(paragraph, parent),
                Block::List(list) => self.list(list, parent),
                Block::Table(table) => self.table(table, parent),
                Block::Figure(figure) => self.figure(figure, parent),
                Block::Figures(figures) => self.figures(figures, parent),
                Block::Beside(beside) => {
                    self.blocks(&beside.blocks, parent);
                    self.figures(&beside.figures, parent);
                }
                Block::Steps(steps) => self.list(steps, parent),
                Block::Boxed(boxed) => self.boxed(boxed, parent),
                Block::Wide(blocks) => self.blocks(blocks, parent),
                Block::Contact(contact) => {
                    let section = self.kid(contact.node, Role::Sect, parent);
                    self.section_title(section, Some(&contact.name));
                    contact.paragraphs().for_each(|(it, _)| self.paragraph(it, section));
                }
                Block::Colophon(colophon) => {
                    let section = self.kid(colophon.node, Role::Sect, parent);
                    let first = colophon.blocks.iter().find_map(Block::paragraph);
                    self.section_title(section, first);
                    self.blocks(&colophon.blocks, section);
                }
            }
        }
    }

    /// The title of a section without a heading: its first line.
    fn section_title(&mut self, section: ElementId, paragraph: Option<&'a Paragraph>) {
        if let Some(first) = paragraph.and_then(|it| it.text.text.lines().next()) {
            self.add_attribute(section, Attribute::Title(first.trim_end().to_owned()));
        }
    }

    /// The practice, the title and the line under it, each heard in turn. A practice and a
    /// subtitle head nothing: they are paragraphs.
    fn opening(&mut self, title: &'a Title, parent: ElementId) {
        if let Some(sender) = &title.sender {
            let element = self.kid(sender.node, Role::P, parent);
            self.words(&sender.name, element);
        }
        self.heading(&title.heading, parent);
        if let Some(subtitle) = &title.subtitle {
            self.paragraph(subtitle, parent);
        }
    }

    fn heading(&mut self, heading: &'a Heading, parent: ElementId) {
        let element = self.kid(heading.node, role(heading.level), parent);
        self.has_headings |= heading.level == HeadingLevel::Heading;
        self.title(element, self.number, &heading.text);
        if let Some(word) = self.word.take() {
            self.first_word(word, &heading.text, element);
        }
        self.words(&heading.text, element);
    }

    /// The bookmark of a heading, with the number of a numbered part.
    fn title(&mut self, element: ElementId, number: Option<&str>, text: &InlineText) {
        let text = text.text.trim_end().replace('\n', " ");
        let title = number.map_or(text.clone(), |number| format!("{} {text}", number.trim_end()));
        self.add_attribute(element, Attribute::Title(title));
    }

    /// A paragraph with the node of its parent is the text of the parent
    /// itself: the LBody of a list item.
    fn paragraph(&mut self, paragraph: &'a Paragraph, parent: ElementId) {
        let element = match self.owners.of(paragraph.node) {
            Some(element) => element,
            None => self.kid(paragraph.node, Role::P, parent),
        };
        self.words(&paragraph.text, element);
    }

    fn list(&mut self, list: &'a List, parent: ElementId) {
        let element = self.kid(list.node, Role::L, parent);
        self.add_attribute(element, Attribute::ListNumbering(list.numbering));
        for item in &list.items {
            self.item(item, element);
        }
    }

    fn item(&mut self, item: &'a ListItem, list: ElementId) {
        let element = self.kid(item.node, Role::LI, list);
        let label = self.kid(item.label_node, Role::Lbl, element);
        self.words(&item.label, label);
        let body = self.kid(item.body_node, Role::LBody, element);
        let mut blocks = item.blocks.as_slice();
        if let [Block::Heading(heading), rest @ ..] = blocks {
            self.number = Some(&item.label.text);
            self.heading(heading, body);
            self.number = None;
            blocks = rest;
        }
        self.blocks(blocks, body);
    }

    fn table(&mut self, table: &'a Table, parent: ElementId) {
        let element = self.kid(table.node, Role::Table, parent);
        let head = self.kid(table.head_node, Role::THead, element);
        self.row(&table.head, head);
        let body = self.kid(table.body_node, Role::TBody, element);
        for row in &table.rows {
            self.row(row, body);
        }
    }

    fn row(&mut self, row: &'a TableRow, group: ElementId) {
        let element = self.kid(row.node, Role::TR, group);
        for cell in &row.cells {
            let role = if cell.heads.is_some() { Role::TH } else { Role::TD };
            let cell_element = self.kid(cell.node, role, element);
            if let Some(scope) = cell.heads {
                self.add_attribute(cell_element, Attribute::Scope(scope));
            }
            self.words(&cell.text, cell_element);
        }
    }

    /// The label of a frame is the first thing heard of it, also by readers who
    /// move from heading to heading: it is a heading of its own, or the start
    /// of the heading that follows.
    fn boxed(&mut self, boxed: &'a Boxed, parent: ElementId) {
        let section = self.kid(boxed.node, Role::Sect, parent);
        match boxed.blocks.first().and_then(Block::heading) {
            Some(_) => self.word = Some(boxed),
            None => {
                // No level of headings may be skipped.
                let is_under = self.has_headings && boxed.level == HeadingLevel::Subheading;
                let role = if is_under { Role::H3 } else { Role::H2 };
                let word = self.kid(boxed.word_node, role, section);
                self.title(word, None, &boxed.word);
                self.words(&boxed.word, word);
            }
        }
        self.blocks(&boxed.blocks, section);
    }

    /// The label of a frame as the start of a heading, which can be in another
    /// language.
    fn first_word(&mut self, boxed: &'a Boxed, heading: &InlineText, element: ElementId) {
        let word = self.kid(boxed.word_node, Role::Span, element);
        let language = boxed.word.language.as_ref().unwrap_or(&self.document.language);
        if heading.language.as_ref().is_some_and(|of_heading| of_heading != language) {
            self.say_language(word, Some(&language.clone()));
        }
    }

    fn figures(&mut self, figures: &'a [Figure], parent: ElementId) {
        for figure in figures {
            self.figure(figure, parent);
        }
    }

    fn figure(&mut self, figure: &'a Figure, parent: ElementId) {
        if let Some(alt) = &figure.alt {
            let element = self.kid(figure.node, Role::Figure, parent);
            self.add_attribute(element, Attribute::Alt(alt.words.clone()));
            self.say_language(element, alt.language.as_ref());
        }
        let title = figure.title.as_ref().map(|text| (figure.title_node, text));
        let caption = figure.caption.as_ref().map(|text| (figure.caption_node, text));
        let Some((first, _)) = title.or(caption) else { return };
        let element = self.kid(first, Role::Caption, parent);
        for (node, text) in title.into_iter().chain(caption) {
            let paragraph = self.kid(node, Role::P, element);
            self.words(text, paragraph);
        }
    }

    /// Gives an element the language and the inline elements of its text.
    fn words(&mut self, text: &InlineText, element: ElementId) {
        self.say_language(element, text.language.as_ref());
        self.inlines(text, element);
    }

    fn say_language(&mut self, element: ElementId, language: Option<&LanguageTag>) {
        let attribute = language.cloned().map(Attribute::Language);
        self.elements[element.0 as usize].attributes.extend(attribute);
    }

    /// The inline elements of a text.
    fn inlines(&mut self, text: &InlineText, parent: ElementId) {
        for inline in &text.inlines {
            match inline.kind {
                InlineKind::Words => {}
                // A link in several styles is a single element.
                InlineKind::Link if self.owners.of(inline.node).is_some() => {}
                InlineKind::Link => self.link(inline.node, parent),
                InlineKind::Field(field) => {
                    let element = self.inline(inline.node, Role::Form, parent);
                    let said = text.text[inline.range.clone()].to_owned();
                    self.add_attribute(element, Attribute::Field { field, said });
                }
            }
        }
    }

    fn link(&mut self, node: NodeId, parent: ElementId) {
        let element = self.inline(node, Role::Link, parent);
        if let Some(link) = link_of(self.document, node) {
            let (target, contents) = (link.target.clone(), link.contents.clone());
            self.add_attribute(element, Attribute::Link { target, contents });
        }
    }

    fn inline(&mut self, node: NodeId, role: Role, parent: ElementId) -> ElementId {
        let element = self.element(Some(node), role, Some(parent));
        self.owners.set(node, element);
        element
    }

    fn kid(&mut self, node: NodeId, role: Role, parent: ElementId) -> ElementId {
        let element = self.element(Some(node), role, Some(parent));
        self.owners.set(node, element);
        self.elements[parent.0 as usize].kids.push(Kid::Element(element));
        element
    }

    fn element(
        &mut self,
        node: Option<NodeId>,
        role: Role,
        parent: Option<ElementId>,
    ) -> ElementId {
        let id = ElementId(self.elements.len() as u32);
        self.elements.push(Element {
            node,
            role,
            parent,
            kids: Vec::new(),
            attributes: Vec::new(),
        });
        id
    }

    fn add_attribute(&mut self, element: ElementId, attribute: Attribute) {
        self.elements[element.0 as usize].attributes.push(attribute);
    }
}

/// Links are in reading order, and so are the numbers of their nodes.
fn link_of(document: &Document, node: NodeId) -> Option<&Link> {
    let index = document.links.binary_search_by_key(&node, |link| link.node).ok()?;
    document.links.get(index)
}
