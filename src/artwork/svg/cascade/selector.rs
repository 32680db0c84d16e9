use roxmltree::Node;

use super::nth::Nth;
use super::steps::Steps;
use crate::artwork::svg::SvgAttributes;

/// What a rule is for (Selectors 4), with the parts that browsers know and we
/// do not: those match whatever they could.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    /// What the element itself must be.
    pub(super) subject: CompoundSelector,
    /// What must lie around or before it, from it outward.
    pub(super) context: Vec<(Combinator, CompoundSelector)>,
    /// How much it counts: ids, classes, types.
    pub(super) specificity: [u32; 3],
    /// Whether part of it is not understood.
    pub(super) is_unsure: bool,
}

/// How an element lies to the one that a selector names behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Combinator {
    Ancestor,
    Parent,
    Previous,
    Earlier,
}

/// All that one element must be.
pub(super) type CompoundSelector = Vec<Simple>;

/// One thing that an element must be.
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
    /// What no element on paper is, such as one under the mouse.
    Never,
    /// What is not understood.
    Unsure,
}

/// What the value of an attribute must be.
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

/// Whether one was found, and if not, whether it is worth while to look
/// further out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Match {
    Yes,
    No,
    /// Nothing further out helps either.
    Nowhere,
}

impl Selector {
    /// Whether the selector is for this element.
    pub(super) fn matches(&self, node: Node, steps: &Steps) -> bool {
        self.subject.iter().all(|simple| simple.matches(node, steps))
            && around(&self.context, node, steps) == Match::Yes
    }
}

/// Whether what must be around an element is. An ancestor that is missing
/// here is missing for every element further out as well.
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
