//! The outline: a bookmark for each heading.

use lopdf::{ObjectId, text_string};

use super::destinations::Destinations;
use super::file::{PageIds, PdfFile};
use super::structure::StructureIds;
use super::syntax::{DictionaryWriter, name, whole};
use crate::structure::{Attribute, Element, ElementId, Role, StructTree};

/// A bookmark and those under it.
struct Bookmark<'a> {
    id: ObjectId,
    level: u8,
    title: &'a str,
    element: ElementId,
    /// The element's number, if it declares another language than the
    /// document's.
    foreign: Option<ObjectId>,
    under: Vec<Bookmark<'a>>,
}

/// Writes a bookmark for each heading, nested like the headings (ISO 32000-1,
/// 12.3.3). Returns the number of the outline, if there is a heading.
///
/// A bookmark cannot declare its language, but the element it leads to can (SE
/// of table 153).
pub(super) fn outline(
    file: &mut PdfFile,
    tree: &StructTree,
    structure: &StructureIds,
    places: &Destinations,
    ids: &PageIds,
) -> Option<ObjectId> {
    let mut flat = Vec::new();
    for (number, element) in (0u32..).zip(&tree.elements) {
        if let (Some(level), Some(title)) = (level(element.role), title(element)) {
            let foreign = says_language(element).then(|| structure.elements[number as usize]);
            let (id, element, under) = (file.reserve(), ElementId(number), Vec::new());
            flat.push(Bookmark { id, level, title, element, foreign, under });
        }
    }
    if flat.is_empty() {
        return None;
    }
    let bookmarks = nest(flat);
    let outline = file.reserve();
    file.write(outline, |bytes| {
        let mut entries = DictionaryWriter::begin(bytes);
        name(b"Outlines", entries.key("Type"));
        set_under(&mut entries, &bookmarks);
        entries.end();
    });
    write(file, &bookmarks, outline, places, ids);
    Some(outline)
}

fn level(role: Role) -> Option<u8> {
    match role {
        Role::H1 => Some(1),
        Role::H2 => Some(2),
        Role::H3 => Some(3),
        _ => None,
    }
}

fn title(element: &Element) -> Option<&str> {
    element.attributes.iter().find_map(|attribute| match attribute {
        Attribute::Title(title) => Some(title.as_str()),
        _ => None,
    })
}

fn says_language(element: &Element) -> bool {
    let is_language = |attribute: &Attribute| matches!(attribute, Attribute::Language(_));
    element.attributes.iter().any(is_language)
}

/// Nests each bookmark under the last one of a higher level.
fn nest(flat: Vec<Bookmark>) -> Vec<Bookmark> {
    let mut nested: Vec<Bookmark> = Vec::new();
    for bookmark in flat {
        let mut siblings = &mut nested;
        while siblings.last().is_some_and(|last| last.level < bookmark.level) {
            let last = siblings.len() - 1;
            siblings = &mut siblings[last].under;
        }
        siblings.push(bookmark);
    }
    nested
}

fn set_under(entries: &mut DictionaryWriter<'_>, under: &[Bookmark]) {
    if let (Some(first), Some(last)) = (under.first(), under.last()) {
        entries.refer("First", first.id);
        entries.refer("Last", last.id);
        whole(count(under), entries.key("Count"));
    }
}

/// The number of bookmarks, with those under them, since all are open.
fn count(bookmarks: &[Bookmark]) -> i64 {
    bookmarks.iter().map(|bookmark| 1 + count(&bookmark.under)).sum()
}

fn write(
    file: &mut PdfFile,
    bookmarks: &[Bookmark],
    parent: ObjectId,
    places: &Destinations,
    ids: &PageIds,
) {
    for (index, bookmark) in bookmarks.iter().enumerate() {
        file.write(bookmark.id, |bytes| {
            let mut entries = DictionaryWriter::begin(bytes);
            entries.set("Title", &text_string(bookmark.title));
            entries.refer("Parent", parent);
            let previous = index.checked_sub(1).and_then(|index| bookmarks.get(index));
            for (key, sibling) in [("Prev", previous), ("Next", bookmarks.get(index + 1))] {
                if let Some(sibling) = sibling {
                    entries.refer(key, sibling.id);
                }
            }
            if let Some(destination) = places.of_element(bookmark.element, &ids.pages) {
                entries.set("Dest", &destination);
            }
            if let Some(element) = bookmark.foreign {
                entries.refer("SE", element);
            }
            set_under(&mut entries, &bookmark.under);
            entries.end();
        });
        write(file, &bookmark.under, bookmark.id, places, ids);
    }
}
