//! The structure tree in the file. Which elements there are is decided in
//! [`structure`](crate::structure).

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary, text_string};

use super::file::{PageIds, PdfFile};
use super::links::Annotation;
use super::numbers::corners;
use super::syntax::{self, DictionaryWriter};
use crate::document::{Field, Numbering, Scope};
use crate::layout::Page;
use crate::structure::{Attribute, Element, ElementId, Kid, Role, StructTree};

/// The object numbers of the structure tree.
pub(super) struct StructureIds {
    /// The root.
    pub(super) root: ObjectId,
    /// The elements.
    pub(super) elements: Vec<ObjectId>,
}

/// Writes the structure tree (ISO 32000-1, 14.7.2).
pub(super) fn structure(
    file: &mut PdfFile,
    pages: &[Page],
    tree: &StructTree,
    ids: &PageIds,
    links: &[Annotation],
) -> StructureIds {
    let root = file.reserve();
    let elements = tree.elements.iter().map(|_| file.reserve()).collect::<Vec<_>>();
    let writer = StructureWriter { pages, ids, links, root, elements: &elements };
    for (number, element) in (0u32..).zip(&tree.elements) {
        let write = |bytes: &mut Vec<u8>| writer.element(ElementId(number), element, bytes);
        file.write(elements[number as usize], write);
    }
    let parents = file.reserve();
    file.write(parents, |bytes| writer.parents(tree, bytes));
    let entries = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => elements.first().map_or(Object::Null, |&id| Object::Reference(id)),
        "ParentTree" => Object::Reference(parents),
    };
    file.put(root, entries);
    StructureIds { root, elements }
}

struct StructureWriter<'a> {
    pages: &'a [Page<'a>],
    ids: &'a PageIds,
    /// The annotations of links, in the order of their elements.
    links: &'a [Annotation],
    root: ObjectId,
    elements: &'a [ObjectId],
}

