//! Dutch messages about a difference between a translation and its source.

use super::super::{is_separator, listed};
use super::Message;
use crate::diagnostic::{AcceptedBy, LinkFault, ParityProblem};

/// The hint that no difference in a dose is accepted: a dose is the same in every
/// language.
const NEVER_WAIVED: &str =
    "een andere dosis of een andere eenheid kan met geen opmerking worden goedgekeurd";

pub(super) fn message(problem: &ParityProblem) -> Message {
    let words = cause_and_cure(problem);
    let name = problem.name_in_waiver().unwrap_or_default();
    match problem.accepted_by() {
        AcceptedBy::Translator => words.hint(format!(
            "is het zo bedoeld, zet dan boven deze vertaling een opmerking van de vertaler: \
             `# parity: {name}: ` met de reden"
        )),
        AcceptedBy::Reviewer => words
            .by_hand(format!(
                "is het zo bedoeld, zet dan boven deze vertaling de opmerking `# parity: {name}: ` \
                 met de reden; alleen wie de vertaling nakijkt kan dat goedkeuren, met `leaflet \
                 translate approve`"
            ))
            .at_desk(format!(
                "is het zo bedoeld, laat de vertaler dan in het vertaalbestand opmerken `# parity: \
                 {name}: ` met de reden; alleen wie de vertaling nakijkt kan dat goedkeuren"
            )),
        AcceptedBy::Confirmation => words
            .by_hand(
                "is het zo bedoeld, keur dan dit ene blok goed met zijn nummer in de proef: \
                 `leaflet translate approve … --block`",
            )
            .at_desk("is het zo bedoeld, keur dan dit ene blok goed: “Goedkeuren”"),
        AcceptedBy::NoOne => words,
    }
}

fn cause_and_cure(problem: &ParityProblem) -> Message {
    match problem {
        ParityProblem::LostNumber { number, found } => lost("het getal", number, found.as_deref())
            .hint(format!("schrijf {number} in de vertaling, zoals die taal getallen schrijft")),
        ParityProblem::ForeignSeparator { number, source, sign } => {
            foreign_separator(number, source, *sign)
        }
        ParityProblem::LostDose { dose, found } => lost("de dosis of maat", dose, found.as_deref())
            .hint(format!("schrijf {dose} in de vertaling: hetzelfde getal en dezelfde eenheid"))
            .hint(NEVER_WAIVED),
        ParityProblem::LostDuration { duration, found } => {
            lost_duration(duration, found.as_deref())
        }
        ParityProblem::AddedDose { dose } => added_dose(dose),
        ParityProblem::OtherUnit { dose, found } => other_unit(dose, found),
        ParityProblem::UnknownUnit { dose, found } => unknown_unit(dose, found),
        ParityProblem::UnknownNumber { number } => unknown_number(number),
        ParityProblem::AddedNumber { number } => added("het getal", number),
        ParityProblem::MovedValues { source, translation } => moved(source, translation),
        ParityProblem::LostTelephone { number, found } => lost_telephone(number, found.as_deref()),
        ParityProblem::LostDate { date, found } => lost("de datum", date, found.as_deref())
            .hint("schrijf dezelfde dag en maand en hetzelfde jaar in de vertaling"),
        ParityProblem::LostAddress { address, found } => lost_address(address, found.as_deref()),
        ParityProblem::LostTime { time, found } => lost_time(time, found.as_deref()),
        ParityProblem::UnclearTime { time, found } => unclear_time(time, found.as_deref()),
        ParityProblem::UnclearDate { date, found } => unclear_date(date, found.as_deref()),
        ParityProblem::AddedTime { time } => added("de tijd", time),
        ParityProblem::AddedDate { date } => added("de datum", date),
        ParityProblem::AddedTelephone { number } => added("het telefoonnummer", number),
        ParityProblem::AddedAddress { address } => added("het adres", address),
        ParityProblem::LostLink { number } => {
            Message::new(format!("de link <{number}> ontbreekt in de vertaling"))
                .hint(format!("schrijf <{number}>…</{number}> om de woorden van de link"))
        }
        ParityProblem::Link { number, fault } => link(*number, *fault),
        ParityProblem::WrittenLink => written_link(),
        ParityProblem::LostPlaceholder { placeholder } => lost_placeholder(placeholder),
        ParityProblem::AddedPlaceholder { placeholder, known } => {
            added_placeholder(placeholder, known)
        }
        ParityProblem::UnclosedBrace { name } => {
            Message::new("na dit haakje ontbreekt het tweede").hint(format!("schrijf {{{name}}}"))
        }
        ParityProblem::SingleSign { sign } => single_sign(sign),
        ParityProblem::LostStrong { words } => Message::new(format!(
            "in het origineel is vet: ‘{words}’; in de vertaling is niets vet"
        ))
        .hint("zet ** voor en na dezelfde woorden in de vertaling"),
        ParityProblem::AddedStrong { .. } => {
            Message::new("dit is vet, en in het origineel is niets vet").hint("haal de ** weg")
        }
        ParityProblem::Fields { field, expected, found } => other_fields(field, *expected, *found),
        ParityProblem::SameAsSource => {
            Message::new("de vertaling is gelijk aan het origineel").hint("vertaal de tekst")
        }
        ParityProblem::TooManyNumbers { most } => too_many_numbers(*most),
    }
}

