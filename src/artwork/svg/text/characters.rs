//! Reads the characters of a `text` element and the elements in it: each with
//! its style, its place in the file and its given position. White space
//! collapses as in CSS. Elements hold elements, so [`TextWalk::element`] calls
//! itself.

use std::rc::Rc;

use roxmltree::Node;

use super::attributes::{GivenPosition, begin};
use super::places::places;
use super::style::{CharacterStyle, character_style, rise};
use crate::artwork::Rise;
use crate::artwork::svg::cascade::{Cascade, ClipValue, ComputedStyle};
use crate::artwork::svg::elements::is_chosen;
use crate::artwork::svg::placement::Placement;
use crate::artwork::svg::{SVG, tag};
use crate::diagnostic::{ArtworkProblem, Feature, Span, TextFeature};

/// A character of a text.
pub(super) struct Character {
    pub(super) character: char,
    /// The offset in the file.
    pub(super) place: usize,
    pub(super) look: Rc<CharacterStyle>,
    pub(super) begin: GivenPosition,
}

/// The characters of a text element, and what in it cannot be set.
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
        rise: Rise::default(),
        opacity: 1.0,
        is_after_space: true,
    };
    walk.element(element, place.style, false);
    (walk.characters, walk.found)
}

struct TextWalk<'w> {
    cascade: &'w Cascade,
    /// The placement of the text as a whole.
    place: &'w Placement<'w>,
    /// The language of the readers.
    language: &'w str,
    source: &'w str,
    characters: Vec<Character>,
    found: Vec<(Span, ArtworkProblem)>,
    /// The position given to the next character.
    begin: GivenPosition,
    /// The current rise, with a pixel as a point.
    rise: Rise,
    /// The opacity of the elements in the text.
    opacity: f32,
    /// Whether a space would collapse here.
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
        // The rise of an element is added to that of the element around it (SVG
        // 1.1, 10.9.2).
        let outer = self.rise;
        self.rise += rise(style);
        let count = self.characters.len();
        match character_style(style, self.place) {
            Ok(look) => {
                let look = look.filter(|_| self.opacity > 0.0).map(|look| {
                    let look = look.raised(self.rise).faded(self.opacity);
                    Rc::new(look.with_spaces(keeps_spaces))
                });
                self.content(element, style, look.as_ref(), keeps_spaces);
            }
            Err((span, feature)) => self.refuse(span.unwrap_or_else(|| tag(element)), feature),
        }
        self.rise = outer;
        if self.characters.len() == count {
            self.begin = before;
        }
    }

    /// Reads the position that an element gives its first character; returns
    /// the one given before.
    fn begin(&mut self, element: &Node, style: &ComputedStyle) -> GivenPosition {
        let letters = texts(element).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
        let (own, found) = begin(element, style, &letters, self.place);
        if style.is_visible {
            for (span, feature) in found {
                self.refuse(span, feature);
            }
        }
        let before = self.begin;
        self.begin = before.overridden(own);
        before
    }

    /// Reads the words of an element and of those within it.
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
                // Within a text, `auto` means the baseline of the element
                // around.
                let dominant = &mut computed.style.text.dominant_baseline;
                *dominant = dominant.or(style.text.dominant_baseline);
                let (count, outer) = (self.characters.len(), self.opacity);
                self.opacity *= computed.style.own.opacity;
                self.element(child, &computed.style, keeps_spaces);
                self.opacity = outer;
                if self.characters.len() > count {
                    self.found.extend(computed.problems);
                    if is_cut(&computed.style) {
                        self.refuse(tag(child), TextFeature::PartCut);
                    }
                }
            }
            "textPath" if says_something(child) => {
                let style = self.cascade.style(child, style).style;
                if style.is_visible && style.own.is_displayed {
                    self.refuse(tag(child), TextFeature::OnPath);
                }
            }
            // Browsers show no other elements here.
            _ => {}
        }
    }

    /// Reads the words between tags; none if they are not seen.
    fn words(&mut self, node: &Node, look: Option<&Rc<CharacterStyle>>) {
        let (Some(look), Some(said)) = (look, node.text()) else { return };
        let range = node.range();
        let written = self.source.get(range.clone()).unwrap_or_default();
        for (character, place) in places(said, written) {
            let is_space = matches!(character, ' ' | '\t' | '\n' | '\r');
            let character = if !is_space {
                character
            } else if !self.is_after_space {
                ' '
            } else if look.keeps_spaces {
                // Two plain spaces would be read as one.
                NO_BREAK_SPACE
            } else {
                continue;
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

/// Whether something of an element may be cut off.
fn is_cut(style: &ComputedStyle) -> bool {
    style.own.clip_path != ClipValue::None || style.own.mask.is_some()
}

fn says_something(element: &Node) -> bool {
    texts(element).any(|words| !words.trim().is_empty())
}

/// The words of an element, piece by piece.
fn texts<'a>(element: &Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    element.descendants().filter(Node::is_text).filter_map(|text| text.text())
}
