//! Dutch messages about a file to be written.

use super::Message;
use crate::diagnostic::{Moment, OutputProblem};
use crate::locale::DUTCH_MONTHS;

/// What to do at the desk about a folder that takes no files.
const ROOM_TO_WRITE: &str = "vraag wie de computer beheert of u in die map mag opslaan, of sluit \
                             dit programma, verplaats de map met de folders naar een plaats waar \
                             dat wel mag, en open haar daar";

pub(super) fn message(problem: &OutputProblem) -> Message {
    use OutputProblem as P;
    match problem {
        P::NotMade { reason } => {
            Message::new(format!("van deze pagina’s is geen PDF te maken: {reason}"))
                .hint("dit is een fout in het programma zelf: meld hem aan de makers")
        }
        P::BrokenDown { leaflet, fault } => broken_down(leaflet.as_deref(), fault),
        P::FolderMissing { output, folder } => folder_missing(output, folder),
        P::AlreadyThere { definition } => {
            Message::new(format!("{definition} is er al, en wordt niet overschreven"))
                .by_hand("noem een andere naam: leaflet new knie")
                .at_desk("kies een andere naam")
        }
        P::IsFolder { output } => is_folder(output),
        P::Protected { output } => protected(output),
        P::Forbidden { output } => {
            Message::new(format!("{output} is niet geschreven: u mag in die map niets opslaan"))
                .by_hand("noem achter -o een map waarin dat wel mag")
                .at_desk(ROOM_TO_WRITE)
        }
        P::HeldOpen { output } => {
            Message::new(format!("{output} is niet geschreven: een ander programma heeft het open"))
                .by_hand(format!("sluit {output} en probeer het opnieuw"))
                .at_desk(format!("sluit {output} in het andere programma, en probeer het opnieuw"))
        }
        P::ImpossibleName { output } => {
            Message::new(format!("{output} is niet geschreven: zo kan een bestand hier niet heten"))
                .hint("kies een kortere naam zonder : * ? \" < > |, en niet con, prn, aux of nul")
        }
        P::DiskFull { output } => {
            Message::new(format!("{output} is niet geschreven: de schijf is vol"))
                .by_hand("maak ruimte, of noem achter -o een map op een andere schijf")
                .at_desk("haal bestanden weg die u niet meer nodig hebt, en probeer het opnieuw")
        }
        P::Unwritable { output, reason } => {
            Message::new(format!("{output} is niet geschreven: {reason}"))
                .by_hand("probeer het opnieuw, of noem achter -o een andere map")
                .at_desk("kijk of de schijf of het netwerk bereikbaar is, en probeer het opnieuw")
        }
        P::ClosedStandardOutput => {
            Message::new("de PDF kan nergens heen: wat hem zou aannemen is gesloten")
                .by_hand("noem achter -o een bestand")
        }
        P::NoStandardOutput { reason } => {
            Message::new(format!("de uitvoer is niet door te geven: {reason}"))
                .by_hand("noem achter -o een bestand")
        }
        P::NotShown { output } => {
            Message::new("de PDF is geschreven, maar is niet vanzelf te openen")
                .hint(format!("open hem zelf: hij staat in {output}"))
        }
        P::OldRemains { output, written } => Message::new(format!(
            "{output} is niet vernieuwd: er ligt nog het bestand van {}",
            spoken(*written)
        )),
    }
}

fn folder_missing(output: &str, folder: &str) -> Message {
    Message::new(format!("{output} is niet geschreven: de map {folder} is niet te maken"))
        .by_hand("noem achter -o een andere map")
        .at_desk(ROOM_TO_WRITE)
}

fn is_folder(output: &str) -> Message {
    Message::new(format!("{output} is niet geschreven: er staat een map met die naam"))
        .by_hand("geef de map een andere naam, of noem achter -o een andere naam")
        .at_desk("geef die map in de Verkenner een andere naam, en probeer het opnieuw")
}

fn protected(output: &str) -> Message {
    Message::new(format!("{output} is niet geschreven: het is beveiligd tegen overschrijven"))
        .by_hand("haal de beveiliging eraf, of noem achter -o een andere naam")
        .at_desk(
            "klik in de Verkenner met rechts op het bestand, kies Eigenschappen, haal het vinkje \
             bij Alleen-lezen weg, en probeer het opnieuw",
        )
}

fn broken_down(leaflet: Option<&str>, fault: &str) -> Message {
    let words = match leaflet {
        Some(leaflet) => Message::new(format!(
            "{leaflet} is niet gelukt: het programma liep vast door een fout in het programma zelf"
        ))
        .hint(format!(
            "dit ligt niet aan u: stuur {leaflet}, met de plaatjes die erbij horen, en deze melding naar de makers van leaflet"
        )),
        None => Message::new("het programma liep vast door een fout in het programma zelf")
            .hint("dit ligt niet aan u: stuur deze melding naar de makers van leaflet, met wat u typte"),
    };
    words.hint(format!("voor de makers: {fault}"))
}

/// `3 maart, 14:02`
fn spoken(moment: Moment) -> String {
    let Moment { year, month, day, hour, minute } = moment;
    let month = DUTCH_MONTHS.get(month as usize).copied().unwrap_or_default();
    let year = year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{day} {month}{year}, {hour}:{minute:02}")
}
