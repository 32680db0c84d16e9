//! Dutch messages about a definition as a file.

use super::Message;
use super::command::SEE_HELP;
use crate::diagnostic::InputProblem;

pub(super) fn message(problem: &InputProblem) -> Message {
    use InputProblem as P;
    match problem {
        P::NoDefinitionInFolder { folder } => {
            Message::new(format!("in de map {folder} staat geen TOML-bestand"))
                .hint("noem de map waarin de folders staan")
        }
        P::NothingFitsPattern { pattern } => {
            Message::new(format!("er is geen bestand dat past op {pattern}"))
                .hint("staat het in een andere map? Noem die erbij: folders/*.toml")
        }
        P::NotFound { definition, nearest } => not_found(definition, nearest.as_deref()),
        P::NothingHere { other } => nothing_here(other.as_deref()),
        P::HiddenEnding { definition, found } => {
            Message::new(format!("{definition} heet hier {found}"))
                .hint("haal in de Verkenner .txt van de naam af: Beeld, Bestandsnaamextensies laat het zien")
                .hint("kies in Kladblok bij Opslaan als type: Alle bestanden")
        }
        P::PracticeMisnamed { found, right } => Message::new(format!(
            "in {found} staan de gegevens van een praktijk, maar leaflet gebruikt ze niet"
        ))
        .hint(format!("geef het bestand de naam {right}"))
        .by_hand(format!("of noem het in de opdracht: --practice {found}")),
        P::Forbidden { definition } => {
            Message::new(format!("u mag {definition} op deze computer niet lezen"))
                .hint("vraag wie het bestand heeft gemaakt om toegang")
        }
        P::HeldOpen { definition } => Message::new(format!(
            "{definition} is niet te lezen: een ander programma heeft het open"
        ))
        .hint(format!("sluit {definition} daar en probeer het opnieuw")),
        P::Unreadable { definition, reason } => {
            Message::new(format!("{definition} is niet te lezen: {reason}"))
                .hint("kijk of de schijf of het netwerk waarop het staat bereikbaar is")
        }
        P::TooLarge { definition, megabytes } => {
            Message::new(format!("{definition} is groter dan {megabytes} megabyte"))
                .hint("een folder is veel kleiner: kijk of u het goede bestand noemt")
        }
        P::Empty { definition } => Message::new(format!("{definition} is leeg"))
            .by_hand("begin met een titel: title = 'Osteoporose'")
            .at_desk("vul een titel in"),
        P::NotText { definition } => {
            Message::new(format!("{definition} is een PDF of Word-document, geen TOML-bestand"))
                .hint("noem het TOML-bestand waarin de tekst van de folder staat")
        }
        P::PracticeAlone { practice } => {
            Message::new(format!("{practice} is geen folder: er staan gegevens van de praktijk in"))
                .hint("noem het TOML-bestand van een folder")
                .by_hand(format!("een folder met deze gegevens: knie.toml --practice {practice}"))
        }
        P::PracticeIsFolder { folder, inside } => {
            let words = Message::new(format!(
                "achter --practice hoort een bestand, en {folder} is een map"
            ));
            match inside {
                Some(inside) => words.by_hand(format!("schrijf --practice {inside}")),
                None => words.by_hand("noem het bestand waarin [practice] staat"),
            }
        }
        P::NoPracticeInFolder { folder } => {
            Message::new(format!("in de map {folder} is geen bestand waarin [practice] staat"))
                .by_hand("noem achter --practice een bestand, of een map met bestanden van praktijken")
        }
        P::FolderForPractice { folder } => Message::new(format!(
            "{folder} is een map, en geen bestand met gegevens van de praktijk"
        ))
        .hint("geef die map een andere naam"),
        P::BrokenLink { link } => {
            Message::new(format!("{link} is een snelkoppeling naar een bestand dat er niet is"))
                .hint("zet het bestand zelf op die plaats, of haal de snelkoppeling weg")
        }
        P::NotAFile { definition } => Message::new(format!("{definition} is geen gewoon bestand"))
            .hint("bewaar de tekst in een bestand, en noem dat"),
        P::NotUtf8 { definition, line } => {
            Message::new(format!("regel {line} van {definition} heeft letters die niet te lezen zijn"))
                .hint("het bestand is op een oude manier bewaard: kies in Kladblok Bestand, Opslaan als, en daar bij Codering: UTF-8")
        }
    }
}

fn nothing_here(other: Option<&str>) -> Message {
    let words = Message::new("hier staat geen leaflet.toml");
    let words = match other {
        Some(other) => words.by_hand(format!("wel staat hier {other}: leaflet {other}")),
        None => words,
    };
    words.by_hand("begin een nieuwe folder: leaflet new").by_hand(SEE_HELP)
}

fn not_found(definition: &str, nearest: Option<&str>) -> Message {
    if definition.starts_with(['–', '—']) {
        return Message::new(format!("{definition} begint met een lang streepje"))
            .by_hand("typ zelf twee korte streepjes: --");
    }
    let words = Message::new(format!("{definition} bestaat niet"));
    let words = match nearest {
        Some(nearest) => words.hint(format!("wel is er {nearest}: bedoelt u die?")),
        None => words.hint("kijk of de naam klopt, en in welke map het bestand staat"),
    };
    let is_usual = definition == "leaflet.toml" && nearest.is_none();
    let words =
        if is_usual { words.by_hand("begin een nieuwe folder: leaflet new") } else { words };
    // Without a dot it may be meant for a command, such as `help`.
    if definition.contains('.') { words } else { words.by_hand(SEE_HELP) }
}
