use super::Words;
use crate::diagnostic::CommandProblem;

pub(super) const SEE_HELP: &str = "leaflet --help legt uit wat u kunt typen";

const WHOLE_NUMBER: &str = "schrijf een heel getal vanaf 1, zoals 2";

pub(super) fn words(problem: &CommandProblem) -> Words {
    use CommandProblem as P;
    match problem {
        P::UnknownArgument { argument, nearest } => unknown(argument, nearest.as_deref()),
        P::MissingValue { argument, allowed } => missing_value(argument, allowed),
        P::InvalidValue { argument, value, allowed } => {
            Words::new(format!("achter {argument} kan niet {value} staan")).hint(choices(allowed))
        }
        P::InvalidCount { argument, value } => {
            Words::new(format!("achter {argument} kan niet {value} staan")).hint(WHOLE_NUMBER)
        }
        P::UnexpectedValue { argument, value } => {
            Words::new(format!("achter {argument} hoort niets te staan, en er staat {value}"))
                .hint(format!("schrijf alleen {argument}"))
        }
        P::NotUnderstood => Words::new("deze opdracht is niet te begrijpen").hint(SEE_HELP),
        P::OutputOfCheck => Words::new("leaflet check schrijft niets, en kent daarom geen -o")
            .hint("laat -o weg, of gebruik leaflet build"),
        P::SameOutput { output, first, second } => {
            Words::new(format!("{first} en {second} zouden allebei {output} worden"))
                .hint("noem achter -o een map, of maak ze een voor een, elk met een eigen -o")
        }
        P::SeveralToStandardOutput { count } => {
            Words::new(format!("-o - geeft één PDF door, en u noemt {count} folders"))
                .hint("noem één folder, of noem achter -o een map")
        }
        P::PdfToTerminal => Words::new("een PDF is op dit scherm niet te lezen")
            .hint("noem achter -o een bestand, of stuur de PDF met > of | ergens heen"),
        P::OutputIsDefinition { output } => {
            Words::new(format!("{output} is zelf een definitie, en wordt niet overschreven"))
                .hint("noem het TOML-bestand, en achter -o een andere naam voor de PDF")
        }
        P::StrictWarnings { definition, count } => strict(definition, *count),
        P::SomeFailed { failed, total } => {
            let verb = if *failed == 1 { "is" } else { "zijn" };
            Words::new(format!("{failed} van de {total} folders {verb} mislukt"))
        }
    }
}

fn missing_value(argument: &str, allowed: &[String]) -> Words {
    let words = Words::new(format!("achter {argument} ontbreekt iets"));
    match argument {
        "--output" => words.hint("noem de PDF die u wilt maken, of de map waarin hij moet komen"),
        "--pages" => words.hint(WHOLE_NUMBER),
        _ => words.hint(choices(allowed)),
    }
}

fn unknown(argument: &str, nearest: Option<&str>) -> Words {
    let words = Words::new(format!("de optie {argument} bestaat niet"));
    match nearest {
        Some(nearest) => words.hint(format!("bedoelt u {nearest}?")),
        None => words.hint(SEE_HELP),
    }
}

fn strict(definition: &str, count: usize) -> Words {
    let them = match count {
        1 => "de waarschuwing".to_owned(),
        _ => format!("elk van de {count} waarschuwingen"),
    };
    Words::new(format!("{definition} is afgekeurd: met --strict telt {them} als fout"))
        .hint("los op wat de waarschuwing zegt, of laat --strict weg")
}

fn choices(allowed: &[String]) -> String {
    match allowed.split_last() {
        None => SEE_HELP.to_owned(),
        Some((last, [])) => format!("schrijf {last}"),
        Some((last, others)) => format!("kies uit {} of {last}", others.join(", ")),
    }
}
