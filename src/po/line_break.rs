//! Where a line of a catalogue may end, and how wide a text is. Dividing strings
//! is left to `wrap`.

use unicode_linebreak::{BreakClass, break_property, linebreaks};
use unicode_width::UnicodeWidthChar;

/// The places where a line may end, by the rules of libunistring 1.0, which
/// msgcat uses: UAX 14 of Unicode 15.0 without LB29, which keeps a full stop with
/// the letter after it. So libunistring divides `www.kngf.nl`.
pub(super) fn places(text: &str) -> impl Iterator<Item = usize> {
    let mut seen = linebreaks(text).map(|(place, _)| place).peekable();
    let mut before = None;
    text.char_indices().filter_map(move |(place, character)| {
        let class = break_property(character.into());
        let is_place = seen.next_if_eq(&place).is_some()
            || before.is_some_and(|before| is_place_of_libunistring(before, class, character));
        if !matches!(class, BreakClass::CombiningMark | BreakClass::ZeroWidthJoiner) {
            before = Some(class);
        }
        is_place.then_some(place)
    })
}

/// Whether libunistring allows a break before `character` that unicode-linebreak does
/// not.
fn is_place_of_libunistring(before: BreakClass, class: BreakClass, character: char) -> bool {
    match before {
        BreakClass::InfixSeparator => is_letter(class),
        // LB30 does not apply to the wide brackets of Chinese and Japanese.
        BreakClass::Numeric => class == BreakClass::OpenPunctuation && is_wide(character),
        before if is_letter(before) => class == BreakClass::OpenPunctuation && is_wide(character),
        _ => false,
    }
}

/// Whether UAX 14 treats a class as alphabetic (LB1).
fn is_letter(class: BreakClass) -> bool {
    use BreakClass::{Alphabetic, Ambiguous, ComplexContext, HebrewLetter, Unknown};
    matches!(class, Alphabetic | Ambiguous | ComplexContext | HebrewLetter | Unknown)
}

fn is_wide(character: char) -> bool {
    character.width() == Some(2)
}

/// The width of a text in columns: two for a Chinese or Japanese character, zero
/// for a combining accent.
pub(super) fn width(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}
