//! Which glyphs, from which faces, a text becomes.

use harfrust::{Buffer, Direction, Script, ShapeOptions, ShaperFont};

use super::{inline, inline_text, language_of, shaped, shaped_in, text_of};
use crate::document::{Field, Inline, InlineKind, InlineText, NodeId};
use crate::fonts::{Family, FontBook, Variant};
use crate::shaping::{GlyphText, ShapedText};

const FAMILIES: [Family; 2] = [Family::NotoSans, Family::AtkinsonHyperlegibleNext];

const SENTENCE: &str = "Ty “V. Wat” (zie AV-Toets): Te Yvonne, 7 A’s en Y. T – W “Ja” Vaak fi ffl.";

/// The advances of a whole text shaped at once.
fn advances_at_once(family: Family, text: &str) -> Vec<i32> {
    let fonts = FontBook::default();
    let font = fonts.font(fonts.face(family, Variant::default()));
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(Script::LATIN));
    harfrust::shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).unwrap();
    buffer.glyph_positions().iter().map(|position| position.x_advance).collect()
}

#[test]
fn words_shaped_one_by_one_are_placed_as_if_shaped_at_once() {
    // Atkinson Hyperlegible Next kerns letters beside a space, Noto Sans does not.
    for family in FAMILIES {
        let text = shaped_in(family, "nl", &inline_text(SENTENCE));
        let units: Vec<i32> =
            text.glyphs.iter().map(|glyph| (glyph.advance.get() * 1000.0).round() as i32).collect();
        assert_eq!(units, advances_at_once(family, SENTENCE));
    }
}

#[test]
fn glyphs_say_the_text_and_nothing_else() {
    for family in FAMILIES {
        assert_eq!(text_of(&shaped_in(family, "nl", &inline_text(SENTENCE))), SENTENCE);
    }
}

#[test]
fn ligature_says_all_its_letters() {
    // Noto Sans has one glyph for an o with an ogonek and a macron.
    let text = shaped("nl", "o\u{328}\u{304}m");
    assert_eq!(text.glyphs.len(), 2);
    assert_eq!(text.glyphs[0].text, GlyphText::Cluster { start: 0, length: 5 });
}

#[test]
fn accent_apart_is_drawn_composed_and_said_as_written() {
    for family in FAMILIES {
        let apart = shaped_in(family, "nl", &inline_text("cafe\u{301}"));
        let composed = shaped_in(family, "nl", &inline_text("café"));
        assert_eq!(apart.glyphs[3].id, composed.glyphs[3].id);
        assert_eq!(apart.glyphs.len(), 4);
        assert_eq!(apart.runs.len(), 1);
        assert_eq!(text_of(&apart), "cafe\u{301}");
    }
}

#[test]
fn symbol_comes_from_the_symbols_face_in_a_run_of_its_own() {
    let fonts = FontBook::default();
    let text = shaped("nl", "pols → heup");
    let names: Vec<&str> = text.runs.iter().map(|run| fonts.postscript_name(run.face)).collect();
    assert_eq!(names, ["NotoSans-Regular", "LeafletSymbols-Regular", "NotoSans-Regular"]);
    assert!(text.glyphs.iter().all(|glyph| glyph.id != 0));
}

#[test]
fn symbol_the_family_lacks_comes_from_the_other_family_first() {
    let fonts = FontBook::default();
    let text = shaped("nl", "≤");
    assert_eq!(fonts.postscript_name(text.runs[0].face), "AtkinsonHyperlegibleNext-Regular");
}

#[test]
fn variation_selector_needs_no_glyph() {
    let text = shaped("nl", "⚠\u{FE0F} let op");
    assert!(text.glyphs.iter().all(|glyph| glyph.id != 0));
    assert_eq!(text_of(&text), "⚠\u{FE0F} let op");
}

