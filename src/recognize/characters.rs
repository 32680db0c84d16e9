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

/// Whether a text would put nothing on paper: it has only blanks and characters
/// without a shape (Unicode, Default_Ignorable_Code_Point, and U+2800).
pub fn is_without_ink(text: &str) -> bool {
    text.chars().all(|it| it.is_whitespace() || is_without_shape(it))
}

fn is_without_shape(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'
    )
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
