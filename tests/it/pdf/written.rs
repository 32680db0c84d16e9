//! The written file, read again.

use std::sync::Arc;

use leaflet::artwork::Artwork;
use leaflet::color::Color;
use leaflet::document::{Document, HeadingLevel, LinkTarget, NodeId};
use leaflet::fonts::FontBook;
use leaflet::geometry::{Abs, Em, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Rule, Spacing, TextRun};
use leaflet::shaping::GlyphText;
use unicode_normalization::UnicodeNormalization;

use crate::support::golden::assert_text;
use crate::support::hand_made::{self as made, Words};
use crate::support::pdf::Pdf;
use crate::support::prepared;

/// What a leaflet with one of everything says.
fn document_of_everything(artwork: Arc<Artwork>) -> Document {
    let stretches = made::stretches(&[
        (2, false, "Botontkalking en maag-darmziekten "),
        (3, true, "zie afbeelding"),
        (2, false, " en verder."),
    ]);
    let blocks = vec![
        made::heading(1, HeadingLevel::Title, "Osteoporose"),
        made::paragraph(2, stretches),
        made::heading(4, HeadingLevel::Heading, "Cliënt"),
        made::list(5, &["Menopauze", "Roken"]),
        made::figure(12, "Wervels", "links: normaal", artwork),
    ];
    let link = made::link(3, "https://example.org/é", "zie afbeelding");
    made::document("Osteoporose", blocks, vec![link])
}

/// The same on two pages.
fn one_of_everything() -> Vec<u8> {
    let book = FontBook::default();
    let artwork = made::empty_drawing();
    let words = |bold, node, text| Words::new(&book, bold, node, text);
    let [title, start, hyphen, middle, link, then, end] = [
        words(true, 1, "Osteoporose"),
        words(false, 2, "Botont"),
        words(false, 2, "\u{AD}"),
        words(false, 2, "kalking en maag-darmziekten "),
        words(false, 3, "zie afbeelding"),
        words(false, 2, " en "),
        words(false, 2, "verder."),
    ];
    let underline = Rule { area: area(50.0, 134.0, 80.0, 0.6), color: Color::rgb(28, 79, 122) };
    let first = vec![
        title.at(50.0, 80.0),
        start.at(50.0, 100.0),
        Item::Text(TextRun { node: None, ..hyphen.run(92.0, 100.0) }),
        middle.at(50.0, 115.0),
        link.at(50.0, 130.0),
        Item::Rule(underline),
        then.at(130.0, 130.0),
    ];
    let rest = [
        words(true, 4, "Cliënt"),
        words(false, 7, "•"),
        words(false, 8, "Menopauze"),
        words(false, 10, "•"),
        words(false, 11, "Roken"),
        words(true, 13, "Wervels"),
        words(false, 14, "links: normaal"),
    ];
    let mut second = vec![end.at(50.0, 60.0)];
    second.extend(
        rest.iter()
            .zip([80.0, 95.0, 95.0, 110.0, 110.0, 140.0, 270.0])
            .map(|(words, y)| words.at(50.0, y)),
    );
    let drawing = Drawing {
        node: Some(NodeId(12)),
        artwork: artwork.clone(),
        area: area(50.0, 150.0, 200.0, 100.0),
        lettering: Vec::new(),
    };
    second.insert(7, Item::Drawing(drawing));
    made::file(&document_of_everything(artwork), &[made::page(first), made::page(second)])
}

fn area(x: f64, y: f64, width: f64, height: f64) -> Rect {
    let [x, y, width, height] = [x, y, width, height].map(Abs::pt);
    Rect::new(Point::new(x, y), Size::new(width, height))
}

#[test]
fn structure_follows_the_document() {
    let bytes = one_of_everything();
    assert_text(
        &Pdf::read(&bytes).structure(),
        r#"
    Document
      H1
        "Osteoporose"
      P
        "Botont"
        "kalking en maag-darmziekten "
        Link
          "zie afbeelding"
          -> https://example.org/%C3%A9
        " en "
        "verder."
      H2
        "Cliënt"
      L ListNumbering=Disc
        LI
          Lbl
            "•"
          LBody
            "Menopauze"
        LI
          Lbl
            "•"
          LBody
            "Roken"
      Figure alt="Twee wervels." BBox=[50 591.89 250 691.89]
        ""
      Caption
        P
          "Wervels"
        P
          "links: normaal"
    "#,
    );
}

#[test]
fn same_pages_are_the_same_bytes() {
    assert!(one_of_everything() == one_of_everything());
}

