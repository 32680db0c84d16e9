//! Exact arithmetic on the values of numbers, so that 0,5 and ½ are equal.

use crate::recognize::digit;

/// The value of a number, however it is written: a fraction in its lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NumericValue {
    numerator: u128,
    denominator: u128,
    is_negative: bool,
}

/// The most digits read of a number; no leaflet has a longer number.
pub(super) const MOST_DIGITS: usize = 30;

impl NumericValue {
    /// The value of digits in any script, the last `decimals` of them after the
    /// decimal separator.
    pub(super) fn decimal(digits: &str, decimals: usize) -> Self {
        let digits = digits.chars().filter_map(digit).take(MOST_DIGITS);
        let numerator = digits.fold(0, |number, digit| number * 10 + u128::from(digit));
        let ten_to_the = |power: usize| 10_u128.saturating_pow(power.min(MOST_DIGITS) as u32);
        Self::fraction(numerator, ten_to_the(decimals))
    }

    /// A fraction, reduced to its lowest terms.
    pub(super) fn fraction(numerator: u128, denominator: u128) -> Self {
        let divisor = greatest_common_divisor(numerator, denominator).max(1);
        Self {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
            is_negative: false,
        }
    }

    /// The sum.
    pub(super) fn plus(self, other: Self) -> Self {
        let over_one = |value: Self, other: Self| value.numerator.checked_mul(other.denominator);
        let sum = over_one(self, other).zip(over_one(other, self));
        let sum = sum.and_then(|(one, other)| one.checked_add(other));
        let whole = self.denominator.checked_mul(other.denominator);
        sum.zip(whole).map_or(self, |(sum, whole)| Self::fraction(sum, whole))
    }

    /// The product.
    pub(super) fn times(self, other: Self) -> Self {
        let numerator = self.numerator.checked_mul(other.numerator);
        let denominator = self.denominator.checked_mul(other.denominator);
        let product = numerator.zip(denominator);
        product.map_or(self, |(numerator, denominator)| Self {
            is_negative: self.is_negative != other.is_negative,
            ..Self::fraction(numerator, denominator)
        })
    }

    /// The quotient; `None` for a division by zero.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        let turned = Self { numerator: other.denominator, denominator: other.numerator, ..other };
        (other.numerator > 0).then(|| self.times(turned))
    }

    /// Whether it is less than another value; false if either is negative.
    pub(super) fn is_less(self, other: Self) -> bool {
        let over_one = |one: Self, other: Self| one.numerator.checked_mul(other.denominator);
        let both = over_one(self, other).zip(over_one(other, self));
        !self.is_negative && !other.is_negative && both.is_some_and(|(one, other)| one < other)
    }

    /// The value rounded down.
    pub(super) fn floor(self) -> u32 {
        let whole = self.numerator.checked_div(self.denominator).unwrap_or(0);
        u32::try_from(whole).unwrap_or(u32::MAX - 100)
    }

    /// The denominator.
    pub(super) fn parts(self) -> u32 {
        u32::try_from(self.denominator).unwrap_or(u32::MAX)
    }

    pub(super) fn whole(whole: u64) -> Self {
        Self::fraction(whole.into(), 1)
    }

    /// The negative value.
    pub(super) fn negative(self) -> Self {
        Self { is_negative: true, ..self }
    }

    pub(super) fn is_whole(self) -> bool {
        self.denominator == 1
    }

    /// Whether it is at least zero and less than a whole number.
    pub(super) fn is_under(self, whole: u128) -> bool {
        !self.is_negative && self.numerator < whole.saturating_mul(self.denominator)
    }
}

impl From<u32> for NumericValue {
    fn from(whole: u32) -> Self {
        Self::fraction(whole.into(), 1)
    }
}

fn greatest_common_divisor(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

/// The value of a single character that is a fraction.
pub(super) fn vulgar_fraction(character: char) -> Option<NumericValue> {
    let (numerator, denominator) = match character {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Some(NumericValue::fraction(numerator, denominator))
}
