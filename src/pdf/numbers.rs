//! Lengths in the file: points to two decimals, finer than any printer, counted
//! in whole hundredths so that rounding errors do not add up.

use crate::geometry::{Abs, Rect};

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
