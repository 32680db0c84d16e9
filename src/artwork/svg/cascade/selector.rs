//! Selectors, and whether they match an element (Selectors 4). `selector_list`
//! reads them. A selector may hold selectors, so [`Selector::matches`] and
//! [`Simple::matches`] call each other.

use roxmltree::Node;

use super::nth::Nth;
use super::steps::Steps;
use crate::artwork::svg::SvgAttributes;

/// A selector (Selectors 4). Parts that browsers support and we do not are
/// taken to match whatever they could.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    /// The conditions on the element itself.
    pub(super) subject: CompoundSelector,
    /// The conditions on elements around or before it, from the inside outward.
    pub(super) context: Vec<(Combinator, CompoundSelector)>,
    /// The specificity: ids, classes, types.
    pub(super) specificity: [u32; 3],
    /// Whether part of it is not supported.
    pub(super) is_unsure: bool,
}

/// The relation of an element to the one named after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Combinator {
    Ancestor,
    Parent,
    Previous,
    Earlier,
}

/// All conditions on an element.
pub(super) type CompoundSelector = Vec<Simple>;

/// A condition on an element.
#[derive(Debug, Clone)]
pub(super) enum Simple {
    Type(String),
    Id(String),
    Class(String),
    Attribute {
        name: String,
        test: Test,
    },
    Not(Vec<Selector>),
    Is(Vec<Selector>),
    Nth(Nth),
    Root,
    Empty,
    Link,
    /// A state that no element on paper has, such as being under the mouse.
    Never,
    /// A condition that is not supported.
    Unsure,
}

/// A test of the value of an attribute.
#[derive(Debug, Clone)]
pub(super) enum Test {
    Exists,
    Is(String),
    HasWord(String),
    IsOrBeginsBeforeDash(String),
    Begins(String),
    Ends(String),
    Contains(String),
}

/// Whether a matching element was found; if not, whether one further out could
/// match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Match {
    Yes,
    No,
    /// No element further out can match either.
    Nowhere,
}

impl Selector {
    /// Whether the selector matches this element.
    pub(super) fn matches(&self, node: Node, steps: &Steps) -> bool {
        self.subject.iter().all(|simple| simple.matches(node, steps))
            && around(&self.context, node, steps) == Match::Yes
    }
}

/// Whether the elements around match. An ancestor that is missing here is
/// missing for every element further out as well.
fn around(context: &[(Combinator, CompoundSelector)], node: Node, steps: &Steps) -> Match {
    let Some(((combinator, compound), further)) = context.split_first() else {
        return Match::Yes;
    };
    let mut candidate = next(*combinator, node);
    while let Some(other) = candidate {
        if !steps.take() {
            return Match::Nowhere;
        }
        if compound.iter().all(|simple| simple.matches(other, steps)) {
            match around(further, other, steps) {
                Match::No => {}
                found => return found,
            }
        }
        candidate = match combinator {
            Combinator::Ancestor | Combinator::Earlier => next(*combinator, other),
            Combinator::Parent | Combinator::Previous => return Match::No,
        };
    }
    if *combinator == Combinator::Ancestor { Match::Nowhere } else { Match::No }
}

fn next<'a, 'input>(combinator: Combinator, node: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    match combinator {
        Combinator::Ancestor | Combinator::Parent => node.parent_element(),
        Combinator::Previous | Combinator::Earlier => node.prev_sibling_element(),
    }
}

impl Simple {
    fn matches(&self, node: Node, steps: &Steps) -> bool {
        match self {
            Self::Type(name) => node.tag_name().name() == name,
            Self::Id(id) => node.plain("id") == Some(id),
            Self::Class(class) => {
                let classes = node.plain("class").unwrap_or_default();
                classes.split_ascii_whitespace().any(|it| it == class)
            }
            Self::Attribute { name, test } => {
                let mut attributes = node.attributes();
                attributes.any(|it| it.name() == name && test.holds(it.value()))
            }
            Self::Not(selectors) => {
                !selectors.iter().any(|it| !it.is_unsure && it.matches(node, steps))
            }
            Self::Is(selectors) => selectors.iter().any(|it| it.matches(node, steps)),
            Self::Nth(nth) => nth.matches(node, steps),
            Self::Root => node.parent_element().is_none(),
            Self::Empty => !node.children().any(|child| child.is_element() || child.is_text()),
            Self::Link => node.tag_name().name() == "a" && super::href(&node).is_some(),
            Self::Never => false,
            Self::Unsure => true,
        }
    }
}

impl Test {
    fn holds(&self, value: &str) -> bool {
        match self {
            Self::Exists => true,
            Self::Is(wanted) => value == wanted,
            Self::HasWord(wanted) => value.split_ascii_whitespace().any(|word| word == wanted),
            Self::IsOrBeginsBeforeDash(wanted) => {
                let rest = value.strip_prefix(wanted.as_str());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            }
            Self::Begins(wanted) => !wanted.is_empty() && value.starts_with(wanted),
            Self::Ends(wanted) => !wanted.is_empty() && value.ends_with(wanted),
            Self::Contains(wanted) => !wanted.is_empty() && value.contains(wanted),
        }
    }
}
