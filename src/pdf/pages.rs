use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::content::{Contents, Form, Opacity};
use super::file::File;
use super::font::Font;
use super::links::Annotation;
use super::numbers::{points, rounded};
use crate::geometry::Size;
use crate::layout::Page;

/// The numbers of the page tree and of its pages.
pub(super) struct PageIds {
    pub(super) tree: ObjectId,
    pub(super) pages: Vec<ObjectId>,
}

impl PageIds {
    /// The numbers of so many pages.
    pub(super) fn reserve(file: &mut File, count: usize) -> Self {
        let tree = file.reserve();
        Self { tree, pages: (0..count).map(|_| file.reserve()).collect() }
    }
}

/// Writes the pages with their contents, their annotations and what they
/// share.
pub(super) fn pages(
    file: &mut File,
    pages: &[Page],
    contents: Contents,
    fonts: &[Font],
    links: &[Annotation],
    ids: &PageIds,
) {
    let resources = resources(file, fonts, contents.forms, &contents.opacities);
    let mut annotations = BTreeMap::<usize, Vec<Object>>::new();
    for link in links {
        annotations.entry(link.page as usize).or_default().push(Object::Reference(link.id));
    }
    for (number, (page, content)) in pages.iter().zip(contents.streams).enumerate() {
        let mut entries = dictionary! {
            "Type" => "Page",
            "Parent" => Object::Reference(ids.tree),
            "MediaBox" => paper(sheet(page)),
            "TrimBox" => paper(page.size),
            "Resources" => Object::Reference(resources),
            "Contents" => Object::Reference(file.add(content)),
            "StructParents" => number as i64,
            "Tabs" => "S",
        };
        if let Some(annotations) = annotations.remove(&number) {
            entries.set("Annots", annotations);
        }
        file.put(ids.pages[number], entries);
    }
    let kids = ids.pages.iter().map(|&id| Object::Reference(id)).collect::<Vec<_>>();
    let count = kids.len() as i64;
    file.put(ids.tree, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids });
}

/// The fonts, opacities and drawings that all pages share.
///
/// Each page names them itself: PDF/A-2 does not let a page inherit its
/// resources (ISO 19005-2, 6.2.2).
fn resources<'a>(
    file: &mut File,
    fonts: &[Font],
    forms: Vec<Form>,
    opacities: impl IntoIterator<Item = &'a Opacity>,
) -> ObjectId {
    let id = file.reserve();
    let fonts = fonts
        .iter()
        .map(|font| (font.resource.clone(), Object::Reference(font.write(file))))
        .collect::<Dictionary>();
    let states = opacities.into_iter().map(|&opacity| (opacity.resource(), state(opacity)));
    let states = states.collect::<Dictionary>();
    let forms = forms
        .into_iter()
        .map(|mut form| {
            form.stream.dict.set("Resources", Object::Reference(id));
            (form.resource, Object::Reference(file.add(form.stream)))
        })
        .collect::<Dictionary>();
    let mut resources = Dictionary::new();
    for (key, entries) in [("Font", fonts), ("ExtGState", states), ("XObject", forms)] {
        if !entries.is_empty() {
            resources.set(key, entries);
        }
    }
    file.put(id, resources);
    id
}

fn state(opacity: Opacity) -> Object {
    let share = |thousandths: u16| Object::Real(rounded(f64::from(thousandths) / 1000.0, 3));
    Object::Dictionary(dictionary! { "ca" => share(opacity.fill), "CA" => share(opacity.stroke) })
}

/// The sheet a page is printed on: as yet no larger than what is cut out.
fn sheet(page: &Page) -> Size {
    page.size
}

fn paper(size: Size) -> Object {
    let corner = [0.0, 0.0, points(size.width), points(size.height)];
    Object::Array(corner.into_iter().map(Object::Real).collect())
}
