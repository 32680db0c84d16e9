//! The embedding levels of a text, with isolates that are not characters of it.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class, format_chars};

/// A stretch that is ordered by itself, whatever is around it (UAX 9, 2.2), as
/// if it were between an isolate initiator and U+2069.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isolate {
    /// Its bytes in the text, at least one.
    pub range: Range<usize>,
    /// Whether it always runs from left to right, as a number does; otherwise its
    /// first letter decides.
    pub left_to_right: bool,
}

/// The embedding level of each byte of a text in a paragraph of the given
/// direction (UAX 9, P2 to I2); `None` if all of it runs from left to right.
///
/// `isolates` is called only if they matter. They are sorted by their start and,
/// for equal starts, longest first. An isolate may contain others, but may not
/// overlap one partly.
pub fn levels(
    text: &str,
    right_to_left: bool,
    isolates: impl FnOnce() -> Vec<Isolate>,
) -> Option<Vec<u8>> {
    if !right_to_left && !may_turn(text) {
        return None;
    }
    let base = if right_to_left { Level::rtl() } else { Level::ltr() };
    let isolates = isolates();
    if isolates.is_empty() {
        return Some(numbers(&BidiInfo::new(text, Some(base)).levels));
    }
    let (shadow, kept) = with_isolates(text, &isolates);
    let levels = BidiInfo::new(&shadow, Some(base)).levels;
    Some(kept.into_iter().flat_map(|range| numbers(&levels[range])).collect())
}

fn numbers(levels: &[Level]) -> Vec<u8> {
    levels.iter().map(Level::number).collect()
}

/// Whether any character of a text could run from right to left.
fn may_turn(text: &str) -> bool {
    // U+0590, the first such character, begins with 0xD6 in UTF-8; direction
    // marks begin with 0xE2 0x80, as quotation marks do.
    text.bytes().any(|byte| byte >= 0xD6)
        && text.chars().any(|character| {
            !matches!(character, '\0'..='\u{58F}' | '\u{900}'..='\u{200C}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205F}' | '\u{2070}'..='\u{D7FF}')
        })
}

/// The text with its isolates as characters, and the ranges of it that are the
/// text itself.
fn with_isolates(text: &str, isolates: &[Isolate]) -> (String, Vec<Range<usize>>) {
    let mut shadow = Shadow::new(text, isolates.len());
    let mut open: Vec<usize> = Vec::new();
    for Isolate { range, left_to_right } in isolates {
        while let Some(end) = open.pop_if(|end| *end <= range.start) {
            shadow.put(end, format_chars::PDI);
        }
        let opens = if *left_to_right { format_chars::LRI } else { format_chars::FSI };
        shadow.put(range.start, opens);
        if *left_to_right && text.get(range.clone()).is_some_and(changes_order) {
            // The override ends with the isolate (X6a).
            shadow.put(range.start, format_chars::LRO);
        }
        open.push(range.end);
    }
    while let Some(end) = open.pop() {
        shadow.put(end, format_chars::PDI);
    }
    shadow.copy_to(text.len());
    (shadow.text, shadow.kept)
}

/// Whether a text from left to right changes its order in spite of an isolate.
/// Rule N1 treats Arabic-Indic numbers as right-to-left letters: a dash or space
/// between two of them runs to the left, and they change places. So do numbers
/// with the hyphen of Hebrew (U+05BE) between them, which has the class of a
/// letter. An override keeps them in order; it is used only if there are no
/// letters that it would reverse.
fn changes_order(text: &str) -> bool {
    let is_hyphen = |it: char| it == '\u{5BE}';
    let is_letter = |it: char| matches!(bidi_class(it), BidiClass::R | BidiClass::AL);
    text.chars().any(|it| bidi_class(it) == BidiClass::AN || is_hyphen(it))
        && !text.chars().any(|it| is_letter(it) && !is_hyphen(it))
}

/// A copy of a text with characters inserted.
struct Shadow<'t> {
    source: &'t str,
    /// How many bytes of the source are copied.
    done: usize,
    text: String,
    /// The ranges of the copy that come from the source.
    kept: Vec<Range<usize>>,
}

impl<'t> Shadow<'t> {
    fn new(source: &'t str, isolates: usize) -> Self {
        let text = String::with_capacity(source.len() + 6 * isolates);
        Self { source, done: 0, text, kept: Vec::with_capacity(2 * isolates + 1) }
    }

    fn put(&mut self, offset: usize, character: char) {
        self.copy_to(offset);
        self.text.push(character);
    }

    fn copy_to(&mut self, offset: usize) {
        let part = self.source.get(self.done..offset).unwrap_or_default();
        self.kept.push(self.text.len()..self.text.len() + part.len());
        self.text.push_str(part);
        self.done += part.len();
    }
}

#[cfg(test)]
mod tests {
    use super::{Isolate, levels};

    #[test]
    fn text_that_runs_to_the_right_has_no_levels() {
        assert_eq!(levels("Bel “020” – nu, 日本", false, Vec::new), None);
        assert!(levels("Bel", true, Vec::new).is_some());
        assert!(levels("a\u{200F}b", false, Vec::new).is_some());
    }

    #[test]
    fn isolate_keeps_the_groups_of_a_number_in_order() {
        let text = "هاتف 020-12 34 الآن";
        let number = text.find('0').unwrap();
        let range = number..number + "020-12 34".len();
        let plain = levels(text, true, Vec::new).unwrap();
        assert_eq!(plain[range.start + 3], 1, "the hyphen runs with the words around it");
        let isolate = Isolate { range: range.clone(), left_to_right: true };
        let isolated = levels(text, true, || vec![isolate]).unwrap();
        assert_eq!(isolated.len(), text.len());
        assert!(isolated[range].iter().all(|&level| level == 2));
    }

    #[test]
    fn isolate_keeps_arabic_numbers_in_order() {
        let text = "خذ ٣٠–٦٠ الآن";
        let range = text.find('٣').unwrap()..text.find(" الآن").unwrap();
        let isolate = Isolate { range: range.clone(), left_to_right: true };
        let isolated = levels(text, true, || vec![isolate]).unwrap();
        assert!(isolated[range].iter().all(|&level| level == 4));
    }

    #[test]
    fn isolate_keeps_a_hebrew_range_in_order() {
        let text = "קח 5־10 ביום";
        let range = text.find('5').unwrap()..text.find(" ביום").unwrap();
        let isolate = Isolate { range: range.clone(), left_to_right: true };
        let isolated = levels(text, true, || vec![isolate]).unwrap();
        assert!(isolated[range].iter().all(|&level| level == 4));
    }

    #[test]
    fn isolate_keeps_its_order_within_another() {
        let text = "هاتف من 5-10 هنا الآن";
        let number = text.find('5').unwrap();
        let isolates = vec![
            Isolate {
                range: text.find('م').unwrap()..text.find(" ال").unwrap(),
                left_to_right: false,
            },
            Isolate { range: number..number + 4, left_to_right: true },
        ];
        let levels = levels(text, true, || isolates).unwrap();
        assert_eq!(levels.len(), text.len());
        assert_eq!(levels[number..number + 4], [4; 4]);
        assert_eq!(levels[text.find("هنا").unwrap()], 3);
        assert_eq!(levels[text.find("الآن").unwrap()], 1);
    }
}
