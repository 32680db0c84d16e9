//! Numbers with their units: each number of a text gets the unit next to it, or
//! shares that of its neighbour. Comparing them is left to
//! [`doses`](super::doses), [`numbers`](super::numbers) and
//! [`order`](super::order).

use std::ops::Range;
use std::sync::LazyLock;

use super::number::Number;
use super::number_words::{Counted, counted, fold, lexicon_of};
use super::unit::{RatioUnit, measure, measure_before};
use super::value::NumericValue;
use super::vocabulary::{self, in_all_languages};
use crate::definition::LanguageTag;
use crate::locale::{Unit, Vocabulary};

/// A number of a text with its unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measurement {
    pub(super) number: Number,
    /// The byte range of the number and its unit.
    pub(super) range: Range<usize>,
    /// The unit next to it.
    pub(super) measure: Option<RatioUnit>,
    /// The unit of a neighbour that it shares: the 10 of `10 tot 20 mg`.
    shared: Option<RatioUnit>,
    /// Units it may have: a word away, or before it.
    near: Vec<RatioUnit>,
    /// Whether it certainly is a number: *two*, unlike *one*.
    pub(super) is_sure: bool,
    /// Whether it is written in figures.
    pub(super) is_figure: bool,
    /// Whether a word follows it.
    pub(super) precedes_word: bool,
    /// Whether it is an hour of the day.
    pub(super) is_clock: bool,
    /// Whether it is a frequency: 3 times *a day*.
    pub(super) is_frequency: bool,
}

/// The words and characters between two numbers with the same unit, in any
/// language.
static BETWEEN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut words = in_all_languages(|vocabulary| vocabulary.between_numbers);
    words.extend(["-", "–", "—", "‑", "/", ",", "،", "x"]);
    words
});

impl Measurement {
    /// The unit of a dose or a measure; a time is no dose.
    pub(super) fn dose(&self) -> Option<Unit> {
        let unit = self.measure.map(|measure| measure.unit);
        unit.filter(|unit| !unit.is_of_time() && !unit.is_noun())
    }

    /// The unit that a translation must keep.
    pub(super) fn strict(&self) -> Option<RatioUnit> {
        self.measure.filter(|measure| !measure.unit.is_noun())
    }

    /// The unit, its own or shared, that a translation must keep.
    pub(super) fn counts(&self) -> Option<RatioUnit> {
        let counts = self.measure.or(self.shared);
        counts.filter(|measure| !measure.unit.is_noun())
    }

    /// The noun it counts, which distinguishes it from other numbers.
    pub(super) fn noun(&self) -> Option<Unit> {
        let counts = self.measure.or(self.shared);
        counts.map(|measure| measure.unit).filter(|unit| unit.is_noun())
    }

    /// Whether this number of a translation means the same as a number of the
    /// source.
    pub(super) fn says(&self, source: &Self) -> bool {
        let same_value = self.number.is_same(&source.number);
        let Some(asked) = source.counts() else {
            return same_value || self.is_percentage_of(source) || source.is_percentage_of(self);
        };
        if let Some(own) = self.counts() {
            return self.amounts_to(own, source, asked);
        }
        let is_near = || self.near.iter().any(|near| self.amounts_to(*near, source, asked));
        // A number with a shared unit may be alone: 120 to 80 mmHg.
        let may_be_bare = source.is_clock || source.strict().is_none() || asked.unit == Unit::Year;
        same_value && may_be_bare || is_near() || source.is_percentage_of(self)
    }

    /// Whether this number of the source covers a number of the translation.
    pub(super) fn has(&self, added: &Self) -> bool {
        let same_value = self.number.is_same(&added.number);
        let Some(measure) = added.strict() else {
            return same_value
                || self.is_percentage_of(added)
                || added.is_percentage_of(self)
                || self.is_clock && added.is_hour_of(self);
        };
        match self.counts() {
            Some(own) if self.amounts_to(own, added, measure) => true,
            Some(_) => self.is_clock && same_value,
            None if measure.unit.is_of_time() => same_value && self.noun().is_none(),
            None => added.is_percentage_of(self),
        }
    }

    /// Whether it equals another number, each converted from its unit.
    fn amounts_to(&self, own: RatioUnit, other: &Self, asked: RatioUnit) -> bool {
        let is_same = |value: &NumericValue| {
            let mut others = other.number.values.iter();
            others.any(|it| own.in_smallest(*value) == asked.in_smallest(*it))
        };
        own.is_like(asked) && self.number.values.iter().any(is_same)
    }

