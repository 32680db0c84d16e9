use super::Words;
use crate::diagnostic::{ArtworkProblem, Feature, PictureKind, XmlFault};

pub(super) fn words(problem: &ArtworkProblem) -> Words {
    match problem {
        ArtworkProblem::UnknownKind { path } => {
            Words::new(format!("`{path}` is geen tekening die in een folder kan"))
                .hint("gebruik een SVG-bestand. Sla de tekening in uw tekenprogramma op als SVG")
        }
        ArtworkProblem::NotYet { path, kind } => not_yet(path, *kind),
        ArtworkProblem::BrokenXml { fault } => broken(fault),
        ArtworkProblem::NoNamespace => Words::new("deze tekening zegt niet dat het SVG is")
            .hint("schrijf: <svg xmlns=\"http://www.w3.org/2000/svg\" …>"),
        ArtworkProblem::TooComplex => Words::new("deze tekening is te ingewikkeld om te lezen")
            .hint("vereenvoudig de tekening in uw tekenprogramma en sla het bestand opnieuw op"),
        ArtworkProblem::NoSize => Words::new("deze tekening heeft geen bruikbare afmetingen")
            .hint("geef het svg-element een viewBox, of een breedte en een hoogte groter dan 0"),
        ArtworkProblem::Empty => Words::new("in deze tekening is niets te zien")
            .hint("kijk of alles verborgen of doorzichtig is, of kies een ander bestand"),
        ArtworkProblem::ClipTooComplex => {
            Words::new("deze tekening snijdt vormen af op een manier die niet gedrukt kan worden")
                .hint("voeg de uitsnijdende vormen in uw tekenprogramma samen tot één vorm")
        }
        ArtworkProblem::Unsupported { feature } => unsupported(*feature),
    }
}

fn not_yet(path: &str, kind: PictureKind) -> Words {
    let kind = match kind {
        PictureKind::Png => "een PNG-afbeelding",
        PictureKind::Jpeg => "een foto (JPEG)",
        PictureKind::Gif => "een GIF-afbeelding",
        PictureKind::Pdf => "een PDF",
        PictureKind::CompressedSvg => {
            return Words::new(format!("`{path}` is een gecomprimeerde tekening (svgz)"))
                .hint("sla de tekening op als gewone SVG");
        }
    };
    Words::new(format!("`{path}` is {kind}; voorlopig kunnen alleen SVG-tekeningen in een folder"))
        .hint("sla de tekening op als SVG, of laat de afbeelding natekenen")
}

fn broken(fault: &XmlFault) -> Words {
    let cure = "open de tekening in uw tekenprogramma en sla het bestand opnieuw op als SVG";
    let words = match fault {
        XmlFault::WrongEnd { expected, found } => Words::new("dit bestand is beschadigd")
            .label(format!("hier eindigt `{found}`, maar `{expected}` is nog niet afgesloten")),
        XmlFault::CutOff => {
            Words::new("dit bestand is niet heel: het einde ontbreekt").label("hier houdt het op")
        }
        XmlFault::UnknownEntity { name } => Words::new(format!("`&{name};` heeft geen betekenis")),
        XmlFault::Other => Words::new("dit bestand is beschadigd").label("dit is geen SVG"),
    };
    words.hint(cure)
}

fn unsupported(feature: Feature) -> Words {
    let (what, cure) = match feature {
        Feature::Text => (
            "in deze tekening staat tekst, en die kan niet gedrukt worden",
            "haal de tekst weg en zet die in `caption`, of maak er in uw tekenprogramma lijnen \
             van (Inkscape: Pad, Object naar pad)",
        ),
        Feature::Image => (
            "in deze tekening zit een foto of ander plaatje, en dat kan niet gedrukt worden",
            "haal het weg, of trek het over tot lijnen (Inkscape: Pad, Bitmap overtrekken)",
        ),
        Feature::ForeignObject => (
            "in deze tekening zit een stuk webpagina, en dat kan niet gedrukt worden",
            "haal het weg. In draw.io: zet bij de tekst \"Formatted Text\" uit",
        ),
        Feature::Gradient => (
            "in deze tekening zit een kleurverloop, en dat kan nog niet gedrukt worden",
            "geef het vlak één kleur",
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
            "haal het effect weg",
        ),
        Feature::BlendMode => (
            "in deze tekening worden kleuren door elkaar gemengd, en dat kan niet gedrukt worden",
            "zet de mengmodus op normaal",
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
    Words::new(what).hint(cure)
}
