//! Dutch messages about a file of translations.

use super::Message;
use crate::diagnostic::CatalogueProblem;

/// How to store a file as UTF-8.
const STORE_AS_UTF8: &str = "kies in Poedit, in het menu Catalogus of Vertaling, Eigenschappen; zet Tekenset op UTF-8 en sla op";

const UNREADABLE: &str = "vanaf hier zijn letters niet te lezen";

/// What to do if the cure takes knowledge of the file format.
const ASK_AGAIN: &str = "niet zelf iets veranderd? Vraag de vertaler om het bestand opnieuw";

pub(super) fn message(problem: &CatalogueProblem) -> Message {
    use CatalogueProblem as P;
    match problem {
        P::Compiled | P::NotUtf8 { .. } | P::NotACatalogue | P::OtherCharset { .. } => {
            file(problem)
        }
        P::MissingHeader
        | P::MissingContentType
        | P::HeaderLine { .. }
        | P::SecondHeader { .. }
        | P::LateHeader
        | P::EmptySource => header(problem),
        P::DuplicateEntry { first_line } => Message::new("deze tekst staat er twee keer")
            .label(format!("hij staat ook op regel {first_line}"))
            .hint("bewaar de beste vertaling en haal de andere weg, van msgid tot de lege regel"),
        P::MissingTranslation => {
            Message::new("bij deze tekst staat geen vertaling: msgstr ontbreekt")
                .hint("zet er een regel onder met msgstr en de vertaling, of nog leeg: msgstr \"\"")
                .hint(ASK_AGAIN)
        }
        P::MissingSource => {
            Message::new("boven deze vertaling ontbreekt de tekst waar zij bij hoort")
                .label("hier hoort een msgid boven")
                .hint("staat er twee keer msgstr onder één msgid? Haal er één weg")
                .hint(ASK_AGAIN)
        }
        P::CutOff => Message::new("het vertaalbestand houdt hier halverwege op")
            .hint("het is niet in zijn geheel opgeslagen of verstuurd: vraag de vertaler erom")
            .hint("of zet de laatste versie terug die wel heel was"),
        P::Conflict => Message::new(
            "twee mensen hebben dit stuk veranderd; beide versies staan er nog",
        )
        .hint("tussen <<<<<<< en ======= staat de ene, tot >>>>>>> de andere")
        .hint("kies er een, en haal de andere en de regels met <<<<<<<, ======= en >>>>>>> weg"),
        P::BothTranslations => Message::new(
            "hier zijn twee vertaalbestanden samengevoegd, en beide vertalingen staan er nog",
        )
        .hint("kies er een, en haal de andere en de regels met #-#-#-#-# weg"),
        _ => line(problem),
    }
}

/// Problems of the file as a whole.
fn file(problem: &CatalogueProblem) -> Message {
    match problem {
        CatalogueProblem::Compiled => Message::new(
            "dit is een vertaalbestand voor programma's (.mo), niet dat van de vertaler",
        )
        .hint("gebruik het bestand met dezelfde naam dat op .po eindigt"),
        CatalogueProblem::NotUtf8 { charset: Some(charset) } => Message::new(format!(
            "het vertaalbestand is niet als UTF-8 opgeslagen maar als {charset}"
        ))
        .label(UNREADABLE)
        .hint(STORE_AS_UTF8),
        CatalogueProblem::NotUtf8 { charset: None } => {
            Message::new("het vertaalbestand is niet als UTF-8 opgeslagen")
                .label(UNREADABLE)
                .hint(STORE_AS_UTF8)
                .hint("of open het in Kladblok en kies Opslaan als, met als Codering UTF-8")
        }
        CatalogueProblem::OtherCharset { charset } if charset == "CHARSET" => {
            Message::new("de kop van het vertaalbestand noemt nog geen tekenset")
                .hint(STORE_AS_UTF8)
        }
        CatalogueProblem::OtherCharset { charset } => {
            Message::new(format!("de tekenset van een vertaalbestand is UTF-8, niet {charset}"))
                .hint(STORE_AS_UTF8)
        }
        _ => Message::new("dit is geen vertaalbestand")
            .hint("een vertaalbestand eindigt op .po en bestaat uit regels met msgid en msgstr"),
    }
}

