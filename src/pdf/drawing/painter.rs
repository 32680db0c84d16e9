//! Painting a drawing: groups, paths, words, clips and masks. Groups hold nodes
//! of any kind, so the painting recurses.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Dictionary, Object, dictionary};

use super::bytes::Bytes;
use super::gradient::{self, GradientPart};
use super::lettering::PaintedWords;
use super::outline::{Scale, bounds, outline};
use super::state::{FILLED, FILLED_AND_STROKED, GraphicsState, PaintSource};
use super::{DrawingForm, Drawings, Opacity, ShadingPattern, SoftMask, UNITS_PER_POINT};
use crate::artwork::{
    self, Clip, Fill, FillRule, Gradient, Group, Image, Node, Paint, Path, Stroke, Transform,
    Vector,
};
use crate::geometry::Size;
use crate::pdf::compress::{self, StreamMemo};
use crate::pdf::numbers::rounded;
use crate::pdf::syntax;
use crate::prepress::EmbeddedPixels;

/// The objects that a drawing needs in the file, collected while it is painted.
pub(super) struct DrawingResources<'a> {
    pub(super) drawings: Drawings,
    /// The number of the picture, with which its names begin.
    number: usize,
    /// The number of forms begun so far.
    forms: usize,
    /// The patterns by their content.
    patterns: BTreeMap<Vec<u8>, usize>,
    /// The pixels in the drawing.
    within: &'a [EmbeddedPixels<'a>],
    memo: &'a StreamMemo,
}

impl<'a> DrawingResources<'a> {
    pub(super) fn new(
        number: usize,
        within: &'a [EmbeddedPixels<'a>],
        memo: &'a StreamMemo,
    ) -> Self {
        let (drawings, patterns) = (Drawings::default(), BTreeMap::new());
        Self { drawings, number, forms: 0, patterns, within, memo }
    }

    fn next_form(&mut self) -> String {
        self.forms += 1;
        format!("X{}x{}", self.number, self.forms - 1)
    }

    /// The name of a pattern, which is added when it is first used.
    fn pattern(&mut self, entries: Dictionary) -> String {
        let mut written = Vec::new();
        syntax::dictionary(&entries, &mut written);
        let next = self.patterns.len();
        let index = *self.patterns.entry(written).or_insert(next);
        let resource = format!("P{}x{index}", self.number);
        if index == next {
            self.drawings.patterns.push(ShadingPattern { resource: resource.clone(), entries });
        }
        resource
    }
}

/// Paints a drawing at a size as the first of its forms.
pub(super) fn paint(
    vector: &Vector,
    size: Size,
    words: &[PaintedWords],
    parts: &mut DrawingResources<'_>,
) {
    let scale = Scale::new(vector.size, size);
    let corner =
        [size.width, size.height].map(|side| (side.to_pt() * UNITS_PER_POINT).round() as i32);
    let mut painter = Painter::new(parts, words, scale, corner);
    painter.nodes(&vector.nodes);
    painter.finish(Dictionary::new());
}

/// A form that is being written.
struct Painter<'a, 'p> {
    parts: &'a mut DrawingResources<'p>,
    /// The words in the drawing.
    words: &'a [PaintedWords<'a>],
    resource: String,
    scale: Scale,
    /// The lower right corner.
    corner: [i32; 2],
    bytes: Bytes,
    state: GraphicsState,
}

