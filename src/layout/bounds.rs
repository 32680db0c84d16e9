//! The last check of finished pages: whether anything is outside its paper.
//!
//! Each block keeps to its column, so this should never happen. If it does,
//! letters would be lost silently, so no page is printed.

use super::Finding;
use super::page::{Item, Page, TextRun};
use crate::diagnostic::{LayoutProblem, Outside};
use crate::document::NodeId;
use crate::fonts::FontBook;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::shaping::{Glyph, GlyphText};

/// The farthest that glyphs reach above and below their baseline and beyond the
/// ends of their run, in em. The ink of single glyphs is looked up only if this
/// is not all on the paper.
const ABOVE: f64 = 2.0;
const BELOW: f64 = 1.5;
const BESIDE: f64 = 1.0;
/// The distance ink may reach beyond paper without a margin, in em: the tail of
/// a `j` hangs before its line.
const OVERHANG: f64 = 0.1;
/// The most letters that a finding quotes.
const NAMED: usize = 60;

/// Finds what is outside its page, once for each node.
pub(super) fn outside(pages: &[Page], fonts: &FontBook) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (number, page) in (1..).zip(pages) {
        let paper = Rect::new(Point::new(Abs::ZERO, Abs::ZERO), page.size);
        for item in page.all().filter(|item| !lies_on(item, paper, fonts)) {
            let (node, what) = named(item);
            if findings.last().is_none_or(|last| last.node != node) {
                let problem = LayoutProblem::OutsidePage { page: number, what };
                findings.push(Finding { problem, node });
            }
        }
    }
    findings
}

/// Whether an item is completely on the paper.
fn lies_on(item: &Item, paper: Rect, fonts: &FontBook) -> bool {
    match item {
        Item::Text(run) => contains(paper, reach(run)) || ink_lies_on(run, paper, fonts),
        Item::Drawing(drawing) => contains(paper, drawing.area),
        Item::Rule(rule) => contains(paper, rule.area),
    }
}

/// Whether an area contains another. An area with a NaN is in none.
fn contains(paper: Rect, area: Rect) -> bool {
    paper.origin.x.fits(area.origin.x)
        && paper.origin.y.fits(area.origin.y)
        && area.right().fits(paper.right())
        && area.bottom().fits(paper.bottom())
}

/// The area that holds the ink of a run in any face.
fn reach(run: &TextRun) -> Rect {
    let beside = run.size * BESIDE;
    let top = Point::new(run.origin.x - beside, run.origin.y - run.size * ABOVE);
    Rect::new(top, Size::new(run.width + beside * 2.0, run.size * (ABOVE + BELOW)))
}

/// Whether the ink of each glyph of a run is on the paper.
fn ink_lies_on(run: &TextRun, paper: Rect, fonts: &FontBook) -> bool {
    let overhang = run.size * OVERHANG;
    let paper = Rect::new(
        Point::new(paper.origin.x - overhang, paper.origin.y - overhang),
        Size::new(paper.size.width + overhang * 2.0, paper.size.height + overhang * 2.0),
    );
    glyphs_with_pen(run).all(|(glyph, pen)| {
        let Some(ink) = fonts.ink(run.face, glyph.id) else { return true };
        let at = |share: crate::geometry::Em| share.at(run.size);
        let left = pen + at(glyph.dx) + at(ink.left);
        let top = run.origin.y - at(glyph.dy) - at(ink.above);
        let size = Size::new(at(ink.right - ink.left), at(ink.above + ink.below));
        let is_white = glyph.space || size.width <= Abs::ZERO || size.height <= Abs::ZERO;
        is_white || contains(paper, Rect::new(Point::new(left, top), size))
    })
}

/// The glyphs of a run, each with the pen position at its left.
pub(super) fn glyphs_with_pen<'r>(run: &'r TextRun) -> impl Iterator<Item = (&'r Glyph, Abs)> {
    let mut pen = if run.right_to_left { run.origin.x + run.width } else { run.origin.x };
    run.glyphs.iter().map(move |glyph| {
        let advance = glyph.advance.at(run.size);
        let word = if glyph.space { run.spacing.word.at(run.size) } else { Abs::ZERO };
        let spacing = word + run.spacing.letter.at(run.size);
        if run.right_to_left {
            pen -= advance;
            let place = pen;
            pen -= spacing;
            (glyph, place)
        } else {
            let place = pen;
            pen += advance + spacing;
            (glyph, place)
        }
    })
}

