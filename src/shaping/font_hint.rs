//! The remedy for a missing character: usually the typeface of the Noto family that has it
//! (<https://fonts.google.com/noto>).

use unicode_script::{Script, UnicodeScript};

use crate::definition::LanguageTag;
use crate::diagnostic::Remedy;
use crate::recognize::is_private;

/// The remedy for a missing character.
pub(super) fn remedy(character: char, language: &LanguageTag) -> Remedy {
    if is_private(character) {
        return Remedy::OrdinarySign;
    }
    if unicode_names2::name(character).is_none() {
        return Remedy::NewText;
    }
    match character.script() {
        Script::Common | Script::Inherited | Script::Unknown => of_common(character, language),
        script => of_script(script, language),
    }
}

/// The typeface of a character that all scripts share, by its Unicode block.
fn of_common(character: char, language: &LanguageTag) -> Remedy {
    let name = match u32::from(character) {
        0x2100..=0x214F | 0x2190..=0x22FF | 0x27C0..=0x27FF | 0x2900..=0x2AFF => "Noto Sans Math",
        0x1D400..=0x1D7FF => "Noto Sans Math",
        0x1D000..=0x1D24F => "Noto Music",
        0x1F1E6..=0x1F1FF | 0x1F300..=0x1F6FF | 0x1F900..=0x1F9FF | 0x1FA70..=0x1FAFF => {
            return typeface("Noto Emoji", true);
        }
        0x2460..=0x24FF | 0x1F100..=0x1F1E5 => "Noto Sans Symbols",
        0x2300..=0x245F | 0x2500..=0x27BF | 0x2800..=0x28FF | 0x2B00..=0x2BFF => {
            "Noto Sans Symbols 2"
        }
        0x1F000..=0x1F0FF | 0x1F700..=0x1F8FF | 0x1FA00..=0x1FA6F | 0x1FB00..=0x1FBFF => {
            "Noto Sans Symbols 2"
        }
        0x3000..=0x303F | 0x3200..=0x33FF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF => {
            return typeface(of_han(language), true);
        }
        _ => return Remedy::OtherTypeface,
    };
    typeface(name, name == "Noto Sans Symbols")
}

fn of_script(script: Script, language: &LanguageTag) -> Remedy {
    match script {
        Script::Han => typeface(of_han(language), true),
        Script::Hiragana | Script::Katakana => typeface("Noto Sans JP", true),
        Script::Hangul => typeface("Noto Sans KR", true),
        Script::Bopomofo => typeface("Noto Sans TC", true),
        Script::Tibetan => typeface("Noto Serif Tibetan", true),
        Script::Nyiakeng_Puachue_Hmong => typeface("Noto Serif Hmong Nyiakeng", true),
        Script::Toto => typeface("Noto Serif Toto", true),
        Script::Yezidi => typeface("Noto Serif Yezidi", true),
        Script::Ahom
        | Script::Dives_Akuru
        | Script::Dogra
        | Script::Khitan_Small_Script
        | Script::Makasar
        | Script::Old_Uyghur
        | Script::Tangut
        | Script::Todhri => typeface(&format!("Noto Serif {}", spaced(script)), false),
        Script::Braille => typeface("Noto Sans Symbols 2", false),
        Script::Nko => typeface("Noto Sans NKo", false),
        Script::Phags_Pa => typeface("Noto Sans PhagsPa", false),
        Script::Meroitic_Cursive | Script::Meroitic_Hieroglyphs => {
            typeface("Noto Sans Meroitic", false)
        }
        // The program's own faces have nearly all characters of these scripts.
        Script::Latin | Script::Greek | Script::Cyrillic | Script::Arabic | Script::Ethiopic => {
            Remedy::OtherTypeface
        }
        script => typeface(&format!("Noto Sans {}", spaced(script)), has_bold(script)),
    }
}

/// The name of a script as it occurs in the name of a typeface.
fn spaced(script: Script) -> String {
    script.full_name().replace('_', " ")
}

