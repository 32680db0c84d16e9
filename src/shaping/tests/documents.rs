//! Whole documents: their blocks, and the characters that are missing.

use super::{inline_text, style, text_of};
use crate::definition::{LanguageTag, Offsets};
use crate::diagnostic::{Diagnostic, Language, Position, Problem, ShapingProblem, Source, message};
use crate::document::{
    Block, Document, Furniture, Heading, HeadingLevel, InlineText, NodeId, Paragraph,
};
use crate::fonts::FontBook;
use crate::shaping::{ShapedDocument, shape};

pub(super) fn paragraph(text: InlineText) -> Block {
    Block::Paragraph(Paragraph { node: NodeId(1), text })
}

pub(super) fn shaped_document(
    language: &str,
    blocks: Vec<Block>,
) -> (ShapedDocument, Vec<Diagnostic>) {
    let document = Document {
        sources: Source::new("leaflet.toml", "text = 'a 𝄞 b'").into(),
        title: String::new(),
        language: LanguageTag(language.to_owned()),
        blocks,
        spans: Vec::new(),
        links: Vec::new(),
        furniture: Furniture::default(),
        about: None,
        publisher: None,
        pictures: Vec::new(),
    };
    shape(&document, &FontBook::default(), &style(&[]))
}

fn shaped(blocks: Vec<Block>) -> (ShapedDocument, Vec<Diagnostic>) {
    shaped_document("nl", blocks)
}

#[test]
fn character_no_face_has_is_an_error_at_its_place_once() {
    let text = InlineText { offsets: Offsets::at(Position::new(8)), ..inline_text("a 𝄞 b") };
    let later = InlineText { offsets: Offsets::at(Position::new(20)), ..inline_text("𝄞") };
    let (document, diagnostics) = shaped(vec![paragraph(later), paragraph(text)]);
    assert_eq!(document.blocks.len(), 2);
    assert_eq!(diagnostics.len(), 1);
    let place = diagnostics[0].place.as_ref().unwrap();
    assert_eq!(place.range, 10..14);
    assert_eq!(&place.source.text[10..14], "𝄞");
    let count = |problem: &Problem| match problem {
        Problem::Shaping(ShapingProblem::MissingCharacter { count, .. }) => Some(*count),
        _ => None,
    };
    assert_eq!(count(&diagnostics[0].problem), Some(2));
}

#[test]
fn mark_no_face_has_is_an_error_of_its_own() {
    // A combining mark of musical notation on a letter.
    let (_, diagnostics) = shaped(vec![paragraph(inline_text("a\u{1D165}"))]);
    assert_eq!(diagnostics.len(), 1);
}

#[test]
fn missing_character_is_said_in_both_languages() {
    let (_, diagnostics) = shaped(vec![paragraph(inline_text("𝄞"))]);
    let message_in = |language| message(&diagnostics[0].problem, language);
    let in_full = "“𝄞” (U+1D11E, MUSICAL SYMBOL G CLEF)";
    let dutch = message_in(Language::Dutch);
    assert_eq!(dutch.message, format!("het teken {in_full} kan niet worden afgedrukt"));
    assert!(dutch.hints[0].contains("Noto Music"), "{:?}", dutch.hints);
    let english = message_in(Language::English);
    assert_eq!(english.message, format!("the character {in_full} cannot be printed"));
    assert!(english.hints[0].contains("\"NotoMusic-Regular.ttf\""), "{:?}", english.hints);
}

#[test]
fn character_without_a_shape_is_named_by_its_code_point_alone() {
    let (_, diagnostics) = shaped(vec![paragraph(inline_text("\u{F0B7}"))]);
    let message = message(&diagnostics[0].problem, Language::Dutch).message;
    assert_eq!(message, "het teken U+F0B7 kan niet worden afgedrukt");
}

#[test]
fn heading_is_bold() {
    let fonts = FontBook::default();
    let heading =
        Heading { node: NodeId(1), level: HeadingLevel::Title, text: inline_text("Osteoporose") };
    let (document, _) = shaped(vec![Block::Heading(heading)]);
    let Block::Heading(heading) = &document.blocks[0] else { panic!("no heading") };
    assert_eq!(fonts.postscript_name(heading.text.runs[0].face), "NotoSans-Bold");
}

/// A long document with a different text in each block.
fn many_blocks() -> Vec<Block> {
    let text = |number| format!("Alinea {number}: botontkalking, {number} jaar, maag-darmziekten.");
    (0..1500).map(|number| paragraph(inline_text(&text(number)))).collect()
}

#[test]
fn long_document_is_shaped_alike_on_any_number_of_cores() {
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| shaped(many_blocks()))
    };
    assert_eq!(on(1), on(3));
}

#[test]
fn every_block_says_its_text() {
    let (document, diagnostics) = shaped(many_blocks());
    assert!(diagnostics.is_empty());
    for block in &document.blocks {
        let Block::Paragraph(paragraph) = block else { panic!("no paragraph") };
        assert_eq!(text_of(&paragraph.text), paragraph.text.text);
    }
}
