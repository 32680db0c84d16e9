//! Makes characters visible that would act on a terminal.

use std::borrow::Cow;
use std::fmt::Write;

/// A text in which no character affects how it is shown: terminal commands and
/// marks that change the reading order are written as their number, `‹U+202E›`.
/// Line breaks and tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if acts(character) {
            // Writing to a `String` never fails.
            let _ = write!(shown, "‹U+{:04X}›", u32::from(character));
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// A name with the same change, and with line breaks and tabs as numbers too.
pub fn visible_name(name: &str) -> String {
    visible(name).replace('\n', "‹U+000A›").replace('\t', "‹U+0009›")
}

/// Whether a character is an instruction: a control character, including U+007F
/// to U+009F, a direction mark (UAX 9, 2), or a line or paragraph separator.
pub(super) fn acts(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            true
        }
        _ => character.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_name};

    #[test]
    fn character_that_acts_on_a_terminal_is_its_number() {
        assert_eq!(
            visible("a\u{1b}[2Jb\u{9b}c\u{202e}d\u{2067}"),
            "a‹U+001B›[2Jb‹U+009B›c‹U+202E›d‹U+2067›"
        );
    }

    #[test]
    fn text_of_letters_stays_as_it_is() {
        for text in ["één\ttwee\ndrie", "می\u{200c}خواهم", "20\u{a0}mg", "e\u{301}"] {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn line_break_in_a_name_is_its_number() {
        assert_eq!(visible_name("a\nb.toml"), "a‹U+000A›b.toml");
    }
}