#[test]
fn identifier_changes_with_the_content() {
    let book = FontBook::default();
    let identifier = |text: &str| {
        let document =
            made::document(text, vec![made::paragraph(1, made::inline(1, text))], vec![]);
        let words = Words::new(&book, false, 1, text);
        let file = made::file(&document, &[made::page(vec![words.at(50.0, 50.0)])]);
        Pdf::read(&file).document.trailer.get(b"ID").unwrap().clone()
    };
    assert_eq!(identifier("Menopauze"), identifier("Menopauze"));
    assert_ne!(identifier("Menopauze"), identifier("Daglicht"));
}

#[test]
fn text_is_read_aloud_without_the_hyphens_of_the_line_breaker() {
    let text = Pdf::read(&one_of_everything()).read_aloud();
    assert!(text.contains("Botontkalking en maag-darmziekten zie afbeelding en verder."), "{text}");
}

#[test]
fn bookmarks_are_nested_as_the_headings() {
    let pdf = Pdf::read(&one_of_everything());
    assert_text(
        &pdf.bookmarks(),
        r"
    Osteoporose -> page 1 at 775.09
      Cliënt -> page 2 at 775.09
    ",
    );
}

#[test]
fn link_is_an_annotation_of_its_element() {
    let pdf = Pdf::read(&one_of_everything());
    let annotations = pdf.annotations();
    let [link] = &annotations[..] else { panic!("{annotations:?}") };
    assert_eq!(pdf.target(link), "https://example.org/%C3%A9");
    assert_eq!(
        lopdf::decode_text_string(link.get(b"Contents").unwrap()).unwrap(),
        "zie afbeelding"
    );
    assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4);
    assert_eq!(link.get(b"StructParent").unwrap().as_i64().unwrap(), 2);
    assert_eq!(link.get(b"QuadPoints").unwrap().as_array().unwrap().len(), 8);
}

#[test]
fn link_over_two_lines_has_an_area_on_each() {
    let book = FontBook::default();
    let blocks = vec![
        made::heading(1, HeadingLevel::Title, "Daglicht"),
        made::paragraph(2, made::stretches(&[(3, true, "meer lezen")])),
    ];
    let mut link = made::link(3, "", "meer lezen");
    link.target = LinkTarget::Node(NodeId(1));
    let document = made::document("Daglicht", blocks, vec![link]);
    let [title, first, second] = [(1, "Daglicht"), (3, "meer "), (3, "lezen")]
        .map(|(node, text)| Words::new(&book, false, node, text));
    let items = vec![title.at(50.0, 50.0), first.at(150.0, 100.0), second.at(50.0, 115.0)];
    let pdf = Pdf::read(&made::file(&document, &[made::page(items)]));
    let annotations = pdf.annotations();
    assert_eq!(annotations.len(), 1);
    assert_eq!(annotations[0].get(b"QuadPoints").unwrap().as_array().unwrap().len(), 16);
    assert_eq!(pdf.target(annotations[0]), "page 1 at 805.09");
}

