//! The hard rules of setting, held against the pages.

use leaflet::document::{Block, Document, FigureWidth, NodeId};
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Page, PageStyle, TextRun};
use leaflet::shaping::GlyphText;

use crate::support::reading;

/// Half a hundredth of a point: no eye and no printer sees it.
const SLACK: f64 = 0.005;

/// Fails where a page breaks a hard rule of any leaflet: everything inside the
/// margins, nothing over anything else, no letter lost or twice.
pub(crate) fn assert_whole(pages: &[Page], style: &PageStyle, document: &Document, number: u64) {
    for (index, page) in pages.iter().enumerate() {
        let place = format!("leaflet {number}, page {}", index + 1);
        let boxes: Vec<Rect> = page.items.iter().filter_map(ink).collect();
        boxes.iter().for_each(|rect| assert_within_margins(rect, style, &place));
        assert_apart(&boxes, &place);
    }
    assert_eq!(letters_on(pages), letters_of(document), "leaflet {number}");
}

/// Fails where a heading, which begins with `Kop`, is not above what it heads in
/// its column.
pub(crate) fn assert_no_heading_alone(pages: &[Page], number: u64) {
    for (index, page) in pages.iter().enumerate() {
        let mut inked = page.items.iter().filter(|item| ink(item).is_some()).peekable();
        while let Some(item) = inked.next() {
            let Item::Text(heading) = item else { continue };
            if !heading.text.starts_with("Kop ") {
                continue;
            }
            let place = format!("leaflet {number}, page {}, {}", index + 1, heading.text);
            let next = inked.peek().and_then(|next| ink(next));
            assert!(next.is_some(), "{place}: nothing after it");
            let next = next.unwrap();
            // The number of a step hangs on the heading's own baseline.
            assert!(next.bottom() + Abs::pt(2.0) > heading.origin.y, "{place}: alone");
        }
    }
}

/// The share of a page that is empty below everything on it.
pub(crate) fn empty_share(page: &Page, style: &PageStyle) -> f64 {
    let bottom = page.items.iter().filter_map(ink).map(|rect| rect.bottom());
    let bottom = bottom.fold(style.margin.top, Abs::max);
    let end = style.paper.height - style.margin.bottom;
    (end - bottom) / (end - style.margin.top)
}

/// The heights of the bars of this thickness: those of one kind of box.
pub(crate) fn bars(pages: &[Page], thickness: f64) -> Vec<Abs> {
    let of_box = |item: &Item| match item {
        Item::Rule(rule) if rule.area.size.width.same(Abs::pt(thickness)) => {
            Some(rule.area.size.height)
        }
        _ => None,
    };
    pages.iter().flat_map(|page| &page.items).filter_map(of_box).collect()
}

/// Fails where a page breaks a hard rule: everything inside its column and the
/// margins, nothing over anything else, no letter lost or twice.
pub(crate) fn assert_kept(pages: &[Page], style: &PageStyle, document: &Document, number: u64) {
    for (index, page) in pages.iter().enumerate() {
        let place = format!("leaflet {number}, page {}", index + 1);
        let inked = page.items.iter().filter_map(|item| Some((item, ink(item)?)));
        let (items, boxes): (Vec<&Item>, Vec<Rect>) = inked.unzip();
        for (item, rect) in items.into_iter().zip(&boxes) {
            let place = format!("{place}, {}", words(item));
            assert_within_margins(rect, style, &place);
            if !is_page_wide(item, document) {
                assert_within_column(rect, style, &place);
            }
        }
        assert_apart(&boxes, &place);
    }
    assert_eq!(letters_on(pages), letters_of(document), "leaflet {number}");
}

/// The room a thing takes: for text from the top of its capitals to its
/// baseline.
fn ink(item: &Item) -> Option<Rect> {
    match item {
        Item::Text(run) => Some(text_box(run)),
        Item::Drawing(drawing) => Some(drawing.area),
        Item::Rule(_) => None,
    }
}

/// What a thing says, for a person who looks for it on the page.
fn words(item: &Item) -> String {
    match item {
        Item::Text(run) => read(run).collect(),
        Item::Drawing(_) | Item::Rule(_) => "a drawing".to_owned(),
    }
}

fn text_box(run: &TextRun) -> Rect {
    let height = run.size * 0.72;
    let mut origin = run.origin;
    origin.y -= height;
    Rect::new(origin, leaflet::geometry::Size::new(run.width, height))
}

