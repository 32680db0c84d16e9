//! The order of values: numbers of one kind must keep their order in the
//! translation. Dates, times and addresses that swap are found by
//! [`places`](super::places).

use super::MessagePair;
use super::measurements::Measurement;
use super::unit::Dimension;
use super::vocabulary;
use crate::diagnostic::ParityProblem;
use crate::locale::Unit;

/// The kind of a value. Order matters only among values of one kind: grammar may
/// put the hours before the tablets, but not one dose before another.
#[derive(Debug, Clone, Copy, PartialEq)]
enum OrderKind {
    Unit(Dimension),
    Noun(Unit),
    /// A number of times per day or week.
    Frequency,
    /// A number without unit or noun.
    Bare,
}

/// Values in the order of the source, and of the translation.
type Moved = (Vec<Measurement>, Vec<Measurement>);

impl MessagePair<'_> {
    /// Compares the order of values of one kind, and what they count.
    pub(super) fn compare_order(&mut self) {
        let source = self.ordered();
        let moved = moved(&source, [&self.source.facts.measured, &self.translation.facts.measured]);
        let moved = moved.or_else(|| self.exchanged()).or_else(|| self.turned());
        let Some((before, after)) = moved else { return };
        let written = |facts: &super::Facts, values: &[Measurement]| -> Vec<String> {
            values.iter().map(|it| facts.written(&it.range)).collect()
        };
        let source = written(&self.source.facts, &before);
        let translation = written(&self.translation.facts, &after);
        let first = after.first().map(|it| it.range.clone());
        self.note(ParityProblem::MovedValues { source, translation }, first.as_ref());
    }

    /// The numbers of the source whose order matters.
    fn ordered(&self) -> Vec<Measurement> {
        let known = vocabulary::of(self.translation.language).and_then(|it| it.numerals);
        let names_whole_first = known.is_none_or(|known| known.names_whole_first);
        let ratios = if names_whole_first { self.source.ratios() } else { Vec::new() };
        let numbers = self.source.facts.numbers().filter(|it| it.is_sure);
        numbers.filter(|it| !ratios.iter().any(|ratio| ratio.has(it))).cloned().collect()
    }

    /// Two numbers that have exchanged the nouns they count: 2 times 3 tablets, 3
    /// times 2 tablets.
    fn exchanged(&self) -> Option<Moved> {
        let source = &self.source.facts.measured;
        let said = &self.translation.facts.measured;
        let other = |asked: &Measurement| -> Option<Measurement> {
            let noun = asked.noun()?;
            let is_frequency = |it: &Measurement| asked.is_frequency != it.is_frequency;
            let mut same = said.iter().filter(|it| it.number.is_same(&asked.number)).peekable();
            let first = (*same.peek()?).clone();
            let is_other = |it: &Measurement| {
                let own = it.noun();
                own.is_some_and(|own| are_unlike(own, noun) || own == noun && is_frequency(it))
            };
            same.all(is_other).then_some(first)
        };
        let pairs: Vec<(Measurement, Measurement)> =
            source.iter().filter_map(|asked| Some((asked.clone(), other(asked)?))).collect();
        let is_sure = pairs.iter().any(|(asked, _)| asked.is_sure);
        (pairs.len() > 1 && is_sure).then(|| pairs.into_iter().unzip())
    }

    /// A ratio turned around, in a language that names the part first: one in
    /// three has become three in one.
    fn turned(&self) -> Option<Moved> {
        let known = vocabulary::of(self.translation.language).and_then(|it| it.numerals);
        if known.is_none_or(|known| known.names_whole_first) {
            return None;
        }
        let said = &self.translation.facts.measured;
        self.source.ratios().iter().find_map(|ratio| {
            let sure = || said.iter().filter(|it| it.is_sure);
            let mut wholes = sure().filter(|it| it.says(ratio.whole));
            let mut parts = sure().filter(|it| it.says(ratio.part));
            let (whole, part) = (wholes.next()?, parts.next()?);
            let is_one = wholes.next().is_none() && parts.next().is_none();
            let row = |one: &Measurement, other: &Measurement| vec![one.clone(), other.clone()];
            let is_turned = is_one && whole.range.start < part.range.start;
            is_turned.then(|| (row(ratio.part, ratio.whole), row(whole, part)))
        })
    }
}

