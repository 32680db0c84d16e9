use std::sync::Arc;

use usvg::SpreadMethod;
use usvg::tiny_skia_path::Transform as SkiaTransform;

use crate::artwork::{Gradient, GradientLine, Paint, Spread, Stop, Transform};
use crate::color::Color;

/// What a shape is painted with, and how opaque it is. None where nothing is
/// seen of it; patterns were refused before.
pub(super) fn paint(
    paint: &usvg::Paint,
    opacity: f32,
    transform: SkiaTransform,
) -> Option<(Paint, f32)> {
    let (gradient, line) = match paint {
        usvg::Paint::Color(color) => {
            return (opacity > 0.0).then_some((Paint::Color(self::color(*color)), opacity));
        }
        usvg::Paint::LinearGradient(linear) => (&***linear, line(linear)),
        usvg::Paint::RadialGradient(radial) => (&***radial, circles(radial)),
        usvg::Paint::Pattern(_) => return None,
    };
    let mut stops = stops(gradient.stops());
    let common = common_opacity(&mut stops);
    let gradient = Gradient {
        line,
        transform: numbers(transform.pre_concat(gradient.transform())),
        spread: spread(gradient.spread_method()),
        stops,
    };
    let is_seen = opacity > 0.0 && common > 0.0;
    is_seen.then(|| (Paint::Gradient(Arc::new(gradient)), opacity * common))
}

fn color(color: usvg::Color) -> Color {
    Color::rgb(color.red, color.green, color.blue)
}

fn line(linear: &usvg::LinearGradient) -> GradientLine {
    let [x1, y1, x2, y2] = [linear.x1(), linear.y1(), linear.x2(), linear.y2()].map(f64::from);
    GradientLine::Linear([x1, y1], [x2, y2])
}

fn circles(radial: &usvg::RadialGradient) -> GradientLine {
    let focus = [radial.fx(), radial.fy(), radial.fr().get()];
    let rim = [radial.cx(), radial.cy(), radial.r().get()];
    GradientLine::Radial(focus.map(f64::from), rim.map(f64::from))
}

fn numbers(transform: SkiaTransform) -> Transform {
    let SkiaTransform { sx, ky, kx, sy, tx, ty } = transform;
    Transform([sx, ky, kx, sy, tx, ty].map(f64::from))
}

fn spread(spread: SpreadMethod) -> Spread {
    match spread {
        SpreadMethod::Pad => Spread::Pad,
        SpreadMethod::Repeat => Spread::Repeat,
        SpreadMethod::Reflect => Spread::Reflect,
    }
}

fn stops(stops: &[usvg::Stop]) -> Vec<Stop> {
    let stop = |stop: &usvg::Stop| Stop {
        offset: stop.offset().get(),
        color: color(stop.color()),
        opacity: stop.opacity().get(),
    };
    stops.iter().map(stop).collect()
}

/// Takes the opacity out of stops that all have the same, so that the shape as
/// a whole has it.
fn common_opacity(stops: &mut [Stop]) -> f32 {
    let first = stops.first().map_or(1.0, |stop| stop.opacity);
    if stops.iter().any(|stop| stop.opacity != first) {
        return 1.0;
    }
    stops.iter_mut().for_each(|stop| stop.opacity = 1.0);
    first
}
