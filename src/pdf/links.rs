//! Link annotations: one for each page that a link is on.

use std::collections::BTreeMap;

use lopdf::{Object, ObjectId, StringFormat, dictionary, text_string};

use super::destinations::Destinations;
use super::file::{PageIds, PdfFile};
use super::numbers::corners;
use crate::document::LinkTarget;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::{Item, Page, TextRun};
use crate::structure::{Attribute, Element, ElementId, Kid, StructTree};

/// The height of a line above and below its baseline, in type sizes.
const ABOVE_BASELINE: f64 = 0.95;
const BELOW_BASELINE: f64 = 0.25;

/// The annotation of a Link element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Annotation {
    pub(super) id: ObjectId,
    pub(super) element: ElementId,
    pub(super) page: u32,
    /// The key in the parent tree.
    pub(super) key: i64,
}

/// Writes an annotation for each Link on each of its pages (ISO 32000-1,
/// 12.5.6.5).
pub(super) fn links(
    file: &mut PdfFile,
    pages: &[Page],
    tree: &StructTree,
    places: &Destinations,
    ids: &PageIds,
) -> Vec<Annotation> {
    let mut annotations = Vec::new();
    for (element, number) in tree.elements.iter().zip(0u32..) {
        let Some((target, contents)) = link(element) else { continue };
        for (page, lines) in lines(element, pages, tree) {
            let key = (pages.len() + annotations.len()) as i64;
            let height = pages[page as usize].size.height;
            let mut entries = annotation(&lines, height, contents, key);
            lead(&mut entries, target, places, ids);
            let id = file.add(entries);
            annotations.push(Annotation { id, element: ElementId(number), page, key });
        }
    }
    annotations
}

fn link(element: &Element) -> Option<(&LinkTarget, &str)> {
    element.attributes.iter().find_map(|attribute| match attribute {
        Attribute::Link { target, contents } => Some((target, contents.as_str())),
        Attribute::Alt(_)
        | Attribute::BBox(_)
        | Attribute::ListNumbering(_)
        | Attribute::Scope(_)
        | Attribute::Field { .. }
        | Attribute::Language(_)
        | Attribute::Title(_) => None,
    })
}

/// The areas of a link's runs, by page.
fn lines(element: &Element, pages: &[Page], tree: &StructTree) -> BTreeMap<u32, Vec<Rect>> {
    let mut lines = BTreeMap::<u32, Vec<Rect>>::new();
    for (page, sequence) in contents(element, tree) {
        let items = tree.sequences[page as usize][sequence as usize].items.clone();
        for item in &pages[page as usize].items[items] {
            if let Item::Text(run) = item {
                add_run(lines.entry(page).or_default(), run);
            }
        }
    }
    lines
}

/// The page and sequence of all content of an element, including its Spans.
fn contents(element: &Element, tree: &StructTree) -> Vec<(u32, u32)> {
    let of_kid = |kid: &Kid| match *kid {
        Kid::Content { page, sequence } => vec![(page, sequence)],
        Kid::Element(ElementId(span)) => contents(&tree.elements[span as usize], tree),
    };
    element.kids.iter().flat_map(of_kid).collect()
}

/// Adds a run to the areas. Runs on the same line are one area.
fn add_run(lines: &mut Vec<Rect>, run: &TextRun) {
    let top = run.origin.y - run.size * ABOVE_BASELINE;
    let height = run.size * (ABOVE_BASELINE + BELOW_BASELINE);
    let area = Rect::new(Point::new(run.origin.x, top), Size::new(run.width, height));
    match lines.last_mut() {
        Some(last) if last.origin.y.same(top) => *last = last.union(&area),
        _ => lines.push(area),
    }
}

fn annotation(lines: &[Rect], page_height: Abs, contents: &str, key: i64) -> lopdf::Dictionary {
    let reals = |numbers: Vec<f32>| Object::Array(numbers.into_iter().map(Object::Real).collect());
    let all = lines.iter().copied().reduce(|one, other| one.union(&other)).unwrap_or_default();
    // Upper left, upper right, lower left, lower right: not the order of table
    // 179, but the one every viewer reads.
    let quads = lines.iter().flat_map(|line| {
        let [left, bottom, right, top] = corners(line, page_height);
        [left, top, right, top, left, bottom, right, bottom]
    });
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => reals(corners(&all, page_height).to_vec()),
        "QuadPoints" => reals(quads.collect()),
        "Contents" => text_string(contents),
        "StructParent" => key,
        // Print (table 165), which PDF/A-2 requires (ISO 19005-2, 6.3.2).
        "F" => 4,
        "Border" => vec![Object::Integer(0), Object::Integer(0), Object::Integer(0)],
    }
}

fn lead(
    entries: &mut lopdf::Dictionary,
    target: &LinkTarget,
    places: &Destinations,
    ids: &PageIds,
) {
    match target {
        LinkTarget::Address(address) => {
            let uri = Object::String(ascii_address(address), StringFormat::Literal);
            entries.set("A", dictionary! { "S" => "URI", "URI" => uri });
        }
        LinkTarget::Node(node) => {
            if let Some(destination) = places.of_node(*node, &ids.pages) {
                entries.set("Dest", destination);
            }
        }
    }
}

/// A URI in ASCII (ISO 32000-1, table 206); other bytes are percent-encoded
/// (RFC 3986, 2.5).
fn ascii_address(address: &str) -> Vec<u8> {
    let mut ascii = Vec::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            ascii.push(byte);
        } else {
            ascii.extend(format!("%{byte:02X}").into_bytes());
        }
    }
    ascii
}
