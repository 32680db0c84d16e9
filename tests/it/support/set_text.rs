//! Where the text of a written file stands on its pages.

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, ObjectId};

use super::pdf::{ToUnicode, fonts};
use super::placed::{Widths, media_box, number, numbers, widths_of_fonts};

/// The text of one operator, at its place on the page: in points, from the
/// upper left corner.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) page: u32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) baseline: f32,
    pub(crate) size: f32,
    /// Whether it belongs to an element, and is no Artifact.
    pub(crate) is_content: bool,
}

/// How far letters reach above and under their baseline, in em.
const ABOVE: f32 = 0.75;
const BELOW: f32 = 0.25;

impl Placed {
    /// The top of its letters.
    pub(crate) fn top(&self) -> f32 {
        self.baseline - ABOVE * self.size
    }

    /// The bottom of its letters.
    pub(crate) fn bottom(&self) -> f32 {
        self.baseline + BELOW * self.size
    }

    /// Whether the bodies of its small letters lie over those of another.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let shared = |one: (f32, f32), other: (f32, f32)| one.1.min(other.1) - one.0.max(other.0);
        let body = |it: &Self| (it.baseline - 0.45 * it.size, it.baseline);
        let across = shared((self.left, self.right), (other.left, other.right));
        self.page == other.page
            && across > 0.15 * self.size.min(other.size)
            && shared(body(self), body(other)) > 0.05 * self.size.min(other.size)
    }
}

/// The width and height of each page, and the text on all of them.
pub(crate) fn placed(file: &[u8]) -> (Vec<(f32, f32)>, Vec<Placed>) {
    let document = Document::load_mem(file).unwrap();
    let (mut sizes, mut all) = (Vec::new(), Vec::new());
    for (number, page) in document.get_pages() {
        let size: Vec<f32> =
            numbers(media_box(&document, page)).into_iter().map(|it| it as f32).collect();
        sizes.push((size[2], size[3]));
        read_page(&document, (number, page), size[3], &mut all);
    }
    (sizes, all)
}

fn number_of(object: &Object) -> f32 {
    number(object) as f32
}

/// What a text operator depends on (ISO 32000-1, 9.3).
struct State {
    line: (f32, f32),
    x: f32,
    spacing: f32,
    size: f32,
    font: Vec<u8>,
    is_content: bool,
}

fn read_page(document: &Document, page: (u32, ObjectId), height: f32, all: &mut Vec<Placed>) {
    let (widths, codes) = (widths_of_fonts(document, page.1), fonts(document, page.1));
    let content = Content::decode(&document.get_page_content(page.1)).unwrap();
    let mut state = State {
        line: (0.0, 0.0),
        x: 0.0,
        spacing: 0.0,
        size: 0.0,
        font: Vec::new(),
        is_content: false,
    };
    for Operation { operator, operands } in &content.operations {
        let number = |index: usize| number_of(&operands[index]);
        match operator.as_str() {
            "BDC" => state.is_content = operands[1].as_dict().unwrap().has(b"MCID"),
            "EMC" => state.is_content = false,
            "BT" => (state.line, state.x) = ((0.0, 0.0), 0.0),
            "Tf" => {
                state.font = operands[0].as_name().unwrap().to_vec();
                state.size = number(1);
            }
            "Tc" => state.spacing = number(0),
            "Td" => {
                state.line = (state.line.0 + number(0), state.line.1 + number(1));
                state.x = state.line.0;
            }
            "TJ" => {
                let parts = operands[0].as_array().unwrap();
                let (left, right) = state.show(parts, &widths[&state.font], &codes[&state.font]);
                if left > right {
                    continue;
                }
                all.push(Placed {
                    page: page.0,
                    left,
                    right,
                    baseline: height - state.line.1,
                    size: state.size,
                    is_content: state.is_content,
                });
            }
            "Tj" | "Tm" | "T*" | "Tw" | "Tz" | "'" | "\"" => {
                unreachable!("{operator} is not understood here")
            }
            _ => {}
        }
    }
}

impl State {
    /// Moves over shown text (9.4.4); from where to where its letters reach,
    /// without the spaces at its ends.
    fn show(&mut self, parts: &[Object], widths: &Widths, says: &ToUnicode) -> (f32, f32) {
        let (mut left, mut right) = (f32::INFINITY, f32::NEG_INFINITY);
        for part in parts {
            match part {
                Object::String(codes, _) => {
                    for code in codes.chunks(2) {
                        let code = u16::from_be_bytes([code[0], code[1]]);
                        let width = widths.of(code) as f32 / 1000.0 * self.size;
                        if !says[&code].trim().is_empty() && width > 0.0 {
                            (left, right) = (left.min(self.x), right.max(self.x + width));
                        }
                        self.x += width + self.spacing;
                    }
                }
                number => self.x -= number_of(number) / 1000.0 * self.size,
            }
        }
        (left, right)
    }
}
