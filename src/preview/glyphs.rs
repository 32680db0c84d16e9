//! The outlines of glyphs, each once for a face and a glyph. A page on the screen keeps
//! them from one update to the next, so they are numbered in the order of their first
//! use.

use rustc_hash::FxHashMap;

use super::svg::short;
use crate::fonts::{FaceId, FaceSet, FontBook, OutlinePen};

/// The units of an em in which outlines are written.
pub(super) const UNITS_PER_EM: f64 = 1000.0;

/// The outline of a glyph, y upward, in thousandths of an em.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    /// The name by which pages refer to it.
    pub id: String,
    /// The data of its path, each place from the one before.
    pub d: String,
}

/// The outlines collected so far.
#[derive(Debug, Default)]
pub struct GlyphOutlines {
    /// The number with which the names begin; another one for other faces.
    generation: u32,
    faces: Option<FaceSet>,
    /// The index of each outline; `None` for a glyph without ink.
    known: FxHashMap<(FaceId, u16), Option<usize>>,
    symbols: Vec<Symbol>,
}

impl GlyphOutlines {
    /// No outlines yet; their names begin with this number.
    pub fn of_generation(generation: u32) -> Self {
        Self { generation, ..Self::default() }
    }

    /// The number with which the names begin. If it is another than before, so are all
    /// names.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// The outlines in the order of their first use.
    pub fn symbols(&self) -> &[Symbol] {
        &self.symbols
    }

    /// Begins anew if the faces of the outlines are not those of these fonts.
    pub(super) fn belong_to(&mut self, fonts: &FontBook) {
        let faces = fonts.faces();
        if self.faces.as_ref().is_some_and(|known| !known.has_same_files(&faces)) {
            *self = Self::of_generation(self.generation.wrapping_add(1));
        }
        self.faces = Some(faces);
    }
}

/// The outlines of these fonts.
pub(super) struct FaceGlyphs<'f> {
    fonts: &'f FontBook,
    outlines: &'f mut GlyphOutlines,
}

impl<'f> FaceGlyphs<'f> {
    pub(super) fn new(fonts: &'f FontBook, outlines: &'f mut GlyphOutlines) -> Self {
        Self { fonts, outlines }
    }

    /// The name of the outline of a glyph; `None` if it has no ink.
    pub(super) fn name(&mut self, face: FaceId, glyph: u16) -> Option<&str> {
        let index = match self.outlines.known.get(&(face, glyph)) {
            Some(known) => *known,
            None => self.add(face, glyph),
        };
        self.outlines.symbols.get(index?).map(|symbol| symbol.id.as_str())
    }

    fn add(&mut self, face: FaceId, glyph: u16) -> Option<usize> {
        let scale = UNITS_PER_EM / f64::from(self.fonts.units_per_em(face));
        let mut pen = PathPen::new(scale);
        self.fonts.draw(face, glyph, &mut pen);
        let outlines = &mut *self.outlines;
        let index = (!pen.d.is_empty()).then_some(outlines.symbols.len());
        outlines.known.insert((face, glyph), index);
        if let Some(index) = index {
            let id = format!("g{}-{index}", outlines.generation);
            outlines.symbols.push(Symbol { id, d: pen.d });
        }
        index
    }
}

/// Writes an outline as the data of a path. Every place is written from the one before, so
/// that a browser makes the path of a whole run by putting outlines one after another, each
/// after a move to its glyph.
struct PathPen {
    d: String,
    scale: f64,
    /// The place of the pen, and that where the contour began, in steps.
    at: [i64; 2],
    begin: [i64; 2],
}

/// The steps of an em's unit: places are rounded to them before they are compared, so that
/// no error adds up.
const STEPS: f64 = 10.0;

impl PathPen {
    fn new(scale: f64) -> Self {
        Self { d: String::new(), scale, at: [0; 2], begin: [0; 2] }
    }

    fn points(&mut self, letter: char, numbers: &[f32]) {
        self.d.push(letter);
        let from = self.at;
        for (index, number) in numbers.iter().enumerate() {
            let place = (f64::from(*number) * self.scale * STEPS).round() as i64;
            let moved = short((place - from[index % 2]) as f64 / STEPS, 1);
            if index > 0 && !moved.starts_with('-') {
                self.d.push(' ');
            }
            self.d.push_str(&moved);
            self.at[index % 2] = place;
        }
    }
}

impl OutlinePen for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.points('m', &[x, y]);
        self.begin = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.points('l', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.points('q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.points('c', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.d.push('z');
        self.at = self.begin;
    }
}

#[cfg(test)]
mod tests {
    use super::{OutlinePen, PathPen};

    #[test]
    fn places_are_written_from_the_one_before() {
        let mut pen = PathPen::new(1.0);
        pen.move_to(10.0, 5.0);
        pen.line_to(12.04, -5.0);
        pen.quad_to(0.0, 0.0, 12.08, -4.0);
        pen.close();
        pen.move_to(20.0, 5.0);
        assert_eq!(pen.d, "m10 5l2-10q-12 5 0.1 1zm10 0");
    }
}
