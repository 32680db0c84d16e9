use lopdf::{Dictionary, Object, dictionary};
use printpdf::{DictItem, ExtendedGraphicsStateId, Op};

use super::operators::{operator, operator_of, paint, whole_operator};
use super::page::Content;
use super::path::{Outline, Scale};
use super::{Form, Opacity, encode};
use crate::artwork::{Artwork, Cap, Clip, Fill, FillRule, Group, Join, Node, Path, Stroke, Vector};
use crate::geometry::Rect;
use crate::layout::Drawing;
use crate::pdf::WriteError;
use crate::pdf::numbers::{Hundredths, points, rounded};

/// A picture's operators as they grow.
struct Painter<'c, 'p> {
    content: &'c mut Content<'p>,
    operators: Vec<Op>,
    scale: Scale,
    /// The picture's corner in its own coordinates: what a group may cover.
    bounds: [i32; 2],
    state: State,
}

/// The graphics state inside a picture: what need not be said again.
#[derive(Clone, PartialEq)]
struct State {
    fill: Option<crate::color::Color>,
    stroke: Option<crate::color::Color>,
    opacity: Opacity,
    pen: Option<Pen>,
}

impl State {
    /// On a page nothing but pictures is stroked: the pen is as it began.
    fn of_page() -> Self {
        Self { fill: None, stroke: None, opacity: OPAQUE, pen: Some(Pen::initial()) }
    }

    /// A transparency group takes over everything but the opacity (ISO
    /// 32000-1, 11.6.6), and from where is not known.
    fn of_group() -> Self {
        Self { fill: None, stroke: None, opacity: OPAQUE, pen: None }
    }
}

#[derive(Clone, PartialEq)]
struct Pen {
    width: f32,
    cap: Cap,
    join: Join,
    miter_limit: f32,
    dashes: Vec<f32>,
    dash_offset: f32,
}

const OPAQUE: Opacity = Opacity { fill: 1000, stroke: 1000 };

impl Content<'_> {
    /// Writes a picture: in its own coordinates, of which y grows downward and
    /// the unit is a hundredth of a point, so that all its places are whole
    /// numbers.
    pub(super) fn drawing(&mut self, drawing: &Drawing) -> Result<(), WriteError> {
        let Artwork::Vector(vector) = &*drawing.artwork;
        let (x, y) = (drawing.area.origin.x, self.height - drawing.area.origin.y);
        let place = [0.01, 0.0, 0.0, -0.01, points(x), points(y)];
        let mut painter = Painter::new(self, vector, &drawing.area);
        painter.operators.push(Op::SaveGraphicsState);
        painter.operators.push(operator("cm", &place));
        painter.clip_to_bounds();
        painter.nodes(&vector.nodes)?;
        painter.operators.push(Op::RestoreGraphicsState);
        let operators = painter.operators;
        self.operators.extend(operators);
        Ok(())
    }
}

impl<'c, 'p> Painter<'c, 'p> {
    fn new(content: &'c mut Content<'p>, vector: &Vector, area: &Rect) -> Self {
        let scale = Scale {
            x: 100.0 * (area.size.width / vector.size.width),
            y: 100.0 * (area.size.height / vector.size.height),
        };
        let bounds = [Hundredths::of(area.size.width).0, Hundredths::of(area.size.height).0];
        Self { content, operators: Vec::new(), scale, bounds, state: State::of_page() }
    }

    fn clip_to_bounds(&mut self) {
        let [width, height] = self.bounds;
        self.operators.push(whole_operator("re", &[0, 0, width, height]));
        self.operators.push(operator("W", &[]));
        self.operators.push(operator("n", &[]));
    }

    fn nodes(&mut self, nodes: &[Node]) -> Result<(), WriteError> {
        for node in nodes {
            match node {
                Node::Group(group) => self.group(group)?,
                Node::Path(path) => self.path(path),
            }
        }
        Ok(())
    }

    fn group(&mut self, group: &Group) -> Result<(), WriteError> {
        let outside = self.state.clone();
        self.operators.push(Op::SaveGraphicsState);
        for clip in &group.clips {
            self.clip(clip);
        }
        if group.opacity < 1.0 {
            let form = self.form(&group.nodes)?;
            let fill = thousandths(group.opacity);
            self.set_opacity(Opacity { fill, stroke: fill });
            self.operators.push(operator_of("Do", vec![DictItem::Name(form.into_bytes())]));
        } else {
            self.nodes(&group.nodes)?;
        }
        self.operators.push(Op::RestoreGraphicsState);
        self.state = outside;
        Ok(())
    }

