//! An SVG as plain paths.
//!
//! 1. `limits` refuses XML that would take too much time or memory to read;
//!    roxmltree reads it once, for both steps that follow.
//! 2. `refuse` finds what usvg would leave out without a word.
//! 3. usvg resolves styles, references and units.
//! 4. `unpaintable` finds what usvg keeps and a page cannot show.
//! 5. `convert` makes paths of it.

mod cascade;
mod clip;
mod convert;
mod fault;
mod limits;
mod outline;
mod paint;
mod unpaintable;
mod refuse;
mod shape;
mod turn;

use std::sync::Arc;

use roxmltree::{Document, ParsingOptions};
use usvg::{Options, Tree};

use super::Vector;
use crate::diagnostic::{ArtworkProblem, Diagnostic, Feature, Source, Span};

/// No drawing needs more elements, and none nests deeper; a file made to
/// choke a reader does.
const MOST_NODES: u32 = 500_000;
const DEEPEST: usize = 200;

/// The shortest and the longest side a drawing may have, in its own pixels.
const SIDES: std::ops::RangeInclusive<f32> = 0.01..=1e6;

/// Reads an SVG.
pub(super) fn read(name: &str, text: &str) -> Result<Vector, Vec<Diagnostic>> {
    let source = Source::new(name, text);
    if limits::is_too_much(&source.text) {
        return Err(vec![Diagnostic::at(ArtworkProblem::TooComplex, &source, Span::new(0, 1))]);
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(&source.text, options)
        .map_err(|error| vec![fault::diagnostic(&error, &source)])?;
    check_root(&document, &source)?;
    let mut found = refuse::refuse(&document);
    let tree = resolve(&document);
    if let Ok(tree) = &tree {
        found.extend(unpaintable::refuse(tree, &document));
    }
    if !found.is_empty() {
        return Err(diagnostics(found, &source));
    }
    let root = tag(&document.root_element());
    tree.and_then(|tree| shown(&tree)).map_err(|it| vec![Diagnostic::at(it, &source, root)])
}

/// The drawing as usvg understands it.
fn resolve(document: &Document) -> Result<Tree, ArtworkProblem> {
    match Tree::from_xmltree(document, &Options::default()) {
        Ok(tree) if has_size(&tree) => Ok(tree),
        // The XML is sound; what fails now is its size once all is resolved.
        Err(usvg::Error::ElementsLimitReached | usvg::Error::ParsingFailed(_)) => {
            Err(ArtworkProblem::TooComplex)
        }
        Ok(_) | Err(_) => Err(ArtworkProblem::NoSize),
    }
}

/// What is seen of it.
fn shown(tree: &Tree) -> Result<Vector, ArtworkProblem> {
    let vector = convert::convert(tree).ok_or(ArtworkProblem::ClipTooComplex)?;
    if vector.nodes.is_empty() { Err(ArtworkProblem::Empty) } else { Ok(vector) }
}

/// The file must be an SVG, and not one that takes usvg too deep.
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

const SVG: &str = "http://www.w3.org/2000/svg";

/// Goes down and up again without calling itself: the depth is not known yet.
fn is_too_deep(root: roxmltree::Node) -> bool {
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

fn has_size(tree: &Tree) -> bool {
    SIDES.contains(&tree.size().width()) && SIDES.contains(&tree.size().height())
}

/// The name in an element's start tag.
fn tag(element: &roxmltree::Node) -> Span {
    let start = element.range().start + 1;
    Span::new(start, start + element.tag_name().name().len())
}

/// In the order of the file, each thing once.
fn diagnostics(mut found: Vec<(Span, Feature)>, source: &Arc<Source>) -> Vec<Diagnostic> {
    found.sort_by_key(|(span, _)| span.start);
    found.dedup();
    let diagnostic =
        |(span, feature)| Diagnostic::at(ArtworkProblem::Unsupported { feature }, source, span);
    found.into_iter().map(diagnostic).collect()
}
