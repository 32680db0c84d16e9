//! The outline of the dark modules of a QR code. `qr` makes the code and paints
//! the outline.

use std::collections::BTreeMap;

use crate::artwork::Segment;
use crate::geometry::{Abs, Point};

/// A corner of a module, counted in modules.
type ModuleCorner = (i32, i32);

/// The outline of all dark modules of a square, with a margin of `edge`
/// modules; a module is one point. It is one outline, not a square for each
/// module: viewers show white hairlines between squares.
pub(super) fn contours(side: i32, is_dark: impl Fn(i32, i32) -> bool, edge: i32) -> Vec<Segment> {
    let mut sides = sides(side, is_dark);
    let place = |(x, y): ModuleCorner| {
        Point::new(Abs::pt(f64::from(x + edge)), Abs::pt(f64::from(y + edge)))
    };
    let mut segments = Vec::new();
    while let Some(corners) = next_contour(&mut sides) {
        let mut corners = corners.into_iter().map(place);
        segments.extend(corners.next().map(Segment::Move));
        segments.extend(corners.map(Segment::Line));
        segments.push(Segment::Close);
    }
    segments
}

/// The sides between dark and light modules by the corner they start from, with
/// the dark module on the right: so outlines turn one way and holes the other.
fn sides(
    side: i32,
    is_dark: impl Fn(i32, i32) -> bool,
) -> BTreeMap<ModuleCorner, Vec<ModuleCorner>> {
    let is_dark =
        |x: i32, y: i32| (0..side).contains(&x) && (0..side).contains(&y) && is_dark(x, y);
    let mut sides = BTreeMap::<ModuleCorner, Vec<ModuleCorner>>::new();
    for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))) {
        if !is_dark(x, y) {
            continue;
        }
        let around = [
            (!is_dark(x, y - 1), (x, y), (x + 1, y)),
            (!is_dark(x + 1, y), (x + 1, y), (x + 1, y + 1)),
            (!is_dark(x, y + 1), (x + 1, y + 1), (x, y + 1)),
            (!is_dark(x - 1, y), (x, y + 1), (x, y)),
        ];
        for (_, from, to) in around.into_iter().filter(|&(is_side, ..)| is_side) {
            sides.entry(from).or_default().push(to);
        }
    }
    sides
}

/// Takes one closed outline out of the sides and returns its corners, without
/// the points where it runs straight on. It starts at the leftmost corner,
/// which is never such a point.
fn next_contour(
    sides: &mut BTreeMap<ModuleCorner, Vec<ModuleCorner>>,
) -> Option<Vec<ModuleCorner>> {
    let mut corners = vec![*sides.first_key_value()?.0];
    while let Some(next) = corners.last().and_then(|&last| take(sides, last)) {
        if let [.., before, last] = corners.as_slice()
            && is_straight(*before, *last, next)
        {
            corners.pop();
        }
        corners.push(next);
    }
    // The last corner repeats the first; closing the outline leads back to it.
    corners.pop();
    Some(corners)
}

fn take(
    sides: &mut BTreeMap<ModuleCorner, Vec<ModuleCorner>>,
    from: ModuleCorner,
) -> Option<ModuleCorner> {
    let leading = sides.get_mut(&from)?;
    let to = leading.pop();
    if leading.is_empty() {
        sides.remove(&from);
    }
    to
}

fn is_straight(a: ModuleCorner, b: ModuleCorner, c: ModuleCorner) -> bool {
    (a.0 == b.0 && b.0 == c.0) || (a.1 == b.1 && b.1 == c.1)
}

#[cfg(test)]
mod tests {
    use super::contours;
    use crate::artwork::Segment;

    fn corners(rows: [&str; 3]) -> usize {
        let dark = |x: i32, y: i32| rows[y as usize].as_bytes()[x as usize] == b'#';
        let segments = contours(3, dark, 0);
        segments.iter().filter(|segment| !matches!(segment, Segment::Close)).count()
    }

    #[test]
    fn modules_that_touch_have_one_outline() {
        assert_eq!(corners(["###", "###", "###"]), 4);
        assert_eq!(corners(["##.", "##.", "..."]), 4);
        assert_eq!(corners(["#..", "##.", "..."]), 6);
    }

    #[test]
    fn hole_has_an_outline_of_its_own() {
        assert_eq!(corners(["###", "#.#", "###"]), 8);
    }
}
