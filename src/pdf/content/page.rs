//! Writing the content of one page, sequence by sequence.

use printpdf::{DictItem, Op};

use super::operators::{
    begin_artifact, begin_marked, begin_pagination, begin_reversed, operator, operator_of,
};
use super::writer::ContentStream;
use super::{Supplies, order};
use crate::geometry::Abs;
use crate::layout::{Drawing, Item, Page, Rule, TextRun};
use crate::pdf::numbers::{Hundredths, corners};
use crate::pdf::place::place;
use crate::pdf::{WriteError, drawing};
use crate::structure::{Sequence, StructTree};

/// The operators of a page.
pub(super) fn operators(
    number: usize,
    page: &Page,
    tree: &StructTree,
    supplies: &Supplies,
) -> Result<Vec<Op>, WriteError> {
    let mut content = ContentStream::new(page.size.height, supplies);
    let sequences = tree.sequences.get(number).map(Vec::as_slice).unwrap_or_default();
    for index in order::order(sequences, &page.items) {
        let sequence = &sequences[index];
        let items = page.items.get(sequence.items.clone()).unwrap_or_default();
        content.sequence(index, sequence, items, tree)?;
    }
    content.pagination("Header", &page.head)?;
    content.pagination("Footer", &page.furniture)?;
    content.leave_text();
    Ok(content.operators)
}

impl ContentStream<'_> {
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
        let is_reversed = element.is_some() && items.iter().any(runs_to_the_left);
        if is_reversed {
            self.leave_text();
            self.operators.push(begin_reversed());
        }
        self.marked(begin, items)?;
        if is_reversed {
            self.leave_text();
            self.operators.push(Op::EndMarkedContent);
        }
        Ok(())
    }

    /// Writes the head or foot of a page.
    fn pagination(&mut self, subtype: &str, items: &[Item]) -> Result<(), WriteError> {
        if items.is_empty() { Ok(()) } else { self.marked(begin_pagination(subtype), items) }
    }

    /// Writes items as marked content. A text object encloses it completely or
    /// is completely inside it (ISO 32000-1, 14.6.1); consecutive sequences of
    /// text share one.
    fn marked(&mut self, begin: Op, items: &[Item]) -> Result<(), WriteError> {
        if items.iter().all(|item| matches!(item, Item::Text(_))) {
            self.enter_text();
        } else {
            self.leave_text();
        }
        self.operators.push(begin);
        let shared = self.text.is_open;
        for items in items.chunk_by(are_one_line) {
            self.items(items)?;
        }
        if !shared {
            self.leave_text();
        }
        self.operators.push(Op::EndMarkedContent);
        Ok(())
    }

    /// Writes one item, or the runs that are written as one.
    fn items(&mut self, items: &[Item]) -> Result<(), WriteError> {
        match items {
            [Item::Drawing(drawing), ..] => {
                self.leave_text();
                self.drawing(drawing)
            }
            [Item::Rule(rule), ..] => {
                self.leave_text();
                self.rule(rule);
                Ok(())
            }
            _ => {
                self.enter_text();
                self.runs(&items.iter().filter_map(order::run).collect::<Vec<_>>())
            }
        }
    }

    /// Draws a picture at its place.
    fn drawing(&mut self, drawing: &Drawing) -> Result<(), WriteError> {
        let pictures = self.supplies.pictures;
        let number = pictures.number(drawing);
        let (Some(number), Some(picture)) = (number, number.and_then(|it| pictures.0.get(it)))
        else {
            return Err(WriteError::Other(
                "a picture that was not made ready for paper".to_owned(),
            ));
        };
        let name = drawing::resource(number).into_bytes();
        self.operators.push(Op::SaveGraphicsState);
        self.operators.push(operator("cm", &place(picture, &drawing.area, self.height)));
        self.operators.push(operator_of("Do", vec![DictItem::Name(name)]));
        self.operators.push(Op::RestoreGraphicsState);
        Ok(())
    }

    fn rule(&mut self, rule: &Rule) {
        self.set_fill(rule.color);
        let [left, bottom, right, top] = corners(&rule.area, self.height);
        let size = [right - left, top - bottom].map(|side| Hundredths::of(Abs::pt(side.into())));
        let [width, height] = size.map(Hundredths::to_pt);
        self.operators.push(operator("re", &[left, bottom, width, height]));
        self.operators.push(operator("f", &[]));
    }
}

fn runs_to_the_left(item: &Item) -> bool {
    order::run(item).is_some_and(|run| run.right_to_left)
}

/// Whether an item continues a right-to-left line of the one before it in the
/// same face, size and colour.
fn are_one_line(one: &Item, next: &Item) -> bool {
    let (Some(one), Some(next)) = (order::run(one), order::run(next)) else { return false };
    let alike = |run: &TextRun| (run.face, run.size, run.color, run.right_to_left);
    one.right_to_left && alike(one) == alike(next) && order::same_line(one, next)
}