impl StructureWriter<'_> {
    /// The entries of an element, with no more keys than needed: there are many
    /// elements.
    fn element(&self, id: ElementId, element: &Element, bytes: &mut Vec<u8>) {
        let parent = element.parent.map_or(self.root, |parent| self.id(parent));
        let mut entries = DictionaryWriter::begin(bytes);
        syntax::name(element.role.name().as_bytes(), entries.key("S"));
        entries.refer("P", parent);
        let page = element.kids.iter().find_map(|kid| match *kid {
            Kid::Content { page, .. } => Some(page),
            Kid::Element(_) => None,
        });
        if let Some(page) = page {
            entries.refer("Pg", self.page(page));
        }
        self.set_kids(&mut entries, id, element, page);
        let mut attributes = Dictionary::new();
        for attribute in &element.attributes {
            self.set_attribute(&mut attributes, attribute, element.role, page);
        }
        for (key, value) in &attributes {
            entries.set(key, value);
        }
        entries.end();
    }

    fn set_kids(
        &self,
        entries: &mut DictionaryWriter<'_>,
        id: ElementId,
        element: &Element,
        page: Option<u32>,
    ) {
        let first = self.links.partition_point(|link| link.element < id);
        let links = self.links[first..].iter().take_while(|link| link.element == id);
        let count = element.kids.len() + links.clone().count();
        if count == 0 {
            return;
        }
        let bytes = entries.key("K");
        if count > 1 {
            bytes.push(b'[');
        }
        element.kids.iter().for_each(|kid| self.kid(kid, page, bytes));
        links.for_each(|link| self.annotation(link, page, bytes));
        if count > 1 {
            bytes.push(b']');
        }
    }

    /// A kid of an element whose first content is on `own_page`: content of
    /// that page needs only its number.
    fn kid(&self, kid: &Kid, own_page: Option<u32>, bytes: &mut Vec<u8>) {
        match *kid {
            Kid::Element(kid) => syntax::reference(self.id(kid), bytes),
            Kid::Content { page, sequence } if Some(page) == own_page => {
                syntax::whole(sequence.into(), bytes);
            }
            Kid::Content { page, sequence } => {
                let mut entries = DictionaryWriter::begin(bytes);
                syntax::name(b"MCR", entries.key("Type"));
                entries.refer("Pg", self.page(page));
                syntax::whole(sequence.into(), entries.key("MCID"));
                entries.end();
            }
        }
    }

    /// The annotation of an element whose first content is on `own_page`.
    fn annotation(&self, link: &Annotation, own_page: Option<u32>, bytes: &mut Vec<u8>) {
        let mut entries = DictionaryWriter::begin(bytes);
        syntax::name(b"OBJR", entries.key("Type"));
        entries.refer("Obj", link.id);
        if Some(link.page) != own_page {
            entries.refer("Pg", self.page(link.page));
        }
        entries.end();
    }

    fn set_attribute(
        &self,
        entries: &mut Dictionary,
        attribute: &Attribute,
        role: Role,
        page: Option<u32>,
    ) {
        match attribute {
            Attribute::Alt(text) => entries.set("Alt", text_string(text)),
            Attribute::BBox(area) => {
                let page = page.and_then(|page| self.pages.get(page as usize));
                let Some(page) = page else { return };
                let numbers = corners(area, page.size.height).map(Object::Real).to_vec();
                entries.set("A", dictionary! { "O" => "Layout", "BBox" => numbers });
            }
            Attribute::ListNumbering(numbering) => {
                let name = match numbering {
                    Numbering::Bullet => "Disc",
                    Numbering::Decimal(_) => "Decimal",
                    // Table 347 has no name for a dash or a box, and `None`
                    // means that items have no labels; PDF 2.0 forbids it here.
                    Numbering::Dash => "Disc",
                    Numbering::Checkbox => "Square",
                };
                entries.set("A", dictionary! { "O" => "List", "ListNumbering" => name });
            }
            Attribute::Scope(scope) => {
                let name = match scope {
                    Scope::Column => "Column",
                    Scope::Row => "Row",
                };
                entries.set("A", dictionary! { "O" => "Table", "Scope" => name });
            }
            Attribute::Field { field, said } => entries.set("A", print_field(*field, said)),
            Attribute::Language(tag) => {
                let tag = tag.standard().as_bytes().to_vec();
                entries.set("Lang", Object::String(tag, StringFormat::Literal));
            }
            Attribute::Title(title) if role == Role::Sect => entries.set("T", text_string(title)),
            // A link has its annotation, a heading its bookmark.
            Attribute::Link { .. } | Attribute::Title(_) => {}
        }
    }

    /// The parent tree: from sequences and annotations to their elements (ISO
    /// 32000-1, 14.7.4.4).
    fn parents(&self, tree: &StructTree, bytes: &mut Vec<u8>) {
        let mut entries = DictionaryWriter::begin(bytes);
        let bytes = entries.key("Nums");
        bytes.push(b'[');
        for (page, sequences) in (0i64..).zip(&tree.sequences) {
            syntax::whole(page, bytes);
            bytes.push(b'[');
            for sequence in sequences {
                match sequence.element {
                    Some(element) => syntax::reference(self.id(element), bytes),
                    None => syntax::object(&Object::Null, bytes),
                }
            }
            bytes.push(b']');
        }
        for link in self.links {
            syntax::whole(link.key, bytes);
            syntax::reference(self.id(link.element), bytes);
        }
        bytes.push(b']');
        entries.end();
    }

    fn id(&self, element: ElementId) -> ObjectId {
        self.elements[element.0 as usize]
    }

    fn page(&self, page: u32) -> ObjectId {
        self.ids.pages[page as usize]
    }
}

/// The attributes of a field to be filled in on paper (ISO 32000-1, table 348).
fn print_field(field: Field, said: &str) -> Dictionary {
    let mut entries = dictionary! { "O" => "PrintField", "Desc" => text_string(said) };
    match field {
        Field::Checkbox { ticked } => {
            entries.set("Role", "cb");
            entries.set("checked", if ticked { "on" } else { "off" });
        }
        Field::Blank { .. } => entries.set("Role", "tv"),
    }
    entries
}
