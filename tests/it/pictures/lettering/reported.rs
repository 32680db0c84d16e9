//! What is said of the words in a drawing.

use std::fs;

use leaflet::compile;
use leaflet::diagnostic::{Language, Severity, Source};
use leaflet::files::Resources;

use super::{DEFINITION, compiled, drawing, folder, found, in_short};

#[test]
fn character_of_no_face_is_an_error_at_its_place_in_the_drawing() {
    let svg = drawing("\n<text y='20'>&amp; Knie 𝄞</text>");
    assert_eq!(found(&svg), ["missing-character knie.svg:2:25 𝄞"]);
}

#[test]
fn character_that_is_damaged_is_an_error_at_its_place_in_the_drawing() {
    let svg = drawing("\n<text y='20'>Kn\u{fffd}e</text>");
    assert_eq!(found(&svg), ["damaged-character knie.svg:2:16 \u{fffd}"]);
}

#[test]
fn mark_of_direction_that_does_not_end_is_an_error() {
    let svg = drawing("\n<text y='20'>a\u{2067}b</text>");
    assert_eq!(found(&svg), ["unbalanced-isolate knie.svg:2:15 \u{2067}"]);
}

#[test]
fn typeface_that_is_asked_for_is_named_once() {
    let svg = drawing(
        "\n<g font-family=\"'Helvetica Neue', Arial, sans-serif\"><text y='20'>een</text>\
         <text y='40' font-family='arial'>twee</text><text y='60' font-family='ARIAL'>drie</text></g>",
    );
    let compiled = compiled(&svg);
    let [warning] = &*compiled.diagnostics else { panic!("{:?}", compiled.diagnostics) };
    assert_eq!(in_short(warning), "other-typeface-in-drawing knie.svg:2:67 een");
    assert_eq!(warning.severity(), Severity::Warning);
    let words = leaflet::diagnostic::message(&warning.problem, Language::Dutch);
    assert!(words.message.contains("lettertype Helvetica Neue en arial;"), "{}", words.message);
}

#[test]
fn typeface_is_named_without_its_variant() {
    let svg = drawing(
        "<text y='20' font-family='MyriadPro-Bold'>een</text>\
         <text y='40' font-family='MyriadPro-Regular'>twee</text>",
    );
    let compiled = compiled(&svg);
    let words =
        leaflet::diagnostic::message(&compiled.diagnostics[0].problem, Language::Dutch).message;
    assert!(words.contains("lettertype MyriadPro;"), "{words}");
}

#[test]
fn typeface_that_is_none_or_that_of_the_leaflet_is_not_named() {
    for family in ["sans-serif", "serif", "'Noto Sans', Arial", "noto sans", "inherit", "monospace"]
    {
        let svg = drawing(&format!("<text y='20' font-family=\"{family}\">knie</text>"));
        assert_eq!(found(&svg), Vec::<String>::new(), "{family}");
    }
}

#[test]
fn letters_too_small_to_read_are_a_warning() {
    // 80 mm wide, the drawing is 226.8 pt wide: a pixel is 2.27 pt.
    assert_eq!(found(&drawing("<text y='20' font-size='2.7'>knie</text>")), Vec::<String>::new());
    assert_eq!(
        found(&drawing("\n<text y='20'>groot</text><text y='40' font-size='2.6'>klein</text>")),
        ["small-letters-in-drawing knie.svg:2:55 klein"]
    );
    // What is raised is meant to be small.
    let raised = "<text y='20' font-size='3'>Ca<tspan baseline-shift='super' font-size='2'>2+</tspan></text>";
    assert_eq!(found(&drawing(raised)), Vec::<String>::new());
}

#[test]
fn words_beyond_the_edge_are_an_error() {
    let beyond = [
        "<text x='90' y='50'>buiten</text>",
        "<text x='10' y='50' text-anchor='end'>buiten</text>",
        "<text x='10' y='2'>buiten</text>",
        "<text x='10' y='104'>buiten</text>",
        "<text transform='translate(50 95) rotate(90)'>buiten</text>",
    ];
    for text in beyond {
        let found = found(&drawing(text));
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].starts_with("words-cut-off-in-drawing knie.svg:1:"), "{found:?}");
        assert!(found[0].ends_with(" buiten"), "{found:?}");
    }
    assert!(compiled(&drawing(beyond[0])).pdf.is_none());
    assert_eq!(found(&drawing("<text x='0' y='15'>binnen</text>")), Vec::<String>::new());
}

#[test]
fn words_outside_the_drawing_altogether_are_a_warning() {
    for place in ["x='110' y='50'", "x='50' y='-9'", "x='-9' y='50' text-anchor='end'"] {
        let compiled =
            compiled(&drawing(&format!("<rect width='9' height='9'/><text {place}>weg</text>")));
        let found: Vec<String> = compiled.diagnostics.iter().map(in_short).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("words-out-of-sight-in-drawing knie.svg:1:"), "{found:?}");
        assert!(compiled.pdf.is_some());
    }
}

#[test]
fn words_in_decoration_are_a_warning() {
    let folder = folder(&drawing("<text y='20'>knie</text>"));
    let definition = DEFINITION.replace("alt = 'De knie.'", "decorative = true");
    let source = Source::new("leaflet.toml", definition);
    let compiled = compile(&source, &Resources::new(folder.path()), Default::default());
    let found: Vec<String> = compiled.diagnostics.iter().map(in_short).collect();
    assert_eq!(found, ["words-in-decoration leaflet.toml:13:9 knie"]);
    assert!(compiled.pdf.is_some());
}

