//! The names of the months of a language, in all cases and spellings of its file.

use crate::definition::LanguageTag;
use crate::locale::{Locale, MonthNames, months};

/// The names of the months of a language, each with its number.
pub(super) fn all_months(known: Option<&MonthNames>) -> Vec<(String, u32)> {
    let names = known
        .iter()
        .flat_map(|known| std::iter::once(&known.dated).chain(known.others.iter().copied()));
    let numbered = names.flat_map(|months| months.iter().copied().zip(1..));
    let figures = known.iter().flat_map(|known| known.figures).copied();
    let all = numbered.chain(spellings()).chain(figures);
    all.map(|(name, month)| (plain(name), month)).collect()
}

/// Short forms and spellings of all languages: a text may use those of another
/// language.
fn spellings() -> impl Iterator<Item = (&'static str, u32)> {
    let known = Locale::all().filter_map(|locale| locale.months);
    known.flat_map(|months| months.spellings).copied()
}

/// Whether a plain word is a month's name, its first three letters, or the name
/// with a Turkish ending.
pub(super) fn is_called(word: &str, name: &str, has_endings: bool) -> bool {
    const LONGEST_ENDING: usize = 5;
    let is_short = word.chars().count() == 3 && word.starts_with(char::is_alphabetic);
    let ending = word.strip_prefix(name).filter(|_| has_endings);
    word == name
        || is_short && name.starts_with(word)
        || ending.is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
}

/// A word in lower case, without the vowel marks optional in Farsi and Arabic.
pub(super) fn plain(word: &str) -> String {
    let seen =
        word.chars().filter(|character| !matches!(character, '\u{654}' | '\u{64B}'..='\u{652}'));
    let letter = |character| match character {
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