    /// Whether it is a fraction in per cent: 50 % and a half.
    fn is_percentage_of(&self, part: &Self) -> bool {
        let hundredth = NumericValue::fraction(1, 100);
        self.counts().is_some_and(|counts| counts.unit == Unit::Percent)
            && part.counts().is_none()
            && self.number.values.iter().any(|it| part.number.values.contains(&it.times(hundredth)))
    }

    /// Whether it is the hour of a time of day, in words: half past eight.
    fn is_hour_of(&self, time: &Self) -> bool {
        let hours = time.number.values.iter().map(|value| value.floor());
        let mut hours = hours.flat_map(|hour| [hour, hour + 1, (hour + 12) % 24, (hour + 13) % 24]);
        !self.is_figure && hours.any(|hour| self.number.is(hour))
    }

    /// Whether it may be a year: Russian writes the same letter after a year and
    /// for a gram.
    pub(super) fn may_be_year(&self) -> bool {
        let is_under =
            |year: u16| self.number.values.iter().all(|value| value.is_under(year.into()));
        !is_under(1900) && is_under(2100)
    }

    /// Whether both have units of the same thing.
    pub(super) fn measures_as(&self, other: &Self) -> bool {
        let measures = self.measure.zip(other.measure);
        measures.is_some_and(|(measure, other)| measure.is_like(other))
    }

    /// Whether it is exactly one of a unit.
    pub(super) fn is_one(&self, unit: Unit) -> bool {
        let one = |measure: RatioUnit| {
            let asked = RatioUnit::of(unit);
            let one = asked.in_smallest(NumericValue::from(1));
            measure.is_like(asked)
                && self.number.values.iter().any(|value| measure.in_smallest(*value) == one)
        };
        self.measure.is_some_and(one)
    }
}

/// The numbers of a text with their units, with or without number words.
pub(super) fn measured(text: &str, language: &LanguageTag, with_words: bool) -> Vec<Measurement> {
    let vocabulary = vocabulary::of(language);
    let counted = counted(text, language, with_words);
    let mut measured: Vec<Measurement> = Vec::with_capacity(counted.len());
    for number in counted {
        let joined_to = number.joined_to.clone();
        let next = with_unit(text, number, vocabulary);
        let next = match joined_to {
            Some(before) => joined(text, &mut measured, &before, next, vocabulary),
            None => next,
        };
        measured.push(next);
    }
    read_round_the_clock(text, &mut measured);
    read_frequencies(text, &mut measured, language);
    share(text, &mut measured);
    measured
}

/// Reads 24/7, in either order, as 24 hours on 7 days.
fn read_round_the_clock(text: &str, measured: &mut [Measurement]) {
    for index in 1..measured.len() {
        let (before, after) = measured.split_at_mut(index);
        let (Some(one), Some(other)) = (before.last_mut(), after.first_mut()) else { continue };
        if text.get(one.number.range.end..other.number.range.start) != Some("/") {
            continue;
        }
        let (day, week) = if one.number.is(24) { (one, other) } else { (other, one) };
        if day.number.is(24) && week.number.is(7) {
            (day.measure, week.measure) =
                (Some(RatioUnit::of(Unit::Hour)), Some(RatioUnit::of(Unit::Day)));
        }
    }
}

/// Lets the numbers of a row share the unit of one of them.
fn share(text: &str, measured: &mut [Measurement]) {
    let is_row = |before: &Measurement, after: &Measurement| {
        let between = text.get(before.range.end..after.range.start).unwrap_or("?").trim();
        BETWEEN.contains(&between)
    };
    for index in (1..measured.len()).rev() {
        let (before, after) = (&measured[index - 1], &measured[index]);
        if before.measure.is_none() && is_row(before, after) {
            measured[index - 1].shared = after.measure.or(after.shared);
        }
    }
    for index in 1..measured.len() {
        let (before, after) = (&measured[index - 1], &measured[index]);
        let is_ahead = before.measure.is_some() && before.range.end == before.number.range.end;
        if is_ahead && after.measure.is_none() && after.shared.is_none() && is_row(before, after) {
            measured[index].shared = before.measure;
        }
    }
}

