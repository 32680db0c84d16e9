//! Path data (SVG 2, 9.3). The outlines of other shapes are in `geometry`.

use svgtypes::{PathParser, PathSegment};
use tiny_skia_path::{Path, PathBuilder};

use super::arc::{Arc, arc};

/// An outline, and which of its points are corners: an arc is several curves,
/// but has a marker at its end only.
pub(super) struct PathOutline {
    pub(super) path: Path,
    /// The number of segments in each step of the path data.
    pub(super) steps: Vec<u8>,
}

/// Reads path data up to its first error, as browsers do.
pub(super) fn parse(d: &str) -> Option<PathOutline> {
    let mut pen = OutlineBuilder::default();
    for segment in PathParser::from(d) {
        match segment {
            Ok(segment) => pen.draw(segment),
            Err(_) => break,
        }
    }
    let OutlineBuilder { builder, steps, .. } = pen;
    let path = builder.finish()?;
    Some(PathOutline { path, steps })
}

#[derive(Default)]
struct OutlineBuilder {
    builder: PathBuilder,
    steps: Vec<u8>,
    /// The current point, and the start of the subpath.
    at: [f64; 2],
    start: [f64; 2],
    /// The control points that the next smooth curve mirrors.
    cubic: Option<[f64; 2]>,
    quadratic: Option<[f64; 2]>,
    /// Whether the subpath was closed and no new one begun.
    is_closed: bool,
}

impl OutlineBuilder {
    fn draw(&mut self, segment: PathSegment) {
        let place =
            |abs: bool, x: f64, y: f64| if abs { [x, y] } else { [self.at[0] + x, self.at[1] + y] };
        match segment {
            PathSegment::MoveTo { abs, x, y } => self.move_to(place(abs, x, y)),
            PathSegment::LineTo { abs, x, y } => self.line_to(place(abs, x, y)),
            PathSegment::HorizontalLineTo { abs, x } => {
                self.line_to([place(abs, x, 0.0)[0], self.at[1]]);
            }
            PathSegment::VerticalLineTo { abs, y } => {
                self.line_to([self.at[0], place(abs, 0.0, y)[1]]);
            }
            PathSegment::CurveTo { abs, x1, y1, x2, y2, x, y } => {
                self.curve(place(abs, x1, y1), place(abs, x2, y2), place(abs, x, y));
            }
            PathSegment::SmoothCurveTo { abs, x2, y2, x, y } => {
                let first = self.mirrored(self.cubic);
                self.curve(first, place(abs, x2, y2), place(abs, x, y));
            }
            PathSegment::Quadratic { abs, x1, y1, x, y } => {
                self.quadratic(place(abs, x1, y1), place(abs, x, y));
            }
            PathSegment::SmoothQuadratic { abs, x, y } => {
                self.quadratic(self.mirrored(self.quadratic), place(abs, x, y));
            }
            PathSegment::EllipticalArc { abs, rx, ry, x_axis_rotation, large_arc, sweep, x, y } => {
                let to = place(abs, x, y);
                self.arc(Arc { radii: [rx, ry], turn: x_axis_rotation, large_arc, sweep, to });
            }
            PathSegment::ClosePath { .. } => {
                self.step(PathBuilder::close);
                self.went_to(self.start);
                self.is_closed = true;
            }
        }
    }

    /// Draws one step. A move after a move, or closing a closed subpath, draws
    /// nothing and does not count.
    fn step(&mut self, draw: impl FnOnce(&mut PathBuilder)) {
        let before = self.builder.len();
        draw(&mut self.builder);
        let count = self.builder.len() - before;
        if count > 0 {
            self.steps.push(count as u8);
        }
    }

    fn mirrored(&self, control: Option<[f64; 2]>) -> [f64; 2] {
        let [x, y] = control.unwrap_or(self.at);
        [self.at[0] * 2.0 - x, self.at[1] * 2.0 - y]
    }

    fn went_to(&mut self, to: [f64; 2]) {
        self.at = to;
        (self.cubic, self.quadratic) = (None, None);
    }

    fn move_to(&mut self, to: [f64; 2]) {
        self.step(|builder| builder.move_to(to[0] as f32, to[1] as f32));
        self.went_to(to);
        self.start = to;
        self.is_closed = false;
    }

    /// Starts a new subpath at the start of the closed one, if no move follows
    /// it.
    fn begin(&mut self) {
        if self.is_closed {
            self.move_to(self.start);
        }
    }

    fn line_to(&mut self, to: [f64; 2]) {
        self.begin();
        self.step(|builder| builder.line_to(to[0] as f32, to[1] as f32));
        self.went_to(to);
    }

    fn curve(&mut self, first: [f64; 2], second: [f64; 2], to: [f64; 2]) {
        self.begin();
        self.step(|builder| cubic_to(builder, [first, second, to]));
        self.went_to(to);
        self.cubic = Some(second);
    }

    fn quadratic(&mut self, control: [f64; 2], to: [f64; 2]) {
        self.begin();
        let [[a, b], [c, d]] = [control, to].map(|place| place.map(|it| it as f32));
        self.step(|builder| builder.quad_to(a, b, c, d));
        self.went_to(to);
        self.quadratic = Some(control);
    }

    fn arc(&mut self, of: Arc) {
        self.begin();
        let Some(curves) = arc(self.at, of) else {
            return self.line_to(of.to);
        };
        self.step(|builder| curves.into_iter().for_each(|curve| cubic_to(builder, curve)));
        self.went_to(of.to);
    }
}

fn cubic_to(builder: &mut PathBuilder, places: [[f64; 2]; 3]) {
    let [[a, b], [c, d], [e, f]] = places.map(|place| place.map(|it| it as f32));
    builder.cubic_to(a, b, c, d, e, f);
}
