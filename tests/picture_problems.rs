//! What is said of a picture that cannot be shown.

use std::sync::Arc;

use leaflet::artwork;
use leaflet::diagnostic::{Diagnostic, Language, words};

/// All that is said of a file, in Dutch and in English, each thing after its
/// line, its column and the text it points to.
fn said(file: &[u8]) -> String {
    let found =
        artwork::load("assets/plaatje.svg", Arc::new(file.to_vec())).expect_err("it is shown");
    let said = found.iter().flat_map(|diagnostic| {
        [Language::Dutch, Language::English].map(|language| in_words(diagnostic, language))
    });
    said.collect::<Vec<_>>().join("\n")
}

fn in_words(diagnostic: &Diagnostic, language: Language) -> String {
    let place = diagnostic.place.as_ref().map_or_else(String::new, |place| {
        let (line, column) = place.source.line_and_column(place.span.start);
        format!("{line}:{column} `{}` ", &place.source.text[place.span.start..place.span.end])
    });
    let words = words(&diagnostic.problem, language);
    let label = words.label.map_or_else(String::new, |label| format!(" ({label})"));
    format!(
        "{}: {place}{}{label}. {}",
        diagnostic.problem.code(),
        words.message,
        words.hints.join(" ")
    )
}

/// What is said of a drawing with this content, which begins on line 2.
fn of_drawing(content: &str) -> String {
    let open = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">"#;
    let shown = r#"<rect width="9" height="9"/>"#;
    said(format!("{open}\n{content}\n{shown}</svg>").as_bytes())
}

macro_rules! is_said {
    ($($name:ident: $said:expr, @$words:literal;)+) => {
        $(#[test]
        fn $name() {
            insta::assert_snapshot!($said, @$words);
        })+
    };
}

