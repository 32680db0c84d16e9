//! A drawing as a form XObject (ISO 32000-1, 8.10).
//!
//! Its unit is a fortieth of a point, 2,880 to the inch, and y grows downward,
//! so that all its places are short whole numbers. Nothing of it is seen
//! outside its box.
//!
//! A picture goes into the file through lopdf, a drawing like one of pixels:
//! printpdf's operators for the 1,500 steps of the two vertebrae took 0.4 ms.

mod bytes;
mod outline;
mod state;

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, dictionary};

use super::compress;
use super::content::{Form, Opacity};
use crate::artwork::{Clip, Fill, FillRule, Group, Node, Path, Segment, Stroke, Vector};
use crate::geometry::Size;
use bytes::Bytes;
use outline::{Scale, outline};
use state::State;

/// How many units of a form make a point.
pub(super) const UNITS_PER_POINT: f64 = 40.0;

/// Writes a drawing as it is shown at a size, and returns the name of its
/// form. The forms it needs go to `forms`, their names beginning with
/// `prefix`.
pub(super) fn drawing(
    vector: &Vector,
    size: Size,
    prefix: &str,
    forms: &mut Vec<Form>,
    opacities: &mut BTreeSet<Opacity>,
) -> String {
    let scale = Scale {
        x: UNITS_PER_POINT * (size.width / vector.size.width),
        y: UNITS_PER_POINT * (size.height / vector.size.height),
    };
    let bounds =
        [size.width, size.height].map(|side| (side.to_pt() * UNITS_PER_POINT).round() as i32);
    let (bytes, state) = (Bytes::default(), State::of_form());
    let mut painter = Painter { prefix, forms, opacities, scale, bounds, bytes, state };
    painter.nodes(&vector.nodes);
    painter.finish(Dictionary::new())
}

/// A form as it grows.
struct Painter<'a> {
    prefix: &'a str,
    forms: &'a mut Vec<Form>,
    opacities: &'a mut BTreeSet<Opacity>,
    scale: Scale,
    /// The lower right corner.
    bounds: [i32; 2],
    bytes: Bytes,
    state: State,
}

/// One of the two ways a shape is painted.
#[derive(Clone, Copy)]
enum Step<'a> {
    Fill(&'a Fill),
    Stroke(&'a Stroke),
}

impl Painter<'_> {
    /// Puts the form among the others and returns its name.
    fn finish(self, mut entries: Dictionary) -> String {
        let [width, height] = self.bounds.map(|side| Object::Integer(side.into()));
        entries.set("Type", "XObject");
        entries.set("Subtype", "Form");
        entries.set("BBox", vec![Object::Integer(0), Object::Integer(0), width, height]);
        let resource = format!("{}{}", self.prefix, self.forms.len());
        let stream = compress::stream(entries, &self.bytes.0);
        self.forms.push(Form { resource: resource.clone(), stream });
        resource
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Group(group) => self.group(group),
                Node::Path(path) => self.path(path),
            }
        }
    }

    fn group(&mut self, group: &Group) {
        let outside = self.state.clone();
        self.bytes.text("q\n");
        for clip in &group.clips {
            self.clip(clip);
        }
        if group.opacity < 1.0 {
            self.transparent(group);
        } else {
            self.nodes(&group.nodes);
        }
        self.bytes.text("Q\n");
        self.state = outside;
    }

    /// What is made transparent as one is painted by itself first, in a
    /// transparency group (ISO 32000-1, 11.6.6).
    fn transparent(&mut self, group: &Group) {
        let mut inner = Painter {
            prefix: self.prefix,
            forms: &mut *self.forms,
            opacities: &mut *self.opacities,
            scale: self.scale,
            bounds: self.bounds,
            bytes: Bytes::default(),
            state: State::of_form(),
        };
        inner.nodes(&group.nodes);
        let name = inner.finish(dictionary! { "Group" => dictionary! { "S" => "Transparency" } });
        let opacity = thousandths(group.opacity);
        self.set_opacity(Opacity { fill: opacity, stroke: opacity });
        self.bytes.text(&format!("/{name} Do\n"));
    }

    fn clip(&mut self, clip: &Clip) {
        self.outline(&clip.segments);
        if clip.segments.is_empty() {
            // Nothing is inside: nothing is seen.
            self.bytes.whole(&[0; 4], "re");
        }
        self.bytes.text(if clip.rule == FillRule::EvenOdd { "W* n\n" } else { "W n\n" });
    }

    fn outline(&mut self, segments: &[Segment]) {
        outline(segments, self.scale, &mut self.bytes);
    }

    fn path(&mut self, path: &Path) {
        match (&path.fill, &path.stroke) {
            (Some(fill), Some(stroke)) if paints_at_once(path, fill, stroke) => {
                self.set_fill(fill);
                self.set_stroke(stroke);
                self.outline(&path.segments);
                self.bytes.text(if fill.rule == FillRule::EvenOdd { "B*\n" } else { "B\n" });
            }
            (fill, stroke) => {
                let mut steps = [fill.as_ref().map(Step::Fill), stroke.as_ref().map(Step::Stroke)];
                if path.stroke_first {
                    steps.reverse();
                }
                for step in steps.into_iter().flatten() {
                    self.step(path, step);
                }
            }
        }
    }

    fn step(&mut self, path: &Path, step: Step) {
        let key = match step {
            Step::Fill(fill) => {
                self.set_fill(fill);
                if fill.rule == FillRule::EvenOdd { "f*\n" } else { "f\n" }
            }
            Step::Stroke(stroke) => {
                self.set_stroke(stroke);
                "S\n"
            }
        };
        self.outline(&path.segments);
        self.bytes.text(key);
    }

    fn set_fill(&mut self, fill: &Fill) {
        self.state.set_fill(fill, &mut self.bytes);
        self.set_opacity(Opacity { fill: thousandths(fill.opacity), ..self.state.opacity });
    }

    fn set_stroke(&mut self, stroke: &Stroke) {
        self.state.set_stroke(stroke, self.scale.mean(), &mut self.bytes);
        self.set_opacity(Opacity { stroke: thousandths(stroke.opacity), ..self.state.opacity });
    }

    fn set_opacity(&mut self, opacity: Opacity) {
        if self.state.opacity != opacity {
            self.state.opacity = opacity;
            self.opacities.insert(opacity);
            self.bytes.text(&format!("/{} gs\n", opacity.resource()));
        }
    }
}

/// Painting both at once is shorter, but only the same where nothing shines
/// through.
fn paints_at_once(path: &Path, fill: &Fill, stroke: &Stroke) -> bool {
    !path.stroke_first && fill.opacity >= 1.0 && stroke.opacity >= 1.0
}

fn thousandths(opacity: f32) -> u16 {
    (opacity.clamp(0.0, 1.0) * 1000.0).round() as u16
}
