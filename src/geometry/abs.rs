//! Absolute lengths. Comparisons that must survive rounding have methods here,
//! so that no caller needs a tolerance of its own.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// An absolute length, kept in points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Abs(f64);

/// Lengths closer than this count as equal: far below what a printer shows, far
/// above the rounding error of a page of additions.
const TOLERANCE: f64 = 1e-4;

impl Abs {
    /// Zero.
    pub const ZERO: Self = Self(0.0);

    /// A length in points.
    pub const fn pt(points: f64) -> Self {
        Self(points)
    }

    /// A length in millimetres.
    pub const fn mm(millimetres: f64) -> Self {
        Self(millimetres * 72.0 / 25.4)
    }

    /// The length in points.
    pub const fn to_pt(self) -> f64 {
        self.0
    }

    /// The length in millimetres.
    pub const fn to_mm(self) -> f64 {
        self.0 * 25.4 / 72.0
    }

    /// Whether this length fits into `space`, rounding aside.
    pub fn fits(self, space: Self) -> bool {
        self.0 <= space.0 + TOLERANCE
    }

    /// Whether the two are the same length, rounding aside.
    pub fn same(self, other: Self) -> bool {
        (self.0 - other.0).abs() <= TOLERANCE
    }

    /// The longer of the two.
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The shorter of the two.
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The absolute value.
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The smallest multiple of `step` that is not shorter than this.
    pub fn round_up_to(self, step: Self) -> Self {
        Self(((self.0 - TOLERANCE) / step.0).ceil().max(0.0) * step.0)
    }
}

impl Add for Abs {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Abs {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Abs {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Abs {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Abs {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<f64> for Abs {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }
}

impl Div<f64> for Abs {
    type Output = Self;
    fn div(self, divisor: f64) -> Self {
        Self(self.0 / divisor)
    }
}

/// The ratio of the two lengths.
impl Div for Abs {
    type Output = f64;
    fn div(self, other: Self) -> f64 {
        self.0 / other.0
    }
}

impl Sum for Abs {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}
