//! Reads an SVG as plain paths and lines of words.
//!
//! 1. [`limits`] refuses XML that would take too much time or memory to read;
//!    roxmltree parses it once, [`fault`] reports its errors, and [`doctype`]
//!    checks what it ignores.
//! 2. [`cascade`] computes the style of each element from style sheets,
//!    attributes and the elements around it.
//! 3. [`root`] starts the [`reader`], which visits everything visible and notes
//!    what cannot be shown. Each kind of element has a file that adds its
//!    method to the reader: [`shape`], [`text`](mod@text), [`nested`],
//!    [`image`], [`marker`], [`unshown`]; [`clip`] and [`mask`] apply to any of
//!    them.
//!
//! Anything that is skipped although it could be visible is an error at its
//! line.

mod arc;
mod basic_shape;
mod bounds;
mod cascade;
mod clip;
mod dash;
mod data_url;
mod doctype;
mod elements;
mod fault;
mod geometry;
mod gradient;
mod image;
mod limits;
mod marker;
mod mask;
mod nested;
mod outline;
mod paint;
mod path_data;
mod pattern;
mod placement;
mod reader;
mod root;
mod shape;
mod text;
mod unshown;
mod view;
mod winding;

use std::sync::Arc;

use roxmltree::{Document, Node, ParsingOptions};

use super::Vector;
use crate::diagnostic::{ArtworkProblem, Diagnostic, Source, Span};

/// The most elements and the deepest nesting of any drawing; a file made to
/// choke a reader has more.
const MOST_NODES: u32 = 500_000;
const DEEPEST: usize = 200;

/// The shortest and the longest side of a drawing, in its own pixels.
const SIDES: std::ops::RangeInclusive<f32> = 0.01..=1e6;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Reads an SVG for readers of a language.
pub(super) fn read(name: &str, text: &str, language: &str) -> Result<Vector, Vec<Diagnostic>> {
    let source = Source::new(name, text);
    if limits::is_too_much(&source.text) {
        return Err(vec![Diagnostic::at(ArtworkProblem::TooComplex, &source, Span::new(0, 1))]);
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(&source.text, options)
        .map_err(|error| vec![fault::diagnostic(&error, &source)])?;
    check_root(&document, &source)?;
    if let Some((span, problem)) = doctype::attributes_by_default(&document) {
        return Err(vec![Diagnostic::at(problem, &source, span)]);
    }
    let vector =
        root::read(&document, name, language).map_err(|found| diagnostics(found, &source))?;
    let has_words = !vector.texts.is_empty();
    Ok(Vector { source: has_words.then_some(source), ..vector })
}

/// Checks that the root is an SVG, and not nested too deeply.
fn check_root(document: &Document, source: &Arc<Source>) -> Result<(), Vec<Diagnostic>> {
    let root = document.root_element();
    let problem = if root.tag_name().name() != "svg" {
        ArtworkProblem::UnknownKind { path: source.name.clone() }
    } else if root.tag_name().namespace() != Some(SVG) {
        ArtworkProblem::NoNamespace
    } else if is_too_deep(root) {
        ArtworkProblem::TooComplex
    } else {
        return Ok(());
    };
    Err(vec![Diagnostic::at(problem, source, tag(&root))])
}

/// Attributes without a namespace, which are those of SVG itself: drawing
/// programs add attributes in their own namespaces, often of the same name.
trait SvgAttributes<'a> {
    fn plain(&self, name: &str) -> Option<&'a str>;
}

impl<'a> SvgAttributes<'a> for Node<'a, '_> {
    fn plain(&self, name: &str) -> Option<&'a str> {
        let mut attributes = self.attributes();
        let found = attributes.find(|it| it.name() == name && it.namespace().is_none());
        found.map(|attribute| attribute.value())
    }
}

/// Whether elements are nested too deeply. It does not recurse: the depth is
/// not known yet.
fn is_too_deep(root: Node) -> bool {
    let mut open = vec![root.children()];
    while let Some(children) = open.last_mut() {
        match children.next() {
            Some(child) if child.has_children() => open.push(child.children()),
            Some(_) => {}
            None => {
                open.pop();
            }
        }
        if open.len() > DEEPEST {
            return true;
        }
    }
    false
}

/// The span of the name in an element's start tag.
fn tag(element: &Node) -> Span {
    let start = element.range().start + 1;
    Span::new(start, start + element.tag_name().name().len())
}

/// The diagnostics in the order of the file, each once.
fn diagnostics(mut found: Vec<(Span, ArtworkProblem)>, source: &Arc<Source>) -> Vec<Diagnostic> {
    found.sort_by_key(|(span, _)| span.start);
    let mut once: Vec<(Span, ArtworkProblem)> = Vec::new();
    for one in found {
        let here = once.iter().rev().take_while(|(span, _)| span.start == one.0.start);
        if !here.into_iter().any(|other| *other == one) {
            once.push(one);
        }
    }
    once.into_iter().map(|(span, problem)| Diagnostic::at(problem, source, span)).collect()
}
