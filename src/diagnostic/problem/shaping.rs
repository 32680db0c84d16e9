//! Problems of characters that no font has, found by `shaping`.

use unicode_normalization::char::is_combining_mark;

use super::list::problems;
use crate::recognize::is_private;

/// A problem of a character.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapingProblem {
    /// A character that no face has.
    MissingCharacter {
        /// The character.
        character: char,
        /// Its name in Unicode, if it has one.
        name: Option<String>,
        /// The number of places it is in.
        count: usize,
        /// The font of the user that has it only as a picture in colour.
        colored: Option<String>,
        /// The remedy.
        remedy: Remedy,
    },
    /// A word in styled letters of social media that no face has in full.
    StyledLetters {
        /// The word as written.
        written: String,
        /// The word in ordinary letters.
        plain: String,
        /// The number of places it is in.
        count: usize,
    },
}

problems! {
    ShapingProblem {
        MissingCharacter: Error = "missing-character",
        StyledLetters: Error = "styled-letters",
    }
}

/// The remedy for a missing character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// A typeface that has it.
    Typeface {
        /// Its name: `Noto Sans Hebrew`.
        name: String,
        /// Whether it has bold letters.
        has_bold: bool,
    },
    /// A typeface whose name the program does not know.
    OtherTypeface,
    /// Another character: this one belongs to a symbol font and means nothing without
    /// it.
    OrdinarySign,
    /// New text: this is not a Unicode character.
    NewText,
}

impl Remedy {
    /// The file names of a typeface, in quotation marks.
    pub(in crate::diagnostic) fn files(name: &str, has_bold: bool) -> String {
        let name = name.replace(' ', "");
        let regular = format!("\"{name}-Regular.ttf\"");
        if has_bold { format!("{regular}, \"{name}-Bold.ttf\"") } else { regular }
    }
}

/// A character with its code point and Unicode name, as “𝄞” (U+1D11E, MUSICAL
/// SYMBOL G CLEF). The character itself is left out if a terminal cannot show it:
/// control characters, and those for private use, such as the bullets of old
/// fonts.
pub(in crate::diagnostic) fn character_in_full(character: char, name: Option<&str>) -> String {
    let mut code_point = format!("U+{:04X}", u32::from(character));
    if let Some(name) = name {
        code_point = format!("{code_point}, {name}");
    }
    if character.is_control() || is_private(character) || name.is_none() {
        code_point
    } else if is_combining_mark(character) {
        format!("“◌{character}” ({code_point})")
    } else {
        format!("“{character}” ({code_point})")
    }
}
