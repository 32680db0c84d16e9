//! Gathers the declarations for an element in order of precedence and applies
//! them to its style (CSS Cascade 5, 6).

use std::borrow::Cow;
use std::rc::Rc;

use roxmltree::Node;

use super::declaration::{self, CssLocation, Declaration};
use super::property::{self, Property, PropertyKind};
use super::set::{self, ValueContext};
use super::sheet::StyleRule;
use super::style::ComputedStyle;
use super::value::ValueError;
use super::value::length::LengthContext;
use super::{Cascade, Computed, text, unknown, variables};
use crate::artwork::svg::SvgAttributes;
use crate::diagnostic::{ArtworkProblem, Span};

/// A declared value of a property, from an attribute or a declaration.
struct DeclaredValue<'a> {
    name: &'a str,
    kind: PropertyKind,
    value: Cow<'a, str>,
    span: Span,
    is_attribute: bool,
}

/// The rules that match an element, and the places of those that may.
struct Matched<'a> {
    rules: Vec<&'a StyleRule>,
    unsure: Vec<Span>,
}

impl Cascade {
    /// The style of an element within another.
    pub(in crate::artwork::svg) fn style(&self, node: &Node, around: &ComputedStyle) -> Computed {
        let own = own_style(node);
        let matched = self.matched(node);
        let said = said(node, &matched, &own);
        let mut element = StyledElement {
            style: around.inherited(),
            around,
            cascade: self,
            is_root: node.parent_element().is_none(),
            problems: Vec::new(),
        };
        element.set_all(&said);
        let name = node.tag_name().name();
        let is_size_of =
            |it: Property| property::is_size(it) && property::is_attribute_of(it, name);
        let is_of_unknown_size =
            element.problems.iter().any(|(property, ..)| property.is_some_and(is_size_of));
        let mut problems: Vec<_> =
            element.problems.into_iter().map(|(_, span, problem)| (span, problem)).collect();
        let unsure = matched.unsure.into_iter();
        problems.extend(unsure.map(|span| (span, unknown(written(node, span)))));
        Computed { style: element.style, problems, is_of_unknown_size }
    }

    fn matched(&self, node: &Node) -> Matched<'_> {
        let rules = &self.sheets.rules;
        let mut matched = Matched { rules: Vec::new(), unsure: Vec::new() };
        if rules.is_empty() {
            return matched;
        }
        let mut numbers = self.index.candidates(node);
        // The cost of looking for one class among many.
        let price = 1 + node.plain("class").map_or(0, str::len) / 64;
        numbers.retain(|&number| {
            self.steps.take_many(price) && rules[number].selector.matches(*node, &self.steps)
        });
        numbers.sort_by_key(|&number| {
            (rules[number].layer, rules[number].selector.specificity, number)
        });
        for number in numbers {
            let rule = &rules[number];
            match rule.unsure {
                None => matched.rules.push(rule),
                Some(span) if rule.declarations.iter().any(Declaration::could_be_seen) => {
                    matched.unsure.push(span);
                }
                Some(_) => {}
            }
        }
        matched
    }
}

/// The text at a place in the file.
fn written<'a>(node: &Node<'a, '_>, span: Span) -> &'a str {
    node.document().input_text().get(span.start..span.end).unwrap_or_default()
}

/// The declarations in the attribute `style`.
fn own_style(node: &Node) -> Vec<Declaration> {
    let mut attributes = node.attributes();
    let style = attributes.find(|it| it.name() == "style" && it.namespace().is_none());
    let Some(style) = style else { return Vec::new() };
    let range = style.range_value();
    let is_exact = node.document().input_text().get(range.clone()) == Some(style.value());
    let place = CssLocation { span: Span::new(range.start, range.end), is_exact };
    let css = text::without_comments(style.value());
    let mut span = |part: &str| place.part(text::offset(&css, part), part.len());
    declaration::declarations(&css, &mut span, &mut |_, _| {})
}

