//! Visits a drawing from its root, element by element, and follows references.
//! The methods for each kind of element are in files of their own; elements
//! hold elements, so those call [`SvgReader::children`] again.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use roxmltree::{Document, Node as Element, NodeId};
use tiny_skia_path::{Rect, Transform};

use super::basic_shape::around_stroke;
use super::cascade::{self, Cascade, ComputedStyle, PaintValue, TransformBox, href};
use super::placement::{self, OpenReference, PaintContext, Placement};
use super::{DEEPEST, SVG, elements, geometry, tag};
use crate::artwork::svg::SvgAttributes;
use crate::artwork::{DrawingText, Group, Node, Raster};
use crate::diagnostic::{ArtworkProblem, Feature, Span};

/// A drawing being read.
pub(super) struct SvgReader<'a, 'input> {
    pub(super) document: &'a Document<'input>,
    /// The drawing's path as written in the definition.
    pub(super) name: &'a str,
    /// The language of the readers.
    pub(super) language: &'a str,
    pub(super) cascade: Cascade,
    ids: HashMap<&'a str, NodeId>,
    /// The problems found: what cannot be shown.
    pub(super) found: Vec<(Span, ArtworkProblem)>,
    /// The number of visible shapes, whether or not they can be shown.
    pub(super) seen: usize,
    /// The lines of words found.
    pub(super) texts: Vec<DrawingText>,
    /// The number of elements that may still be read: `use` can repeat some
    /// many times.
    left: usize,
    /// The styles of elements around the targets of references.
    around: HashMap<NodeId, Rc<ComputedStyle>>,
    /// The referenced elements whose unsupported properties have been reported.
    checked: HashSet<NodeId>,
    /// The raster pictures read, by element.
    pub(super) images: HashMap<NodeId, Arc<Raster>>,
}

impl<'a, 'input> SvgReader<'a, 'input> {
    pub(super) fn new(
        document: &'a Document<'input>,
        name: &'a str,
        language: &'a str,
        left: usize,
    ) -> Self {
        let mut ids = HashMap::new();
        for node in document.descendants() {
            if let Some(id) = node.plain("id") {
                ids.entry(id).or_insert(node.id());
            }
        }
        let cascade = Cascade::new(document);
        let found = cascade.found().to_vec();
        Self {
            document,
            name,
            language,
            cascade,
            ids,
            found,
            seen: 0,
            texts: Vec::new(),
            left,
            around: HashMap::new(),
            checked: HashSet::new(),
            images: HashMap::new(),
        }
    }

    /// The element with this id.
    pub(super) fn by_id(&self, id: &str) -> Option<Element<'a, 'input>> {
        self.document.get_node(*self.ids.get(id)?)
    }

    /// The element that another one refers to.
    pub(super) fn target(&self, node: &Element<'a, 'input>) -> Option<Element<'a, 'input>> {
        self.by_id(href(node)?.trim().strip_prefix('#')?)
    }

    pub(super) fn add(&mut self, node: &Element, problem: ArtworkProblem) {
        self.found.push((tag(node), problem));
    }

    pub(super) fn refuse(&mut self, node: &Element, feature: Feature) {
        self.add(node, ArtworkProblem::Unsupported { feature });
    }

    /// Takes elements from those that may still be read; false if too few are
    /// left.
    pub(super) fn take(&mut self, count: usize, place: &Placement) -> bool {
        let is_enough =
            self.left >= count && place.depth <= DEEPEST && !self.cascade.is_exhausted();
        if !is_enough {
            self.left = 0;
        }
        self.left = self.left.saturating_sub(count);
        is_enough
    }

    /// Whether the limit on elements has been reached.
    pub(super) fn is_exhausted(&self) -> bool {
        self.left == 0 || self.cascade.is_exhausted()
    }

    /// Reads all children of an element.
    pub(super) fn children(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        nodes: &mut Vec<Node>,
    ) {
        for child in node.children().filter(Element::is_element) {
            self.element(child, place, nodes);
        }
    }

