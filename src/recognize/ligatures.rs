use super::search::characters_led_by;

/// Ligatures that come along with words copied from a PDF, and the letters they
/// are (Unicode, Alphabetic Presentation Forms and Latin Extended-A).
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

/// Whether a text has a ligature.
pub fn has_ligature(text: &str) -> bool {
    // U+0132, U+0133 and U+FB00 to U+FB06.
    !text.is_ascii()
        && characters_led_by(text, |byte| matches!(byte, 0xC4 | 0xEF))
            .any(|(_, character)| letters_of(character).is_some())
}

/// The letters that a character is a ligature of, so that a search for "fiets"
/// finds it.
pub fn letters_of(ligature: char) -> Option<&'static str> {
    if ligature.is_ascii() {
        return None;
    }
    LIGATURES.iter().find(|(known, _)| *known == ligature).map(|(_, letters)| *letters)
}
