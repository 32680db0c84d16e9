//! A page: the items of each node in a group.

use std::ops::Range;

use super::PaintedDrawings;
use super::drawing;
use super::glyphs::FaceGlyphs;
use super::painter::PagePainter;
use super::pictures::ScreenPictures;
use super::svg::{Svg, short};
use crate::document::NodeId;
use crate::layout::{Item, Page, Rule, TextRun};

/// The height above the baseline, and the whole height, of the area of a run that can
/// be clicked, in shares of the type size.
const CLICKABLE: [f64; 2] = [0.95, 1.25];

/// Paints a page. Returns its SVG, and where each of its groups is in it.
pub(super) fn page(
    page: &Page,
    glyphs: FaceGlyphs,
    (pictures, drawings): (&mut ScreenPictures, &PaintedDrawings),
) -> (String, Vec<Range<usize>>) {
    let svg = Svg(String::with_capacity(length(page)));
    let mut painter = PagePainter { svg, glyphs, pictures, drawings };
    let mut groups = Vec::new();
    let [width, height] = [page.size.width, page.size.height].map(|side| short(side.to_pt(), 2));
    painter
        .svg
        .text("<svg")
        .word("xmlns", "http://www.w3.org/2000/svg")
        .word("viewBox", &format!("0 0 {width} {height}"))
        .word("width", &width)
        .word("height", &height)
        .text(">");
    for items in page.items.chunk_by(|one, next| node(one) == node(next)) {
        groups.extend(painter.group(items.first().and_then(node), items));
    }
    // They repeat other content, so they lead to no text.
    groups.extend(painter.group(None, &page.head));
    groups.extend(painter.group(None, &page.furniture));
    painter.svg.text("</svg>");
    (painter.svg.0, groups)
}

/// About as long as the SVG of a page becomes: most of it are its glyphs.
fn length(page: &Page) -> usize {
    const OF_A_GLYPH: usize = 30;
    const OF_AN_ITEM: usize = 320;
    let of_item = |item: &Item| match item {
        Item::Text(run) => OF_AN_ITEM + OF_A_GLYPH * run.glyphs.len(),
        Item::Drawing(_) | Item::Rule(_) => OF_AN_ITEM,
    };
    page.all().map(of_item).sum()
}

fn node(item: &Item) -> Option<NodeId> {
    match item {
        Item::Text(run) => run.node,
        Item::Drawing(drawing) => drawing.node,
        Item::Rule(_) => None,
    }
}

impl PagePainter<'_> {
    fn group(&mut self, node: Option<NodeId>, items: &[Item]) -> Option<Range<usize>> {
        if items.is_empty() {
            return None;
        }
        let start = self.svg.0.len();
        self.svg.text("<g");
        if let Some(NodeId(node)) = node {
            self.svg.word("data-node", &node.to_string());
        }
        self.svg.text(">");
        for item in items {
            match item {
                Item::Text(run) => {
                    self.clickable(run);
                    self.run(run);
                }
                Item::Drawing(drawing) => drawing::drawing(self, drawing),
                Item::Rule(rule) => self.rule(rule),
            }
        }
        self.svg.text("</g>");
        Some(start..self.svg.0.len())
    }

    fn rule(&mut self, rule: &Rule) {
        let (origin, size) = (rule.area.origin, rule.area.size);
        self.svg.text("<rect").number("x", origin.x.to_pt()).number("y", origin.y.to_pt());
        self.svg.number("width", size.width.to_pt()).number("height", size.height.to_pt());
        self.svg.color("fill", rule.color).text("/>");
    }

    /// An area without ink around a run, to be clicked: between its letters as well.
    fn clickable(&mut self, run: &TextRun) {
        let [above, height] = CLICKABLE.map(|share| run.size.to_pt() * share);
        if run.node.is_none() {
            return;
        }
        let (x, y) = (run.origin.x.to_pt(), run.origin.y.to_pt());
        self.svg.text("<rect").number("x", x).number("y", y - above);
        self.svg.number("width", run.width.to_pt()).number("height", height);
        self.svg.word("fill", "none").word("pointer-events", "all").text("/>");
    }
}
