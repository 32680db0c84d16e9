//! An SVG as plain paths and lines of words.
//!
//! 1. `limits` refuses XML that would take too much time or memory to read;
//!    roxmltree reads it once.
//! 2. `cascade` says what each element looks like, as style sheets, attributes
//!    and what is around it have it.
//! 3. `reader` goes through all that is seen, and notes what cannot be shown.
//!    Each kind of element has a file: `shape`, `text`, `nested`, `marker`, …
//!
//! Whatever is skipped and could be seen is an error with its line.

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

/// No drawing needs more elements, and none nests deeper; a file made to
/// choke a reader does.
const MOST_NODES: u32 = 500_000;
const DEEPEST: usize = 200;

/// The shortest and the longest side a drawing may have, in its own pixels.
const SIDES: std::ops::RangeInclusive<f32> = 0.01..=1e6;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Reads an SVG as those see it who read a language.
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

/// The file must be an SVG, and not one that leads too deep.
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

/// The attributes of SVG itself: those of drawing programs have a namespace,
/// and often the same name.
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

/// Goes down and up again without calling itself: the depth is not known yet.
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

/// The name in an element's start tag.
fn tag(element: &Node) -> Span {
    let start = element.range().start + 1;
    Span::new(start, start + element.tag_name().name().len())
}

/// In the order of the file, each thing once.
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