fn too_many_numbers(most: usize) -> Message {
    Message::new(format!(
        "in één tekst staan meer dan {most} getallen, datums en adressen: te veel om ze met \
             het origineel te vergelijken"
    ))
    .hint("verdeel de tekst van het origineel in kortere alinea’s, met een lege regel ertussen")
}

fn lost(what: &str, written: &str, found: Option<&str>) -> Message {
    let words = Message::new(match found {
        Some(found) => format!("{what} {written} ontbreekt in de vertaling; er staat {found}"),
        None => format!("{what} {written} ontbreekt in de vertaling"),
    });
    match found {
        Some(_) => words.label(format!("in het origineel: {written}")),
        None => words,
    }
}

fn lost_time(time: &str, found: Option<&str>) -> Message {
    lost("de tijd", time, found)
        .hint(format!("schrijf {time} in de vertaling, zoals die taal tijden schrijft"))
}

fn unclear_time(time: &str, found: Option<&str>) -> Message {
    unclear("de tijd", time, found).hint(match found {
        Some(_) => "schrijf erbij of het ochtend, middag of avond is",
        None => "schrijf de tijd in cijfers: `8.30`",
    })
}

fn unclear_date(date: &str, found: Option<&str>) -> Message {
    unclear("de datum", date, found).hint(match found {
        Some(_) => "schrijf de naam van de maand",
        None => "schrijf de datum in cijfers, de dag eerst: `24-11-2026`",
    })
}

fn lost_placeholder(placeholder: &str) -> Message {
    Message::new(format!("`{placeholder}` ontbreekt in de vertaling"))
        .hint(format!("schrijf {placeholder} onvertaald waar die woorden van de praktijk komen"))
}

fn added(what: &str, written: &str) -> Message {
    Message::new(format!("{what} {written} staat niet in het origineel"))
        .hint("haal dit weg, of schrijf het zoals het in het origineel staat")
}

fn unclear(what: &str, written: &str, found: Option<&str>) -> Message {
    match found {
        Some(found) => Message::new(format!(
            "of {what} {found} dezelfde is als {written}, kan het programma niet zien"
        ))
        .label(format!("in het origineel: {written}")),
        None => Message::new(format!(
            "of {what} {written} in de vertaling staat, kan het programma in deze taal niet zien"
        )),
    }
}

fn other_unit(dose: &str, found: &str) -> Message {
    Message::new(format!("in het origineel staat {dose}, in de vertaling {found}"))
        .label(format!("in het origineel: {dose}"))
        .hint(format!(
            "schrijf {dose} met de eenheid zoals die taal haar schrijft, of evenveel in een \
             andere eenheid"
        ))
}

fn unknown_unit(dose: &str, found: &str) -> Message {
    Message::new(format!(
        "of {found} evenveel is als {dose}, is niet te controleren: de eenheden van deze taal \
         zijn niet bekend"
    ))
    .label(format!("in het origineel: {dose}"))
    .hint("laat iemand ernaar kijken die de taal leest, of schrijf een internationaal teken: `mg`")
}