#[test]
fn catalog_says_how_the_file_is_read_and_printed() {
    let pdf = Pdf::read(&one_of_everything());
    let catalog = pdf.catalog();
    assert_eq!(pdf.document.version, "1.7");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl");
    let preferences = pdf.dictionary(catalog.get(b"ViewerPreferences").unwrap());
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert_eq!(preferences.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    assert_eq!(preferences.get(b"Duplex").unwrap().as_name().unwrap(), b"DuplexFlipLongEdge");
}

/// What a page of this one run shows, as operators.
fn shown(run: TextRun) -> String {
    let document = made::document("a", vec![made::paragraph(1, made::inline(1, run.text))], vec![]);
    let pdf = Pdf::read(&made::file(&document, &[made::page(vec![Item::Text(run)])]));
    pdf.content_in_words(1)
}

#[test]
fn kerning_is_written_between_the_glyphs_and_does_not_drift() {
    let mut words = Words::new(&FontBook::default(), false, 1, "Totoooo");
    words.glyphs[0].advance += Em::new(-0.0402);
    for glyph in &mut words.glyphs[1..] {
        glyph.advance += Em::new(-0.0004);
    }
    assert_text(&shown(words.run(50.0, 50.0)), "P: 50 791.89 Td [T 40 o 1 too 1 oo]");
}

#[test]
fn spaces_and_letters_of_a_justified_line_are_spaced() {
    let words = Words::new(&FontBook::default(), false, 1, "a b c");
    let mut run = words.run(50.0, 50.0);
    run.spacing = Spacing { word: Em::new(0.1), letter: Em::new(0.01) };
    assert_text(&shown(run), "P: 0.12 Tc 50 791.89 Td [a  -100 b  -100 c]");
}

#[test]
fn run_to_the_left_is_written_from_left_to_right() {
    let words = Words::new(&FontBook::default(), false, 1, "abc");
    let mut run = words.run(50.0, 50.0);
    run.right_to_left = true;
    assert_text(&shown(run), "ReversedChars: P: 50 791.89 Td [cba]");
}

#[test]
fn glyph_off_the_baseline_is_raised() {
    let mut words = Words::new(&FontBook::default(), false, 1, "abc");
    words.glyphs[1].dx = Em::new(0.05);
    words.glyphs[1].dy = Em::new(0.25);
    assert_text(&shown(words.run(50.0, 50.0)), "P: 50 791.89 Td [a] 3 Ts [-50 b] 0 Ts [50 c]");
}

#[test]
fn glyph_says_what_its_cluster_says() {
    let book = FontBook::default();
    let mut words = Words::new(&book, false, 1, "fi\u{A0}a b");
    words.glyphs[0].text = GlyphText::Cluster { start: 0, length: 2 };
    words.glyphs[1].text = GlyphText::Continuation;
    let document = made::document("a", vec![made::paragraph(1, made::inline(1, "a"))], vec![]);
    let pdf = Pdf::read(&made::file(&document, &[made::page(vec![words.at(50.0, 50.0)])]));
    assert_eq!(pdf.structure(), "Document\n  P\n    \"fi\u{A0}a b\"\n");
}

/// A file of this text as a leaflet in this language, in two columns.
fn compiled(language: &str, text: &str) -> Pdf {
    compiled_in(2, language, text)
}

fn compiled_in(columns: u8, language: &str, text: &str) -> Pdf {
    let definition = format!(
        "language = \"{language}\"\ntitle = 'x'\n[style]\nsize = '13pt'\n[page]\ncolumns = {columns}\n{text}"
    );
    let compiled = prepared::compile(definition);
    Pdf::read(&compiled.pdf.unwrap())
}

#[test]
fn line_to_the_left_is_one_string_from_left_to_right_that_is_read_the_other_way_round() {
    let pdf = compiled("ar", "[[section]]\ntext = 'ألم شديد في الظهر'");
    let content = pdf.content_in_words(1);
    let line: String = "ألم شديد في الظهر".chars().rev().collect();
    let shown = content.split("P: ").nth(1).unwrap();
    assert!(content.contains("ReversedChars: P: "), "{content}");
    assert_eq!(shown.matches('[').count(), 1, "{content}");
    let shown: String = shown.chars().filter(|it| ('ء'..='ي').contains(it)).collect();
    assert_eq!(shown, line.replace(' ', ""));
    assert!(pdf.structure().contains("\"ألم شديد في الظهر\""), "{}", pdf.structure());
}

#[test]
fn number_in_a_line_to_the_left_is_read_at_its_place() {
    let text = "خذوا 500 mg كل 12 ساعة";
    let pdf = compiled("ar", &format!("[[section]]\ntext = '{text}'"));
    assert_eq!(pdf.read_aloud().lines().last().unwrap(), text);
    let content = pdf.content_in_words(1);
    let [end, number] = ["ساعة", "500"].map(|part| match part {
        "500" => content.find("500").unwrap(),
        _ => content.find(&part.chars().rev().collect::<String>()).unwrap(),
    });
    assert!(end < number, "{content}");
}

#[test]
fn link_in_a_line_to_the_left_keeps_its_words_and_its_place() {
    let text = "[[section]]\ntext = 'انظروا [موقعنا الجديد](https://example.org) الآن.'";
    let pdf = compiled("ar", text);
    assert_eq!(pdf.read_aloud().lines().last().unwrap(), "انظروا موقعنا الجديد الآن.");
    assert!(pdf.structure().contains("Link\n      \"موقعنا الجديد\""), "{}", pdf.structure());
}

#[test]
fn each_code_says_its_cluster_whole_vowel_signs_included() {
    for (language, text) in [
        ("ar", "مُحَمَّدٌ رَسُولُ اللهِ لَا إِلَّا"),
        ("fa", "می‌خواهم پژوهش"),
        ("ur", "اصولاً حصولِ"),
        ("nl", "e\u{301}e\u{301}n re\u{308}u\u{308}nie \u{1E8D}\u{323}"),
    ] {
        let pdf = compiled(language, &format!("[[section]]\ntext = '{text}'"));
        let normal = |text: &str| text.replace('\u{200C}', "").nfc().collect::<String>();
        assert_eq!(normal(pdf.read_aloud().lines().last().unwrap()), normal(text));
        assert!(!pdf.says_nothing_somewhere(), "{language}");
    }
}

#[test]
fn hyphen_of_a_divided_word_is_an_artifact_between_the_halves() {
    let text = "[[section]]\ntext = 'De fysiotherapiepraktijkverantwoordelijkheidsverzekering \
                loopt door in de zomervakantieperiodes.'";
    let pdf = compiled("nl", text);
    let content = pdf.content_in_words(1);
    assert!(content.contains(" Artifact: "), "{content}");
    let (_, hyphen) = content.split_once(" Artifact: ").unwrap();
    assert!(hyphen.split(']').next().unwrap().ends_with("[-"), "{hyphen}");
    let aloud = pdf.read_aloud();
    assert!(aloud.contains("verantwoordelijkheidsverzekering loopt"), "{aloud}");
    assert!(!content.contains('\u{AD}'));
}

#[test]
fn information_dictionary_says_what_the_metadata_says() {
    let about = "[[section]]\ntext = 'x'\n[about]\ndate = 2026-11-24\nauthors = ['Š. Öz', 'B']";
    let pdf = compiled("nl", about);
    let info = pdf.dictionary(pdf.document.trailer.get(b"Info").unwrap());
    let entries: Vec<(String, String)> = info
        .iter()
        .map(|(key, value)| {
            let value = lopdf::decode_text_string(value).unwrap();
            (String::from_utf8_lossy(key).into_owned(), value)
        })
        .collect();
    let wanted = [("Title", "x"), ("Author", "Š. Öz; B"), ("ModDate", "D:20261124")];
    assert_eq!(entries, wanted.map(|(key, value)| (key.to_owned(), value.to_owned())));
    assert!(pdf.metadata().contains("<xmp:ModifyDate>2026-11-24</xmp:ModifyDate>"));
    let bare = compiled("nl", "[[section]]\ntext = 'x'");
    assert_eq!(bare.dictionary(bare.document.trailer.get(b"Info").unwrap()).len(), 1);
}

#[test]
fn title_and_caption_with_the_same_words_are_both_said() {
    let text = "[[section]]\ntext = 'x'\nfigure = 'f'\n[figure.f]\nimage = 'assets/wervels.svg'\n\
                alt = 'y'\ntitle = 'Buigen'\ncaption = 'Buigen'";
    let structure = compiled("nl", text).structure();
    let wanted = "  Caption\n    P\n      \"Buigen\"\n    P\n      \"Buigen\"\n";
    assert!(structure.contains(wanted), "{structure}");
}

#[test]
fn text_that_goes_on_below_its_pictures_is_drawn_before_their_words() {
    let text = "[[section]]\nheading = 'h'\ntext = '''\nEen twee drie vier.\n\n- vijf\n- zes\n\n\
                | zeven | acht |\n| --- | --- |\n| negen | tien |\n| elf | twaalf |\n'''\n\
                figure = 'f'\n[figure.f]\nimage = 'assets/wervels.svg'\nalt = 'y'\n\
                place = 'beside'\nwidth = '12mm'\ntitle = 'Nu'";
    let content = compiled_in(1, "nl", text).content_in_words(1);
    assert!(
        content.find("[Nu").or(content.find("Nu]")).unwrap() > content.find("elf").unwrap(),
        "{content}"
    );
}

#[test]
fn word_of_a_box_is_heard_by_those_who_go_from_heading_to_heading() {
    let boxed = |heading: &str| {
        let text = format!("[[section]]\nbox = 'warning'\n{heading}\ntext = 'Bel ons.'");
        let pdf = compiled("nl", &text);
        (pdf.structure(), pdf.bookmarks())
    };
    let (structure, bookmarks) = boxed("heading = 'Koorts'");
    let wanted = "    H2\n      Span\n        \"Let op \"\n      \"Koorts\"\n";
    assert!(structure.contains(wanted), "{structure}");
    assert!(bookmarks.contains("  Koorts ->"), "{bookmarks}");
    let (structure, bookmarks) = boxed("");
    assert!(structure.contains("    H2\n      \"Let op\"\n    P\n"), "{structure}");
    assert!(bookmarks.contains("  Let op ->"), "{bookmarks}");
}

#[test]
fn bookmark_of_a_numbered_part_has_its_number() {
    let text = "[[section]]\nheading = 'Stappen'\nnumbered = true\n[[section.subsection]]\n\
                heading = 'Buigen'\ntext = 'x'\n[[section.subsection]]\nheading = 'Strekken'\n\
                text = 'y'";
    let bookmarks = compiled("nl", text).bookmarks();
    assert!(bookmarks.contains("    1. Buigen ->"), "{bookmarks}");
    assert!(bookmarks.contains("    2. Strekken ->"), "{bookmarks}");
}