/// The first kind of values that has changed its order, in both orders. `sides`
/// are all values of the source and of the translation, read in the same way, so
/// that a text never differs from itself.
fn moved(values: &[Measurement], sides: [&[Measurement]; 2]) -> Option<Moved> {
    let kinds = order_kinds(values);
    for (index, kind) in kinds.iter().enumerate() {
        if kinds[..index].contains(kind) {
            continue;
        }
        let of_kind = values.iter().zip(&kinds).filter(|(_, it)| *it == kind);
        let of_kind: Vec<&Measurement> = of_kind.map(|(it, _)| it).collect();
        let [before, after] = sides.map(|side| in_order(side, &of_kind));
        if let Some(moved) = reordered(&before, &after) {
            return Some(moved);
        }
    }
    None
}

/// The kind of each value. A bare number may leave out the noun of the number
/// before it: 10 repetitions on Monday, 20 on Friday.
fn order_kinds(source: &[Measurement]) -> Vec<OrderKind> {
    let mut kinds: Vec<OrderKind> = Vec::with_capacity(source.len());
    for value in source {
        let kind = match (value.order_kind(), kinds.last()) {
            (OrderKind::Bare, Some(&kind @ OrderKind::Noun(_))) => kind,
            (kind, _) => kind,
        };
        kinds.push(kind);
    }
    kinds
}

/// The numbers of a text that mean one of these values, each with the index of
/// the first such value.
fn in_order<'m>(text: &'m [Measurement], values: &[&Measurement]) -> Vec<(usize, &'m Measurement)> {
    let index = |it: &Measurement| {
        let may_say = |value: &Measurement| {
            let are_other =
                it.noun().zip(value.noun()).is_some_and(|(it, value)| are_unlike(it, value));
            it.says(value) && (it.counts().is_none() || value.counts().is_some()) && !are_other
        };
        values.iter().position(|value| it == *value || may_say(value))
    };
    let found: Vec<ValueAt<'m>> = text.iter().filter_map(|it| Some((index(it)?, it))).collect();
    // Ambiguous words count only if nothing else can mean the value.
    let is_clear = |&(index, number): &ValueAt<'m>| {
        let mut same = found.iter().filter(|(it, _)| *it == index);
        number.is_sure || same.clone().count() == 1 && same.all(|(_, it)| !it.is_sure)
    };
    found.iter().filter(|it| is_clear(it)).copied().collect()
}

type ValueAt<'m> = (usize, &'m Measurement);

/// Both rows, if the second has the values of the first in another order.
fn reordered(before: &[ValueAt<'_>], after: &[ValueAt<'_>]) -> Option<Moved> {
    let count = |row: &[ValueAt<'_>], index| row.iter().filter(|(it, _)| *it == index).count();
    let is_even = before.iter().all(|&(index, _)| count(before, index) == count(after, index));
    let known = |row: &[ValueAt<'_>], index| row.iter().any(|(it, _)| *it == index);
    // If a value is repeated, the first of each counts.
    let firsts = |row: &[ValueAt<'_>], other: &[ValueAt<'_>]| -> Vec<(usize, Measurement)> {
        let mut firsts: Vec<(usize, Measurement)> = Vec::new();
        for (index, value) in row.iter().filter(|(index, _)| known(other, *index)) {
            if is_even || firsts.iter().all(|(first, _)| first != index) {
                firsts.push((*index, (*value).clone()));
            }
        }
        firsts
    };
    let (before, after) = (firsts(before, after), firsts(after, before));
    let is_same = before.iter().map(|it| it.0).eq(after.iter().map(|it| it.0));
    let values = |row: Vec<(usize, Measurement)>| row.into_iter().map(|(_, value)| value).collect();
    (!is_same).then(|| (values(before), values(after)))
}

impl Measurement {
    fn order_kind(&self) -> OrderKind {
        match (self.counts(), self.noun()) {
            // The interval in hours and the total in days may swap.
            (Some(measure), _) if measure.unit.is_of_time() => {
                OrderKind::Unit(Dimension::Own(measure.unit))
            }
            (Some(measure), _) => OrderKind::Unit(measure.unit.dimension()),
            (None, Some(_)) if self.is_frequency => OrderKind::Frequency,
            (None, Some(noun)) => OrderKind::Noun(noun),
            (None, None) => OrderKind::Bare,
        }
    }
}

/// Whether no language uses one of these nouns for the other; *times* may mean
/// sets or repetitions.
fn are_unlike(one: Unit, other: Unit) -> bool {
    let is_times = |unit| unit == Unit::Times;
    let is_exercise = |unit| matches!(unit, Unit::Set | Unit::Repetition | Unit::Times);
    let may_be_same = (is_times(one) || is_times(other)) && is_exercise(one) && is_exercise(other);
    one != other && !may_be_same
}
