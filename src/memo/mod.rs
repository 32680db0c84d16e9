//! Memos: values kept from one compile to the next.
//!
//! A key holds everything its value depends on, so that a kept value equals one
//! made anew. Each room that makes values chooses its keys; `compile` decides
//! when a round ends and how much is kept then.

use std::collections::hash_map::Entry;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

/// A value that was not used for this many rounds is dropped, and as often the
/// shelf is swept.
const ROUNDS: u32 = 64;

/// Values by key, each made once.
pub struct Memo<K, V> {
    /// `None` for a memo that keeps nothing.
    shelf: Option<Mutex<Shelf<K, V>>>,
    made: AtomicUsize,
}

/// A shared object as part of a key. It equals itself alone: the key keeps it in
/// memory, so that no other takes its place.
#[derive(Debug, Clone)]
pub struct Shared<T>(pub Arc<T>);

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Shared<T> {}

impl<T> Hash for Shared<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}

/// The kept values.
struct Shelf<K, V> {
    kept: FxHashMap<K, Kept<V>>,
    /// How many bytes that takes together.
    weight: usize,
    round: u32,
}

/// A kept value.
struct Kept<V> {
    value: V,
    /// The approximate size in bytes.
    weight: usize,
    /// The last round in which it was used.
    last_used: u32,
}

impl<K, V> fmt::Debug for Memo<K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Memo").field("made", &self.made).finish_non_exhaustive()
    }
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        let shelf = Shelf { kept: FxHashMap::default(), weight: 0, round: 0 };
        Self { shelf: Some(Mutex::new(shelf)), made: AtomicUsize::new(0) }
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// A memo that keeps nothing, for a single compile.
    pub fn once() -> Self {
        Self { shelf: None, made: AtomicUsize::new(0) }
    }

    /// The number of values that were made.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Whether it keeps anything.
    pub fn keeps(&self) -> bool {
        self.shelf.is_some()
    }

    /// The key, if the memo keeps anything.
    pub fn key(&self, key: impl FnOnce() -> K) -> Option<K> {
        self.keeps().then(key)
    }

    /// The value of a key, if it was made before.
    pub fn get(&self, key: &K) -> Option<V> {
        let mut shelf = self.shelf()?;
        let round = shelf.round;
        let kept = shelf.kept.get_mut(key)?;
        kept.last_used = round;
        Some(kept.value.clone())
    }

    /// Counts a value that was made and, if there is a key, keeps what `kept`
    /// returns: the value and its size in bytes. Returns the kept value: if it was
    /// made twice at the same time, the first.
    pub fn keep(&self, key: Option<K>, kept: impl FnOnce() -> (V, usize)) -> Option<V> {
        self.made.fetch_add(1, Ordering::Relaxed);
        let key = key?;
        let (value, weight) = kept();
        let mut shelf = self.shelf()?;
        let last_used = shelf.round;
        Some(match shelf.kept.entry(key) {
            Entry::Occupied(first) => first.get().value.clone(),
            Entry::Vacant(vacant) => {
                let value = vacant.insert(Kept { value, weight, last_used }).value.clone();
                shelf.weight += weight;
                value
            }
        })
    }

    /// The value of a key, made now unless it was before; `weight` gives its
    /// size in bytes.
    ///
    /// # Errors
    /// The value cannot be made.
    pub fn get_or_make<E>(
        &self,
        key: Option<K>,
        weight: impl FnOnce(&V) -> usize,
        make: impl FnOnce() -> Result<V, E>,
    ) -> Result<V, E> {
        if let Some(value) = key.as_ref().and_then(|key| self.get(key)) {
            return Ok(value);
        }
        let value = make()?;
        let kept = self.keep(key, || (value.clone(), weight(&value)));
        Ok(kept.unwrap_or(value))
    }

    /// Ends a round: now and then drops values that were not used for a long time,
    /// and, where more than `most` bytes are kept, the oldest until a quarter of
    /// that is free.
    pub fn end_round(&self, most: usize) {
        let Some(mut shelf) = self.shelf() else { return };
        shelf.round = shelf.round.wrapping_add(1);
        let round = shelf.round;
        if round.is_multiple_of(ROUNDS) {
            shelf.retain(|kept| round.wrapping_sub(kept.last_used) <= ROUNDS);
        }
        if shelf.weight > most {
            while shelf.weight > most / 4 * 3 {
                let ages = shelf.kept.values().map(|kept| round.wrapping_sub(kept.last_used));
                let oldest = ages.max();
                shelf.retain(|kept| Some(round.wrapping_sub(kept.last_used)) != oldest);
            }
        }
    }

    fn shelf(&self) -> Option<MutexGuard<'_, Shelf<K, V>>> {
        // Values are inserted whole, so a panic elsewhere leaves the shelf
        // intact.
        Some(self.shelf.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<K, V> Shelf<K, V> {
    fn retain(&mut self, stays: impl Fn(&Kept<V>) -> bool) {
        self.kept.retain(|_, kept| stays(kept));
        self.weight = self.kept.values().map(|kept| kept.weight).sum();
    }
}

#[cfg(test)]
mod tests {
    use super::{Memo, ROUNDS};

    fn ask(memo: &Memo<u8, String>, key: u8) -> String {
        let make = || Ok::<_, ()>(format!("value {key}"));
        memo.get_or_make(memo.key(|| key), String::len, make).unwrap()
    }

    #[test]
    fn value_is_made_once() {
        let memo = Memo::default();
        assert_eq!([ask(&memo, 1), ask(&memo, 1)], ["value 1", "value 1"]);
        assert_eq!(memo.made(), 1);
    }

    #[test]
    fn value_is_made_every_time_where_nothing_is_kept() {
        let memo = Memo::once();
        assert_eq!([ask(&memo, 1), ask(&memo, 1)], ["value 1", "value 1"]);
        assert_eq!(memo.made(), 2);
    }

    #[test]
    fn value_that_is_not_asked_for_goes() {
        let memo = Memo::default();
        ask(&memo, 2);
        for _ in 0..2 * ROUNDS {
            ask(&memo, 1);
            memo.end_round(100);
        }
        assert_eq!(memo.made(), 2);
        assert_eq!(memo.get(&2), None);
    }

    #[test]
    fn oldest_value_goes_where_there_is_too_much() {
        let memo = Memo::default();
        let length = "value 1".len();
        for key in [1, 2, 3, 4] {
            ask(&memo, key);
            memo.end_round(3 * length);
        }
        assert_eq!([1, 2, 3, 4].map(|key| memo.get(&key).is_some()), [false, false, true, true]);
    }
}
