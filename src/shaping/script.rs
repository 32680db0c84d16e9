//! The scripts of characters, by harfrust's names, and what shaping needs to know about each
//! script.

use harfrust::{Script, Tag};
use unicode_script::{Script as Named, UnicodeScript};

/// The script of a character by harfrust's name; `None` for characters that all scripts
/// share (UAX 24): digits, punctuation, marks.
pub(super) fn of(character: char) -> Option<Script> {
    if character.is_ascii() {
        return character.is_ascii_alphabetic().then_some(Script::LATIN);
    }
    match character.script() {
        Named::Common | Named::Inherited | Named::Unknown => None,
        script => named(script),
    }
}

/// A script by harfrust's name.
pub(super) fn named(script: Named) -> Option<Script> {
    let name = script.short_name().as_bytes().try_into().ok()?;
    Script::from_iso15924_tag(Tag::new(name))
}

/// Whether the letters of a script may be spaced out: not if they are joined or hang from
/// a line.
pub(super) fn bears_letterspacing(script: Script) -> bool {
    matches!(
        script,
        Script::LATIN | Script::GREEK | Script::CYRILLIC | Script::ARMENIAN | Script::GEORGIAN
    )
}

/// Whether the letters of a script are joined: the form of each depends on its neighbours,
/// and no hyphen is inserted between them.
pub(super) fn is_joined(script: Script) -> bool {
    matches!(
        script,
        Script::ARABIC | Script::SYRIAC | Script::NKO | Script::MONGOLIAN | Script::ADLAM
    )
}

/// The language of words in a script that is used for one language alone or mainly; else
/// `und`, undetermined (BCP 47, 4.1).
pub(super) fn language(script: Script) -> &'static str {
    match script {
        Script::ARMENIAN => "hy",
        Script::GEORGIAN => "ka",
        Script::GREEK => "el",
        Script::GUJARATI => "gu",
        Script::GURMUKHI => "pa",
        Script::HANGUL => "ko",
        Script::HEBREW => "he",
        Script::HIRAGANA | Script::KATAKANA => "ja",
        Script::KANNADA => "kn",
        Script::KHMER => "km",
        Script::LAO => "lo",
        Script::MALAYALAM => "ml",
        Script::MYANMAR => "my",
        Script::ORIYA => "or",
        Script::SINHALA => "si",
        Script::TAMIL => "ta",
        Script::TELUGU => "te",
        Script::THAANA => "dv",
        Script::THAI => "th",
        Script::TIBETAN => "bo",
        _ => "und",
    }
}
