//! Shapes that flow into each other, as limbs do.

use super::spline::finely;
use crate::pictures::drawing::contour;
use crate::pictures::drawing::distance::{Bar, extent, smooth_minimum};
use crate::pictures::drawing::fit;
use crate::pictures::drawing::grid::Grid;
use crate::pictures::drawing::plane::Point;
use crate::pictures::drawing::svg::Shape;

/// A shape, by how far each place is from it.
pub(super) struct Solid {
    distance: Box<dyn Fn(Point) -> f64>,
    /// Two corners of a box around it.
    extent: (Point, Point),
}

/// From one point of the grid to the next, in centimetres.
const STEP: f64 = 0.5;
/// How far the curves may be from the outline, in centimetres.
const TOLERANCE: f64 = 0.2;
/// What is left of a shape when others are taken from it, in square
/// centimetres, if it is to be drawn.
const LEAST_AREA: f64 = 1.0;

impl Solid {
    /// What is as thick as its radii say at either end, and round there.
    pub(super) fn bar(ends: [Point; 2], radii: [f64; 2]) -> Self {
        let bar = Bar { ends, radii };
        Self { distance: Box::new(move |place| bar.distance(place)), extent: bar.extent(ROOM) }
    }

    pub(super) fn ball(middle: Point, radius: f64) -> Self {
        Self::bar([middle, middle], [radius, radius])
    }

    /// What winds smoothly through places, as thick at each as its radius says.
    pub(super) fn limb<const N: usize>(stations: [(Point, f64); N]) -> Self {
        let stations = finely(&stations);
        let bar = |pair: &[(Point, f64)]| Bar {
            ends: [pair[0].0, pair[1].0],
            radii: [pair[0].1, pair[1].1],
        };
        let bars: Vec<Bar> = stations.windows(2).map(bar).collect();
        let first = bars[0].extent(ROOM);
        let extent = bars.iter().map(|bar| bar.extent(ROOM)).fold(first, around);
        let distance = move |place: Point| {
            bars.iter().map(|bar| bar.distance(place)).fold(f64::INFINITY, f64::min)
        };
        Self { distance: Box::new(distance), extent }
    }

    /// Both, flowing into each other over `fillet`.
    pub(super) fn joined(self, other: Self, fillet: f64) -> Self {
        let extent = around(self.extent, other.extent);
        self.with(extent, move |distance, place| {
            smooth_minimum(distance, (other.distance)(place), fillet)
        })
    }

    /// What lies in both, its new corners rounded over `fillet`.
    pub(super) fn within(self, other: Self, fillet: f64) -> Self {
        let extent = self.extent;
        self.with(extent, move |distance, place| {
            -smooth_minimum(-distance, -(other.distance)(place), fillet)
        })
    }

    /// What does not lie in the other, its new corners rounded over `fillet`.
    pub(super) fn without(self, other: Self, fillet: f64) -> Self {
        let extent = self.extent;
        self.with(extent, move |distance, place| {
            -smooth_minimum(-distance, (other.distance)(place), fillet)
        })
    }

    /// What lies on the side of a line through `place` that `toward` points to.
    pub(super) fn beyond(self, place: Point, toward: Point, fillet: f64) -> Self {
        let (extent, toward) = (self.extent, toward.unit());
        self.with(extent, move |distance, point| {
            -smooth_minimum(-distance, (point - place).dot(toward), fillet)
        })
    }

    /// Where this is nearer than the other.
    pub(super) fn nearer_than(self, other: Self) -> Self {
        let extent = self.extent;
        self.with(extent, move |distance, place| distance - (other.distance)(place))
    }

    /// Thicker all around, or thinner where `by` is negative.
    pub(super) fn grown(self, by: f64) -> Self {
        let extent = self.extent;
        self.with(extent, move |distance, _| distance - by)
    }

    /// Its outlines.
    pub(super) fn shape(&self) -> Shape {
        let grid = Grid::of(self.extent, STEP, |place| -(self.distance)(place));
        contour::outlines(&grid)
            .iter()
            .filter(|outline| contour::area(outline).abs() > LEAST_AREA)
            .map(|outline| fit::closed(outline, TOLERANCE))
            .collect()
    }

    fn with(self, extent: (Point, Point), change: impl Fn(f64, Point) -> f64 + 'static) -> Self {
        let distance = move |place: Point| change((self.distance)(place), place);
        Self { distance: Box::new(distance), extent }
    }
}

/// The room left around a bar for what makes it thicker, in centimetres.
const ROOM: f64 = 3.0;

/// The smallest box around two boxes.
fn around(one: (Point, Point), other: (Point, Point)) -> (Point, Point) {
    extent(&[one.0, one.1, other.0, other.1])
}
