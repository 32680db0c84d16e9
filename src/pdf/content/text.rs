//! Writing runs of text. The places of their codes come from
//! [`show_text`](crate::pdf::show_text).

use printpdf::{DictItem, FontId, Op, PdfFontHandle, Pt};

use super::operators::operator_of;
use super::writer::ContentStream;
use crate::geometry::Abs;
use crate::layout::TextRun;
use crate::pdf::WriteError;
use crate::pdf::faces::nowhere;
use crate::pdf::font::Font;
use crate::pdf::numbers::{Hundredths, rounded};
use crate::pdf::show_text::{
    CodePen, PlacedCode, ShownPart, shown_to_the_left, shown_to_the_right,
};

impl ContentStream<'_> {
    /// Begins a text object, unless one is open.
    pub(super) fn enter_text(&mut self) {
        if !self.text.is_open {
            self.text.is_open = true;
            self.text.line = (Hundredths::default(), Hundredths::default());
            self.operators.push(Op::StartTextSection);
        }
    }

    /// Ends the text object, if one is open.
    pub(super) fn leave_text(&mut self) {
        if self.text.is_open {
            self.text.is_open = false;
            self.operators.push(Op::EndTextSection);
        }
    }

    /// Writes the right-to-left runs of a line as one, or a single
    /// left-to-right run.
    pub(super) fn runs(&mut self, runs: &[&TextRun]) -> Result<(), WriteError> {
        let Some(run) = runs.first() else { return Ok(()) };
        let (codes, fonts) = self.supplies.faces.face(run.face)?;
        let (shown, x) = if run.right_to_left {
            shown_to_the_left(runs, codes, fonts)
        } else {
            (shown_to_the_right(run, codes), run.origin.x)
        };
        let Some(first) = shown.first() else { return Ok(()) };
        let font = |shown: &PlacedCode| fonts.get(shown.code.font).copied().ok_or_else(nowhere);
        self.set_fill(run.color);
        self.set_font(font(first)?, run.size);
        let letter_spacing = self.set_letter_spacing(run);
        self.move_to(x, run.origin.y);
        let mut pen = CodePen { letter_spacing, written: 0.0 };
        for glyphs in shown.chunk_by(PlacedCode::goes_with) {
            self.set_font(font(&glyphs[0])?, run.size);
            self.set_rise(&glyphs[0], run.size);
            let shown = pen.show(glyphs, font(&glyphs[0])?).into_iter().map(item).collect();
            self.operators.push(operator_of("TJ", vec![DictItem::Array(shown)]));
        }
        Ok(())
    }

    fn set_font(&mut self, font: &Font, size: Abs) {
        let size = Hundredths::of(size);
        if self.text.font != Some((font.number, size)) {
            self.text.font = Some((font.number, size));
            let font = PdfFontHandle::External(FontId(font.resource()));
            self.operators.push(Op::SetFont { font, size: Pt(size.to_pt()) });
        }
    }

    /// Sets the letterspacing of a left-to-right run; in a right-to-left run
    /// each glyph is placed anyway. Returns the spacing as written, in
    /// thousandths of an em.
    fn set_letter_spacing(&mut self, run: &TextRun) -> f64 {
        let size = run.size.to_pt();
        let wanted = if run.right_to_left { 0.0 } else { f64::from(run.spacing.letter.get()) };
        let spacing = (wanted * size * 1000.0).round() as i32;
        if self.text.letter_spacing != spacing {
            self.text.letter_spacing = spacing;
            let multiplier = rounded(f64::from(spacing) / 1000.0, 3);
            self.operators.push(Op::SetCharacterSpacing { multiplier });
        }
        f64::from(spacing) / size
    }

    fn move_to(&mut self, x: Abs, y: Abs) {
        let (x, y) = (Hundredths::of(x), Hundredths::of(self.height - y));
        let (from_x, from_y) = self.text.line;
        self.text.line = (x, y);
        let pos = printpdf::Point { x: Pt((x - from_x).to_pt()), y: Pt((y - from_y).to_pt()) };
        self.operators.push(Op::SetTextCursor { pos });
    }

    fn set_rise(&mut self, shown: &PlacedCode, size: Abs) {
        let rise = Hundredths::of(shown.rise.at(size));
        if self.text.rise != rise {
            self.text.rise = rise;
            self.operators.push(Op::SetLineOffset { multiplier: rise.to_pt() });
        }
    }
}

fn item(part: ShownPart) -> DictItem {
    match part {
        ShownPart::String(data) => DictItem::String { data, literal: true },
        ShownPart::Back(by) => DictItem::Int(by),
    }
}
