//! The operators of a page in bytes (ISO 32000-1, 7.8.2).
//!
//! printpdf writes a whole document to write a page, with several copies of
//! each operator on the way: 3.7 million instructions for two pages, where this
//! takes a tenth.

use printpdf::{Color, DictItem, Greyscale, Op, PdfFontHandle, Rgb};

use crate::pdf::WriteError;
use crate::pdf::numbers::{push_real, push_whole};
use crate::pdf::syntax;

/// The operators in bytes, one on each line.
///
/// # Errors
/// There is an operator that pages do not use.
pub(super) fn bytes(operators: &[Op]) -> Result<Vec<u8>, WriteError> {
    let mut content = ContentBytes(Vec::with_capacity(32 * operators.len()));
    for operator in operators {
        content.operator(operator).ok_or_else(|| unknown(operator))?;
    }
    content.0.pop();
    Ok(content.0)
}

fn unknown(operator: &Op) -> WriteError {
    WriteError::Other(format!("an operator that pages do not use: {operator:?}"))
}

struct ContentBytes(Vec<u8>);

impl ContentBytes {
    /// Writes an operator; `None` if pages do not use it.
    fn operator(&mut self, operator: &Op) -> Option<()> {
        match operator {
            Op::SaveGraphicsState => self.key("q"),
            Op::RestoreGraphicsState => self.key("Q"),
            Op::StartTextSection => self.key("BT"),
            Op::EndTextSection => self.key("ET"),
            Op::EndMarkedContent => self.key("EMC"),
            Op::SetTextCursor { pos } => self.reals(&[pos.x.0, pos.y.0]).key("Td"),
            Op::SetCharacterSpacing { multiplier } => self.reals(&[*multiplier]).key("Tc"),
            Op::SetLineOffset { multiplier } => self.reals(&[*multiplier]).key("Ts"),
            Op::SetFont { font: PdfFontHandle::External(font), size } => {
                self.name(font.0.as_bytes()).reals(&[size.0]).key("Tf");
            }
            Op::SetFillColor { col } => return self.color(col),
            Op::BeginMarkedContent { tag } => self.name(tag.as_bytes()).key("BMC"),
            Op::BeginMarkedContentWithProperties { tag, properties } => {
                self.name(tag.as_bytes()).operand(properties)?.key("BDC");
            }
            Op::Unknown { key, value } => {
                value.iter().try_for_each(|operand| self.operand(operand).map(|_| ()))?;
                self.key(key);
            }
            _ => return None,
        }
        Some(())
    }

    fn color(&mut self, color: &Color) -> Option<()> {
        match color {
            Color::Greyscale(Greyscale { percent, .. }) => self.reals(&[*percent]).key("g"),
            Color::Rgb(Rgb { r, g, b, .. }) => self.reals(&[*r, *g, *b]).key("rg"),
            Color::Cmyk(_) | Color::SpotColor(_) => return None,
        }
        Some(())
    }

    /// Ends an operator with its key.
    fn key(&mut self, key: &str) {
        self.0.extend_from_slice(key.as_bytes());
        self.0.push(b'\n');
    }

    fn reals(&mut self, numbers: &[f32]) -> &mut Self {
        for &number in numbers {
            push_real(number, &mut self.0);
            self.0.push(b' ');
        }
        self
    }

    fn name(&mut self, name: &[u8]) -> &mut Self {
        syntax::name(name, &mut self.0);
        self.0.push(b' ');
        self
    }

    fn operand(&mut self, operand: &DictItem) -> Option<&mut Self> {
        self.item(operand)?;
        self.0.push(b' ');
        Some(self)
    }

    fn item(&mut self, item: &DictItem) -> Option<()> {
        match item {
            DictItem::Array(items) => self.array(items)?,
            DictItem::String { data, literal: true } => self.literal(data),
            DictItem::Name(name) => syntax::name(name, &mut self.0),
            DictItem::Real(number) => push_real(*number, &mut self.0),
            DictItem::Int(number) => push_whole(*number, &mut self.0),
            DictItem::Dict { map } => {
                self.0.extend_from_slice(b"<<");
                for (key, item) in map {
                    syntax::name(key.as_bytes(), &mut self.0);
                    self.separate(item);
                    self.item(item)?;
                }
                self.0.extend_from_slice(b">>");
            }
            _ => return None,
        }
        Some(())
    }

