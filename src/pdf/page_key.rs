//! The key of a page: all that its content is made from, apart from the codes of its
//! clusters.

use std::ops::Range;

use rustc_hash::FxHashMap;

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
    /// The number of its text on the page: runs of one text on one line are written together
    /// if they go to the left.
    text: usize,
    origin: [u64; 2],
    width: u64,
    face: FaceId,
    size: u64,
    color: Color,
    spacing: [u32; 2],
    right_to_left: bool,
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
    /// The number of each text.
    texts: FxHashMap<*const str, usize>,
}

impl PageKey {
    /// The key of a page; `None` for a page with glyphs whose text has no number, which is
    /// not kept.
    pub(super) fn of(
        number: usize,
        page: &Page,
        tree: &StructTree,
        pictures: &Pictures,
        fonts: &FontBook,
    ) -> Option<Self> {
        let Page { size, items, head, furniture } = page;
        let (faces, texts) = (Vec::new(), FxHashMap::default());
        let mut maker = KeyMaker { height: size.height, pictures, fonts, faces, texts };
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

    /// The key of a run. Its element is known from the sequences, and its words follow from
    /// its glyphs.
    fn run(&mut self, run: &TextRun) -> Option<RunKey> {
        let TextRun {
            node: _,
            origin,
            width,
            face,
            size,
            color,
            text,
            glyphs: _,
            source,
            spacing: Spacing { word, letter },
            language: _,
            right_to_left,
        } = run;
        self.note(*face);
        let next = self.texts.len();
        let text = *self.texts.entry(std::ptr::from_ref(*text)).or_insert(next);
        Some(RunKey {
            glyphs: (*source)?,
            text,
            width: bits(*width),
            right_to_left: *right_to_left,
            origin: [origin.x, origin.y].map(bits),
            face: *face,
            size: bits(*size),
            color: *color,
            spacing: [word, letter].map(|share| share.get().to_bits()),
        })
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
