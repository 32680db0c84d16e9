//! Computes the style of each element (CSS Cascade 5).
//!
//! 1. [`sheet`] reads the style sheets as rules of [`declaration`]s;
//!    [`selector_list`] and [`selector`] decide which elements each rule
//!    matches, with [`index`] to find them and [`steps`] as a limit.
//! 2. [`order`] gathers everything declared for an element, in order of
//!    increasing precedence: attributes, rules, its own `style`. References to
//!    custom properties are resolved by [`variables`].
//! 3. [`set`] gives each property its value, read by [`value`]. If the value is
//!    not valid, the earlier one remains, as in CSS. A value that browsers
//!    support and we do not is a problem of the element, and an error if the
//!    element is visible.

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
pub(super) use style::{BaselineShift, ComputedStyle, Overflow, TextAnchor};
pub(super) use value::basic_shape::ClipValue;
pub(super) use value::color::Rgba;
pub(super) use value::length::Length;
use value::length::LengthContext;
pub(super) use value::paint::{PaintFallback, PaintValue, Painted};
pub(super) use value::transform::TransformBox;

/// The style rules of a drawing.
pub(super) struct Cascade {
    sheets: Sheets,
    index: Index,
    steps: Steps,
    initial: ComputedStyle,
    /// The font size of the root element, once it is known.
    root_font_size: Cell<f32>,
}

/// The style of an element, and what in it is not supported.
pub(super) struct Computed {
    pub(super) style: ComputedStyle,
    /// Errors, if the element is visible.
    pub(super) problems: Vec<(Span, ArtworkProblem)>,
    /// Whether its size is among the problems: then something visible would not
    /// be drawn.
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

    /// The parts of the sheets that cannot be shown at all.
    pub(super) fn found(&self) -> &[(Span, ArtworkProblem)] {
        &self.sheets.found
    }

    /// The style around the root element: the initial values.
    pub(super) fn initial(&self) -> &ComputedStyle {
        &self.initial
    }

    /// Whether matching was stopped because there are too many rules for too
    /// many elements.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps.are_taken()
    }
}

/// The problem of an unsupported style, shortened to fit on a line.
fn unknown(written: &str) -> ArtworkProblem {
    const LONGEST: usize = 60;
    let mut words = written.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(LONGEST) {
        words.truncate(end);
        words.push('…');
    }
    ArtworkProblem::UnknownStyle { written: words }
}

/// The length in an attribute that is not a property.
pub(super) fn attribute_length(written: &str, style: &ComputedStyle) -> Option<Length> {
    let font_size = style.text.font_size;
    let root_font_size = style::MEDIUM;
    LengthContext { font_size, root_font_size, unitless: true }.length(written.trim()).ok()
}

/// The lengths in attributes, other than those that are properties, that are
/// written in an unsupported way.
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

/// A share of one: a number or a percentage.
pub(super) fn attribute_share(written: &str) -> Option<f32> {
    match value::length::number_and_unit(written).ok()? {
        (number, "") => Some(number),
        (number, "%") => Some(number / 100.0),
        _ => None,
    }
}

/// The transform in an attribute that is not a property; without effect if it
/// is not valid.
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

/// The reference of an element.
pub(super) fn href<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    const XLINK: &str = "http://www.w3.org/1999/xlink";
    node.plain("href").or_else(|| node.attribute((XLINK, "href")))
}

/// Whether an element is a style sheet; it applies wherever it is.
fn is_sheet(node: &Node) -> bool {
    const NAMESPACES: [&str; 2] = [super::SVG, "http://www.w3.org/1999/xhtml"];
    let name = node.tag_name();
    let is_css = || matches!(node.plain("type").map(str::trim), None | Some("" | "text/css"));
    name.name() == "style"
        && name.namespace().is_some_and(|it| NAMESPACES.contains(&it))
        && is_css()
}

/// The text of a style sheet, and its location.
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
