//! Dutch messages about a picture.

use super::Message;
use crate::diagnostic::{
    ArtworkProblem, Feature, MOST_MEGABYTES, MOST_MEGAPIXELS, PictureKind, TextFeature, XmlFault,
};

pub(super) fn message(problem: &ArtworkProblem) -> Message {
    match problem {
        ArtworkProblem::UnknownKind { path } => {
            Message::new(format!("`{path}` is geen afbeelding die in een folder kan"))
                .hint("gebruik een foto (JPEG), een PNG-afbeelding of een tekening (SVG)")
        }
        ArtworkProblem::RefusedKind { path, kind } => refused(path, *kind),
        ArtworkProblem::EmptyFile { path } => Message::new(format!("het bestand `{path}` is leeg"))
            .hint("sla de afbeelding opnieuw op, of haal haar nog eens waar u haar vandaan hebt"),
        ArtworkProblem::CutOff { path } => {
            Message::new(format!("het bestand `{path}` is niet heel: het einde ontbreekt"))
                .hint("kopieer of download het opnieuw")
        }
        ArtworkProblem::Damaged { path } => {
            Message::new(format!("het bestand `{path}` is beschadigd"))
                .hint("kopieer of download het opnieuw")
                .hint("of open het in Paint en sla het daar opnieuw op")
        }
        ArtworkProblem::UnusualJpeg { path } => Message::new(format!(
            "`{path}` is een JPEG van een soort die bijna geen programma kan lezen"
        ))
        .hint("open de foto in Paint en sla haar opnieuw op als JPEG"),
        ArtworkProblem::Cmyk { path } => cmyk(path),
        ArtworkProblem::TooManyPixels { path, width, height } => {
            too_many_pixels(path, *width, *height)
        }
        ArtworkProblem::BrokenXml { fault } => broken(fault),
        ArtworkProblem::NoNamespace => Message::new("deze tekening zegt niet dat het SVG is")
            .hint("schrijf: <svg xmlns=\"http://www.w3.org/2000/svg\" …>"),
        ArtworkProblem::TooComplex => Message::new("deze tekening is te ingewikkeld om te lezen")
            .hint("vereenvoudig de tekening in uw tekenprogramma en sla het bestand opnieuw op"),
        ArtworkProblem::NoSize => Message::new("deze tekening heeft geen bruikbare afmetingen")
            .hint("geef het svg-element een viewBox, of een breedte en een hoogte groter dan 0"),
        ArtworkProblem::Empty => Message::new("in deze tekening is niets te zien")
            .hint("kijk of alles verborgen of doorzichtig is, of kies een ander bestand"),
        ArtworkProblem::ClipTooComplex => {
            Message::new("deze tekening snijdt vormen af op een manier die niet gedrukt kan worden")
                .hint("voeg de uitsnijdende vormen in uw tekenprogramma samen tot één vorm")
        }
        ArtworkProblem::UnknownStyle { written } => Message::new(format!(
            "`{}` in deze tekening is onbekend, en kan veranderen hoe zij eruitziet",
            written
        ))
        .hint("open de tekening in een tekenprogramma zoals Inkscape en sla haar op als gewone SVG")
        .hint("of sla de tekening op als PNG, minstens 1200 beeldpunten breed"),
        ArtworkProblem::UnknownElement { name } => Message::new(format!(
            "in deze tekening zit een onderdeel, `{name}`, dat niet bekend is en niet gedrukt kan \
             worden"
        ))
        .hint("open de tekening in een tekenprogramma zoals Inkscape en sla haar op als gewone SVG")
        .hint("of haal dat onderdeel weg"),
        ArtworkProblem::UnknownEncoding { encoding } => Message::new(format!(
            "de letters van deze tekening zijn opgeslagen als `{encoding}`, en dat wordt niet \
             gelezen"
        ))
        .hint("open de tekening in uw tekenprogramma en sla haar opnieuw op als SVG, in UTF-8"),
        ArtworkProblem::Unsupported { feature } => unsupported(*feature),
    }
}

