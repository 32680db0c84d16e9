//! Dutch messages about a file that a leaflet names.

use super::super::{file_name, is_font};
use super::Message;
use crate::diagnostic::{MOST_MEGABYTES, MOST_MEGAPIXELS, ResourceProblem};

pub(super) fn message(problem: &ResourceProblem) -> Message {
    match problem {
        ResourceProblem::NotFound { path, nearest } => {
            let words = Message::new(format!("het bestand `{path}` is er niet"));
            match nearest {
                Some(name) => words.hint(format!("bedoelt u `{name}`? Dat bestand is er wel")),
                None => words
                    .by_hand("zet het bestand in de map van dit TOML-bestand, of verbeter de naam")
                    .at_desk("zet het bestand terug in de map van de folder")
                    .at_desk("is het een afbeelding, kies dan “Afbeelding weghalen”, en voeg een andere toe"),
            }
        }
        ResourceProblem::Address { path } => Message::new(format!(
            "`{path}` is een adres op internet, geen bestand"
        ))
        .hint("sla het bestand eerst op in de map van dit TOML-bestand, en schrijf hier zijn naam"),
        ResourceProblem::Folder { path } => {
            Message::new(format!("`{path}` is een map, geen bestand"))
                .hint(format!("schrijf er een bestand achter, zoals `{path}/afbeelding.svg`"))
        }
        ResourceProblem::Outside { path } => Message::new(format!(
            "`{path}` ligt buiten de map van dit TOML-bestand"
        ))
        .hint(format!("zet het bestand in die map, en schrijf alleen `{}`", file_name(path))),
        ResourceProblem::LinkOutside { path } => Message::new(format!(
            "`{path}` is een snelkoppeling naar buiten de map van dit TOML-bestand"
        ))
        .hint("zet het bestand zelf in die map, in plaats van de snelkoppeling"),
        ResourceProblem::TooLarge { path } => too_large(path),
        ResourceProblem::Unreadable { path } => {
            Message::new(format!("het bestand `{path}` kan niet worden gelezen")).hint(
                "sluit het programma waarin het openstaat, of vraag wie de computer beheert om \
                 toegang",
            )
        }
    }
}

fn too_large(path: &str) -> Message {
    let words =
        Message::new(format!("het bestand `{path}` is te groot: meer dan {MOST_MEGABYTES} MB"));
    if is_font(path) {
        return words.hint("download het lettertype voor één taal, in een bestand dat kleiner is");
    }
    words.hint(format!(
        "een afbeelding mag hoogstens {MOST_MEGAPIXELS} megapixels (miljoen beeldpunten) en \
         {MOST_MEGABYTES} MB groot zijn: maak haar kleiner en sla haar opnieuw op"
    ))
}
