//! Pictures at their places: drawings shape by shape, pixels by their address.

use super::paint::{set_fill, set_stroke};
use super::painter::PagePainter;
use super::svg::{Svg, path_data, short};
use crate::artwork::{Artwork, Clip, FillRule, Group, Image, Mask, Node, Path, Transform, Vector};
use crate::geometry::{Abs, Rect, Size};
use crate::layout::{Drawing, LetteringRun, PlacedLettering};
use crate::memo::Shared;

/// Paints a picture.
pub(super) fn drawing(painter: &mut PagePainter<'_>, drawing: &Drawing<'_>) {
    let Rect { origin, size } = drawing.area;
    match &*drawing.artwork {
        Artwork::Vector(vector) => {
            painter.svg.text("<svg").number("x", origin.x.to_pt()).number("y", origin.y.to_pt());
            painter.svg.number("width", size.width.to_pt()).number("height", size.height.to_pt());
            let own = [vector.size.width, vector.size.height].map(|side| short(side.to_pt(), 4));
            painter.svg.word("viewBox", &format!("0 0 {}", own.join(" ")));
            painter.svg.word("preserveAspectRatio", "none").word("overflow", "hidden").text(">");
            click_area(painter, vector.size);
            let is_alone = vector.texts.is_empty() && vector.images().is_empty();
            let key = Shared(drawing.artwork.clone());
            let kept = if is_alone { painter.drawings.get(&key) } else { None };
            if let Some(kept) = kept {
                painter.svg.text(&kept);
            } else {
                let begin = painter.svg.0.len();
                let scale = size.width / vector.size.width;
                let lettering = &drawing.lettering;
                DrawingPainter { painter, vector, lettering, scale }.nodes(&vector.nodes);
                let painted = &painter.svg.0[begin..];
                let key = is_alone.then_some(key);
                painter.drawings.keep(key, || (painted.into(), painted.len()));
            }
            painter.svg.text("</svg>");
        }
        Artwork::Raster(raster) => {
            let address = painter.pictures.address(&raster.file, raster, size);
            let Some(address) = address else { return };
            painter.svg.text("<image").number("x", origin.x.to_pt()).number("y", origin.y.to_pt());
            painter.svg.number("width", size.width.to_pt()).number("height", size.height.to_pt());
            painter.svg.word("preserveAspectRatio", "none").word("href", &address).text("/>");
        }
    }
}

/// An area without ink over a whole drawing, to be clicked.
fn click_area(painter: &mut PagePainter<'_>, size: Size) {
    painter.svg.text("<rect").number("width", size.width.to_pt());
    painter.svg.number("height", size.height.to_pt());
    painter.svg.word("fill", "none").word("pointer-events", "all").text("/>");
}

/// A drawing that is being painted, in its own points.
struct DrawingPainter<'d, 's> {
    painter: &'d mut PagePainter<'s>,
    vector: &'d Vector,
    lettering: &'d [PlacedLettering<'d>],
    /// The scale to points of the page.
    scale: f64,
}

impl DrawingPainter<'_, '_> {
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
        let clips: Vec<String> = group.clips.iter().map(|clip| self.clip(clip)).collect();
        let mask = group.mask.as_ref().map(|mask| self.mask(mask));
        for clip in &clips {
            self.painter.svg.text("<g").word("clip-path", &format!("url(#{clip})")).text(">");
        }
        self.painter.svg.text("<g");
        if let Some(mask) = &mask {
            self.painter.svg.word("mask", &format!("url(#{mask})"));
        }
        if group.opacity < 1.0 {
            self.painter.svg.word("opacity", &short(group.opacity.into(), 4));
        }
        self.painter.svg.text(">");
        self.nodes(&group.nodes);
        self.painter.svg.text("</g>");
        self.painter.svg.text(&"</g>".repeat(clips.len()));
    }

    /// Defines a clip. An empty one hides everything.
    fn clip(&mut self, clip: &Clip) -> String {
        let mut content = Svg::default();
        content.text("<path").word("d", &path_data(&clip.segments));
        if clip.rule == FillRule::EvenOdd {
            content.word("clip-rule", "evenodd");
        }
        content.text("/>");
        self.painter.define("clipPath", &Svg::default(), &content.0)
    }

    /// Defines a mask.
    fn mask(&mut self, mask: &Mask) -> String {
        let outside = std::mem::take(&mut self.painter.svg);
        self.nodes(&mask.nodes);
        let content = std::mem::replace(&mut self.painter.svg, outside).0;
        let mut attributes = Svg::default();
        attributes.word("maskUnits", "userSpaceOnUse").word("x", "0").word("y", "0");
        attributes.number("width", self.vector.size.width.to_pt());
        attributes.number("height", self.vector.size.height.to_pt());
        attributes.word("mask-type", if mask.by_opacity { "alpha" } else { "luminance" });
        self.painter.define("mask", &attributes, &content)
    }

    fn path(&mut self, path: &Path) {
        let fill = path.fill.as_ref().map(|fill| (fill, self.painter.paint(&fill.paint)));
        let stroke = path.stroke.as_ref().map(|stroke| (stroke, self.painter.paint(&stroke.paint)));
        let svg = &mut self.painter.svg;
        svg.text("<path").word("d", &path_data(&path.segments));
        match fill {
            Some((fill, paint)) => set_fill(svg, fill, &paint),
            None => drop(svg.word("fill", "none")),
        }
        if let Some((stroke, paint)) = stroke {
            set_stroke(svg, stroke, &paint);
        }
        if path.stroke_first {
            svg.word("paint-order", "stroke");
        }
        svg.text("/>");
    }

    /// Paints the words that replace a text.
    fn text(&mut self, number: usize) {
        for line in self.lettering.iter().filter(|line| line.text == number) {
            self.painter.svg.text("<g").transform("transform", line.transform).text(">");
            for LetteringRun { run, opacity, stroke } in &line.runs {
                self.painter.svg.text("<g");
                if *opacity < 1.0 {
                    self.painter.svg.number("fill-opacity", (*opacity).into());
                }
                if let Some(stroke) = stroke {
                    let paint = self.painter.paint(&stroke.paint);
                    let mut thin = stroke.clone();
                    // The pen is in the drawing's points, the glyphs are in those of
                    // the line and a thousandth of their type size.
                    let own = line.transform.scale() * run.size.to_pt() / 1000.0;
                    thin.width = (f64::from(stroke.width) / own) as f32;
                    set_stroke(&mut self.painter.svg, &thin, &paint);
                }
                self.painter.svg.text(">");
                self.painter.run(run);
                self.painter.svg.text("</g>");
            }
            self.painter.svg.text("</g>");
        }
    }

    fn image(&mut self, image: &Image) {
        let Transform([a, b, c, d, ..]) = image.transform;
        let side = |x: f64, y: f64| Abs::pt(x.hypot(y) * self.scale);
        let shown = Size::new(side(a, b), side(c, d));
        let raster = &image.raster;
        let Some(address) = self.painter.pictures.address(&raster.file, raster, shown) else {
            return;
        };
        self.painter.svg.text("<image").word("width", "1").word("height", "1");
        self.painter.svg.transform("transform", image.transform);
        self.painter.svg.word("preserveAspectRatio", "none").word("href", &address).text("/>");
    }
}
