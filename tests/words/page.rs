//! Of a page: what is said where the number of pages was typed, and where the
//! letters cannot be smaller.

use leaflet::diagnostic::Language::Dutch;
use leaflet::diagnostic::{LayoutProblem as Layout, words};
use leaflet::geometry::Abs;

fn too_long(size: f64, typed: bool) -> Layout {
    let size = Abs::pt(size);
    Layout::DoesNotFit { allowed: 1, needed: 2, lines: 50, words: 218, size, typed }
}

#[test]
fn pages_that_were_typed_are_cured_where_they_were_typed() {
    let hints = words(&too_long(12.0, true).into(), Dutch).hints;
    assert_eq!(hints[1], "of sta 2 bladzijden toe: --pages 2");
}

#[test]
fn smallest_letters_are_not_to_be_made_smaller() {
    assert_eq!(words(&too_long(9.0, false).into(), Dutch).hints.len(), 2);
}
