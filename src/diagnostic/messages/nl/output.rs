//! Dutch messages about a file to be written.

use super::Message;
use crate::diagnostic::{Moment, OutputProblem};
use crate::locale::DUTCH_MONTHS;

pub(super) fn message(problem: &OutputProblem) -> Message {
    use OutputProblem as P;
    match problem {
        P::NotMade { reason } => {
            Message::new(format!("van deze pagina’s is geen PDF te maken: {reason}"))
                .hint("dit is een fout in het programma zelf: meld hem aan de makers")
        }
        P::BrokenDown { leaflet, fault } => broken_down(leaflet.as_deref(), fault),
        P::FolderMissing { output, folder } => {
            Message::new(format!("{output} is niet geschreven: de map {folder} is niet te maken"))
                .hint("noem achter -o een andere map")
        }
        P::AlreadyThere { definition } => {
            Message::new(format!("{definition} is er al, en wordt niet overschreven"))
                .hint("noem een andere naam: leaflet new knie")
        }
        P::IsFolder { output } => {
            Message::new(format!("{output} is niet geschreven: er staat een map met die naam"))
                .hint("geef de map een andere naam, of noem achter -o een andere naam")
        }
        P::Protected { output } => Message::new(format!(
            "{output} is niet geschreven: het is beveiligd tegen overschrijven"
        ))
        .hint("haal de beveiliging eraf, of noem achter -o een andere naam"),
        P::Forbidden { output } => {
            Message::new(format!("{output} is niet geschreven: u mag in die map niets opslaan"))
                .hint("noem achter -o een map waarin dat wel mag")
        }
        P::HeldOpen { output } => {
            Message::new(format!("{output} is niet geschreven: een ander programma heeft het open"))
                .hint(format!("sluit {output} en probeer het opnieuw"))
        }
        P::ImpossibleName { output } => {
            Message::new(format!("{output} is niet geschreven: zo kan een bestand hier niet heten"))
                .hint("kies een kortere naam zonder : * ? \" < > |, en niet con, prn, aux of nul")
        }
        P::DiskFull { output } => {
            Message::new(format!("{output} is niet geschreven: de schijf is vol"))
                .hint("maak ruimte, of noem achter -o een map op een andere schijf")
        }
        P::Unwritable { output, reason } => {
            Message::new(format!("{output} is niet geschreven: {reason}"))
                .hint("probeer het opnieuw, of noem achter -o een andere map")
        }
        P::ClosedStandardOutput => {
            Message::new("de PDF kan nergens heen: wat hem zou aannemen is gesloten")
                .hint("noem achter -o een bestand")
        }
        P::NoStandardOutput { reason } => {
            Message::new(format!("de uitvoer is niet door te geven: {reason}"))
                .hint("noem achter -o een bestand")
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
