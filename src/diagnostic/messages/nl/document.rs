//! Dutch messages about the text of a leaflet.

use super::super::{figure_of_file, given, is_picture, listed};
use super::{Message, direction, lettering, reading, section, table};
use crate::diagnostic::cure::{entity_of, mark_for};
use crate::diagnostic::{DocumentProblem, Markup, character_in_full};

pub(super) fn message(problem: &DocumentProblem) -> Message {
    match problem {
        DocumentProblem::DeadAnchor { id, nearest, known } => {
            dead_anchor(id, nearest.as_deref(), known)
        }
        DocumentProblem::DuplicateId { id, first_line } => {
            Message::new(format!("de naam `{id}` is al gebruikt"))
                .hint(format!("de eerste staat op regel {first_line}: geef deze een andere naam"))
        }
        DocumentProblem::UnknownFigure { name, nearest } => {
            unknown_figure(name, nearest.as_deref())
        }
        DocumentProblem::RepeatedFigure { name, first_line } => {
            Message::new(format!("de afbeelding `{name}` staat al ergens anders"))
                .hint(format!("regel {first_line} noemt haar ook: kies één plaats"))
        }
        DocumentProblem::Markup { kind } => markup(*kind),
        DocumentProblem::PastedBullet { sign } => pasted_bullet(*sign),
        DocumentProblem::TightBullet => tight_bullet(),
        DocumentProblem::HighNumber { number } => high_number(*number),
        DocumentProblem::RefusedAddress { address, nearest } => {
            refused_address(address, nearest.as_deref())
        }
        DocumentProblem::RefusedCode { address, nearest } => {
            refused_code(address, nearest.as_deref())
        }
        DocumentProblem::LongAddress { length } => long_address(*length),
        DocumentProblem::OtherAddress { words, target } => other_address(words, target),
        DocumentProblem::OddHost { host, letters } => odd_host(host, letters),
        DocumentProblem::EmptyLink => Message::new("deze link heeft geen woorden of geen adres")
            .hint("schrijf [woorden](https://adres)"),
        DocumentProblem::SplitLink { meant, is_open } => split_link(meant.as_deref(), *is_open),
        DocumentProblem::EmptyItem => Message::new("achter dit opsommingsteken staat niets")
            .hint("schrijf er iets achter, of haal het weg"),
        DocumentProblem::EmptyParagraph => {
            Message::new("in deze alinea staat niets om af te drukken; hij vervalt")
                .hint("haal hem weg; het programma zorgt zelf voor wit tussen twee alinea’s")
        }
        DocumentProblem::Direction(problem) => direction::message(problem),
        DocumentProblem::Section(problem) => section::message(problem),
        DocumentProblem::Lettering(problem) => lettering::message(problem),
        DocumentProblem::Reading(problem) => reading::message(problem),
        DocumentProblem::Table(problem) => table::message(problem),
        DocumentProblem::FalseCheckbox => false_checkbox(),
        DocumentProblem::LongText { characters } => long_text(*characters),
        DocumentProblem::LongTitle { key, characters, most } => long_title(key, *characters, *most),
        DocumentProblem::InvisibleBreak => invisible_break(),
        DocumentProblem::ControlCharacter { character } => control_character(*character),
        DocumentProblem::UnknownWord { written, name, nearest, known, file } => {
            unknown_word(written, name, nearest.as_deref(), known, file)
        }
        DocumentProblem::NoPractice { written } => no_practice(written),
        DocumentProblem::OpenBrace { name } => open_brace(name),
        DocumentProblem::PlaceholderInWord { written } => placeholder_in_word(written),
        DocumentProblem::ForeignWords { language, missing } => foreign_words(language, missing),
        DocumentProblem::DamagedCharacter => {
            Message::new("hier is een letter verloren gegaan").hint("typ het woord opnieuw")
        }
    }
}

fn placeholder_in_word(written: &str) -> Message {
    Message::new(format!(
        "`{written}` wordt hier niet ingevuld: dit is zelf een woord van de praktijk"
    ))
    .hint("schrijf hier voluit wat er moet staan")
}

fn other_address(words: &str, target: &str) -> Message {
    Message::new(format!("op papier staat {words}, maar deze link leidt naar {target}"))
        .hint("schrijf tweemaal hetzelfde adres, of woorden die geen adres zijn")
}

fn odd_host(host: &str, letters: &[char]) -> Message {
    let words = Message::new(format!("het adres {host} lijkt op een ander adres, en is dat niet"));
    match letters {
        [] => words.hint("`xn--` verbergt letters die op andere lijken: kijk of het adres klopt"),
        _ => {
            let letters: Vec<String> =
                letters.iter().map(|&it| character_in_full(it, None)).collect();
            words
                .hint(format!("dit zijn geen gewone letters: {}", letters.join(", ")))
                .hint("typ het adres zelf opnieuw")
        }
    }
}

fn tight_bullet() -> Message {
    Message::new("deze regel begint met een streepje, maar wordt geen opsomming")
        .hint("zet een spatie achter het streepje als het een opsomming is")
        .hint("zet anders \\ voor het streepje")
}

