//! Dutch messages about the command line.

use super::super::some_of;
use super::Message;
use crate::diagnostic::{CommandProblem, TranslationFault};

pub(super) const SEE_HELP: &str = "leaflet --help legt uit wat u kunt typen";

const WHOLE_NUMBER: &str = "schrijf een heel getal vanaf 1, zoals 2";

pub(super) fn message(problem: &CommandProblem) -> Message {
    use CommandProblem as P;
    match problem {
        P::UnknownArgument { argument, nearest } => unknown(argument, nearest.as_deref()),
        P::MissingValue { argument, allowed } => missing_value(argument, allowed),
        P::InvalidValue { argument, value, allowed } => {
            Message::new(format!("achter {argument} kan niet {value} staan")).hint(choices(allowed))
        }
        P::InvalidCount { argument, value } => {
            Message::new(format!("achter {argument} kan niet {value} staan")).hint(WHOLE_NUMBER)
        }
        P::UnexpectedValue { argument, value } => unexpected_value(argument, value),
        P::NotUnderstood => Message::new("deze opdracht is niet te begrijpen").hint(SEE_HELP),
        P::Translation(fault) => translation(fault),
        P::UnknownCommand { typed, nearest, definition } => {
            unknown_command(typed, nearest.as_deref(), definition.as_deref())
        }
        P::GivenTwice { option, first, second } => given_twice(option, [first, second]),
        P::OptionOfBuild { option } => {
            Message::new(format!("leaflet check schrijft niets, en kent daarom geen {option}"))
                .hint(format!("laat {option} weg, of gebruik leaflet build"))
        }
        P::SameOutput { output, first, second } => same_output(output, [first, second]),
        P::SeveralToStandardOutput { count } => several_to_standard_output(*count),
        P::PdfToTerminal => pdf_to_terminal(),
        P::SeveralToOpen { count } => several_to_open(*count),
        P::StandardOutputToOpen => Message::new("met -o - is er geen bestand om te laten zien")
            .hint("laat --open weg, of noem achter -o een bestand"),
        P::UnknownTemplate { typed, nearest, known } => {
            unknown_template(typed, nearest.as_deref(), known)
        }
        P::CannotWatch { reason } => cannot_watch(reason),
        P::WatchToStandardOutput => watch_to_standard_output(),
        P::OptionNotTaken { command, option } => {
            Message::new(format!("leaflet {command} kent geen {option}"))
                .hint(format!("laat {option} weg"))
        }
        P::OutputIsNoPdf { output } => output_is_no_pdf(output),
        P::OutputIsDefinition { output } => output_is_definition(output),
        P::DefinitionIsPdf { definition } => definition_is_pdf(definition),
        P::StrictWarnings { definition, count } => strict(definition, *count),
        P::SomeFailed { written, failed } => {
            counted(*written, failed, ["is geschreven", "zijn geschreven"])
        }
        P::SomeAtFault { sound, failed } => {
            counted(*sound, failed, ["kan worden gemaakt", "kunnen worden gemaakt"])
        }
        P::NoDesk { reason } => Message::new(format!(
            "de pagina om folders te wijzigen kan niet worden geopend: {reason}"
        ))
        .hint("probeer een ander nummer met --port, of laat --port weg"),
    }
}

fn unexpected_value(argument: &str, value: &str) -> Message {
    Message::new(format!("achter {argument} hoort niets te staan, en er staat {value}"))
        .hint(format!("schrijf alleen {argument}"))
}

fn unknown_template(typed: &str, nearest: Option<&str>, known: &[String]) -> Message {
    let words = Message::new(format!("er is geen voorbeeld dat {typed} heet"));
    match nearest {
        Some(nearest) => words.hint(format!("bedoelt u {nearest}?")),
        None => words.hint(choices(known)),
    }
}

fn cannot_watch(reason: &str) -> Message {
    Message::new(format!("niet te zien wanneer een bestand verandert: {reason}"))
        .hint("laat --watch weg, en geef de opdracht na elke wijziging opnieuw")
}

fn watch_to_standard_output() -> Message {
    Message::new("--watch schrijft telkens een bestand, en -o - niet")
        .hint("noem achter -o een bestand of een map")
}

fn output_is_no_pdf(output: &str) -> Message {
    Message::new(format!("{output} eindigt niet op .pdf, en is geen map"))
        .hint(format!("schrijf {output}.pdf"))
        .hint(format!("of {output}/ als u een map bedoelt"))
}

fn output_is_definition(output: &str) -> Message {
    Message::new(format!("in {output} staat zelf een folder: het wordt niet overschreven"))
        .hint("noem het TOML-bestand, en achter -o een andere naam voor de PDF")
}

fn definition_is_pdf(definition: &str) -> Message {
    Message::new(format!("{definition} is zo te zien een PDF, geen TOML-bestand"))
        .hint("noem het TOML-bestand waarin de tekst van de folder staat")
}

fn given_twice(option: &str, [first, second]: [&String; 2]) -> Message {
    Message::new(format!("{option} staat er twee keer, met {first} en met {second}"))
        .hint("laat een van beide weg")
}

fn same_output(output: &str, [first, second]: [&String; 2]) -> Message {
    Message::new(format!("{first} en {second} zouden allebei {output} worden"))
        .hint("noem achter -o een map, of maak ze een voor een, elk met een eigen -o")
}

fn several_to_standard_output(count: usize) -> Message {
    Message::new(format!("-o - geeft één PDF door, en u noemt {count} folders"))
        .hint("noem één folder, of noem achter -o een map")
}

