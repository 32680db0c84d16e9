//! How far a place is from a shape; negative inside.

use super::plane::{Point, at};

/// A tapering bar with round ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bar {
    pub(super) ends: [Point; 2],
    /// Half its thickness at either end.
    pub(super) radii: [f64; 2],
}

impl Bar {
    pub(super) fn distance(&self, place: Point) -> f64 {
        let along = self.ends[1] - self.ends[0];
        let square = along.dot(along);
        let share = if square > 0.0 { (place - self.ends[0]).dot(along) / square } else { 0.0 };
        let share = share.clamp(0.0, 1.0);
        let radius = self.radii[0] + (self.radii[1] - self.radii[0]) * share;
        (place - self.ends[0] - along * share).length() - radius
    }

    /// Two corners of a box with room for it and `distance` around it.
    pub(super) fn extent(&self, distance: f64) -> (Point, Point) {
        let reach = distance + self.radii[0].max(self.radii[1]);
        let (least, most) = extent(&self.ends);
        (least - at(reach, reach), most + at(reach, reach))
    }
}

/// Two corners of the smallest box around the points.
pub(super) fn extent(points: &[Point]) -> (Point, Point) {
    points.iter().fold((points[0], points[0]), |(least, most), point| {
        (
            at(least.x.min(point.x), least.y.min(point.y)),
            at(most.x.max(point.x), most.y.max(point.y)),
        )
    })
}

/// The lesser of two distances, rounded off where they are nearly the same
/// (the polynomial one of Quilez, "Smooth minimum").
pub(super) fn smooth_minimum(a: f64, b: f64, over: f64) -> f64 {
    let nearness = (over - (a - b).abs()).max(0.0) / over;
    a.min(b) - nearness * nearness * over / 4.0
}
