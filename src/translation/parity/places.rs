//! Facts that swap places: dates, times, telephone numbers and addresses. The
//! order of numbers is left to [`order`](super::order).

use std::ops::Range;

use super::MessagePair;
use crate::diagnostic::ParityProblem;

impl MessagePair<'_> {
    /// Notes two facts of one kind that swap places. Each fact has its range in
    /// the text of its side.
    pub(super) fn compare_places<T>(
        &mut self,
        source: &[(Range<usize>, T)],
        translation: &[(Range<usize>, T)],
        is_same: impl Fn(&T, &T) -> bool,
    ) {
        let are_same = |one: &(_, T), other: &(_, T)| is_same(&one.1, &other.1);
        let Some(places) = changed_places(source, translation, are_same) else { return };
        let in_source = |place: usize| source.iter().find(|it| are_same(&translation[place], it));
        let [Some((second, _)), Some((first, _))] = places.map(in_source) else { return };
        let [(earlier, _), (later, _)] = places.map(|place| &translation[place]);
        let problem = ParityProblem::MovedValues {
            source: [first, second].map(|range| self.source.facts.written(range)).to_vec(),
            translation: [earlier, later]
                .map(|range| self.translation.facts.written(range))
                .to_vec(),
        };
        self.note(problem, Some(&(earlier.start..later.end)));
    }
}

/// The indices of the first two facts of a translation that are in reverse order;
/// `None` if all keep their order. Facts on one side only do not count, nor do
/// repetitions on one side.
pub(super) fn changed_places<T>(
    source: &[T],
    translation: &[T],
    is_same: impl Fn(&T, &T) -> bool,
) -> Option<[usize; 2]> {
    let first_like = |fact: &T| source.iter().position(|known| is_same(fact, known));
    let said: Vec<Placed> = placed(translation, first_like);
    let is_said = |it: &Placed| said.iter().any(|said| said.fact == it.fact);
    let asked: Vec<Placed> = placed(source, first_like).into_iter().filter(is_said).collect();
    let (asked, said) = if sorted(&asked) == sorted(&said) {
        (asked, said)
    } else {
        (each_once(asked), each_once(said))
    };
    let place = asked.iter().zip(&said).position(|(asked, said)| asked.fact != said.fact)?;
    let later = said[place..].iter().find(|said| said.fact == asked[place].fact)?;
    Some([said[place].at, later.at])
}

/// A fact of a list.
#[derive(Clone, Copy)]
struct Placed {
    /// Its index in the list.
    at: usize,
    /// The index of the first equal fact of the source.
    fact: usize,
}

fn placed<T>(facts: &[T], first_like: impl Fn(&T) -> Option<usize>) -> Vec<Placed> {
    let placed = |(at, fact)| Some(Placed { at, fact: first_like(fact)? });
    facts.iter().enumerate().filter_map(placed).collect()
}

fn sorted(facts: &[Placed]) -> Vec<usize> {
    let mut sorted: Vec<usize> = facts.iter().map(|it| it.fact).collect();
    sorted.sort_unstable();
    sorted
}

fn each_once(facts: Vec<Placed>) -> Vec<Placed> {
    let mut kept: Vec<Placed> = Vec::with_capacity(facts.len());
    for it in facts {
        if kept.iter().all(|known| known.fact != it.fact) {
            kept.push(it);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::changed_places;

    fn changed(source: &str, translation: &str) -> Option<[usize; 2]> {
        changed_places(source.as_bytes(), translation.as_bytes(), |one, other| one == other)
    }

    #[test]
    fn two_facts_that_swap_places_are_found() {
        assert_eq!(changed("ab", "ba"), Some([0, 1]));
        assert_eq!(changed("abc", "acb"), Some([1, 2]));
        assert_eq!(changed("abac", "abca"), Some([2, 3]));
        assert_eq!(changed("ab", "bxa"), Some([0, 2]));
    }

    #[test]
    fn fact_that_is_missing_added_or_repeated_swaps_no_places() {
        for (source, translation) in [("ab", "ab"), ("abc", "ac"), ("ab", "axb"), ("ab", "abab")] {
            assert_eq!(changed(source, translation), None, "{source} {translation}");
        }
    }
}
