//! Divides the items of each page into marked-content sequences. Which element
//! a sequence belongs to is known from `elements`; `contents` puts it there.

use super::elements::Owners;
use super::parts::{SequencePart, parts};
use super::{ElementId, Sequence};
use crate::definition::LanguageTag;
use crate::layout::{Item, Page};

/// The items of each page in stretches of one element (or none), one language
/// and one direction.
pub(super) fn sequences(pages: &[Page], owners: &Owners) -> Vec<Vec<Sequence>> {
    pages.iter().map(|page| page_sequences(&page.items, owners)).collect()
}

fn page_sequences(items: &[Item], owners: &Owners) -> Vec<Sequence> {
    let mut sequences: Vec<Sequence> = Vec::new();
    let mut before = None;
    for (index, (item, part)) in items.iter().zip(parts(items)).enumerate() {
        let (element, language) = (owner(item, owners), language(item));
        let goes_on = before.replace(part).is_some_and(|before: SequencePart| before == part);
        match sequences.last_mut() {
            Some(last)
                if goes_on && last.element == element && last.language.as_ref() == language =>
            {
                last.items.end = index + 1;
            }
            _ => {
                let (items, language) = (index..index + 1, language.cloned());
                sequences.push(Sequence { items, element, language });
            }
        }
    }
    sequences
}

/// The element an item belongs to; `None` makes it an Artifact.
fn owner(item: &Item, owners: &Owners) -> Option<ElementId> {
    match item {
        Item::Text(run) => run.node.and_then(|node| owners.of(node)),
        Item::Drawing(drawing) => drawing.node.and_then(|node| owners.of(node)),
        Item::Rule(_) => None,
    }
}

fn language<'a>(item: &Item<'a>) -> Option<&'a LanguageTag> {
    match item {
        Item::Text(run) => run.language,
        Item::Drawing(_) | Item::Rule(_) => None,
    }
}
