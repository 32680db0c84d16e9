use std::collections::BTreeSet;

use printpdf::{DictItem, Op};

use super::operators::{begin_artifact, begin_footer, begin_marked, operator, operator_of, paint};
use super::text::TextState;
use super::{Faces, Form, Opacity, Written, encode};
use crate::artwork::Artwork;
use crate::color::Color;
use crate::geometry::Abs;
use crate::layout::{Drawing, Item, Page, Rule};
use crate::pdf::numbers::{Hundredths, corners, points};
use crate::pdf::{WriteError, drawing};
use crate::structure::{Sequence, StructTree};

/// Writes the content of a page.
pub(super) fn page(
    number: usize,
    page: &Page,
    tree: &StructTree,
    faces: &Faces,
) -> Result<Written, WriteError> {
    let mut content = Content::new(number, page.size.height, faces);
    let sequences = tree.sequences.get(number).map(Vec::as_slice).unwrap_or_default();
    for (index, sequence) in sequences.iter().enumerate() {
        let items = page.items.get(sequence.items.clone()).unwrap_or_default();
        content.sequence(index, sequence, items, tree)?;
    }
    content.furniture(&page.furniture)?;
    content.leave_text();
    let stream = encode(content.operators)?;
    Ok(Written { stream, forms: content.forms, opacities: content.opacities })
}

/// The content of a page as it grows.
pub(super) struct Content<'a> {
    pub(super) page: usize,
    pub(super) height: Abs,
    pub(super) faces: &'a Faces<'a>,
    pub(super) operators: Vec<Op>,
    pub(super) forms: Vec<Form>,
    pub(super) opacities: BTreeSet<Opacity>,
    pub(super) text: TextState,
    /// The colour things are filled with now: at first black.
    fill: Color,
}

impl<'a> Content<'a> {
    fn new(page: usize, height: Abs, faces: &'a Faces<'a>) -> Self {
        Self {
            page,
            height,
            faces,
            operators: Vec::new(),
            forms: Vec::new(),
            opacities: BTreeSet::new(),
            text: TextState::default(),
            fill: Color::BLACK,
        }
    }

    fn sequence(
        &mut self,
        index: usize,
        sequence: &Sequence,
        items: &[Item],
        tree: &StructTree,
    ) -> Result<(), WriteError> {
        let element = sequence.element.and_then(|id| tree.elements.get(id.0 as usize));
        let begin = match element {
            Some(element) => begin_marked(element.role, index),
            None => begin_artifact(),
        };
        self.marked(begin, items)
    }

    /// Writes what a page says of itself at its foot.
    fn furniture(&mut self, items: &[Item]) -> Result<(), WriteError> {
        if items.is_empty() { Ok(()) } else { self.marked(begin_footer(), items) }
    }

    /// Writes items as marked content. A text object holds it whole or lies in
    /// it whole (ISO 32000-1, 14.6.1); those of text that follow one another
    /// share one.
    fn marked(&mut self, begin: Op, items: &[Item]) -> Result<(), WriteError> {
        if items.iter().all(|item| matches!(item, Item::Text(_))) {
            self.enter_text();
        } else {
            self.leave_text();
        }
        self.operators.push(begin);
        let shared = self.text.is_open;
        for item in items {
            self.item(item)?;
        }
        if !shared {
            self.leave_text();
        }
        self.operators.push(Op::EndMarkedContent);
        Ok(())
    }

    fn item(&mut self, item: &Item) -> Result<(), WriteError> {
        match item {
            Item::Text(run) => {
                self.enter_text();
                self.run(run)
            }
            Item::Drawing(drawing) => {
                self.leave_text();
                self.drawing(drawing);
                Ok(())
            }
            Item::Rule(rule) => {
                self.leave_text();
                self.rule(rule);
                Ok(())
            }
        }
    }

    /// Puts a drawing at its place.
    fn drawing(&mut self, drawing: &Drawing) {
        let Artwork::Vector(vector) = &*drawing.artwork;
        let prefix = format!("X{}x", self.page);
        let (forms, opacities) = (&mut self.forms, &mut self.opacities);
        let form = drawing::drawing(vector, drawing.area.size, &prefix, forms, opacities);
        let (x, y) = (drawing.area.origin.x, self.height - drawing.area.origin.y);
        self.operators.push(Op::SaveGraphicsState);
        let unit = (1.0 / drawing::UNITS_PER_POINT) as f32;
        self.operators.push(operator("cm", &[unit, 0.0, 0.0, -unit, points(x), points(y)]));
        self.operators.push(operator_of("Do", vec![DictItem::Name(form.into_bytes())]));
        self.operators.push(Op::RestoreGraphicsState);
    }

    fn rule(&mut self, rule: &Rule) {
        self.set_fill(rule.color);
        let [left, bottom, right, top] = corners(&rule.area, self.height);
        let size = [right - left, top - bottom].map(|side| Hundredths::of(Abs::pt(side.into())));
        let [width, height] = size.map(Hundredths::to_pt);
        self.operators.push(operator("re", &[left, bottom, width, height]));
        self.operators.push(operator("f", &[]));
    }

    /// Fills with this colour from here on.
    pub(super) fn set_fill(&mut self, color: Color) {
        if self.fill != color {
            self.fill = color;
            self.operators.push(Op::SetFillColor { col: paint(color) });
        }
    }
}
