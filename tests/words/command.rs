//! Of a command line.

use super::{assert_says, pdf, toml};
use leaflet::diagnostic::{CommandProblem as Command, TranslationFault};

fn allowed() -> Vec<String> {
    vec!["auto".into(), "always".into(), "never".into()]
}

#[test]
fn unknown_argument() {
    let argument = "--page".to_owned();
    assert_says(
        Command::UnknownArgument { argument: argument.clone(), nearest: Some("--pages".into()) },
        "de optie --page bestaat niet\nbedoelt u --pages?",
        "the option --page does not exist\ndo you mean --pages?",
    );
    assert_says(
        Command::UnknownArgument { argument, nearest: None },
        "de optie --page bestaat niet\nleaflet --help legt uit wat u kunt typen",
        "the option --page does not exist\nleaflet --help explains what you can type",
    );
}

#[test]
fn missing_value() {
    assert_says(
        Command::MissingValue { argument: "--color".into(), allowed: allowed() },
        "achter --color ontbreekt iets\nkies uit auto, always of never",
        "something is missing after --color\nchoose auto, always or never",
    );
    assert_says(
        Command::MissingValue { argument: "--output".into(), allowed: Vec::new() },
        "achter --output ontbreekt iets\n\
         noem de PDF die u wilt maken, of de map waarin hij moet komen",
        "something is missing after --output\n\
         name the PDF you want to make, or the folder it is to go to",
    );
    assert_says(
        Command::MissingValue { argument: "--pages".into(), allowed: Vec::new() },
        "achter --pages ontbreekt iets\nschrijf een heel getal vanaf 1, zoals 2",
        "something is missing after --pages\nwrite a whole number from 1, such as 2",
    );
}

#[test]
fn invalid_value() {
    assert_says(
        Command::InvalidValue {
            argument: "--color".into(),
            value: "blauw".into(),
            allowed: allowed(),
        },
        "achter --color kan niet blauw staan\nkies uit auto, always of never",
        "--color cannot be blauw\nchoose auto, always or never",
    );
}

#[test]
fn invalid_count() {
    assert_says(
        Command::InvalidCount { argument: "--pages".into(), value: "twee".into() },
        "achter --pages kan niet twee staan\nschrijf een heel getal vanaf 1, zoals 2",
        "--pages cannot be twee\nwrite a whole number from 1, such as 2",
    );
}

#[test]
fn unexpected_value() {
    assert_says(
        Command::UnexpectedValue { argument: "--quiet".into(), value: "ja".into() },
        "achter --quiet hoort niets te staan, en er staat ja\nschrijf alleen --quiet",
        "nothing should follow --quiet, and it says ja\nwrite --quiet alone",
    );
}

#[test]
fn not_understood() {
    assert_says(
        Command::NotUnderstood,
        "deze opdracht is niet te begrijpen\nleaflet --help legt uit wat u kunt typen",
        "this command cannot be understood\nleaflet --help explains what you can type",
    );
}

#[test]
fn unknown_command() {
    assert_says(
        Command::UnknownCommand { typed: "bulid".into(), nearest: "build".into() },
        "leaflet kent geen opdracht bulid, en er is geen bestand dat zo heet\n\
         bedoelt u leaflet build?",
        "leaflet has no command bulid, and there is no file of that name\n\
         do you mean leaflet build?",
    );
}

#[test]
fn option_of_build() {
    assert_says(
        Command::OptionOfBuild { option: "-o".into() },
        "leaflet check schrijft niets, en kent daarom geen -o\n\
         laat -o weg, of gebruik leaflet build",
        "leaflet check writes nothing, and so has no -o\nleave out -o, or use leaflet build",
    );
}

#[test]
fn same_output() {
    assert_says(
        Command::SameOutput {
            output: pdf(),
            first: "a/leaflet.toml".into(),
            second: "b/leaflet.toml".into(),
        },
        "a/leaflet.toml en b/leaflet.toml zouden allebei leaflet.pdf worden\n\
         noem achter -o een map, of maak ze een voor een, elk met een eigen -o",
        "a/leaflet.toml and b/leaflet.toml would both become leaflet.pdf\n\
         name a folder after -o, or make them one by one, each with its own -o",
    );
}

#[test]
fn several_to_standard_output() {
    assert_says(
        Command::SeveralToStandardOutput { count: 3 },
        "-o - geeft één PDF door, en u noemt 3 folders\n\
         noem één folder, of noem achter -o een map",
        "-o - passes on one PDF, and you name 3 leaflets\n\
         name one leaflet, or name a folder after -o",
    );
}

#[test]
fn pdf_to_terminal() {
    assert_says(
        Command::PdfToTerminal,
        "een PDF is op dit scherm niet te lezen\n\
         noem achter -o een bestand, of stuur de PDF met > of | ergens heen",
        "a PDF cannot be read on this screen\n\
         name a file after -o, or send the PDF somewhere with > or |",
    );
}

#[test]
fn several_to_open() {
    assert_says(
        Command::SeveralToOpen { count: 3 },
        "--open laat één PDF zien, en u noemt 3 folders\nnoem één folder, of laat --open weg",
        "--open shows one PDF, and you name 3 leaflets\nname one leaflet, or leave out --open",
    );
}

#[test]
fn standard_output_to_open() {
    assert_says(
        Command::StandardOutputToOpen,
        "met -o - is er geen bestand om te laten zien\n\
         laat --open weg, of noem achter -o een bestand",
        "with -o - there is no file to show\nleave out --open, or name a file after -o",
    );
}

