use std::sync::LazyLock;

use super::day::Part;
use super::phrase::{Item, Phrase, phrase, phrases};
use super::{eastern, slavic, western};

/// What a language says around an hour, as its file has it. In all lists `|`
/// is between phrases; what they are made of is said in `phrase.rs`.
pub(super) struct Spoken {
    pub(super) language: &'static str,
    /// The hours in words, from one o’clock on.
    pub(super) hours: &'static [&'static str],
    /// What may be written before those, in one word: Arabic "and".
    pub(super) prefix: &'static str,
    /// Whether those are ordinals, which with a part of the day are a time.
    pub(super) has_ordinals: bool,
    /// The minutes in words.
    pub(super) minutes: &'static [(u32, &'static str)],
    /// What before an hour makes it a time: `saat`.
    pub(super) surely_before: &'static str,
    /// What is before a time, and before other numbers as well: `om`.
    pub(super) before: &'static str,
    /// What may be between a part of the day and its hour: `tussen`.
    pub(super) between: &'static str,
    /// What after an hour makes it a time: `Uhr`.
    pub(super) surely_after: &'static str,
    /// What is after a time, and after a duration as well: `uur`.
    pub(super) after: &'static str,
    pub(super) parts: &'static [(Part, &'static str)],
    pub(super) patterns: &'static [(&'static str, Shift)],
    pub(super) noon: &'static str,
    pub(super) midnight: &'static str,
    /// Whether hours may be counted from sunrise, at six.
    pub(super) is_from_sunrise: bool,
}

/// What a pattern does to its hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shift {
    /// So many minutes later, or earlier; it is a time and nothing else.
    Sure(i32),
    /// The same, where something else shows that it is a time: one and a half.
    By(i32),
    /// So many minutes, and as many as it names.
    Past(i32),
    /// So many minutes, less as many as it names.
    To(i32),
}

/// The same, to be sought.
pub(super) struct Vocabulary {
    pub(super) hours: Vec<(Phrase, u32)>,
    pub(super) has_ordinals: bool,
    pub(super) minutes: Vec<(Phrase, u32)>,
    pub(super) surely_before: Vec<Phrase>,
    pub(super) before: Vec<Phrase>,
    pub(super) between: Vec<Phrase>,
    pub(super) surely_after: Vec<Phrase>,
    pub(super) after: Vec<Phrase>,
    pub(super) parts: Vec<(Phrase, Part)>,
    pub(super) patterns: Vec<(Phrase, Shift)>,
    pub(super) noon: Vec<Phrase>,
    pub(super) midnight: Vec<Phrase>,
    pub(super) is_from_sunrise: bool,
}

static SPOKEN: [&Spoken; 11] = [
    &western::DUTCH,
    &western::ENGLISH,
    &western::GERMAN,
    &western::FRENCH,
    &eastern::TURKISH,
    &slavic::POLISH,
    &slavic::UKRAINIAN,
    &eastern::ARABIC,
    &eastern::FARSI,
    &eastern::DARI,
    &eastern::TIGRINYA,
];

static VOCABULARIES: LazyLock<Vec<Vocabulary>> =
    LazyLock::new(|| SPOKEN.iter().map(|spoken| Vocabulary::of(spoken)).collect());

static UNKNOWN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::of(&western::ANY));

/// What a language says around an hour; of one that is not known, the signs
/// that many write.
pub(super) fn vocabulary(language: &str) -> &'static Vocabulary {
    let index = SPOKEN.iter().position(|spoken| spoken.language == language);
    index.and_then(|index| VOCABULARIES.get(index)).unwrap_or(&UNKNOWN)
}

/// The languages whose words are known.
pub(super) fn is_known(language: &str) -> bool {
    SPOKEN.iter().any(|spoken| spoken.language == language)
}

impl Vocabulary {
    fn of(spoken: &Spoken) -> Self {
        let hours = (1..).zip(spoken.hours);
        let patterns = spoken.patterns.iter();
        Self {
            hours: with_prefix(numbered(hours.map(|(hour, list)| (hour, *list))), spoken.prefix),
            has_ordinals: spoken.has_ordinals,
            minutes: numbered(spoken.minutes.iter().copied()),
            surely_before: phrases(spoken.surely_before),
            before: phrases(spoken.before),
            between: phrases(spoken.between),
            surely_after: phrases(spoken.surely_after),
            after: phrases(spoken.after),
            parts: numbered(spoken.parts.iter().copied()),
            patterns: patterns.map(|(pattern, shift)| (phrase(pattern), *shift)).collect(),
            noon: phrases(spoken.noon),
            midnight: phrases(spoken.midnight),
            is_from_sunrise: spoken.is_from_sunrise,
        }
    }
}

/// Phrases, and the same with something before their first word.
fn with_prefix(mut phrases: Vec<(Phrase, u32)>, prefix: &str) -> Vec<(Phrase, u32)> {
    if prefix.is_empty() {
        return phrases;
    }
    let longer = phrases.clone().into_iter().map(|(mut phrase, hour)| {
        if let Some(Item::Word(word)) = phrase.first_mut() {
            word.insert_str(0, prefix);
        }
        (phrase, hour)
    });
    phrases.extend(longer);
    phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    phrases
}

/// Phrases with what each means, the longest first.
fn numbered<T: Copy>(lists: impl Iterator<Item = (T, &'static str)>) -> Vec<(Phrase, T)> {
    let all = |(meaning, list)| phrases(list).into_iter().map(move |phrase| (phrase, meaning));
    let mut all: Vec<(Phrase, T)> = lists.flat_map(all).collect();
    all.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    all
}
