//! The glyphs on both sides of a break within a word.

use super::{inline_text, marked, shaped, shaped_in, text_of, text_of_glyph};
use crate::fonts::Family;
use crate::shaping::{Break, BreakKind, Glyph, GlyphText, ShapedText};

/// The glyphs of the line that ends at a break, and of the line that begins there.
fn lines_at(text: &ShapedText, found: &Break) -> (Vec<Glyph>, Vec<Glyph>) {
    let range = |range: &std::ops::Range<u32>| range.start as usize..range.end as usize;
    let replaced = range(&found.replaced);
    let mut before = text.glyphs[..replaced.start].to_vec();
    before.extend_from_slice(&text.break_glyphs[range(&found.before)]);
    let mut after = text.break_glyphs[range(&found.after)].to_vec();
    after.extend_from_slice(&text.glyphs[replaced.end..]);
    (before, after)
}

fn first_of(text: &ShapedText, kind: BreakKind) -> &Break {
    text.breaks.iter().find(|found| found.kind == kind).unwrap()
}

/// The position of each glyph, and the end of the last.
fn places(glyphs: &[Glyph]) -> Vec<f32> {
    let mut pen = 0.0;
    let mut places: Vec<f32> = Vec::new();
    for glyph in glyphs {
        places.push(pen + glyph.dx.get());
        pen += glyph.advance.get();
    }
    places.push(pen);
    places
}

fn assert_same_places(left: &[Glyph], right: &[Glyph]) {
    let ids = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.id).collect::<Vec<_>>();
    assert_eq!(ids(left), ids(right));
    for (left, right) in places(left).iter().zip(places(right)) {
        assert!((left - right).abs() < 1e-4, "{left} {right}");
    }
}

#[test]
fn hyphen_put_in_says_nothing() {
    let text = shaped("nl", "botafbraak");
    let found = first_of(&text, BreakKind::Joint);
    let hyphen = text.break_glyphs[found.before.start as usize];
    assert_eq!((found.before.len(), found.after.len(), found.replaced.len()), (1, 0, 0));
    assert_eq!(hyphen.text, GlyphText::Hyphen);
}

#[test]
fn line_that_ends_in_a_word_looks_as_if_shaped_by_itself() {
    for family in [Family::NotoSans, Family::AtkinsonHyperlegibleNext] {
        for (word, part) in
            [("botafbraak", "bot"), ("leefstijl", "leef"), ("wervelkolom", "wervel")]
        {
            let text = shaped_in(family, "nl", &inline_text(word));
            let found = first_of(&text, BreakKind::Joint);
            let (before, after) = lines_at(&text, found);
            let alone = shaped_in(family, "nl", &inline_text(&format!("{part}-")));
            assert_same_places(&before, &alone.glyphs);
            let rest = shaped_in(family, "nl", &inline_text(&word[part.len()..]));
            assert_same_places(&after, &rest.glyphs);
        }
    }
}

#[test]
fn kerned_pair_comes_apart_as_two_letters() {
    // Both faces kern V and A.
    for family in [Family::NotoSans, Family::AtkinsonHyperlegibleNext] {
        let text = shaped_in(family, "nl", &inline_text("AV\u{AD}AV"));
        let (before, after) = lines_at(&text, first_of(&text, BreakKind::Joint));
        assert_same_places(&before, &shaped_in(family, "nl", &inline_text("AV-")).glyphs);
        assert_same_places(&after, &shaped_in(family, "nl", &inline_text("AV")).glyphs);
    }
}

#[test]
fn break_within_a_cluster_takes_it_apart() {
    // The accent composes with its letter even after a soft hyphen: one glyph, within which
    // a line can end only between its letters.
    let text = shaped("nl", "1/2e\u{AD}\u{301}n");
    let found = first_of(&text, BreakKind::Joint);
    let (before, _) = lines_at(&text, found);
    assert_eq!(before.last().unwrap().text, GlyphText::Hyphen);
}

#[test]
fn soft_hyphen_is_not_drawn_and_its_word_breaks_nowhere_else() {
    let text = shaped("nl", "botontkal\u{AD}king");
    assert_eq!(marked(&text), "botontkal=king/");
    assert_eq!(text_of(&text), "botontkalking");
    assert_eq!(places(&text.glyphs), places(&shaped("nl", "botontkalking").glyphs));
}

#[test]
fn letter_a_break_changes_is_read_as_it_is_in_the_word() {
    let text = shaped("nl", "het cafeetje.");
    let found = first_of(&text, BreakKind::Pattern);
    let (before, after) = lines_at(&text, found);
    assert_same_places(&before, &shaped("nl", "het café-").glyphs);
    assert_same_places(&after, &shaped("nl", "tje.").glyphs);
    let heard: String =
        before.iter().chain(&after).map(|glyph| text_of_glyph(&text, glyph.text)).collect();
    assert_eq!(heard, "het cafeetje.");
}

#[test]
fn break_within_punctuation_keeps_the_punctuation() {
    assert_eq!(marked(&shaped("nl", "(botafbraak),")), "(bot=afbraak),/");
}
