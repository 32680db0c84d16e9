//! What the program says of a command line, a definition as a file, and an
//! output: the whole text of each problem in both languages.

use leaflet::diagnostic::{
    CommandProblem as Command, InputProblem as Input, Language, Moment, OutputProblem as Output,
    Problem, words,
};

/// Holds what is said: the message, and on a line of its own each hint.
fn assert_says(problem: impl Into<Problem>, dutch: &str, english: &str) {
    let problem = problem.into();
    for (language, expected) in [(Language::Dutch, dutch), (Language::English, english)] {
        let words = words(&problem, language);
        let said = [vec![words.message], words.hints].concat().join("\n");
        assert_eq!(said, expected);
    }
}

fn allowed() -> Vec<String> {
    vec!["auto".into(), "always".into(), "never".into()]
}

fn pdf() -> String {
    "leaflet.pdf".into()
}

fn toml() -> String {
    "leaflet.toml".into()
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
fn output_of_check() {
    assert_says(
        Command::OutputOfCheck,
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
    assert_says(
        Command::SomeFailed { failed: 2, total: 5 },
        "2 van de 5 folders zijn mislukt",
        "2 of the 5 leaflets failed",
    );
    assert_says(
        Command::SomeFailed { failed: 1, total: 5 },
        "1 van de 5 folders is mislukt",
        "1 of the 5 leaflets failed",
    );
}

#[test]
fn no_definition_in_folder() {
    assert_says(
        Input::NoDefinitionInFolder { folder: "folders".into() },
        "in de map folders staat geen TOML-bestand\nnoem de map waarin de folders staan",
        "there is no TOML file in the folder folders\n\
         name the folder in which the leaflets stand",
    );
}

#[test]
fn nothing_fits_pattern() {
    assert_says(
        Input::NothingFitsPattern { pattern: "knie*.toml".into() },
        "er is geen bestand dat past op knie*.toml\n\
         staat het in een andere map? Noem die erbij: folders/*.toml",
        "there is no file that fits knie*.toml\n\
         is it in another folder? Name that as well: leaflets/*.toml",
    );
}

#[test]
fn definition_not_found() {
    assert_says(
        Input::NotFound { definition: "leafet.toml".into(), nearest: Some(toml()) },
        "leafet.toml bestaat niet\nwel is er leaflet.toml: bedoelt u die?",
        "leafet.toml does not exist\nthere is leaflet.toml: do you mean that?",
    );
    assert_says(
        Input::NotFound { definition: toml(), nearest: None },
        "leaflet.toml bestaat niet\nkijk of de naam klopt, en in welke map het bestand staat",
        "leaflet.toml does not exist\n\
         look whether the name is right, and in which folder the file stands",
    );
    assert_says(
        Input::NotFound { definition: "knie".into(), nearest: Some("knie.toml".into()) },
        "knie bestaat niet\nwel is er knie.toml: bedoelt u die?\n\
         leaflet --help legt uit wat u kunt typen",
        "knie does not exist\nthere is knie.toml: do you mean that?\n\
         leaflet --help explains what you can type",
    );
    assert_says(
        Input::NotFound { definition: "—pages".into(), nearest: None },
        "—pages begint met een lang streepje\ntyp zelf twee korte streepjes: --",
        "—pages begins with a long dash\ntype two short ones yourself: --",
    );
}

#[test]
fn definition_forbidden() {
    assert_says(
        Input::Forbidden { definition: toml() },
        "u mag leaflet.toml op deze computer niet lezen\n\
         vraag wie het bestand heeft gemaakt om toegang",
        "you may not read leaflet.toml on this computer\nask whoever made the file for access",
    );
}

#[test]
fn definition_unreadable() {
    assert_says(
        Input::Unreadable { definition: toml(), reason: "EIO".into() },
        "leaflet.toml is niet te lezen: EIO\n\
         kijk of de schijf of het netwerk waarop het staat bereikbaar is",
        "leaflet.toml cannot be read: EIO\n\
         look whether the disk or network it stands on can be reached",
    );
}

#[test]
fn definition_too_large() {
    assert_says(
        Input::TooLarge { definition: toml(), megabytes: 16 },
        "leaflet.toml is groter dan 16 megabyte\n\
         een folder is veel kleiner: kijk of u het goede bestand noemt",
        "leaflet.toml is larger than 16 megabytes\n\
         a leaflet is much smaller: look whether you name the right file",
    );
}

#[test]
fn definition_empty() {
    assert_says(
        Input::Empty { definition: toml() },
        "leaflet.toml is leeg\nbegin met een titel: title = 'Osteoporose'",
        "leaflet.toml is empty\nbegin with a title: title = 'Osteoporosis'",
    );
}

#[test]
fn definition_not_text() {
    assert_says(
        Input::NotText { definition: pdf() },
        "leaflet.pdf is een PDF of Word-document, geen TOML-bestand\n\
         noem het TOML-bestand waarin de tekst van de folder staat",
        "leaflet.pdf is a PDF or a Word document, not a TOML file\n\
         name the TOML file that holds the text of the leaflet",
    );
}

#[test]
fn definition_not_utf8() {
    assert_says(
        Input::NotUtf8 { definition: toml(), line: 3 },
        "leaflet.toml is niet als UTF-8 bewaard: zie regel 3\n\
         kies in Kladblok Bestand, Opslaan als, en daar bij Codering: UTF-8",
        "leaflet.toml is not stored as UTF-8: see line 3\n\
         in Notepad choose File, Save as, and there as Encoding: UTF-8",
    );
}

#[test]
fn pdf_not_made() {
    assert_says(
        Output::NotMade { reason: "font".into() },
        "van deze pagina’s is geen PDF te maken: font\n\
         dit is een fout in het programma zelf: meld hem aan de makers",
        "no PDF can be made of these pages: font\n\
         this is a fault of the program itself: report it to its makers",
    );
}

#[test]
fn output_folder_missing() {
    assert_says(
        Output::FolderMissing { output: "uit/leaflet.pdf".into(), folder: "uit".into() },
        "uit/leaflet.pdf is niet geschreven: de map uit bestaat niet\n\
         maak die map eerst, of noem achter -o een andere",
        "uit/leaflet.pdf is not written: the folder uit does not exist\n\
         make that folder first, or name another after -o",
    );
}

#[test]
fn output_is_folder() {
    assert_says(
        Output::IsFolder { output: pdf() },
        "leaflet.pdf is niet geschreven: er staat een map met die naam\n\
         geef de map een andere naam, of noem achter -o een andere naam",
        "leaflet.pdf is not written: there is a folder of that name\n\
         give the folder another name, or name another output after -o",
    );
}

#[test]
fn output_protected() {
    assert_says(
        Output::Protected { output: pdf() },
        "leaflet.pdf is niet geschreven: het is beveiligd tegen overschrijven\n\
         haal de beveiliging eraf, of noem achter -o een andere naam",
        "leaflet.pdf is not written: it is write-protected\n\
         take the protection off, or name another output after -o",
    );
}

#[test]
fn output_forbidden() {
    assert_says(
        Output::Forbidden { output: pdf() },
        "leaflet.pdf is niet geschreven: u mag in die map niets opslaan\n\
         noem achter -o een map waarin dat wel mag",
        "leaflet.pdf is not written: you may not store anything in that folder\n\
         name a folder after -o in which you may",
    );
}

#[test]
fn output_held_open() {
    assert_says(
        Output::HeldOpen { output: pdf() },
        "leaflet.pdf is niet geschreven: een ander programma heeft het open\n\
         sluit leaflet.pdf en probeer het opnieuw",
        "leaflet.pdf is not written: another program has it open\n\
         close leaflet.pdf and try again",
    );
}

#[test]
fn disk_full() {
    assert_says(
        Output::DiskFull { output: pdf() },
        "leaflet.pdf is niet geschreven: de schijf is vol\n\
         maak ruimte, of noem achter -o een map op een andere schijf",
        "leaflet.pdf is not written: the disk is full\n\
         make room, or name a folder on another disk after -o",
    );
}

#[test]
fn output_unwritable() {
    assert_says(
        Output::Unwritable { output: pdf(), reason: "EIO".into() },
        "leaflet.pdf is niet geschreven: EIO\n\
         probeer het opnieuw, of noem achter -o een andere map",
        "leaflet.pdf is not written: EIO\ntry again, or name another folder after -o",
    );
}

#[test]
fn no_standard_output() {
    assert_says(
        Output::NoStandardOutput { reason: "EIO".into() },
        "de uitvoer is niet door te geven: EIO\nnoem achter -o een bestand",
        "the output cannot be passed on: EIO\nname a file after -o",
    );
}

#[test]
fn old_output_remains() {
    let written = Moment { year: None, month: 2, day: 3, hour: 14, minute: 2 };
    assert_says(
        Output::OldRemains { output: pdf(), written },
        "leaflet.pdf is niet vernieuwd: er ligt nog het bestand van 3 maart, 14:02",
        "leaflet.pdf is not renewed: the file of 3 March, 14:02 is still there",
    );
    let written = Moment { year: Some(2025), month: 11, ..written };
    assert_says(
        Output::OldRemains { output: pdf(), written },
        "leaflet.pdf is niet vernieuwd: er ligt nog het bestand van 3 december 2025, 14:02",
        "leaflet.pdf is not renewed: the file of 3 December 2025, 14:02 is still there",
    );
}
