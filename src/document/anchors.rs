//! The ids that links within the leaflet lead to: given ids, names of figures, and ids
//! made from headings.

use std::collections::BTreeMap;

use super::NodeId;
use crate::definition::{Leaflet, Section, Text};
use crate::diagnostic::{Diagnostic, DocumentProblem, nearest};

/// The most ids that an unknown one is compared with: more than a leaflet has, and few
/// enough for a file with very many of both.
const MOST_COMPARED: usize = 200;
/// The most ids a message lists.
const MOST_NAMED: usize = 40;

/// The targets of links within the leaflet, by id.
pub(super) struct Anchors {
    nodes: BTreeMap<String, Option<NodeId>>,
    /// The last number appended to each heading's id to make it unique.
    numbers: BTreeMap<String, u32>,
}

impl Anchors {
    /// The given ids and the names of figures; reports duplicates.
    pub(super) fn given(leaflet: &Leaflet, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut places: BTreeMap<&str, &Text> = BTreeMap::new();
        let sections = leaflet.sections.iter().flat_map(with_subsections);
        let names = leaflet.figures.iter().map(|figure| &figure.name);
        let mut given: Vec<&Text> =
            sections.filter_map(|section| section.id.as_ref()).chain(names).collect();
        given.sort_by_key(|text| text.span.start);
        for text in given {
            if let Some(first) = places.get(text.value.as_str()) {
                let (first_line, _) = leaflet.sources.definition.line_and_column(first.span.start);
                let problem = DocumentProblem::DuplicateId { id: text.value.clone(), first_line };
                diagnostics.push(Diagnostic::placed(problem, leaflet.sources.place(text.span)));
            } else {
                places.insert(&text.value, text);
            }
        }
        let nodes = places.into_keys().map(|id| (id.to_owned(), None)).collect();
        Self { nodes, numbers: BTreeMap::new() }
    }

    /// Makes an id lead to an element.
    pub(super) fn place(&mut self, id: &str, node: NodeId) {
        self.nodes.entry(id.to_owned()).or_insert(None).get_or_insert(node);
    }

    /// Makes an id from a heading, with a number if the id is taken.
    pub(super) fn place_heading(&mut self, heading: &str, node: NodeId) {
        let slug = slug(heading);
        let mut id = slug.clone();
        let number = self.numbers.entry(slug.clone()).or_insert(1);
        while id.is_empty() || self.nodes.contains_key(&id) {
            *number += 1;
            id = format!("{slug}-{number}");
        }
        self.nodes.insert(id, Some(node));
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.nodes.contains_key(id)
    }

    pub(super) fn node(&self, id: &str) -> Option<NodeId> {
        self.nodes.get(id).copied().flatten()
    }

    /// The id that was probably meant.
    pub(super) fn nearest(&self, id: &str) -> Option<String> {
        let known = self.nodes.keys().map(String::as_str).take(MOST_COMPARED);
        nearest(id, known).map(str::to_owned)
    }

    /// The ids to list in a message, no more than a person reads.
    pub(super) fn known(&self) -> Vec<String> {
        self.nodes.keys().take(MOST_NAMED).cloned().collect()
    }
}

fn with_subsections(section: &Section) -> impl Iterator<Item = &Section> {
    std::iter::once(section).chain(&section.subsections)
}

/// A heading as an id: small letters and digits, with a hyphen in place of everything
/// between them.
pub(super) fn slug(heading: &str) -> String {
    let lower = heading.to_lowercase().replace(['’', '\'', '\u{ad}'], "");
    let words: Vec<&str> =
        lower.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn heading_becomes_an_id_of_letters_digits_and_hyphens() {
        assert_eq!(slug("Hoe vaak komt osteoporose voor?"), "hoe-vaak-komt-osteoporose-voor");
        assert_eq!(slug("Risico’s & één 2"), "risicos-één-2");
        assert_eq!(slug("?!"), "");
    }
}
