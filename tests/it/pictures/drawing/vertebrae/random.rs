//! Numbers that look random and are the same each time.

/// Marsaglia's xorshift64* (Vigna, 2016).
pub(super) struct Random(u64);

impl Random {
    /// The numbers that belong to a seed, which is not nothing.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// From 0 up to 1.
    pub(super) fn share(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 40;
        high as f64 / (1u64 << 24) as f64
    }

    /// From -1 up to 1.
    pub(super) fn either_way(&mut self) -> f64 {
        2.0 * self.share() - 1.0
    }
}
