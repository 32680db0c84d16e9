//! Characters to replace or refuse: ligatures, and the characters of a private
//! font.

use super::search::characters_led_by;

/// Ligatures in words copied from a PDF, and their letters (Unicode, Alphabetic
/// Presentation Forms and Latin Extended-A).
const LIGATURES: [(char, &str); 9] = [
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬃ', "ffi"),
    ('ﬄ', "ffl"),
    ('ﬅ', "st"),
    ('ﬆ', "st"),
    ('ĳ', "ij"),
    ('Ĳ', "IJ"),
];

/// Whether a text contains a ligature.
pub fn has_ligature(text: &str) -> bool {
    // U+0132, U+0133 and U+FB00 to U+FB06.
    !text.is_ascii()
        && characters_led_by(text, |byte| matches!(byte, 0xC4 | 0xEF))
            .any(|(_, character)| letters_of(character).is_some())
}

/// The letters of a ligature; with them in its place, a search for "fiets" finds
/// the word.
pub fn letters_of(ligature: char) -> Option<&'static str> {
    if ligature.is_ascii() {
        return None;
    }
    LIGATURES.iter().find(|(known, _)| *known == ligature).map(|(_, letters)| *letters)
}

/// Whether a character is for private use: its meaning depends on the font
/// (Unicode, 23.5).
pub fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// Whether a character is a bracket or quotation mark that may precede a word.
pub(super) fn is_opening(character: char) -> bool {
    "([{<\"'“‘„«".contains(character)
}

/// Whether a character is punctuation that may follow a word, in any of the
/// scripts of a leaflet.
pub(super) fn is_closing(character: char) -> bool {
    ".,;:!?)]}>\"'”’»…،؛؟۔።፣፤".contains(character)
}
