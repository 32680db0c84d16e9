//! Whether the values of a message stand in the same order in its translation.

use super::Pair;
use super::measured::Measured;
use super::unit::{Dimension, Unit};
use super::vocabulary;
use crate::diagnostic::ParityProblem;

/// What values must have in common for their order to matter: grammar may put
/// the hours before the tablets, and not one dose before another.
#[derive(Debug, Clone, Copy, PartialEq)]
enum OrderKind {
    Unit(Dimension),
    Noun(Unit),
    Bare,
}

impl Pair<'_> {
    /// Values of one kind stand in the order of the source, and count what
    /// they count there.
    pub(super) fn compare_order(&mut self) {
        let source = self.ordered();
        let moved = moved(&source, &self.translation.facts.measured);
        let moved = moved.or_else(|| self.exchanged(&source));
        let Some((before, after)) = moved else { return };
        let written = |facts: &super::Facts, values: &[Measured]| -> Vec<String> {
            values.iter().map(|it| facts.written(&it.range)).collect()
        };
        let source = written(&self.source.facts, &before);
        let translation = written(&self.translation.facts, &after);
        let first = after.first().map(|it| it.range.clone());
        self.note(ParityProblem::MovedValues { source, translation }, first.as_ref());
    }

    /// The numbers of the source whose order matters.
    fn ordered(&self) -> Vec<Measured> {
        let known = vocabulary::of(self.translation.language).and_then(|it| it.numerals);
        let names_whole_first = known.is_none_or(|known| known.names_whole_first);
        let ratios = if names_whole_first { self.source.ratios() } else { Vec::new() };
        let numbers = self.source.facts.numbers().filter(|it| it.is_sure);
        numbers.filter(|it| !ratios.iter().any(|ratio| ratio.has(it))).cloned().collect()
    }

    /// Two numbers that each count what the other does in the source: 2 times
    /// 3 tablets, 3 times 2 tablets.
    fn exchanged(&self, source: &[Measured]) -> Option<(Vec<Measured>, Vec<Measured>)> {
        let said = &self.translation.facts.measured;
        let other = |asked: &Measured| -> Option<Measured> {
            let noun = asked.noun()?;
            let mut same = said.iter().filter(|it| it.number.is_same(&asked.number)).peekable();
            let first = (*same.peek()?).clone();
            let is_other = |it: &Measured| it.noun().is_some_and(|own| are_unlike(own, noun));
            same.all(is_other).then_some(first)
        };
        let pairs: Vec<(Measured, Measured)> =
            source.iter().filter_map(|asked| Some((asked.clone(), other(asked)?))).collect();
        (pairs.len() > 1).then(|| pairs.into_iter().unzip())
    }
}

/// The values of one kind that stand in another order, in both orders.
fn moved(source: &[Measured], said: &[Measured]) -> Option<(Vec<Measured>, Vec<Measured>)> {
    let mut kinds: Vec<OrderKind> = Vec::new();
    for value in source {
        let kind = value.order_kind();
        if kinds.contains(&kind) {
            continue;
        }
        kinds.push(kind);
        let of_kind = source.iter().filter(|it| it.order_kind() == kind).collect::<Vec<_>>();
        let before = in_order(&of_kind, &of_kind);
        let after = in_order(&said.iter().collect::<Vec<_>>(), &of_kind);
        if let Some(moved) = reordered(&before, &after) {
            return Some(moved);
        }
    }
    None
}

/// The numbers of a text that say one of these, with the first of these that
/// each says.
fn in_order<'m>(text: &[&'m Measured], values: &[&Measured]) -> Vec<(usize, &'m Measured)> {
    let index = |it: &&'m Measured| values.iter().position(|value| it.says(value) || it == value);
    text.iter().filter_map(|it| Some((index(it)?, *it))).collect()
}

type Found<'m> = (usize, &'m Measured);

/// Both rows, if the second is the first in another order.
fn reordered(before: &[Found<'_>], after: &[Found<'_>]) -> Option<(Vec<Measured>, Vec<Measured>)> {
    let count = |row: &[Found<'_>], index| row.iter().filter(|(it, _)| *it == index).count();
    let is_even = before.iter().all(|&(index, _)| count(before, index) == count(after, index));
    let known = |row: &[Found<'_>], index| row.iter().any(|(it, _)| *it == index);
    // Where one is repeated, the first of each.
    let firsts = |row: &[Found<'_>], other: &[Found<'_>]| -> Vec<(usize, Measured)> {
        let mut firsts: Vec<(usize, Measured)> = Vec::new();
        for (index, value) in row.iter().filter(|(index, _)| known(other, *index)) {
            if is_even || firsts.iter().all(|(first, _)| first != index) {
                firsts.push((*index, (*value).clone()));
            }
        }
        firsts
    };
    let (before, after) = (firsts(before, after), firsts(after, before));
    let is_same = before.iter().map(|it| it.0).eq(after.iter().map(|it| it.0));
    let values = |row: Vec<(usize, Measured)>| row.into_iter().map(|(_, value)| value).collect();
    (!is_same).then(|| (values(before), values(after)))
}

impl Measured {
    fn order_kind(&self) -> OrderKind {
        match (self.counts(), self.noun()) {
            (Some(measure), _) => OrderKind::Unit(measure.unit.dimension()),
            (None, Some(noun)) => OrderKind::Noun(noun),
            (None, None) => OrderKind::Bare,
        }
    }
}

/// Whether no language says one of these nouns for the other; *times* may be
/// sets or repetitions.
fn are_unlike(one: Unit, other: Unit) -> bool {
    let is_times = |unit| unit == Unit::Times;
    let is_exercise = |unit| matches!(unit, Unit::Set | Unit::Repetition | Unit::Times);
    let may_be_same = (is_times(one) || is_times(other)) && is_exercise(one) && is_exercise(other);
    one != other && !may_be_same
}
