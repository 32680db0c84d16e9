//! The drawing as text: whole numbers, and only what any SVG reader knows.

use super::paint::Paint;
use super::plane::{Cubic, Point, at};

/// Outlines that are painted as one.
pub(super) type Shape = Vec<Vec<Cubic>>;

/// An SVG file being written.
pub(super) struct Svg {
    text: String,
    /// What is added to all that is drawn.
    place: Point,
}

impl Svg {
    /// A drawing of so many units.
    pub(super) fn new(width: u32, height: u32) -> Self {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\">\n"
        );
        Self { text, place: at(0.0, 0.0) }
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
        self.line(&format!("<path fill=\"{fill}\"{stroke} d=\"{}\"/>", self.data(shape)));
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

    fn outline(&self, outline: &[Cubic]) -> String {
        let mut data = String::new();
        let mut reached = None;
        for Cubic([start, a, b, end]) in outline {
            if reached != Some(*start) {
                let step = if reached.is_none() { 'M' } else { 'L' };
                data.push_str(&format!("{step}{}", self.numbers(*start)));
            }
            let [a, b, end_numbers] = [a, b, end].map(|point| self.numbers(*point));
            data.push_str(&format!("C{a} {b} {end_numbers}"));
            reached = Some(*end);
        }
        if reached == outline.first().map(|curve| curve.0[0]) {
            data.push('Z');
        }
        data
    }

    fn numbers(&self, point: Point) -> String {
        let point = point + self.place;
        format!("{} {}", point.x.round(), point.y.round())
    }
}
