//! Of an output.

use super::{assert_says, pdf};
use leaflet::diagnostic::{Moment, OutputProblem as Output};

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
fn program_fault() {
    let fault = || "src/layout/page.rs:12:5: index out of bounds".to_owned();
    assert_says(
        Output::BrokenDown { leaflet: Some("knie.toml".into()), fault: fault() },
        "knie.toml is niet gelukt: het programma liep vast door een fout in het programma zelf\n\
         dit ligt niet aan u: stuur knie.toml, met de plaatjes die erbij horen, en deze melding \
         naar de makers van leaflet\n\
         voor de makers: src/layout/page.rs:12:5: index out of bounds",
        "knie.toml did not succeed: the program broke down through a fault of its own\n\
         this is no fault of yours: send knie.toml, with the pictures in it, and this message to \
         the makers of leaflet\n\
         for its makers: src/layout/page.rs:12:5: index out of bounds",
    );
    assert_says(
        Output::BrokenDown { leaflet: None, fault: fault() },
        "het programma liep vast door een fout in het programma zelf\n\
         dit ligt niet aan u: stuur deze melding naar de makers van leaflet, met wat u typte\n\
         voor de makers: src/layout/page.rs:12:5: index out of bounds",
        "the program broke down through a fault of its own\n\
         this is no fault of yours: send this message to the makers of leaflet, with what you typed\n\
         for its makers: src/layout/page.rs:12:5: index out of bounds",
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
fn output_impossible_name() {
    assert_says(
        Output::ImpossibleName { output: "aux.pdf".into() },
        "aux.pdf is niet geschreven: zo kan een bestand hier niet heten\n\
         kies een kortere naam zonder : * ? \" < > |, en niet con, prn, aux of nul",
        "aux.pdf is not written: no file can have that name here\n\
         choose a shorter name without : * ? \" < > |, and not con, prn, aux or nul",
    );
}

#[test]
fn output_not_shown() {
    assert_says(
        Output::NotShown { output: "C:\\folders\\leaflet.pdf".into() },
        "de PDF is geschreven, maar is niet vanzelf te openen\n\
         open hem zelf: hij staat in C:\\folders\\leaflet.pdf",
        "the PDF is written, but cannot be opened for you\n\
         open it yourself: it stands in C:\\folders\\leaflet.pdf",
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

#[test]
fn standard_output_closed() {
    assert_says(
        Output::ClosedStandardOutput,
        "de PDF kan nergens heen: de standaarduitvoer is gesloten\nnoem achter -o een bestand",
        "the PDF has nowhere to go: standard output is closed\nname a file after -o",
    );
}
