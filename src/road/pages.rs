//! How many pages a leaflet takes, without making them.

use std::sync::Arc;

use crate::definition::{self, Leaflet};
use crate::diagnostic::{LEAST_READABLE, LayoutProblem, Source, has_errors};
use crate::document::{self, Document};
use crate::geometry::Abs;
use crate::layout::Layout;
use crate::resources::Resources;
use crate::{fonts, layout, shaping};

/// Type sizes are tried in steps of this.
const STEP: Abs = Abs::pt(0.25);

/// How many pages a leaflet takes as it is written; none where it cannot be
/// made.
pub(super) fn pages_of(source: &Arc<Source>, resources: &Resources) -> Option<u32> {
    let (leaflet, found) = definition::parse(source, resources.practice());
    let leaflet = leaflet.filter(|_| !has_errors(&found))?;
    let (document, found) = document::build(&leaflet, resources);
    if has_errors(&found) {
        return None;
    }
    pages_taken(&leaflet, &document, resources, None)
}

/// The largest size under the least it may have at which a document does go on
/// so many pages, if one can still be read.
pub(super) fn fitting_size(
    leaflet: &Leaflet,
    document: &Document,
    resources: &Resources,
    pages: u32,
) -> Option<Abs> {
    let mut leaflet = leaflet.clone();
    let smaller = std::iter::successors(Some(leaflet.style.size.min - STEP), |&it| Some(it - STEP));
    smaller.take_while(|&size| LEAST_READABLE.fits(size)).find(|&size| {
        leaflet.style.size.min = size;
        leaflet.style.size.max = size;
        pages_taken(&leaflet, document, resources, Some(pages)).is_some()
    })
}

/// How many pages a document takes, of which it may take so many; none where it
/// takes more, or cannot be made.
pub(super) fn pages_taken(
    leaflet: &Leaflet,
    document: &Document,
    resources: &Resources,
    most: Option<u32>,
) -> Option<u32> {
    let is_made = |layout: &Layout| !layout.pages.is_empty();
    laid_out(leaflet, document, resources, most, |layout| {
        is_made(layout).then_some(layout.pages.len() as u32)
    })
}

/// How many lines a document has too many for so many pages.
pub(super) fn lines_too_many(
    leaflet: &Leaflet,
    document: &Document,
    resources: &Resources,
    most: u32,
) -> u32 {
    let lines = |layout: &Layout| {
        layout.findings.iter().find_map(|finding| match finding.problem {
            LayoutProblem::DoesNotFit { lines, .. } => Some(lines),
            _ => None,
        })
    };
    laid_out(leaflet, document, resources, Some(most), lines).unwrap_or(0)
}

fn laid_out<T>(
    leaflet: &Leaflet,
    document: &Document,
    resources: &Resources,
    most: Option<u32>,
    look: impl Fn(&Layout) -> Option<T>,
) -> Option<T> {
    let (fonts, _) = fonts::load(leaflet, resources);
    let (shaped, found) = shaping::shape(document, &fonts, &leaflet.style);
    let style = layout::PageStyle::resolve(leaflet, most);
    let laid_out = layout::layout(&shaped, &fonts, &style);
    if has_errors(&found) { None } else { look(&laid_out) }
}
