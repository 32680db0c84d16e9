//! From places in a file to the texts of the page, and the textblock within each.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::definition::edit::{DefinitionView, SectionView, TextKind, TextView};
use crate::diagnostic::{FileId, Span};
use crate::document::read_blocks;

/// The bytes of each textblock of the texts of a file, by their markup. A keystroke changes
/// one of them, and the others need not be read again.
pub(super) type KnownBlocks = BTreeMap<String, Arc<[Range<usize>]>>;

/// The most texts whose blocks are kept.
const MOST_KNOWN: usize = 2000;

/// The texts of a file by their places.
pub(super) struct TextPlaces<'v> {
    view: &'v DefinitionView,
    /// The texts with the names the page gives them.
    texts: Vec<(&'v TextView, String)>,
    /// The bytes of each textblock of a text, found when they are first asked for.
    blocks: BTreeMap<usize, Arc<[Range<usize>]>>,
    known: Option<&'v mut KnownBlocks>,
}

impl<'v> TextPlaces<'v> {
    pub(super) fn new(view: &'v DefinitionView) -> Self {
        let texts = view.texts().into_iter().map(|text| (text, text.path.to_string()));
        Self { view, texts: texts.collect(), blocks: BTreeMap::new(), known: None }
    }

    /// The same, with the blocks of texts that were read before.
    pub(super) fn knowing(view: &'v DefinitionView, known: &'v mut KnownBlocks) -> Self {
        if known.len() > MOST_KNOWN {
            known.clear();
        }
        Self { known: Some(known), ..Self::new(view) }
    }

    /// What a byte of the file is about: the id of a text, section, figure or setting,
    /// and the textblock within a text.
    pub(super) fn at(&mut self, offset: usize) -> Option<(String, Option<usize>)> {
        let found = self.texts.iter().enumerate().find_map(|(index, (text, path))| {
            let place = text.place_of(offset)?;
            Some((index, path.clone(), text.kind, place))
        });
        if let Some((index, path, kind, place)) = found {
            let block = match kind {
                TextKind::Blocks => self.block(index, place),
                TextKind::Line | TextKind::Plain => 0,
            };
            return Some((path, Some(block)));
        }
        let is_at = |span: &Range<usize>| span.contains(&offset);
        let setting = self.view.settings.iter().find(|it| it.span.as_ref().is_some_and(is_at));
        if let Some(setting) = setting {
            return Some((setting.path.to_string(), None));
        }
        let figure = self.view.figures.iter().find(|figure| figure.lines.iter().any(is_at));
        if let Some(figure) = figure {
            return Some((figure.path.to_string(), None));
        }
        section_at(&self.view.sections, offset).map(|path| (path, None))
    }

    /// The textblock at a place of a text.
    fn block(&mut self, index: usize, place: usize) -> usize {
        let (texts, known) = (&self.texts, &mut self.known);
        let blocks = self.blocks.entry(index).or_insert_with(|| {
            let markup = texts[index].0.text.as_ref().map_or("", |text| text.value.as_str());
            if let Some(read) = known.as_ref().and_then(|known| known.get(markup)) {
                return read.clone();
            }
            let read: Arc<[Range<usize>]> =
                read_blocks(markup).map(|text| text.origins()).unwrap_or_default().into();
            if let Some(known) = known {
                known.insert(markup.to_owned(), read.clone());
            }
            read
        });
        // The mark of an item comes before its words.
        let at = blocks.partition_point(|block| block.end <= place);
        at.min(blocks.len().saturating_sub(1))
    }

    /// The texts of the nodes of a document, by their numbers.
    pub(super) fn of_nodes(&mut self, spans: &[Option<Span>]) -> Value {
        let mut nodes = serde_json::Map::new();
        let mut next = None;
        for (number, span) in spans.iter().enumerate().rev() {
            // The label of an item has no place of its own: it leads to the words after it.
            if let Some(span) = span {
                let is_here = span.file == FileId::DEFINITION;
                let found = if is_here { self.at(span.start) } else { None };
                next = found.map(|(id, block)| json!([id, block.unwrap_or(0)]));
            }
            if let Some(found) = &next {
                nodes.insert(number.to_string(), found.clone());
            }
        }
        Value::Object(nodes)
    }
}

/// The innermost section that a byte of the file belongs to.
fn section_at(sections: &[SectionView], offset: usize) -> Option<String> {
    let section =
        sections.iter().find(|it| it.lines.iter().any(|lines| lines.contains(&offset)))?;
    let inner = section_at(&section.subsections, offset);
    Some(inner.unwrap_or_else(|| section.path.to_string()))
}