    /// Reads an element, if it is visible.
    pub(super) fn element(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        nodes: &mut Vec<Node>,
    ) {
        if node.tag_name().namespace() != Some(SVG) || !self.take(1, place) {
            return;
        }
        let name = node.tag_name().name();
        if elements::is_never_seen(name) || !elements::is_chosen(&node, self.language) {
            return;
        }
        self.styled(node, place, nodes, &mut |reader, place, nodes| match name {
            "g" | "a" => reader.children(node, place, nodes),
            "switch" => reader.switch(node, place, nodes),
            "use" => reader.reference(node, place, nodes),
            "svg" => reader.nested(node, place, nodes),
            "text" => reader.text(&node, place, nodes),
            "image" => reader.image(node, place, nodes),
            _ if geometry::is_shape(name) => reader.shape(node, place, nodes),
            _ => reader.unshown(&node, place),
        });
    }

    /// Reads the content of an element and applies what any element can have:
    /// style, transform, clip, mask and opacity.
    pub(super) fn styled(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        nodes: &mut Vec<Node>,
        content: &mut dyn FnMut(&mut Self, &Placement, &mut Vec<Node>),
    ) {
        let computed = Box::new(self.cascade.style(&node, place.style));
        let style = &computed.style;
        if !style.own.is_displayed || style.own.opacity <= 0.0 {
            return;
        }
        let transform = self.transform(node, style, place);
        if !transform.is_valid() {
            return;
        }
        let inside = place.within(style, transform);
        let seen = self.seen;
        let mut inner = Vec::new();
        content(self, &inside, &mut inner);
        if computed.is_of_unknown_size && style.is_visible {
            self.seen += 1;
        }
        if self.seen > seen {
            self.found.extend(computed.problems.iter().cloned());
            self.refuse_movement(&node);
        }
        if !inner.is_empty() {
            self.apart(node, &inside, inner, nodes);
        }
    }

    /// The transform from an element's own coordinates to pixels.
    pub(super) fn transform(
        &mut self,
        node: Element<'a, 'input>,
        style: &ComputedStyle,
        place: &Placement,
    ) -> Transform {
        let own = placement::transform(style, place.view, || match style.own.transform_box {
            TransformBox::Stroke => self.stroke_box(node, style, place),
            _ => self.bounds(node, style, place),
        });
        place.transform.pre_concat(own)
    }

    /// The box around fill and stroke, for shapes whose stroke is equally wide
    /// on all sides; refused for others.
    fn stroke_box(
        &mut self,
        node: Element<'a, 'input>,
        style: &ComputedStyle,
        place: &Placement,
    ) -> Option<Rect> {
        let bounds = self.bounds(node, style, place)?;
        if !matches!(node.tag_name().name(), "rect" | "circle" | "ellipse") {
            let written = "transform-box: stroke-box".to_owned();
            self.add(&node, ArtworkProblem::UnknownStyle { written });
        }
        around_stroke(bounds, &Placement { style, ..*place })
    }

    /// Adds what an element draws to the rest: clipped, masked and made
    /// transparent as one.
    fn apart(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        mut inner: Vec<Node>,
        nodes: &mut Vec<Node>,
    ) {
        let own = &place.style.own;
        let Some((clips, clip_mask)) = self.cut(node, place) else { return };
        let mask = self.mask(node, place);
        if let Some(mask) = clip_mask {
            let group = Group { opacity: 1.0, clips: Vec::new(), mask: Some(mask), nodes: inner };
            inner = vec![Node::Group(group)];
        }
        let opacity = own.opacity;
        if clips.is_empty() && mask.is_none() && (opacity >= 1.0 || fade(&mut inner, opacity)) {
            nodes.append(&mut inner);
        } else {
            nodes.push(Node::Group(Group { opacity, clips, mask, nodes: inner }));
        }
    }

    /// Reads the first child of a `switch` that requires nothing special.
    fn switch(&mut self, node: Element<'a, 'input>, place: &Placement, nodes: &mut Vec<Node>) {
        let mut children = node.children().filter(Element::is_element);
        let chosen = children.find(|child| {
            child.tag_name().namespace() == Some(SVG) && elements::is_chosen(child, self.language)
        });
        if let Some(child) = chosen {
            self.element(child, place, nodes);
        }
    }

