//! The `An+B` notation of `:nth-child` and its relatives (CSS Syntax 3, 6).

use roxmltree::Node;

use super::steps::Steps;

/// A position among siblings: `step` · n + `first`, with n from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Nth {
    pub(super) step: i64,
    pub(super) first: i64,
    /// Whether it is counted from the last sibling.
    pub(super) from_end: bool,
    /// Whether only elements of the same name are counted.
    pub(super) of_type: bool,
}

impl Nth {
    /// The first child.
    pub(super) const FIRST: Self = Self { step: 0, first: 1, from_end: false, of_type: false };

    /// Reads `odd`, `even`, `3` or `2n + 1`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
        let text = text.to_ascii_lowercase();
        let (step, first) = match (text.as_str(), text.split_once('n')) {
            ("odd", _) => (2, 1),
            ("even", _) => (2, 0),
            (_, None) => (0, text.parse().ok()?),
            (_, Some((step, first))) => {
                let step = match step {
                    "" | "+" => 1,
                    "-" => -1,
                    number => number.parse().ok()?,
                };
                (step, if first.is_empty() { 0 } else { first.parse().ok()? })
            }
        };
        Some(Self { step, first, ..Self::FIRST })
    }

    pub(super) fn matches(self, node: Node, steps: &Steps) -> bool {
        let mut place = 1_i64;
        let mut other = self.next(node);
        while let Some(sibling) = other {
            if !steps.take() {
                return false;
            }
            if !self.of_type || sibling.tag_name() == node.tag_name() {
                place += 1;
            }
            other = self.next(sibling);
        }
        let beyond = place.saturating_sub(self.first);
        match self.step {
            0 => beyond == 0,
            step => beyond.checked_rem(step) == Some(0) && beyond / step >= 0,
        }
    }

    fn next<'a, 'input>(self, node: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
        if self.from_end { node.next_sibling_element() } else { node.prev_sibling_element() }
    }
}
