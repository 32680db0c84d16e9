//! The rules of each script: break opportunities, joined letters, faces.

use super::{inline, inline_text, marked, shaped, text_of};
use crate::document::{Inline, InlineText};
use crate::shaping::{BreakKind, ShapedText};

/// The texts of the lines when a text is broken at every place it may be.
fn lines(language: &str, text: &str) -> Vec<String> {
    let shaped = shaped(language, text);
    let mut lines = Vec::new();
    let mut from = 0;
    let is_last_resort =
        |kind| matches!(kind, BreakKind::Character | BreakKind::Loose | BreakKind::Tight);
    for found in shaped.breaks.iter().filter(|found| !is_last_resort(found.kind)) {
        let glyphs = &shaped.glyphs[from..found.replaced.start as usize];
        lines.push(glyphs.iter().map(|glyph| super::text_of_glyph(&shaped, glyph.text)).collect());
        from = found.replaced.end as usize;
    }
    lines
}

#[test]
fn chinese_line_neither_begins_with_a_stop_nor_ends_with_an_opening_bracket() {
    assert_eq!(lines("zh", "骨质（疏松）。"), ["骨", "质", "（疏", "松）。"]);
}

#[test]
fn japanese_line_does_not_begin_with_a_small_letter_or_a_length_mark() {
    assert_eq!(lines("ja", "ちょっとカード"), ["ちょっ", "と", "カー", "ド"]);
}

#[test]
fn korean_words_stay_whole() {
    assert_eq!(lines("ko", "뼈가 약해집니다."), ["뼈가", "약해집니다."]);
}

#[test]
fn thai_and_khmer_lines_end_where_a_word_does() {
    assert_eq!(lines("th", "โรคกระดูกพรุน"), ["โรค", "กระดูก", "พรุน"]);
    assert!(lines("km", "ជំងឺពុកឆ្អឹង").len() > 1);
}

#[test]
fn ethiopic_line_ends_after_the_mark_between_words() {
    assert_eq!(lines("am", "ሰብአዊ፡መብቶች፡ናቸው።"), ["ሰብአዊ፡", "መብቶች፡", "ናቸው።"]);
}

#[test]
fn telephone_number_stays_together_in_the_digits_of_any_script() {
    assert_eq!(lines("ar", "الهاتف ٠٢٠ ١٢٣ ٤٥ ٦٧ الآن"), ["الهاتف", "٠٢٠ ١٢٣ ٤٥ ٦٧", "الآن"]);
    assert_eq!(lines("fa", "تلفن ۰۲۰ ۱۲۳ ۴۵ ۶۷"), ["تلفن", "۰۲۰ ۱۲۳ ۴۵ ۶۷"]);
}

#[test]
fn break_between_letters_costs_no_more_than_a_space() {
    assert_eq!(marked(&shaped("zh", "骨质")), "骨.质/");
}

#[test]
fn line_of_hindi_does_not_begin_with_its_full_stop() {
    assert_eq!(lines("hi", "प्राप्त है । उन्हें"), ["प्राप्त", "है ।", "उन्हें"]);
}

/// The glyph indices of a text.
fn ids(text: &ShapedText) -> Vec<u16> {
    text.glyphs.iter().map(|glyph| glyph.id).collect()
}

#[test]
fn arabic_letters_are_joined_across_the_border_of_a_link() {
    let text = "الكتاب";
    let border = "الك".len();
    let halves = [0..border, border..text.len()].map(|range| Inline { ..inline(range) });
    let divided = InlineText { inlines: halves.to_vec(), ..inline_text(text) };
    let divided = super::shaped_in(crate::fonts::Family::NotoSans, "ar", &divided);
    assert_eq!(ids(&divided), ids(&shaped("ar", text)));
    assert_ne!(ids(&divided), [ids(&shaped("ar", "الك")), ids(&shaped("ar", "تاب"))].concat());
}

#[test]
fn arabic_word_has_no_hyphen_and_keeps_its_forms_where_it_must_be_broken() {
    let long = "استعمالاتهمالطويلة".repeat(3);
    let text = shaped("ar", &long);
    let last_resorts = text.breaks.iter().filter(|found| found.kind == BreakKind::Character);
    assert!(last_resorts.clone().count() > 20);
    assert!(last_resorts.clone().all(|found| found.before.is_empty() && found.after.is_empty()));
    // The author's own soft hyphen is not drawn either.
    let soft = shaped("ar", "است\u{AD}عمال");
    assert_eq!(soft.breaks.len(), 1);
    assert_eq!(ids(&soft), ids(&shaped("ar", "استعمال")));
    assert_eq!(text_of(&text), long);
}

#[test]
fn lam_and_alef_are_one_glyph_that_no_break_divides() {
    let long = "لا".repeat(30);
    let text = shaped("ar", &long);
    let clusters = text.glyphs.len();
    assert!(text.breaks.len() <= clusters);
    assert_eq!(text_of(&text), long);
}

#[test]
fn spaces_and_stops_are_of_the_face_of_the_letters_around_them() {
    for (language, text) in [
        ("ar", "ألم (في) الظهر، نعم."),
        ("ti", "ሰላም ዓለም። 10 ሰባት"),
        ("nl", "de “rug”, nu."),
        ("el", "πόνος (στη) μέση."),
    ] {
        let faces: Vec<_> = shaped(language, text).runs.iter().map(|run| run.face).collect();
        assert!(faces.iter().all(|face| *face == faces[0]), "{text}: {faces:?}");
    }
}

#[test]
fn letters_without_a_slope_are_bold_where_they_are_emphasised() {
    let text = "ألم شديد";
    let emphasised = Inline { emphasis: true, ..inline(0..text.len()) };
    let emphasised = InlineText { inlines: vec![emphasised], ..inline_text(text) };
    let emphasised = super::shaped_in(crate::fonts::Family::NotoSans, "ar", &emphasised);
    assert_ne!(emphasised.runs[0].face, shaped("ar", text).runs[0].face);
}

#[test]
fn letterspacing_is_for_letters_that_are_separate() {
    assert!(shaped("tr", "ilaç").runs.iter().all(|run| run.letterspacing));
    assert!(shaped("ar", "دواء").runs.iter().all(|run| !run.letterspacing));
}
