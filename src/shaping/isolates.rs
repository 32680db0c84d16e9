use std::collections::BTreeMap;
use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use crate::direction::Isolate;
use crate::document::{Inline, InlineKind, InlineText};
use crate::notation::{is_digit, telephone_numbers};

/// What is ordered by itself in a text that runs to the left and to the right:
/// the words of each link, telephone numbers, whose groups would else change
/// places, and a number with its Latin unit: `500 mg` is no `mg 500`, which
/// beside another dose is read wrong. Bare addresses are links.
pub(super) fn isolates(text: &InlineText) -> Vec<Isolate> {
    let links = links(text).into_iter().map(|isolate| (isolate.range.start, isolate));
    let mut isolates: BTreeMap<usize, Isolate> = links.collect();
    let numbers = telephone_numbers(&text.text).into_iter().chain(quantities(&text.text));
    for range in numbers {
        // None overlaps another: if this one does, then the last before its end.
        let last = isolates.range(..range.end).next_back();
        if last.is_none_or(|(_, other)| other.range.end <= range.start) {
            isolates.insert(range.start, Isolate { range, left_to_right: true });
        }
    }
    isolates.into_values().collect()
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

/// The numbers that a word in Latin letters follows, with that word, in order.
fn quantities(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(is_digit).map(|at| from + at) {
        let end =
            end_of(text, start, |it| is_digit(it) || matches!(it, '.' | ',' | '/' | '-' | '–'));
        let unit = end_of(text, end, |it| matches!(it, ' ' | '\u{A0}' | '\u{202F}'));
        let word = end_of(text, unit, is_of_unit);
        let begins_word = text[unit..word].starts_with(|it| is_of_unit(it) && it != '/');
        if begins_word && text[end..unit].chars().count() <= 1 {
            found.push(start..word);
        }
        from = word.max(end);
    }
    found
}

/// Where a stretch of such characters ends that begins at a byte.
fn end_of(text: &str, start: usize, belongs: impl Fn(char) -> bool) -> usize {
    text[start..].find(|it| !belongs(it)).map_or(text.len(), |length| start + length)
}

fn is_of_unit(character: char) -> bool {
    character.script() == Script::Latin || matches!(character, 'µ' | 'μ' | '°' | '/' | '²' | '³')
}

#[cfg(test)]
mod tests {
    use super::quantities;

    #[test]
    fn number_stays_with_its_latin_unit() {
        let text = "كالسيوم 500 mg / 800 IE، و7,5\u{A0}mg أو 50 nmol/l لمدة 3 أشهر 37 °C";
        let found: Vec<_> = quantities(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["500 mg", "800 IE", "7,5\u{A0}mg", "50 nmol/l", "37 °C"]);
    }

    #[test]
    fn number_without_one_stands_alone() {
        assert!(quantities("120/80 و 10  mg، 5 / 3 و 2026").is_empty());
    }
}
