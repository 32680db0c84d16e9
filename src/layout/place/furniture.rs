use super::line::place_line;
use crate::fonts::FontBook;
use crate::geometry::{Abs, Point, Rect};
use crate::layout::furniture::{Furniture, GAP, GREY, LEADING, SIZE, width_of};
use crate::layout::page::{Drawing, Item, Page, Spacing, TextRun};
use crate::layout::style::PageStyle;
use crate::shaping::Glyph;

/// From the tops of letters to their baseline, in em: the height of a capital
/// of Noto Sans.
const CAPITAL: f64 = 0.714;

/// Places what stands at the foot of each page.
pub(super) fn place_furniture<'a>(
    furniture: &Furniture<'a>,
    pages: &mut [Page<'a>],
    style: &PageStyle,
    fonts: &FontBook,
) {
    let count = pages.len() as u32;
    let Some(top) = furniture.top(count, style) else { return };
    for (number, page) in (1..).zip(pages) {
        let foot = Foot { furniture, number, count, top, style, fonts };
        foot.place(&mut page.furniture);
    }
}

/// The foot of a page.
struct Foot<'f, 'a> {
    furniture: &'f Furniture<'a>,
    number: u32,
    /// How many pages there are.
    count: u32,
    /// Where its first line begins.
    top: Abs,
    style: &'f PageStyle,
    fonts: &'f FontBook,
}

impl<'a> Foot<'_, 'a> {
    fn place(&self, items: &mut Vec<Item<'a>>) {
        let start = self.style.margin.left;
        if let Some((artwork, size)) = &self.furniture.logo {
            let area = Rect::new(Point::new(start, self.top), *size);
            let artwork = (*artwork).clone();
            items.push(Item::Drawing(Drawing { node: None, artwork, area }));
        }
        for (line, set) in (0u32..).zip(self.furniture.shown(self.count)) {
            let below = LEADING * f64::from(line);
            let baseline = Point::new(start, self.baseline() + below);
            place_line(set, baseline, self.style, self.fonts, items);
        }
        if self.count > 1 {
            self.place_number(items);
        }
    }

    /// The baseline of the first line.
    fn baseline(&self) -> Abs {
        self.top + SIZE * CAPITAL
    }

    /// Places the page's number at the end, before it what leads to the other
    /// side.
    fn place_number(&self, items: &mut Vec<Item<'a>>) {
        let signs = self.furniture.numerals.of(self.number, self.count);
        let all: Abs = signs.iter().map(|sign| width(*sign)).sum();
        let mut x = self.style.paper.width - self.style.margin.right - all;
        if let (1, 2, Some(set)) = (self.number, self.count, &self.furniture.continued) {
            let begin = Point::new(x - GAP - width_of(set), self.baseline());
            place_line(set, begin, self.style, self.fonts, items);
        }
        for sign in signs {
            if let Some(glyphs) = sign {
                items.extend(self.run(glyphs, x));
            }
            x += width(sign);
        }
    }

    fn run(&self, glyphs: &'a [Glyph], x: Abs) -> Option<Item<'a>> {
        let text = self.furniture.numerals.text;
        let run = text.runs.get(usize::from(glyphs.first()?.run))?;
        Some(Item::Text(TextRun {
            node: None,
            origin: Point::new(x, self.baseline()),
            width: width(Some(glyphs)),
            face: run.face,
            size: SIZE,
            color: GREY,
            text: &text.text,
            glyphs,
            spacing: Spacing::default(),
            right_to_left: run.level % 2 == 1,
        }))
    }
}

/// How wide a sign is, or the space that stands for none.
fn width(sign: Option<&[Glyph]>) -> Abs {
    sign.map_or(SIZE * 0.26, |glyphs| glyphs.iter().map(|glyph| glyph.advance.at(SIZE)).sum())
}
