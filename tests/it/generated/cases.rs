//! Runs a law on many generated cases: a few in `cargo test`, more where the
//! environment says so.
//!
//! - `LEAFLET_CASES=10000`: so many cases of each law.
//! - `LEAFLET_MINUTES=60`: as many as go into that time.
//! - `LEAFLET_SEED=7`: other cases than those of every day.
//! - `LEAFLET_SURVEY=1`: does not stop at the first breach, but counts them by
//!   kind and shows the smallest case of each.
//! - `LEAFLET_ONLY=panic`: counts breaches alone whose kind holds this.
//! - `LEAFLET_LAST=case.txt`: keeps the case that is running in a file, for what
//!   ends the whole process: a stack that overflows.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;
use std::time::{Duration, Instant};

use crate::generator::chance::Chance;

/// A law that a case does not keep.
#[derive(Debug, Clone)]
pub(crate) struct Breach {
    /// What kind it is, for counting.
    pub(crate) kind: String,
    /// What is wrong, and the case itself.
    pub(crate) detail: String,
}

impl Breach {
    pub(crate) fn new(kind: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { kind: kind.into(), detail: detail.into() }
    }
}

/// What a law says of a case.
pub(crate) type Verdict = Result<(), Breach>;

thread_local! {
    /// Where the case that is being judged on this thread panicked; none while
    /// no case is judged.
    static PLACE_OF_PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Fails where a law is broken by one of so many cases, or of as many as the
/// environment asks for, and shows the smallest that breaks it.
pub(crate) fn hold(cases: u64, law: impl Fn(&mut Chance) -> Verdict) {
    remember_places_of_panics();
    let asked = Asked::new(cases);
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    let began = Instant::now();
    let mut number = 0;
    while asked.wants(number, began) {
        let seed = asked.seed.wrapping_add(number.wrapping_mul(0x2545_F491_4F6C_DD1D));
        let mut chance = Chance::seeded(seed);
        let breach = judge(&law, &mut chance).err();
        if let Some(breach) = breach.filter(|breach| asked.looks_for(breach)) {
            let taken = chance.taken().to_vec();
            let first = || Found { count: 0, after: began.elapsed(), taken, number };
            found.entry(breach.kind.clone()).or_insert_with(first).count += 1;
            if !asked.survey {
                break;
            }
        }
        number += 1;
    }
    report(&law, found, number);
}

/// What the environment asks for.
struct Asked {
    cases: u64,
    time: Option<Duration>,
    seed: u64,
    survey: bool,
    only: String,
}

impl Asked {
    fn new(cases: u64) -> Self {
        let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
        Self {
            cases: number("LEAFLET_CASES").unwrap_or(cases),
            time: number("LEAFLET_MINUTES").map(|minutes| Duration::from_secs(60 * minutes)),
            seed: number("LEAFLET_SEED").unwrap_or(2026),
            survey: std::env::var_os("LEAFLET_SURVEY").is_some(),
            only: std::env::var("LEAFLET_ONLY").unwrap_or_default(),
        }
    }

    fn looks_for(&self, breach: &Breach) -> bool {
        breach.kind.contains(&self.only)
    }

    fn wants(&self, number: u64, began: Instant) -> bool {
        self.time.map_or(number < self.cases, |time| began.elapsed() < time)
    }
}

/// The first case of a kind of breach.
struct Found {
    count: u64,
    after: Duration,
    taken: Vec<u8>,
    number: u64,
}

fn report(law: &impl Fn(&mut Chance) -> Verdict, found: BTreeMap<String, Found>, cases: u64) {
    let mut said = String::new();
    for (kind, Found { count, after, taken, number }) in &found {
        let patience = if found.len() > 1 { PATIENCE / 40 } else { PATIENCE };
        let smallest = smaller(law, kind, taken.clone(), patience);
        let detail = judge(law, &mut Chance::replay(&smallest)).err();
        let detail = detail.map(|breach| breach.detail).unwrap_or_default();
        said.push_str(&format!(
            "== {kind}: {count} of {cases} cases, first in case {number} after {:.1} s\n{detail}\n",
            after.as_secs_f64()
        ));
    }
    assert!(found.is_empty(), "{said}");
}

/// The verdict on a case; a panic is a breach.
fn judge(law: &impl Fn(&mut Chance) -> Verdict, chance: &mut Chance) -> Verdict {
    PLACE_OF_PANIC.replace(Some(String::new()));
    let verdict = catch_unwind(AssertUnwindSafe(|| law(chance)));
    let place = PLACE_OF_PANIC.take().unwrap_or_default();
    verdict.unwrap_or_else(|panic| Err(Breach::new(format!("panic at {place}"), words(&*panic))))
}

fn words(panic: &(dyn Any + Send)) -> String {
    let said = panic.downcast_ref::<String>().cloned();
    said.or_else(|| panic.downcast_ref::<&str>().map(|&it| it.to_owned())).unwrap_or_default()
}

/// Keeps the place of a panic while a case is judged. Any other panic is shown
/// as always: all tests share one process, and so one hook.
fn remember_places_of_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            let place = info.location().map(|it| format!("{}:{}", it.file(), it.line()));
            PLACE_OF_PANIC.with_borrow_mut(|judged| match judged {
                Some(known) => *known = place.unwrap_or_default(),
                None => before(info),
            });
        }));
    });
}

/// How long a single case is made smaller.
const PATIENCE: Duration = Duration::from_secs(20);

/// The choices of a smaller case that breaks the law in the same way.
fn smaller(
    law: &impl Fn(&mut Chance) -> Verdict,
    kind: &str,
    mut taken: Vec<u8>,
    patience: Duration,
) -> Vec<u8> {
    let began = Instant::now();
    let breaks = |bytes: &[u8]| {
        judge(law, &mut Chance::replay(bytes)).is_err_and(|breach| breach.kind == kind)
    };
    let mut length = taken.len() / 2;
    while length > 0 && began.elapsed() < patience {
        let mut at = 0;
        while at < taken.len() && began.elapsed() < patience {
            let end = (at + length).min(taken.len());
            let without = [&taken[..at], &taken[end..]].concat();
            let mut with_noughts = taken.clone();
            with_noughts[at..end].fill(0);
            if breaks(&without) {
                taken = without;
            } else if with_noughts != taken && breaks(&with_noughts) {
                taken = with_noughts;
                at = end;
            } else {
                at = end;
            }
        }
        length /= 2;
    }
    taken
}