#[test]
fn definition_is_pdf() {
    assert_says(
        Command::DefinitionIsPdf { definition: pdf() },
        "leaflet.pdf is zo te zien een PDF, geen definitie\n\
         noem het TOML-bestand waarin de tekst van de folder staat",
        "leaflet.pdf seems to be a PDF, not a definition\n\
         name the TOML file that holds the text of the leaflet",
    );
}

#[test]
fn output_is_definition() {
    assert_says(
        Command::OutputIsDefinition { output: toml() },
        "leaflet.toml is zelf een definitie, en wordt niet overschreven\n\
         noem het TOML-bestand, en achter -o een andere naam voor de PDF",
        "leaflet.toml is itself a definition, and is not overwritten\n\
         name the TOML file, and another name for the PDF after -o",
    );
}

#[test]
fn strict_warnings() {
    assert_says(
        Command::StrictWarnings { definition: toml(), count: 1 },
        "leaflet.toml is afgekeurd: met --strict telt de waarschuwing als fout\n\
         los op wat de waarschuwing zegt, of laat --strict weg",
        "leaflet.toml is refused: with --strict the warning counts as an error\n\
         mend what the warning says, or leave out --strict",
    );
    assert_says(
        Command::StrictWarnings { definition: toml(), count: 2 },
        "leaflet.toml is afgekeurd: met --strict telt elk van de 2 waarschuwingen als fout\n\
         los op wat de waarschuwing zegt, of laat --strict weg",
        "leaflet.toml is refused: with --strict each of the 2 warnings counts as an error\n\
         mend what the warning says, or leave out --strict",
    );
}

#[test]
fn some_failed() {
    let failed = vec!["knie.toml".to_owned(), "heup.toml".into(), "rug.toml".into()];
    assert_says(
        Command::SomeFailed { written: 5, failed: failed.clone() },
        "5 folders zijn geschreven, 3 niet: knie.toml, heup.toml en rug.toml",
        "5 leaflets are written, 3 are not: knie.toml, heup.toml and rug.toml",
    );
    assert_says(
        Command::SomeFailed { written: 1, failed: vec![toml()] },
        "1 folder is geschreven, 1 niet: leaflet.toml",
        "1 leaflet is written, 1 is not: leaflet.toml",
    );
    assert_says(
        Command::SomeFailed { written: 0, failed },
        "geen van de 3 folders is geschreven",
        "none of the 3 leaflets is written",
    );
}

#[test]
fn very_many_failed() {
    let failed = (1..=12).map(|number| format!("{number}.toml")).collect();
    assert_says(
        Command::SomeFailed { written: 188, failed },
        "188 folders zijn geschreven, 12 niet: 1.toml, 2.toml, 3.toml, 4.toml, 5.toml, 6.toml, \
         7.toml, 8.toml, 9.toml, 10.toml en 2 andere",
        "188 leaflets are written, 12 are not: 1.toml, 2.toml, 3.toml, 4.toml, 5.toml, 6.toml, \
         7.toml, 8.toml, 9.toml, 10.toml and 2 others",
    );
}

#[test]
fn some_at_fault() {
    assert_says(
        Command::SomeAtFault { sound: 2, failed: vec!["knie.toml".into(), "rug.toml".into()] },
        "2 folders kunnen worden gemaakt, 2 niet: knie.toml en rug.toml",
        "2 leaflets can be made, 2 cannot: knie.toml and rug.toml",
    );
    assert_says(
        Command::SomeAtFault { sound: 1, failed: vec![toml()] },
        "1 folder kan worden gemaakt, 1 niet: leaflet.toml",
        "1 leaflet can be made, 1 cannot: leaflet.toml",
    );
    assert_says(
        Command::SomeAtFault { sound: 0, failed: vec![toml(), "knie.toml".into()] },
        "geen van de 2 folders kan worden gemaakt",
        "none of the 2 leaflets can be made",
    );
}

#[test]
fn approval_that_cannot_be_meant() {
    let says = |fault, dutch, english| assert_says(Command::Translation(fault), dutch, english);
    says(
        TranslationFault::FutureDate { typed: "2999-01-01".into() },
        "2999-01-01 moet nog komen\n\
         schrijf de dag waarop de vertaling is nagekeken, of laat --date weg",
        "2999-01-01 has yet to come\n\
         write the day on which the translation was checked, or leave out --date",
    );
    says(
        TranslationFault::BlockOfSeveral { count: 2 },
        "een nummer is dat van een blok in één vertaling, en er zijn er 2 genoemd\n\
         noem één folder en één taal",
        "a number is that of a block in one translation, and 2 are named\n\
         name one leaflet and one language",
    );
    says(
        TranslationFault::NoBlock { number: 33, count: 32 },
        "er is geen blok 33: het laatste is 32\n\
         zoek het nummer op in een nieuwe vergelijking: leaflet translate proof",
        "there is no block 33: the last is 32\n\
         look up the number in a new proof: leaflet translate proof",
    );
    says(
        TranslationFault::ApprovedAndRefused { number: 7 },
        "blok 7 wordt goedgekeurd én afgekeurd\nlaat een van beide weg",
        "block 7 is to be approved and refused\nleave out one of the two",
    );
    says(
        TranslationFault::NothingToRefuse { number: 7 },
        "blok 7 heeft geen vertaling om af te keuren\n\
         het is niet vertaald, verouderd of al afgekeurd: dat ziet de vertaler",
        "block 7 has no translation that could be refused\n\
         it is not translated, out of date or refused already: the translator sees that",
    );
    says(
        TranslationFault::RefusalWithoutReason,
        "bij afkeuren horen het nummer van een blok en een reden\n\
         schrijf --refuse NUMMER --reason \"wat er mis is\"",
        "a refusal needs the number of a block and a reason\n\
         write --refuse NUMBER --reason \"what is wrong\"",
    );
}
