//! From a field of values to the outlines of where they are above nothing
//! (marching squares).

use std::collections::BTreeMap;

use super::grid::Grid;
use super::plane::Point;

/// The outlines of what is above nothing, anticlockwise on the paper, as points
/// a grid's step or less apart. What lies all around by it runs clockwise.
pub(super) fn outlines(grid: &Grid) -> Vec<Vec<Point>> {
    let mut crossings = Crossings::of(grid);
    let mut outlines = Vec::new();
    while let Some(start) = crossings.any() {
        outlines.push(crossings.walk(grid, start));
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
    fn of(grid: &Grid) -> Self {
        let mut next = BTreeMap::new();
        for row in 0..grid.rows() - 1 {
            for column in 0..grid.columns() - 1 {
                for (from, to) in square(grid, column, row) {
                    next.insert(from, to);
                }
            }
        }
        Self { next }
    }

    fn any(&self) -> Option<Side> {
        self.next.keys().next().copied()
    }

    fn walk(&mut self, grid: &Grid, start: Side) -> Vec<Point> {
        let mut outline = Vec::new();
        let mut side = start;
        while let Some(next) = self.next.remove(&side) {
            outline.push(crossing(grid, side));
            side = next;
        }
        outline
    }
}

/// The pieces of outline in one square, each with what is above nothing on
/// its left.
fn square(grid: &Grid, column: usize, row: usize) -> Vec<(Side, Side)> {
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1)];
    let open = corners.map(|(x, y)| grid.value(column + x, row + y) > 0.0);
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
fn crossing(grid: &Grid, (column, row, across): Side) -> Point {
    let (right, down) = if across { (1, 0) } else { (0, 1) };
    let (a, b) = (grid.value(column, row), grid.value(column + right, row + down));
    let share = a / (a - b);
    grid.place(column as f64 + share * right as f64, row as f64 + share * down as f64)
}

/// The area within a closed polygon; negative where it runs anticlockwise.
pub(super) fn area(outline: &[Point]) -> f64 {
    let ends = outline.iter().skip(1).chain(outline.first());
    outline.iter().zip(ends).map(|(a, b)| a.cross(*b)).sum::<f64>() / 2.0
}
