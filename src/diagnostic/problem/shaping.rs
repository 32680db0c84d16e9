use unicode_normalization::char::is_combining_mark;

use super::list::problems;
use crate::recognize::is_private;

/// What is wrong with a character.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapingProblem {
    /// A character that no face has.
    MissingCharacter {
        /// The character.
        character: char,
        /// What Unicode calls it, if it does.
        name: Option<String>,
        /// In how many places it stands.
        count: usize,
        /// The font of the user's that has it only as a picture in colours.
        colored: Option<String>,
        /// What helps.
        remedy: Remedy,
    },
    /// A word in letters of social media, of which no face has all.
    StyledLetters {
        /// The word as it is written.
        written: String,
        /// The same in ordinary letters.
        plain: String,
        /// In how many places it is.
        count: usize,
    },
}

problems! {
    ShapingProblem {
        MissingCharacter: Error = "missing-character",
        StyledLetters: Error = "styled-letters",
    }
}

/// What helps where a character is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// A typeface that has it.
    Typeface {
        /// Its name: `Noto Sans Hebrew`.
        name: String,
        /// Whether it has bold letters.
        has_bold: bool,
    },
    /// A typeface of which nobody knows the name here.
    OtherTypeface,
    /// Another sign: this one is of a symbol font, and means nothing without it.
    OrdinarySign,
    /// The text anew: this is no character of Unicode.
    NewText,
}

impl Remedy {
    /// The files of a typeface, as its makers call them, between quotation
    /// marks.
    pub(in crate::diagnostic) fn files(name: &str, has_bold: bool) -> String {
        let name = name.replace(' ', "");
        let regular = format!("\"{name}-Regular.ttf\"");
        if has_bold { format!("{regular}, \"{name}-Bold.ttf\"") } else { regular }
    }
}

/// A character with its code point and what Unicode calls it, as “𝄞” (U+1D11E,
/// MUSICAL SYMBOL G CLEF); without the character where a terminal could show
/// nothing sensible: control characters and the private use areas, from which
/// old fonts take their bullet signs.
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
