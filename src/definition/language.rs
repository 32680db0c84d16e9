use super::LanguageTag;

/// What people call a language, and its code.
const LANGUAGE_NAMES: &[(&str, &str)] = &[
    ("nederlands", "nl"),
    ("dutch", "nl"),
    ("vlaams", "nl"),
    ("flemish", "nl"),
    ("engels", "en"),
    ("english", "en"),
    ("duits", "de"),
    ("german", "de"),
    ("frans", "fr"),
    ("french", "fr"),
    ("spaans", "es"),
    ("spanish", "es"),
    ("castilian", "es"),
    ("portugees", "pt"),
    ("portuguese", "pt"),
    ("italiaans", "it"),
    ("italian", "it"),
    ("fries", "fy"),
    ("frisian", "fy"),
    ("pools", "pl"),
    ("polish", "pl"),
    ("turks", "tr"),
    ("turkish", "tr"),
    ("koerdisch", "ku"),
    ("kurdish", "ku"),
    ("kurmanji", "ku"),
    ("kurmançî", "ku"),
    ("sorani", "ckb"),
    ("soranî", "ckb"),
    ("arabisch", "ar"),
    ("arabic", "ar"),
    ("oekraïens", "uk"),
    ("oekrains", "uk"),
    ("ukrainian", "uk"),
    ("russisch", "ru"),
    ("russian", "ru"),
    ("witrussisch", "be"),
    ("belarusian", "be"),
    ("bulgaars", "bg"),
    ("bulgarian", "bg"),
    ("roemeens", "ro"),
    ("romanian", "ro"),
    ("moldavisch", "ro"),
    ("moldovan", "ro"),
    ("grieks", "el"),
    ("greek", "el"),
    ("hongaars", "hu"),
    ("hungarian", "hu"),
    ("tsjechisch", "cs"),
    ("czech", "cs"),
    ("slowaaks", "sk"),
    ("slovak", "sk"),
    ("sloveens", "sl"),
    ("slovenian", "sl"),
    ("slovene", "sl"),
    ("kroatisch", "hr"),
    ("croatian", "hr"),
    ("servisch", "sr"),
    ("serbian", "sr"),
    ("bosnisch", "bs"),
    ("bosnian", "bs"),
    ("macedonisch", "mk"),
    ("macedonian", "mk"),
    ("albanees", "sq"),
    ("albanian", "sq"),
    ("litouws", "lt"),
    ("lithuanian", "lt"),
    ("lets", "lv"),
    ("latvian", "lv"),
    ("ests", "et"),
    ("estonian", "et"),
    ("fins", "fi"),
    ("finnish", "fi"),
    ("zweeds", "sv"),
    ("swedish", "sv"),
    ("deens", "da"),
    ("danish", "da"),
    ("noors", "no"),
    ("norwegian", "no"),
    ("farsi", "fa"),
    ("perzisch", "fa"),
    ("persian", "fa"),
    ("dari", "prs"),
    ("pasjtoe", "ps"),
    ("pashto", "ps"),
    ("oerdoe", "ur"),
    ("urdu", "ur"),
    ("hindi", "hi"),
    ("punjabi", "pa"),
    ("panjabi", "pa"),
    ("bengaals", "bn"),
    ("bengali", "bn"),
    ("tamil", "ta"),
    ("nepalees", "ne"),
    ("nepali", "ne"),
    ("singalees", "si"),
    ("sinhala", "si"),
    ("chinees", "zh"),
    ("chinese", "zh"),
    ("mandarijn", "zh"),
    ("mandarin", "zh"),
    ("kantonees", "yue"),
    ("cantonese", "yue"),
    ("japans", "ja"),
    ("japanese", "ja"),
    ("koreaans", "ko"),
    ("korean", "ko"),
    ("vietnamees", "vi"),
    ("vietnamese", "vi"),
    ("thais", "th"),
    ("thai", "th"),
    ("indonesisch", "id"),
    ("indonesian", "id"),
    ("maleis", "ms"),
    ("malay", "ms"),
    ("tagalog", "tl"),
    ("filipijns", "fil"),
    ("filipino", "fil"),
    ("hebreeuws", "he"),
    ("hebrew", "he"),
    ("jiddisch", "yi"),
    ("yiddish", "yi"),
    ("armeens", "hy"),
    ("armenian", "hy"),
    ("georgisch", "ka"),
    ("georgian", "ka"),
    ("azerbeidzjaans", "az"),
    ("azerbaijani", "az"),
    ("oeigoers", "ug"),
    ("uyghur", "ug"),
    ("aramees", "arc"),
    ("aramaic", "arc"),
    ("suryoyo", "arc"),
    ("syrisch", "arc"),
    ("syriac", "arc"),
    ("tigrinya", "ti"),
    ("tigrinia", "ti"),
    ("amhaars", "am"),
    ("amharic", "am"),
    ("oromo", "om"),
    ("somalisch", "so"),
    ("somali", "so"),
    ("swahili", "sw"),
    ("lingala", "ln"),
    ("tamazight", "zgh"),
    ("berbers", "zgh"),
    ("berber", "zgh"),
    ("riffijns", "rif"),
    ("riffian", "rif"),
    ("tarifit", "rif"),
    ("twi", "tw"),
    ("hausa", "ha"),
    ("yoruba", "yo"),
    ("igbo", "ig"),
    ("papiaments", "pap"),
    ("papiamento", "pap"),
    ("papiamentu", "pap"),
    ("sranantongo", "srn"),
    ("sranan", "srn"),
    ("surinaams", "srn"),
    ("sarnami", "hns"),
    ("afrikaans", "af"),
    ("esperanto", "eo"),
];

