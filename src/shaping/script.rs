use harfrust::{Script, Tag};
use unicode_script::{Script as Named, UnicodeScript};

use crate::definition::LanguageTag;

/// The script of a character as harfrust names it; none for what all scripts
/// share (UAX 24): digits, punctuation, marks.
pub(super) fn of(character: char) -> Option<Script> {
    if character.is_ascii() {
        return character.is_ascii_alphabetic().then_some(Script::LATIN);
    }
    match character.script() {
        Named::Common | Named::Inherited | Named::Unknown => None,
        script => {
            let name = script.short_name().as_bytes().try_into().ok()?;
            Script::from_iso15924_tag(Tag::new(name))
        }
    }
}

/// Whether letters of a script may stand apart without coming undone: not so
/// where they are joined or hang from a line.
pub(super) fn bears_letterspacing(script: Script) -> bool {
    matches!(
        script,
        Script::LATIN | Script::GREEK | Script::CYRILLIC | Script::ARMENIAN | Script::GEORGIAN
    )
}

/// Whether a language is written from right to left: by its script subtag if
/// it has one, else by the script it is usually written in.
pub(super) fn is_right_to_left(language: &LanguageTag) -> bool {
    let script = language.0.split('-').skip(1).find(|part| part.len() == 4);
    match script {
        Some(script) => ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"]
            .iter()
            .any(|name| name.eq_ignore_ascii_case(script)),
        None => matches!(
            language.primary(),
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi"
        ),
    }
}
