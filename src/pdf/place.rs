//! The transformation matrix that puts a picture at its place.

use super::drawing::UNITS_PER_POINT;
use super::numbers::{points, rounded};
use crate::artwork::{Orientation, Raster};
use crate::geometry::{Abs, Rect};
use crate::prepress::{Picture, PictureContent};

/// The matrix that fits a picture into an area of a page of this height.
pub(super) fn place(picture: &Picture, area: &Rect, page_height: Abs) -> [f32; 6] {
    match &picture.content {
        PictureContent::Vector(_) => {
            // A drawing has its own units and is written for its largest size
            // on any page.
            let smaller = area.size.width / picture.size.width;
            let unit = (smaller / UNITS_PER_POINT) as f32;
            let (x, y) = (points(area.origin.x), points(page_height - area.origin.y));
            [unit, 0.0, 0.0, -unit, x, y]
        }
        PictureContent::Raster(developed) => turned(&developed.colors, area, page_height),
    }
}

/// The matrix of pixels, turned upright. Pixels fill a unit square with their
/// first row at the top (ISO 32000-1, 8.9.5.1).
fn turned(raster: &Raster, area: &Rect, page_height: Abs) -> [f32; 6] {
    let Orientation { transposed, mirrored, upside_down } = raster.orientation;
    // The square's corner and its sides, in shares of the area.
    let (x, across) = if mirrored { (1.0, -1.0) } else { (0.0, 1.0) };
    let (y, up) = if upside_down { (1.0, -1.0) } else { (0.0, 1.0) };
    let [width, height] = [area.size.width.to_pt(), area.size.height.to_pt()];
    let left = area.origin.x.to_pt();
    let bottom = (page_height - area.bottom()).to_pt();
    let matrix = if transposed {
        // The first row runs down the left side, so the square's lower left
        // corner becomes the upper right one.
        [
            0.0,
            -up * height,
            -across * width,
            0.0,
            left + (x + across) * width,
            bottom + (y + up) * height,
        ]
    } else {
        [across * width, 0.0, 0.0, up * height, left + x * width, bottom + y * height]
    };
    matrix.map(|number| rounded(number, 2))
}
