//! Dutch, English, German and French.

use super::day::Part;
use super::vocabulary::{Shift, Spoken};

/// What is written in languages whose words are not known.
pub(super) const ANY: Spoken = Spoken {
    language: "",
    hours: &[],
    prefix: "",
    has_ordinals: false,
    minutes: &[],
    surely_before: "",
    before: "",
    between: "",
    surely_after: "",
    after: "",
    parts: &[(Part::Am, "am|a.m"), (Part::Pm, "pm|p.m")],
    patterns: &[],
    noon: "",
    midnight: "",
    is_from_sunrise: false,
};

pub(super) const DUTCH: Spoken = Spoken {
    language: "nl",
    hours: &[
        "één|een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ],
    minutes: &[(5, "vijf"), (10, "tien"), (20, "twintig"), (25, "vijfentwintig")],
    before: "om|rond|omstreeks|vanaf|vóór",
    between: "tussen|van|tot|na|voor|om|rond|vanaf",
    surely_after: "u",
    after: "uur",
    parts: &[
        (Part::Morning, "s ochtends|s morgens|in de ochtend|in de morgen|ochtends|morgens"),
        (Part::Noon, "s middags|in de middag|middags"),
        (Part::Evening, "s avonds|in de avond|avonds"),
        (Part::Night, "s nachts|in de nacht|nachts"),
    ],
    patterns: &[
        ("half H", Shift::Sure(-30)),
        ("kwart over H", Shift::Sure(15)),
        ("kwart voor H", Shift::Sure(-15)),
        ("M over half H", Shift::Past(-30)),
        ("M voor half H", Shift::To(-30)),
        ("M over H", Shift::Past(0)),
        ("M voor H", Shift::To(0)),
        ("M minuten over H", Shift::Past(0)),
        ("M minuten voor H", Shift::To(0)),
    ],
    noon: "twaalf uur s middags",
    midnight: "middernacht",
    ..ANY
};

pub(super) const ENGLISH: Spoken = Spoken {
    language: "en",
    hours: &[
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ],
    minutes: &[(5, "five"), (10, "ten"), (20, "twenty"), (25, "twenty-five|twenty five")],
    before: "at|around",
    between: "at|by|between|from|until|before|after|around",
    surely_after: "o’clock|o clock",
    parts: &[
        (Part::Am, "am|a.m"),
        (Part::Pm, "pm|p.m"),
        (Part::Morning, "in the morning"),
        (Part::Noon, "noon"),
        (Part::Afternoon, "in the afternoon"),
        (Part::Evening, "in the evening"),
        (Part::Night, "at night|midnight|in the night"),
    ],
    patterns: &[
        ("half past H", Shift::Sure(30)),
        ("half H", Shift::By(30)),
        ("quarter past H", Shift::Sure(15)),
        ("quarter to H", Shift::Sure(-15)),
        ("M past H", Shift::Past(0)),
        ("M to H", Shift::To(0)),
        ("M minutes past H", Shift::Past(0)),
        ("M minutes to H", Shift::To(0)),
        ("H fifteen", Shift::By(15)),
        ("H thirty", Shift::By(30)),
        ("H forty-five", Shift::By(45)),
    ],
    noon: "noon|midday",
    midnight: "midnight",
    ..ANY
};

pub(super) const GERMAN: Spoken = Spoken {
    language: "de",
    hours: &[
        "ein|eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
        "elf", "zwölf",
    ],
    minutes: &[(5, "fünf"), (10, "zehn"), (20, "zwanzig"), (25, "fünfundzwanzig")],
    before: "um|gegen|ab",
    between: "um|zwischen|von|bis|ab|vor|nach|gegen",
    surely_after: "Uhr",
    parts: &[
        (Part::Morning, "morgens|vormittags|am Morgen|am Vormittag|früh|in der Früh|des Morgens"),
        (Part::Noon, "mittags|am Mittag"),
        (Part::Afternoon, "nachmittags|am Nachmittag"),
        (Part::Evening, "abends|am Abend"),
        (Part::Night, "nachts|in der Nacht"),
    ],
    patterns: &[
        ("halb H", Shift::Sure(-30)),
        ("Viertel nach H", Shift::Sure(15)),
        ("Viertel vor H", Shift::Sure(-15)),
        ("dreiviertel H", Shift::By(-15)),
        ("drei viertel H", Shift::By(-15)),
        ("M nach halb H", Shift::Past(-30)),
        ("M vor halb H", Shift::To(-30)),
        ("M nach H", Shift::Past(0)),
        ("M vor H", Shift::To(0)),
        ("M Minuten nach H", Shift::Past(0)),
        ("M Minuten vor H", Shift::To(0)),
    ],
    noon: "Mittag",
    midnight: "Mitternacht",
    ..ANY
};

pub(super) const FRENCH: Spoken = Spoken {
    language: "fr",
    hours: &[
        "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze",
    ],
    before: "à|vers|dès",
    between: "à|vers|dès|entre|de|jusqu’à",
    after: "heures|heure|h",
    parts: &[
        (Part::Morning, "du matin"),
        (Part::Afternoon, "de l’après-midi"),
        (Part::Evening, "du soir"),
        (Part::Night, "de la nuit"),
    ],
    patterns: &[
        ("H heures et demie", Shift::By(30)),
        ("H heure et demie", Shift::By(30)),
        ("H heures et quart", Shift::By(15)),
        ("H heures moins le quart", Shift::Sure(-15)),
    ],
    noon: "midi",
    midnight: "minuit",
    ..ANY
};
