//! Lengths relative to the type size: what is known of text before its size is.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

use super::Abs;

/// A length as a multiple of the type size.
///
/// Single precision suffices: a glyph's advance is a whole number of font
/// units, and a line holds some ten thousand of them.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Em(f32);

impl Em {
    /// Zero.
    pub const ZERO: Self = Self(0.0);

    /// A multiple of the type size.
    pub const fn new(share: f32) -> Self {
        Self(share)
    }

    /// A length in font units, for a face with this many units to the em.
    pub fn from_units(units: i32, units_per_em: u16) -> Self {
        Self(units as f32 / f32::from(units_per_em))
    }

    /// The multiple itself.
    pub const fn get(self) -> f32 {
        self.0
    }

    /// The length at a type size.
    pub fn at(self, size: Abs) -> Abs {
        size * f64::from(self.0)
    }
}

impl Add for Em {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Em {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Em {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Em {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Em {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<f32> for Em {
    type Output = Self;
    fn mul(self, factor: f32) -> Self {
        Self(self.0 * factor)
    }
}

impl Sum for Em {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}
