//! The operators of a page in bytes from which they could be read back, so that no
//! two pages share them: the key under which the content of a page is kept.
//! printpdf's own comparison takes numbers a little apart for equal.

use printpdf::{Color, DictItem, Greyscale, Op, PdfFontHandle, Rgb};

/// The operators in bytes; `None` with one that this room does not write.
pub(super) fn key(operators: &[Op]) -> Option<Vec<u8>> {
    let mut key = KeyWriter { bytes: Vec::with_capacity(24 * operators.len()) };
    for operator in operators {
        key.operator(operator)?;
    }
    Some(key.bytes)
}

struct KeyWriter {
    bytes: Vec<u8>,
}

impl KeyWriter {
    fn operator(&mut self, operator: &Op) -> Option<()> {
        match operator {
            Op::SaveGraphicsState => self.kind(0),
            Op::RestoreGraphicsState => self.kind(1),
            Op::StartTextSection => self.kind(2),
            Op::EndTextSection => self.kind(3),
            Op::EndMarkedContent => self.kind(4),
            Op::SetTextCursor { pos } => self.kind(5).number(pos.x.0).number(pos.y.0),
            Op::SetCharacterSpacing { multiplier } => self.kind(6).number(*multiplier),
            Op::SetLineOffset { multiplier } => self.kind(7).number(*multiplier),
            Op::SetFont { font: PdfFontHandle::External(font), size } => {
                self.kind(8).text(font.0.as_bytes()).number(size.0)
            }
            Op::SetFillColor { col } => return self.color(col),
            Op::BeginMarkedContent { tag } => self.kind(11).text(tag.as_bytes()),
            Op::BeginMarkedContentWithProperties { tag, properties } => {
                return self.kind(12).text(tag.as_bytes()).item(properties);
            }
            Op::Unknown { key, value } => return self.kind(13).text(key.as_bytes()).items(value),
            _ => return None,
        };
        Some(())
    }

    fn color(&mut self, color: &Color) -> Option<()> {
        match color {
            Color::Greyscale(Greyscale { percent, icc_profile: None }) => {
                self.kind(9).number(*percent);
            }
            Color::Rgb(Rgb { r, g, b, icc_profile: None }) => {
                self.kind(10).number(*r).number(*g).number(*b);
            }
            _ => return None,
        }
        Some(())
    }

    fn items(&mut self, items: &[DictItem]) -> Option<()> {
        self.length(items.len());
        items.iter().try_for_each(|item| self.item(item))
    }

    fn item(&mut self, item: &DictItem) -> Option<()> {
        match item {
            DictItem::Array(items) => return self.kind(0).items(items),
            DictItem::String { data, literal } => self.kind(1).kind((*literal).into()).text(data),
            DictItem::Name(name) => self.kind(2).text(name),
            DictItem::Real(number) => self.kind(3).number(*number),
            DictItem::Int(number) => {
                self.kind(4).bytes.extend_from_slice(&number.to_le_bytes());
                self
            }
            DictItem::Dict { map } => {
                self.kind(5).length(map.len());
                return map.iter().try_for_each(|(key, item)| self.text(key.as_bytes()).item(item));
            }
            _ => return None,
        };
        Some(())
    }

    fn kind(&mut self, kind: u8) -> &mut Self {
        self.bytes.push(kind);
        self
    }

    fn number(&mut self, number: f32) -> &mut Self {
        self.bytes.extend_from_slice(&number.to_bits().to_le_bytes());
        self
    }

    fn length(&mut self, length: usize) -> &mut Self {
        self.bytes.extend_from_slice(&(length as u64).to_le_bytes());
        self
    }

    /// A text after its length, so that it is known where it ends.
    fn text(&mut self, text: &[u8]) -> &mut Self {
        self.length(text.len());
        self.bytes.extend_from_slice(text);
        self
    }
}

#[cfg(test)]
mod tests {
    use printpdf::{DictItem, Op, Point, Pt};

    use super::key;

    fn shown(strings: &[&str]) -> Op {
        let string = |data: &&str| DictItem::String { data: data.as_bytes().into(), literal: true };
        Op::Unknown { key: "TJ".into(), value: strings.iter().map(string).collect() }
    }

    #[test]
    fn operators_that_differ_have_different_keys() {
        let cursor = |x: f32| Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(0.0) } };
        let pages = [
            vec![],
            vec![cursor(1.0)],
            vec![cursor(1.000_01)],
            vec![cursor(-1.0)],
            vec![shown(&["a", "b"])],
            vec![shown(&["ab"])],
            vec![shown(&["ab", ""])],
            vec![shown(&["a"]), shown(&["b"])],
            vec![Op::SetLineOffset { multiplier: 1.0 }],
            vec![Op::SetCharacterSpacing { multiplier: 1.0 }],
        ];
        let keys = pages.each_ref().map(|operators| key(operators).unwrap());
        for (index, key) in keys.iter().enumerate() {
            assert!(!keys[..index].contains(key), "{index}");
        }
        assert_eq!(key(&pages[4]), key(&[shown(&["a", "b"])]));
    }
}
