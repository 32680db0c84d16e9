//! Where the choices of the generator come from.

use std::collections::VecDeque;

/// A stream of choices, replayed from bytes or drawn from a seed.
pub(crate) struct Chance {
    taken: Vec<u8>,
    source: Source,
    /// Whether what is refused is left out, so that there is a PDF to look at.
    pub(crate) is_careful: bool,
    /// Whether most pieces of text have marks, and often nothing is between two.
    pub(crate) is_crowded: bool,
}

enum Source {
    /// These bytes, and noughts after them.
    Bytes(VecDeque<u8>),
    /// The state of a generator (SplitMix64) that never ends.
    Seed(u64),
}

impl Chance {
    /// Choices drawn from a seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self::of(Source::Seed(seed))
    }

    /// The choices that some bytes make.
    pub(crate) fn replay(bytes: &[u8]) -> Self {
        Self::of(Source::Bytes(bytes.iter().copied().collect()))
    }

    fn of(source: Source) -> Self {
        Self { is_careful: false, is_crowded: false, taken: Vec::new(), source }
    }

    /// The bytes of all choices so far.
    pub(crate) fn taken(&self) -> &[u8] {
        &self.taken
    }

    fn byte(&mut self) -> usize {
        let byte = match &mut self.source {
            Source::Bytes(bytes) => bytes.pop_front().unwrap_or(0),
            Source::Seed(state) => {
                *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                (mixed >> 56) as u8
            }
        };
        self.taken.push(byte);
        usize::from(byte)
    }

    /// A number below `limit`, which is at most 65,536.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        match limit {
            0 | 1 => 0,
            2..=256 => self.byte() % limit,
            _ => (self.byte() << 8 | self.byte()) % limit,
        }
    }

    /// A number from `least` to `most`.
    pub(crate) fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    /// True once in so many times.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        times < 2 || self.below(times) == times - 1
    }

    /// True once in so many times, and never where mistakes are left out.
    pub(crate) fn errs(&mut self, times: usize) -> bool {
        self.one_in(times) && !self.is_careful
    }

    /// One of several.
    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A few, mostly one or two: each one more comes half the time.
    pub(crate) fn few(&mut self, most: usize) -> usize {
        let mut count = 1;
        while count < most && self.one_in(2) {
            count += 1;
        }
        count
    }
}