/// Whether the typeface of a script has a bold weight, as those of most living scripts do.
fn has_bold(script: Script) -> bool {
    matches!(
        script,
        Script::Adlam
            | Script::Armenian
            | Script::Bengali
            | Script::Canadian_Aboriginal
            | Script::Cham
            | Script::Cherokee
            | Script::Devanagari
            | Script::Georgian
            | Script::Gujarati
            | Script::Gurmukhi
            | Script::Hanifi_Rohingya
            | Script::Hebrew
            | Script::Javanese
            | Script::Kannada
            | Script::Khmer
            | Script::Lao
            | Script::Malayalam
            | Script::Meetei_Mayek
            | Script::Myanmar
            | Script::Ol_Chiki
            | Script::Oriya
            | Script::Sinhala
            | Script::Sundanese
            | Script::Syriac
            | Script::Tai_Tham
            | Script::Tamil
            | Script::Telugu
            | Script::Thaana
            | Script::Thai
    )
}

/// The typeface for Chinese characters in a language; their forms differ by country.
fn of_han(language: &LanguageTag) -> &'static str {
    let has = |subtag| language.has_subtag(subtag);
    match language.primary() {
        "ja" => "Noto Sans JP",
        "ko" => "Noto Sans KR",
        _ if has("HK") || has("MO") => "Noto Sans HK",
        _ if has("Hant") || has("TW") => "Noto Sans TC",
        _ => "Noto Sans SC",
    }
}

fn typeface(name: &str, has_bold: bool) -> Remedy {
    Remedy::Typeface { name: name.to_owned(), has_bold }
}

#[cfg(test)]
mod tests {
    use super::remedy;
    use crate::definition::LanguageTag;
    use crate::diagnostic::Remedy;

    #[track_caller]
    fn assert_typeface(character: char, language: &str, expected: &str) {
        match remedy(character, &LanguageTag(language.to_owned())) {
            Remedy::Typeface { name, .. } => assert_eq!(name, expected, "{character}"),
            other => panic!("{character}: {other:?}"),
        }
    }

    #[test]
    fn character_is_in_the_typeface_of_its_script() {
        assert_typeface('א', "nl", "Noto Sans Hebrew");
        assert_typeface('क', "nl", "Noto Sans Devanagari");
        assert_typeface('བ', "nl", "Noto Serif Tibetan");
        assert_typeface('ᐁ', "nl", "Noto Sans Canadian Aboriginal");
        assert_typeface('ߊ', "nl", "Noto Sans NKo");
        assert_typeface('ひ', "nl", "Noto Sans JP");
        assert_typeface('한', "nl", "Noto Sans KR");
    }

    #[test]
    fn chinese_character_is_in_the_typeface_of_the_language() {
        assert_typeface('膝', "nl", "Noto Sans SC");
        assert_typeface('膝', "zh-Hant", "Noto Sans TC");
        assert_typeface('膝', "zh-HK", "Noto Sans HK");
        assert_typeface('膝', "ja", "Noto Sans JP");
        assert_typeface('。', "ko", "Noto Sans KR");
    }

    #[test]
    fn symbol_is_in_the_typeface_of_its_kind() {
        assert_typeface('🙂', "nl", "Noto Emoji");
        assert_typeface('∭', "nl", "Noto Sans Math");
        assert_typeface('𝄞', "nl", "Noto Music");
        assert_typeface('☂', "nl", "Noto Sans Symbols 2");
    }

    #[test]
    fn character_that_means_nothing_by_itself_is_in_no_typeface() {
        let language = LanguageTag("nl".to_owned());
        assert_eq!(remedy('\u{F0E0}', &language), Remedy::OrdinarySign);
        assert_eq!(remedy('\u{0378}', &language), Remedy::NewText);
        assert_eq!(remedy('\u{10FFFF}', &language), Remedy::OrdinarySign);
    }
}
