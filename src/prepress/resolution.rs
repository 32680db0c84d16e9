//! How fine pixels are printed.

use crate::artwork::{Artwork, Raster};
use crate::diagnostic::PrepressProblem;
use crate::geometry::{Abs, Size};

/// What an office printer shows of a photograph; more only makes the file
/// larger.
const MOST_DOTS_PER_INCH: f64 = 300.0;

/// With less, a reader sees the squares.
const LEAST_DOTS_PER_INCH: f64 = 150.0;

const INCH: Abs = Abs::pt(72.0);

/// What is too coarse for the size at which it is printed.
pub(super) fn too_coarse(artwork: &Artwork, size: Size) -> Option<PrepressProblem> {
    match artwork {
        Artwork::Vector(vector) => {
            let least = vector.least_width?;
            let (width, fits) = (size.width, least.fits(size.width));
            (!fits).then_some(PrepressProblem::SmallCode { width, least })
        }
        Artwork::Raster(raster) => {
            let [pixels, _] = raster.seen().map(f64::from);
            let most = INCH * (pixels / LEAST_DOTS_PER_INCH);
            let (path, width) = (raster.path.clone(), size.width);
            (!width.fits(most)).then_some(PrepressProblem::CoarsePicture { path, width, most })
        }
    }
}

/// The size in pixels, as the file stores them, that a picture is scaled down
/// to; none where it is no finer than a printer shows.
pub(super) fn scaled_size(raster: &Raster, printed: Size) -> Option<[u32; 2]> {
    let [pixels, _] = raster.seen().map(f64::from);
    let wanted = printed.width / INCH * MOST_DOTS_PER_INCH;
    if pixels <= wanted.round() {
        return None;
    }
    let scale = wanted / pixels;
    Some(raster.size.map(|side| (f64::from(side) * scale).round().max(1.0) as u32))
}
