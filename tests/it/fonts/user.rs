//! Leaflets in fonts of their user's own, from the file to the PDF.

use std::fs;

use leaflet::diagnostic::{Problem, Remedy, ShapingProblem, Source, has_errors};
use leaflet::files::Resources;
use leaflet::{Compiled, Overrides};
use lopdf::{Document, Object};

use crate::support::fonts::{self, codes, made, made_with};
use crate::support::pdf::Pdf;
use crate::support::set_text::placed;

const HEBREW: &str = "fonts = ['NotoSansHebrew-Regular.ttf', 'NotoSansHebrew-Bold.ttf']";
const HINDI: &str = "fonts = ['NotoSansDevanagari-Regular.ttf', 'NotoSansDevanagari-Bold.ttf']";
const CHINESE: &str = "fonts = ['NotoSansSC-Regular.otf', 'NotoSansSC-Bold.otf']";
const COLLECTION: &str = "NotoSansCJK-Regular.ttc";

/// The Universal Declaration of Human Rights, article 1.
const ARTICLE_1: [(&str, &str, &str); 3] = [
    (
        "he",
        HEBREW,
        "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון.",
    ),
    ("hi", HINDI, "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।"),
    (
        "zh",
        CHINESE,
        "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    ),
];

/// What is read aloud of a leaflet that has nothing wrong with it.
fn read_aloud(compiled: &Compiled) -> String {
    assert_eq!(compiled.diagnostics, []);
    Pdf::read(compiled.pdf.as_ref().unwrap()).read_aloud()
}

/// The name and the font program of each font in a file.
fn programs(compiled: &Compiled) -> Vec<(String, Vec<u8>)> {
    let document = Document::load_mem(compiled.pdf.as_ref().unwrap()).unwrap();
    let descriptors = document.objects.values().filter_map(|object| object.as_dict().ok());
    let mut programs = Vec::new();
    for descriptor in descriptors.filter(|object| object.has(b"FontName")) {
        let keys: [&[u8]; 2] = [b"FontFile2", b"FontFile3"];
        let program = keys.iter().find_map(|key| descriptor.get_deref(key, &document).ok());
        let name = descriptor.get(b"FontName").and_then(Object::as_name).unwrap();
        let name = String::from_utf8(name.to_vec()).unwrap();
        let program = program.unwrap().as_stream().unwrap().decompressed_content().unwrap();
        programs.push((name.split_once('+').unwrap().1.to_owned(), program));
    }
    programs.sort();
    programs
}

fn names(compiled: &Compiled) -> Vec<String> {
    programs(compiled).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn text_in_a_font_of_the_users_reads_back_letter_for_letter() {
    for (language, style, text) in ARTICLE_1 {
        let compiled = made(language, style, text);
        assert_eq!(read_aloud(&compiled).matches(text).count(), 2, "{language}");
    }
}

#[test]
fn only_the_glyphs_used_are_embedded() {
    for (language, style, text) in ARTICLE_1 {
        let programs = programs(&made(language, style, text));
        let own: Vec<_> = programs.iter().filter(|(name, _)| name != "NotoSans-Regular").collect();
        for (name, program) in own {
            assert!(program.len() < 25_000, "{name}: {}", program.len());
        }
    }
    let one = programs(&made("he", HEBREW, "שלום"));
    let regular = &one.iter().find(|(name, _)| name == "NotoSansHebrew-Regular").unwrap().1;
    let glyphs = fonts::table(regular, "maxp") + 4;
    // The four letters and .notdef.
    assert_eq!(regular[glyphs..glyphs + 2], [0, 5]);
}

#[test]
fn cff_outlines_stand_bare_in_a_font_of_their_own_kind() {
    let compiled = made("zh", CHINESE, "世界");
    let document = Document::load_mem(compiled.pdf.as_ref().unwrap()).unwrap();
    let dictionaries = || document.objects.values().filter_map(|object| object.as_dict().ok());
    let is = |subtype: &[u8]| {
        let of_kind = |it: &&lopdf::Dictionary| {
            it.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == subtype)
        };
        dictionaries().filter(of_kind).cloned().collect::<Vec<_>>()
    };
    let fonts = is(b"CIDFontType0");
    assert_eq!(fonts.len(), 2);
    assert!(fonts.iter().all(|font| !font.has(b"CIDToGIDMap")));
    let programs = programs(&compiled);
    let bold = &programs.iter().find(|(name, _)| name == "NotoSansCJKsc-Bold").unwrap().1;
    assert_eq!(bold[..4], [1, 0, 4, 4]);
}

#[test]
fn headings_and_strong_words_are_bold_where_there_is_a_bold() {
    let compiled = made("he", HEBREW, "שלום");
    assert_eq!(names(&compiled), ["NotoSansHebrew-Bold", "NotoSansHebrew-Regular"]);
}

#[test]
fn family_without_bold_is_set_in_its_regular_with_a_warning() {
    let compiled = made("he", "fonts = 'NotoSansHebrew-Regular.ttf'", "שלום");
    assert_eq!(codes(&compiled.diagnostics), ["family-without-bold"]);
    assert_eq!(names(&compiled), ["NotoSansHebrew-Regular"]);
}

#[test]
fn family_of_the_users_sets_all_the_letters_it_has() {
    let style = format!("{CHINESE}\nfamily = 'noto sans cjk sc'");
    let compiled = made("nl", &style, "Knie 世界 ŧ");
    let expected =
        ["NotoSans-Bold", "NotoSans-Regular", "NotoSansCJKsc-Bold", "NotoSansCJKsc-Regular"];
    assert_eq!(names(&compiled), expected);
}

#[test]
fn family_asks_its_own_letters_before_those_of_the_users() {
    let compiled = made("nl", CHINESE, "Knie 世界");
    let expected =
        ["NotoSans-Bold", "NotoSans-Regular", "NotoSansCJKsc-Bold", "NotoSansCJKsc-Regular"];
    assert_eq!(names(&compiled), expected);
    let program = &programs(&compiled)[2].1;
    let without_latin = &programs(&made("nl", CHINESE, "世界"))[0].1;
    assert_eq!(program, without_latin);
}

#[test]
fn glyph_of_cff_outlines_that_says_several_things_says_them_all() {
    // A space and one that keeps words together have one glyph.
    let words = "bot\u{AD}afbraak-bot\u{AD}afbraak en\u{A0}bot\u{AD}afbraak";
    let in_size = |size: u32| {
        let style = format!("{CHINESE}\nfamily = 'Noto Sans CJK SC'\nsize = '{size}pt'");
        Pdf::read(made("nl", &style, words).pdf.as_ref().unwrap())
    };
    // In one of these sizes a word is divided over two columns.
    let is_divided = |pdf: &Pdf| pdf.structure().contains("bot\"\n    \"afbraak");
    let pdf = (36..80).step_by(4).map(in_size).find(is_divided).unwrap();
    let aloud = pdf.read_aloud();
    assert_eq!(aloud.matches("botafbraak-botafbraak en\u{A0}botafbraak").count(), 2, "{aloud}");
}

#[test]
fn face_of_a_collection_is_chosen_by_its_name() {
    let text = "世界人权宣言";
    for (face, name) in [
        ("Noto Sans CJK SC", "NotoSansCJKsc-Regular"),
        ("noto sans cjk jp", "NotoSansCJKjp-Regular"),
        ("NotoSansCJKsc-Regular", "NotoSansCJKsc-Regular"),
    ] {
        let compiled = made("zh", &format!("fonts = '{COLLECTION}#{face}'"), text);
        assert_eq!(codes(&compiled.diagnostics), ["family-without-bold"]);
        assert_eq!(names(&compiled), [name]);
        let aloud = Pdf::read(compiled.pdf.as_ref().unwrap()).read_aloud();
        assert_eq!(aloud.matches(text).count(), 2);
    }
    let compiled = made("zh", &format!("fonts = '{COLLECTION}'"), text);
    assert_eq!(codes(&compiled.diagnostics), ["which-face"]);
    let compiled = made("zh", &format!("fonts = '{COLLECTION}#Noto Sans CJK TW'"), text);
    assert_eq!(codes(&compiled.diagnostics), ["unknown-face"]);
}

#[test]
fn font_whose_licence_forbids_embedding_is_refused() {
    let hebrew = fonts::file("NotoSansHebrew-Regular.ttf");
    let said = |bits| {
        let compiled = made_with(&fonts::with(hebrew.clone(), "OS/2", 8, bits), "שלום");
        codes(&compiled.diagnostics)
    };
    for bits in [0x0002, 0x0100, 0x0200, 0x0304] {
        assert_eq!(said(bits), ["font-not-embeddable"], "{bits:x}");
    }
    // To be seen and printed, to be edited, and the freer of two.
    for bits in [0x0004, 0x0008, 0x0006] {
        assert_eq!(said(bits), ["family-without-bold"], "{bits:x}");
    }
}

#[test]
fn variable_font_stands_as_it_is_by_default() {
    let variable = fonts::renamed(fonts::file("NotoSansHebrew-Regular.ttf"), "prep", "fvar");
    let compiled = made_with(&variable, "שלום");
    assert_eq!(codes(&compiled.diagnostics), ["family-without-bold"]);
    assert_eq!(names(&compiled), ["NotoSansHebrew-Regular"]);
}

#[test]
fn font_of_another_form_is_refused_by_what_it_is() {
    let hebrew = fonts::file("NotoSansHebrew-Regular.ttf");
    for (tag, code) in [("CFF2", "variable-font"), ("CBDT", "font-without-outlines")] {
        let compiled = made_with(&fonts::renamed(hebrew.clone(), "glyf", tag), "שלום");
        assert_eq!(codes(&compiled.diagnostics), [code]);
    }
    let begins: [(&[u8], &str); 7] = [
        (b"wOFF\0\x01\0\0", "refused-font"),
        (b"wOF2\0\x01\0\0", "refused-font"),
        (b"%!PS-AdobeFont-1.0", "refused-font"),
        (b"PK\x03\x04", "refused-font"),
        (b"<!DOCTYPE html>", "refused-font"),
        (b"\0\0\0\0", "empty-font"),
        (b"letters", "no-font"),
    ];
    for (begin, code) in begins {
        assert_eq!(codes(&made_with(begin, "Knie").diagnostics), [code]);
    }
}

#[test]
fn fonts_of_the_practice_come_after_the_leaflets_own_and_lie_beside_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    for (path, face) in [("knie/a.otf", "NotoSansSC-Regular.otf"), ("b.otf", "NotoSansSC-Bold.otf")]
    {
        fs::create_dir_all(at(path).parent().unwrap()).unwrap();
        fs::write(at(path), fonts::file(face)).unwrap();
    }
    let practice = "[practice]\nname = 'Noord'\n\n[style]\nfonts = ['b.otf', 'geen.otf']\n";
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new(at("knie")).with_practice(practice.clone(), folder.path());
    let source = fonts::leaflet("zh", "fonts = 'a.otf'", "世界");
    let compiled = leaflet::compile(&source, &resources, Overrides::default());
    assert_eq!(codes(&compiled.diagnostics), ["file-not-found"]);
    let place = compiled.diagnostics[0].place.as_ref().unwrap();
    assert_eq!((place.source.name.as_str(), place.range.start), ("practice.toml", 53));
    fs::write(at("geen.otf"), fonts::file("NotoSansHebrew-Bold.ttf")).unwrap();
    let compiled = leaflet::compile(&source, &resources, Overrides::default());
    assert!(!has_errors(&compiled.diagnostics), "{:?}", compiled.diagnostics);
    let names = names(&compiled);
    assert!(names.contains(&"NotoSansCJKsc-Regular".to_owned()), "{names:?}");
}

