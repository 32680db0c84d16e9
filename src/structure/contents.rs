//! Content for the structure tree: puts each sequence of a page under its
//! element. `elements` made the elements, `sequences` the sequences.

use super::{Attribute, Element, ElementId, Kid, Role, Sequence};
use crate::definition::LanguageTag;
use crate::geometry::Rect;
use crate::layout::{Item, Page};

/// Puts each sequence under its element, and each Link or Form into its
/// paragraph at the place of its first words. Words in another language than
/// their element get a Span that gives the language.
pub(super) fn attach(elements: &mut Vec<Element>, sequences: &mut [Vec<Sequence>], pages: &[Page]) {
    for (page, (sequences, items)) in
        (0u32..).zip(sequences.iter_mut().zip(pages.iter().map(|page| &page.items)))
    {
        for (index, sequence) in (0u32..).zip(sequences) {
            let Some(owner) = sequence.element else { continue };
            attach_inline(elements, owner);
            let id = match &sequence.language {
                Some(language) if language_of(elements, owner) != Some(language) => {
                    span(elements, owner, language.clone())
                }
                _ => owner,
            };
            sequence.element = Some(id);
            let element = &mut elements[id.0 as usize];
            element.kids.push(Kid::Content { page, sequence: index });
            if element.role == Role::Figure {
                add_box(element, &items[sequence.items.clone()]);
            }
        }
    }
}

fn attach_inline(elements: &mut [Element], id: ElementId) {
    let element = &elements[id.0 as usize];
    if !matches!(element.role, Role::Link | Role::Form) || !element.kids.is_empty() {
        return;
    }
    if let Some(parent) = element.parent {
        elements[parent.0 as usize].kids.push(Kid::Element(id));
    }
}

/// The language attribute of an element, or of the nearest one around it;
/// `None` for the language of the document.
fn language_of(elements: &[Element], id: ElementId) -> Option<&LanguageTag> {
    let around = |element: &&Element| element.parent.map(|parent| &elements[parent.0 as usize]);
    let all = std::iter::successors(Some(&elements[id.0 as usize]), around);
    all.flat_map(|element| &element.attributes).find_map(|attribute| match attribute {
        Attribute::Language(language) => Some(language),
        _ => None,
    })
}

/// The Span for words in another language: the last one of the element, if they
/// continue it on the next line.
fn span(elements: &mut Vec<Element>, owner: ElementId, language: LanguageTag) -> ElementId {
    let attributes = vec![Attribute::Language(language)];
    if let Some(&Kid::Element(last)) = elements[owner.0 as usize].kids.last()
        && elements[last.0 as usize].role == Role::Span
        && elements[last.0 as usize].attributes == attributes
    {
        return last;
    }
    let id = ElementId(elements.len() as u32);
    let parent = Some(owner);
    elements.push(Element { node: None, role: Role::Span, parent, kids: Vec::new(), attributes });
    elements[owner.0 as usize].kids.push(Kid::Element(id));
    id
}

/// A Figure must have a bounding box (ISO 32000-1, table 344).
fn add_box(figure: &mut Element, items: &[Item]) {
    let areas = items.iter().filter_map(|item| match item {
        Item::Drawing(drawing) => Some(drawing.area),
        Item::Text(_) | Item::Rule(_) => None,
    });
    let known = figure.attributes.iter().any(|attribute| matches!(attribute, Attribute::BBox(_)));
    if !known && let Some(area) = areas.reduce(|one, other| Rect::union(&one, &other)) {
        figure.attributes.push(Attribute::BBox(area));
    }
}
