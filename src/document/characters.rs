//! Characters that do not belong in a text. Direction marks have rules of their own, in
//! [`direction_marks`](super::direction_marks).

use super::builder::DocumentBuilder;
use crate::definition::Text;
use crate::diagnostic::DocumentProblem;
use crate::recognize::{characters_led_by, has_direction_marks};

impl DocumentBuilder<'_> {
    /// Reports characters that do not belong in a text.
    pub(super) fn check_characters(&mut self, text: &Text) {
        if has_direction_marks(&text.value) {
            self.check_embeddings(&text.value, &text.offsets);
        }
        let may_be_refused = |byte| !matches!(byte, b' '..=b'~');
        for (at, character) in characters_led_by(&text.value, may_be_refused) {
            if let Some(problem) = refused(character) {
                self.report(problem, text.span_of(at, at + character.len_utf8()));
            }
        }
    }
}

/// The problem with a character that does not belong in a text, typed or written as an
/// entity; `None` for one that does.
pub(super) fn refused(character: char) -> Option<DocumentProblem> {
    match character {
        ' '..='~' | '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' => None,
        // The second is the place of a picture in words copied from a document.
        char::REPLACEMENT_CHARACTER | '\u{FFFC}' => Some(DocumentProblem::DamagedCharacter),
        _ if character.is_control() || is_of_programs(character) => {
            Some(DocumentProblem::ControlCharacter { character })
        }
        _ => None,
    }
}

/// Whether a character is one of those that Unicode reserves for internal use by
/// programs. The stand-ins of a practice's words are such characters.
fn is_of_programs(character: char) -> bool {
    matches!(character, '\u{FDD0}'..='\u{FDEF}')
}
