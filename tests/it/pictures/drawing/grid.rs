//! A field of values at the points of a square grid.

use super::plane::{Point, at};

/// Values at the points of a square grid.
pub(super) struct Grid {
    origin: Point,
    step: f64,
    columns: usize,
    rows: usize,
    values: Vec<f64>,
}

impl Grid {
    /// The values of a field at points `step` apart, from one corner of a box
    /// to the other.
    pub(super) fn of(
        (least, most): (Point, Point),
        step: f64,
        field: impl Fn(Point) -> f64,
    ) -> Self {
        let count = |length: f64| (length / step).ceil() as usize + 1;
        let (columns, rows) = (count(most.x - least.x), count(most.y - least.y));
        let mut grid = Self { origin: least, step, columns, rows, values: Vec::new() };
        let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
        grid.values =
            places.map(|(column, row)| field(grid.place(column as f64, row as f64))).collect();
        grid
    }

    pub(super) fn columns(&self) -> usize {
        self.columns
    }

    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// The value at a point of the grid.
    pub(super) fn value(&self, column: usize, row: usize) -> f64 {
        self.values[row * self.columns + column]
    }

    /// Where a point of the grid, or one between two, lies.
    pub(super) fn place(&self, column: f64, row: f64) -> Point {
        self.origin + at(column, row) * self.step
    }
}
