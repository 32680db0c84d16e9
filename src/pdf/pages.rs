//! The pages and the page tree.

use std::collections::BTreeMap;

use lopdf::{Object, Stream, dictionary};

use super::file::{PageIds, PdfFile};
use super::links::Annotation;
use super::numbers::points;
use super::resources::PageResources;
use crate::geometry::Size;
use crate::layout::Page;

/// Writes the pages with their contents, annotations and shared resources.
pub(super) fn pages(
    file: &mut PdfFile,
    pages: &[Page],
    contents: Vec<Stream>,
    resources: &PageResources,
    links: &[Annotation],
    ids: &PageIds,
) {
    let mut annotations = BTreeMap::<usize, Vec<Object>>::new();
    for link in links {
        annotations.entry(link.page as usize).or_default().push(Object::Reference(link.id));
    }
    for (number, (page, content)) in pages.iter().zip(contents).enumerate() {
        let mut entries = dictionary! {
            "Type" => "Page",
            "Parent" => Object::Reference(ids.tree),
            "MediaBox" => paper(sheet(page)),
            "TrimBox" => paper(page.size),
            "Resources" => Object::Reference(resources.id),
            "Contents" => Object::Reference(file.add(content)),
            "StructParents" => number as i64,
            "Tabs" => "S",
        };
        if page.all().any(|item| resources.is_transparent(item)) {
            entries.set("Group", blending());
        }
        if let Some(annotations) = annotations.remove(&number) {
            entries.set("Annots", annotations);
        }
        file.put(ids.pages[number], entries);
    }
    let kids = ids.pages.iter().map(|&id| Object::Reference(id)).collect::<Vec<_>>();
    let count = kids.len() as i64;
    file.put(ids.tree, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids });
}

/// The group of a page with transparency. It is blended in the colour space of
/// the file (ISO 32000-1, 11.6.6), not in the inks of the printer at hand.
fn blending() -> Object {
    Object::Dictionary(dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" })
}

/// The sheet a page is printed on: as yet no larger than the page after
/// cutting.
fn sheet(page: &Page) -> Size {
    page.size
}

fn paper(size: Size) -> Object {
    let corner = [0.0, 0.0, points(size.width), points(size.height)];
    Object::Array(corner.into_iter().map(Object::Real).collect())
}
