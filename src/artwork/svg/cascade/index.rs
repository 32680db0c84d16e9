//! An index of the rules, so that an element is matched against few that are
//! not for it.

use std::collections::HashMap;

use roxmltree::Node;

use super::selector::Simple;
use super::sheet::StyleRule;
use crate::artwork::svg::SvgAttributes;

/// The rules by an id, class or type that their subject must have.
#[derive(Debug, Default)]
pub(super) struct Index {
    by_id: HashMap<String, Vec<usize>>,
    by_class: HashMap<String, Vec<usize>>,
    by_type: HashMap<String, Vec<usize>>,
    others: Vec<usize>,
}

impl Index {
    pub(super) fn new(rules: &[StyleRule]) -> Self {
        let mut index = Self::default();
        for (number, rule) in rules.iter().enumerate() {
            index.list(&rule.selector.subject).push(number);
        }
        index
    }

    fn list(&mut self, subject: &[Simple]) -> &mut Vec<usize> {
        let mut of_type = None;
        for simple in subject {
            match simple {
                Simple::Id(id) => return self.by_id.entry(id.clone()).or_default(),
                Simple::Class(class) => return self.by_class.entry(class.clone()).or_default(),
                Simple::Type(name) => of_type = Some(name),
                _ => {}
            }
        }
        match of_type {
            Some(name) => self.by_type.entry(name.clone()).or_default(),
            None => &mut self.others,
        }
    }

    /// The rules that may match an element.
    pub(super) fn candidates(&self, node: &Node) -> Vec<usize> {
        let mut candidates = self.others.clone();
        if let Some(rules) = self.by_type.get(node.tag_name().name()) {
            candidates.extend(rules);
        }
        if let Some(rules) = node.plain("id").and_then(|id| self.by_id.get(id)) {
            candidates.extend(rules);
        }
        if self.by_class.is_empty() {
            return candidates;
        }
        let classes = node.plain("class").unwrap_or_default();
        let mut classes: Vec<&str> = classes.split_ascii_whitespace().collect();
        classes.sort_unstable();
        classes.dedup();
        for class in classes {
            candidates.extend(self.by_class.get(class).into_iter().flatten());
        }
        candidates
    }
}
