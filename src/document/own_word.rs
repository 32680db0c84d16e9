//! The word of a box where its author writes it: its heading is that word, or its heading or
//! its text begins with it. The word is then printed once, with the author's letters and
//! sign.

use super::builder::DocumentBuilder;
use super::figures::side_by_side;
use super::{Block, Boxed, Inline, InlineKind, InlineText, NodeId};
use crate::definition::{Frame, Offsets, Section, Text};
use crate::diagnostic::SectionProblem;
use crate::locale;

/// The signs that may end the word of a box.
const SIGNS: [char; 4] = [':', '!', '.', '：'];

/// The word of a box, taken from the text that begins with it.
pub(super) struct WrittenWord {
    pub(super) word: InlineText,
    /// The element of the paragraph that was no more than the word.
    pub(super) node: Option<NodeId>,
}

impl DocumentBuilder<'_> {
    /// The word of the frame as its heading writes it, if the heading is no more than that
    /// word.
    pub(super) fn word_of_heading(&mut self, heading: &Text, frame: Frame) -> Option<String> {
        let written = heading.value.trim().trim_matches('*');
        if letters(self.source_word(frame)) != letters(written) {
            return None;
        }
        if self.leaflet.language == self.leaflet.source_language {
            return Some(written.to_owned());
        }
        // The heading of a translated leaflet is in the language of the original.
        let word = self.word(Boxed::term(frame));
        let sign = &written[without_sign(written)..];
        Some(format!("{}{sign}", &word[..without_sign(word)]))
    }

    /// Takes the word of the frame from the first text in it, if that begins with the word.
    ///
    /// A box with no more than its word is empty, as a heading without text is.
    pub(super) fn written_word(
        &mut self,
        frame: Frame,
        section: &Section,
        blocks: &mut Vec<Block>,
    ) -> Option<WrittenWord> {
        let is_paragraph = begins_with_paragraph(blocks);
        let is_alone = matches!(&blocks[..], [Block::Paragraph(_)]);
        let (text, node) = first_text(blocks)?;
        let end = self.end_of_word(frame, section, text)?;
        let begin = end + text.text[end..].len() - text.text[end..].trim_start().len();
        let is_whole = begin == text.text.len();
        if is_whole && is_alone {
            let heading = Some(text.text.clone());
            let span = section.text.as_ref().map_or(section.span, |text| text.span);
            self.report(SectionProblem::EmptySection { heading }, span);
        }
        if is_whole && (is_alone || !is_paragraph) {
            return None;
        }
        let (text, _) = first_text(blocks)?;
        let word = part(text, 0, end);
        *text = part(text, begin, text.text.len());
        if is_whole {
            remove_paragraph(blocks);
        }
        Some(WrittenWord { word, node: is_whole.then_some(node) })
    }

    /// The end of the frame's word at the begin of a text.
    fn end_of_word(&self, frame: Frame, section: &Section, text: &InlineText) -> Option<usize> {
        let own = self.source_word(frame);
        let words = [Some(own), self.known_term(Boxed::term(frame))];
        let named = words.into_iter().flatten().find_map(|word| {
            let end = end_of(&text.text, word)?;
            let with_sign = end_of_signs(&text.text, end);
            let is_marked = with_sign > end || end == text.text.len() || end == strong_end(text);
            is_marked.then_some(with_sign)
        });
        // In a translation the strong words are those that were the word.
        let strong = || {
            let original = section.heading.as_ref().or(section.text.as_ref())?;
            let begin = original.value.trim_start();
            let strong = begin.strip_prefix("**")?;
            let end = end_of_signs(strong, end_of(strong, own)?);
            let is_word = strong[end..].starts_with("**") && text.language.is_none();
            let is_translated = self.leaflet.language != self.leaflet.source_language;
            let end = strong_end(text);
            (is_word && is_translated && end > 0).then(|| end_of_signs(&text.text, end))
        };
        let end = named.or_else(strong)?;
        let within = text.inlines.iter().take_while(|inline| inline.range.start < end);
        within.into_iter().all(|inline| inline.kind == InlineKind::Words).then_some(end)
    }

    /// The word of a frame in the language of the original.
    fn source_word(&self, frame: Frame) -> &str {
        let (leaflet, term) = (self.leaflet, Boxed::term(frame));
        let own = leaflet.source_words.word(term);
        let own = own.or_else(|| locale::term(&leaflet.source_language, term));
        own.unwrap_or_else(|| locale::english(term)).trim()
    }
}

