//! Spanish: its units and separators. Its number words and months are not known,
//! and the program has no terms in Spanish.

use super::{
    COMMA_AND_POINT, ConnectingWords, Hyphenation, LATIN, Locale, Names, Numbers, POINT_AND_COMMA,
    RightAndWrong, SentenceWords, Spelled, UNKNOWN, Unit, Vocabulary, spelled,
};

pub(super) static LOCALE: Locale = Locale {
    code: "es",
    names: Some(Names { dutch: "spaans", english: "spanish", others: &["castilian"] }),
    terms: UNKNOWN,
    months: UNKNOWN,
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_POINT),
        separators_in: &[(&["419", "MX", "US"], POINT_AND_COMMA)],
        slash_is_decimal: false,
        day_endings: "º",
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: UNKNOWN,
    holds_single_letters: false,
    leading_words: "
        el la los las un una unos unas de del a al en con sin por para sobre entre desde hasta
        tras y e o u",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["sí", "así sí", "bien", "correcto"],
        wrong: &["no", "así no", "mal", "incorrecto"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
    vocabulary: Some(&Vocabulary {
        units: UNITS,
        numerals: UNKNOWN,
        clock: UNKNOWN,
        between_days: "",
        between_numbers: "",
    }),
};

const UNITS: &[Spelled] = &[
    spelled(Unit::Nanogram, "", "nanogramo"),
    spelled(Unit::Microgram, "", "microgramo"),
    spelled(Unit::Milligram, "", "miligramo"),
    spelled(Unit::Gram, "gr", "gramo"),
    spelled(Unit::Kilogram, "kilo kilos", "kilogramo"),
    spelled(Unit::Millilitre, "", "mililitro"),
    spelled(Unit::Centilitre, "", "centilitro"),
    spelled(Unit::Decilitre, "", "decilitro"),
    spelled(Unit::Litre, "", "litro"),
    spelled(Unit::Millimetre, "", "milímetro"),
    spelled(Unit::Centimetre, "", "centímetro"),
    spelled(Unit::Metre, "", "metro"),
    spelled(Unit::Kilometre, "", "kilómetro"),
    spelled(Unit::Percent, "por_ciento", ""),
    spelled(Unit::Degree, "", "grado"),
    spelled(Unit::Fahrenheit, "", "fahrenheit grados_fahrenheit"),
    spelled(Unit::Millimole, "", "milimol"),
    spelled(
        Unit::International,
        "ui u.i. unidad unidades",
        "unidad_internacional unidades_internacionales",
    ),
    spelled(Unit::Calorie, "", "caloría"),
    spelled(Unit::Kilocalorie, "", "kilocaloría"),
    spelled(Unit::Second, "seg seg.", "segundo"),
    spelled(Unit::Minute, "", "minuto"),
    spelled(Unit::Hour, "hs", "hora"),
    spelled(Unit::Day, "día días", ""),
    spelled(Unit::Week, "sem sem.", "semana"),
    spelled(Unit::Month, "mes meses", ""),
    spelled(Unit::Year, "", "año"),
    spelled(Unit::Drop, "", "gota"),
    spelled(Unit::Times, "vez veces", ""),
    spelled(Unit::Tablet, "", "comprimido pastilla tableta cápsula"),
    spelled(Unit::Repetition, "", "repetici"),
    spelled(Unit::Set, "", "serie"),
    spelled(Unit::Person, "", "persona mujer hombre niño paciente"),
];

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "",
    may_lead_on: "",
    after_open_hyphen: "y e o u",
    within_names: "",
    sentences: SentenceWords::NONE,
};
