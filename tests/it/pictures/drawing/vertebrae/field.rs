//! How far each place of the cut face is from bone.

use crate::pictures::drawing::distance::{Bar, extent, smooth_minimum};
use crate::pictures::drawing::grid::Grid;
use crate::pictures::drawing::plane::Point;

/// Bars of bone that follow each other: an upright, a strut, the shell.
pub(super) type Strand = Vec<Bar>;

/// From one point of the grid to the next.
const STEP: f64 = 2.0;

/// The distances from the strands within a closed outline, outside which all
/// is bone; negative in bone. Where strands meet they flow into each other over
/// `fillet` units.
pub(super) fn field(strands: &[Strand], fillet: f64, outline: &[Point]) -> Grid {
    Grid::of(extent(outline), STEP, |place| {
        if inside(outline, place) { distance(strands, fillet, place) } else { -1.0 }
    })
}

fn distance(strands: &[Strand], fillet: f64, place: Point) -> f64 {
    let far = 4.0 * fillet;
    let near = strands.iter().filter_map(|strand| {
        let bars = strand.iter().filter(|bar| holds(bar.extent(far), place));
        bars.map(|bar| bar.distance(place)).min_by(f64::total_cmp)
    });
    near.fold(far, |nearest, distance| smooth_minimum(nearest, distance, fillet))
}

/// Whether a place lies within a box.
fn holds((least, most): (Point, Point), place: Point) -> bool {
    place.x > least.x && place.x < most.x && place.y > least.y && place.y < most.y
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