is_said! {
    photograph_is_an_error: said(b"\xFF\xD8\xFF\xE0"), @r#"
        picture-not-yet: `assets/plaatje.svg` is een foto (JPEG); voorlopig kunnen alleen SVG-tekeningen in een folder. sla de tekening op als SVG, of laat de afbeelding natekenen
        picture-not-yet: `assets/plaatje.svg` is a photograph (JPEG); for now a leaflet can show only SVG drawings. save the drawing as SVG, or have it drawn again
    "#;
    png_is_an_error: said(b"\x89PNG\r\n\x1A\n"), @r#"
        picture-not-yet: `assets/plaatje.svg` is een PNG-afbeelding; voorlopig kunnen alleen SVG-tekeningen in een folder. sla de tekening op als SVG, of laat de afbeelding natekenen
        picture-not-yet: `assets/plaatje.svg` is a PNG picture; for now a leaflet can show only SVG drawings. save the drawing as SVG, or have it drawn again
    "#;
    gif_is_an_error: said(b"GIF89a"), @r#"
        picture-not-yet: `assets/plaatje.svg` is een GIF-afbeelding; voorlopig kunnen alleen SVG-tekeningen in een folder. sla de tekening op als SVG, of laat de afbeelding natekenen
        picture-not-yet: `assets/plaatje.svg` is a GIF picture; for now a leaflet can show only SVG drawings. save the drawing as SVG, or have it drawn again
    "#;
    pdf_is_an_error: said(b"%PDF-1.7"), @r#"
        picture-not-yet: `assets/plaatje.svg` is een PDF; voorlopig kunnen alleen SVG-tekeningen in een folder. sla de tekening op als SVG, of laat de afbeelding natekenen
        picture-not-yet: `assets/plaatje.svg` is a PDF; for now a leaflet can show only SVG drawings. save the drawing as SVG, or have it drawn again
    "#;
    compressed_svg_is_an_error: said(b"\x1F\x8B\x08"), @r#"
        picture-not-yet: `assets/plaatje.svg` is een gecomprimeerde tekening (svgz). sla de tekening op als gewone SVG
        picture-not-yet: `assets/plaatje.svg` is a compressed drawing (svgz). save the drawing as plain SVG
    "#;
    file_of_words_is_an_error: said("Wervels\n".as_bytes()), @r#"
        unknown-picture: `assets/plaatje.svg` is geen tekening die in een folder kan. gebruik een SVG-bestand. Sla de tekening in uw tekenprogramma op als SVG
        unknown-picture: `assets/plaatje.svg` is not a drawing that a leaflet can show. use an SVG file. Save the drawing as SVG in your drawing program
    "#;
    file_of_bytes_is_an_error: said(b"\xFF\xFE\x00"), @r#"
        unknown-picture: `assets/plaatje.svg` is geen tekening die in een folder kan. gebruik een SVG-bestand. Sla de tekening in uw tekenprogramma op als SVG
        unknown-picture: `assets/plaatje.svg` is not a drawing that a leaflet can show. use an SVG file. Save the drawing as SVG in your drawing program
    "#;
    web_page_is_an_error: said(b"<html><body/></html>"), @r#"
        unknown-picture: 1:2 `html` `assets/plaatje.svg` is geen tekening die in een folder kan. gebruik een SVG-bestand. Sla de tekening in uw tekenprogramma op als SVG
        unknown-picture: 1:2 `html` `assets/plaatje.svg` is not a drawing that a leaflet can show. use an SVG file. Save the drawing as SVG in your drawing program
    "#;
    svg_without_its_namespace_is_an_error: said(b"<svg viewBox='0 0 1 1'/>"), @r#"
        picture-without-namespace: 1:2 `svg` deze tekening zegt niet dat het SVG is. schrijf: <svg xmlns="http://www.w3.org/2000/svg" …>
        picture-without-namespace: 1:2 `svg` this drawing does not say that it is SVG. write: <svg xmlns="http://www.w3.org/2000/svg" …>
    "#;
    end_of_the_wrong_element_is_an_error: of_drawing("<g>\n<rect/>\n</h>"), @r#"
        broken-picture: 4:1 `<` dit bestand is beschadigd (hier eindigt `h`, maar `g` is nog niet afgesloten). open de tekening in uw tekenprogramma en sla het bestand opnieuw op als SVG
        broken-picture: 4:1 `<` this file is damaged (`h` ends here, but `g` has not been closed). open the drawing in your drawing program and save it as SVG again
    "#;
    file_cut_off_is_an_error: said(b"<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n"), @r#"
        broken-picture: 2:4 `` dit bestand is niet heel: het einde ontbreekt (hier houdt het op). open de tekening in uw tekenprogramma en sla het bestand opnieuw op als SVG
        broken-picture: 2:4 `` this file is not whole: its end is missing (it stops here). open the drawing in your drawing program and save it as SVG again
    "#;
    unknown_entity_is_an_error: of_drawing("<title>&rechts;</title>"), @r#"
        broken-picture: 2:8 `&` `&rechts;` heeft geen betekenis. open de tekening in uw tekenprogramma en sla het bestand opnieuw op als SVG
        broken-picture: 2:8 `&` `&rechts;` has no meaning. open the drawing in your drawing program and save it as SVG again
    "#;
    broken_xml_is_an_error: of_drawing("<g fill=red/>"), @r#"
        broken-picture: 2:9 `r` dit bestand is beschadigd (dit is geen SVG). open de tekening in uw tekenprogramma en sla het bestand opnieuw op als SVG
        broken-picture: 2:9 `r` this file is damaged (this is not SVG). open the drawing in your drawing program and save it as SVG again
    "#;
    drawing_without_a_size_is_an_error: said(b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='5'><rect width='1' height='1'/></svg>"), @r#"
        picture-without-size: 1:2 `svg` deze tekening heeft geen bruikbare afmetingen. geef het svg-element een viewBox, of een breedte en een hoogte groter dan 0
        picture-without-size: 1:2 `svg` this drawing has no usable size. give the svg element a viewBox, or a width and a height above 0
    "#;
    drawing_of_nothing_is_an_error: said(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"), @r#"
        empty-picture: 1:2 `svg` in deze tekening is niets te zien. kijk of alles verborgen of doorzichtig is, of kies een ander bestand
        empty-picture: 1:2 `svg` there is nothing to be seen in this drawing. see whether everything is hidden or transparent, or choose another file
    "#;
    clip_too_complex_is_an_error: of_drawing(
        "<clipPath id='c'><rect width='9' height='9' clip-rule='evenodd'/><rect width='5' height='50'/></clipPath>\
         <rect width='50' height='50' clip-path='url(#c)'/>"), @r#"
        clip-too-complex: 1:2 `svg` deze tekening snijdt vormen af op een manier die niet gedrukt kan worden. voeg de uitsnijdende vormen in uw tekenprogramma samen tot één vorm
        clip-too-complex: 1:2 `svg` this drawing cuts off shapes in a way that cannot be printed. join the shapes that cut off into one shape in your drawing program
    "#;
    text_is_an_error: of_drawing("<g><text x='5'>links</text></g>"), @r#"
        unsupported-in-picture: 2:5 `text` in deze tekening staat tekst, en die kan niet gedrukt worden. haal de tekst weg en zet die in `caption`, of maak er in uw tekenprogramma lijnen van (Inkscape: Pad, Object naar pad)
        unsupported-in-picture: 2:5 `text` there is text in this drawing, and it cannot be printed. take the text out and put it in `caption`, or turn it into lines in your drawing program (Inkscape: Path, Object to Path)
    "#;
    image_is_an_error: of_drawing("<image href='foto.png' width='5' height='5'/>"), @r#"
        unsupported-in-picture: 2:2 `image` in deze tekening zit een foto of ander plaatje, en dat kan niet gedrukt worden. haal het weg, of trek het over tot lijnen (Inkscape: Pad, Bitmap overtrekken)
        unsupported-in-picture: 2:2 `image` there is a photograph or other picture in this drawing, and it cannot be printed. take it out, or trace it into lines (Inkscape: Path, Trace Bitmap)
    "#;
    foreign_object_is_an_error: of_drawing("<foreignObject width='5' height='5'/>"), @r#"
        unsupported-in-picture: 2:2 `foreignObject` in deze tekening zit een stuk webpagina, en dat kan niet gedrukt worden. haal het weg. In draw.io: zet bij de tekst "Formatted Text" uit
        unsupported-in-picture: 2:2 `foreignObject` there is a piece of a web page in this drawing, and it cannot be printed. take it out. In draw.io: turn off "Formatted Text" for the text
    "#;
    gradient_is_an_error: of_drawing(
        "<linearGradient id='verloop'><stop stop-color='red'/><stop offset='1'/></linearGradient>\n\
         <rect fill='url(#verloop)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 3:7 `fill='url(#verloop)'` in deze tekening zit een kleurverloop, en dat kan nog niet gedrukt worden. geef het vlak één kleur
        unsupported-in-picture: 3:7 `fill='url(#verloop)'` there is a colour gradient in this drawing, and it cannot be printed yet. give the shape one colour
    "#;
    pattern_is_an_error: of_drawing(
        "<pattern id='p' width='5' height='5' patternUnits='userSpaceOnUse'><rect width='2' height='2'/></pattern>\n\
         <rect style='fill:url(#p)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 3:7 `style='fill:url(#p)'` in deze tekening zit een vlak met een patroon, en dat kan niet gedrukt worden. geef het vlak één kleur, of teken het patroon als losse vormen
        unsupported-in-picture: 3:7 `style='fill:url(#p)'` there is a shape with a pattern in this drawing, and it cannot be printed. give the shape one colour, or draw the pattern as separate shapes
    "#;
    mask_is_an_error: of_drawing(
        "<mask id='m'><rect width='50' height='50' fill='white'/></mask>\n\
         <rect mask='url(#m)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 3:7 `mask='url(#m)'` in deze tekening zit een masker, en dat kan niet gedrukt worden. snijd de vorm zelf bij, of gebruik een uitsnijpad (clip) in plaats van een masker
        unsupported-in-picture: 3:7 `mask='url(#m)'` there is a mask in this drawing, and it cannot be printed. trim the shape itself, or use a clipping path instead of a mask
    "#;
    filter_is_an_error: of_drawing(
        "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>\n\
         <rect filter='url(#f)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 3:7 `filter='url(#f)'` in deze tekening zit een effect, zoals een schaduw of vervaging, en dat kan niet gedrukt worden. haal het effect weg
        unsupported-in-picture: 3:7 `filter='url(#f)'` there is an effect in this drawing, such as a shadow or a blur, and it cannot be printed. take the effect out
    "#;
    blend_mode_is_an_error: of_drawing("<rect style='mix-blend-mode:multiply' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 2:7 `style='mix-blend-mode:multiply'` in deze tekening worden kleuren door elkaar gemengd, en dat kan niet gedrukt worden. zet de mengmodus op normaal
        unsupported-in-picture: 2:7 `style='mix-blend-mode:multiply'` colours are blended in this drawing, and that cannot be printed. set the blend mode to normal
    "#;
    animation_is_an_error: of_drawing("<rect width='5' height='5'><animate attributeName='x' to='9'/></rect>"), @r#"
        unsupported-in-picture: 2:29 `animate` in deze tekening beweegt iets, en papier staat stil. haal de beweging weg
        unsupported-in-picture: 2:29 `animate` something moves in this drawing, and paper stands still. take the movement out
    "#;
    script_is_an_error: of_drawing("<script>alert()</script>"), @r#"
        unsupported-in-picture: 2:2 `script` in deze tekening zit een programma, en dat werkt niet op papier. haal het weg: sla de tekening op als gewone SVG
        unsupported-in-picture: 2:2 `script` there is a program in this drawing, and it does not work on paper. take it out: save the drawing as plain SVG
    "#;
    other_file_is_an_error: of_drawing("<use href='ander.svg#wervel'/>"), @r#"
        unsupported-in-picture: 2:2 `use` deze tekening haalt een deel uit een ander bestand, en dat wordt niet gelezen. zet alles in één bestand
        unsupported-in-picture: 2:2 `use` this drawing takes a part from another file, and that is not read. put everything in one file
    "#;
    every_mistake_is_said_at_once: of_drawing("<text>a</text>\n<image/>\n<text>b</text>"), @r#"
        unsupported-in-picture: 2:2 `text` in deze tekening staat tekst, en die kan niet gedrukt worden. haal de tekst weg en zet die in `caption`, of maak er in uw tekenprogramma lijnen van (Inkscape: Pad, Object naar pad)
        unsupported-in-picture: 2:2 `text` there is text in this drawing, and it cannot be printed. take the text out and put it in `caption`, or turn it into lines in your drawing program (Inkscape: Path, Object to Path)
        unsupported-in-picture: 3:2 `image` in deze tekening zit een foto of ander plaatje, en dat kan niet gedrukt worden. haal het weg, of trek het over tot lijnen (Inkscape: Pad, Bitmap overtrekken)
        unsupported-in-picture: 3:2 `image` there is a photograph or other picture in this drawing, and it cannot be printed. take it out, or trace it into lines (Inkscape: Path, Trace Bitmap)
        unsupported-in-picture: 4:2 `text` in deze tekening staat tekst, en die kan niet gedrukt worden. haal de tekst weg en zet die in `caption`, of maak er in uw tekenprogramma lijnen van (Inkscape: Pad, Object naar pad)
        unsupported-in-picture: 4:2 `text` there is text in this drawing, and it cannot be printed. take the text out and put it in `caption`, or turn it into lines in your drawing program (Inkscape: Path, Object to Path)
    "#;
    gradient_of_a_style_sheet_is_an_error: of_drawing(
        "<style>.a { fill: url(#v) }</style><radialGradient id='v'><stop/><stop offset='1'/></radialGradient>\n\
         <rect class='a' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 2:2 `style` in deze tekening zit een kleurverloop, en dat kan nog niet gedrukt worden. geef het vlak één kleur
        unsupported-in-picture: 2:2 `style` there is a colour gradient in this drawing, and it cannot be printed yet. give the shape one colour
    "#;
    text_shown_by_use_is_an_error: of_drawing("<defs><text id='t'>a</text></defs><use href='#t'/>"), @r#"
        unsupported-in-picture: 2:8 `text` in deze tekening staat tekst, en die kan niet gedrukt worden. haal de tekst weg en zet die in `caption`, of maak er in uw tekenprogramma lijnen van (Inkscape: Pad, Object naar pad)
        unsupported-in-picture: 2:8 `text` there is text in this drawing, and it cannot be printed. take the text out and put it in `caption`, or turn it into lines in your drawing program (Inkscape: Path, Object to Path)
    "#;
}

fn is_shown(content: &str) -> bool {
    let open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>";
    let shown = "<rect width='9' height='9'/>";
    artwork::load("a.svg", format!("{open}{content}{shown}</svg>").into_bytes().into()).is_ok()
}

#[test]
fn what_is_not_shown_is_no_error() {
    assert!(is_shown("<defs><text>a</text></defs>"));
    assert!(is_shown("<text display='none'>a</text>"));
    assert!(is_shown("<g style='display: none'><image href='a.png'/></g>"));
    assert!(is_shown("<text> </text>"));
    assert!(is_shown("<linearGradient id='g'/>"));
    assert!(is_shown("<title>Wervels</title><desc>Twee</desc>"));
    assert!(is_shown(
        "<switch><foreignObject requiredExtensions='x'/><g><rect width='5' height='5'/></g></switch>"
    ));
}

#[test]
fn drawing_nested_without_end_is_an_error() {
    let nested = "<g>".repeat(100_000) + &"</g>".repeat(100_000);
    let open = r#"<svg xmlns="http://www.w3.org/2000/svg">"#;
    insta::assert_snapshot!(said(format!("{open}{nested}</svg>").as_bytes()), @r"
    picture-too-complex: 1:2 `svg` deze tekening is te ingewikkeld om te lezen. vereenvoudig de tekening in uw tekenprogramma en sla het bestand opnieuw op
    picture-too-complex: 1:2 `svg` this drawing is too complicated to be read. simplify it in your drawing program and save it again
    ");
}

#[test]
fn entities_that_multiply_are_an_error() {
    let mut entities = String::from("<!ENTITY a0 '<g/>'>");
    for level in 1..30 {
        let (name, inner) = (level, level - 1);
        entities.push_str(&format!("<!ENTITY a{name} '&a{inner};&a{inner};&a{inner};&a{inner};'>"));
    }
    let file = format!(
        "<!DOCTYPE svg [{entities}]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a29;</svg>"
    );
    assert!(artwork::load("a.svg", file.into_bytes().into()).is_err());
}

#[test]
fn uses_that_multiply_are_an_error() {
    let mut content = String::from("<g id='u0'><rect width='1' height='1'/></g>");
    for level in 1..30 {
        let uses = format!("<use href='#u{}'/>", level - 1).repeat(4);
        content.push_str(&format!("<g id='u{level}'>{uses}</g>"));
    }
    let open = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">"#;
    let said = said(format!("{open}{content}</svg>").as_bytes());
    assert!(said.starts_with("picture-too-complex: 1:2"), "{said}");
}

#[test]
fn use_of_itself_ends() {
    is_shown("<g id='a'><use href='#a'/></g>");
    is_shown("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>");
}

#[test]
fn sizes_beyond_measure_are_an_error() {
    for size in ["width='1e30' height='5'", "width='0.0001' height='5'", "viewBox='0 0 1e-30 1'"] {
        let file = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' {size}><rect width='1' height='1'/></svg>"
        );
        assert!(artwork::load("a.svg", file.into_bytes().into()).is_err(), "{size}");
    }
}
