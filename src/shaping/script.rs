use harfrust::{Script, Tag};
use unicode_script::{Script as Named, UnicodeScript};

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
