//! What a language keeps together on one line: a number and its unit, a date, a range, a name
//! with its title. The space between stays an ordinary space; a line just does not end there
//! unless it is too short for the whole group.
//!
//! 1. [`space_context`] gives the words on either side of a space, with their roles from the
//!    [`lexicon`].
//! 2. [`numbers`] decides whether a number holds the word beside it.
//! 3. [`phrase`] decides for longer groups around a number or a day.
//! 4. Names, dashes and single letters are decided here.
//!
//! The words of one language are in `locale`, those of every language in [`word_lists`].

mod lexicon;
mod numbers;
mod phrase;
mod space_context;
mod word_lists;

use lexicon::{NoBreakLexicon, WordRole};
use space_context::SpaceContext;

use crate::calendar::Months;
use crate::definition::LanguageTag;
use crate::locale::{Locale, NoBreakWords, months};
use crate::recognize::{has_digit, is_digit};

/// The full stops of Indic scripts, which some writers put after a space.
const DANDAS: [char; 2] = ['।', '॥'];

/// The most small words between initials and name: B. van der Berg.
const PARTICLES: usize = 3;

/// The distance from a slash within which a unit is looked for, in bytes.
const FARTHEST_UNIT: usize = 64;

/// How firmly a space holds the words around it together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hold {
    /// A group wider than a line breaks here first.
    Loose,
    /// The group breaks here only if that does not help.
    Tight,
}

/// The rules of a language for spaces at which no line ends.
#[derive(Debug)]
pub(super) struct NoBreakRules {
    lexicon: NoBreakLexicon,
    months: Option<&'static Months>,
    /// Whether a word of one letter stays with the next word.
    holds_single_letters: bool,
    /// Whether some punctuation has a space before it, as in French.
    spaces_signs: bool,
}

impl NoBreakRules {
    /// The rules of a language.
    pub(super) fn of(language: &LanguageTag) -> Self {
        let locale = Locale::of(language);
        let words = locale.and_then(|locale| locale.no_break).unwrap_or(&NoBreakWords::NONE);
        Self {
            lexicon: NoBreakLexicon::of(words),
            months: months(language),
            holds_single_letters: locale.is_some_and(|locale| locale.holds_single_letters),
            spaces_signs: locale.is_some_and(|locale| locale.spaces_signs),
        }
    }

    /// How firmly the space between two texts holds them together; `None` if a
    /// line may end there.
    pub(super) fn hold(&self, before: &str, after: &str) -> Option<Hold> {
        let around = SpaceContext::new(before, after, &self.lexicon);
        if around.is_plain() && !self.holds_single_letters && !may_hold(&around) {
            return None;
        }
        if self.has_holding_character(&around) || self.counts_or_names_a_number(&around) {
            return Some(Hold::Tight);
        }
        let may_be_phrase = around.is_near_a_number() || self.is_of_days(&around);
        let phrase = may_be_phrase.then(|| self.phrase(&around)).flatten();
        phrase.or_else(|| self.name(&around))
    }

    /// Whether a slash between two texts is within a unit, as in 60 slagen/min.
    pub(super) fn is_unit_at(&self, before: &str, after: &str) -> bool {
        // A longer word is no unit, even if it has a slash.
        let from = before.floor_char_boundary(before.len().saturating_sub(FARTHEST_UNIT));
        let to = after.ceil_char_boundary(FARTHEST_UNIT);
        let around = SpaceContext::new(&before[from..], &after[..to], &self.lexicon);
        let first = around.left.trim_end_matches('/');
        has_digit(around.left(1)) && self.is_unit(first) && self.is_unit(around.right)
    }

    /// Whether a dash, punctuation or single letter beside a space holds it.
    fn has_holding_character(&self, around: &SpaceContext) -> bool {
        let (left, right) = (around.left, around.right);
        is_dash(right) && !is_dash(left)
            || left == "&"
            || matches!(left, "☐" | "☑" | "☒" | "□")
            || right.starts_with(DANDAS)
            || around.left_does.has(WordRole::Clipped)
            || self.holds_single_letters && is_single_letter(left)
            || self.spaces_signs && is_within_spaced(left, right)
            || around.left_does.has(WordRole::Designated) && is_designation(right)
            || is_single_letter_with_stop(left) && is_single_letter_with_stop(bare_but_stop(right))
            || is_genus(opened(left)) && right.starts_with(char::is_lowercase)
    }

    /// How firmly a title, initials or small words hold the name after them.
    fn name(&self, around: &SpaceContext) -> Option<Hold> {
        let begins_name = || begins_name(around.right) || self.is_title(around.right);
        let leads_to_name = || {
            let mut words = (0..=PARTICLES).map(|index| around.right(index));
            words.find(|word| !self.is_particle(word)).is_some_and(is_capitalised)
        };
        if around.left_does.has(WordRole::Title) {
            let is_followed = begins_name() || self.is_particle(around.right) && leads_to_name();
            return is_followed.then_some(Hold::Loose);
        }
        let has_initials = |index: usize| {
            is_initials(opened(around.left(index)))
                && !self.lexicon.is(WordRole::Designated, opened(around.left(index + 1)))
        };
        let is_name =
            |index: usize| has_initials(index) || self.is_title(opened(around.left(index)));
        let is_held = if self.ends_in_particle(opened(around.left)) {
            begins_name()
        } else if around.left_does.has(WordRole::Particle) {
            let mut before = 1..=PARTICLES;
            let mut first = || before.find(|&index| !self.is_particle(around.left(index)));
            leads_to_name() && first().is_some_and(is_name)
        } else {
            has_initials(0) && !self.is_title(around.right) && leads_to_name()
        };
        is_held.then_some(Hold::Tight)
    }

