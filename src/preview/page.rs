//! A page: the items of each node in a group, and the runs of text among them.

use super::drawing;
use super::glyphs::{FaceGlyphs, UNITS_PER_EM};
use super::pictures::ScreenPictures;
use super::svg::{Svg, short};
use crate::document::NodeId;
use crate::layout::{Item, Page, Rule, TextRun};
use crate::shaping::{Glyph, GlyphText};

/// The height above the baseline, and the whole height, of the area of a run that can
/// be clicked, in shares of the type size.
const CLICKABLE: [f64; 2] = [0.95, 1.25];

/// A page that is being painted.
pub(super) struct PagePainter<'s> {
    pub(super) svg: Svg,
    pub(super) glyphs: FaceGlyphs<'s>,
    pub(super) pictures: &'s mut ScreenPictures,
}

/// Paints a page.
pub(super) fn page(page: &Page, glyphs: FaceGlyphs, pictures: &mut ScreenPictures) -> String {
    let mut painter = PagePainter { svg: Svg::default(), glyphs, pictures };
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
        painter.group(items.first().and_then(node), items);
    }
    // They repeat other content, so they lead to no text.
    painter.group(None, &page.head);
    painter.group(None, &page.furniture);
    painter.svg.text("</svg>");
    painter.svg.0
}

fn node(item: &Item) -> Option<NodeId> {
    match item {
        Item::Text(run) => run.node,
        Item::Drawing(drawing) => drawing.node,
        Item::Rule(_) => None,
    }
}

impl PagePainter<'_> {
    fn group(&mut self, node: Option<NodeId>, items: &[Item]) {
        if items.is_empty() {
            return;
        }
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

    /// Paints the glyphs of a run.
    pub(super) fn run(&mut self, run: &TextRun) {
        let scale = run.size.to_pt() / UNITS_PER_EM;
        let place = [run.origin.x, run.origin.y].map(|it| short(it.to_pt(), 2)).join(" ");
        let scale = [scale, -scale].map(|it| short(it, 6)).join(" ");
        self.svg.text("<g").color("fill", run.color);
        self.svg.word("transform", &format!("translate({place})scale({scale})")).text(">");
        for (glyph, pen) in pens(run) {
            if let Some(name) = self.glyphs.name(run.face, glyph.id) {
                let units = |share: f64| share * UNITS_PER_EM;
                self.svg.text("<use").word("href", &format!("#{name}"));
                self.svg.word("x", &short(units(pen + f64::from(glyph.dx.get())), 0));
                if glyph.dy.get() != 0.0 {
                    self.svg.word("y", &short(units(glyph.dy.get().into()), 0));
                }
                self.svg.text("/>");
            }
        }
        self.svg.text("</g>");
    }
}

/// Each glyph of a run with the place of the pen that draws it, in ems from the left
/// end of the run.
fn pens<'r>(run: &TextRun<'r>) -> Vec<(&'r Glyph, f64)> {
    let em = |em: crate::geometry::Em| f64::from(em.get());
    let mut pen = if run.right_to_left { run.width / run.size } else { 0.0 };
    let mut spaces = 0.0;
    let mut pens = Vec::with_capacity(run.glyphs.len());
    for (index, glyph) in run.glyphs.iter().enumerate() {
        let advance = em(glyph.advance);
        spaces += em(run.spacing.letter) + if glyph.space { em(run.spacing.word) } else { 0.0 };
        // The glyphs of a cluster are drawn together; the spacing comes after it.
        let goes_on = |next: &Glyph| matches!(next.text, GlyphText::Continuation);
        let spacing = match run.glyphs.get(index + 1) {
            Some(next) if goes_on(next) => 0.0,
            _ => std::mem::take(&mut spaces),
        };
        if run.right_to_left {
            pen -= advance;
            pens.push((glyph, pen));
            pen -= spacing;
        } else {
            pens.push((glyph, pen));
            pen += advance + spacing;
        }
    }
    pens
}