/// One of the two steps of painting a shape.
#[derive(Clone, Copy)]
enum PaintStep<'a> {
    Fill(&'a Fill),
    Stroke(&'a Stroke),
}

impl<'a, 'p> Painter<'a, 'p> {
    fn new(
        parts: &'a mut DrawingResources<'p>,
        words: &'a [PaintedWords<'a>],
        scale: Scale,
        corner: [i32; 2],
    ) -> Self {
        let resource = parts.next_form();
        let (bytes, state) = (Bytes::default(), GraphicsState::of_form());
        Self { parts, words, resource, scale, corner, bytes, state }
    }

    /// Adds the form to the others and returns its name.
    fn finish(self, mut entries: Dictionary) -> String {
        entries.extend(&form(self.corner));
        let stream = compress::kept_stream(entries, &self.bytes.0, self.parts.memo);
        let resource = self.resource.clone();
        self.parts.drawings.forms.push(DrawingForm { resource: self.resource, stream });
        resource
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Group(group) => self.group(group),
                Node::Path(path) => self.path(path),
                Node::Text(number) => self.text(*number),
                Node::Image(image) => self.image(image),
            }
        }
    }

    fn group(&mut self, group: &Group) {
        let mask = group.mask.as_ref().map(|mask| self.mask_of(mask));
        self.apart(|painter| {
            for clip in &group.clips {
                painter.clip(clip);
            }
            if let Some(mask) = &mask {
                painter.bytes.text(&format!("/{mask} gs\n"));
            }
            if group.opacity < 1.0 || mask.is_some() {
                painter.transparent(group);
            } else {
                painter.nodes(&group.nodes);
            }
        });
    }

    /// Paints something and restores the graphics state.
    fn apart(&mut self, paint: impl FnOnce(&mut Self)) {
        let outside = self.state.clone();
        self.bytes.text("q\n");
        paint(self);
        self.bytes.text("Q\n");
        self.state = outside;
    }

    /// Paints a group with one opacity: first by itself, as a transparency
    /// group (ISO 32000-1, 11.6.6).
    fn transparent(&mut self, group: &Group) {
        let mut inner = Painter::new(self.parts, self.words, self.scale, self.corner);
        inner.nodes(&group.nodes);
        let name = inner.finish(dictionary! { "Group" => dictionary! { "S" => "Transparency" } });
        let opacity = thousandths(group.opacity);
        self.set_opacity(Opacity { fill: opacity, stroke: opacity });
        self.bytes.text(&format!("/{name} Do\n"));
    }

    /// Paints pixels. They fill a unit square with their first row at its top
    /// (ISO 32000-1, 8.9.5.1), where the drawing's square has its origin.
    fn image(&mut self, image: &Image) {
        let mut within = self.parts.within.iter();
        let Some(index) = within.position(|it| Arc::ptr_eq(it.raster, &image.raster)) else {
            return;
        };
        let name = super::resource_within(self.parts.number, index);
        let Scale { x, y } = self.scale;
        let Transform([a, b, c, d, e, f]) = image.transform;
        let matrix = [a * x, b * y, -c * x, -d * y, (e + c) * x, (f + d) * y];
        let outside = self.state.opacity;
        self.set_opacity(Opacity::FULL);
        self.apart(|painter| {
            painter.bytes.reals(&matrix.map(|number| rounded(number, 2)), "cm");
            painter.bytes.text(&format!("/{name} Do\n"));
        });
        self.set_opacity(outside);
    }

    fn clip(&mut self, clip: &Clip) {
        outline(&clip.segments, self.scale, &mut self.bytes);
        if clip.segments.is_empty() {
            // An empty clip hides everything.
            self.bytes.whole(&[0; 4], "re");
        }
        self.bytes.text(if clip.rule == FillRule::EvenOdd { "W* n\n" } else { "W n\n" });
    }

    fn path(&mut self, path: &Path) {
        match (&path.fill, &path.stroke) {
            (Some(fill), Some(stroke)) if paints_at_once(path, fill, stroke) => {
                self.set_fill(path, fill);
                self.set_stroke(path, stroke);
                outline(&path.segments, self.scale, &mut self.bytes);
                self.bytes.text(if fill.rule == FillRule::EvenOdd { "B*\n" } else { "B\n" });
            }
            (fill, stroke) => {
                let mut steps =
                    [fill.as_ref().map(PaintStep::Fill), stroke.as_ref().map(PaintStep::Stroke)];
                if path.stroke_first {
                    steps.reverse();
                }
                for step in steps.into_iter().flatten() {
                    self.step(path, step);
                }
            }
        }
    }

    /// Paints the words that replace a text.
    fn text(&mut self, number: usize) {
        // The words are in the order of the texts.
        let first = self.words.partition_point(|words| words.text < number);
        for words in self.words[first..].iter().take_while(|words| words.text == number) {
            self.state.set_fill(PaintSource::Color(words.color), &mut self.bytes);
            let opacity = thousandths(words.opacity);
            let mut rendering = FILLED;
            if let Some(stroke) = words.stroke {
                let Paint::Color(color) = stroke.paint else { continue };
                self.state.set_stroke(
                    PaintSource::Color(color),
                    stroke,
                    self.scale.mean(),
                    &mut self.bytes,
                );
                rendering = FILLED_AND_STROKED;
            }
            let stroke = words.stroke.map_or(opacity, |stroke| thousandths(stroke.opacity));
            self.set_opacity(Opacity { fill: opacity, stroke });
            self.state.set_rendering(rendering, &mut self.bytes);
            self.bytes.text(&words.operators);
        }
    }

    fn step(&mut self, path: &Path, step: PaintStep) {
        let paint = match step {
            PaintStep::Fill(fill) => &fill.paint,
            PaintStep::Stroke(stroke) => &stroke.paint,
        };
        match paint {
            Paint::Gradient(gradient) if is_uneven(gradient) => {
                let mask = self.mask(path, gradient);
                self.apart(|painter| {
                    painter.bytes.text(&format!("/{mask} gs\n"));
                    painter.painted(path, step);
                });
            }
            Paint::Gradient(_) | Paint::Color(_) => self.painted(path, step),
        }
    }

    fn painted(&mut self, path: &Path, step: PaintStep) {
        let key = match step {
            PaintStep::Fill(fill) => {
                self.set_fill(path, fill);
                if fill.rule == FillRule::EvenOdd { "f*\n" } else { "f\n" }
            }
            PaintStep::Stroke(stroke) => {
                self.set_stroke(path, stroke);
                "S\n"
            }
        };
        outline(&path.segments, self.scale, &mut self.bytes);
        self.bytes.text(key);
    }

    fn set_fill(&mut self, path: &Path, fill: &Fill) {
        let ink = self.ink(path, &fill.paint);
        self.state.set_fill(ink, &mut self.bytes);
        self.set_opacity(Opacity { fill: thousandths(fill.opacity), ..self.state.opacity });
    }

    fn set_stroke(&mut self, path: &Path, stroke: &Stroke) {
        let ink = self.ink(path, &stroke.paint);
        self.state.set_stroke(ink, stroke, self.scale.mean(), &mut self.bytes);
        self.set_opacity(Opacity { stroke: thousandths(stroke.opacity), ..self.state.opacity });
    }

    fn ink(&mut self, path: &Path, paint: &Paint) -> PaintSource {
        match paint {
            Paint::Color(color) => PaintSource::Color(*color),
            Paint::Gradient(gradient) => {
                let pattern =
                    gradient::pattern(gradient, bounds(path), self.scale, GradientPart::Color);
                PaintSource::Pattern(self.parts.pattern(pattern))
            }
        }
    }

    /// Adds a drawn mask. Returns its name.
    fn mask_of(&mut self, mask: &artwork::Mask) -> String {
        let mut inner = Painter::new(self.parts, self.words, self.scale, self.corner);
        inner.nodes(&mask.nodes);
        let content = std::mem::take(&mut inner.bytes.0);
        self.add_mask(&content, mask.by_opacity)
    }

    /// Adds a mask with the opacity of a gradient. Returns its name.
    fn mask(&mut self, path: &Path, gradient: &Gradient) -> String {
        let pattern = gradient::pattern(gradient, bounds(path), self.scale, GradientPart::Opacity);
        let pattern = self.parts.pattern(pattern);
        let [width, height] = self.corner;
        let content = format!("/Pattern cs /{pattern} scn 0 0 {width} {height} re f\n");
        self.add_mask(content.as_bytes(), false)
    }

    fn add_mask(&mut self, content: &[u8], by_opacity: bool) -> String {
        let mut entries = form(self.corner);
        entries.set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceGray" });
        let stream = compress::kept_stream(entries, content, self.parts.memo);
        let masks = &mut self.parts.drawings.masks;
        let resource = format!("M{}x{}", self.parts.number, masks.len());
        masks.push(SoftMask { resource: resource.clone(), by_opacity, stream });
        resource
    }

    fn set_opacity(&mut self, opacity: Opacity) {
        if self.state.opacity != opacity {
            self.state.opacity = opacity;
            self.parts.drawings.opacities.insert(opacity);
            self.bytes.text(&format!("/{} gs\n", opacity.resource()));
        }
    }
}

/// The entries of a form with this lower right corner.
fn form(corner: [i32; 2]) -> Dictionary {
    let [width, height] = corner.map(|side| Object::Integer(side.into()));
    dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![Object::Integer(0), Object::Integer(0), width, height],
    }
}

/// Whether fill and stroke can be painted at once: this is shorter, but the
/// same only if both are opaque.
fn paints_at_once(path: &Path, fill: &Fill, stroke: &Stroke) -> bool {
    let is_solid = |opacity: f32, paint: &Paint| match paint {
        Paint::Color(_) => opacity >= 1.0,
        Paint::Gradient(gradient) => opacity >= 1.0 && !is_uneven(gradient),
    };
    !path.stroke_first
        && is_solid(fill.opacity, &fill.paint)
        && is_solid(stroke.opacity, &stroke.paint)
}

/// Whether a gradient has a stop that is not opaque.
fn is_uneven(gradient: &Gradient) -> bool {
    gradient.stops.iter().any(|stop| stop.opacity < 1.0)
}

fn thousandths(opacity: f32) -> u16 {
    (opacity.clamp(0.0, 1.0) * 1000.0).round() as u16
}
