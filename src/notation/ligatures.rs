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

/// The letters that a character is a ligature of, so that a search for "fiets"
/// finds it.
pub fn letters_of(ligature: char) -> Option<&'static str> {
    if ligature.is_ascii() {
        return None;
    }
    LIGATURES.iter().find(|(known, _)| *known == ligature).map(|(_, letters)| *letters)
}
