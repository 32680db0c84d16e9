//! Languages the program has no words in: their names in Dutch and English, and
//! how they write numbers. A language whose terms, units or number words become
//! known gets a file of its own and loses its row here.

use super::{
    ARABIC, COMMA_AND_POINT, COMMA_AND_SPACE, ConnectingWords, LATIN, Locale, Names, Numbers,
    PERSIAN, POINT_AND_APOSTROPHE, POINT_AND_COMMA, SentenceWords, Separators, UNKNOWN,
};

pub(super) static OTHERS: &[Locale] = &[
    Locale {
        numbers: Numbers {
            separators_in: &[(&["PT"], COMMA_AND_SPACE)],
            ..numbers(Some(COMMA_AND_POINT))
        },
        ..named("pt", "portugees", "portuguese", &[], COMMA_AND_POINT)
    },
    Locale {
        numbers: Numbers {
            separators_in: &[(&["CH", "LI"], POINT_AND_APOSTROPHE)],
            ..numbers(Some(COMMA_AND_POINT))
        },
        ..named("it", "italiaans", "italian", &[], COMMA_AND_POINT)
    },
    named("fy", "fries", "frisian", &[], COMMA_AND_POINT),
    named("ku", "koerdisch", "kurdish", &["kurmanji", "kurmançî"], COMMA_AND_POINT),
    Locale {
        numbers: Numbers { digits: ARABIC, ..numbers(Some(POINT_AND_COMMA)) },
        ..named("ckb", "sorani", "sorani", &["soranî"], POINT_AND_COMMA)
    },
    Locale {
        holds_single_letters: true,
        ..named("be", "witrussisch", "belarusian", &[], COMMA_AND_SPACE)
    },
    named("bg", "bulgaars", "bulgarian", &[], COMMA_AND_SPACE),
    named("ro", "roemeens", "romanian", &["moldavisch", "moldovan"], COMMA_AND_POINT),
    named("el", "grieks", "greek", &[], COMMA_AND_POINT),
    named("hu", "hongaars", "hungarian", &[], COMMA_AND_SPACE),
    Locale {
        holds_single_letters: true,
        ..named("cs", "tsjechisch", "czech", &[], COMMA_AND_SPACE)
    },
    Locale {
        holds_single_letters: true,
        ..named("sk", "slowaaks", "slovak", &[], COMMA_AND_SPACE)
    },
    named("sl", "sloveens", "slovenian", &["slovene"], COMMA_AND_POINT),
    named("hr", "kroatisch", "croatian", &[], COMMA_AND_POINT),
    named("sr", "servisch", "serbian", &[], COMMA_AND_POINT),
    named("bs", "bosnisch", "bosnian", &[], COMMA_AND_POINT),
    named("mk", "macedonisch", "macedonian", &[], COMMA_AND_POINT),
    named("sq", "albanees", "albanian", &[], COMMA_AND_SPACE),
    named("lt", "litouws", "lithuanian", &[], COMMA_AND_SPACE),
    named("lv", "lets", "latvian", &[], COMMA_AND_SPACE),
    named("et", "ests", "estonian", &[], COMMA_AND_SPACE),
    named("fi", "fins", "finnish", &[], COMMA_AND_SPACE),
    Locale { connecting: Some(&OCH), ..named("sv", "zweeds", "swedish", &[], COMMA_AND_SPACE) },
    Locale { connecting: Some(&OG), ..named("da", "deens", "danish", &[], COMMA_AND_POINT) },
    Locale { connecting: Some(&OG), ..named("no", "noors", "norwegian", &[], COMMA_AND_SPACE) },
    Locale {
        numbers: Numbers { digits: PERSIAN, ..numbers(Some(COMMA_AND_POINT)) },
        ..named("ps", "pasjtoe", "pashto", &[], COMMA_AND_POINT)
    },
    named("ur", "oerdoe", "urdu", &[], POINT_AND_COMMA),
    named("hi", "hindi", "hindi", &[], POINT_AND_COMMA),
    named("pa", "punjabi", "punjabi", &["panjabi"], POINT_AND_COMMA),
    named("bn", "bengaals", "bengali", &[], POINT_AND_COMMA),
    named("ta", "tamil", "tamil", &[], POINT_AND_COMMA),
    named("ne", "nepalees", "nepali", &[], POINT_AND_COMMA),
    named("si", "singalees", "sinhala", &[], POINT_AND_COMMA),
    named("zh", "chinees", "chinese", &["mandarijn", "mandarin"], POINT_AND_COMMA),
    named("yue", "kantonees", "cantonese", &[], POINT_AND_COMMA),
    named("ja", "japans", "japanese", &[], POINT_AND_COMMA),
    named("ko", "koreaans", "korean", &[], POINT_AND_COMMA),
    named("vi", "vietnamees", "vietnamese", &[], COMMA_AND_POINT),
    named("th", "thais", "thai", &[], POINT_AND_COMMA),
    named("id", "indonesisch", "indonesian", &[], COMMA_AND_POINT),
    named("ms", "maleis", "malay", &[], POINT_AND_COMMA),
    named("tl", "tagalog", "tagalog", &[], POINT_AND_COMMA),
    named("fil", "filipijns", "filipino", &[], POINT_AND_COMMA),
    named("he", "hebreeuws", "hebrew", &[], POINT_AND_COMMA),
    named("yi", "jiddisch", "yiddish", &[], POINT_AND_COMMA),
    named("hy", "armeens", "armenian", &[], COMMA_AND_SPACE),
    named("ka", "georgisch", "georgian", &[], COMMA_AND_SPACE),
    Locale {
        has_dotless_i: true,
        ..named("az", "azerbeidzjaans", "azerbaijani", &[], COMMA_AND_POINT)
    },
    named("ug", "oeigoers", "uyghur", &[], POINT_AND_COMMA),
    named("arc", "aramees", "aramaic", &["suryoyo", "syrisch", "syriac"], POINT_AND_COMMA),
    named("am", "amhaars", "amharic", &[], POINT_AND_COMMA),
    named("om", "oromo", "oromo", &[], POINT_AND_COMMA),
    named("so", "somalisch", "somali", &[], POINT_AND_COMMA),
    named("sw", "swahili", "swahili", &[], POINT_AND_COMMA),
    named("ln", "lingala", "lingala", &[], COMMA_AND_POINT),
    named("zgh", "berbers", "berber", &["tamazight"], COMMA_AND_SPACE),
    named("rif", "riffijns", "tarifit", &["riffian"], POINT_AND_COMMA),
    named("tw", "twi", "twi", &[], POINT_AND_COMMA),
    named("ha", "hausa", "hausa", &[], POINT_AND_COMMA),
    named("yo", "yoruba", "yoruba", &[], POINT_AND_COMMA),
    named("ig", "igbo", "igbo", &[], POINT_AND_COMMA),
    named("pap", "papiaments", "papiamento", &["papiamentu"], POINT_AND_COMMA),
    without_separators("srn", "sranantongo", "sranantongo", &["sranan", "surinaams"]),
    without_separators("hns", "sarnami", "sarnami", &[]),
    named("af", "afrikaans", "afrikaans", &[], COMMA_AND_SPACE),
    named("eo", "esperanto", "esperanto", &[], COMMA_AND_SPACE),
    unnamed("ak", POINT_AND_COMMA),
    unnamed("kk", COMMA_AND_SPACE),
    unnamed("nb", COMMA_AND_SPACE),
    unnamed("nn", COMMA_AND_SPACE),
    unnamed("uz", COMMA_AND_SPACE),
];

