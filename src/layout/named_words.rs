//! The lines, words and nodes of entries, as findings name them.

use super::flow::{Flow, FlowContent, FlowItem, SetLine, contents};
use crate::document::NodeId;
use crate::shaping::GlyphText;

/// The most letters of a word that a finding quotes.
const MOST_LETTERS: usize = 60;

/// The lines of text in a flow.
pub(super) fn all_lines<'e, 'a>(flow: &'e Flow<'a>) -> impl Iterator<Item = &'e SetLine<'a>> {
    flow.entries.iter().flat_map(lines)
}

/// The lines of text in an entry.
pub(super) fn lines<'e, 'a>(entry: &'e FlowItem<'a>) -> Vec<&'e SetLine<'a>> {
    lines_in(&entry.content)
}

/// The lines of text in the content of an entry.
pub(super) fn lines_in<'e, 'a>(content: &'e FlowContent<'a>) -> Vec<&'e SetLine<'a>> {
    match content {
        FlowContent::Line(set) => vec![set],
        FlowContent::Heading(heading) => heading.lines.iter().map(|(_, set)| set).collect(),
        FlowContent::Display(set) => set.lines.iter().map(|(_, set)| set).collect(),
        FlowContent::TableRow(row) => row.lines.iter().map(|(_, set)| set).collect(),
        FlowContent::Figure(figure) => figure.title.iter().chain(&figure.caption).collect(),
        FlowContent::Edge(_) => Vec::new(),
        FlowContent::Row(stacks) => stacks.iter().flatten().flat_map(lines).collect(),
        FlowContent::Colophon(set) => set.stacks.iter().flatten().flat_map(lines).collect(),
    }
}

/// The node of an entry's words, or of its picture if it has no words.
pub(super) fn node(entry: &FlowItem) -> Option<NodeId> {
    let picture = |content: &FlowContent| match content {
        FlowContent::Figure(figure) => Some(figure.figure),
        _ => None,
    };
    let words = lines(entry).first().and_then(|set| node_of(set));
    words.or_else(|| contents(std::slice::from_ref(entry)).into_iter().find_map(picture))
}

/// The node of the words of a line.
pub(super) fn node_of(set: &SetLine) -> Option<NodeId> {
    set.text.runs.first().map(|run| run.node)
}

/// The word at the end of a line, without the punctuation after it.
pub(super) fn word_at_end(set: &SetLine) -> String {
    let break_at_end = &set.text.breaks[set.line.end as usize - 1];
    shortened(word_around(&set.text.text, place_of(set, break_at_end.replaced.start)))
}

/// The place in the text of a glyph's cluster.
pub(super) fn place_of(set: &SetLine, glyph: u32) -> usize {
    let shaped = set.text;
    shaped.glyphs.get(glyph as usize).map_or(shaped.text.len(), |glyph| match glyph.text {
        GlyphText::Cluster { start, .. } => start as usize,
        GlyphText::Continuation | GlyphText::Hyphen => 0,
    })
}

/// A word as a finding quotes it: only the beginning of a very long one.
pub(super) fn shortened(word: &str) -> String {
    match word.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}

/// The word around a place in a text, or the first word after it.
fn word_around(text: &str, place: usize) -> &str {
    let before = &text[..text.floor_char_boundary(place)];
    let begun = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let rest = &text[before.len() - begun.len()..];
    let word = rest.split(char::is_whitespace).find(|word| !word.is_empty()).unwrap_or_default();
    word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')'])
}

#[cfg(test)]
mod tests {
    use super::word_around;

    #[test]
    fn word_is_found_between_spaces_of_any_width() {
        for space in [' ', '\u{a0}', '\u{2007}', '\u{202f}', '\u{2009}', '\u{3000}', '\u{85}'] {
            let text = format!("één{space}twéé{space}drie, vier");
            for (place, _) in text.char_indices() {
                let word = word_around(&text, place);
                assert!(["één", "twéé", "drie", "vier"].contains(&word), "{word:?} at {place}");
            }
            let second = text.find('w').unwrap_or_default();
            assert_eq!(word_around(&text, second), "twéé");
        }
    }

    #[test]
    fn word_is_found_from_a_place_within_a_character() {
        assert_eq!(word_around("a\u{a0}b", 2), "a");
        assert_eq!(word_around("", 7), "");
    }
}
