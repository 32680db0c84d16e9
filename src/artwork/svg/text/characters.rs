use std::rc::Rc;

use roxmltree::Node;

use super::attributes::begin;
use super::places::places;
use super::style::{CharacterStyle, character_style};
use crate::artwork::svg::cascade::{Cascade, ComputedStyle};
use crate::artwork::svg::elements::is_chosen;
use crate::artwork::svg::placement::Placement;
use crate::artwork::svg::{SVG, tag};
use crate::diagnostic::{ArtworkProblem, Feature, Span, TextFeature};

/// A character of a text.
pub(super) struct Character {
    pub(super) character: char,
    /// Where the file has it.
    pub(super) place: usize,
    pub(super) look: Rc<CharacterStyle>,
    pub(super) begin: GivenPosition,
}

/// What is said of the place of a character, in the pixels of its text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct GivenPosition {
    pub(super) x: Option<f32>,
    pub(super) y: Option<f32>,
    pub(super) dx: Option<f32>,
    pub(super) dy: Option<f32>,
}

impl GivenPosition {
    /// The same with what an element within says of the same character.
    fn overridden(self, inner: Self) -> Self {
        Self {
            x: inner.x.or(self.x),
            y: inner.y.or(self.y),
            dx: inner.dx.or(self.dx),
            dy: inner.dy.or(self.dy),
        }
    }
}

/// The characters of a text element, and what of it cannot be set.
pub(super) fn read(
    element: &Node,
    cascade: &Cascade,
    place: &Placement,
    language: &str,
) -> (Vec<Character>, Vec<(Span, ArtworkProblem)>) {
    let mut walk = TextWalk {
        cascade,
        place,
        language,
        source: element.document().input_text(),
        characters: Vec::new(),
        found: Vec::new(),
        begin: GivenPosition::default(),
        rise: 0.0,
        is_after_space: true,
    };
    walk.element(element, place.style, false);
    (walk.characters, walk.found)
}

struct TextWalk<'w> {
    cascade: &'w Cascade,
    /// That of the text as a whole.
    place: &'w Placement<'w>,
    /// That of those who see the drawing.
    language: &'w str,
    source: &'w str,
    characters: Vec<Character>,
    found: Vec<(Span, ArtworkProblem)>,
    /// What is said of the next character.
    begin: GivenPosition,
    /// How far what is read is raised, in pixels.
    rise: f32,
    /// Whether a space would be one too many.
    is_after_space: bool,
}

impl TextWalk<'_> {
    fn element(&mut self, element: &Node, style: &ComputedStyle, keeps_spaces: bool) {
        if !style.own.is_displayed || !says_something(element) {
            return;
        }
        let keeps_spaces = match element.attribute((XML, "space")) {
            Some(space) => space == "preserve",
            None => keeps_spaces,
        };
        let before = self.begin(element, style);
        // What raises an element is added to what raises the one around it
        // (SVG 1.1, 10.9.2).
        let outer = self.rise;
        self.rise += style.own.baseline_shift.resolve(style.text.font_size);
        let count = self.characters.len();
        match character_style(style, self.place) {
            Ok(look) => {
                let look =
                    look.map(|look| Rc::new(look.with_spaces(keeps_spaces).raised(self.rise)));
                self.content(element, style, look.as_ref(), keeps_spaces);
            }
            Err((span, feature)) => self.refuse(span.unwrap_or_else(|| tag(element)), feature),
        }
        self.rise = outer;
        if self.characters.len() == count {
            self.begin = before;
        }
    }

    /// Reads what an element says of the place of its first character. What was
    /// said of that before.
    fn begin(&mut self, element: &Node, style: &ComputedStyle) -> GivenPosition {
        let letters = texts(element).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
        let (own, found) = begin(element, style, &letters, self.place);
        for (span, feature) in found.into_iter().filter(|_| style.is_visible) {
            self.refuse(span, feature);
        }
        let before = self.begin;
        self.begin = before.overridden(own);
        before
    }

    /// What is written in an element, and in those within it.
    fn content(
        &mut self,
        element: &Node,
        style: &ComputedStyle,
        look: Option<&Rc<CharacterStyle>>,
        keeps_spaces: bool,
    ) {
        for child in element.children() {
            if child.is_text() {
                self.words(&child, look);
            } else if child.tag_name().namespace() == Some(SVG) {
                self.child(&child, style, keeps_spaces);
            }
        }
    }

    fn child(&mut self, child: &Node, style: &ComputedStyle, keeps_spaces: bool) {
        match child.tag_name().name() {
            "tspan" | "a" if is_chosen(child, self.language) => {
                let mut computed = self.cascade.style(child, style);
                // Within a text, `auto` is the baseline of what is around.
                let dominant = &mut computed.style.text.dominant_baseline;
                *dominant = dominant.or(style.text.dominant_baseline);
                let count = self.characters.len();
                self.element(child, &computed.style, keeps_spaces);
                if self.characters.len() > count {
                    self.found.extend(computed.problems);
                }
            }
            "textPath" if says_something(child) => {
                let style = self.cascade.style(child, style).style;
                if style.is_visible && style.own.is_displayed {
                    self.refuse(tag(child), TextFeature::OnPath);
                }
            }
            // Browsers show nothing of any other.
            _ => {}
        }
    }

    /// What is written between tags; nothing of what is not seen.
    fn words(&mut self, node: &Node, look: Option<&Rc<CharacterStyle>>) {
        let (Some(look), Some(said)) = (look, node.text()) else { return };
        let range = node.range();
        let written = self.source.get(range.clone()).unwrap_or_default();
        for (character, place) in places(said, written) {
            let is_space = matches!(character, ' ' | '\t' | '\n' | '\r');
            let character = match (is_space, self.is_after_space) {
                (true, true) if !look.keeps_spaces => continue,
                // Two spaces would be read as one.
                (true, true) => NO_BREAK_SPACE,
                (true, false) => ' ',
                (false, _) => character,
            };
            self.is_after_space = is_space;
            for character in look.letters(character) {
                let begin = std::mem::take(&mut self.begin);
                let (place, look) = (range.start + place, look.clone());
                self.characters.push(Character { character, place, look, begin });
            }
        }
    }

    fn refuse(&mut self, span: Span, feature: TextFeature) {
        let feature = Feature::Text(feature);
        self.found.push((span, ArtworkProblem::Unsupported { feature }));
    }
}

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const NO_BREAK_SPACE: char = '\u{A0}';

fn says_something(element: &Node) -> bool {
    texts(element).any(|words| !words.trim().is_empty())
}

/// What is written in an element, piece by piece.
fn texts<'a>(element: &Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    element.descendants().filter(Node::is_text).filter_map(|text| text.text())
}