/// Everything declared for an element, in order of increasing precedence (CSS
/// Cascade 5, 6.1).
fn said<'a>(
    node: &Node<'a, '_>,
    matched: &Matched<'a>,
    own: &'a [Declaration],
) -> Vec<DeclaredValue<'a>> {
    let mut said: Vec<DeclaredValue> = attributes(node).collect();
    let rules = &matched.rules;
    let of_rules = rules.iter().flat_map(|rule| rule.declarations.iter());
    let all = of_rules.chain(own);
    said.extend(all.filter(|it| !it.is_important).flat_map(of_declaration));
    let mut layered: Vec<&&StyleRule> = rules.iter().collect();
    // Important declarations take precedence in the reverse order of layers.
    layered.sort_by_key(|rule| std::cmp::Reverse(rule.layer));
    let of_rules = layered.into_iter().flat_map(|rule| rule.declarations.iter());
    let all = of_rules.chain(own);
    said.extend(all.filter(|it| it.is_important).flat_map(of_declaration));
    said
}

/// The presentation attributes (SVG 2, 6.6).
fn attributes<'a>(node: &Node<'a, '_>) -> impl Iterator<Item = DeclaredValue<'a>> {
    let element = node.tag_name().name();
    let attributes = node.attributes().filter(|it| it.namespace().is_none());
    attributes.filter_map(move |attribute| {
        let kind = match property::kind(attribute.name()) {
            PropertyKind::Known(property) if property::is_attribute_of(property, element) => {
                PropertyKind::Known(property)
            }
            _ => {
                property::of_text(attribute.name())?;
                PropertyKind::Harmless
            }
        };
        let range = attribute.range();
        Some(DeclaredValue {
            name: attribute.name(),
            kind,
            value: Cow::Borrowed(attribute.value()),
            span: Span::new(range.start, range.end),
            is_attribute: true,
        })
    })
}

/// The declared values of a declaration: several for a shorthand.
fn of_declaration(declaration: &Declaration) -> Vec<DeclaredValue<'_>> {
    let one = |name, kind, value| DeclaredValue {
        name,
        kind,
        value,
        span: declaration.span,
        is_attribute: false,
    };
    match declaration.kind {
        PropertyKind::Shorthand(shorthand) => {
            let longhands = declaration::longhands(shorthand, &declaration.value);
            let longhands = longhands.unwrap_or_default().into_iter();
            longhands
                .map(|(name, value)| one(name, property::kind(name), Cow::Owned(value)))
                .collect()
        }
        kind => vec![one(&declaration.name, kind, Cow::Borrowed(declaration.value.as_str()))],
    }
}

/// An element whose style is being computed.
struct StyledElement<'a> {
    style: ComputedStyle,
    around: &'a ComputedStyle,
    cascade: &'a Cascade,
    is_root: bool,
    /// Unsupported values by property; a later supported value removes them.
    problems: Vec<(Option<Property>, Span, ArtworkProblem)>,
}

