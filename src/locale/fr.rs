//! French: its units, times and separators. Its number words and months are not
//! known, and the program has no terms in French.

use super::{
    COMMA_AND_SPACE, ClockWords, ConnectingWords, DayPart, Hyphenation, LATIN, Locale, Names,
    Numbers, RightAndWrong, SentenceWords, Shift, Spelled, UNKNOWN, Unit, Vocabulary, spelled,
};

pub(super) static LOCALE: Locale = Locale {
    code: "fr",
    names: Some(Names { dutch: "frans", english: "french", others: &[] }),
    terms: UNKNOWN,
    months: UNKNOWN,
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_SPACE),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "er",
    },
    calling_code: Some("33"),
    has_dotless_i: false,
    no_break: UNKNOWN,
    holds_single_letters: false,
    leading_words: "
        le la les l’ un une des de du d’ à au aux en dans sur sous pour par avec sans chez
        entre vers après avant pendant et ou",
    spaces_signs: true,
    right_and_wrong: Some(RightAndWrong {
        right: &["oui", "bien", "correct", "à faire"],
        wrong: &["non", "mal", "incorrect", "faux", "à éviter", "pas bien", "pas correct"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
    vocabulary: Some(&Vocabulary {
        units: UNITS,
        numerals: UNKNOWN,
        clock: Some(&CLOCK),
        between_days: "et ou",
        between_numbers: "et ou",
    }),
};

const UNITS: &[Spelled] = &[
    spelled(Unit::Nanogram, "", "nanogramme"),
    spelled(Unit::Microgram, "", "microgramme"),
    spelled(Unit::Milligram, "", "milligramme"),
    spelled(Unit::Gram, "gr", "gramme"),
    spelled(Unit::Kilogram, "kilo kilos", "kilogramme"),
    spelled(Unit::Millilitre, "", "millilitre"),
    spelled(Unit::Centilitre, "", "centilitre"),
    spelled(Unit::Decilitre, "", "décilitre"),
    spelled(Unit::Litre, "", "litre"),
    spelled(Unit::Millimetre, "", "millimètre"),
    spelled(Unit::Centimetre, "", "centimètre"),
    spelled(Unit::Metre, "", "mètre"),
    spelled(Unit::Kilometre, "", "kilomètre"),
    spelled(Unit::Percent, "pour_cent", "pourcent"),
    spelled(Unit::Degree, "", "degré"),
    spelled(Unit::Fahrenheit, "", "fahrenheit degrés_fahrenheit"),
    spelled(Unit::Millimole, "", "millimole"),
    spelled(
        Unit::International,
        "ui u.i. unité unités",
        "unité_internationale unités_internationales",
    ),
    spelled(Unit::Calorie, "", "calorie"),
    spelled(Unit::Kilocalorie, "", "kilocalorie"),
    spelled(Unit::Second, "sec sec.", "seconde"),
    spelled(Unit::Minute, "mn", "minute"),
    spelled(Unit::Hour, "", "heure"),
    spelled(Unit::Day, "j jour jours", "journée"),
    spelled(Unit::Week, "sem sem.", "semaine"),
    spelled(Unit::Month, "mois", ""),
    spelled(Unit::Year, "an ans", "année"),
    spelled(Unit::Drop, "", "goutte"),
    spelled(Unit::Times, "fois", ""),
    spelled(Unit::Tablet, "", "comprimé gélule"),
    spelled(Unit::Repetition, "", "répétition"),
    spelled(Unit::Set, "", "série"),
    spelled(Unit::Person, "", "personne femme homme enfant patient"),
];

const CLOCK: ClockWords = ClockWords {
    hours: &[
        "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze",
    ],
    prefix: "",
    has_ordinals: false,
    minutes: &[],
    surely_before: "",
    before: "à|vers|dès",
    between: "à|vers|dès|entre|de|jusqu’à",
    surely_after: "",
    after: "heures|heure|h",
    parts: &[
        (DayPart::Morning, "du matin"),
        (DayPart::Afternoon, "de l’après-midi"),
        (DayPart::Evening, "du soir"),
        (DayPart::Night, "de la nuit"),
    ],
    patterns: &[
        ("H heures et demie", Shift::By(30)),
        ("H heure et demie", Shift::By(30)),
        ("H heures et quart", Shift::By(15)),
        ("H heures moins le quart", Shift::Sure(-15)),
    ],
    noon: "midi",
    midnight: "minuit",
    is_from_sunrise: false,
    every: "",
    until: "à",
    and: "et|ou",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "",
    may_lead_on: "",
    after_open_hyphen: "et ou",
    within_names: "",
    sentences: SentenceWords::NONE,
};
