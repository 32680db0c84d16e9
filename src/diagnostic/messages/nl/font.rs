//! Dutch messages about a font of the user.

use super::super::{in_code, listed, some_of};
use super::Message;
use crate::diagnostic::{FontKind, FontProblem, Licence, MOST_FONTS};

const ANOTHER: &str = "kies een ander lettertype; dat van fonts.google.com/noto mag altijd";
const AGAIN: &str = "kopieer of download het opnieuw";
const DOWNLOAD: &str = "download het lettertype als TTF of OTF, en noem hier dat bestand";

pub(super) fn message(problem: &FontProblem) -> Message {
    match problem {
        FontProblem::UnknownKind { path } => {
            Message::new(format!("`{path}` is geen lettertype")).hint(DOWNLOAD)
        }
        FontProblem::RefusedKind { path, kind } => refused(path, *kind),
        FontProblem::EmptyFile { path } => {
            Message::new(format!("het bestand `{path}` is leeg")).hint(AGAIN)
        }
        FontProblem::Damaged { path } => {
            Message::new(format!("het lettertype `{path}` is beschadigd of niet heel")).hint(AGAIN)
        }
        FontProblem::NoOutlines { path } => Message::new(format!(
            "`{path}` bestaat uit plaatjes, zoals een lettertype voor emoji, en kan niet scherp \
             worden gedrukt"
        ))
        .hint("kies een gewoon lettertype, als TTF of OTF"),
        FontProblem::VariableCff { path } => Message::new(format!(
            "`{path}` is een variabel lettertype van een soort die niet in een PDF kan"
        ))
        .hint("download het gewone lettertype, met een bestand Regular en een bestand Bold"),
        FontProblem::NotEmbeddable { path, licence } => not_embeddable(path, *licence),
        FontProblem::WhichFace { path, names } => {
            let words = Message::new(format!("in `{path}` zitten {} lettertypen", names.len()));
            with_faces(words, path, names)
        }
        FontProblem::UnknownFace { path, face, nearest, names } => {
            let words = Message::new(format!("in `{path}` zit geen lettertype `{face}`"));
            match nearest {
                Some(name) => words.hint(format!("schrijf \"{path}#{name}\"")),
                None => with_faces(words, path, names),
            }
        }
        FontProblem::UnknownFamily { name, nearest, known } => {
            unknown_family(name, nearest.as_deref(), known)
        }
        FontProblem::NoBold { family, proposal, variable } => {
            no_bold(family, proposal.as_deref(), *variable)
        }
        FontProblem::TooMany => {
            Message::new(format!("er staan meer dan {MOST_FONTS} lettertypen in de lijst"))
                .hint("noem alleen de lettertypen die de folder gebruikt")
        }
    }
}

fn refused(path: &str, kind: FontKind) -> Message {
    let (what, cure) = match kind {
        FontKind::Web => ("een lettertype voor websites", DOWNLOAD),
        FontKind::PostScript => ("een oud lettertype (Type 1)", DOWNLOAD),
        FontKind::Suitcase => ("een lettertype van een oude Mac", DOWNLOAD),
        FontKind::Archive => {
            ("een zip-bestand", "pak het uit, en noem hier het TTF- of OTF-bestand dat erin zit")
        }
        FontKind::WebPage => (
            "een webpagina, geen lettertype",
            "klik op die pagina op de knop om te downloaden, en noem hier het TTF- of OTF-bestand \
             dat u krijgt",
        ),
    };
    Message::new(format!("`{path}` is {what}; dat kan niet in een folder")).hint(cure)
}

fn not_embeddable(path: &str, licence: Licence) -> Message {
    let reason = match licence {
        Licence::Restricted => "het lettertype in een ander bestand zit",
        Licence::NoSubsetting => "alleen een deel van de letters in een PDF zit",
        Licence::BitmapsOnly => "de vorm van de letters in een PDF zit",
    };
    Message::new(format!("`{path}` mag niet in een PDF: de maker verbiedt dat {reason}"))
        .hint(ANOTHER)
}

fn with_faces(words: Message, path: &str, names: &[String]) -> Message {
    let example = names.first().map_or("", String::as_str);
    let names: Vec<String> = names.iter().map(|name| in_code(name)).collect();
    words
        .hint(format!("schrijf achter de naam van het bestand welk: \"{path}#{example}\""))
        .hint(format!("u kunt kiezen uit {}", some_of(&names, " en ", "andere")))
}

fn unknown_family(name: &str, nearest: Option<&str>, known: &[String]) -> Message {
    let words = Message::new(format!("het lettertype `{name}` is er niet"));
    let words = match nearest {
        Some(nearest) => words.hint(format!("schrijf \"{nearest}\"")),
        None => words
            .by_hand(
                "zet het bestand van het lettertype in de map van de folder, en noem het bij \
                 fonts: fonts = [\"….ttf\"]",
            )
            .at_desk(
                "zet het bestand van het lettertype in de map van de folder, en schrijf zijn naam \
                 bij “Eigen lettertypen”",
            ),
    };
    words.hint(format!("u kunt kiezen uit {}", listed(known, " en ")))
}

fn no_bold(family: &str, proposal: Option<&str>, variable: bool) -> Message {
    let words = Message::new(format!(
        "van `{family}` is er geen vette letter: koppen en vette woorden worden gewoon gezet"
    ));
    if variable {
        let cure = "dit is een variabel lettertype: download ook het gewone, en noem daarvan bij \
                    fonts het bestand Regular en het bestand Bold";
        return words.hint(cure);
    }
    match proposal {
        Some(path) => words
            .by_hand(format!("noem bij fonts ook het vette lettertype: \"{path}\""))
            .at_desk(format!("schrijf bij “Eigen lettertypen” ook het vette lettertype: {path}")),
        None => words
            .by_hand("noem bij fonts ook het bestand met de vette letters (Bold)")
            .at_desk("schrijf bij “Eigen lettertypen” ook het bestand met de vette letters (Bold)"),
    }
}
