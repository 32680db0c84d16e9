use super::shaper::{Setting, Shaper};
use super::{BreakKind, GlyphText, ShapedText};
use crate::color::Color;
use crate::definition::{Align, Hyphenate, LanguageTag, Offsets, Sizes, Style, Text};
use crate::document::{Inline, InlineText, NodeId};
use crate::fonts::{Family, load};
use crate::geometry::Abs;

/// A style with words of its own.
pub(super) fn style(family: Family, hyphenation: &[&str]) -> Style {
    let listed = |word: &&str| Text {
        value: (*word).to_owned(),
        span: Default::default(),
        offsets: Offsets::default(),
    };
    Style {
        family,
        size: Sizes { min: Abs::pt(12.0), max: Abs::pt(14.0), span: None },
        align: Align::Ragged,
        hyphenate: Hyphenate::LongWords,
        hyphenation: hyphenation.iter().map(listed).collect(),
        accent: Color::BLACK,
    }
}

/// A text of one inline.
pub(super) fn inline_text(text: &str) -> InlineText {
    let inline = Inline {
        range: 0..text.len(),
        node: NodeId(1),
        link: false,
        strong: false,
        emphasis: false,
    };
    InlineText { text: text.to_owned(), inlines: vec![inline], offsets: Offsets::default() }
}

/// A text shaped in a language, in Noto Sans.
pub(super) fn shaped(language: &str, text: &str) -> ShapedText {
    let fonts = load();
    let language = LanguageTag(language.to_owned());
    let setting = Setting::new(&language, &fonts, &style(Family::NotoSans, &[]));
    let text = inline_text(text);
    Shaper::new(&setting).shape(&text, false, &mut Vec::new())
}

/// What all glyphs say.
pub(super) fn said(text: &ShapedText) -> String {
    text.glyphs
        .iter()
        .map(|glyph| match glyph.text {
            GlyphText::Cluster { start, length } => {
                &text.text[start as usize..start as usize + usize::from(length)]
            }
            GlyphText::Continuation | GlyphText::Hyphen => "",
        })
        .collect()
}

/// A text with a sign at each place where its lines may end: `_` a space, `/`
/// a mandatory one, `-` a joint, `~` a pattern's, `+` after its own hyphen,
/// `|` in an address, `.` any character.
pub(super) fn marked(text: &ShapedText) -> String {
    let mut marked = String::new();
    let mut breaks = text.breaks.iter().peekable();
    for index in 0..=text.glyphs.len() {
        while let Some(found) = breaks.next_if(|it| it.replaced.end as usize == index) {
            marked.push(match found.kind {
                BreakKind::Space => '_',
                BreakKind::Mandatory => '/',
                BreakKind::OwnHyphen => '+',
                BreakKind::Joint => '-',
                BreakKind::Pattern => '~',
                BreakKind::Address => '|',
                BreakKind::Character => '.',
            });
        }
        if let Some(GlyphText::Cluster { start, length }) = text.glyphs.get(index).map(|it| it.text)
        {
            marked.push_str(&text.text[start as usize..start as usize + usize::from(length)]);
        }
    }
    marked
}

#[test]
fn first() {
    let text = shaped(
        "nl",
        "Osteoporose wordt ook wel botontkalking genoemd, maag-darmziekten (zie afbeelding). Het\nwordt AVAVA",
    );
    println!("{}", marked(&text));
    println!("{:?}", text.runs);
    assert_eq!(said(&text), text.text.replace('\n', ""));
}
