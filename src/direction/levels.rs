use std::ops::Range;

use unicode_bidi::{BidiInfo, Level, format_chars};

/// A stretch that is ordered by itself, whatever stands around it (UAX 9,
/// 2.2): as if it stood between an isolate initiator and U+2069.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isolate {
    /// Its bytes of the text, one at least.
    pub range: Range<usize>,
    /// Whether it runs to the right by its nature, as a telephone number does;
    /// else its first letter decides.
    pub left_to_right: bool,
}

/// The embedding level of each byte of a text in a paragraph that runs to the
/// left or not (UAX 9, P2 to I2); none where all of it runs to the right.
///
/// The isolates, which it asks for where they matter, are in order and do not
/// overlap.
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

/// Whether there is anything in a text that could run to the left.
fn may_turn(text: &str) -> bool {
    // U+0590 is the first such character, in UTF-8 0xD6; the marks of
    // direction begin with 0xE2 0x80 as quotation marks do.
    text.bytes().any(|byte| byte >= 0xD6)
        && text.chars().any(|character| {
            !matches!(character, '\0'..='\u{58F}' | '\u{900}'..='\u{200C}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205F}' | '\u{2070}'..='\u{D7FF}')
        })
}

/// The text with its isolates as characters, and where in it the text itself
/// stands.
fn with_isolates(text: &str, isolates: &[Isolate]) -> (String, Vec<Range<usize>>) {
    let mut shadow = String::with_capacity(text.len() + 6 * isolates.len());
    let mut kept = Vec::with_capacity(2 * isolates.len() + 1);
    let mut done = 0;
    for Isolate { range, left_to_right } in isolates {
        copy(&text[done..range.start], &mut shadow, &mut kept);
        shadow.push(if *left_to_right { format_chars::LRI } else { format_chars::FSI });
        copy(&text[range.clone()], &mut shadow, &mut kept);
        shadow.push(format_chars::PDI);
        done = range.end;
    }
    copy(&text[done..], &mut shadow, &mut kept);
    (shadow, kept)
}

fn copy(part: &str, shadow: &mut String, kept: &mut Vec<Range<usize>>) {
    kept.push(shadow.len()..shadow.len() + part.len());
    shadow.push_str(part);
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
}
