//! Texts without markup: the title, alternative texts, the leaflet's information about
//! itself.

use super::builder::DocumentBuilder;
use super::inline_builder::InlineBuilder;
use super::markup::entities;
use super::{Inline, InlineKind, InlineText, NodeId};
use crate::definition::Text;
use crate::diagnostic::{PlainPlace, ReadingProblem};
use crate::recognize::{Addresses, Emphasis, Symbol, UnpairedKind, emphasis};

impl DocumentBuilder<'_> {
    /// Reports emphasis marks and links in text that is taken as it is.
    pub(super) fn check_plain(&mut self, text: &Text, place: PlainPlace) {
        let written = &text.value;
        if !written.contains(['*', '_', '[', '&']) {
            return;
        }
        let link = written.find("](").map(|at| at..at + "](".len());
        let Emphasis { pairs, unpaired } = emphasis(&symbols(written));
        // Two stars or more are no sign between numbers, even where one could be.
        let pair = pairs.iter().find(|pair| !pair.is_ambiguous || pair.opens.len() > 1);
        let pair = pair.map(|pair| pair.opens.start..pair.closes.end);
        let intended = [UnpairedKind::Unclosed, UnpairedKind::BehindWord];
        let unclosed = unpaired.into_iter().find(|it| intended.contains(&it.kind));
        let marks = link.or(pair).or(unclosed.map(|it| it.range));
        for range in marks.into_iter().chain(entities(written)) {
            let span = text.span_of(range.start, range.end);
            self.report(ReadingProblem::MarkupInPlainText { place }, span);
        }
    }

    /// Words with their emphasis but without links, as in a heading.
    pub(super) fn without_links(&mut self, mut words: InlineBuilder, node: NodeId) -> InlineText {
        words.trim_end();
        let inlines = words.pieces.iter().map(|piece| Inline {
            range: piece.range.clone(),
            node,
            kind: InlineKind::Words,
            strong: piece.style.strong,
            emphasis: piece.style.emphasis,
        });
        let inlines = inlines.collect();
        words.into_text(inlines)
    }
}

/// The characters of a text for the search for emphasis; those in addresses mark nothing.
fn symbols(words: &str) -> Vec<Symbol> {
    let addresses = Addresses::of(words);
    let symbol = |(at, character)| {
        let may_mark = matches!(character, '*' | '_') && !addresses.hold(at);
        Symbol { at, character, may_mark, link: None }
    };
    words.char_indices().map(symbol).collect()
}