    /// Reads the target of a `use` in its place (SVG 2, 5.6).
    fn reference(&mut self, node: Element<'a, 'input>, place: &Placement, nodes: &mut Vec<Node>) {
        if href(&node).is_some_and(|it| !it.trim().is_empty() && !it.trim().starts_with('#')) {
            self.seen += 1;
            return self.refuse(&node, Feature::OtherFile);
        }
        let Some(target) = self.target(&node).filter(|it| !place.is_open(it.id())) else { return };
        // A `use` of an element it is in draws nothing.
        if node.ancestors().any(|it| it.id() == target.id()) {
            return;
        }
        let open = OpenReference { target: target.id(), outer: place.open };
        let is_of_box = |paint: &PaintValue| matches!(paint, PaintValue::Server(..));
        let needs_bounds = is_of_box(&place.style.fill) || is_of_box(&place.style.stroke);
        let bounds = if needs_bounds { self.bounds(node, place.style, place) } else { None };
        let context = PaintContext {
            style: place.style,
            transform: place.transform,
            bounds,
            outer: place.context,
        };
        let own = &place.style.own;
        let (x, y) = (place.across(own.x), place.down(own.y));
        let inside = Placement {
            transform: place.transform.pre_translate(x, y),
            open: Some(&open),
            context: Some(&context),
            depth: place.depth + 1,
            ..*place
        };
        let size = [own.width.map(|it| place.across(it)), own.height.map(|it| place.down(it))];
        match target.tag_name().name() {
            "symbol" | "svg" if target.tag_name().namespace() == Some(SVG) => {
                if self.take(1, &inside) {
                    self.styled(target, &inside, nodes, &mut |reader, place, nodes| {
                        reader.view(target, place, size, nodes);
                    });
                }
            }
            _ => self.element(target, &inside, nodes),
        }
    }

    /// Reads a nested drawing.
    fn nested(&mut self, node: Element<'a, 'input>, place: &Placement, nodes: &mut Vec<Node>) {
        self.view(node, place, [None; 2], nodes);
    }

    /// The style around a referenced element: it inherits from where it is in
    /// the file, not from where it is used.
    pub(super) fn style_around(&mut self, node: &Element<'a, 'input>) -> Rc<ComputedStyle> {
        let Some(parent) = node.parent_element() else {
            return Rc::new(self.cascade.initial().clone());
        };
        self.style_of(parent)
    }

    /// The style of an element where it is in the file.
    pub(super) fn style_of(&mut self, node: Element<'a, 'input>) -> Rc<ComputedStyle> {
        let mut missing = Vec::new();
        let mut next = Some(node);
        let mut style = Rc::new(self.cascade.initial().clone());
        while let Some(node) = next {
            if let Some(known) = self.around.get(&node.id()) {
                style = known.clone();
                break;
            }
            missing.push(node);
            next = node.parent_element();
        }
        for node in missing.into_iter().rev() {
            style = Rc::new(self.cascade.style(&node, &style).style);
            self.around.insert(node.id(), style.clone());
        }
        style
    }

    /// Reports, once, the unsupported properties of a referenced element.
    pub(super) fn check(&mut self, node: Element<'a, 'input>) {
        if self.checked.insert(node.id()) {
            let around = self.style_around(&node);
            self.found.extend(self.cascade.style(&node, &around).problems);
            self.found.extend(cascade::unknown_lengths(&node));
        }
    }
}

/// Applies opacity to a single shape that is only filled or only stroked; false
/// for anything else.
fn fade(nodes: &mut [Node], opacity: f32) -> bool {
    let [Node::Path(path)] = nodes else { return false };
    match (&mut path.fill, &mut path.stroke) {
        (Some(fill), None) => fill.opacity *= opacity,
        (None, Some(stroke)) => stroke.opacity *= opacity,
        _ => return false,
    }
    true
}