    /// What is made transparent as one is painted by itself first, in a
    /// transparency group (ISO 32000-1, 11.6.6).
    fn form(&mut self, nodes: &[Node]) -> Result<String, WriteError> {
        let outside = std::mem::take(&mut self.operators);
        let state = std::mem::replace(&mut self.state, State::of_group());
        let painted = self.nodes(nodes);
        let operators = std::mem::replace(&mut self.operators, outside);
        self.state = state;
        painted?;
        let [width, height] = self.bounds.map(|side| Object::Integer(side.into()));
        let entries: Dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![Object::Integer(0), Object::Integer(0), width, height],
            "Group" => dictionary! { "S" => "Transparency" },
        };
        let resource = format!("X{}x{}", self.content.page, self.content.forms.len());
        let stream = encode(operators, entries)?;
        self.content.forms.push(Form { resource: resource.clone(), stream });
        Ok(resource)
    }

    fn clip(&mut self, clip: &Clip) {
        self.outline(&clip.segments);
        if clip.segments.is_empty() {
            // Nothing is inside: nothing is seen.
            self.operators.push(whole_operator("re", &[0; 4]));
        }
        self.operators.push(operator(if clip.rule == FillRule::EvenOdd { "W*" } else { "W" }, &[]));
        self.operators.push(operator("n", &[]));
    }

    fn outline(&mut self, segments: &[crate::artwork::Segment]) {
        self.operators.extend(Outline::new(self.scale, segments));
    }

    fn path(&mut self, path: &Path) {
        match (&path.fill, &path.stroke) {
            (Some(fill), Some(stroke)) if paints_at_once(path, fill, stroke) => {
                self.set_fill(fill);
                self.set_stroke(stroke);
                self.outline(&path.segments);
                let key = if fill.rule == FillRule::EvenOdd { "B*" } else { "B" };
                self.operators.push(operator(key, &[]));
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
                if fill.rule == FillRule::EvenOdd { "f*" } else { "f" }
            }
            Step::Stroke(stroke) => {
                self.set_stroke(stroke);
                "S"
            }
        };
        self.outline(&path.segments);
        self.operators.push(operator(key, &[]));
    }

    fn set_fill(&mut self, fill: &Fill) {
        if self.state.fill != Some(fill.color) {
            self.state.fill = Some(fill.color);
            self.operators.push(Op::SetFillColor { col: paint(fill.color) });
        }
        let now = self.state.opacity;
        self.set_opacity(Opacity { fill: thousandths(fill.opacity), ..now });
    }

    fn set_stroke(&mut self, stroke: &Stroke) {
        if self.state.stroke != Some(stroke.color) {
            self.state.stroke = Some(stroke.color);
            self.operators.push(Op::SetOutlineColor { col: paint(stroke.color) });
        }
        let now = self.state.opacity;
        self.set_opacity(Opacity { stroke: thousandths(stroke.opacity), ..now });
        self.set_pen(self.pen(stroke));
    }

    fn set_opacity(&mut self, opacity: Opacity) {
        if self.state.opacity != opacity {
            self.content.opacities.insert(opacity);
            let gs = ExtendedGraphicsStateId(opacity.resource());
            self.operators.push(Op::LoadGraphicsState { gs });
            self.state.opacity = opacity;
        }
    }

    fn pen(&self, stroke: &Stroke) -> Pen {
        let length = |length: f32| rounded(f64::from(length) * self.scale.mean(), 1);
        Pen {
            width: length(stroke.width),
            cap: stroke.cap,
            join: stroke.join,
            miter_limit: rounded(f64::from(stroke.miter_limit), 2),
            dashes: stroke.dashes.iter().map(|&dash| length(dash)).collect(),
            dash_offset: length(stroke.dash_offset),
        }
    }

    fn set_pen(&mut self, pen: Pen) {
        let now = self.state.pen.replace(pen.clone());
        let is = |same: fn(&Pen, &Pen) -> bool| now.as_ref().is_some_and(|now| same(now, &pen));
        let numbers = [
            ("w", is(|now, pen| now.width == pen.width), pen.width),
            ("J", is(|now, pen| now.cap == pen.cap), pen.cap.number()),
            ("j", is(|now, pen| now.join == pen.join), pen.join.number()),
            ("M", is(|now, pen| now.miter_limit == pen.miter_limit), pen.miter_limit),
        ];
        for (key, _, number) in numbers.into_iter().filter(|(_, same, _)| !same) {
            self.operators.push(operator(key, &[number]));
        }
        if !is(|now, pen| now.dashes == pen.dashes && now.dash_offset == pen.dash_offset) {
            self.operators.push(dash(&pen));
        }
    }
}

/// One of the two ways a shape is painted.
#[derive(Clone, Copy)]
enum Step<'a> {
    Fill(&'a Fill),
    Stroke(&'a Stroke),
}

/// Painting both at once is shorter, but only the same where nothing shines
/// through.
fn paints_at_once(path: &Path, fill: &Fill, stroke: &Stroke) -> bool {
    !path.stroke_first && fill.opacity >= 1.0 && stroke.opacity >= 1.0
}

fn thousandths(opacity: f32) -> u16 {
    (opacity.clamp(0.0, 1.0) * 1000.0).round() as u16
}

fn dash(pen: &Pen) -> Op {
    let dashes = pen.dashes.iter().map(|&dash| DictItem::Real(dash)).collect();
    operator_of("d", vec![DictItem::Array(dashes), DictItem::Real(pen.dash_offset)])
}

impl Pen {
    /// As a page begins (ISO 32000-1, table 52).
    fn initial() -> Self {
        Self {
            width: 1.0,
            cap: Cap::Butt,
            join: Join::Miter,
            miter_limit: 10.0,
            dashes: Vec::new(),
            dash_offset: 0.0,
        }
    }
}

impl Cap {
    /// ISO 32000-1, table 54.
    fn number(self) -> f32 {
        match self {
            Self::Butt => 0.0,
            Self::Round => 1.0,
            Self::Square => 2.0,
        }
    }
}

impl Join {
    /// ISO 32000-1, table 55.
    fn number(self) -> f32 {
        match self {
            Self::Miter => 0.0,
            Self::Round => 1.0,
            Self::Bevel => 2.0,
        }
    }
}