    /// Whether a space may be within a range of days, or beside `t/m`.
    fn is_of_days(&self, around: &SpaceContext) -> bool {
        let (left, right) = (around.left, around.right);
        left == "t/m"
            || right == "t/m"
            || matches!((left, right), ("tot", "en") | ("en", "met"))
            || self.is_day(left)
            || self.is_day(right)
    }

    /// Whether a word is a day of the week, with or without punctuation after it.
    fn is_day(&self, word: &str) -> bool {
        self.lexicon.is(WordRole::Day, word.trim_end_matches(['.', ',', ':']))
    }

    fn is_title(&self, word: &str) -> bool {
        self.lexicon.is(WordRole::Title, word)
    }

    fn is_particle(&self, word: &str) -> bool {
        self.lexicon.is(WordRole::Particle, word)
    }

    /// Whether a word is a double name up to a small word: Jansen-de Vries.
    fn ends_in_particle(&self, word: &str) -> bool {
        word.rsplit_once('-')
            .is_some_and(|(name, last)| is_capitalised(name) && self.is_particle(last))
    }
}

/// Whether the words beside a space, both in small letters, may belong to a group or a
/// name at all.
fn may_hold(around: &SpaceContext) -> bool {
    around.left_does.may_hold()
        || matches!(around.left, "en" | "met" | "kwart")
        || matches!(around.right, "t/m" | "x")
}

/// A word without the punctuation before it, which few words have.
fn opened(word: &str) -> &str {
    if word.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric()) {
        return word;
    }
    let opened = word.trim_start_matches(['(', '[', '“', '‘', '"', '~', '«', '„']);
    // Before a letter it is an apostrophe: ’s.
    let quoted = opened.strip_prefix('\'').filter(|it| it.starts_with(is_digit));
    let opened = quoted.unwrap_or(opened);
    match word.char_indices().next_back() {
        Some((last, _)) if opened.is_empty() => &word[last..],
        _ => opened,
    }
}

/// A word without the signs of notes after it: mg*, tabletten¹. A word of such signs
/// alone remains.
fn without_notes(word: &str) -> &str {
    if word.bytes().next_back().is_some_and(|last| last.is_ascii_alphanumeric()) {
        return word;
    }
    let noted = word.trim_end_matches(is_note);
    if noted.is_empty() { word } else { noted }
}

/// Whether a character is a sign of a note.
fn is_note(character: char) -> bool {
    "*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰".contains(character)
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    if word.bytes().next_back().is_some_and(|last| last.is_ascii_alphanumeric()) {
        return opened(word);
    }
    opened(word).trim_end_matches(|it| is_note(it) || ".,;:!?)]”’\"'»،؛؟۔።፣፤".contains(it))
}

/// A word without the punctuation around it except its full stop.
fn bare_but_stop(word: &str) -> &str {
    let (opened, bare) = (opened(word), bare(word));
    let has_stop = opened[bare.len()..].starts_with('.');
    &opened[..bare.len() + usize::from(has_stop)]
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}

fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

fn is_single_letter_with_stop(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(is_single_letter)
}

/// Whether a word is a capital with a full stop, which no sentence ends with if a small
/// letter follows: H. pylori.
fn is_genus(word: &str) -> bool {
    is_single_letter_with_stop(word) && word.starts_with(char::is_uppercase)
}

/// Whether a space is one that French puts before punctuation or within quotation marks.
fn is_within_spaced(left: &str, right: &str) -> bool {
    right.starts_with([':', ';', '!', '?', '»']) || left.ends_with('«')
}

/// Whether a word is a capital, with or without a number, or a number: D, B12, 2, II.
fn is_designation(word: &str) -> bool {
    let word = bare(word);
    let number = word.strip_prefix(|first: char| first.is_ascii_uppercase()).unwrap_or(word);
    let is_short = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    !word.is_empty() && (is_short || numbers::is_roman(word))
}

/// Whether a word begins like a name: with a capital, or with any letter of a script
/// without capitals.
fn begins_name(word: &str) -> bool {
    let first = opened(word).chars().next();
    first.is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
}

fn is_capitalised(word: &str) -> bool {
    opened(word).starts_with(char::is_uppercase)
}

/// Whether a word consists of initials: A., J.W., Th.
fn is_initials(word: &str) -> bool {
    let is_initial = |part: &str| {
        // Of a double name: J.-P.
        let mut letters = part.strip_prefix('-').unwrap_or(part).chars();
        letters.next().is_some_and(char::is_uppercase)
            && (letters.next().is_none()
                || matches!(part, "Th" | "Ch" | "Ph" | "IJ" | "Chr" | "Joh"))
    };
    word.strip_suffix('.').is_some_and(|letters| letters.split('.').all(is_initial))
}

#[cfg(test)]
mod tests;
