//! The resolution at which pixels are printed: which pictures are too coarse,
//! and how far finer ones are scaled down.

use super::used;
use crate::artwork::{Artwork, Raster, Vector};
use crate::diagnostic::PrepressProblem;
use crate::geometry::{Abs, Size};

/// The finest detail of a photograph that an office printer shows; more only
/// makes the file larger.
const MOST_DOTS_PER_INCH: f64 = 300.0;

/// Below this resolution readers see the individual pixels.
const LEAST_DOTS_PER_INCH: f64 = 150.0;

const INCH: Abs = Abs::pt(72.0);

/// The problem of a picture that is too coarse for its printed size.
pub(super) fn too_coarse(artwork: &Artwork, size: Size) -> Option<PrepressProblem> {
    match artwork {
        Artwork::Vector(vector) => match vector.least_width {
            Some(least) => {
                let (width, fits) = (size.width, least.fits(size.width));
                (!fits).then_some(PrepressProblem::SmallCode { width, least })
            }
            None => coarse_within(vector, size),
        },
        Artwork::Raster(raster) => {
            let [pixels, _] = raster.seen().map(f64::from);
            let most = INCH * (pixels / LEAST_DOTS_PER_INCH);
            let (path, width) = (raster.path.clone(), size.width);
            (!width.fits(most)).then_some(PrepressProblem::CoarsePicture { path, width, most })
        }
    }
}

/// The coarsest pixels within a drawing, if they are too coarse.
fn coarse_within(vector: &Vector, printed: Size) -> Option<PrepressProblem> {
    let sizes = used::sizes(vector, printed).into_iter();
    let shares = sizes.map(|(raster, size)| (raster, share_of_least(raster, size)));
    let (raster, share) = shares.min_by(|one, other| one.1.total_cmp(&other.1))?;
    let (path, width) = (raster.path.clone(), printed.width);
    let most = width * share;
    (!width.fits(most)).then_some(PrepressProblem::CoarseWithin { path, width, most })
}

/// The resolution as a share of the lowest that is acceptable.
fn share_of_least(raster: &Raster, printed: Size) -> f64 {
    let [across, down] = raster.seen();
    let sides = [(across, printed.width), (down, printed.height)];
    // A single pixel that is stretched shows no squares.
    let sides = sides.into_iter().filter(|&(pixels, _)| pixels > 1);
    let shares =
        sides.map(|(pixels, side)| f64::from(pixels) / (side / INCH) / LEAST_DOTS_PER_INCH);
    shares.fold(f64::INFINITY, f64::min)
}

/// The size in pixels, in the orientation of the file, that a picture is scaled
/// down to; `None` if it is no finer than a printer can show.
pub(super) fn scaled_size(raster: &Raster, printed: Size) -> Option<[u32; 2]> {
    let [pixels, _] = raster.seen().map(f64::from);
    let wanted = printed.width / INCH * MOST_DOTS_PER_INCH;
    if pixels <= wanted.round() {
        return None;
    }
    let scale = wanted / pixels;
    Some(raster.size.map(|side| (f64::from(side) * scale).round().max(1.0) as u32))
}