/// Adds *and a half* to the number whose unit is before it; *an hour and a half*
/// is one and a half, even without a number before the hour.
fn joined(
    text: &str,
    measured: &mut Vec<Measurement>,
    unit: &Range<usize>,
    half: Measurement,
    vocabulary: Option<&Vocabulary>,
) -> Measurement {
    let word = measure(&text[unit.clone()], vocabulary);
    let Some((measure, _)) = word.filter(|(it, _)| it.unit.is_of_time() || it.unit == Unit::Tablet)
    else {
        return match measured.last() {
            // The unit is in the same word as its number: Arabic duals.
            Some(last) if last.range.end == unit.end && last.measure.is_some() => {
                let whole = last.clone();
                measured.pop();
                whole.plus(half)
            }
            _ => half,
        };
    };
    let whole = measured.pop_if(|last| last.range.end == unit.end && last.measure.is_some());
    match whole {
        Some(whole) => whole.plus(half),
        None => {
            let values = half.number.values.iter().map(|value| value.plus(NumericValue::from(1)));
            let number = Number { values: values.collect(), ..half.number.clone() };
            Measurement { number, measure: Some(measure), ..half }
        }
    }
}

impl Measurement {
    fn plus(self, part: Self) -> Self {
        let values = self.number.values.iter();
        let sums = values.flat_map(|it| part.number.values.iter().map(|part| it.plus(*part)));
        let number = Number { values: sums.collect(), ..self.number };
        Self { number, range: self.range.start..part.range.end, is_sure: true, ..self }
    }
}

/// Marks the frequencies: 3 times a day.
fn read_frequencies(text: &str, measured: &mut [Measurement], language: &LanguageTag) {
    let Some(known) = lexicon_of(language) else { return };
    let phrases = || known.periods.iter().map(|(_, phrase)| phrase.as_str());
    let mut is_taken = false;
    let mut end = 0;
    for number in measured.iter_mut() {
        let (begin, next) = (end, number.range.end);
        end = next;
        if number.noun() != Some(Unit::Times) {
            is_taken = false;
            continue;
        }
        let before = text.get(begin..number.range.start).unwrap_or_default();
        let before = fold(before.trim());
        let after = fold(text[next..].trim_start());
        let precedes = phrases().find(|phrase| before.ends_with(phrase));
        // In `3 times a day 10 times` the day belongs to the first number.
        let precedes = precedes.filter(|phrase| !(is_taken && *phrase == before));
        is_taken = phrases().any(|phrase| after.starts_with(phrase));
        number.is_frequency = is_taken || precedes.is_some();
    }
}

fn with_unit(text: &str, counted: Counted, vocabulary: Option<&Vocabulary>) -> Measurement {
    let Counted { number, unit, is_sure, unit_at, .. } = counted;
    let end = number.range.end;
    let after = match unit {
        Some(_) => None,
        None => measure(&text[unit_at..], vocabulary),
    };
    let before = measure_before(&text[..number.range.start]);
    let follows = text[end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', '-', '\'', '’']);
    let measure = unit.map(RatioUnit::of).or(after.map(|(measure, _)| measure)).or(before);
    let is_figure = text[number.range.clone()].starts_with(|it: char| !it.is_alphabetic());
    let only_counting = vocabulary.and_then(|known| known.numerals).map(|it| it.only_counting);
    let word = fold(&text[number.range.clone()]);
    let is_one_of = |words: &str| words.split_whitespace().any(|it| it == word);
    let is_counted = is_figure || measure.is_some() || !only_counting.is_some_and(is_one_of);
    let is_hour = measure.is_some_and(|measure| measure.unit == Unit::Hour);
    Measurement {
        range: number.range.start..after.map_or(end, |(_, length)| unit_at + length),
        measure,
        shared: None,
        near: if measure.is_none() { near(text, &number.range, vocabulary) } else { Vec::new() },
        is_sure: is_sure && is_counted,
        is_figure,
        precedes_word: follows.starts_with(char::is_alphabetic),
        is_clock: is_hour && follows_clock(&text[..number.range.start], vocabulary),
        is_frequency: false,
        number,
    }
}

/// Whether a text ends in a word that leads to a time of day.
fn follows_clock(before: &str, vocabulary: Option<&Vocabulary>) -> bool {
    let word = before.trim_end().rsplit(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
    let known = vocabulary.and_then(|known| known.numerals);
    let word = word.to_lowercase();
    known.is_some_and(|known| known.clock.split_whitespace().any(|clock| clock == word))
}

/// The units of time a number may have: a word after it, or before it.
fn near(text: &str, number: &Range<usize>, vocabulary: Option<&Vocabulary>) -> Vec<RatioUnit> {
    let (before, after) = (&text[..number.start], &text[number.end..]);
    let before = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let after = after.trim_start();
    let word = after.find(|it: char| !it.is_alphabetic()).unwrap_or(after.len());
    let found = [measure(before, vocabulary), measure(&after[word..], vocabulary)];
    let found = found.into_iter().flatten().map(|(measure, _)| measure);
    found.filter(|measure| measure.unit.is_of_time()).collect()
}
