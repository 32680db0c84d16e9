//! How far each place of the cut face is from bone.

use super::plane::{Point, at};

/// Bars of bone that follow each other: an upright, a strut, the shell.
pub(super) type Strand = Vec<Bar>;

/// A tapering bar of bone between two places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bar {
    pub(super) ends: [Point; 2],
    /// Half its thickness at either end.
    pub(super) radii: [f64; 2],
}

impl Bar {
    /// Negative inside the bar.
    fn distance(&self, place: Point) -> f64 {
        let along = self.ends[1] - self.ends[0];
        let share = ((place - self.ends[0]).dot(along) / along.dot(along)).clamp(0.0, 1.0);
        let radius = self.radii[0] + (self.radii[1] - self.radii[0]) * share;
        (place - self.ends[0] - along * share).length() - radius
    }

    fn reaches(&self, place: Point, distance: f64) -> bool {
        let reach = distance + self.radii[0].max(self.radii[1]);
        let [a, b] = self.ends;
        place.x > a.x.min(b.x) - reach
            && place.x < a.x.max(b.x) + reach
            && place.y > a.y.min(b.y) - reach
            && place.y < a.y.max(b.y) + reach
    }
}

/// Distances from bone at the points of a square grid; negative in bone.
pub(super) struct Field {
    pub(super) origin: Point,
    pub(super) step: f64,
    pub(super) columns: usize,
    pub(super) rows: usize,
    values: Vec<f64>,
}

impl Field {
    /// The field of the strands within a closed outline, outside which all is
    /// bone. Where strands meet they flow into each other over `fillet` units.
    pub(super) fn of(strands: &[Strand], fillet: f64, outline: &[Point]) -> Self {
        let step = 2.0;
        let (origin, end) = extent(outline);
        let count = |length: f64| (length / step).ceil() as usize + 1;
        let (columns, rows) = (count(end.x - origin.x), count(end.y - origin.y));
        let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
        let values = places
            .map(|(column, row)| origin + at(column as f64, row as f64) * step)
            .map(
                |place| {
                    if inside(outline, place) { distance(strands, fillet, place) } else { -1.0 }
                },
            )
            .collect();
        Self { origin, step, columns, rows, values }
    }

    /// The distance at a point of the grid.
    pub(super) fn value(&self, column: usize, row: usize) -> f64 {
        self.values[row * self.columns + column]
    }
}

fn distance(strands: &[Strand], fillet: f64, place: Point) -> f64 {
    let far = 4.0 * fillet;
    let near = strands.iter().filter_map(|strand| {
        let bars = strand.iter().filter(|bar| bar.reaches(place, far));
        bars.map(|bar| bar.distance(place)).min_by(f64::total_cmp)
    });
    near.fold(far, |nearest, distance| smooth_minimum(nearest, distance, fillet))
}

/// Two corners of the smallest box around the points.
fn extent(points: &[Point]) -> (Point, Point) {
    points.iter().fold((points[0], points[0]), |(least, most), point| {
        (
            at(least.x.min(point.x), least.y.min(point.y)),
            at(most.x.max(point.x), most.y.max(point.y)),
        )
    })
}

/// Whether a ray to the right leaves the outline an odd number of times.
fn inside(outline: &[Point], place: Point) -> bool {
    let ends = outline.iter().skip(1).chain(outline.first());
    let crossings = outline.iter().zip(ends).filter(|(a, b)| {
        let share = (place.y - a.y) / (b.y - a.y);
        (a.y > place.y) != (b.y > place.y) && a.x + (b.x - a.x) * share > place.x
    });
    crossings.count() % 2 == 1
}

/// The lesser of two distances, rounded off where they are nearly the same
/// (the polynomial one of Quilez, "Smooth minimum").
fn smooth_minimum(a: f64, b: f64, over: f64) -> f64 {
    let nearness = (over - (a - b).abs()).max(0.0) / over;
    a.min(b) - nearness * nearness * over / 4.0
}