#[test]
fn strong_and_emphasis_are_bold_and_italic() {
    let fonts = FontBook::default();
    let strong = Inline { strong: true, ..inline(3..7) };
    let both = Inline { emphasis: true, strong: true, ..inline(7..9) };
    let text = InlineText {
        text: "de pols, u".to_owned(),
        inlines: vec![inline(0..3), strong, both, inline(9..10)],
        ..InlineText::default()
    };
    let text = shaped_in(Family::NotoSans, "nl", &text);
    let names: Vec<&str> = text.runs.iter().map(|run| fonts.postscript_name(run.face)).collect();
    let expected = ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-BoldItalic", "NotoSans-Regular"];
    assert_eq!(names, expected);
}

#[test]
fn word_half_in_another_element_is_not_hyphenated() {
    let link = Inline { kind: InlineKind::Link, node: NodeId(2), ..inline(0..3) };
    let text = InlineText {
        text: "botafbraak".to_owned(),
        inlines: vec![link, inline(3..10)],
        ..InlineText::default()
    };
    let text = shaped_in(Family::NotoSans, "nl", &text);
    assert_eq!((text.runs.len(), text.breaks.len()), (2, 1));
    assert_eq!(text.runs[0].kind, InlineKind::Link);
}

/// The levels of the runs of a text.
fn levels(text: &ShapedText) -> Vec<u8> {
    text.runs.iter().map(|run| run.level).collect()
}

#[test]
fn hebrew_within_dutch_runs_to_the_left_in_logical_order() {
    let text = shaped("nl", "rug שלום 12 pols");
    assert_eq!(levels(&text), [0, 1, 0, 2]);
    assert_eq!(text_of(&text), "rug שלום 12 pols");
}

#[test]
fn paragraph_of_an_arabic_leaflet_runs_to_the_left() {
    assert_eq!(levels(&shaped("ar", "rug")), [2]);
    assert_eq!(levels(&shaped("ar-Latn", "rug")), [0]);
}

/// The language of each run.
fn languages(text: &ShapedText) -> Vec<&str> {
    text.runs.iter().map(language_of).collect()
}

#[test]
fn words_in_another_script_are_a_run_that_says_their_language() {
    let text = shaped("nl", "rug спина pols שלום");
    assert_eq!(languages(&text), ["", "und", "", "he"]);
    assert_eq!(text_of(&text), "rug спина pols שלום");
}

#[test]
fn single_letter_of_another_script_is_no_word() {
    let text = shaped("nl", "β-blokker van 5 µg");
    assert!(text.runs.iter().all(|run| run.language.is_none()));
}

#[test]
fn japanese_has_three_scripts_of_its_own() {
    let text = shaped("ja", "骨の健康カルシウム Ca rug");
    assert_eq!(languages(&text), ["", "und"]);
}

/// A text of one field between words.
fn with_field(before: &str, words: &str, after: &str, field: Field) -> InlineText {
    let (start, end) = (before.len(), before.len() + words.len());
    let field = Inline { kind: InlineKind::Field(field), node: NodeId(2), ..inline(start..end) };
    InlineText {
        text: format!("{before}{words}{after}"),
        inlines: vec![inline(0..start), field, inline(end..end + after.len())],
        ..InlineText::default()
    }
}

#[test]
fn field_is_one_glyph_that_says_its_words() {
    let ticked = Field::Checkbox { ticked: false };
    let text = with_field("ja ", "tick box", " nee", ticked);
    let text = shaped_in(Family::NotoSans, "en", &text);
    assert_eq!((text_of(&text).as_str(), text.glyphs.len()), ("ja tick box nee", 8));
    assert_eq!(text.runs.len(), 3);
}

#[test]
fn line_to_write_on_stays_with_the_word_before_it() {
    let blank = Field::Blank { length: 4 };
    let text = with_field("Naam: ", "line to fill in", " en", blank);
    let text = shaped_in(Family::NotoSans, "en", &text);
    let breaks: Vec<u32> = text.breaks.iter().map(|it| it.replaced.start).collect();
    // After the line to write on, and at the end.
    assert_eq!(breaks, [7, 10]);
}

#[test]
fn line_to_write_on_is_longer_the_more_characters_it_has() {
    let width = |length| {
        let text = with_field("", "line", "", Field::Blank { length });
        shaped_in(Family::NotoSans, "en", &text).glyphs[0].advance.get()
    };
    assert!(width(4) < width(9));
    assert_eq!(width(100), width(u16::MAX));
}