fn false_checkbox() -> Message {
    Message::new("dit wordt geen vakje om aan te kruisen")
        .hint("schrijf - [ ] en dan de tekst, met een spatie tussen de haken en een erachter")
}

fn long_text(characters: usize) -> Message {
    Message::new(format!("dit stuk tekst is te lang: {characters} tekens aan één stuk"))
        .hint("verdeel het in alinea’s: zet er lege regels tussen")
        .hint("staat het in een tabel, maak er dan gewone tekst van")
}

fn long_title(key: &str, characters: usize, most: usize) -> Message {
    Message::new(format!("{key} is te lang: {characters} tekens, en er is plaats voor {most}"))
        .hint("noem hier in een paar woorden waar de folder over gaat")
        .by_hand("zet de rest in de tekst van een [[section]]")
        .at_desk("zet de rest in de tekst van een deel")
}

fn invisible_break() -> Message {
    Message::new("door spaties aan het eind van deze regel begint hier een nieuwe regel")
        .hint("haal de spaties weg als dat niet de bedoeling is")
        .hint("zet anders een \\ aan het eind van de regel: dan is het te zien")
}

fn unknown_word(
    written: &str,
    name: &str,
    nearest: Option<&str>,
    known: &[String],
    file: &str,
) -> Message {
    let words = Message::new(format!("voor `{written}` staat niets in {file}"));
    match nearest {
        Some(nearest) => words.hint(format!("schrijf {{practice.{nearest}}}")),
        None => words
            .hint(format!("er is wel: {}", listed(known, " en ")))
            .by_hand(format!("of zet in {file} onder [practice]: {name} = '…'"))
            .at_desk("of vul het in bij “Gegevens van de praktijk”, als het daar een plaats heeft")
            .hint("zet \\ voor { als u het teken zelf bedoelt"),
    }
}

fn no_practice(written: &str) -> Message {
    Message::new(format!("voor `{written}` is een bestand practice.toml nodig, en dat is er niet"))
        .by_hand(
            "maak het in de map van deze folder of een map erboven, met [practice] en name = '…'",
        )
        .by_hand("of noem een ander bestand in de opdracht: --practice noord.toml")
        .at_desk("ga naar “Alle folders”, en vul daar “Gegevens van de praktijk” in")
        .hint("zet \\ voor { als u het teken zelf bedoelt")
}

fn open_brace(name: &str) -> Message {
    Message::new("achter deze accolade ontbreekt de tweede")
        .hint(format!("schrijf {{{name}}}"))
        .hint("zet \\ voor { als u het teken zelf bedoelt")
}

fn foreign_words(language: &str, missing: &[(&str, String)]) -> Message {
    let keys: Vec<&str> = missing.iter().map(|(key, _)| *key).collect();
    Message::new(format!(
        "leaflet mist woorden in de taal `{language}`, en zet ze er in het Engels: {}",
        listed(&keys, " en ")
    ))
    .hint(format!("vertaal ze en zet ze in deze folder:{}", given("[words]", missing)))
    .hint(format!(
        "of zet ze in practice.toml onder [language.{language}.words]: dan gelden ze voor alle \
         folders in die taal"
    ))
    .by_hand("kijk of bij language de taal van de tekst staat")
    .at_desk("kijk of bij “Taal van de tekst” de goede taal staat")
}

/// A character as text; those of a symbol font as their number.
fn shown(character: char) -> String {
    match character {
        '\u{e000}'..='\u{f8ff}' => format!("U+{:04X}", u32::from(character)),
        _ => character.to_string(),
    }
}

fn unknown_figure(name: &str, nearest: Option<&str>) -> Message {
    if is_picture(name) {
        let lines = figure_of_file(name, "wat er te zien is");
        return Message::new(format!(
            "`{name}` is een bestand, en hier hoort de naam van een afbeelding"
        ))
        .hint(format!("geef het bestand een naam, en schrijf die hier:{lines}"));
    }
    let words = Message::new(format!("er is geen afbeelding die `{name}` heet"));
    match nearest {
        Some(nearest) => words.hint(format!("schrijf \"{nearest}\"")),
        None => words
            .by_hand(format!("voeg haar toe: [figure.{name}]"))
            .at_desk("kies bij dit deel “Afbeelding toevoegen”"),
    }
}

fn refused_address(address: &str, nearest: Option<&str>) -> Message {
    let words = Message::new(format!("een link kan niet naar `{address}` wijzen"));
    if let Some(nearest) = nearest {
        return words.hint(format!("schrijf {nearest}"));
    }
    words
        .hint("begin een adres met https://, http://, mailto: of tel:")
        .hint("verwijs naar een kop of afbeelding van deze folder met #, zoals #risico")
}

fn split_link(meant: Option<&str>, is_open: bool) -> Message {
    if is_open {
        return Message::new("dit lijkt op een link, maar het haakje achter het adres ontbreekt")
            .hint("zet ) direct achter het adres");
    }
    let words = Message::new("dit lijkt op een link, maar het wordt er geen door een spatie");
    match meant {
        Some(meant) => words.hint(format!("schrijf {meant}")),
        None => words.hint("haal de spatie weg die tussen ] en ( staat, of in het adres"),
    }
}

