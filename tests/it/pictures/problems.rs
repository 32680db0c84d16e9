//! What is said of a picture that cannot be shown.

use std::sync::Arc;

use leaflet::artwork;
use leaflet::diagnostic::{Diagnostic, Language, message};

use crate::support::files::{self, Png};
use crate::support::golden::assert_text;
use crate::support::inks::{self, Marked};

/// All that is said of a file, in Dutch and in English, each thing after its
/// line, its column and the text it points to.
fn said(file: &[u8]) -> String {
    let found = artwork::load("assets/plaatje.svg", Arc::new(file.to_vec()), "nl")
        .expect_err("it is shown");
    let said = found.iter().flat_map(|diagnostic| {
        [Language::Dutch, Language::English].map(|language| in_words(diagnostic, language))
    });
    said.collect::<Vec<_>>().join("\n")
}

fn in_words(diagnostic: &Diagnostic, language: Language) -> String {
    let place = diagnostic.place.as_ref().map_or_else(String::new, |place| {
        let (line, column) = place.source.line_and_column(place.range.start);
        format!("{line}:{column} `{}` ", &place.source.text[place.range.clone()])
    });
    let words = message(&diagnostic.problem, language);
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
            assert_text(&$said, $words);
        })+
    };
}

is_said! {
    gif_is_an_error: said(b"GIF89a"), @r#"
        refused-picture: `assets/plaatje.svg` is een GIF-afbeelding; dat kan niet in een folder. open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het een foto is)
        refused-picture: `assets/plaatje.svg` is a GIF picture; a leaflet cannot show that. open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)
    "#;
    moving_webp_is_an_error: said(b"RIFF\x1a\0\0\0WEBPVP8X\0\0\0\0ANIM\x06\0\0\0"), @r#"
        refused-picture: `assets/plaatje.svg` is een bewegende afbeelding (WebP); dat kan niet in een folder. open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het een foto is)
        refused-picture: `assets/plaatje.svg` is a moving picture (WebP); a leaflet cannot show that. open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)
    "#;
    webp_that_ends_early_is_an_error: said(&files::PHOTOGRAPH_WEBP[..100]), @r#"
        picture-cut-off: het bestand `assets/plaatje.svg` is niet heel: het einde ontbreekt. kopieer of download het opnieuw
        picture-cut-off: the file `assets/plaatje.svg` is not whole: its end is missing. copy or download it again
    "#;
    webp_that_is_damaged_is_an_error: said(b"RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0"), @r#"
        damaged-picture: het bestand `assets/plaatje.svg` is beschadigd. kopieer of download het opnieuw of open het in Paint en sla het daar opnieuw op
        damaged-picture: the file `assets/plaatje.svg` is damaged. copy or download it again or open it in Paint and save it again there
    "#;
    avif_is_an_error: said(b"\0\0\0\x18ftypavif\0\0\0\0mif1miaf"), @r#"
        refused-picture: `assets/plaatje.svg` is een AVIF-afbeelding; dat kan niet in een folder. open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het een foto is)
        refused-picture: `assets/plaatje.svg` is an AVIF picture; a leaflet cannot show that. open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)
    "#;
    avif_with_the_brand_of_heif_first_is_an_error: said(b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf"), @r#"
        refused-picture: `assets/plaatje.svg` is een AVIF-afbeelding; dat kan niet in een folder. open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het een foto is)
        refused-picture: `assets/plaatje.svg` is an AVIF picture; a leaflet cannot show that. open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)
    "#;
    photograph_of_a_telephone_is_an_error: said(b"\0\0\0\x18ftypheic\0\0\0\0"), @r#"
        refused-picture: `assets/plaatje.svg` is een foto in het formaat van een telefoon (HEIC); dat kan niet in een folder. open de foto op de computer in Foto's en sla haar op als JPEG stel een iPhone zo in dat hij voortaan JPEG maakt: Instellingen, Camera, Structuren, Meest compatibel
        refused-picture: `assets/plaatje.svg` is a photograph in the format of a telephone (HEIC); a leaflet cannot show that. open the photograph on the computer in Photos and save it as JPEG set an iPhone to make JPEG from now on: Settings, Camera, Formats, Most Compatible
    "#;
    film_is_an_error: said(b"\0\0\0\x18ftypisom\0\0\0\0"), @r#"
        refused-picture: `assets/plaatje.svg` is een film of een geluid, en papier staat stil; dat kan niet in een folder. gebruik een foto of zet de film op internet en laat er een QR-code naar wijzen: qr = "https://…"
        refused-picture: `assets/plaatje.svg` is a film or a sound, and paper stands still; a leaflet cannot show that. use a photograph or put the film on the web and let a QR code lead to it: qr = "https://…"
    "#;
    tiff_is_an_error: said(b"II*\0\x08\0\0\0"), @r#"
        refused-picture: `assets/plaatje.svg` is een TIFF-afbeelding; dat kan niet in een folder. open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het een foto is)
        refused-picture: `assets/plaatje.svg` is a TIFF picture; a leaflet cannot show that. open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)
    "#;
    bmp_is_an_error: said(b"BM\0\0"), @r#"
        refused-picture: `assets/plaatje.svg` is een BMP-afbeelding; dat kan niet in een folder. open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het een foto is)
        refused-picture: `assets/plaatje.svg` is a BMP picture; a leaflet cannot show that. open the picture in Paint and save it as PNG (or as JPEG, if it is a photograph)
    "#;
    pdf_is_an_error: said(b"%PDF-1.7"), @r#"
        refused-picture: `assets/plaatje.svg` is een PDF; dat kan niet in een folder. vraag de maker om de afbeelding zelf, als SVG, PNG of JPEG of open de PDF in een tekenprogramma zoals Inkscape en sla haar op als SVG
        refused-picture: `assets/plaatje.svg` is a PDF; a leaflet cannot show that. ask whoever made it for the picture itself, as SVG, PNG or JPEG or open the PDF in a drawing program such as Inkscape and save it as SVG
    "#;
    postscript_is_an_error: said(b"%!PS-Adobe-3.0 EPSF-3.0"), @r#"
        refused-picture: `assets/plaatje.svg` is een tekening in PostScript (EPS of AI); dat kan niet in een folder. sla de tekening in het tekenprogramma op als SVG
        refused-picture: `assets/plaatje.svg` is a drawing in PostScript (EPS or AI); a leaflet cannot show that. save the drawing as SVG in the drawing program
    "#;
    photoshop_is_an_error: said(b"8BPS\0\x01"), @r#"
        refused-picture: `assets/plaatje.svg` is een bestand van Photoshop; dat kan niet in een folder. sla de afbeelding in Photoshop op als PNG of JPEG
        refused-picture: `assets/plaatje.svg` is a file of Photoshop; a leaflet cannot show that. save the picture as PNG or JPEG in Photoshop
    "#;
    document_is_an_error: said(b"PK\x03\x04\x14\0\x06\0[Content_Types].xml"), @r#"
        refused-picture: `assets/plaatje.svg` is een document, geen afbeelding; dat kan niet in een folder. klik in het document met de rechtermuisknop op de afbeelding, kies Opslaan als afbeelding, en noem hier dat bestand
        refused-picture: `assets/plaatje.svg` is a document, not a picture; a leaflet cannot show that. right-click the picture in the document, choose Save as Picture, and name that file here
    "#;
    archive_is_an_error: said(b"PK\x03\x04\x14\0\x06\0foto.jpg"), @r#"
        refused-picture: `assets/plaatje.svg` is een zip-bestand; dat kan niet in een folder. pak het uit, en noem hier de afbeelding die erin zit
        refused-picture: `assets/plaatje.svg` is a zip file; a leaflet cannot show that. unpack it, and name the picture in it here
    "#;
    compressed_svg_is_an_error: said(b"\x1F\x8B\x08"), @r#"
        refused-picture: `assets/plaatje.svg` is een gecomprimeerde tekening (svgz); dat kan niet in een folder. sla de tekening op als gewone SVG
        refused-picture: `assets/plaatje.svg` is a compressed drawing (svgz); a leaflet cannot show that. save the drawing as plain SVG
    "#;
    empty_file_is_an_error: said(b""), @r#"
        empty-file: het bestand `assets/plaatje.svg` is leeg. sla de afbeelding opnieuw op, of haal haar nog eens waar u haar vandaan hebt
        empty-file: the file `assets/plaatje.svg` is empty. save the picture again, or get it once more from where you had it
    "#;
    file_of_blanks_is_an_error: said(b" \n"), @r#"
        empty-file: het bestand `assets/plaatje.svg` is leeg. sla de afbeelding opnieuw op, of haal haar nog eens waar u haar vandaan hebt
        empty-file: the file `assets/plaatje.svg` is empty. save the picture again, or get it once more from where you had it
    "#;
    file_of_noughts_is_an_error: said(&[0; 600]), @r#"
        empty-file: het bestand `assets/plaatje.svg` is leeg. sla de afbeelding opnieuw op, of haal haar nog eens waar u haar vandaan hebt
        empty-file: the file `assets/plaatje.svg` is empty. save the picture again, or get it once more from where you had it
    "#;
    file_of_words_is_an_error: said("Wervels\n".as_bytes()), @r#"
        unknown-picture: `assets/plaatje.svg` is geen afbeelding die in een folder kan. gebruik een foto (JPEG), een PNG-afbeelding of een tekening (SVG)
        unknown-picture: `assets/plaatje.svg` is not a picture that a leaflet can show. use a photograph (JPEG), a PNG picture or a drawing (SVG)
    "#;
    file_of_bytes_is_an_error: said(b"\xFF\xFE\x00"), @r#"
        unknown-picture: `assets/plaatje.svg` is geen afbeelding die in een folder kan. gebruik een foto (JPEG), een PNG-afbeelding of een tekening (SVG)
        unknown-picture: `assets/plaatje.svg` is not a picture that a leaflet can show. use a photograph (JPEG), a PNG picture or a drawing (SVG)
    "#;
    jpeg_cut_off_is_an_error: said(&files::photograph()[..500]), @r#"
        picture-cut-off: het bestand `assets/plaatje.svg` is niet heel: het einde ontbreekt. kopieer of download het opnieuw
        picture-cut-off: the file `assets/plaatje.svg` is not whole: its end is missing. copy or download it again
    "#;
    jpeg_without_pixels_is_an_error: said(b"\xFF\xD8\xFF\xD9"), @r#"
        damaged-picture: het bestand `assets/plaatje.svg` is beschadigd. kopieer of download het opnieuw of open het in Paint en sla het daar opnieuw op
        damaged-picture: the file `assets/plaatje.svg` is damaged. copy or download it again or open it in Paint and save it again there
    "#;
    jpeg_of_an_unusual_kind_is_an_error: said(&files::with(files::photograph(), b"\xFF\xC0", 1, 0xC9)), @r#"
        unusual-jpeg: `assets/plaatje.svg` is een JPEG van een soort die bijna geen programma kan lezen. open de foto in Paint en sla haar opnieuw op als JPEG
        unusual-jpeg: `assets/plaatje.svg` is a JPEG of a kind that hardly any program can read. open the photograph in Paint and save it as JPEG again
    "#;
    jpeg_in_inks_without_a_profile_is_an_error: said(&inks::jpeg([9; 4], Marked::Adobe, None)), @r#"
        picture-in-cmyk: de foto `assets/plaatje.svg` is voor een drukkerij opgeslagen (CMYK), zonder kleurprofiel: haar kleuren zijn niet bekend. vraag de maker om de foto in RGB of open de foto in Paint en sla haar op als PNG: dan wordt zij RGB
        picture-in-cmyk: the photograph `assets/plaatje.svg` was saved for a print shop (CMYK), without a colour profile: its colours are not known. ask whoever made it for the photograph in RGB or open the photograph in Paint and save it as PNG: that makes it RGB
    "#;
    jpeg_of_too_many_pixels_is_an_error: said(&files::promising(60_000, 60_000)), @r#"
        too-many-pixels: de afbeelding `assets/plaatje.svg` is te groot: 60000 bij 60000 beeldpunten. een afbeelding mag hoogstens 100 megapixels (miljoen beeldpunten) en 64 MB groot zijn: maak haar kleiner en sla haar opnieuw op
        too-many-pixels: the picture `assets/plaatje.svg` is too large: 60000 by 60000 pixels. a picture may have at most 100 megapixels (million pixels) and 64 MB: make it smaller and save it again
    "#;
    png_cut_off_is_an_error: said(&files::picture()[..70]), @r#"
        picture-cut-off: het bestand `assets/plaatje.svg` is niet heel: het einde ontbreekt. kopieer of download het opnieuw
        picture-cut-off: the file `assets/plaatje.svg` is not whole: its end is missing. copy or download it again
    "#;
    png_of_a_wrong_kind_is_an_error: said(&Png { color: 5, ..files::small() }.write()), @r#"
        damaged-picture: het bestand `assets/plaatje.svg` is beschadigd. kopieer of download het opnieuw of open het in Paint en sla het daar opnieuw op
        damaged-picture: the file `assets/plaatje.svg` is damaged. copy or download it again or open it in Paint and save it again there
    "#;
    png_of_too_many_pixels_is_an_error: said(&Png { size: [60_000, 60_000], ..files::small() }.write()), @r#"
        too-many-pixels: de afbeelding `assets/plaatje.svg` is te groot: 60000 bij 60000 beeldpunten. een afbeelding mag hoogstens 100 megapixels (miljoen beeldpunten) en 64 MB groot zijn: maak haar kleiner en sla haar opnieuw op
        too-many-pixels: the picture `assets/plaatje.svg` is too large: 60000 by 60000 pixels. a picture may have at most 100 megapixels (million pixels) and 64 MB: make it smaller and save it again
    "#;
    web_page_is_an_error: said(b"<html><body/></html>"), @r#"
        refused-picture: `assets/plaatje.svg` is een webpagina, geen afbeelding; dat kan niet in een folder. klik op de webpagina met de rechtermuisknop op de afbeelding en kies Afbeelding opslaan als
        refused-picture: `assets/plaatje.svg` is a web page, not a picture; a leaflet cannot show that. right-click the picture on the web page and choose Save Image As
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
        "<clipPath id='c'><rect width='9' height='9' clip-rule='evenodd'/><rect width='5' height='50'/></clipPath>\n\
         <clipPath id='d'><rect width='50' height='50' clip-path='url(#c)'/></clipPath>\
         <rect width='50' height='50' clip-path='url(#d)'/>"), @r#"
        clip-too-complex: 3:19 `rect` deze tekening snijdt vormen af op een manier die niet gedrukt kan worden. voeg de uitsnijdende vormen in uw tekenprogramma samen tot één vorm
        clip-too-complex: 3:19 `rect` this drawing cuts off shapes in a way that cannot be printed. join the shapes that cut off into one shape in your drawing program
    "#;
    text_on_a_path_is_an_error: of_drawing("<path id='p' d='M0 9H9'/><text><textPath href='#p'>a</textPath></text>"), @r#"
        unsupported-in-picture: 2:33 `textPath` in deze tekening volgt tekst een lijn, en dat kan niet gedrukt worden. zet de tekst recht (Inkscape: Tekst, Van pad verwijderen) of maak van de tekst in uw tekenprogramma lijnen (Inkscape: Paden, Object naar pad)
        unsupported-in-picture: 2:33 `textPath` in this drawing text follows a line, and that cannot be printed. put the text on a straight line (Inkscape: Text, Remove from Path) or turn the text into outlines in your drawing program (Inkscape: Path, Object to Path)
    "#;
    part_of_a_text_that_is_cut_off_is_an_error: of_drawing("<text y='20'>a<tspan style='clip-path:inset(1px)'>b</tspan></text>"), @r#"
        unsupported-in-picture: 2:16 `tspan` in deze tekening is een deel van een tekst afgesneden of gemaskeerd, en dat kan niet gedrukt worden. pas de uitsnede of het masker op de hele tekst toe of maak van de tekst in uw tekenprogramma lijnen (Inkscape: Paden, Object naar pad)
        unsupported-in-picture: 2:16 `tspan` in this drawing a part of a text is cut off or masked, and that cannot be printed. apply the clip or the mask to the whole text or turn the text into outlines in your drawing program (Inkscape: Path, Object to Path)
    "#;
    image_is_an_error: of_drawing("<image href='foto.png' width='5' height='5'/>"), @r#"
        unsupported-in-picture: 2:2 `image` in deze tekening zit een foto of ander plaatje, en dat kan niet gedrukt worden. gebruik dat plaatje zelf, als PNG of JPEG, of haal het weg
        unsupported-in-picture: 2:2 `image` there is a photograph or other picture in this drawing, and it cannot be printed. use that picture itself, as PNG or JPEG, or take it out
    "#;
    foreign_object_is_an_error: of_drawing("<foreignObject width='5' height='5'/>"), @r#"
        unsupported-in-picture: 2:2 `foreignObject` in deze tekening zit een stuk webpagina, en dat kan niet gedrukt worden. haal het weg. In draw.io: zet bij de tekst "Formatted Text" uit
        unsupported-in-picture: 2:2 `foreignObject` there is a piece of a web page in this drawing, and it cannot be printed. take it out. In draw.io: turn off "Formatted Text" for the text
    "#;
    pattern_of_very_many_tiles_is_an_error: of_drawing(
        "<pattern id='p' width='.5' height='.5' patternUnits='userSpaceOnUse'><rect width='2' height='2'/></pattern>\n\
         <rect style='fill:url(#p)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 3:2 `rect` in deze tekening zit een vlak met een patroon, en dat kan niet gedrukt worden. geef het vlak één kleur, of teken het patroon als losse vormen of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unsupported-in-picture: 3:2 `rect` there is a shape with a pattern in this drawing, and it cannot be printed. give the shape one colour, or draw the pattern as separate shapes or save the drawing as PNG, at least 1200 pixels wide
    "#;
    mask_of_css_is_an_error: of_drawing("<rect style='mask:linear-gradient(#000,#fff)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 2:14 `mask:linear-gradient(#000,#fff)` in deze tekening zit een masker, en dat kan niet gedrukt worden. snijd de vorm zelf bij, of gebruik een uitsnijpad (clip) in plaats van een masker of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unsupported-in-picture: 2:14 `mask:linear-gradient(#000,#fff)` there is a mask in this drawing, and it cannot be printed. trim the shape itself, or use a clipping path instead of a mask or save the drawing as PNG, at least 1200 pixels wide
    "#;
    colour_that_is_not_understood_is_an_error: of_drawing("<rect fill='color-mix(in srgb, red, blue)' width='5' height='5'/>"), @r#"
        unknown-style-in-picture: 2:7 `fill='color-mix(in srgb, red, blue)'` `fill: color-mix(in srgb, red, blue)` in deze tekening is onbekend, en kan veranderen hoe zij eruitziet. open de tekening in een tekenprogramma zoals Inkscape en sla haar op als gewone SVG of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unknown-style-in-picture: 2:7 `fill='color-mix(in srgb, red, blue)'` `fill: color-mix(in srgb, red, blue)` in this drawing is not understood, and may change how it looks. open the drawing in a drawing program such as Inkscape and save it as plain SVG or save the drawing as PNG, at least 1200 pixels wide
    "#;
    selector_that_is_not_understood_is_an_error: of_drawing("<style>g { fill: red }\nrect:has(a) { fill: red }</style><rect width='5' height='5'/>"), @r#"
        unknown-style-in-picture: 3:1 `rect:has(a)` `rect:has(a)` in deze tekening is onbekend, en kan veranderen hoe zij eruitziet. open de tekening in een tekenprogramma zoals Inkscape en sla haar op als gewone SVG of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unknown-style-in-picture: 3:1 `rect:has(a)` `rect:has(a)` in this drawing is not understood, and may change how it looks. open the drawing in a drawing program such as Inkscape and save it as plain SVG or save the drawing as PNG, at least 1200 pixels wide
    "#;
    property_that_is_not_understood_is_an_error: of_drawing("<rect style='fill:red;rotate:45deg' width='5' height='5'/>"), @r#"
        unknown-style-in-picture: 2:23 `rotate:45deg` `rotate: 45deg` in deze tekening is onbekend, en kan veranderen hoe zij eruitziet. open de tekening in een tekenprogramma zoals Inkscape en sla haar op als gewone SVG of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unknown-style-in-picture: 2:23 `rotate:45deg` `rotate: 45deg` in this drawing is not understood, and may change how it looks. open the drawing in a drawing program such as Inkscape and save it as plain SVG or save the drawing as PNG, at least 1200 pixels wide
    "#;
    element_that_is_not_known_is_an_error: of_drawing("<flowRoot><flowPara>Let op</flowPara></flowRoot>"), @r#"
        unknown-element-in-picture: 2:2 `flowRoot` in deze tekening zit een onderdeel, `flowRoot`, dat niet bekend is en niet gedrukt kan worden. open de tekening in een tekenprogramma zoals Inkscape en sla haar op als gewone SVG of haal dat onderdeel weg
        unknown-element-in-picture: 2:2 `flowRoot` there is a part in this drawing, `flowRoot`, that is not known and cannot be printed. open the drawing in a drawing program such as Inkscape and save it as plain SVG or take that part out
    "#;
    drawing_in_letters_of_another_kind_is_an_error: said(b"<?xml version='1.0' encoding='KOI8-R'?><svg>\xEB</svg>"), @r#"
        unknown-encoding-of-picture: de letters van deze tekening zijn opgeslagen als `KOI8-R`, en dat wordt niet gelezen. open de tekening in uw tekenprogramma en sla haar opnieuw op als SVG, in UTF-8
        unknown-encoding-of-picture: the letters of this drawing are stored as `KOI8-R`, and that is not read. open the drawing in your drawing program and save it as SVG again, in UTF-8
    "#;
    filter_is_an_error: of_drawing(
        "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>\n\
         <rect filter='url(#f)' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 3:7 `filter='url(#f)'` in deze tekening zit een effect, zoals een schaduw of vervaging, en dat kan niet gedrukt worden. haal het effect weg (Inkscape: Filters, Filters verwijderen) of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unsupported-in-picture: 3:7 `filter='url(#f)'` there is an effect in this drawing, such as a shadow or a blur, and it cannot be printed. take the effect out (Inkscape: Filters, Remove Filters) or save the drawing as PNG, at least 1200 pixels wide
    "#;
    blend_mode_is_an_error: of_drawing("<rect style='mix-blend-mode:multiply' width='50' height='50'/>"), @r#"
        unsupported-in-picture: 2:14 `mix-blend-mode:multiply` in deze tekening worden kleuren door elkaar gemengd, en dat kan niet gedrukt worden. zet de mengmodus op normaal (Inkscape: Object, Vulling en lijn) of sla de tekening op als PNG, minstens 1200 beeldpunten breed
        unsupported-in-picture: 2:14 `mix-blend-mode:multiply` colours are blended in this drawing, and that cannot be printed. set the blend mode to normal (Inkscape: Object, Fill and Stroke) or save the drawing as PNG, at least 1200 pixels wide
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
    every_mistake_is_said_at_once: of_drawing("<script>a</script>\n<image href='a.png'/>\n<foreignObject/>"), @r#"
        unsupported-in-picture: 2:2 `script` in deze tekening zit een programma, en dat werkt niet op papier. haal het weg: sla de tekening op als gewone SVG
        unsupported-in-picture: 2:2 `script` there is a program in this drawing, and it does not work on paper. take it out: save the drawing as plain SVG
        unsupported-in-picture: 3:2 `image` in deze tekening zit een foto of ander plaatje, en dat kan niet gedrukt worden. gebruik dat plaatje zelf, als PNG of JPEG, of haal het weg
        unsupported-in-picture: 3:2 `image` there is a photograph or other picture in this drawing, and it cannot be printed. use that picture itself, as PNG or JPEG, or take it out
        unsupported-in-picture: 4:2 `foreignObject` in deze tekening zit een stuk webpagina, en dat kan niet gedrukt worden. haal het weg. In draw.io: zet bij de tekst "Formatted Text" uit
        unsupported-in-picture: 4:2 `foreignObject` there is a piece of a web page in this drawing, and it cannot be printed. take it out. In draw.io: turn off "Formatted Text" for the text
    "#;
}

fn is_shown(content: &str) -> bool {
    let open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>";
    let shown = "<rect width='9' height='9'/>";
    artwork::load("a.svg", format!("{open}{content}{shown}</svg>").into_bytes().into(), "nl")
        .is_ok()
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
fn what_is_hidden_by_a_style_sheet_is_no_error() {
    let hidden = [
        "<style>.a { display: none }</style><g class='a'><text>a</text></g>",
        "<style>.a { visibility: hidden }</style><g class='a'><text>a</text></g>",
        "<style>g { display: none } circle:has(a) { fill: red }</style><g fill='color-mix(red)'/>",
        "<style>text { fill: color-mix(in srgb, red, blue); rotate: 3deg }</style>",
        "<rect style='fill: color-mix(red); fill: blue' width='5' height='5'/>",
        "<defs><g style='rotate: 3deg'><text>a</text></g></defs>",
        "<rect style='cursor: pointer; -inkscape-stroke: none; foo: bar(2)' width='5' height='5'/>",
        "<image/>",
        "<flowRoot><flowPara/></flowRoot>",
    ];
    for content in hidden {
        assert!(is_shown(content), "{content}");
    }
}

#[test]
fn what_a_reference_leads_to_is_looked_at() {
    let seen = [
        "<marker id='m'><foreignObject/></marker><path d='M0 0H9' marker-end='url(#m)'/>",
        "<clipPath id='c'><text>a</text></clipPath><rect width='5' height='5' clip-path='url(#c)'/>",
        "<mask id='m'><text>a</text></mask><rect width='5' height='5' mask='url(#m)'/>",
        "<pattern id='p' width='1' height='1'><text>a</text></pattern><rect width='5' height='5' fill='url(#p)'/>",
        "<linearGradient id='g'><stop stop-color='color-mix(red)'/></linearGradient><rect width='5' height='5' fill='url(#g)'/>",
        "<defs><g id='g'><foreignObject/></g></defs><style>.a { fill: red }</style><use href='#g'/>",
    ];
    for content in seen {
        assert!(!is_shown(content), "{content}");
    }
}

#[test]
fn deep_drawing_is_shown_and_a_long_chain_of_uses_is_an_error() {
    let nested = |depth: usize| {
        let inner = "<rect width='5' height='5'/>";
        format!("{}{inner}{}", "<g opacity='.9'>".repeat(depth), "</g>".repeat(depth))
    };
    assert!(is_shown(&nested(180)));
    let chain: String =
        (0..400).map(|it| format!("<g id='a{it}'><use href='#a{}'/></g>", it + 1)).collect();
    assert!(!is_shown(&format!("{chain}<g id='a400'><rect width='5' height='5'/></g>")));
    let doubled: String = (0..40)
        .map(|it| format!("<g id='a{it}'><use href='#a{0}'/><use href='#a{0}'/></g>", it + 1))
        .collect();
    assert!(!is_shown(&format!("{doubled}<g id='a40'><rect width='5' height='5'/></g>")));
    assert!(is_shown("<g id='a'><use href='#a'/></g>"));
}

#[test]
fn drawing_nested_without_end_is_an_error() {
    let nested = "<g>".repeat(100_000) + &"</g>".repeat(100_000);
    let open = r#"<svg xmlns="http://www.w3.org/2000/svg">"#;
    assert_text(
        &said(format!("{open}{nested}</svg>").as_bytes()),
        r"
    picture-too-complex: 1:1 `<` deze tekening is te ingewikkeld om te lezen. vereenvoudig de tekening in uw tekenprogramma en sla het bestand opnieuw op
    picture-too-complex: 1:1 `<` this drawing is too complicated to be read. simplify it in your drawing program and save it again
    ",
    );
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
    assert!(artwork::load("a.svg", file.into_bytes().into(), "nl").is_err());
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
        assert!(artwork::load("a.svg", file.into_bytes().into(), "nl").is_err(), "{size}");
    }
}
