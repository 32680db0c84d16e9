//! The outlines of glyphs, each once for a face and a glyph. A page on the screen keeps
//! them from one update to the next, so they are numbered in the order of their first
//! use.

use std::collections::BTreeMap;

use super::svg::short;
use crate::fonts::{FaceId, FaceSet, FontBook, OutlinePen};

/// The units of an em in which outlines are written.
pub(super) const UNITS_PER_EM: f64 = 1000.0;

/// The outline of a glyph, y upward, in thousandths of an em.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    /// The name by which pages refer to it.
    pub id: String,
    /// The data of its path.
    pub d: String,
}

/// The outlines collected so far.
#[derive(Debug, Default)]
pub struct GlyphOutlines {
    /// The number with which the names begin; another one for other faces.
    generation: u32,
    faces: Option<FaceSet>,
    /// The index of each outline; `None` for a glyph without ink.
    known: BTreeMap<(FaceId, u16), Option<usize>>,
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
        let mut pen = PathPen { d: String::new(), scale };
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

/// Writes an outline as the data of a path.
struct PathPen {
    d: String,
    scale: f64,
}

impl PathPen {
    fn points(&mut self, letter: char, numbers: &[f32]) {
        self.d.push(letter);
        let numbers = numbers.iter().map(|&number| short(f64::from(number) * self.scale, 1));
        self.d.push_str(&numbers.collect::<Vec<_>>().join(" "));
    }
}

impl OutlinePen for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.points('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.points('L', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.points('Q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.points('C', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.d.push('Z');
    }
}
