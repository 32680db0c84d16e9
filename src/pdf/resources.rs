//! The resources that all pages share: fonts, graphics states, pictures and
//! patterns.

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use super::drawing::{Drawings, Opacity, SoftMask, resource, resource_within};
use super::file::PdfFile;
use super::font::Font;
use super::image::{Profiles, image};
use super::numbers::rounded;
use crate::layout::Item;
use crate::prepress::{PictureContent, Pictures};

/// The resources of all pages.
pub(super) struct PageResources<'a> {
    pub(super) id: ObjectId,
    pictures: &'a Pictures<'a>,
    /// Whether each of the pictures has transparency.
    transparent: Vec<bool>,
}

impl PageResources<'_> {
    /// Whether an item of a page has transparency.
    pub(super) fn is_transparent(&self, item: &Item) -> bool {
        let Item::Drawing(drawing) = item else { return false };
        let number = self.pictures.number(drawing);
        number.and_then(|number| self.transparent.get(number)).copied().unwrap_or_default()
    }
}

/// Writes the fonts, opacities and pictures that all pages share.
///
/// Each page refers to them itself: PDF/A-2 does not let a page inherit its
/// resources (ISO 19005-2, 6.2.2).
pub(super) fn resources<'a>(
    file: &mut PdfFile,
    fonts: &[Font],
    drawings: Drawings,
    pictures: &'a Pictures<'a>,
) -> PageResources<'a> {
    let id = file.reserve();
    let transparent = transparent(pictures, &drawings);
    let fonts = fonts
        .iter()
        .map(|font| (font.resource(), Object::Reference(font.write(file))))
        .collect::<Dictionary>();
    let mut states =
        drawings.opacities.iter().map(|&it| (it.resource(), opacity(it))).collect::<Dictionary>();
    for SoftMask { resource, by_opacity, stream } in drawings.masks {
        states.set(resource, mask(add_form(file, stream, id), by_opacity));
    }
    let mut objects = Dictionary::new();
    for form in drawings.forms {
        objects.set(form.resource, Object::Reference(add_form(file, form.stream, id)));
    }
    let mut profiles = Profiles::default();
    for (number, picture) in pictures.0.iter().enumerate() {
        for (index, within) in picture.within.iter().enumerate() {
            let image = image(file, &within.developed, &mut profiles);
            objects.set(resource_within(number, index), Object::Reference(image));
        }
        if let PictureContent::Raster(developed) = &picture.content {
            let image = image(file, developed, &mut profiles);
            objects.set(resource(number), Object::Reference(image));
        }
    }
    let patterns = drawings
        .patterns
        .into_iter()
        .map(|pattern| (pattern.resource, Object::Reference(file.add(pattern.entries))))
        .collect::<Dictionary>();
    let mut resources = Dictionary::new();
    let kinds =
        [("Font", fonts), ("ExtGState", states), ("XObject", objects), ("Pattern", patterns)];
    for (key, entries) in kinds.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        resources.set(key, entries);
    }
    file.put(id, resources);
    PageResources { id, pictures, transparent }
}

/// Whether each of the pictures has transparency.
fn transparent(pictures: &Pictures, drawings: &Drawings) -> Vec<bool> {
    let is_transparent = |(number, content): (usize, &PictureContent)| match content {
        PictureContent::Vector(_) => drawings.transparent.contains(&number),
        PictureContent::Raster(developed) => developed.opacity.is_some(),
    };
    pictures.0.iter().map(|picture| &picture.content).enumerate().map(is_transparent).collect()
}

/// Writes a form, which uses the resources of the pages.
fn add_form(file: &mut PdfFile, mut form: Stream, resources: ObjectId) -> ObjectId {
    form.dict.set("Resources", Object::Reference(resources));
    file.add(form)
}

/// The graphics state of an opacity (ISO 32000-1, 11.6.4.4).
fn opacity(opacity: Opacity) -> Object {
    let share = |thousandths: u16| Object::Real(rounded(f64::from(thousandths) / 1000.0, 3));
    Object::Dictionary(dictionary! { "ca" => share(opacity.fill), "CA" => share(opacity.stroke) })
}

/// The graphics state of a soft mask (ISO 32000-1, 11.6.5.3).
fn mask(form: ObjectId, by_opacity: bool) -> Object {
    let kind = if by_opacity { "Alpha" } else { "Luminosity" };
    let mask = dictionary! { "S" => kind, "G" => Object::Reference(form) };
    Object::Dictionary(dictionary! { "SMask" => mask })
}
