//! The places on pages that links and bookmarks lead to.

use std::collections::BTreeMap;

use lopdf::{Object, ObjectId};

use super::numbers::points;
use crate::document::NodeId;
use crate::geometry::Abs;
use crate::layout::{Item, Page};
use crate::structure::{ElementId, Kid, Role, StructTree};

/// The height of a line above its baseline, in type sizes.
const ABOVE_BASELINE: f64 = 1.1;

/// The places where elements begin on the pages.
pub(super) struct Destinations<'a> {
    pages: &'a [Page<'a>],
    tree: &'a StructTree,
    elements: BTreeMap<NodeId, ElementId>,
}

/// A height on a page.
#[derive(Debug, Clone, Copy)]
struct PageHeight {
    page: usize,
    /// The distance from the top.
    y: Abs,
}

impl<'a> Destinations<'a> {
    pub(super) fn new(pages: &'a [Page<'a>], tree: &'a StructTree) -> Self {
        let targets = tree.elements.iter().zip(0u32..).filter(|(element, _)| {
            matches!(element.role, Role::H1 | Role::H2 | Role::H3 | Role::Figure | Role::Caption)
        });
        let elements =
            targets.filter_map(|(element, id)| Some((element.node?, ElementId(id)))).collect();
        Self { pages, tree, elements }
    }

    /// The destination of a node, if the node is on a page.
    pub(super) fn of_node(&self, node: NodeId, pages: &[ObjectId]) -> Option<Object> {
        self.of_element(*self.elements.get(&node)?, pages)
    }

    /// The destination of an element: the page from its top on, at the reader's
    /// zoom (ISO 32000-1, table 151). A picture begins with the title above it.
    pub(super) fn of_element(&self, id: ElementId, pages: &[ObjectId]) -> Option<Object> {
        let mut place = self.begin(id)?;
        if let Some(caption) = self.caption_of(id).and_then(|caption| self.begin(caption))
            && caption.page == place.page
        {
            place.y = place.y.min(caption.y);
        }
        let height = self.pages.get(place.page)?.size.height;
        let top = points(height - place.y.max(Abs::ZERO));
        Some(Object::Array(vec![
            Object::Reference(*pages.get(place.page)?),
            "XYZ".into(),
            Object::Null,
            Object::Real(top),
            Object::Null,
        ]))
    }

    /// The Caption of a Figure, which directly follows it.
    fn caption_of(&self, id: ElementId) -> Option<ElementId> {
        let next = ElementId(id.0 + 1);
        let role = |id: ElementId| self.tree.elements.get(id.0 as usize).map(|found| found.role);
        (role(id) == Some(Role::Figure) && role(next) == Some(Role::Caption)).then_some(next)
    }

    /// The top of the first content of an element.
    fn begin(&self, id: ElementId) -> Option<PageHeight> {
        let element = self.tree.elements.get(id.0 as usize)?;
        element.kids.iter().find_map(|kid| match *kid {
            Kid::Element(kid) => self.begin(kid),
            Kid::Content { page, sequence } => self.begin_of_sequence(page as usize, sequence),
        })
    }

    fn begin_of_sequence(&self, page: usize, sequence: u32) -> Option<PageHeight> {
        let items = self.tree.sequences.get(page)?.get(sequence as usize)?.items.clone();
        let tops = self.pages.get(page)?.items.get(items)?.iter().map(|item| match item {
            Item::Text(run) => run.origin.y - run.size * ABOVE_BASELINE,
            Item::Drawing(drawing) => drawing.area.origin.y,
            Item::Rule(rule) => rule.area.origin.y,
        });
        tops.reduce(Abs::min).map(|y| PageHeight { page, y })
    }
}
