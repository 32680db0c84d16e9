use super::telephone::telephone_numbers;
use crate::direction::Isolate;
use crate::document::{Inline, InlineKind, InlineText};

/// What is ordered by itself in a text that runs to the left and to the right:
/// the words of each link, and telephone numbers, whose groups would else
/// change places. Bare addresses are links.
pub(super) fn isolates(text: &InlineText) -> Vec<Isolate> {
    let mut isolates = links(text);
    for range in telephone_numbers(&text.text) {
        let overlaps =
            |other: &Isolate| other.range.start < range.end && range.start < other.range.end;
        if !isolates.iter().any(overlaps) {
            isolates.push(Isolate { range, left_to_right: true });
        }
    }
    isolates.sort_by_key(|isolate| isolate.range.start);
    isolates
}

/// The words of each link, those set in different ways together.
fn links(text: &InlineText) -> Vec<Isolate> {
    let links = text.inlines.iter().filter(|inline| inline.kind == InlineKind::Link);
    let links: Vec<_> = links.collect();
    let whole =
        links.chunk_by(|one, other| one.node == other.node && one.range.end == other.range.start);
    let isolate = |link: &[&Inline]| {
        let (first, last) = (link.first()?, link.last()?);
        let range = first.range.start..last.range.end;
        (!range.is_empty()).then_some(Isolate { range, left_to_right: false })
    };
    whole.filter_map(isolate).collect()
}