#[test]
fn character_that_only_a_font_with_a_mistake_may_have_is_no_mistake_of_its_own() {
    let compiled = made("zh", "fonts = 'NotoSansSC-Regular.ttf'", "世界");
    assert_eq!(codes(&compiled.diagnostics), ["file-not-found"]);
}

/// What is wrong with the characters of a text in the face of coloured
/// pictures.
fn said_of_colored(text: &str) -> Vec<ShapingProblem> {
    let compiled = made_with(&fonts::file("Colored-Regular.ttf"), text);
    let found = compiled.diagnostics.into_iter().filter_map(|found| match found.problem {
        Problem::Shaping(problem) => Some(problem),
        _ => None,
    });
    found.collect()
}

#[test]
fn character_that_a_font_has_in_colours_alone_is_refused_with_the_font_and_one_with_outlines() {
    let said = said_of_colored("😁");
    let [ShapingProblem::MissingCharacter { character: '\u{1F601}', colored, remedy, .. }] =
        &said[..]
    else {
        panic!("{said:?}")
    };
    assert_eq!(colored.as_deref(), Some("font.ttf"));
    assert_eq!(*remedy, Remedy::Typeface { name: "Noto Emoji".to_owned(), has_bold: true });
}

#[test]
fn character_that_a_font_has_in_colours_alone_is_printed_by_another_that_has_its_outline() {
    assert_eq!(said_of_colored("A ✅"), []);
    let compiled = made_with(&fonts::file("Colored-Regular.ttf"), "A ✅");
    assert!(names(&compiled).contains(&"LeafletSymbols-Regular".to_owned()));
}

