//! Where everything lies on the pages of a written file.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::pdf::Pdf;

/// How far something may reach over an edge: less than a hair, in points.
const TOLERANCE: f64 = 0.05;

/// How far letters reach below and above their baseline, in ems: a `p` and an
/// `h` of the program's own faces, accents aside.
const DESCENT: f64 = -0.2;
const ASCENT: f64 = 0.7;

type Matrix = [f64; 6];

const UNIT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// What lies outside its page: its page and what it is.
pub(crate) fn outside(pdf: &Pdf) -> Vec<String> {
    let mut found = Vec::new();
    for (number, page) in pdf.document.get_pages() {
        let paper = numbers(media_box(&pdf.document, page));
        let content = Content::decode(&pdf.document.get_page_content(page)).unwrap();
        let mut pen = Pen::new(&pdf.document, page);
        for operation in &content.operations {
            for (what, (x, y)) in pen.points(operation) {
                let inside = (paper[0] - TOLERANCE..=paper[2] + TOLERANCE).contains(&x)
                    && (paper[1] - TOLERANCE..=paper[3] + TOLERANCE).contains(&y);
                if !inside {
                    found.push(format!("page {number}: {what} at {x:.1}, {y:.1} of {paper:?}"));
                }
            }
        }
    }
    found
}

pub(super) fn media_box(document: &Document, page: ObjectId) -> &Object {
    document.get_object(page).unwrap().as_dict().unwrap().get(b"MediaBox").unwrap()
}

pub(super) fn numbers(object: &Object) -> Vec<f64> {
    object.as_array().unwrap().iter().map(number).collect()
}

pub(super) fn number(object: &Object) -> f64 {
    f64::from(object.as_float().unwrap())
}

/// The widths of a font's codes, in thousandths of its size.
#[derive(Default)]
pub(super) struct Widths {
    of_codes: BTreeMap<u16, f64>,
    of_others: f64,
}

impl Widths {
    /// The width of a code.
    pub(super) fn of(&self, code: u16) -> f64 {
        self.of_codes.get(&code).copied().unwrap_or(self.of_others)
    }
}

/// What draws: the graphics and text state, as far as places need it.
struct Pen {
    fonts: BTreeMap<Vec<u8>, Widths>,
    /// What each picture fills, in its own units.
    pictures: BTreeMap<Vec<u8>, [f64; 4]>,
    matrix: Matrix,
    saved: Vec<Matrix>,
    line: Matrix,
    text: Matrix,
    font: Vec<u8>,
    size: f64,
    spacing: f64,
    rise: f64,
}

impl Pen {
    fn new(document: &Document, page: ObjectId) -> Self {
        Self {
            fonts: widths_of_fonts(document, page),
            pictures: pictures(document, page),
            matrix: UNIT,
            saved: Vec::new(),
            line: UNIT,
            text: UNIT,
            font: Vec::new(),
            size: 0.0,
            spacing: 0.0,
            rise: 0.0,
        }
    }

    /// The points on paper that an operation marks, with what it shows.
    fn points(&mut self, operation: &Operation) -> Vec<(&'static str, (f64, f64))> {
        let operands = &operation.operands;
        let given = || operands.iter().map(number).collect::<Vec<_>>();
        match operation.operator.as_str() {
            "q" => self.saved.push(self.matrix),
            "Q" => self.matrix = self.saved.pop().unwrap(),
            "cm" => self.matrix = times(matrix(&given()), self.matrix),
            "re" => return self.rectangle(&given()),
            "m" | "l" => return vec![("a path", apply(self.matrix, given()[0], given()[1]))],
            "Do" => return self.picture(operands[0].as_name().unwrap()),
            "BT" => (self.line, self.text) = (UNIT, UNIT),
            "Tm" => (self.line, self.text) = (matrix(&given()), matrix(&given())),
            "Td" => {
                let [x, y] = [given()[0], given()[1]];
                self.line = times([1.0, 0.0, 0.0, 1.0, x, y], self.line);
                self.text = self.line;
            }
            "Tf" => {
                self.font = operands[0].as_name().unwrap().to_vec();
                self.size = number(&operands[1]);
            }
            "Tc" => self.spacing = given()[0],
            "Ts" => self.rise = given()[0],
            "TJ" => return self.show(operands[0].as_array().unwrap()),
            "Tj" => return self.show(operands),
            _ => {}
        }
        Vec::new()
    }

    fn rectangle(&self, given: &[f64]) -> Vec<(&'static str, (f64, f64))> {
        let (x, y) = (given[0], given[1]);
        let far = apply(self.matrix, x + given[2], y + given[3]);
        vec![("a rectangle", apply(self.matrix, x, y)), ("a rectangle", far)]
    }

