//! Points, sizes, rectangles and margins on a page, `y` downward.

use super::Abs;

/// A point: `x` from the left, `y` from the top.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// The distance from the left.
    pub x: Abs,
    /// The distance from the top.
    pub y: Abs,
}

impl Point {
    /// The point at these distances from the left and the top.
    pub const fn new(x: Abs, y: Abs) -> Self {
        Self { x, y }
    }
}

/// A width and a height.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Size {
    /// The extent from left to right.
    pub width: Abs,
    /// The extent from top to bottom.
    pub height: Abs,
}

impl Size {
    /// The size of this width and height.
    pub const fn new(width: Abs, height: Abs) -> Self {
        Self { width, height }
    }
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// Its upper left corner.
    pub origin: Point,
    /// Its extent to the right and downward.
    pub size: Size,
}

impl Rect {
    /// The rectangle with this upper left corner and extent.
    pub const fn new(origin: Point, size: Size) -> Self {
        Self { origin, size }
    }

    /// The right edge.
    pub fn right(&self) -> Abs {
        self.origin.x + self.size.width
    }

    /// The bottom edge.
    pub fn bottom(&self) -> Abs {
        self.origin.y + self.size.height
    }

    /// The rectangle as seen from behind a sheet of this width.
    pub fn turned_over(self, sheet: Abs) -> Self {
        let x = sheet - self.right();
        Self { origin: Point::new(x, self.origin.y), ..self }
    }

    /// The smallest rectangle that holds both.
    pub fn union(&self, other: &Self) -> Self {
        let x = self.origin.x.min(other.origin.x);
        let y = self.origin.y.min(other.origin.y);
        Self {
            origin: Point::new(x, y),
            size: Size::new(
                self.right().max(other.right()) - x,
                self.bottom().max(other.bottom()) - y,
            ),
        }
    }
}

/// Distances inward from the four sides of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Insets {
    /// From the top.
    pub top: Abs,
    /// From the right.
    pub right: Abs,
    /// From the bottom.
    pub bottom: Abs,
    /// From the left.
    pub left: Abs,
}

impl Insets {
    /// The same distance on all sides.
    pub const fn uniform(distance: Abs) -> Self {
        Self { top: distance, right: distance, bottom: distance, left: distance }
    }

    /// The insets as seen from behind: left and right swapped.
    pub fn turned_over(self) -> Self {
        Self { left: self.right, right: self.left, ..self }
    }
}