/// The node and the description of an item.
fn named(item: &Item) -> (Option<NodeId>, Outside) {
    match item {
        Item::Text(run) => (run.node, Outside::Words(words(run))),
        Item::Drawing(drawing) => (drawing.node, Outside::Picture),
        Item::Rule(_) => (None, Outside::Rule),
    }
}

/// The words of a run.
pub(super) fn words(run: &TextRun) -> String {
    let clusters = run.glyphs.iter().filter_map(|glyph| match glyph.text {
        GlyphText::Cluster { start, length } => {
            run.text.get(start as usize..start as usize + usize::from(length))
        }
        GlyphText::Continuation | GlyphText::Hyphen => None,
    });
    let words: String = clusters.collect();
    words.trim().chars().take(NAMED).collect()
}

#[cfg(test)]
mod tests {
    use super::outside;
    use crate::color::Color;
    use crate::diagnostic::{LayoutProblem, Outside};
    use crate::fonts::{Family, FontBook, Variant};
    use crate::geometry::{Abs, Em, Point, Rect, Size};
    use crate::layout::page::{Item, Page, Rule, Spacing, TextRun};
    use crate::shaping::{Glyph, GlyphText};

    const PAPER: Size = Size::new(Abs::pt(100.0), Abs::pt(100.0));

    fn is_outside(item: Item) -> Option<Outside> {
        let page = Page { size: PAPER, items: vec![], head: vec![], furniture: vec![item] };
        let found = outside(&[page], &FontBook::default());
        found.into_iter().next().map(|found| match found.problem {
            LayoutProblem::OutsidePage { page: 1, what } => what,
            other => unreachable!("{other:?}"),
        })
    }

    /// The finding for one letter of 10 pt at this place.
    fn letter(letter: &str, x: f64, y: f64, right_to_left: bool) -> Option<Outside> {
        let fonts = FontBook::default();
        let face = fonts.face(Family::NotoSans, Variant::default());
        let id = letter.chars().next().and_then(|letter| fonts.glyph(face, letter)).unwrap();
        let advance = fonts.advance(face, id);
        let text = GlyphText::Cluster { start: 0, length: letter.len() as u16 };
        let zero = Em::ZERO;
        let glyphs = [Glyph { id, run: 0, advance, dx: zero, dy: zero, text, space: false }];
        let size = Abs::pt(10.0);
        is_outside(Item::Text(TextRun {
            node: None,
            origin: Point::new(Abs::pt(x), Abs::pt(y)),
            width: advance.at(size),
            face,
            size,
            color: Color::BLACK,
            text: letter,
            glyphs: &glyphs,
            source: None,
            spacing: Spacing::default(),
            language: None,
            right_to_left,
        }))
    }

    #[test]
    fn letter_is_outside_where_its_ink_is() {
        let words = |letter: &str| Some(Outside::Words(letter.to_owned()));
        for right_to_left in [false, true] {
            assert_eq!(letter("H", 0.0, 8.0, right_to_left), None);
            assert_eq!(letter("H", 0.0, 6.5, right_to_left), None);
            assert_eq!(letter("H", 0.0, 5.0, right_to_left), words("H"));
            // A capital has no descender.
            assert_eq!(letter("H", 0.0, 100.0, right_to_left), None);
            assert_eq!(letter("g", 0.0, 97.0, right_to_left), None);
            assert_eq!(letter("g", 0.0, 100.0, right_to_left), words("g"));
            assert_eq!(letter("H", -4.0, 50.0, right_to_left), words("H"));
            assert_eq!(letter("H", 96.0, 50.0, right_to_left), words("H"));
            assert_eq!(letter("H", 93.0, 50.0, right_to_left), None);
            assert_eq!(letter("É", 40.0, 7.5, right_to_left), words("É"));
        }
    }

    #[test]
    fn bar_is_outside_by_its_area_on_each_side() {
        let bar = |x, y, width, height| {
            let origin = Point::new(Abs::pt(x), Abs::pt(y));
            let area = Rect::new(origin, Size::new(Abs::pt(width), Abs::pt(height)));
            is_outside(Item::Rule(Rule { area, color: Color::BLACK }))
        };
        assert_eq!(bar(0.0, 0.0, 100.0, 100.0), None);
        for (x, y) in [(-1.0, 0.0), (0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (f64::NAN, 0.0)] {
            assert_eq!(bar(x, y, 100.0, 100.0), Some(Outside::Rule));
        }
    }
}
