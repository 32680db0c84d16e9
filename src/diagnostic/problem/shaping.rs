use super::super::Severity;

/// What is wrong with a character.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapingProblem {
    /// A character that no face has.
    MissingCharacter {
        /// The character.
        character: char,
    },
}

impl ShapingProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::MissingCharacter { .. } => "missing-character",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::MissingCharacter { .. } => Severity::Error,
        }
    }
}

/// A character with its code point, as “𝄞” (U+1D11E); the code point alone
/// where a terminal could show nothing sensible: control characters and the
/// private use areas, from which old fonts take their bullet signs.
pub(in crate::diagnostic) fn character_and_code_point(character: char) -> String {
    let code_point = u32::from(character);
    let is_private = matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    if character.is_control() || is_private {
        format!("U+{code_point:04X}")
    } else {
        format!("“{character}” (U+{code_point:04X})")
    }
}
