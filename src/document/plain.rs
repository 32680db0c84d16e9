//! Texts without markup: the title, alternative texts, the leaflet's information about
//! itself.

use std::ops::Range;

use super::builder::DocumentBuilder;
use super::inline_builder::InlineBuilder;
use super::markup::{entities, line_markup, other_markup};
use super::{Inline, InlineKind, InlineText, NodeId};
use crate::definition::Text;
use crate::diagnostic::{LineMarkup, PlainPlace, ReadingProblem};
use crate::recognize::{Addresses, Emphasis, Symbol, UnpairedKind, emphasis};

/// Tags of HTML that change the look of words.
const TAGS: [&str; 10] = ["b", "i", "u", "em", "strong", "br", "p", "sub", "sup", "span"];

impl DocumentBuilder<'_> {
    /// Reports emphasis marks, links and the marks of lines in text that is taken as it is.
    pub(super) fn check_plain(&mut self, text: &Text, place: PlainPlace) {
        let written = &text.value;
        let marks = ['*', '_', '[', '&', '#', '<', '~', '^', '`', '\\'];
        let is_title = matches!(place, PlainPlace::Title | PlainPlace::Subtitle);
        if !is_title && !written.contains(marks) {
            return;
        }
        let link = written.find("](").map(|at| at..at + "](".len());
        let Emphasis { pairs, unpaired } = emphasis(&symbols(written));
        // Two stars or more are no sign between numbers, even where one could be.
        let pair = pairs.iter().find(|pair| !pair.is_ambiguous || pair.opens.len() > 1);
        let pair = pair.map(|pair| pair.opens.start..pair.closes.end);
        let intended = [UnpairedKind::Unclosed, UnpairedKind::BehindWord, UnpairedKind::BeforeWord];
        let unclosed = unpaired.into_iter().find(|it| intended.contains(&it.kind));
        let marks = link.or(pair).or(unclosed.map(|it| it.range));
        let others = other_markup(written).into_iter().chain(code(written));
        let of_lines = line_markup(written)
            .into_iter()
            .filter(|&(_, kind)| is_title || kind == LineMarkup::Break);
        let of_lines = of_lines.map(|(range, _)| range);
        let found = marks
            .into_iter()
            .chain(entities(written))
            .chain(others)
            .chain(of_lines)
            .chain(escapes(written));
        let mut found: Vec<Range<usize>> = found.collect();
        found.sort_by_key(|range| range.start);
        let mut end = 0;
        for range in found {
            if range.start >= end {
                let span = text.span_of(range.start, range.end);
                self.report(ReadingProblem::MarkupInPlainText { place }, span);
            }
            end = end.max(range.end);
        }
    }

    /// Words with their emphasis but without links, as in a heading.
    pub(super) fn without_links(&mut self, mut words: InlineBuilder, node: NodeId) -> InlineText {
        words.trim_end();
        self.check_marks(&words.text, &words.offsets);
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

/// The backslashes before signs, which are characters in such a text. A brace takes one: it
/// may begin the name of words of the practice.
fn escapes(written: &str) -> impl Iterator<Item = Range<usize>> {
    let is_sign = |it: char| it.is_ascii_punctuation() && !matches!(it, '{' | '}' | '\\');
    let backslashes = written.match_indices('\\').map(|(at, sign)| at..at + sign.len());
    backslashes.filter(move |it| written[it.end..].starts_with(is_sign))
}

/// The first tag of HTML in a text, its first words in code, and the mark of a heading.
fn code(written: &str) -> impl Iterator<Item = Range<usize>> {
    let tag = written.match_indices('<').find_map(|(at, _)| {
        let (tag, _) = written[at..].split_once('>')?;
        let name = tag.trim_matches(['<', '/', ' ']).to_ascii_lowercase();
        TAGS.contains(&name.as_str()).then_some(at..at + tag.len() + ">".len())
    });
    let words = written.split_once('`').and_then(|(before, rest)| {
        let (inside, _) = rest.split_once('`')?;
        let length = "``".len() + inside.len();
        (!inside.is_empty()).then_some(before.len()..before.len() + length)
    });
    let heading = written.starts_with("# ").then_some(0..1);
    [tag, words, heading].into_iter().flatten()
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