fn several_to_open(count: usize) -> Message {
    Message::new(format!("--open laat één PDF zien, en u noemt {count} folders"))
        .hint("noem één folder, of laat --open weg")
}

fn pdf_to_terminal() -> Message {
    Message::new("een PDF is op dit scherm niet te lezen")
        .hint("noem achter -o een bestand, of stuur de PDF met > of | ergens heen")
}

fn translation(fault: &TranslationFault) -> Message {
    use TranslationFault as F;
    match fault {
        F::UnknownLanguage { typed, nearest } => {
            let words = Message::new(format!("{typed} is geen taalcode"));
            match nearest {
                Some(nearest) => words.hint(format!("schrijf {nearest}")),
                None => words.hint("schrijf een taalcode, zoals tr voor Turks of ar voor Arabisch"),
            }
        }
        F::OptionOfBuild { option } => {
            Message::new(format!("leaflet translate kent geen {option}"))
                .hint(format!("laat {option} weg, of gebruik leaflet build"))
        }
        F::DraftOfOriginal => Message::new("een concept is er alleen van een vertaling")
            .hint("noem de taal erbij, zoals --language tr, of laat --draft weg"),
        F::DraftAsFinal { output } => Message::new(format!(
            "een concept mag niet {output} heten: zo heet een folder die af is"
        ))
        .hint("zet CONCEPT in de naam, zoals leaflet.tr.CONCEPT.pdf, of noem alleen een map"),
        F::NoLanguage => Message::new("er staat niet bij om welke taal het gaat")
            .hint("schrijf de taalcode erachter, zoals leaflet translate start tr"),
        F::NobodyApproves => Message::new("er staat niet bij wie de vertaling goedkeurt")
            .hint("schrijf erachter: --by \"voornaam achternaam, functie\""),
        F::NoDate { typed } => Message::new(format!("{typed} is geen datum"))
            .hint("schrijf jaar-maand-dag: 2026-11-24"),
        F::FutureDate { typed } => Message::new(format!("{typed} moet nog komen"))
            .hint("schrijf de dag waarop de vertaling is nagekeken, of laat --date weg"),
        F::BlockOfSeveral { count } => Message::new(format!(
            "een nummer is dat van een blok in één vertaling, en er zijn er {count} genoemd"
        ))
        .hint("noem één folder en één taal"),
        F::NoBlock { number, count } => {
            Message::new(format!("er is geen blok {number}: het laatste is {count}"))
                .hint("zoek het nummer op in een nieuwe vergelijking: leaflet translate proof")
        }
        F::ApprovedAndRefused { number } => {
            Message::new(format!("blok {number} wordt goedgekeurd én afgekeurd"))
                .hint("laat een van beide weg")
        }
        F::NothingToRefuse { number } => {
            Message::new(format!("blok {number} heeft geen vertaling om af te keuren"))
                .hint("het is niet vertaald, verouderd of al afgekeurd: dat ziet de vertaler")
        }
        F::RefusalWithoutReason => {
            Message::new("bij afkeuren horen het nummer van een blok en een reden")
                .hint("schrijf --refuse NUMMER --reason \"wat er mis is\"")
        }
    }
}

fn missing_value(argument: &str, allowed: &[String]) -> Message {
    let words = Message::new(format!("achter {argument} ontbreekt iets"));
    match argument {
        "--output" => words.hint("noem de PDF die u wilt maken, of de map waarin hij moet komen"),
        "--pages" => words.hint(WHOLE_NUMBER),
        _ => words.hint(choices(allowed)),
    }
}

fn unknown(argument: &str, nearest: Option<&str>) -> Message {
    let words = Message::new(format!("de optie {argument} bestaat niet"));
    match nearest {
        Some(nearest) => words.hint(format!("bedoelt u {nearest}?")),
        None => words.hint(SEE_HELP),
    }
}

fn unknown_command(typed: &str, nearest: Option<&str>, definition: Option<&str>) -> Message {
    let mut words = Message::new(format!(
        "leaflet kent geen opdracht {typed}, en er is geen bestand en geen map die zo heet"
    ));
    if let Some(nearest) = nearest {
        words = words.hint(format!("bedoelt u leaflet {nearest}?"));
    }
    if let Some(definition) = definition {
        words = words.hint(format!("wel is er {definition}: bedoelt u die?"));
    }
    if words.hints.is_empty() { words.hint(SEE_HELP) } else { words }
}

fn strict(definition: &str, count: usize) -> Message {
    let them = match count {
        1 => "de waarschuwing".to_owned(),
        _ => format!("elk van de {count} waarschuwingen"),
    };
    Message::new(format!("{definition} is afgekeurd: met --strict telt {them} als fout"))
        .hint("los op wat de waarschuwing zegt, of laat --strict weg")
}

/// `3 folders zijn geschreven, 2 niet: knie.toml en heup.toml`
fn counted(well: usize, failed: &[String], [one, more]: [&str; 2]) -> Message {
    let not = failed.len();
    Message::new(match well {
        0 => format!("geen van de {not} folders {one}"),
        1 => format!("1 folder {one}, {not} niet: {}", some_of(failed, " en ", "andere")),
        _ => format!("{well} folders {more}, {not} niet: {}", some_of(failed, " en ", "andere")),
    })
}

fn choices(allowed: &[String]) -> String {
    match allowed.split_last() {
        None => SEE_HELP.to_owned(),
        Some((last, [])) => format!("schrijf {last}"),
        Some((last, others)) => format!("kies uit {} of {last}", others.join(", ")),
    }
}
