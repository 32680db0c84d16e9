//! Words, sentences and characters as they stand in leaflets, in the mails and
//! documents they are pasted from, and in what word processors make of them.

/// What a block may be indented by.
pub(crate) const INDENTATIONS: &[&str] =
    &["  ", "   ", "    ", "     ", "      ", "        ", "            ", "\t", "\t\t", " \t"];

/// Plain Dutch words.
pub(crate) const WORDS: &[&str] = &[
    "de",
    "knie",
    "u",
    "oefening",
    "rust",
    "één",
    "ij",
    "patiënt",
    "coëfficiënt",
    "botdichtheid",
    "risico’s",
    "fysiotherapeut",
    "maag-darmziekten",
    "schildklieraandoeningen",
    "in- en uitademen",
    "bijv.",
    "d.w.z.",
    "e.d.",
    "naïef",
    "’s",
    "A4’tje",
    "65-plussers",
    "en/of",
    "bekkenbodem",
    "ge",
];

/// Sentences as people type them. None holds markup, and none is like it.
pub(crate) const SENTENCES: &[&str] = &[
    "Rust.",
    "Neem de tabletten in met een glas water.",
    "Bel ons bij koorts of meer pijn.",
    "Ga rechtop staan, met de voeten iets uit elkaar.",
    "Strek de arm langzaam uit en tel tot tien.",
    "De wond mag na twee dagen nat worden; dep hem daarna droog.",
    "Hebt u vragen? Stel ze gerust aan uw fysiotherapeut.",
    "Let op: eet en drink niets vanaf middernacht!",
    "“Het doet pijn,” zegt mevr. De Vries, “maar ik loop weer.”",
    "Wie ‘s avonds slecht slaapt, kan ’s middags beter niet rusten.",
    "Wereldwijd krijgt ongeveer een op de drie vrouwen boven de zestig osteoporose.",
    "Stop als u duizelig wordt (ook als dat maar even is) en ga zitten…",
    "Dr. A. de Wit, prof. dr. ir. B. van der Berg en mw. C. Jansen-de Vries werkten mee.",
    "Uit onderzoek is gebleken dat weerstandsoefeningen een gunstig effect hebben.",
    "De schildklieraandoening, de bloedstollingsstoornis en de nierfunctiestoornis van uw vader.",
];

/// Words too long for a narrow column, one of which no pattern divides.
pub(crate) const LONG_WORDS: &[&str] = &[
    "schildklieraandoening",
    "arbeidsongeschiktheidsverzekering",
    "bekkenbodemfysiotherapiepraktijkhouder",
    "hottentottententententoonstellingsmakersopleiding",
    "meervoudigepersoonlijkheidsstoornisbehandelcentrum",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
    "kindercarnavalsoptochtvoorbereidingswerkzaamhedencomitéleden",
    "aansprakelijkheidswaardevaststellingsveranderingenvaststellingsprocedure",
    "pneumonoultramicroscopicsilicovolcanoconiosis",
    "methylchloorisothiazolinonmethylisothiazolinonpolyvinylpyrrolidonnatriumlaurylsulfaat",
];

/// Sentences with numbers in other languages, each with its tag.
pub(crate) const FOREIGN: &[(&str, &[&str])] = &[
    ("en", &["Take 2 tablets of 500 mg with water.", "Call 020 123 45 67 on 1 January, 9–12."]),
    ("de", &["Nehmen Sie täglich 2½ Tabletten à 500 mg.", "Rufen Sie an: 030 123 45 67."]),
    ("tr", &["Günde 3 kez 500 mg alın.", "İğneden önce 020 123 45 67 numarasını arayın."]),
    ("pl", &["Proszę brać 2 tabletki po 500 mg.", "Źle się czujesz? Zadzwoń: 020 123 45 67."]),
    ("uk", &["Приймайте 2 таблетки по 500 мг.", "Телефонуйте: 020 123 45 67."]),
    (
        "ar",
        &[
            "تناول 2 قرص من 500 ملغ كل يوم.",
            "اتصل بالرقم 020 123 45 67 قبل 24-11-2026.",
            "من 5 إلى 10 دقائق، 3 مرات (أو ٤) في اليوم.",
            "اقرأ المزيد على www.example.nl أو info@example.nl.",
        ],
    ),
    (
        "fa",
        &[
            "روزانه ۲ قرص ۵۰۰ میلی‌گرم مصرف کنید.",
            "با شماره 020 123 45 67 تماس بگیرید.",
            "هر بار ۵ تا ۱۰ دقیقه، دمای ۳۷٫۵ درجه.",
        ],
    ),
    ("ti", &["ኣብ መዓልቲ 2 ከኒና 500 mg ውሰዱ።", "ናብ 020 123 45 67 ደውሉ።"]),
    ("so", &["Qaado 2 kiniin oo 500 mg ah.", "Wac 020 123 45 67."]),
];

/// White space that Unicode has beside the plain one, and that keeps or makes a
/// place to break. All of it is pasted with texts from the web.
pub(crate) const SPACES: &[char] = &['\u{A0}', '\u{202F}', '\u{2007}', '\u{2009}'];

/// Characters that cannot be seen and change nothing that is read.
pub(crate) const MARKS: &[char] = &['\u{AD}', '\u{200B}', '\u{2060}'];

/// Spaces and marks that may be refused where they stand.
pub(crate) const ODD_MARKS: &[char] = &[
    '\u{FEFF}', '\u{200E}', '\u{200F}', '\u{61C}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{3000}', '\u{2003}', '\u{2002}',
    '\u{2028}', '\u{2029}', '\u{85}', '\u{C}', '\u{B}', '\u{200C}', '\u{200D}', '\u{FE0F}',
    '\u{1680}', '\u{180E}', '\u{2011}', '\u{FFFD}', '\u{7}', '\u{9B}', '\u{FDD0}', '\u{E000}',
];

/// What stands before the points of lists that are pasted.
pub(crate) const PASTED_BULLETS: &[&str] =
    &["• ", "\u{F0B7}\t", "\u{F0A7} ", "§ ", "Ø ", "☐ ", "o ", "a) ", "➢ ", "– "];