#[test]
fn words_in_a_logo_are_an_error() {
    let folder = folder("");
    let logo = drawing("\n<rect width='9' height='9'/><text y='20'>Fysio</text>");
    fs::write(folder.path().join("logo.svg"), logo).unwrap();
    let practice = "[practice]\nname = 'Fysio Noord'\nlogo = \"logo.svg\"\nshow = \"footer\"\n";
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new(folder.path()).with_practice(practice, folder.path());
    let definition = "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig uw knie.'\n";
    let source = Source::new("leaflet.toml", definition);
    let compiled = compile(&source, &resources, Default::default());
    let found: Vec<String> = compiled.diagnostics.iter().map(in_short).collect();
    assert_eq!(found, ["unsupported-in-picture logo.svg:2:42 Fysio"]);
}

#[test]
fn text_set_in_a_way_we_do_not_have_is_refused_by_name_and_place() {
    let refused = [
        ("<path id='p' d='M0 50H99'/><text><textPath href='#p'>a</textPath></text>", "textPath"),
        ("<text x='1 2 3' y='20'>abc</text>", "x='1 2 3'"),
        ("<text y='20'>a<tspan dx='0 9'>bc</tspan></text>", "dx='0 9'"),
        ("<text y='20' rotate='10'>abc</text>", "rotate='10'"),
        ("<text y='20'>a<tspan style='clip-path:inset(1px)'>bc</tspan></text>", "tspan"),
        (
            "<mask id='m'><rect width='50' height='50' fill='gray'/></mask>\
             <text y='20'>a<tspan mask='url(#m)'>bc</tspan></text>",
            "tspan",
        ),
        ("<text y='20' textLength='40'>abc</text>", "textLength='40'"),
        ("<text y='20' writing-mode='tb'>abc</text>", "writing-mode='tb'"),
        ("<text y='20' style='writing-mode:vertical-rl'>abc</text>", "writing-mode:vertical-rl"),
        (
            "<text y='20' style='text-decoration: underline'>abc</text>",
            "text-decoration: underline",
        ),
        ("<text y='20' style='font:small-caps 8px Arial'>abc</text>", "font:small-caps 8px Arial"),
        (
            "<text y='20' style='font-variant-caps:small-caps'>abc</text>",
            "font-variant-caps:small-caps",
        ),
        ("<text y='20' font-size-adjust='.9'>abc</text>", "font-size-adjust='.9'"),
        (
            "<g font-variant='small-caps'><text y='20' font-variant='inherit'>abc</text></g>",
            "font-variant='small-caps'",
        ),
        ("<text y='20' style='font-variant:small-caps'>abc</text>", "font-variant:small-caps"),
        (
            "<clipPath id='c' clipPathUnits='objectBoundingBox'><rect width='1' height='.5'/>\
             </clipPath><g clip-path='url(#c)'><rect width='9' height='9'/><text y='20'>a</text></g>",
            "text",
        ),
        ("<text y='20' style='text-shadow: 1px 1px red'>abc</text>", "text-shadow: 1px 1px red"),
        ("<text y='20' fill='none' stroke='red'>abc</text>", "text"),
        ("<text y='20' stroke='red' paint-order='stroke'>abc</text>", "text"),
        (
            "<linearGradient id='g'><stop/><stop offset='1'/></linearGradient>\
             <text y='20' fill='url(#g)'>abc</text>",
            "text",
        ),
        (
            "<clipPath id='c'><text y='20'>abc</text></clipPath><rect width='9' height='9' clip-path='url(#c)'/>",
            "text",
        ),
    ];
    for (content, place) in refused {
        let found = found(&drawing(&format!("\n<rect width='9' height='9'/>\n{content}")));
        assert_eq!(found.len(), 1, "{content}: {found:?}");
        let code = "unsupported-in-picture knie.svg:3:";
        assert!(
            found[0].starts_with(code) && found[0].ends_with(&format!(" {place}")),
            "{found:?}"
        );
    }
}

#[test]
fn what_changes_nothing_is_not_refused() {
    let shown = [
        "<text x='5' y='20' rotate='0'>abc</text>",
        "<text x='5' y='20' dx='1 0 0'>abc</text>",
        "<text x='5 9.4 13.9 18' y='20 20 20'>abc</text>",
        "<text x='5 9' y='20'>a</text>",
        "<text y='20' style='text-decoration:none;writing-mode:lr-tb;text-shadow:none;\
         font-variant:normal;-inkscape-font-specification:Arial;line-height:125%'>abc</text>",
        "<text y='20' stroke='red' stroke-width='0' paint-order='stroke'>abc</text>",
        "<g style='font-variant:small-caps'><text y='20' style='font-variant:initial'>abc</text></g>",
        "<text y='20'/><text> </text><rect width='9' height='9'/>",
        "<text y='20'>abc<tspan visibility='hidden' style='clip-path:inset(1px)'>d</tspan></text>",
        "<clipPath id='c'><rect width='99' height='99'/></clipPath>\
         <text y='20' clip-path='url(#c)'>abc</text>",
    ];
    for content in shown {
        assert_eq!(found(&drawing(content)), Vec::<String>::new(), "{content}");
    }
}
