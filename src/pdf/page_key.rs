//! The key of a page: all that its content is made from, apart from the codes of its
//! clusters.

use std::ops::Range;

use super::place::place;
use crate::color::Color;
use crate::fonts::{FaceId, FaceKey, FontBook};
use crate::geometry::{Abs, Rect};
use crate::layout::{Drawing, Item, Page, Rule, Spacing, TextRun};
use crate::prepress::Pictures;
use crate::shaping::GlyphSource;
use crate::structure::{Role, Sequence, StructTree};

/// All that the content of a page is made from.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct PageKey {
    size: [u64; 2],
    /// The faces that its runs name by their ids.
    faces: Vec<(FaceId, FaceKey)>,
    items: Vec<ItemKey>,
    head: Vec<ItemKey>,
    foot: Vec<ItemKey>,
    sequences: Vec<(Range<usize>, Option<Role>)>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
enum ItemKey {
    Text(RunKey),
    Drawing { number: usize, matrix: [u32; 6], words: Vec<LetteringKey> },
    Rule { area: [u64; 4], color: Color },
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct RunKey {
    glyphs: GlyphSource,
    origin: [u64; 2],
    face: FaceId,
    size: u64,
    color: Color,
    spacing: [u32; 2],
}

/// The words of a drawing, of which the page has no more than the codes.
#[derive(Debug, PartialEq, Eq, Hash)]
struct LetteringKey {
    glyphs: GlyphSource,
    face: FaceId,
    right_to_left: bool,
}

/// What the items of a page refer to.
struct KeyMaker<'a> {
    height: Abs,
    pictures: &'a Pictures<'a>,
    fonts: &'a FontBook,
    faces: Vec<(FaceId, FaceKey)>,
}

impl PageKey {
    /// The key of a page; `None` for a page that is not kept: with glyphs whose text has no
    /// number, or with right-to-left runs, whose order depends on each other.
    pub(super) fn of(
        number: usize,
        page: &Page,
        tree: &StructTree,
        pictures: &Pictures,
        fonts: &FontBook,
    ) -> Option<Self> {
        let Page { size, items, head, furniture } = page;
        let mut maker = KeyMaker { height: size.height, pictures, fonts, faces: Vec::new() };
        let [items, head, foot] = [items, head, furniture].map(|items| maker.items(items));
        let role = |sequence: &Sequence| {
            let element = tree.elements.get(sequence.element?.0 as usize)?;
            Some(element.role)
        };
        let sequences = tree.sequences.get(number).map(Vec::as_slice).unwrap_or_default();
        Some(Self {
            size: [size.width, size.height].map(bits),
            items: items?,
            head: head?,
            foot: foot?,
            faces: maker.faces,
            sequences: sequences.iter().map(|it| (it.items.clone(), role(it))).collect(),
        })
    }

    /// The approximate size in bytes.
    pub(super) fn weight(&self) -> usize {
        let items = self.items.len() + self.head.len() + self.foot.len();
        items * size_of::<ItemKey>() + size_of_val(&*self.sequences) + size_of::<Self>()
    }
}

impl KeyMaker<'_> {
    fn items(&mut self, items: &[Item]) -> Option<Vec<ItemKey>> {
        let mut keys = Vec::with_capacity(items.len());
        for item in items {
            keys.push(match item {
                Item::Text(run) => ItemKey::Text(self.run(run)?),
                Item::Drawing(drawing) => self.drawing(drawing)?,
                Item::Rule(Rule { area, color }) => {
                    ItemKey::Rule { area: corners(area), color: *color }
                }
            });
        }
        Some(keys)
    }

    /// The key of a run. Its element is known from the sequences; its words follow from its
    /// glyphs; its width decides only where those go that run from right to left.
    fn run(&mut self, run: &TextRun) -> Option<RunKey> {
        let TextRun {
            node: _,
            origin,
            width: _,
            face,
            size,
            color,
            text: _,
            glyphs: _,
            source,
            spacing: Spacing { word, letter },
            language: _,
            right_to_left,
        } = run;
        self.note(*face);
        let key = |glyphs| RunKey {
            glyphs,
            origin: [origin.x, origin.y].map(bits),
            face: *face,
            size: bits(*size),
            color: *color,
            spacing: [word, letter].map(|share| share.get().to_bits()),
        };
        source.filter(|_| !right_to_left).map(key)
    }

    fn drawing(&mut self, drawing: &Drawing) -> Option<ItemKey> {
        let number = self.pictures.number(drawing)?;
        let matrix = place(self.pictures.0.get(number)?, &drawing.area, self.height);
        let words = drawing.lettering.iter().flat_map(|line| &line.runs);
        let words = words.map(|lettering| self.lettering(&lettering.run)).collect::<Option<_>>()?;
        Some(ItemKey::Drawing { number, matrix: matrix.map(f32::to_bits), words })
    }

    fn lettering(&mut self, run: &TextRun) -> Option<LetteringKey> {
        self.note(run.face);
        let (face, right_to_left) = (run.face, run.right_to_left);
        Some(LetteringKey { glyphs: run.source?, face, right_to_left })
    }

    /// Notes a face that is named by its id.
    fn note(&mut self, face: FaceId) {
        if !self.faces.iter().any(|(known, _)| *known == face) {
            self.faces.push((face, self.fonts.key(face)));
        }
    }
}

fn corners(area: &Rect) -> [u64; 4] {
    [area.origin.x, area.origin.y, area.size.width, area.size.height].map(bits)
}

fn bits(length: Abs) -> u64 {
    length.to_pt().to_bits()
}