#[test]
fn character_that_a_font_has_as_a_blank_is_refused() {
    let blank = fonts::renamed(fonts::file("Colored-Regular.ttf"), "COLR", "XXXX");
    let compiled = made_with(&blank, "😁");
    let found = compiled.diagnostics.iter().filter_map(|found| match &found.problem {
        Problem::Shaping(problem) => Some(problem),
        _ => None,
    });
    let found: Vec<_> = found.collect();
    let [ShapingProblem::MissingCharacter { character: '\u{1F601}', colored: None, .. }] =
        found[..]
    else {
        panic!("{found:?}")
    };
}

#[test]
fn character_whose_empty_glyph_is_replaced_when_shaped_is_printed_in_its_font() {
    let font = fonts::file("Substituted-Regular.ttf");
    let compiled = made_with(&font, "😁");
    assert_eq!(codes(&compiled.diagnostics), ["family-without-bold"]);
    assert!(names(&compiled).contains(&"Substituted-Regular".to_owned()));
    let blank = made_with(&font, "😂");
    assert!(codes(&blank.diagnostics).contains(&"missing-character"), "{:?}", blank.diagnostics);
}

#[test]
fn private_character_is_refused_though_a_font_has_it() {
    let said = said_of_colored("A \u{E001}");
    let [ShapingProblem::MissingCharacter { character: '\u{E001}', remedy, .. }] = &said[..] else {
        panic!("{said:?}")
    };
    assert_eq!(*remedy, Remedy::OrdinarySign);
}

#[test]
fn first_line_in_a_tall_face_begins_so_much_lower_that_its_letters_stay_on_the_page() {
    let hebrew = fonts::file("NotoSansHebrew-Regular.ttf");
    let first_baseline = |ascender| {
        let compiled =
            fonts::made_in("he", &fonts::with(hebrew.clone(), "OS/2", 68, ascender), "שלום");
        let (_, placed) = placed(&compiled.pdf.unwrap());
        (placed[0].baseline, placed[0].size)
    };
    let (usual, _) = first_baseline(1069);
    assert_eq!(first_baseline(1374).0, usual);
    let (tall, size) = first_baseline(1900);
    let margin = 16.0 * 72.0 / 25.4;
    assert!(tall > usual && tall - 1.9 * size >= margin, "{usual} {tall} {size}");
}
