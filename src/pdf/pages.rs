use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::content::Contents;
use super::file::File;
use super::font::Font;
use super::numbers::{points, rounded};
use crate::geometry::Size;
use crate::layout::Page;

/// The numbers of the page tree and of its pages.
pub(super) struct PageIds {
    pub(super) tree: ObjectId,
    pub(super) pages: Vec<ObjectId>,
}

/// The fonts, opacities and drawings that all pages share.
///
/// Each page names them itself: PDF/A-2 does not let a page inherit its
/// resources (ISO 19005-2, 6.2.2).
pub(super) fn resources(file: &mut File, fonts: &[Font], contents: &mut Contents) -> ObjectId {
    let mut resources = Dictionary::new();
    let mut entries = Dictionary::new();
    for font in fonts {
        let id = font.write(file);
        entries.set(font.resource.clone(), Object::Reference(id));
    }
    set_unless_empty(&mut resources, "Font", entries);
    set_unless_empty(&mut resources, "ExtGState", opacities(contents));
    let id = file.reserve();
    set_unless_empty(&mut resources, "XObject", forms(file, contents, id));
    file.put(id, resources);
    id
}

fn set_unless_empty(resources: &mut Dictionary, key: &str, entries: Dictionary) {
    if !entries.is_empty() {
        resources.set(key, entries);
    }
}

fn opacities(contents: &Contents) -> Dictionary {
    let states = contents.opacities.iter().map(|opacity| {
        let share = |thousandths: u16| Object::Real(rounded(f64::from(thousandths) / 1000.0, 3));
        let state = dictionary! { "ca" => share(opacity.fill), "CA" => share(opacity.stroke) };
        (opacity.resource(), Object::Dictionary(state))
    });
    states.collect()
}

fn forms(file: &mut File, contents: &mut Contents, resources: ObjectId) -> Dictionary {
    let forms = contents.forms.drain(..).map(|mut form| {
        form.stream.dict.set("Resources", Object::Reference(resources));
        (form.resource, Object::Reference(file.add(form.stream)))
    });
    forms.collect()
}

/// The pages with their contents.
pub(super) fn pages(
    file: &mut File,
    pages: &[Page],
    contents: Contents,
    resources: ObjectId,
) -> PageIds {
    let tree = file.reserve();
    let mut ids = Vec::with_capacity(pages.len());
    for (number, (page, content)) in (0i64..).zip(pages.iter().zip(contents.streams)) {
        let media = page.size;
        let entries = dictionary! {
            "Type" => "Page",
            "Parent" => Object::Reference(tree),
            "MediaBox" => paper(media),
            "TrimBox" => paper(page.size),
            "Resources" => Object::Reference(resources),
            "Contents" => Object::Reference(file.add(content)),
            "StructParents" => number,
            "Tabs" => "S",
        };
        ids.push(file.add(entries));
    }
    let kids = ids.iter().map(|&id| Object::Reference(id)).collect::<Vec<_>>();
    let node = dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids };
    file.put(tree, node);
    PageIds { tree, pages: ids }
}

fn paper(size: Size) -> Object {
    let corner = [0.0, 0.0, points(size.width), points(size.height)];
    Object::Array(corner.into_iter().map(Object::Real).collect())
}