/// *And* in Swedish.
static OCH: ConnectingWords = and("och");
/// *And* in Danish and Norwegian.
static OG: ConnectingWords = and("og");

/// The connecting words of a language of which only *and* is known.
const fn and(and: &'static str) -> ConnectingWords {
    ConnectingWords {
        leads_to_number: "",
        may_lead_on: "",
        after_open_hyphen: and,
        within_names: "",
        sentences: SentenceWords::NONE,
    }
}

/// A language with a known name and known separators.
const fn named(
    code: &'static str,
    dutch: &'static str,
    english: &'static str,
    others: &'static [&'static str],
    separators: Separators,
) -> Locale {
    row(code, Some(Names { dutch, english, others }), Some(separators))
}

/// A language with a known name and unknown separators.
const fn without_separators(
    code: &'static str,
    dutch: &'static str,
    english: &'static str,
    others: &'static [&'static str],
) -> Locale {
    row(code, Some(Names { dutch, english, others }), UNKNOWN)
}

/// A language with known separators and no name.
const fn unnamed(code: &'static str, separators: Separators) -> Locale {
    row(code, UNKNOWN, Some(separators))
}

const fn row(code: &'static str, names: Option<Names>, separators: Option<Separators>) -> Locale {
    Locale {
        code,
        names,
        terms: UNKNOWN,
        months: UNKNOWN,
        numbers: numbers(separators),
        calling_code: UNKNOWN,
        has_dotless_i: false,
        no_break: UNKNOWN,
        holds_single_letters: false,
        leading_words: "",
        spaces_signs: false,
        connecting: UNKNOWN,
        hyphenation: UNKNOWN,
        right_and_wrong: UNKNOWN,
        vocabulary: UNKNOWN,
    }
}

/// Numbers in Latin digits, with the same separators in every region.
const fn numbers(separators: Option<Separators>) -> Numbers {
    Numbers {
        digits: LATIN,
        digits_in: &[],
        separators,
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "",
    }
}