    fn array(&mut self, items: &[DictItem]) -> Option<()> {
        self.0.push(b'[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.separate(item);
            }
            self.item(item)?;
        }
        self.0.push(b']');
        Some(())
    }

    /// Writes a space before a number.
    fn separate(&mut self, item: &DictItem) {
        if matches!(item, DictItem::Int(_) | DictItem::Real(_)) {
            self.0.push(b' ');
        }
    }

    /// Writes a literal string. A parenthesis that has its other half needs no
    /// escape (7.3.4.2).
    fn literal(&mut self, text: &[u8]) {
        self.0.push(b'(');
        if text.iter().any(|byte| matches!(byte, b'(' | b')' | b'\\' | b'\r')) {
            self.escaped(text);
        } else {
            self.0.extend_from_slice(text);
        }
        self.0.push(b')');
    }

    fn escaped(&mut self, text: &[u8]) {
        let alone = unpaired(text);
        for (index, &byte) in text.iter().enumerate() {
            match byte {
                b'\r' => self.0.extend_from_slice(b"\\r"),
                b'\\' => self.0.extend_from_slice(b"\\\\"),
                b'(' | b')' if alone.contains(&index) => self.0.extend_from_slice(&[b'\\', byte]),
                _ => self.0.push(byte),
            }
        }
    }
}

/// The indices of the parentheses without their other half.
fn unpaired(text: &[u8]) -> Vec<usize> {
    let (mut open, mut alone) = (Vec::new(), Vec::new());
    for (index, byte) in text.iter().enumerate() {
        match byte {
            b'(' => open.push(index),
            b')' if open.pop().is_none() => alone.push(index),
            _ => {}
        }
    }
    alone.extend(open);
    alone
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use printpdf::{
        Color, DictItem, FontId, Greyscale, Mm, Op, PdfDocument, PdfFontHandle, PdfPage,
        PdfSaveOptions, Point, Pt, Rgb,
    };

    use super::bytes;

    /// The content of a page that printpdf writes.
    fn written_by_printpdf(operators: &[Op]) -> Vec<u8> {
        let mut document = PdfDocument::default();
        document.pages.push(PdfPage::new(Mm(0.0), Mm(0.0), operators.to_vec()));
        let options =
            PdfSaveOptions { optimize: false, secure: false, ..PdfSaveOptions::default() };
        let mut written = document.to_lopdf_document(&options, &mut Vec::new());
        let mut streams = written.objects.values_mut().filter_map(|it| it.as_stream_mut().ok());
        streams.next().unwrap().content.clone()
    }

    fn shown(parts: Vec<DictItem>) -> Op {
        Op::Unknown { key: "TJ".into(), value: vec![DictItem::Array(parts)] }
    }

    fn string(data: &[u8]) -> DictItem {
        DictItem::String { data: data.into(), literal: true }
    }

    #[test]
    fn operators_are_written_as_printpdf_writes_them() {
        let map = BTreeMap::from([
            ("MCID".to_owned(), DictItem::Int(12)),
            ("Type".to_owned(), DictItem::Name(b"Pagi nation#".to_vec())),
        ]);
        let operators = [
            Op::BeginMarkedContent { tag: "Artifact".into() },
            Op::SaveGraphicsState,
            Op::Unknown { key: "re".into(), value: [0.5, -12.25].map(DictItem::Real).to_vec() },
            Op::Unknown { key: "f".into(), value: vec![] },
            Op::RestoreGraphicsState,
            Op::EndMarkedContent,
            Op::StartTextSection,
            Op::BeginMarkedContentWithProperties {
                tag: "P".into(),
                properties: DictItem::Dict { map },
            },
            Op::SetFillColor {
                col: Color::Greyscale(Greyscale { percent: 0.333, icc_profile: None }),
            },
            Op::SetFillColor {
                col: Color::Rgb(Rgb { r: 0.0, g: 1.0, b: 0.204, icc_profile: None }),
            },
            Op::SetFont { font: PdfFontHandle::External(FontId("F0".into())), size: Pt(12.25) },
            Op::SetTextCursor { pos: Point { x: Pt(70.87), y: Pt(-1234.5) } },
            Op::SetCharacterSpacing { multiplier: 0.012 },
            Op::SetLineOffset { multiplier: -3.0 },
            shown(vec![string(b"a(b)c"), DictItem::Int(-12), string(b"(("), string(b"\0)\r\\(")]),
            shown(vec![DictItem::Int(7), string(b")\xff(")]),
            Op::EndMarkedContent,
            Op::EndTextSection,
        ];
        let [own, printpdfs] = [bytes(&operators).unwrap(), written_by_printpdf(&operators)]
            .map(|content| String::from_utf8_lossy(&content).into_owned());
        assert_eq!(own, printpdfs);
        assert_eq!(bytes(&[]).unwrap(), written_by_printpdf(&[]));
    }

    #[test]
    fn operator_that_pages_do_not_use_is_refused() {
        assert!(bytes(&[Op::AddLineBreak]).is_err());
    }
}
