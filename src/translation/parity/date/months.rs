//! The names of months, in the cases and spellings that stand in a date.

use crate::definition::LanguageTag;
use crate::locale::{MonthNames, months};

/// Short forms that are not the first three letters of a month, and other
/// spellings, which are read in every language.
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
pub(super) fn all_months(known: Option<&MonthNames>) -> Vec<(String, u32)> {
    let names = known
        .iter()
        .flat_map(|known| std::iter::once(&known.dated).chain(known.others.iter().copied()));
    let numbered = names.flat_map(|months| months.iter().copied().zip(1..));
    let figures = known.iter().flat_map(|known| known.figures).copied();
    let all = numbered.chain(OTHER_MONTHS).chain(figures);
    all.map(|(name, month)| (plain(name), month)).collect()
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
    months(language).is_some()
}
