//! From a field of distances to the outlines of its pores (marching squares).

use std::collections::BTreeMap;

use super::field::Field;
use super::plane::{Point, at};

/// The outlines of what is not bone, anticlockwise on the paper, as points a
/// grid's step or less apart. Bone all around by marrow runs clockwise.
pub(super) fn holes(field: &Field) -> Vec<Vec<Point>> {
    let mut crossings = Crossings::of(field);
    let mut outlines = Vec::new();
    while let Some(start) = crossings.any() {
        outlines.push(crossings.walk(field, start));
    }
    outlines
}

/// A side of a square of the grid: from a grid point to the right, or down.
type Side = (usize, usize, bool);

/// For each side where an outline enters a square, where it leaves it.
struct Crossings {
    next: BTreeMap<Side, Side>,
}

impl Crossings {
    fn of(field: &Field) -> Self {
        let mut next = BTreeMap::new();
        for row in 0..field.rows - 1 {
            for column in 0..field.columns - 1 {
                for (from, to) in square(field, column, row) {
                    next.insert(from, to);
                }
            }
        }
        Self { next }
    }

    fn any(&self) -> Option<Side> {
        self.next.keys().next().copied()
    }

    fn walk(&mut self, field: &Field, start: Side) -> Vec<Point> {
        let mut outline = Vec::new();
        let mut side = start;
        while let Some(next) = self.next.remove(&side) {
            outline.push(crossing(field, side));
            side = next;
        }
        outline
    }
}

/// The pieces of outline in one square, each with the marrow on its left.
fn square(field: &Field, column: usize, row: usize) -> Vec<(Side, Side)> {
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1)];
    let open = corners.map(|(x, y)| field.value(column + x, row + y) > 0.0);
    let sides = [
        (column, row, true),
        (column + 1, row, false),
        (column, row + 1, true),
        (column, row, false),
    ];
    let enters = (0..4).filter(|&i| !open[i] && open[(i + 1) % 4]);
    enters
        .map(|i| {
            let leaves = (1..4).map(|step| (i + step) % 4).find(|&k| open[k] && !open[(k + 1) % 4]);
            (sides[i], sides[leaves.unwrap_or(i)])
        })
        .collect()
}

/// Where the field is nothing along a side.
fn crossing(field: &Field, (column, row, across): Side) -> Point {
    let (right, down) = if across { (1, 0) } else { (0, 1) };
    let (a, b) = (field.value(column, row), field.value(column + right, row + down));
    let share = a / (a - b);
    let (x, y) = (column as f64 + share * right as f64, row as f64 + share * down as f64);
    field.origin + at(x, y) * field.step
}

/// The area within a closed polygon; negative where it runs anticlockwise.
pub(super) fn area(outline: &[Point]) -> f64 {
    let ends = outline.iter().skip(1).chain(outline.first());
    outline.iter().zip(ends).map(|(a, b)| a.cross(*b)).sum::<f64>() / 2.0
}
