//! Changes of coordinates within a drawing.

use crate::geometry::{Abs, Point};

/// A change of coordinates: the numbers of a matrix in the order of PDF and
/// SVG, the last two in points of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transform(pub [f64; 6]);

impl Transform {
    /// This transform after a shift in the coordinates it leads from.
    pub fn after_shift(self, by: Point) -> Self {
        let [a, b, c, d, ..] = self.0;
        let Point { x, y } = self.of(by);
        Self([a, b, c, d, x.to_pt(), y.to_pt()])
    }

    /// The image of a point.
    pub fn of(self, place: Point) -> Point {
        let [a, b, c, d, e, f] = self.0;
        let (x, y) = (place.x.to_pt(), place.y.to_pt());
        Point::new(Abs::pt(a * x + c * y + e), Abs::pt(b * x + d * y + f))
    }

    /// The factor by which it enlarges things, averaged over all directions.
    pub fn scale(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs().sqrt()
    }
}
