//! Texts shaped from hand-made documents, read back from their glyphs.

mod breaks;
mod documents;
mod glyphs;
mod hyphens;
mod languages;
mod scripts;

use super::shaper::{LanguageParams, Shaper};
use super::word_memo::{KeptWords, WordMemo};
use super::{BreakKind, GlyphText, Run, ShapedText};
use crate::color::Color;
use crate::definition::{Align, Hyphenate, LanguageTag, Look, Offsets, Sizes, Style, Text};
use crate::document::{Inline, InlineKind, InlineText, NodeId};
use crate::fonts::{Family, FontBook};
use crate::geometry::Abs;

/// A style with a word list.
pub(super) fn style(hyphenation: &[&str]) -> Style {
    let listed = |word: &&str| Text {
        value: (*word).to_owned(),
        span: Default::default(),
        offsets: Offsets::default(),
    };
    Style {
        family: None,
        fonts: Vec::new(),
        size: Sizes { min: Abs::pt(12.0), max: Abs::pt(14.0), span: None },
        align: Align::Ragged,
        hyphenate: Hyphenate::LongWords,
        hyphenation: hyphenation.iter().map(listed).collect(),
        accent: Color::BLACK,
        look: Look::Rule,
    }
}

/// An inline of an element, neither a link nor strong nor emphasised.
fn inline(range: std::ops::Range<usize>) -> Inline {
    Inline { range, node: NodeId(1), kind: InlineKind::Words, strong: false, emphasis: false }
}

/// A text with one inline.
fn inline_text(text: &str) -> InlineText {
    let inlines = vec![inline(0..text.len())];
    InlineText { text: text.to_owned(), inlines, ..InlineText::default() }
}

/// A text shaped in a language and a family.
fn shaped_in(family: Family, language: &str, text: &InlineText) -> ShapedText {
    let fonts = FontBook::default().of_family(family);
    let language = LanguageTag(language.to_owned());
    let params = LanguageParams::new(&language, &fonts, &style(&[]));
    let kept = KeptWords { memo: &WordMemo::once(), params: 0 };
    Shaper::new(params, kept).shape(text, false, &mut Vec::new())
}

/// A text shaped in a language, in Noto Sans.
fn shaped(language: &str, text: &str) -> ShapedText {
    shaped_in(Family::NotoSans, language, &inline_text(text))
}

/// The language of a run; empty for that of the document.
fn language_of(run: &Run) -> &str {
    run.language.as_ref().map_or("", |language| &language.0)
}

/// The text of a glyph.
fn text_of_glyph(text: &ShapedText, glyph: GlyphText) -> &str {
    match glyph {
        GlyphText::Cluster { start, length } => {
            &text.text[start as usize..start as usize + usize::from(length)]
        }
        GlyphText::Continuation | GlyphText::Hyphen => "",
    }
}

/// The text of all glyphs.
fn text_of(text: &ShapedText) -> String {
    text.glyphs.iter().map(|glyph| text_of_glyph(text, glyph.text)).collect()
}

/// A text with a character at each place where a line may end: `_` at a space, `/` at a
/// mandatory break, `=` at a joint, `~` at a pattern point, `+` after a hyphen of its own,
/// `.` between letters, `|` in an address or after a slash, `,` between any characters.
/// Places are left out at which a line ends only if it is too short for a group of words
/// or for words with no-break spaces between them.
fn marked(text: &ShapedText) -> String {
    let mut marked = String::new();
    let mut breaks = text.breaks.iter().peekable();
    for index in 0..=text.glyphs.len() {
        while let Some(found) = breaks.next_if(|it| it.replaced.start as usize == index) {
            marked.push(mark(found.kind));
        }
        if let Some(glyph) = text.glyphs.get(index) {
            marked.push_str(text_of_glyph(text, glyph.text));
        }
    }
    marked.replace("_ ", "_").replace("^ ", " ").replace("^\u{A0}", "\u{A0}")
}

fn mark(kind: BreakKind) -> char {
    match kind {
        BreakKind::Space => '_',
        BreakKind::Mandatory => '/',
        BreakKind::OwnHyphen => '+',
        BreakKind::Joint => '=',
        BreakKind::Pattern => '~',
        BreakKind::Letter => '.',
        BreakKind::Unspaced | BreakKind::Address | BreakKind::AtSign => '|',
        BreakKind::Loose | BreakKind::Tight | BreakKind::BeforeDash => '^',
        BreakKind::Character => ',',
    }
}
