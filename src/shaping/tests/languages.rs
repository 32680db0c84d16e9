//! Texts in another language than their document.

use super::documents::{paragraph, shaped_document};
use super::{inline_text, language_of, marked, text_of};
use crate::definition::LanguageTag;
use crate::diagnostic::{Language, message};
use crate::document::{Block, InlineText};
use crate::shaping::{Run, ShapedText};

/// A paragraph in a language of its own.
fn foreign(language: &str, text: &str) -> Block {
    let language = Some(LanguageTag(language.to_owned()));
    paragraph(InlineText { language, ..inline_text(text) })
}

fn own(text: &str) -> Block {
    paragraph(inline_text(text))
}

/// The paragraphs of a document in a language.
fn shaped(language: &str, blocks: Vec<Block>) -> Vec<ShapedText> {
    let (document, diagnostics) = shaped_document(language, blocks);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let text = |block| match block {
        Block::Paragraph(paragraph) => paragraph.text,
        other => panic!("{other:?}"),
    };
    document.blocks.into_iter().map(text).collect()
}

/// The language, level and text of each run.
fn runs(text: &ShapedText) -> Vec<String> {
    let run = |(index, run): (u16, &Run)| {
        let glyphs = text.glyphs.iter().filter(|glyph| glyph.run == index);
        let words: String = glyphs.map(|glyph| super::text_of_glyph(text, glyph.text)).collect();
        format!("{}{}:{words}", language_of(run), run.level)
    };
    (0..).zip(&text.runs).map(run).collect()
}

#[test]
fn each_text_is_hyphenated_by_its_own_language() {
    let word = "botontkalking";
    let texts = shaped("tr", vec![own(word), foreign("nl", word), foreign("en", word)]);
    assert_eq!(marked(&texts[1]), "bot=ontkal~king/");
    assert_ne!(marked(&texts[0]), marked(&texts[1]));
    assert_ne!(marked(&texts[2]), marked(&texts[1]));
}

#[test]
fn word_is_remembered_for_each_language_by_itself() {
    let word = "botontkalking";
    let texts = shaped("nl", vec![own(word), foreign("tr", word), own(word), foreign("tr", word)]);
    assert_eq!(marked(&texts[0]), marked(&texts[2]));
    assert_eq!(marked(&texts[1]), marked(&texts[3]));
    assert_ne!(marked(&texts[0]), marked(&texts[1]));
}

#[test]
fn each_text_keeps_together_what_its_own_language_does() {
    let texts = shaped("tr", vec![own("na 35 jaar nu"), foreign("nl", "na 35 jaar nu")]);
    assert_eq!(marked(&texts[0]), "na_35_jaar_nu/");
    assert_eq!(marked(&texts[1]), "na_35 jaar_nu/");
}

#[test]
fn each_text_runs_in_the_direction_of_its_own_language() {
    let texts = shaped("ar", vec![own("ألم rug"), foreign("nl", "de rug (ألم شديد)")]);
    assert!(texts[0].right_to_left && !texts[1].right_to_left);
    assert_eq!(runs(&texts[0]), ["1:ألم ", "und2:rug"]);
    assert_eq!(runs(&texts[1]), ["nl0:de rug (", "und1:ألم شديد", "nl0:)"]);
    let texts = shaped("nl", vec![own("de rug"), foreign("ar", "ألم 12.")]);
    assert!(!texts[0].right_to_left && texts[1].right_to_left);
    assert_eq!(runs(&texts[1]), ["ar1:ألم ", "ar2:12", "ar1:."]);
}

#[test]
fn every_run_of_a_foreign_text_says_its_language() {
    let texts = shaped("nl", vec![own("de rug"), foreign("nl-x-eenvoudig", "5 µg β-blokker")]);
    assert!(texts[0].runs.iter().all(|run| run.language.is_none()) && !texts[0].is_marked());
    let is_plain_dutch = |run: &Run| language_of(run) == "nl-x-eenvoudig";
    assert!(texts[1].runs.iter().all(is_plain_dutch) && texts[1].is_marked());
}

#[test]
fn letters_take_the_forms_of_their_own_language() {
    // Serbian б has a form of its own.
    let italic = |language: Option<&str>| {
        let mut text = inline_text("бд");
        text.inlines[0].emphasis = true;
        text.language = language.map(|language| LanguageTag(language.to_owned()));
        let texts = shaped("ru", vec![paragraph(text)]);
        texts[0].glyphs.iter().map(|glyph| glyph.id).collect::<Vec<_>>()
    };
    assert_eq!(italic(None), italic(Some("uk")));
    assert_ne!(italic(None), italic(Some("sr")));
}

#[test]
fn document_says_the_letters_of_each_language_once() {
    let blocks = || vec![own("de rug"), foreign("ti", "ሰላም"), own("ja"), foreign("ti", "ዓለም")];
    let letters = |blocks| shaped_document("nl", blocks).0.letters;
    let short = letters(blocks());
    let scripts: Vec<_> = short.iter().map(|letters| letters.script.short_name()).collect();
    assert_eq!(scripts, ["Latn", "Ethi"]);
    assert!(short.iter().all(|letters| letters.face.is_some()));
    // The result is the same on any number of cores.
    let long: Vec<Block> = (0..400).flat_map(|_| blocks()).collect();
    assert_eq!(letters(long), short);
}

#[test]
fn foreign_text_says_its_words() {
    let arabic = "ألم في الظهر";
    assert_eq!(text_of(&shaped("nl", vec![foreign("ar", arabic)])[0]), arabic);
}

#[test]
fn typeface_that_lacks_is_named_by_the_language_of_the_text() {
    let named = |language| {
        let (_, diagnostics) = shaped_document("nl", vec![foreign(language, "膝")]);
        message(&diagnostics[0].problem, Language::English).hints.concat()
    };
    assert!(named("zh-Hant").contains("Noto Sans TC"), "{}", named("zh-Hant"));
    assert!(named("ja").contains("Noto Sans JP"), "{}", named("ja"));
}
