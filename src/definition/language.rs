use super::LanguageTag;
use crate::diagnostic::Language;

/// The languages: the code of each, what it is called in Dutch and in English,
/// and what else people call it.
const LANGUAGES: &[(&str, &str, &str, &[&str])] = &[
    ("nl", "nederlands", "dutch", &["vlaams", "flemish"]),
    ("en", "engels", "english", &[]),
    ("de", "duits", "german", &[]),
    ("fr", "frans", "french", &[]),
    ("es", "spaans", "spanish", &["castilian"]),
    ("pt", "portugees", "portuguese", &[]),
    ("it", "italiaans", "italian", &[]),
    ("fy", "fries", "frisian", &[]),
    ("pl", "pools", "polish", &[]),
    ("tr", "turks", "turkish", &[]),
    ("ku", "koerdisch", "kurdish", &["kurmanji", "kurmançî"]),
    ("ckb", "sorani", "sorani", &["soranî"]),
    ("ar", "arabisch", "arabic", &[]),
    ("uk", "oekraïens", "ukrainian", &["oekrains"]),
    ("ru", "russisch", "russian", &[]),
    ("be", "witrussisch", "belarusian", &[]),
    ("bg", "bulgaars", "bulgarian", &[]),
    ("ro", "roemeens", "romanian", &["moldavisch", "moldovan"]),
    ("el", "grieks", "greek", &[]),
    ("hu", "hongaars", "hungarian", &[]),
    ("cs", "tsjechisch", "czech", &[]),
    ("sk", "slowaaks", "slovak", &[]),
    ("sl", "sloveens", "slovenian", &["slovene"]),
    ("hr", "kroatisch", "croatian", &[]),
    ("sr", "servisch", "serbian", &[]),
    ("bs", "bosnisch", "bosnian", &[]),
    ("mk", "macedonisch", "macedonian", &[]),
    ("sq", "albanees", "albanian", &[]),
    ("lt", "litouws", "lithuanian", &[]),
    ("lv", "lets", "latvian", &[]),
    ("et", "ests", "estonian", &[]),
    ("fi", "fins", "finnish", &[]),
    ("sv", "zweeds", "swedish", &[]),
    ("da", "deens", "danish", &[]),
    ("no", "noors", "norwegian", &[]),
    ("fa", "farsi", "farsi", &["perzisch", "persian"]),
    ("prs", "dari", "dari", &[]),
    ("ps", "pasjtoe", "pashto", &[]),
    ("ur", "oerdoe", "urdu", &[]),
    ("hi", "hindi", "hindi", &[]),
    ("pa", "punjabi", "punjabi", &["panjabi"]),
    ("bn", "bengaals", "bengali", &[]),
    ("ta", "tamil", "tamil", &[]),
    ("ne", "nepalees", "nepali", &[]),
    ("si", "singalees", "sinhala", &[]),
    ("zh", "chinees", "chinese", &["mandarijn", "mandarin"]),
    ("yue", "kantonees", "cantonese", &[]),
    ("ja", "japans", "japanese", &[]),
    ("ko", "koreaans", "korean", &[]),
    ("vi", "vietnamees", "vietnamese", &[]),
    ("th", "thais", "thai", &[]),
    ("id", "indonesisch", "indonesian", &[]),
    ("ms", "maleis", "malay", &[]),
    ("tl", "tagalog", "tagalog", &[]),
    ("fil", "filipijns", "filipino", &[]),
    ("he", "hebreeuws", "hebrew", &[]),
    ("yi", "jiddisch", "yiddish", &[]),
    ("hy", "armeens", "armenian", &[]),
    ("ka", "georgisch", "georgian", &[]),
    ("az", "azerbeidzjaans", "azerbaijani", &[]),
    ("ug", "oeigoers", "uyghur", &[]),
    ("arc", "aramees", "aramaic", &["suryoyo", "syrisch", "syriac"]),
    ("ti", "tigrinya", "tigrinya", &["tigrinia"]),
    ("am", "amhaars", "amharic", &[]),
    ("om", "oromo", "oromo", &[]),
    ("so", "somalisch", "somali", &[]),
    ("sw", "swahili", "swahili", &[]),
    ("ln", "lingala", "lingala", &[]),
    ("zgh", "berbers", "berber", &["tamazight"]),
    ("rif", "riffijns", "tarifit", &["riffian"]),
    ("tw", "twi", "twi", &[]),
    ("ha", "hausa", "hausa", &[]),
    ("yo", "yoruba", "yoruba", &[]),
    ("ig", "igbo", "igbo", &[]),
    ("pap", "papiaments", "papiamento", &["papiamentu"]),
    ("srn", "sranantongo", "sranantongo", &["sranan", "surinaams"]),
    ("hns", "sarnami", "sarnami", &[]),
    ("af", "afrikaans", "afrikaans", &[]),
    ("eo", "esperanto", "esperanto", &[]),
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
    let named = LANGUAGES.iter().find(|(_, dutch, english, others)| {
        name == *dutch || name == *english || others.contains(&&*name)
    });
    let named = named.map(|&(code, ..)| code.to_owned());
    named.or_else(|| language_tag(&written.replace('_', "-")).map(|tag| tag.0))
}

/// What a language is called by those who speak Dutch or English, if it is
/// known: the language itself, whatever else its tag says.
pub(super) fn language_name(tag: &LanguageTag, speaker: Language) -> Option<String> {
    let (_, dutch, english, _) = LANGUAGES.iter().find(|(code, ..)| *code == tag.spoken())?;
    let name = match speaker {
        Language::Dutch => dutch,
        Language::English => english,
    };
    let mut letters = name.chars();
    Some(letters.next()?.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Language, LanguageTag, language_name, language_tag, probable_tag};

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
    fn language_is_called_by_its_name() {
        let name = |tag: &str, speaker| language_name(&LanguageTag(tag.to_owned()), speaker);
        assert_eq!(name("uk", Language::Dutch).as_deref(), Some("Oekraïens"));
        assert_eq!(name("fa-AF", Language::English).as_deref(), Some("Dari"));
        assert_eq!(name("nl-x-eenvoudig", Language::Dutch).as_deref(), Some("Nederlands"));
        assert_eq!(name("en-XA", Language::English).as_deref(), Some("English"));
        assert_eq!(name("qaa", Language::Dutch), None);
    }

    #[test]
    fn every_name_of_a_language_is_there_once_and_has_a_tag() {
        let names = |index: usize| {
            let (_, dutch, english, others) = LANGUAGES[index];
            let english = (english != dutch).then_some(english);
            std::iter::once(dutch).chain(english).chain(others.iter().copied())
        };
        let mut known = std::collections::BTreeSet::new();
        for (index, (code, ..)) in LANGUAGES.iter().enumerate() {
            assert_eq!(language_tag(code).map(|tag| tag.0).as_deref(), Some(*code));
            assert!(known.insert(*code), "{code}");
            for name in names(index) {
                assert!(known.insert(name), "{name}");
            }
        }
    }
}
