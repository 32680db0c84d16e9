//! The drawing as a whole: its size, its background and its content.

use roxmltree::{Document, Node as Element};
use tiny_skia_path::{Rect, Transform};

use super::cascade::{ComputedStyle, Length};
use super::outline::{POINTS_PER_PIXEL, corners};
use super::placement::Placement;
use super::reader::SvgReader;
use super::{MOST_NODES, SIDES, shape, tag, text, view};
use crate::artwork::{Fill, FillRule, Node, Paint, Path, Vector};
use crate::diagnostic::{ArtworkProblem, Feature, Span};
use crate::geometry::{Abs, Size};

type Problems = Vec<(Span, ArtworkProblem)>;

/// The size in pixels that browsers give a drawing without a size (CSS 2,
/// 10.3.2).
const USUAL: [f32; 2] = [300.0, 150.0];

/// Reads a drawing, or returns what in it cannot be shown.
pub(super) fn read(document: &Document, name: &str, language: &str) -> Result<Vector, Problems> {
    let root = document.root_element();
    let mut reader = SvgReader::new(document, name, language, MOST_NODES as usize);
    refuse_sheets_of_other_files(&mut reader);
    let initial = reader.cascade.initial().clone();
    let style = reader.cascade.style(&root, &initial).style;
    let Some((size, is_said)) = size(&root, &style) else {
        reader.add(&root, ArtworkProblem::NoSize);
        return Err(reader.found);
    };
    let shown = view::view_box(&root);
    let fit = shown.map_or(Transform::identity(), |shown| view::fit(&root, shown, size));
    let mut nodes = background(&style, size);
    if !view::is_empty(&root) {
        let place = Placement {
            transform: fit,
            view: shown.map_or(size, |shown| [shown.width(), shown.height()]),
            style: &initial,
            context: None,
            open: None,
            depth: 0,
            takes_text: true,
        };
        reader.styled(root, &place, &mut nodes, &mut |reader, place, nodes| {
            reader.children(root, place, nodes);
        });
    }
    if !style.own.transform.is_empty() {
        let written = "svg transform".to_owned();
        reader.add(&root, ArtworkProblem::UnknownStyle { written });
    }
    if !is_said && reaches_out(&nodes, size) {
        reader.add(&root, ArtworkProblem::NoSize);
    }
    finish(reader, &root, size, nodes)
}

fn finish(
    mut reader: SvgReader,
    root: &Element,
    size: [f32; 2],
    mut nodes: Vec<Node>,
) -> Result<Vector, Problems> {
    if reader.is_exhausted() {
        return Err(vec![(tag(root), ArtworkProblem::TooComplex)]);
    }
    if reader.found.is_empty() && nodes.is_empty() {
        reader.add(root, ArtworkProblem::Empty);
    }
    if !reader.found.is_empty() {
        return Err(reader.found);
    }
    let [width, height] = size.map(|side| Abs::pt(f64::from(side * POINTS_PER_PIXEL)));
    let texts = text::painted(reader.texts, &mut nodes);
    let size = Size::new(width, height);
    Ok(Vector { size, nodes, texts, source: None, least_width: None })
}

/// The size in pixels, and whether the drawing states it; otherwise it is the
/// one browsers use. `None` if it is zero or absurdly large.
fn size(root: &Element, style: &ComputedStyle) -> Option<([f32; 2], bool)> {
    let pixels = |length: Option<Length>| match length {
        Some(Length::Pixels(pixels)) => Some(pixels),
        // A percentage of a page whose size is unknown.
        Some(Length::Percent(_)) | None => None,
    };
    let own = &style.own;
    let (width, height) = (pixels(own.width), pixels(own.height));
    let shown = view::view_box(root);
    let is_said = shown.is_some() || (width.is_some() && height.is_some());
    let size = match (width, height, shown) {
        (Some(width), Some(height), _) => [width, height],
        (Some(width), None, Some(shown)) => [width, width * shown.height() / shown.width()],
        (None, Some(height), Some(shown)) => [height * shown.width() / shown.height(), height],
        (None, None, Some(shown)) => [shown.width(), shown.height()],
        (width, height, None) => [width.unwrap_or(USUAL[0]), height.unwrap_or(USUAL[1])],
    };
    size.iter().all(|side| SIDES.contains(side)).then_some((size, is_said))
}

/// The background.
fn background(style: &ComputedStyle, size: [f32; 2]) -> Vec<Node> {
    let color = style.own.background.resolve(style.color);
    let is_seen = style.own.is_displayed && color.opacity > 0.0;
    let Some(rect) = Rect::from_xywh(0.0, 0.0, size[0], size[1]) else { return Vec::new() };
    if !is_seen {
        return Vec::new();
    }
    let segments = shape::rectangle(rect, Transform::identity());
    let paint = Paint::Color(color.color);
    let fill = Some(Fill { paint, opacity: color.opacity, rule: FillRule::NonZero });
    vec![Node::Path(Path { segments, fill, stroke: None, stroke_first: false })]
}

/// Whether a shape reaches beyond a box of this size, in pixels.
fn reaches_out(nodes: &[Node], [width, height]: [f32; 2]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Group(group) => reaches_out(&group.nodes, [width, height]),
        Node::Image(_) => false,
        Node::Path(path) => corners(&path.segments).into_iter().flatten().any(|[x, y]| {
            let (x, y) = (x / POINTS_PER_PIXEL, y / POINTS_PER_PIXEL);
            x < 0.0 || y < 0.0 || x > width || y > height
        }),
        // The end of words is known only once they are set.
        Node::Text(_) => false,
    })
}

/// Refuses style sheets in other files, which are named before the root
/// element.
fn refuse_sheets_of_other_files(reader: &mut SvgReader) {
    for instruction in reader.document.root().children().filter(Element::is_pi) {
        if instruction.pi().is_some_and(|pi| pi.target == "xml-stylesheet") {
            let range = instruction.range();
            let problem = ArtworkProblem::Unsupported { feature: Feature::OtherFile };
            reader.found.push((Span::new(range.start, range.end), problem));
        }
    }
}