/// Whether a thing stands in a band of one column: the title does, and a figure
/// as wide as the page.
fn is_page_wide(item: &Item, document: &Document) -> bool {
    let node = match item {
        Item::Text(run) => run.node,
        Item::Drawing(drawing) => drawing.node,
        Item::Rule(_) => None,
    };
    let is_title = |block: &Block| {
        let Block::Title(title) = block else { return false };
        let subtitle = title.subtitle.as_ref().map(|subtitle| subtitle.node);
        let sender = title.sender.as_ref().map(|sender| sender.node);
        node.is_some() && [Some(title.heading.node), subtitle, sender].contains(&node)
    };
    // The derived leaflets have no other pictures as wide as the page.
    let is_wide_figure = |block: &Block| {
        let Block::Figure(figure) = block else { return false };
        let nodes = [Some(figure.node), Some(figure.caption_node)];
        figure.width == FigureWidth::Page && nodes.contains(&node)
    };
    document.blocks.iter().any(|block| is_title(block) || is_wide_figure(block))
}

fn assert_within_margins(rect: &Rect, style: &PageStyle, place: &str) {
    let slack = Abs::pt(SLACK);
    let right = style.paper.width - style.margin.right;
    let bottom = style.paper.height - style.margin.bottom;
    assert!(rect.origin.x + slack >= style.margin.left, "{place}: left of the margin: {rect:?}");
    assert!(rect.right() <= right + slack, "{place}: right of the margin: {rect:?}");
    assert!(rect.origin.y + slack >= style.margin.top, "{place}: above the margin: {rect:?}");
    assert!(rect.bottom() <= bottom + slack, "{place}: below the margin: {rect:?}");
}

/// Fails where a thing reaches from its column into the gap.
fn assert_within_column(rect: &Rect, style: &PageStyle, place: &str) {
    let slack = Abs::pt(SLACK);
    let columns = style.columns as f64;
    let width = style.paper.width - style.margin.left - style.margin.right;
    let measure = (width - style.gap * (columns - 1.0)) / columns;
    let step = measure + style.gap;
    let column = ((rect.origin.x - style.margin.left + slack) / step).floor();
    let end = style.margin.left + step * column + measure;
    assert!(rect.right() <= end + slack, "{place}: wider than its column: {rect:?}");
}

fn assert_apart(boxes: &[Rect], place: &str) {
    for (index, a) in boxes.iter().enumerate() {
        for b in &boxes[index + 1..] {
            let across = overlap(a.origin.x, a.right(), b.origin.x, b.right());
            let down = overlap(a.origin.y, a.bottom(), b.origin.y, b.bottom());
            assert!(!(across && down), "{place}: {a:?} over {b:?}");
        }
    }
}

fn overlap(a: Abs, a_end: Abs, b: Abs, b_end: Abs) -> bool {
    let slack = Abs::pt(SLACK);
    a + slack < b_end && b + slack < a_end
}

/// The letters on the pages in the order of their nodes, but for those that
/// stand there again.
fn letters_on(pages: &[Page]) -> String {
    let mut runs: Vec<&TextRun> = pages
        .iter()
        .flat_map(|page| &page.items)
        .filter_map(|item| match item {
            Item::Text(run) => run.node.is_some().then_some(run),
            Item::Drawing(_) | Item::Rule(_) => None,
        })
        .collect();
    // A stable sort: runs of one node keep the order of the pages.
    runs.sort_by_key(|run| run.node);
    runs.iter().flat_map(|run| read(run)).collect()
}

fn read<'a>(run: &'a TextRun) -> impl Iterator<Item = char> + use<'a> {
    let text = run.text;
    run.glyphs
        .iter()
        .filter_map(move |glyph| match glyph.text {
            GlyphText::Cluster { start, length } => {
                text.get(start as usize..start as usize + usize::from(length))
            }
            GlyphText::Continuation | GlyphText::Hyphen => None,
        })
        .flat_map(str::chars)
        .filter(|character| !matches!(character, '\u{AD}' | '\n'))
}

/// The letters of the document in the order of its nodes.
fn letters_of(document: &Document) -> String {
    let mut pieces: Vec<(NodeId, &str)> = reading::texts(document)
        .into_iter()
        .flat_map(|text| {
            let inlines = text.inlines.iter();
            inlines.map(|inline| (inline.node, &text.text[inline.range.clone()]))
        })
        .collect();
    pieces.sort_by_key(|(node, _)| *node);
    let letters = pieces.into_iter().flat_map(|(_, text)| text.chars());
    letters.filter(|character| !matches!(character, '\u{AD}' | '\n')).collect()
}
