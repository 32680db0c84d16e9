//! What a reader hears and finds.

use super::{compiled, drawing, read};
use crate::support::pdf::Pdf;

/// What is found in the drawing by a search.
#[track_caller]
fn words(content: &str) -> String {
    let structure = read(content).structure();
    let figure = structure.split("Figure").nth(1).unwrap();
    let line = figure.lines().find(|line| line.trim_start().starts_with('"'));
    line.unwrap_or_default().trim().trim_matches('"').to_owned()
}

#[test]
fn words_are_found_in_their_figure() {
    assert_eq!(words("<text x='5' y='20'>Voorste kruisband</text>"), "Voorste kruisband");
}

#[test]
fn white_space_is_as_in_a_web_page() {
    assert_eq!(words("<text y='20'>\n  een\n\ttwee   drie\n</text>"), "een twee drie");
    assert_eq!(words("<text y='20'>een <tspan> twee</tspan> </text>"), "een twee");
    let kept = "<text y='20' xml:space='preserve'>a  b</text>";
    assert_eq!(words(kept), "a \u{a0}b");
    assert_eq!(words("<text y='20' style='white-space:pre'>a  b</text>"), "a \u{a0}b");
}

#[test]
fn character_written_as_an_entity_is_that_character() {
    assert_eq!(words("<text y='20'>bot &amp; spier &#233;&#xE9;n</text>"), "bot & spier één");
    assert_eq!(words("<text y='20'><![CDATA[a < b]]></text>"), "a < b");
}

#[test]
fn capitals_by_style_are_capitals() {
    assert_eq!(words("<text y='20' style='text-transform:uppercase'>knie</text>"), "KNIE");
}

#[test]
fn ligature_is_its_letters() {
    assert_eq!(words("<text y='20'>ﬁbula</text>"), "fibula");
}

#[test]
fn letters_from_right_to_left_are_joined_and_found() {
    let words = words("<text y='20'>ركبة 12</text>");
    // As it is drawn, from left to right.
    assert_eq!(words, "12 ةبكر");
}

#[test]
fn hidden_words_are_not_there() {
    for hidden in ["display='none'", "visibility='hidden'", "fill='none'", "font-size='0'"] {
        let svg = format!("<text y='20' {hidden}>weg</text><text y='40'>hier</text>");
        assert_eq!(words(&svg), "hier", "{hidden}");
    }
    assert_eq!(
        words(
            "<style>.st0{display:none}</style><g class='st0'><text>weg</text></g>\
        <text y='40'>hier</text>"
        ),
        "hier"
    );
    let refused = "<text y='20' visibility='hidden' textLength='9' text-decoration='underline'>weg</text>\
        <text visibility='hidden'><textPath href='#p'>weg</textPath></text>";
    assert_eq!(words(&format!("{refused}<text y='40'>hier</text>")), "hier");
    assert_eq!(words("<desc>weg</desc><text y='40'><title>weg</title>hier</text>"), "hier");
}

#[test]
fn words_written_in_pieces_are_whole() {
    let pieces = "<text font-size='10'><tspan x='5' y='20'>knie</tspan><tspan x='24.5' y='20'>schijf</tspan></text>";
    assert_eq!(words(pieces), "knieschijf");
}

#[test]
fn text_of_a_use_is_there_each_time() {
    assert_eq!(
        words("<defs><text id='t' y='9'>bot</text></defs><use href='#t'/><use href='#t' y='20'/>"),
        "botbot"
    );
}

#[test]
fn bold_and_slanted_words_are_in_faces_of_their_own() {
    let pdf = read(
        "<text y='20'>a<tspan font-weight='bold'>b</tspan><tspan font-style='italic'>c</tspan></text>",
    );
    let faces = faces(&pdf);
    for face in ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"] {
        assert!(faces.iter().any(|known| known.ends_with(face)), "{face}: {faces:?}");
    }
}

#[test]
fn weight_in_the_name_of_a_typeface_is_one() {
    let svg = drawing("<text y='20' font-family='MyriadPro-It'>knie</text>");
    let faces = faces(&Pdf::read(&compiled(&svg).pdf.unwrap()));
    assert!(faces.iter().any(|it| it.ends_with("NotoSans-Italic")), "{faces:?}");
}

/// The faces in a file.
fn faces(pdf: &Pdf) -> Vec<String> {
    let dictionaries = pdf.document.objects.values().filter_map(|it| it.as_dict().ok());
    let names = dictionaries.filter_map(|it| it.get(b"FontName").ok()?.as_name().ok());
    names.map(|name| String::from_utf8_lossy(name).into_owned()).collect()
}

#[test]
fn words_for_readers_of_another_language_are_not_there() {
    let content = "<text y='20'>knie<tspan systemLanguage='ru'>колено</tspan></text>";
    assert_eq!(words(content), "knie");
    let each = "<switch><text y='20' systemLanguage='en'>knee</text>\
                <text y='20' systemLanguage='nl-BE'>knie</text><text y='20'>?</text></switch>";
    assert_eq!(words(each), "knie");
}
