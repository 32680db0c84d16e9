use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node, NodeId};

use super::{SVG, tag};
use crate::diagnostic::{Feature, Span};

/// Finds what is seen in a viewer and what usvg drops: words, pictures, what
/// moves, what lies in another file.
pub(super) fn refuse(document: &Document) -> Vec<(Span, Feature)> {
    let with_id = |node: Node<'_, '_>| Some((node.attribute("id")?.to_owned(), node.id()));
    let mut walk = Walk {
        document,
        ids: document.descendants().filter_map(with_id).collect(),
        seen: BTreeSet::new(),
        found: Vec::new(),
    };
    for instruction in document.root().children().filter(Node::is_pi) {
        if instruction.pi().is_some_and(|pi| pi.target == "xml-stylesheet") {
            let range = instruction.range();
            walk.found.push((Span::new(range.start, range.end), Feature::OtherFile));
        }
    }
    walk.element(document.root_element());
    walk.found
}

struct Walk<'a, 'input> {
    document: &'a Document<'input>,
    ids: BTreeMap<String, NodeId>,
    /// What a `use` has led to: once is enough, and some lead to themselves.
    seen: BTreeSet<u32>,
    found: Vec<(Span, Feature)>,
}

impl<'a, 'input> Walk<'a, 'input> {
    fn element(&mut self, node: Node<'a, 'input>) {
        if node.tag_name().namespace() != Some(SVG) || is_hidden(&node) {
            return;
        }
        self.clip(&node);
        match node.tag_name().name() {
            // Seen only where something refers to them.
            "defs" | "symbol" | "marker" | "linearGradient" | "radialGradient" | "pattern"
            | "mask" | "clipPath" | "filter" | "metadata" | "title" | "desc" => {
                self.styles(node);
            }
            "text" => self.text(&node),
            "image" => self.add(&node, Feature::Image),
            "foreignObject" => self.add(&node, Feature::ForeignObject),
            "animate" | "animateColor" | "animateMotion" | "animateTransform" | "set" => {
                self.add(&node, Feature::Animation);
            }
            "script" => self.add(&node, Feature::Script),
            "style" => self.style(&node),
            "switch" => self.switch(node),
            "use" => self.reference(node),
            _ => self.children(node),
        }
    }

    fn children(&mut self, node: Node<'a, 'input>) {
        for child in node.children().filter(Node::is_element) {
            self.element(child);
        }
    }

    /// A style sheet counts wherever it stands.
    fn styles(&mut self, node: Node<'a, 'input>) {
        for style in node.descendants().filter(|inner| inner.has_tag_name((SVG, "style"))) {
            self.style(&style);
        }
    }

    fn style(&mut self, style: &Node) {
        let sheet = style.text().unwrap_or_default();
        if sheet.contains("@import") {
            self.add(style, Feature::OtherFile);
        }
        if sheet.contains("@keyframes") {
            self.add(style, Feature::Animation);
        }
    }

    fn text(&mut self, text: &Node) {
        let words = text.descendants().filter_map(|inner| inner.text());
        if words.into_iter().any(|words| !words.trim().is_empty()) {
            self.add(text, Feature::Text);
        }
    }

    /// Of a `switch` the first child is shown that asks for nothing special.
    fn switch(&mut self, node: Node<'a, 'input>) {
        let mut choices = node.children().filter(Node::is_element);
        if let Some(child) = choices.find(|child| !child.has_attribute("requiredExtensions")) {
            self.element(child);
        }
    }

    fn reference(&mut self, node: Node<'a, 'input>) {
        const XLINK: &str = "http://www.w3.org/1999/xlink";
        let href = node.attribute("href").or_else(|| node.attribute((XLINK, "href")));
        match href.map(|href| href.strip_prefix('#').ok_or(href)) {
            Some(Ok(id)) => self.target(id),
            Some(Err(_)) => self.add(&node, Feature::OtherFile),
            None => {}
        }
        self.children(node);
    }

    /// What a reference leads to is seen, even in `defs`.
    fn target(&mut self, id: &str) {
        let target = self.ids.get(id).and_then(|&id| self.document.get_node(id));
        let Some(target) = target.filter(|target| self.seen.insert(target.id().get())) else {
            return;
        };
        match target.tag_name().name() {
            "symbol" => self.children(target),
            _ => self.element(target),
        }
    }

    /// Words cut out of a drawing are lost like words in it.
    fn clip(&mut self, node: &Node) {
        let Some(clip) = property(node, "clip-path") else { return };
        let id = clip.trim().strip_prefix("url(#").and_then(|rest| rest.split(')').next());
        let target = id.and_then(|id| self.ids.get(id)).and_then(|&id| self.document.get_node(id));
        if let Some(target) = target.filter(|target| self.seen.insert(target.id().get())) {
            self.children(target);
        }
    }

    fn add(&mut self, node: &Node, feature: Feature) {
        self.found.push((tag(node), feature));
    }
}

fn is_hidden(node: &Node) -> bool {
    property(node, "display").is_some_and(|display| display.trim() == "none")
}

/// A property as an element itself has it; its style goes before its
/// attributes (SVG 1.1, 6.4).
fn property<'a>(node: &Node<'a, '_>, name: &str) -> Option<&'a str> {
    let of_style = node.attribute("style").and_then(|style| {
        let declarations = style.split(';').filter_map(|part| part.split_once(':'));
        declarations.filter(|(key, _)| key.trim() == name).map(|(_, value)| value).next_back()
    });
    of_style.or_else(|| node.attribute(name))
}
