//! Of a page, what a definition alone cannot cause.

use super::assert_says;
use leaflet::diagnostic::LayoutProblem;
use leaflet::geometry::Abs;

fn too_long(size: Abs) -> LayoutProblem {
    LayoutProblem::DoesNotFit { allowed: 1, needed: 2, lines: 50, words: 218, size, typed: true }
}

#[test]
fn pages_that_were_typed_are_cured_where_they_were_typed() {
    assert_says(
        too_long(Abs::pt(12.0)),
        "de tekst past niet op 1 bladzijde: 50 regels te veel, ongeveer 218 woorden\n\
         maak de tekst korter\n\
         of sta 2 bladzijden toe: --pages 2\n\
         of sta onder [style] kleinere letters toe: size = { min = \"11pt\", max = \"12pt\" }",
        "the text does not fit on 1 page: 50 lines too many, about 218 words\n\
         make the text shorter\n\
         or allow 2 pages: --pages 2\n\
         or allow smaller letters under [style]: size = { min = \"11pt\", max = \"12pt\" }",
    );
}

#[test]
fn smallest_letters_are_not_to_be_made_smaller() {
    assert_says(
        too_long(Abs::pt(9.0)),
        "de tekst past niet op 1 bladzijde: 50 regels te veel, ongeveer 218 woorden\n\
         maak de tekst korter\n\
         of sta 2 bladzijden toe: --pages 2",
        "the text does not fit on 1 page: 50 lines too many, about 218 words\n\
         make the text shorter\n\
         or allow 2 pages: --pages 2",
    );
}