/// Problems of the header, or of an entry that looks like one.
fn header(problem: &CatalogueProblem) -> Message {
    match problem {
        CatalogueProblem::MissingContentType => {
            Message::new("de kop zegt niet hoe het vertaalbestand is opgeslagen")
                .hint("zet er een regel in: \"Content-Type: text/plain; charset=UTF-8\\n\"")
                .hint("of open het bestand in Poedit en sla het op: dan doet Poedit dit")
        }
        CatalogueProblem::HeaderLine { line } => Message::new(format!(
            "in de kop staat `{line}`, en daar hoort een naam met een dubbele punt"
        ))
        .hint("een regel van de kop ziet eruit als: \"Language: tr\\n\""),
        CatalogueProblem::SecondHeader { first_line } => {
            Message::new("dit vertaalbestand heeft twee koppen")
                .label(format!("de eerste staat op regel {first_line}"))
                .hint("zijn er twee bestanden samengevoegd? Haal deze kop weg, tot de lege regel")
        }
        CatalogueProblem::LateHeader => {
            Message::new("de kop staat niet vooraan in het vertaalbestand")
                .hint("verplaats hem, van msgid \"\" tot de lege regel, naar het begin")
        }
        CatalogueProblem::EmptySource => Message::new("de tekst die vertaald is, is leeg")
            .hint("haal dit weg, tot de lege regel: er is niets te vertalen"),
        _ => Message::new("het vertaalbestand heeft geen kop").hint(
            "open het in Poedit en sla het op, of zet bovenaan:\n\
             msgid \"\"\n\
             msgstr \"\"\n\
             \"Content-Type: text/plain; charset=UTF-8\\n\"",
        ),
    }
}

/// Problems of a line.
fn line(problem: &CatalogueProblem) -> Message {
    match problem {
        CatalogueProblem::UnclosedString => Message::new("deze tekst begint, maar eindigt niet")
            .label("de tekst begint hier")
            .hint("zet \" achter de laatste letter, op dezelfde regel"),
        CatalogueProblem::UnknownEscape { escape } => {
            Message::new(format!("`{escape}` betekent niets in een vertaalbestand"))
                .hint("een nieuwe regel is \\n, een aanhalingsteken \\\"")
                .hint("is het een gewone backslash? Schrijf er twee: \\\\")
        }
        CatalogueProblem::StrayString => Message::new("deze tekst hoort nergens bij")
            .hint("zet er msgid of msgstr voor, of haal hem weg"),
        CatalogueProblem::KeywordWithoutText { keyword } => Message::new(format!(
            "achter {keyword} staat geen tekst"
        ))
        .hint(format!("zet er tekst tussen aanhalingstekens achter, of niets: {keyword} \"\"")),
        CatalogueProblem::UnknownKeyword { keyword, nearest } => {
            let words = Message::new(format!("`{keyword}` betekent niets in een vertaalbestand"));
            match nearest {
                Some(nearest) => words.hint(format!("bedoelt u {nearest}?")),
                None => words.hint("een regel begint met msgctxt, msgid, msgstr, \" of #"),
            }
        }
        CatalogueProblem::Plural => Message::new("een folder heeft geen teksten in twee getallen")
            .label("dit is voor enkelvoud en meervoud")
            .hint("schrijf één msgid en één msgstr"),
        CatalogueProblem::CommentWithinEntry => {
            Message::new("deze opmerking staat midden in een vertaling")
                .hint("zet haar boven de regel met msgid, en boven msgctxt als dat er is")
        }
        CatalogueProblem::HalfObsolete => {
            Message::new("van deze vertaling begint een deel van de regels met #~")
                .label("anders dan de regel erboven")
                .hint("zet #~ voor alle regels van een vertaling die vervallen is, of voor geen")
        }
        _ => Message::new("hier staat tekst buiten de aanhalingstekens")
            .hint("zet de hele tekst van de regel tussen rechte aanhalingstekens: \"…\"")
            .hint("een aanhalingsteken in de tekst is “ of ”, of \\\" met een backslash"),
    }
}