/// The tag a person wrote, in the letter case of RFC 5646, 2.1.1; none where it
/// is not well formed. No language has four letters or more (2.2.1).
pub(super) fn language_tag(written: &str) -> Option<LanguageTag> {
    let mut tag = String::with_capacity(written.len());
    let mut order = 0;
    for (index, subtag) in written.split('-').enumerate() {
        let rank = if index == 0 { primary(subtag)? } else { rank(subtag, order)? };
        order = rank.max(order);
        if index > 0 {
            tag.push('-');
        }
        tag.push_str(&cased(subtag, rank));
    }
    // A singleton needs something after it.
    let complete = written.rsplit('-').next().is_some_and(|last| last.len() > 1);
    complete.then_some(LanguageTag(tag))
}

const LANGUAGE: u8 = 1;
const EXTENDED: u8 = 2;
const SCRIPT: u8 = 3;
const REGION: u8 = 4;
const VARIANT: u8 = 5;
const EXTENSION: u8 = 6;
const PRIVATE: u8 = 7;

fn primary(subtag: &str) -> Option<u8> {
    let letters = subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    (letters && matches!(subtag.len(), 2 | 3)).then_some(LANGUAGE)
}

/// Which part of a tag a subtag is, given the last part before it.
fn rank(subtag: &str, before: u8) -> Option<u8> {
    let bytes = subtag.as_bytes();
    if !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    let letters = bytes.iter().all(u8::is_ascii_alphabetic);
    let digits = bytes.iter().all(u8::is_ascii_digit);
    let begins_with_digit = bytes.first().is_some_and(u8::is_ascii_digit);
    match bytes.len() {
        // Eight letters by the standard, which `nl-x-eenvoudig` has no regard for.
        1..=16 if before == PRIVATE => Some(PRIVATE),
        1 if subtag.eq_ignore_ascii_case("x") => Some(PRIVATE),
        1 => Some(EXTENSION),
        2..=8 if before == EXTENSION => Some(EXTENSION),
        3 if letters && before <= EXTENDED => Some(EXTENDED),
        4 if letters && before < SCRIPT => Some(SCRIPT),
        2 if letters && before < REGION => Some(REGION),
        3 if digits && before < REGION => Some(REGION),
        5..=8 => Some(VARIANT),
        4 if begins_with_digit => Some(VARIANT),
        _ => None,
    }
}

fn cased(subtag: &str, rank: u8) -> String {
    let mut cased = subtag.to_ascii_lowercase();
    match rank {
        REGION => cased.make_ascii_uppercase(),
        SCRIPT => cased[..1].make_ascii_uppercase(),
        _ => {}
    }
    cased
}

/// The tag that was probably meant: that of the language whose name was
/// written, or the same with hyphens.
pub(super) fn probable_tag(written: &str) -> Option<String> {
    let name = written.to_lowercase();
    let named = LANGUAGE_NAMES.iter().find(|(language, _)| *language == name);
    let named = named.map(|&(_, code)| code.to_owned());
    named.or_else(|| language_tag(&written.replace('_', "-")).map(|tag| tag.0))
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGE_NAMES, language_tag, probable_tag};

    #[test]
    fn tag_is_well_formed_by_rfc_5646() {
        for tag in
            ["nl", "pt-BR", "zh-Hant-TW", "es-419", "de-CH-1901", "nl-x-kort", "nl-x-eenvoudig"]
        {
            assert_eq!(language_tag(tag).map(|tag| tag.0).as_deref(), Some(tag));
        }
        for tag in ["", "n", "nederlands", "nl_NL", "nl-", "-nl", "nl-NL-Latn", "nl-u", "één"] {
            assert_eq!(language_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn tag_in_other_case_is_put_right() {
        assert_eq!(language_tag("ZH-hant-tw").map(|tag| tag.0).as_deref(), Some("zh-Hant-TW"));
    }

    #[test]
    fn name_of_a_language_stands_for_its_code() {
        for (name, code) in [("Tigrinya", "ti"), ("Perzisch", "fa"), ("pasjtoe", "ps")] {
            assert_eq!(probable_tag(name).as_deref(), Some(code));
        }
        assert_eq!(probable_tag("pt_br").as_deref(), Some("pt-BR"));
    }

    #[test]
    fn every_name_of_a_language_is_there_once_and_has_a_tag() {
        for (index, (name, code)) in LANGUAGE_NAMES.iter().enumerate() {
            assert_eq!(language_tag(code).map(|tag| tag.0).as_deref(), Some(*code));
            assert!(LANGUAGE_NAMES[..index].iter().all(|(other, _)| other != name), "{name}");
        }
    }
}
