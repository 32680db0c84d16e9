//! Placing the head and foot of each page. Their lines are set in
//! [`furniture`](crate::layout::furniture).

use super::line::place_line;
use crate::fonts::FontBook;
use crate::geometry::{Abs, Point, Rect};
use crate::layout::flow::SetLine;
use crate::layout::furniture::{GREY, SetFurniture, width_of_symbol};
use crate::layout::page::{Drawing, Item, Page, Spacing, TextRun};
use crate::layout::style::PageStyle;
use crate::shaping::Glyph;

/// The distance from the tops of letters to their baseline, in em: the height
/// of a capital of Noto Sans.
const CAPITAL: f64 = 0.714;

/// Places the notice of a draft at the head of each page.
pub(super) fn place_notice<'a>(
    furniture: &SetFurniture<'a>,
    pages: &mut [Page<'a>],
    style: &PageStyle,
    fonts: &FontBook,
) {
    let Some(notice) = &furniture.notice else { return };
    for page in pages {
        for (set, baseline) in notice.lines.iter().zip(notice.baselines(style)) {
            let baseline = Point::new(style.margin.left, baseline);
            place_line(set, baseline, style, fonts, &mut page.head);
        }
    }
}

/// Places the foot of each page.
pub(super) fn place_furniture<'a>(
    furniture: &SetFurniture<'a>,
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
    furniture: &'f SetFurniture<'a>,
    number: u32,
    /// The number of pages.
    count: u32,
    /// The top of the first line.
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
            let lettering = Vec::new();
            items.push(Item::Drawing(Drawing { node: None, artwork, area, lettering }));
        }
        for (line, row) in (0u32..).zip(self.furniture.practice(self.count)) {
            let below = self.furniture.leading() * f64::from(line);
            let baseline = Point::new(start, self.baseline() + below);
            row.iter().for_each(|set| self.place_line(set, baseline, items));
        }
        if self.count > 1 {
            let end = self.place_at_end(items);
            for set in self.furniture.title(end - self.furniture.gap() - start) {
                self.place_line(&set, Point::new(start, self.baseline()), items);
            }
        }
    }

    fn place_line(&self, set: &SetLine<'a>, baseline: Point, items: &mut Vec<Item<'a>>) {
        place_line(set, baseline, self.style, self.fonts, items);
    }

    /// The baseline of the first line.
    fn baseline(&self) -> Abs {
        self.top + self.furniture.size * CAPITAL
    }

    /// Places the page number at the end, and before it the words that lead to
    /// the other side. Returns the start of these.
    fn place_at_end(&self, items: &mut Vec<Item<'a>>) -> Abs {
        let symbols = self.furniture.numerals.of(self.number, self.count);
        let size = self.furniture.size;
        let all = self.furniture.numerals.width(self.number, self.count, size);
        let begin = self.style.paper.width - self.style.margin.right - all;
        let mut x = begin;
        for symbol in symbols {
            items.extend(symbol.and_then(|glyphs| self.run(glyphs, x)));
            x += width_of_symbol(symbol, size);
        }
        let continued = self.furniture.continued.as_ref();
        let Some(set) = continued.filter(|_| (self.number, self.count) == (1, 2)) else {
            return begin;
        };
        let before = begin - self.furniture.gap() - set.width();
        self.place_line(set, Point::new(before, self.baseline()), items);
        before
    }

    fn run(&self, glyphs: &'a [Glyph], x: Abs) -> Option<Item<'a>> {
        let text = self.furniture.numerals.text;
        let run = text.runs.get(usize::from(glyphs.first()?.run))?;
        Some(Item::Text(TextRun {
            node: None,
            origin: Point::new(x, self.baseline()),
            width: width_of_symbol(Some(glyphs), self.furniture.size),
            face: run.face,
            size: self.furniture.size,
            color: GREY,
            text: &text.text,
            glyphs,
            source: text.source_of(glyphs),
            spacing: Spacing::default(),
            language: run.language.as_ref(),
            right_to_left: run.level % 2 == 1,
        }))
    }
}
