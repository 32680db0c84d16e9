use std::sync::Arc;

use super::{EmbeddedPixels, PixelMemo, prepare};
use crate::artwork::{Raster, Transform, Vector};
use crate::diagnostic::ArtworkProblem;
use crate::geometry::{Abs, Size};

/// The pixels within a drawing that is printed at a size, ready for paper.
pub(super) fn within<'v>(
    vector: &'v Vector,
    printed: Size,
    memo: &PixelMemo,
) -> Result<Vec<EmbeddedPixels<'v>>, ArtworkProblem> {
    let mut ready = Vec::new();
    for (raster, size) in sizes(vector, printed) {
        ready.push(EmbeddedPixels { raster, developed: prepare::prepare(raster, size, memo)? });
    }
    Ok(ready)
}

/// The pixels within a drawing that is printed at a size, each once, with the
/// largest size at which the drawing shows them.
pub(super) fn sizes(vector: &Vector, printed: Size) -> Vec<(&Arc<Raster>, Size)> {
    let scale = printed.width / vector.size.width;
    let mut used: Vec<(&Arc<Raster>, Size)> = Vec::new();
    for image in vector.images() {
        let Transform([a, b, c, d, ..]) = image.transform;
        let side = |x: f64, y: f64| Abs::pt(x.hypot(y)) * scale;
        let size = Size::new(side(a, b), side(c, d));
        match used.iter_mut().find(|(known, _)| Arc::ptr_eq(known, &image.raster)) {
            Some((_, known)) if known.width < size.width => *known = size,
            Some(_) => {}
            None => used.push((&image.raster, size)),
        }
    }
    used
}
