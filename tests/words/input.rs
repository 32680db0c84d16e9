//! Of a definition as a file.

use super::{assert_says, pdf, toml};
use leaflet::diagnostic::InputProblem as Input;

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
fn definition_held_open() {
    assert_says(
        Input::HeldOpen { definition: toml() },
        "leaflet.toml is niet te lezen: een ander programma heeft het open\n\
         sluit leaflet.toml daar en probeer het opnieuw",
        "leaflet.toml cannot be read: another program has it open\n\
         close leaflet.toml there and try again",
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
fn folder_for_practice() {
    assert_says(
        Input::FolderForPractice { folder: "practice.toml".into() },
        "practice.toml is een map, en geen bestand met gegevens van de praktijk\n\
         geef die map een andere naam",
        "practice.toml is a folder, not a file with the details of the practice\n\
         give that folder another name",
    );
}

#[test]
fn broken_link() {
    assert_says(
        Input::BrokenLink { link: toml() },
        "leaflet.toml is een snelkoppeling naar een bestand dat er niet is\n\
         zet het bestand zelf op die plaats, of haal de snelkoppeling weg",
        "leaflet.toml is a link to a file that does not exist\n\
         put the file itself in its place, or remove the link",
    );
}

#[test]
fn not_a_file() {
    assert_says(
        Input::NotAFile { definition: toml() },
        "leaflet.toml is geen gewoon bestand\nbewaar de tekst in een bestand, en noem dat",
        "leaflet.toml is not an ordinary file\nsave the text in a file, and name that",
    );
}