impl StyledElement<'_> {
    /// Applies all values, those first that others depend on.
    fn set_all(&mut self, said: &[DeclaredValue]) {
        if said.is_empty() {
            return;
        }
        let custom = said.iter().filter(|it| it.name.starts_with("--"));
        let mut custom = custom.map(|it| (it.name, &*it.value)).peekable();
        if custom.peek().is_some() && self.cascade.steps.take_many(self.around.variables.len()) {
            self.style.variables = Rc::new(variables::extended(&self.around.variables, custom));
        }
        let is_first = |it: &&DeclaredValue| {
            matches!(it.kind, PropertyKind::Known(Property::FontSize | Property::Color))
        };
        said.iter().filter(is_first).for_each(|it| self.set(it));
        if self.is_root {
            self.cascade.root_font_size.set(self.style.text.font_size);
        }
        said.iter().filter(|it| !is_first(it)).for_each(|it| self.set(it));
    }

    fn set(&mut self, said: &DeclaredValue) {
        match said.kind {
            PropertyKind::Known(property) => self.set_property(property, said),
            PropertyKind::Refused if !does_nothing(said) => self.problem(None, said, None),
            PropertyKind::RefusedOnRoot if self.is_root && !does_nothing(said) => {
                self.problem(None, said, None);
            }
            _ => {
                if let Some(name) = property::of_text(said.name) {
                    self.set_of_text(name, said);
                }
            }
        }
    }

    fn set_of_text(&mut self, name: &'static str, said: &DeclaredValue) {
        let value = text::lower(said.value.trim());
        let is_inherited = property::is_inherited_of_text(name);
        match &*value {
            "inherit" => {}
            "unset" | "revert" | "revert-layer" if is_inherited => {}
            "initial" | "unset" | "revert" | "revert-layer" => {
                Rc::make_mut(&mut self.style.text.others).remove(name);
            }
            _ => {
                let said = (said.value.trim().to_owned(), said.span);
                Rc::make_mut(&mut self.style.text.others).insert(name, said);
            }
        }
    }

    fn set_property(&mut self, property: Property, said: &DeclaredValue) {
        let context = ValueContext {
            around: self.around,
            initial: &self.cascade.initial,
            measure: LengthContext {
                font_size: self.style.text.font_size,
                root_font_size: self.cascade.root_font_size.get(),
                unitless: said.is_attribute,
            },
            is_attribute: said.is_attribute,
        };
        let resolved;
        let mut value = &*said.value;
        if variables::refers(value) {
            match variables::resolve(value, &self.style.variables) {
                Some(text) => resolved = text,
                // The value is invalid only now, so no earlier one remains (CSS
                // Variables 1, 3.1).
                None => {
                    set::unset(&mut self.style, property, &context);
                    self.forget(property);
                    return;
                }
            }
            value = &resolved;
        }
        match set::set(&mut self.style, property, value, &context) {
            Ok(()) => self.forget(property),
            Err(ValueError::Invalid) if !may_be_known(value) => {
                if value.as_ptr() != said.value.as_ptr() {
                    set::unset(&mut self.style, property, &context);
                    self.forget(property);
                }
            }
            Err(ValueError::Refused(feature)) => {
                self.problem(Some(property), said, Some(ArtworkProblem::Unsupported { feature }))
            }
            Err(ValueError::Invalid | ValueError::NotUnderstood) => {
                self.problem(Some(property), said, None);
            }
        }
    }

    /// Forgets an unsupported value that a later one overrides.
    fn forget(&mut self, property: Property) {
        if !self.problems.is_empty() {
            self.problems.retain(|(of, ..)| *of != Some(property));
        }
    }

    fn problem(
        &mut self,
        property: Option<Property>,
        said: &DeclaredValue,
        problem: Option<ArtworkProblem>,
    ) {
        if property == Some(Property::BackgroundColor) && !self.is_root {
            return;
        }
        if let Some(property) = property {
            self.forget(property);
        }
        let written = || format!("{}: {}", said.name, said.value.trim());
        let problem = problem.unwrap_or_else(|| unknown(&written()));
        self.problems.push((property, said.span, problem));
    }
}

/// Whether a value has a function that we do not know: browsers may.
pub(super) fn may_be_known(value: &str) -> bool {
    const KNOWN: [&str; 16] = [
        "rgb",
        "rgba",
        "hsl",
        "hsla",
        "hwb",
        "lab",
        "lch",
        "oklab",
        "oklch",
        "light-dark",
        "url",
        "translate",
        "scale",
        "rotate",
        "matrix",
        "path",
    ];
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('(') {
        let name = before.rsplit(|it: char| !it.is_ascii_alphanumeric() && it != '-').next();
        let name = name.unwrap_or_default();
        if !name.is_empty() && !KNOWN.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether a property that we do not support is set to a value without effect.
fn does_nothing(said: &DeclaredValue) -> bool {
    let value = text::lower(said.value.trim());
    let mut words = value.split_ascii_whitespace();
    if said.name == "color-scheme" {
        return words.any(|word| matches!(word, "light" | "normal" | "only" | "inherit"));
    }
    if said.name == "all" {
        return false;
    }
    words.all(|word| {
        matches!(
            word,
            "none"
                | "auto"
                | "normal"
                | "initial"
                | "unset"
                | "inherit"
                | "0"
                | "0px"
                | "1"
                | "100%"
                | "visible"
                | "flat"
                | "repeat"
                | "add"
                | "match-source"
                | "border-box"
                | "0%"
        )
    })
}
