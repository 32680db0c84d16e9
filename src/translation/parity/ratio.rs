//! Ratios in a text: one in three. The ways a translation may write them (a third,
//! 33 %) are compared in [`numbers`](super::numbers) and [`order`](super::order).

use super::Side;
use super::measurements::Measurement;
use super::value::NumericValue;
use super::vocabulary;

/// Two numbers of a text, the first a part of the second.
#[derive(Debug)]
pub(super) struct Ratio<'m> {
    pub(super) part: &'m Measurement,
    pub(super) whole: &'m Measurement,
}

impl Ratio<'_> {
    pub(super) fn has(&self, number: &Measurement) -> bool {
        [self.part, self.whole].iter().any(|it| it.range == number.range)
    }

    /// Whether a number means the whole ratio: a third.
    pub(super) fn is(&self, number: &Measurement) -> bool {
        let (part, whole) = (&self.part.number.values, &self.whole.number.values);
        let over = |(part, whole): (&NumericValue, &NumericValue)| part.over(*whole);
        let value = part.first().zip(whole.first()).and_then(over);
        let percent = value.map(|value| value.times(NumericValue::from(100)));
        let is_percent = number.counts().is_some();
        let asked = if is_percent { percent } else { value };
        asked.is_some_and(|asked| number.number.values.contains(&asked))
    }
}

impl Side<'_> {
    /// The ratios of its text.
    pub(super) fn ratios(&self) -> Vec<Ratio<'_>> {
        let known = vocabulary::of(self.language).and_then(|known| known.numerals);
        let words = known.map_or("", |known| known.ratios);
        let is_ratio = |pair: &&[Measurement]| {
            let between = &self.facts.plain.text.get(pair[0].range.end..pair[1].range.start);
            let between = between.unwrap_or_default().trim().to_lowercase();
            !between.is_empty()
                && words.split_whitespace().any(|it| it.replace('_', " ") == between)
        };
        let is_less = |pair: &&[Measurement]| {
            let part = pair[0].number.values.first();
            part.zip(pair[1].number.values.first())
                .is_some_and(|(part, whole)| part.is_less(*whole))
        };
        let plain = |pair: &&[Measurement]| pair[0].strict().is_none();
        let pairs = self.facts.measured.windows(2).filter(is_less).filter(plain).filter(is_ratio);
        pairs.map(|pair| Ratio { part: &pair[0], whole: &pair[1] }).collect()
    }
}
