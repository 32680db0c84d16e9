//! The groups of the pages shown so far, each once and by a number. A keystroke changes
//! few of them, and only those are sent.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::known::KnownPieces;
use crate::preview::PaintedPage;

/// The most bytes that are kept beside three times what the pages take.
const SPARE: usize = 4 << 20;

/// The groups shown so far, in the order of their first use.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    /// Another number once the pieces begin anew.
    generation: u32,
    numbers: BTreeMap<Arc<str>, usize>,
    texts: Vec<Arc<str>>,
    bytes: usize,
}

impl Pieces {
    /// The pages, each as the numbers of its groups. Begins anew if many groups are on no
    /// page any more.
    pub(super) fn of_pages(&mut self, pages: &[PaintedPage]) -> Vec<Value> {
        let in_use: usize = pages.iter().map(|page| page.svg.len()).sum();
        if self.bytes > 3 * in_use + SPARE {
            *self = Self { generation: self.generation + 1, ..Self::default() };
        }
        let one = |page: &PaintedPage| {
            let groups = page.groups.iter().map(|group| self.number(&page.svg[group.clone()]));
            let groups: Vec<usize> = groups.collect();
            json!({ "width": page.width, "height": page.height, "pieces": groups })
        };
        pages.iter().map(one).collect()
    }

    fn number(&mut self, group: &str) -> usize {
        if let Some(known) = self.numbers.get(group) {
            return *known;
        }
        let text: Arc<str> = group.into();
        let number = self.texts.len();
        self.bytes += text.len();
        self.numbers.insert(text.clone(), number);
        self.texts.push(text);
        number
    }

    /// The groups that a page does not have yet.
    pub(super) fn new_to(&self, known: KnownPieces) -> Value {
        let is_known = known.generation == self.generation;
        let from = if is_known { known.count.min(self.texts.len()) } else { 0 };
        let texts: Vec<&str> = self.texts[from..].iter().map(|text| &**text).collect();
        json!({ "generation": self.generation, "from": from, "texts": texts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(groups: &[&str]) -> PaintedPage {
        let mut svg = String::new();
        let mut ranges = Vec::new();
        for group in groups {
            ranges.push(svg.len()..svg.len() + group.len());
            svg.push_str(group);
        }
        PaintedPage { width: 1.0, height: 1.0, svg, groups: ranges }
    }

    fn texts(value: &Value) -> usize {
        value["texts"].as_array().map_or(0, Vec::len)
    }

    #[test]
    fn group_is_sent_once() {
        let mut pieces = Pieces::default();
        let shown = pieces.of_pages(&[page(&["a", "b", "a"])]);
        assert_eq!(shown[0]["pieces"], json!([0, 1, 0]));
        let shown = pieces.of_pages(&[page(&["c", "b"])]);
        assert_eq!(shown[0]["pieces"], json!([2, 1]));
        let new = pieces.new_to(KnownPieces { generation: 0, count: 2 });
        assert_eq!(new, json!({ "generation": 0, "from": 2, "texts": ["c"] }));
        assert_eq!(texts(&pieces.new_to(KnownPieces { generation: 7, count: 2 })), 3);
    }

    #[test]
    fn groups_on_no_page_are_forgotten() {
        let mut pieces = Pieces::default();
        for letter in 0..12_u8 {
            let long = char::from(b'a' + letter).to_string().repeat(1 << 20);
            pieces.of_pages(&[page(&[&long])]);
            assert!(pieces.bytes <= 9 << 20);
        }
        let new = pieces.new_to(KnownPieces { generation: 0, count: 4 });
        assert!(new["generation"] != 0 && new["from"] == 0, "{}", new["generation"]);
    }
}