fn refused(path: &str, kind: PictureKind) -> Message {
    let (what, cures): (_, &[_]) = match kind {
        PictureKind::Gif => ("een GIF-afbeelding", &[IN_PAINT]),
        PictureKind::MovingWebP => ("een bewegende afbeelding (WebP)", &[IN_PAINT]),
        PictureKind::Avif => ("een AVIF-afbeelding", &[IN_PAINT]),
        PictureKind::Tiff => ("een TIFF-afbeelding", &[IN_PAINT]),
        PictureKind::Bmp => ("een BMP-afbeelding", &[IN_PAINT]),
        PictureKind::Heic => (
            "een foto in het formaat van een telefoon (HEIC)",
            &[
                "open de foto op de computer in Foto's en sla haar op als JPEG",
                "stel een iPhone zo in dat hij voortaan JPEG maakt: Instellingen, Camera, \
                 Structuren, Meest compatibel",
            ],
        ),
        PictureKind::Pdf => (
            "een PDF",
            &[
                "vraag de maker om de afbeelding zelf, als SVG, PNG of JPEG",
                "of open de PDF in een tekenprogramma zoals Inkscape en sla haar op als SVG",
            ],
        ),
        PictureKind::PostScript => (
            "een tekening in PostScript (EPS of AI)",
            &["sla de tekening in het tekenprogramma op als SVG"],
        ),
        PictureKind::Photoshop => {
            ("een bestand van Photoshop", &["sla de afbeelding in Photoshop op als PNG of JPEG"])
        }
        PictureKind::CompressedSvg => {
            ("een gecomprimeerde tekening (svgz)", &["sla de tekening op als gewone SVG"])
        }
        PictureKind::OfficeFile => (
            "een document, geen afbeelding",
            &["klik in het document met de rechtermuisknop op de afbeelding, kies Opslaan als \
               afbeelding, en noem hier dat bestand"],
        ),
        PictureKind::Archive => {
            ("een zip-bestand", &["pak het uit, en noem hier de afbeelding die erin zit"])
        }
        PictureKind::Film => {
            ("een film of een geluid, en papier staat stil", &["gebruik een foto"])
        }
        PictureKind::WebPage => (
            "een webpagina, geen afbeelding",
            &["klik op de webpagina met de rechtermuisknop op de afbeelding en kies Afbeelding \
               opslaan als"],
        ),
    };
    let words = Message::new(format!("`{path}` is {what}; dat kan niet in een folder"));
    let words = cures.iter().fold(words, |words, cure| words.hint(*cure));
    if kind == PictureKind::Film {
        words
            .by_hand(
                "of zet de film op internet en laat er een QR-code naar wijzen: qr = \"https://…\"",
            )
            .at_desk("of zet de film op internet, en schrijf in de tekst op welk adres")
    } else {
        words
    }
}

const IN_PAINT: &str = "open de afbeelding in Paint en sla haar op als PNG (of als JPEG, als het \
                        een foto is)";

fn cmyk(path: &str) -> Message {
    Message::new(format!(
        "de foto `{path}` is voor een drukkerij opgeslagen (CMYK), zonder kleurprofiel: haar \
         kleuren zijn niet bekend"
    ))
    .hint("vraag de maker om de foto in RGB")
    .hint("of open de foto in Paint en sla haar op als PNG: dan wordt zij RGB")
}

fn too_many_pixels(path: &str, width: u32, height: u32) -> Message {
    Message::new(format!("de afbeelding `{path}` is te groot: {width} bij {height} beeldpunten"))
        .hint(format!(
            "een afbeelding mag hoogstens {MOST_MEGAPIXELS} megapixels (miljoen beeldpunten) en \
             {MOST_MEGABYTES} MB groot zijn: maak haar kleiner en sla haar opnieuw op"
        ))
}

fn broken(fault: &XmlFault) -> Message {
    let cure = "open de tekening in uw tekenprogramma en sla het bestand opnieuw op als SVG";
    let words = match fault {
        XmlFault::WrongEnd { expected, found } => Message::new("dit bestand is beschadigd")
            .label(format!("hier eindigt `{found}`, maar `{expected}` is nog niet afgesloten")),
        XmlFault::CutOff => {
            Message::new("dit bestand is niet heel: het einde ontbreekt").label("hier houdt het op")
        }
        XmlFault::UnknownEntity { name } => {
            Message::new(format!("`&{name};` heeft geen betekenis"))
        }
        XmlFault::Other => Message::new("dit bestand is beschadigd").label("dit is geen SVG"),
    };
    words.hint(cure)
}

/// What to do about words that cannot be set as the drawing has them.
const TO_OUTLINES: &str =
    "maak van de tekst in uw tekenprogramma lijnen (Inkscape: Paden, Object naar pad)";

