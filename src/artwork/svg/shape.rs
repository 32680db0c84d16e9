use usvg::tiny_skia_path::{PathStroker, Transform};
use usvg::{LineCap, LineJoin, PaintOrder};

use super::outline::{areas, segments, to_points};
use super::paint::paint;
use crate::artwork::{Cap, Fill, FillRule, Join, Paint, Path, Segment, Stroke};

/// How finely an outline is made of a stroke, in steps to a point.
const STROKE_RESOLUTION: f32 = 8.0;

/// What is seen of a path: one shape that is filled and stroked, or two where
/// its fill and its stroke do not have the same outline.
pub(super) fn shapes(path: &usvg::Path) -> impl Iterator<Item = Path> {
    let transform = to_points(path.abs_transform());
    let segments = segments(path.data(), transform);
    let stroke_first = path.paint_order() == PaintOrder::StrokeAndFill;
    let filled = path.fill().and_then(|fill| filled(fill, path, transform, &segments));
    let stroked = path.stroke().and_then(|stroke| stroked(stroke, path, transform, &segments));
    let shapes = match (filled, stroked) {
        (Some(filled), Some(Path { segments, stroke: Some(stroke), .. }))
            if filled.segments == segments =>
        {
            [Some(Path { stroke: Some(stroke), stroke_first, ..filled }), None]
        }
        (filled, stroked) if stroke_first => [stroked, filled],
        (filled, stroked) => [filled, stroked],
    };
    shapes.into_iter().flatten()
}

/// A line has no area: SVG fills nothing of it, where a PDF paints it as thin
/// as can be (ISO 32000-1, 8.5.3.3.1). It is left out.
fn filled(
    fill: &usvg::Fill,
    path: &usvg::Path,
    transform: Transform,
    segments: &[Segment],
) -> Option<Path> {
    let bounds = path.data().bounds();
    if bounds.width() == 0.0 || bounds.height() == 0.0 {
        return None;
    }
    let segments = areas(segments);
    let (paint, opacity) = paint(fill.paint(), fill.opacity().get(), transform)?;
    let fill = Fill { paint, opacity, rule: rule(fill.rule()) };
    let filled = Path { segments, fill: Some(fill), stroke: None, stroke_first: false };
    (!filled.segments.is_empty()).then_some(filled)
}

/// Where the transform is not the same in all directions the pen is no longer
/// round: then it is the shape that the stroke covers.
fn stroked(
    stroke: &usvg::Stroke,
    path: &usvg::Path,
    transform: Transform,
    segments: &[Segment],
) -> Option<Path> {
    let (paint, opacity) = paint(stroke.paint(), stroke.opacity().get(), transform)?;
    match similarity(transform) {
        Some(scale) => {
            let pen = Some(pen(stroke, paint, opacity, scale));
            Some(Path { segments: segments.to_vec(), fill: None, stroke: pen, stroke_first: false })
        }
        None => {
            let segments = outline(path, stroke, transform)?;
            let fill = Some(Fill { paint, opacity, rule: FillRule::NonZero });
            Some(Path { segments, fill, stroke: None, stroke_first: false })
        }
    }
}

pub(super) fn rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

/// A pen; `scale` is from its own lengths to points.
fn pen(stroke: &usvg::Stroke, paint: Paint, opacity: f32, scale: f32) -> Stroke {
    Stroke {
        paint,
        opacity,
        width: stroke.width().get() * scale,
        cap: match stroke.linecap() {
            LineCap::Butt => Cap::Butt,
            LineCap::Round => Cap::Round,
            LineCap::Square => Cap::Square,
        },
        join: match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => Join::Miter,
            LineJoin::Round => Join::Round,
            LineJoin::Bevel => Join::Bevel,
        },
        miter_limit: stroke.miterlimit().get(),
        dashes: stroke.dasharray().unwrap_or_default().iter().map(|dash| dash * scale).collect(),
        dash_offset: stroke.dashoffset() * scale,
    }
}

/// By how much a transform scales, if it does so alike in all directions.
fn similarity(transform: Transform) -> Option<f32> {
    let Transform { sx, kx, ky, sy, .. } = transform;
    let (across, down) = (sx.hypot(ky), kx.hypot(sy));
    let skew = sx * kx + ky * sy;
    let tolerance = 1e-3 * across.max(down);
    let alike = (across - down).abs() <= tolerance && skew.abs() <= tolerance * across.max(down);
    alike.then_some(across)
}

/// A stroke as the shape it covers.
fn outline(path: &usvg::Path, stroke: &usvg::Stroke, transform: Transform) -> Option<Vec<Segment>> {
    let scale = PathStroker::compute_resolution_scale(&transform) * STROKE_RESOLUTION;
    let skia = stroke.to_tiny_skia();
    let dashed = skia.dash.as_ref().and_then(|dash| path.data().dash(dash, scale));
    let outline = dashed.as_ref().unwrap_or(path.data()).stroke(&skia, scale)?;
    Some(segments(&outline, transform))
}
