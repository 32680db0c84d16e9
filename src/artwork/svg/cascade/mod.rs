//! What each element looks like (CSS Cascade 5).
//!
//! 1. `sheet` reads the style sheets as rules; `selector_list` and `selector`
//!    say for which elements each is.
//! 2. Of an element, `order` gathers all that is said of it, from what counts
//!    least to what counts most: attributes, rules, its own style.
//! 3. `set` gives each property its value, if it has one: else what was said
//!    before holds, as CSS has it. A value that browsers know and we do not is
//!    a problem of the element, and an error where the element is seen.

mod at_rule;
mod copy;
mod declaration;
mod index;
mod keyword;
mod nth;
mod order;
mod property;
mod selector;
mod selector_list;
mod set;
mod sheet;
mod steps;
mod style;
pub(super) mod text;
pub(super) mod value;
mod variables;

use std::cell::Cell;

use roxmltree::{Document, Node};
use tiny_skia_path::Transform;

use crate::artwork::svg::SvgAttributes;
use crate::diagnostic::{ArtworkProblem, Span};
use index::Index;
use sheet::Sheets;
use steps::Steps;
pub(super) use style::{ComputedStyle, Overflow, TextAnchor};
pub(super) use value::basic_shape::ClipValue;
pub(super) use value::color::Rgba;
pub(super) use value::length::Length;
use value::length::LengthContext;
pub(super) use value::paint::{PaintFallback, PaintValue, Painted};
pub(super) use value::transform::TransformBox;

/// All that is said of a drawing's elements.
pub(super) struct Cascade {
    sheets: Sheets,
    index: Index,
    steps: Steps,
    initial: ComputedStyle,
    /// The size of the font of the drawing as a whole, once it is known.
    root_font_size: Cell<f32>,
}

/// What an element looks like, and what of that is not understood.
pub(super) struct Computed {
    pub(super) style: ComputedStyle,
    /// Errors, if the element is seen.
    pub(super) problems: Vec<(Span, ArtworkProblem)>,
    /// Whether its extent is among them: then nothing is drawn that would be
    /// seen.
    pub(super) is_of_unknown_size: bool,
}

impl Cascade {
    /// Reads all style sheets of a drawing.
    pub(super) fn new(document: &Document) -> Self {
        let mut sheets = Sheets::default();
        for element in document.descendants().filter(is_sheet) {
            let media = element.plain("media").map_or(at_rule::Applies::Yes, at_rule::media);
            let (css, place) = content(&element, document);
            sheets.read(&css, place, media);
        }
        let index = Index::new(&sheets.rules);
        let initial = ComputedStyle::initial();
        let root_font_size = Cell::new(initial.text.font_size);
        Self { sheets, index, steps: Steps::new(), initial, root_font_size }
    }

    /// What the sheets have that no drawing is shown with.
    pub(super) fn found(&self) -> &[(Span, ArtworkProblem)] {
        &self.sheets.found
    }

    /// Before anything is said: what is around the drawing as a whole.
    pub(super) fn initial(&self) -> &ComputedStyle {
        &self.initial
    }

    /// Whether so many rules are for so many elements that not all was looked
    /// at.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps.are_taken()
    }
}

/// What is not understood, at most so long that it fits on a line.
fn unknown(written: &str) -> ArtworkProblem {
    const LONGEST: usize = 60;
    let mut words = written.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(LONGEST) {
        words.truncate(end);
        words.push('…');
    }
    ArtworkProblem::UnknownStyle { written: words }
}

/// A length of an attribute that is no property.
pub(super) fn attribute_length(written: &str, style: &ComputedStyle) -> Option<Length> {
    let font_size = style.text.font_size;
    let root_font_size = style::MEDIUM;
    LengthContext { font_size, root_font_size, unitless: true }.length(written.trim()).ok()
}

/// The lengths of an element's attributes, other than those of its style, that
/// are written in a way that is not understood.
pub(super) fn unknown_lengths(node: &Node) -> Vec<(Span, ArtworkProblem)> {
    const LENGTHS: [&str; 21] = [
        "cx",
        "cy",
        "dx",
        "dy",
        "fr",
        "fx",
        "fy",
        "height",
        "markerHeight",
        "markerWidth",
        "offset",
        "r",
        "refX",
        "refY",
        "width",
        "x",
        "x1",
        "x2",
        "y",
        "y1",
        "y2",
    ];
    let measure = LengthContext { font_size: 1.0, root_font_size: 1.0, unitless: true };
    let is_unknown = |part: &str| match measure.length(part) {
        Ok(_) => false,
        Err(value::ValueError::Invalid) => order::may_be_known(part),
        Err(_) => true,
    };
    let attributes = node.attributes().filter(|it| it.namespace().is_none());
    let lengths = attributes.filter(|it| LENGTHS.contains(&it.name()));
    let unknown_ones =
        lengths.filter(|it| it.value().split([',', ' ', '\t', '\n']).any(is_unknown));
    let problem = |name: &str, written: &str| unknown(&format!("{name}: {written}"));
    unknown_ones
        .map(|it| (Span::new(it.range().start, it.range().end), problem(it.name(), it.value())))
        .collect()
}

/// A share of one: a number, or hundredths.
pub(super) fn attribute_share(written: &str) -> Option<f32> {
    match value::length::number_and_unit(written).ok()? {
        (number, "") => Some(number),
        (number, "%") => Some(number / 100.0),
        _ => None,
    }
}

/// A transform of an attribute that is no property; what is none does nothing.
pub(super) fn attribute_transform(written: &str) -> Transform {
    let steps = value::transform::of_attribute(written).unwrap_or_default();
    steps.into_iter().fold(Transform::identity(), |transform, step| {
        transform.pre_concat(match step {
            value::transform::TransformFunction::Matrix([a, b, c, d, e, f]) => {
                Transform::from_row(a, b, c, d, e, f)
            }
            value::transform::TransformFunction::Translate(x, y) => {
                Transform::from_translate(x.resolve(0.0), y.resolve(0.0))
            }
        })
    })
}

/// Where an element leads to.
pub(super) fn href<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    const XLINK: &str = "http://www.w3.org/1999/xlink";
    node.plain("href").or_else(|| node.attribute((XLINK, "href")))
}

/// A style sheet counts wherever it is.
fn is_sheet(node: &Node) -> bool {
    const NAMESPACES: [&str; 2] = [super::SVG, "http://www.w3.org/1999/xhtml"];
    let name = node.tag_name();
    let is_css = || matches!(node.plain("type").map(str::trim), None | Some("" | "text/css"));
    name.name() == "style"
        && name.namespace().is_some_and(|it| NAMESPACES.contains(&it))
        && is_css()
}

/// The text of a style sheet, and where it lies.
fn content(element: &Node, document: &Document) -> (String, declaration::CssLocation) {
    let texts: Vec<Node> = element.children().filter(Node::is_text).collect();
    let css: String = texts.iter().filter_map(Node::text).collect();
    let range = match texts.as_slice() {
        [text] => text.range(),
        _ => element.range(),
    };
    let source = &document.input_text()[range.clone()];
    let at = source.find(css.as_str());
    let start = range.start + at.unwrap_or_default();
    let end = if at.is_some() { start + css.len() } else { range.end };
    (css, declaration::CssLocation { span: Span::new(start, end), is_exact: at.is_some() })
}