/// The word as a label: its own element, and part of the heading below it if there is one.
pub(super) fn as_label(mut word: InlineText, node: NodeId, has_heading: bool) -> InlineText {
    if has_heading {
        word.text.push(' ');
    }
    let (range, kind) = (0..word.text.len(), InlineKind::Words);
    word.inlines = vec![Inline { range, node, kind, strong: false, emphasis: false }];
    word
}

/// The first text of the blocks of a box, and its element.
fn first_text(blocks: &mut [Block]) -> Option<(&mut InlineText, NodeId)> {
    match blocks.first_mut()? {
        Block::Heading(heading) => Some((&mut heading.text, heading.node)),
        Block::Paragraph(paragraph) => Some((&mut paragraph.text, paragraph.node)),
        Block::Beside(beside) => first_text(&mut beside.blocks),
        _ => None,
    }
}

/// Whether the first text of a box is a paragraph.
fn begins_with_paragraph(blocks: &[Block]) -> bool {
    match blocks.first() {
        Some(Block::Beside(beside)) => begins_with_paragraph(&beside.blocks),
        first => matches!(first, Some(Block::Paragraph(_))),
    }
}

/// Removes the paragraph that a box begins with. Pictures beside it alone take its place.
fn remove_paragraph(blocks: &mut Vec<Block>) {
    match &mut blocks[0] {
        Block::Beside(beside) if beside.blocks.len() > 1 => remove_paragraph(&mut beside.blocks),
        Block::Beside(beside) => {
            let figures = std::mem::take(&mut beside.figures);
            blocks.splice(0..1, side_by_side(figures));
        }
        _ => drop(blocks.remove(0)),
    }
}

/// The letters of a word, whatever its capitals and its sign.
fn letters(word: &str) -> String {
    word[..without_sign(word)].to_lowercase()
}

/// The length of a word without the sign at its end.
fn without_sign(word: &str) -> usize {
    word.trim_end_matches(SIGNS).trim_end().len()
}

/// The end of a word that a text begins with, whatever the capitals.
fn end_of(text: &str, word: &str) -> Option<usize> {
    let word = letters(word);
    let longest = word.chars().count() + 1;
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).take(longest);
    ends.skip(1).find(|&end| text[..end].to_lowercase() == word)
}

/// The end of the signs behind a word, or of the word if it has none.
fn end_of_signs(text: &str, word: usize) -> usize {
    let signs = text[word..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let behind = signs.trim_start_matches(SIGNS);
    if behind.len() < signs.len() { text.len() - behind.len() } else { word }
}

/// The end of the strong words that a text begins with.
fn strong_end(text: &InlineText) -> usize {
    let strong = text.inlines.iter().take_while(|inline| inline.strong);
    let end = strong.last().map_or(0, |inline| inline.range.end);
    text.text[..end].trim_end().len()
}

/// A part of a text.
fn part(text: &InlineText, start: usize, end: usize) -> InlineText {
    let mut offsets = Offsets::default();
    offsets.follow(0, &text.offsets, start, end);
    let within = |inline: &&Inline| inline.range.start < end && start < inline.range.end;
    let moved = |inline: &Inline| {
        let range = inline.range.start.max(start) - start..inline.range.end.min(end) - start;
        Inline { range, ..inline.clone() }
    };
    InlineText {
        text: text.text[start..end].to_owned(),
        inlines: text.inlines.iter().filter(within).map(moved).collect(),
        offsets,
        ..text.clone()
    }
}