    /// The corners of a picture.
    fn picture(&self, name: &[u8]) -> Vec<(&'static str, (f64, f64))> {
        let [left, bottom, right, top] = self.pictures[name];
        let corners = [(left, bottom), (right, top), (left, top), (right, bottom)];
        corners.map(|(x, y)| ("a picture", apply(self.matrix, x, y))).to_vec()
    }

    /// Where a string of glyphs begins and ends, from the foot of its letters
    /// to their head.
    fn show(&mut self, parts: &[Object]) -> Vec<(&'static str, (f64, f64))> {
        let begin = self.here();
        let (mut first, mut last) = (None, begin);
        for part in parts {
            let Ok(string) = part.as_str() else {
                self.advance(-number(part) / 1000.0 * self.size);
                continue;
            };
            first.get_or_insert(self.here());
            for code in string.chunks(2) {
                let code = u16::from_be_bytes([code[0], code[1]]);
                self.advance(self.fonts[&self.font].of(code) / 1000.0 * self.size);
                // The space after the last letter shows nothing.
                last = self.here();
                self.advance(self.spacing);
            }
        }
        let ends = [first.unwrap_or(begin), last].into_iter();
        let reach = [DESCENT, ASCENT].map(|it| it * self.size);
        ends.flat_map(|(x, y)| reach.map(|reach| ("text", (x, y + reach)))).collect()
    }

    fn here(&self) -> (f64, f64) {
        let (x, y) = apply(self.text, 0.0, self.rise);
        apply(self.matrix, x, y)
    }

    fn advance(&mut self, by: f64) {
        self.text = times([1.0, 0.0, 0.0, 1.0, by, 0.0], self.text);
    }
}

/// What the pictures of a page fill: a form its box, an image the unit square.
fn pictures(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, [f64; 4]> {
    let (own, shared) = document.get_page_resources(page).unwrap();
    let shared = shared.into_iter().map(|id| document.get_dictionary(id).unwrap());
    let named = own.into_iter().chain(shared);
    let named = named.filter_map(|it| it.get_deref(b"XObject", document).ok()?.as_dict().ok());
    let area = |object: &Object| {
        let stream = document.dereference(object).unwrap().1.as_stream().unwrap();
        match stream.dict.get(b"BBox") {
            Ok(area) => numbers(area).try_into().unwrap(),
            Err(_) => [0.0, 0.0, 1.0, 1.0],
        }
    };
    named.flat_map(|it| it.iter()).map(|(name, object)| (name.clone(), area(object))).collect()
}

fn matrix(numbers: &[f64]) -> Matrix {
    numbers.try_into().unwrap()
}

/// One matrix, then another (ISO 32000-1, 8.3.4).
fn times(one: Matrix, other: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = other;
    [
        one[0] * a + one[1] * c,
        one[0] * b + one[1] * d,
        one[2] * a + one[3] * c,
        one[2] * b + one[3] * d,
        one[4] * a + one[5] * c + e,
        one[4] * b + one[5] * d + f,
    ]
}

fn apply(matrix: Matrix, x: f64, y: f64) -> (f64, f64) {
    let [a, b, c, d, e, f] = matrix;
    (a * x + c * y + e, b * x + d * y + f)
}

/// The widths of the fonts of a page, by name.
pub(super) fn widths_of_fonts(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, Widths> {
    let fonts = document.get_page_fonts(page).unwrap().into_iter();
    fonts.map(|(name, font)| (name, widths(document, font))).collect()
}

/// The widths of a font's codes (ISO 32000-1, 9.7.4.3), which are its CIDs.
fn widths(document: &Document, font: &Dictionary) -> Widths {
    let descendants = font.get_deref(b"DescendantFonts", document).unwrap().as_array().unwrap();
    let descendant = document.dereference(&descendants[0]).unwrap().1.as_dict().unwrap();
    let mut of_codes = BTreeMap::new();
    let of_others = descendant.get(b"DW").map_or(1000.0, number);
    let given = descendant.get_deref(b"W", document).and_then(Object::as_array);
    let mut given = given.map(|it| it.iter()).unwrap_or_default();
    while let (Some(first), Some(next)) = (given.next(), given.next()) {
        let first = first.as_i64().unwrap() as u16;
        match next {
            Object::Array(each) => {
                of_codes.extend((first..).zip(each).map(|(code, width)| (code, number(width))));
            }
            last => {
                let width = number(given.next().unwrap());
                let last = last.as_i64().unwrap() as u16;
                of_codes.extend((first..=last).map(|code| (code, width)));
            }
        }
    }
    Widths { of_codes, of_others }
}
