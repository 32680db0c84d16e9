//! The names of months, in the cases and spellings that stand in a date.

use crate::calendar::{Months, months};
use crate::definition::LanguageTag;

/// The months as they are called from Palestine to Iraq.
const LEVANTINE_MONTHS: Months = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

/// The months of Farsi as Tehran also spells them, without the sign of the
/// genitive.
const FARSI_SPELLINGS: Months = [
    "ژانویه",
    "فوریه",
    "مارچ",
    "اپریل",
    "می",
    "جون",
    "جولای",
    "آگوست",
    "سپتامبر",
    "اکتوبر",
    "نوامبر",
    "دسامبر",
];

/// The months in Polish and Ukrainian as they are called, and as they stand
/// after "in"; in a date they have the genitive.
const POLISH_NAMES: [Months; 2] = [
    [
        "styczeń",
        "luty",
        "marzec",
        "kwiecień",
        "maj",
        "czerwiec",
        "lipiec",
        "sierpień",
        "wrzesień",
        "październik",
        "listopad",
        "grudzień",
    ],
    [
        "styczniu",
        "lutym",
        "marcu",
        "kwietniu",
        "maju",
        "czerwcu",
        "lipcu",
        "sierpniu",
        "wrześniu",
        "październiku",
        "listopadzie",
        "grudniu",
    ],
];
const UKRAINIAN_NAMES: [Months; 2] = [
    [
        "січень",
        "лютий",
        "березень",
        "квітень",
        "травень",
        "червень",
        "липень",
        "серпень",
        "вересень",
        "жовтень",
        "листопад",
        "грудень",
    ],
    [
        "січні",
        "лютому",
        "березні",
        "квітні",
        "травні",
        "червні",
        "липні",
        "серпні",
        "вересні",
        "жовтні",
        "листопаді",
        "грудні",
    ],
];

/// The months in Roman figures, as Polish writes them; those of one letter are
/// words as well.
const ROMAN_MONTHS: [(&str, u32); 9] = [
    ("ii", 2),
    ("iii", 3),
    ("iv", 4),
    ("vi", 6),
    ("vii", 7),
    ("viii", 8),
    ("ix", 9),
    ("xi", 11),
    ("xii", 12),
];

/// Short forms that are not the first three letters of a month, and other
/// spellings.
const OTHER_MONTHS: [(&str, u32); 8] = [
    ("mrt", 3),
    ("sept", 9),
    ("Jänner", 1),
    ("Feber", 2),
    ("ግንቦት", 5),
    ("ሚያዝያ", 4),
    ("إبريل", 4),
    ("اگوست", 8),
];

/// The names of the months of a language, each with its number.
pub(super) fn all_months(language: &LanguageTag) -> Vec<(String, u32)> {
    let own = months(language.spoken()).into_iter();
    let others: &[&Months] = match language.spoken() {
        "ar" => &[&LEVANTINE_MONTHS],
        "fa" | "prs" => &[&FARSI_SPELLINGS],
        "pl" => &[&POLISH_NAMES[0], &POLISH_NAMES[1]],
        "uk" => &[&UKRAINIAN_NAMES[0], &UKRAINIAN_NAMES[1]],
        _ => &[],
    };
    // Farsi and Dari have each other's names, as their readers do.
    let neighbour = match language.spoken() {
        "fa" => months("prs"),
        "prs" => months("fa"),
        _ => None,
    };
    let numbered = |months: &'static Months| months.iter().copied().zip(1..);
    let all = own.chain(others.iter().copied()).chain(neighbour).flat_map(numbered);
    let roman = ROMAN_MONTHS.into_iter().filter(|_| language.spoken() == "pl");
    all.chain(OTHER_MONTHS).chain(roman).map(|(name, month)| (plain(name), month)).collect()
}

/// Whether a plain word is the name of a month: its first three letters, or
/// with an ending of Turkish.
pub(super) fn is_called(word: &str, name: &str, has_endings: bool) -> bool {
    const LONGEST_ENDING: usize = 5;
    let is_short = word.chars().count() == 3 && word.starts_with(char::is_alphabetic);
    let ending = word.strip_prefix(name).filter(|_| has_endings);
    word == name
        || is_short && name.starts_with(word)
        || ending.is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
}

/// A word in lower case, without the signs that Farsi and Arabic may leave out.
pub(super) fn plain(word: &str) -> String {
    let seen = word.chars().filter(|sign| !matches!(sign, '\u{654}' | '\u{64B}'..='\u{652}'));
    let letter = |sign| match sign {
        'أ' | 'إ' | 'آ' => 'ا',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        other => other,
    };
    seen.map(letter).collect::<String>().replace('İ', "i").to_lowercase()
}

/// Whether the names of the months of a language are known.
pub(in super::super) fn knows_months(language: &LanguageTag) -> bool {
    months(language.spoken()).is_some()
}
