use std::ops::Range;

use super::number::{Number, numbers};
use super::unit::{Measure, Unit, measure, measure_before};

use crate::definition::LanguageTag;

/// A number of a text with what it counts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measured {
    pub(super) number: Number,
    /// Its bytes, the unit's with them.
    pub(super) range: Range<usize>,
    /// What it counts, if that is a unit.
    pub(super) measure: Option<Measure>,
    /// What it counts with the numbers after it: the 10 of `10 tot 20 mg`.
    shared: Option<Measure>,
    /// Whether a word stands after it.
    precedes_word: bool,
}

/// What stands between two numbers that count the same.
const BETWEEN: &str = "
    - – — ‑ / , ، en of tot à t/m tot_en_met and or to und oder bis et ou ve veya ile ila i lub do
    та або і й до и или إلى أو و الى حتى تا یا ወይ ክሳብ ን";

impl Measured {
    /// What it is to be taken of, or measured by; a time is no dose.
    pub(super) fn dose(&self) -> Option<Unit> {
        self.measure.map(|measure| measure.unit).filter(|unit| !unit.is_of_time())
    }

    /// Whether this, in a translation, says as much as a number with a unit.
    pub(super) fn says(&self, source: &Self) -> bool {
        let Some(asked) = source.measure else { return self.number.is_same(&source.number) };
        let is_same = match self.counts() {
            Some(measure) => measure.is_same(asked),
            None => self.precedes_word || asked.unit.is_of_time(),
        };
        is_same && self.number.is_same(&source.number)
    }

    /// Whether this, in the source, has a number of a translation in the same
    /// unit.
    pub(super) fn has(&self, dose: &Self) -> bool {
        let measures = self.counts().zip(dose.measure);
        self.number.is_same(&dose.number)
            && measures.is_some_and(|(measure, dose)| measure.is_same(dose))
    }

    /// Whether it may be the year after which Russian writes what it also
    /// writes for a gram.
    pub(super) fn may_be_year(&self) -> bool {
        let is_under =
            |year: u16| self.number.values.iter().all(|value| value.is_under(year.into()));
        !is_under(1900) && is_under(2100)
    }

    /// Whether both count the same.
    pub(super) fn measures_as(&self, other: &Self) -> bool {
        let measures = self.measure.zip(other.measure);
        measures.is_some_and(|(measure, other)| measure.is_same(other))
    }

    fn counts(&self) -> Option<Measure> {
        self.measure.or(self.shared)
    }
}

/// The numbers of a text with their units.
pub(super) fn measured(text: &str, language: &LanguageTag) -> Vec<Measured> {
    let numbers = numbers(text, language);
    let mut measured: Vec<Measured> =
        numbers.into_iter().map(|number| with_unit(text, number)).collect();
    for index in (1..measured.len()).rev() {
        let (before, after) = (&measured[index - 1], &measured[index]);
        let between = text[before.range.end..after.range.start].trim();
        if before.measure.is_none() && BETWEEN.split_whitespace().any(|word| word == between) {
            measured[index - 1].shared = after.counts();
        }
    }
    measured
}

fn with_unit(text: &str, number: Number) -> Measured {
    let end = number.range.end;
    let after = measure(&text[end..]);
    let before = measure_before(&text[..number.range.start]);
    let follows = text[end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', '-', '\'', '’']);
    Measured {
        range: number.range.start..end + after.map_or(0, |(_, length)| length),
        measure: after.map(|(measure, _)| measure).or(before),
        shared: None,
        precedes_word: follows.starts_with(char::is_alphabetic),
        number,
    }
}
