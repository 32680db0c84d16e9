//! The structure tree in the file. Which elements there are is decided in
//! [`structure`](crate::structure).

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary, text_string};

use super::file::{PageIds, PdfFile};
use super::links::Annotation;
use super::numbers::corners;
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
        let entries = writer.element(ElementId(number), element);
        file.put(elements[number as usize], entries);
    }
    let parents = file.add(dictionary! { "Nums" => writer.parents(tree) });
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
    fn element(&self, id: ElementId, element: &Element) -> Dictionary {
        let parent = element.parent.map_or(self.root, |parent| self.id(parent));
        let mut entries = dictionary! {
            "S" => element.role.name(),
            "P" => Object::Reference(parent),
        };
        let page = element.kids.iter().find_map(|kid| match *kid {
            Kid::Content { page, .. } => Some(page),
            Kid::Element(_) => None,
        });
        if let Some(page) = page {
            entries.set("Pg", self.page(page));
        }
        self.set_kids(&mut entries, id, element, page);
        for attribute in &element.attributes {
            self.set_attribute(&mut entries, attribute, element.role, page);
        }
        entries
    }

    fn set_kids(
        &self,
        entries: &mut Dictionary,
        id: ElementId,
        element: &Element,
        page: Option<u32>,
    ) {
        let mut kids = element.kids.iter().map(|kid| self.kid(kid, page)).collect::<Vec<_>>();
        let first = self.links.partition_point(|link| link.element < id);
        for link in self.links[first..].iter().take_while(|link| link.element == id) {
            let mut reference =
                dictionary! { "Type" => "OBJR", "Obj" => Object::Reference(link.id) };
            if Some(link.page) != page {
                reference.set("Pg", self.page(link.page));
            }
            kids.push(Object::Dictionary(reference));
        }
        match kids.len() {
            0 => {}
            1 => entries.set("K", kids.swap_remove(0)),
            _ => entries.set("K", kids),
        }
    }

    /// A kid of an element whose first content is on `own_page`: content of
    /// that page needs only its number.
    fn kid(&self, kid: &Kid, own_page: Option<u32>) -> Object {
        match *kid {
            Kid::Element(kid) => Object::Reference(self.id(kid)),
            Kid::Content { page, sequence } if Some(page) == own_page => {
                Object::Integer(sequence.into())
            }
            Kid::Content { page, sequence } => Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => self.page(page),
                "MCID" => i64::from(sequence),
            }),
        }
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
    fn parents(&self, tree: &StructTree) -> Vec<Object> {
        let mut numbers = Vec::with_capacity(2 * (tree.sequences.len() + self.links.len()));
        for (page, sequences) in (0i64..).zip(&tree.sequences) {
            let parents = sequences.iter().map(|sequence| match sequence.element {
                Some(element) => Object::Reference(self.id(element)),
                None => Object::Null,
            });
            numbers.push(Object::Integer(page));
            numbers.push(Object::Array(parents.collect()));
        }
        for link in self.links {
            numbers.push(Object::Integer(link.key));
            numbers.push(Object::Reference(self.id(link.element)));
        }
        numbers
    }

    fn id(&self, element: ElementId) -> ObjectId {
        self.elements[element.0 as usize]
    }

    fn page(&self, page: u32) -> Object {
        Object::Reference(self.ids.pages[page as usize])
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
