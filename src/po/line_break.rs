use unicode_linebreak::{BreakClass, break_property, linebreaks};
use unicode_width::UnicodeWidthChar;

/// Where a line of a file may end, as libunistring 1.0 has it, which msgcat
/// asks: UAX 14 of Unicode 15.0, of which libunistring leaves out that a full
/// stop holds the letter after it (LB29), so that it divides `www.kngf.nl`.
pub(super) fn places(text: &str) -> impl Iterator<Item = usize> {
    let mut seen = linebreaks(text).map(|(place, _)| place).peekable();
    let mut before = None;
    text.char_indices().filter_map(move |(place, sign)| {
        let class = break_property(sign.into());
        let is_place = seen.next_if_eq(&place).is_some()
            || before.is_some_and(|before| is_place_of_libunistring(before, class, sign));
        if !matches!(class, BreakClass::CombiningMark | BreakClass::ZeroWidthJoiner) {
            before = Some(class);
        }
        is_place.then_some(place)
    })
}

/// Whether a line may end before `sign`, where unicode-linebreak sees no place.
fn is_place_of_libunistring(before: BreakClass, class: BreakClass, sign: char) -> bool {
    match before {
        BreakClass::InfixSeparator => is_letter(class),
        // LB30 is not of the wide brackets of Chinese and Japanese.
        BreakClass::Numeric => class == BreakClass::OpenPunctuation && is_wide(sign),
        before if is_letter(before) => class == BreakClass::OpenPunctuation && is_wide(sign),
        _ => false,
    }
}

/// Whether UAX 14 takes a class for that of letters (LB1).
fn is_letter(class: BreakClass) -> bool {
    use BreakClass::{Alphabetic, Ambiguous, ComplexContext, HebrewLetter, Unknown};
    matches!(class, Alphabetic | Ambiguous | ComplexContext | HebrewLetter | Unknown)
}

fn is_wide(sign: char) -> bool {
    sign.width() == Some(2)
}

/// How many columns a text takes: two for a letter of Chinese or Japanese, none
/// for an accent that joins a letter.
pub(super) fn width(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}