fn high_number(number: u64) -> Message {
    Message::new(format!("dit wordt een genummerde lijst die bij {number} begint"))
        .hint(format!("schrijf {number}\\. als het gewone tekst is"))
}

fn pasted_bullet(sign: char) -> Message {
    let (mark, shown) = (mark_for(sign), shown(sign));
    let words = Message::new("dit opsommingsteken komt uit een tekstverwerker")
        .hint(format!("schrijf {mark} en een spatie in plaats van {shown}"));
    match entity_of(sign) {
        Some(entity) => words.hint(format!("schrijf {entity} als het teken zelf op papier moet")),
        None => words,
    }
}

fn long_address(length: usize) -> Message {
    Message::new(format!("een adres van {length} tekens past niet in een QR-code"))
        .hint("gebruik een korter adres")
}

fn control_character(character: char) -> Message {
    Message::new(format!(
        "hier staat een onzichtbaar teken (U+{:04X}) dat niet in een tekst hoort",
        u32::from(character)
    ))
    .hint("haal het weg")
}

fn refused_code(address: &str, nearest: Option<&str>) -> Message {
    let words = Message::new(format!("een QR-code kan niet naar `{address}` wijzen"));
    match nearest {
        Some(nearest) => words.hint(format!("schrijf \"{nearest}\"")),
        None if address.contains(char::is_whitespace) => {
            words.hint("haal de spaties uit het adres")
        }
        None => words.hint("begin het adres met https://, http://, mailto: of tel:"),
    }
}

fn dead_anchor(id: &str, nearest: Option<&str>, known: &[String]) -> Message {
    let words = Message::new(format!("deze link wijst naar `#{id}`, en dat is er niet"));
    match nearest {
        Some(nearest) => words.hint(format!("schrijf #{nearest}")),
        None if known.is_empty() => words.hint("geef het deel waar hij naar wijst een id"),
        None => words.hint(format!("er is wel: {}", listed(known, " en "))),
    }
}

fn markup(kind: Markup) -> Message {
    match kind {
        Markup::Html => Message::new("codes tussen < en > kunnen niet in een folder")
            .hint("schrijf **vet** of *schuin*")
            .hint("zet \\ voor < als u het teken zelf bedoelt"),
        Markup::CodeBlock => Message::new("regels tussen ``` of ~~~ kunnen niet in een folder")
            .hint("haal de regels met ``` of ~~~ weg")
            .hint("zet \\ voor het eerste teken als u de tekens zelf bedoelt"),
        Markup::CodeSpan => Message::new("woorden tussen ` kunnen niet in een folder")
            .hint("is het een apostrof, schrijf dan ’s in plaats van `s")
            .hint("schrijf anders **vet**, of haal de ` weg"),
        Markup::Heading => Message::new("een kop schrijft u niet met # in de tekst")
            .by_hand("maak er een eigen deel van: [[section]] met heading = '…'")
            .at_desk("maak er een eigen deel van: “Deel toevoegen”")
            .hint("zet \\ voor # als u het teken zelf bedoelt"),
        Markup::UnderlinedHeading => {
            Message::new("door de streep eronder wordt deze tekst een kop")
                .hint("haal de streep weg")
                .by_hand("of maak er een eigen deel van: [[section]] met heading = '…'")
                .at_desk("of maak er een eigen deel van: “Deel toevoegen”")
        }
        Markup::Picture => Message::new("een afbeelding kan niet midden in de tekst")
            .by_hand("beschrijf haar onder [figure.naam] en schrijf figure = \"naam\" bij dit deel")
            .at_desk("haal dit weg, en kies bij dit deel “Afbeelding toevoegen”"),
        Markup::Quote => Message::new("een regel die met > begint kan niet in een folder")
            .hint("haal > weg, of zet er \\ voor als u het teken zelf bedoelt"),
        Markup::LineBreak => Message::new("<br> kan alleen in een tabel")
            .hint("zet een \\ aan het eind van de regel om een nieuwe regel te beginnen"),
        Markup::Rule => Message::new("een streep over de hele breedte kan niet in een folder")
            .by_hand("haal de streep weg, of begin een nieuw deel met [[section]]")
            .at_desk("haal de streep weg, of begin een nieuw deel: “Deel toevoegen”")
            .hint("schrijf ____ voor een regel om op te schrijven"),
        Markup::LinkDefinition => Message::new("een adres kan niet los van zijn link staan")
            .hint("schrijf het adres achter de woorden: [woorden](https://adres)")
            .hint("zet \\ voor [ als u de haken zelf bedoelt"),
        Markup::GluedAddress => {
            Message::new("zonder < en > komt dit adres vast aan het woord ernaast")
                .hint("zet er een spatie tussen")
                .hint("staat het adres er nu twee keer, haal dan weg wat tussen < en > staat")
        }
        Markup::DeepList => {
            Message::new("deze opsomming is te diep: een lijst in een lijst in een lijst")
                .hint("gebruik twee lagen: een lijst, en daarin een lijst")
        }
    }
}