fn unknown_number(number: &str) -> Message {
    Message::new(format!(
        "of {number} in de vertaling staat, is niet te controleren: de telwoorden van deze taal \
         zijn niet bekend"
    ))
    .hint("laat iemand ernaar kijken die de taal leest, of schrijf het getal in cijfers")
}

fn moved(source: &[String], translation: &[String]) -> Message {
    let (source, translation) = (source.join(" … "), translation.join(" … "));
    Message::new(format!(
        "waarden zijn van plaats verwisseld: in het origineel {source}, in de vertaling \
         {translation}"
    ))
    .label(format!("in het origineel: {source}"))
    .hint("kijk waar elk getal bij hoort, en zet het terug bij zijn eigen woorden")
}

fn foreign_separator(number: &str, source: &str, sign: char) -> Message {
    Message::new(format!(
        "het getal {source} wordt in deze taal niet zo geschreven: het teken is daar `{sign}`"
    ))
    .label(format!("in het origineel: {source}"))
    .hint(format!("schrijf {}", number.replace(is_separator, &sign.to_string())))
}

fn link(number: u32, fault: LinkFault) -> Message {
    match fault {
        LinkFault::Unopened => {
            Message::new(format!("</{number}> sluit een link die nergens begint"))
                .hint(format!("zet <{number}> voor de woorden van de link"))
        }
        LinkFault::Unclosed => Message::new(format!("<{number}> wordt niet gesloten"))
            .hint(format!("zet </{number}> na de woorden van de link")),
        LinkFault::Repeated => Message::new(format!("de link <{number}> staat er twee keer"))
            .hint(format!("laat <{number}>…</{number}> één keer staan")),
        LinkFault::Nested => Message::new(format!("de link <{number}> loopt door een andere heen"))
            .hint("sluit een link voordat u de volgende begint: <1>…</1> <2>…</2>"),
        LinkFault::Unknown => Message::new(format!("er is in het origineel geen link <{number}>"))
            .hint(format!("haal <{number}> en </{number}> weg"))
            .hint("zet \\ voor < als u het teken zelf bedoelt"),
        LinkFault::Empty => Message::new(format!("er staan geen woorden in de link <{number}>"))
            .hint(format!("schrijf ze tussen <{number}> en </{number}>")),
    }
}

fn written_link() -> Message {
    Message::new("deze link is met haakjes geschreven")
        .hint("schrijf alleen de woorden: <1>…</1>; het adres komt uit het origineel")
}

fn added_placeholder(placeholder: &str, known: &[String]) -> Message {
    let words = Message::new(format!("`{placeholder}` staat niet in het origineel"));
    match known {
        [] => words.hint("haal het weg").hint("zet \\ voor { als u het teken zelf bedoelt"),
        _ => words.hint(format!("er staat wel: {}; vertaal dat niet", listed(known, " en "))),
    }
}

fn single_sign(sign: &str) -> Message {
    Message::new(format!("bij deze {sign} hoort een tweede, en die ontbreekt"))
        .hint("schrijf **vet** of *schuin*, zonder spatie tussen de sterren en de woorden")
        .hint(format!("zet \\ voor {sign} als u het teken zelf bedoelt"))
}

fn lost_duration(duration: &str, found: Option<&str>) -> Message {
    lost("de duur of tijd", duration, found)
        .hint(format!("schrijf {duration} in de vertaling, zoals die taal dat schrijft"))
}

fn added_dose(dose: &str) -> Message {
    Message::new(format!("de dosis of maat {dose} staat niet in het origineel"))
        .hint("haal haar weg, of schrijf haar zoals zij in het origineel staat")
        .hint(NEVER_WAIVED)
}

fn lost_telephone(number: &str, found: Option<&str>) -> Message {
    lost("het telefoonnummer", number, found)
        .hint(format!("neem {number} over, cijfer voor cijfer"))
}

fn lost_address(address: &str, found: Option<&str>) -> Message {
    lost("het adres", address, found).hint(format!("neem {address} over, letter voor letter"))
}

fn other_fields(field: &str, expected: usize, found: usize) -> Message {
    Message::new(format!("in het origineel staat {expected} keer `{field}`, hier {found}"))
        .hint("neem alles wat de lezer invult of aankruist over, onvertaald")
}
