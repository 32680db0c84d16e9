//! The drawing as text: whole numbers, and only what any SVG reader knows.

use super::plane::{Cubic, Point, at};

/// How a shape is painted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    pub(super) fill: Option<&'static str>,
    /// Colour, and width in units of the file.
    pub(super) stroke: Option<(&'static str, f64)>,
    pub(super) dashes: Option<&'static str>,
}

/// Outlines that are painted as one.
pub(super) type Shape = Vec<Vec<Cubic>>;

/// An SVG file being written.
pub(super) struct Svg {
    text: String,
    /// What is added to all that is drawn.
    place: Point,
    /// Units of the file for one of the drawing.
    scale: f64,
}

impl Svg {
    /// A drawing of so many units.
    pub(super) fn new(width: u32, height: u32, scale: f64) -> Self {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\">\n"
        );
        Self { text, place: at(0.0, 0.0), scale }
    }

    /// Draws what follows at a place of its own.
    pub(super) fn move_to(&mut self, place: Point) {
        self.place = place;
    }

    /// Says something to those who open the file.
    pub(super) fn comment(&mut self, words: &str) {
        self.line(&format!("<!-- {words} -->"));
    }

    /// Draws a shape.
    pub(super) fn path(&mut self, shape: &[Vec<Cubic>], paint: Paint) {
        let fill = paint.fill.unwrap_or("none");
        let stroke = paint.stroke.map_or_else(String::new, |(color, width)| {
            format!(" stroke=\"{color}\" stroke-width=\"{width}\"")
        });
        let dashes = paint
            .dashes
            .map_or_else(String::new, |dashes| format!(" stroke-dasharray=\"{dashes}\""));
        self.line(&format!("<path fill=\"{fill}\"{stroke}{dashes} d=\"{}\"/>", self.data(shape)));
    }

    /// Draws only what lies within a shape.
    pub(super) fn within(
        &mut self,
        name: &str,
        shape: &[Vec<Cubic>],
        draw: impl FnOnce(&mut Self),
    ) {
        let data = self.data(shape);
        self.line(&format!("<clipPath id=\"{name}\"><path d=\"{data}\"/></clipPath>"));
        self.line(&format!("<g clip-path=\"url(#{name})\">"));
        draw(self);
        self.line("</g>");
    }

    /// The whole file.
    pub(super) fn finish(mut self) -> String {
        self.line("</svg>");
        self.text
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn data(&self, shape: &[Vec<Cubic>]) -> String {
        shape.iter().map(|outline| self.outline(outline)).collect()
    }

    /// An outline in steps from where the last one ended: they are shorter.
    fn outline(&self, outline: &[Cubic]) -> String {
        let mut data = String::new();
        let mut reached = None;
        for Cubic([start, a, b, end]) in outline {
            if reached != Some(*start) {
                data.push_str(&match reached {
                    None => numbers('M', &[self.on_paper(*start)]),
                    Some(from) => numbers('l', &[self.step(from, *start)]),
                });
            }
            data.push_str(&if a == start && b == end {
                numbers('l', &[self.step(*start, *end)])
            } else {
                numbers('c', &[a, b, end].map(|point| self.step(*start, *point)))
            });
            reached = Some(*end);
        }
        if reached == outline.first().map(|curve| curve.0[0]) {
            data.push('z');
        }
        data
    }

    /// A place in whole units of the file.
    fn on_paper(&self, point: Point) -> Point {
        let place = (point + self.place) * self.scale;
        at(place.x.round(), place.y.round())
    }

    fn step(&self, from: Point, to: Point) -> Point {
        self.on_paper(to) - self.on_paper(from)
    }
}

/// A letter and its numbers; a minus needs no space before it.
fn numbers(letter: char, points: &[Point]) -> String {
    let mut data = String::from(letter);
    for (i, number) in points.iter().flat_map(|point| [point.x, point.y]).enumerate() {
        let number = number + 0.0;
        if i > 0 && number >= 0.0 {
            data.push(' ');
        }
        data.push_str(&number.to_string());
    }
    data
}