fn text(feature: TextFeature) -> Message {
    use TextFeature as F;
    let (how, cure) = match feature {
        F::OnPath => {
            ("volgt tekst een lijn", "zet de tekst recht (Inkscape: Tekst, Van pad verwijderen)")
        }
        F::PlacedLetters => (
            "heeft elke letter van een tekst een eigen plaats",
            "typ de tekst in uw tekenprogramma opnieuw (Inkscape: Tekst, Tekenspatiëring \
             herstellen)",
        ),
        F::TurnedLetters => {
            ("zijn de letters van een tekst één voor één gedraaid", "draai de tekst als geheel")
        }
        F::GivenLength => (
            "is tekst tot een vaste lengte uitgerekt",
            "geef de tekst haar gewone lengte (haal textLength weg)",
        ),
        F::Vertical => ("staat tekst van boven naar beneden", "draai de tekst als geheel"),
        F::Wrapped => (
            "verdeelt het tekenprogramma een tekst zelf over regels",
            "maak er gewone tekst van (Inkscape: Tekst, Omzetten naar tekst)",
        ),
        F::Painted => (
            "is tekst gevuld met een kleurverloop of een patroon",
            "geef de tekst één kleur (Inkscape: Object, Vulling en lijn, Egale kleur)",
        ),
        F::OnlyOutlined => ("heeft tekst alleen een rand", "geef de tekst een kleur en geen rand"),
        F::OutlinedBehind => ("staat achter de letters van een tekst een rand", "haal de rand weg"),
        F::Decorated => (
            "is tekst onderstreept, doorgehaald of met een schaduw gezet",
            "haal de streep of de schaduw weg",
        ),
        F::SmallCapitals => {
            ("staat tekst in kleine hoofdletters", "gebruik gewone letters of hoofdletters")
        }
        F::Adjusted => (
            "hangt de grootte van tekst af van haar lettertype",
            "haal die aanpassing weg (font-size-adjust)",
        ),
        F::Overridden => (
            "staat tekst in een andere leesrichting dan haar letters hebben",
            "haal de opgelegde richting weg (unicode-bidi, direction)",
        ),
        F::Clip => (
            "is tekst de vorm van een uitsnede, een masker of een patroon",
            "zet de tekst er los in",
        ),
        F::PartCut => (
            "is een deel van een tekst afgesneden of gemaskeerd",
            "pas de uitsnede of het masker op de hele tekst toe",
        ),
        F::Boxed => (
            "wordt iets afgesneden of gedraaid naar de maat van een tekst",
            "haal de uitsnede van de tekst weg",
        ),
    };
    Message::new(format!("in deze tekening {how}, en dat kan niet gedrukt worden"))
        .hint(cure)
        .hint(format!("of {TO_OUTLINES}"))
}

fn unsupported(feature: Feature) -> Message {
    let (what, cure) = match feature {
        Feature::Text(feature) => return text(feature),
        Feature::TextInLogo => (
            "in dit logo staat tekst, en die zou in een ander lettertype komen te staan",
            TO_OUTLINES,
        ),
        Feature::Image => (
            "in deze tekening zit een foto of ander plaatje, en dat kan niet gedrukt worden",
            "gebruik dat plaatje zelf, als PNG of JPEG, of haal het weg",
        ),
        Feature::ForeignObject => (
            "in deze tekening zit een stuk webpagina, en dat kan niet gedrukt worden",
            "haal het weg. In draw.io: zet bij de tekst \"Formatted Text\" uit",
        ),
        Feature::Pattern => (
            "in deze tekening zit een vlak met een patroon, en dat kan niet gedrukt worden",
            "geef het vlak één kleur, of teken het patroon als losse vormen",
        ),
        Feature::Mask => (
            "in deze tekening zit een masker, en dat kan niet gedrukt worden",
            "snijd de vorm zelf bij, of gebruik een uitsnijpad (clip) in plaats van een masker",
        ),
        Feature::Filter => (
            "in deze tekening zit een effect, zoals een schaduw of vervaging, en dat kan niet \
             gedrukt worden",
            "haal het effect weg (Inkscape: Filters, Filters verwijderen)",
        ),
        Feature::BlendMode => (
            "in deze tekening worden kleuren door elkaar gemengd, en dat kan niet gedrukt worden",
            "zet de mengmodus op normaal (Inkscape: Object, Vulling en lijn)",
        ),
        Feature::Animation => {
            ("in deze tekening beweegt iets, en papier staat stil", "haal de beweging weg")
        }
        Feature::Script => (
            "in deze tekening zit een programma, en dat werkt niet op papier",
            "haal het weg: sla de tekening op als gewone SVG",
        ),
        Feature::OtherFile => (
            "deze tekening haalt een deel uit een ander bestand, en dat wordt niet gelezen",
            "zet alles in één bestand",
        ),
    };
    let words = Message::new(what).hint(cure);
    match feature {
        Feature::TextInLogo => words.hint(
            "of vraag wie het logo heeft gemaakt om een bestand met letters als lijnen, of als PNG",
        ),
        Feature::Pattern | Feature::Mask | Feature::Filter | Feature::BlendMode => {
            words.hint("of sla de tekening op als PNG, minstens 1200 beeldpunten breed")
        }
        _ => words,
    }
}
