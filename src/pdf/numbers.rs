//! Lengths in the file: points to two decimals, finer than any printer, counted
//! in whole hundredths so that rounding errors do not add up; and the digits of
//! numbers.

use std::io::Write;

use crate::geometry::{Abs, Decimal, Rect};

/// A length or coordinate in hundredths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Hundredths(pub(super) i32);

impl Hundredths {
    pub(super) fn of(length: Abs) -> Self {
        Self((length.to_pt() * 100.0).round() as i32)
    }

    pub(super) fn to_pt(self) -> f32 {
        self.0 as f32 / 100.0
    }
}

impl std::ops::Sub for Hundredths {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

/// A number rounded to this many decimals.
pub(super) fn rounded(number: f64, decimals: i32) -> f32 {
    let factor = 10f64.powi(decimals);
    ((number * factor).round() / factor) as f32
}

/// A length in points, to two decimals.
pub(super) fn points(length: Abs) -> f32 {
    Hundredths::of(length).to_pt()
}

/// The lower left and upper right corners of an area on a page of this height.
pub(super) fn corners(area: &Rect, page_height: Abs) -> [f32; 4] {
    [
        points(area.origin.x),
        points(page_height - area.bottom()),
        points(area.right()),
        points(page_height - area.origin.y),
    ]
}

/// Writes a whole number.
pub(super) fn push_whole(number: i64, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(Decimal::of_units(number, 0).as_bytes());
}

/// Writes a number with the fewest digits from which it can be read back.
pub(super) fn push_real(number: f32, bytes: &mut Vec<u8>) {
    match in_thousandths(number) {
        Some(thousandths) => {
            bytes.extend_from_slice(Decimal::of_units(thousandths.into(), 3).as_bytes());
        }
        // Writing to memory does not fail.
        None => drop(write!(bytes, "{number}")),
    }
}

/// A number in thousandths; `None` if it is not the number nearest to so many, or
/// has more than six digits: of these, each is nearest to another number.
fn in_thousandths(number: f32) -> Option<i32> {
    let scaled = f64::from(number) * 1000.0;
    let thousandths = (scaled + 0.5f64.copysign(scaled)) as i32;
    let is_short = thousandths != 0 && thousandths.unsigned_abs() < 1_000_000;
    (is_short && (f64::from(thousandths) / 1000.0) as f32 == number).then_some(thousandths)
}

#[cfg(test)]
mod tests {
    use super::push_real;

    fn written(push: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut bytes = Vec::new();
        push(&mut bytes);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn real_is_the_one_the_standard_library_writes() {
        let mut number = 1.0_f32;
        for step in 0..50_000 {
            // A walk over large, small, negative and short numbers.
            number = match step % 6 {
                0 => number * -1.37 + 0.015,
                1 => (number * 8.0).round() / 8.0,
                2 => number / 3.0,
                3 => (number % 900.0) + 0.5,
                4 => (number * 100.0).round() / 100.0,
                _ => (number * 1e3).round() / 1e3,
            };
            for number in [number, -number, number.next_up(), number * 1e6, number * 1e-6] {
                assert_eq!(written(|it| push_real(number, it)), number.to_string());
            }
        }
        for number in [0.0, -0.0, 0.001, -0.0004, 999.999, 1000.0, 123_456.7, f32::MAX, f32::NAN] {
            assert_eq!(written(|it| push_real(number, it)), number.to_string());
        }
    }
}
