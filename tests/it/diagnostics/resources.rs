//! The door to files: what it opens, and what it says where it does not.

use std::fs::{self, File};

use leaflet::diagnostic::{Diagnostic, Format, Language, ResourceProblem, Source, Span, render};
use leaflet::resources::Resources;

#[test]
fn file_in_the_folder_is_read_with_either_slash() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("assets")).unwrap();
    fs::write(folder.path().join("assets/a.svg"), "<svg/>").unwrap();
    let resources = Resources::new(folder.path());
    for path in ["assets/a.svg", "assets\\a.svg", "./assets/b/../a.svg"] {
        assert_eq!(resources.read(path).unwrap(), b"<svg/>", "{path}");
    }
}

#[test]
fn file_outside_the_folder_is_refused() {
    let resources = Resources::new(".");
    for path in ["/etc/hosts", "../a.svg", "a/../../b.svg", "C:\\a.svg", "\\\\server\\a.svg"] {
        let outside = ResourceProblem::Outside { path: path.to_owned() };
        assert_eq!(resources.read(path), Err(outside));
    }
}

#[test]
fn file_that_is_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    File::create(folder.path().join("film.svg")).unwrap().set_len(64 * 1024 * 1024 + 1).unwrap();
    let problem = Resources::new(folder.path()).read("film.svg").unwrap_err();
    let said = |language| {
        render(&[Diagnostic::new(problem.clone())], language, Format::Human { color: false })
    };
    assert_eq!(
        said(Language::Dutch),
        "fout[file-too-large]: het bestand `film.svg` is te groot: meer dan 64 MB\n |\n \
         = tip: een afbeelding mag hoogstens 100 megapixels (miljoen beeldpunten) en 64 MB groot \
         zijn: maak haar kleiner en sla haar opnieuw op\n\n"
    );
    assert_eq!(
        said(Language::English),
        "error[file-too-large]: the file `film.svg` is too large: over 64 MB\n |\n \
         = tip: a picture may have at most 100 megapixels (million pixels) and 64 MB: make it \
         smaller and save it again\n\n"
    );
}

#[test]
fn file_that_cannot_be_read_says_whom_to_ask() {
    let problem = ResourceProblem::Unreadable { path: "a.svg".into() };
    let said = |language| {
        render(&[Diagnostic::new(problem.clone())], language, Format::Human { color: false })
    };
    assert_eq!(
        said(Language::Dutch),
        "fout[file-unreadable]: het bestand `a.svg` kan niet worden gelezen\n |\n \
         = tip: sluit het programma waarin het openstaat, of vraag wie de computer beheert om toegang\n\n"
    );
    assert_eq!(
        said(Language::English),
        "error[file-unreadable]: the file `a.svg` cannot be read\n |\n \
         = tip: close the program that has it open, or ask whoever looks after the computer for access\n\n"
    );
}

#[test]
fn diagnostic_as_json_has_its_place_in_characters() {
    let source = Source::new("map/leaflet.toml", "\u{feff}één\r\ntwéé drie\n");
    let problem = ResourceProblem::Folder { path: "drie".into() };
    let start = source.text.find("drie").unwrap();
    let diagnostic = Diagnostic::at(problem, &source, Span::new(start, start + 4));
    assert_eq!(
        render(&[diagnostic], Language::English, Format::Json),
        "{\"format\":1,\"severity\":\"error\",\"code\":\"file-is-folder\",\
         \"message\":\"`drie` is a folder, not a file\",\"label\":null,\
         \"hints\":[\"add the name of a file, as in `drie/picture.svg`\"],\
         \"file\":\"map/leaflet.toml\",\"line\":2,\"column\":6,\"end_line\":2,\"end_column\":10}\n"
    );
}

#[test]
fn diagnostic_in_a_long_line_shows_the_part_around_it() {
    let source = Source::new(
        "leaflet.toml",
        format!("text = '{} drie {}'", "een ".repeat(200), "vier ".repeat(200)),
    );
    let start = source.text.find("drie").unwrap();
    let problem = ResourceProblem::Folder { path: "drie".into() };
    let diagnostic = Diagnostic::at(problem, &source, Span::new(start, start + 4));
    let said = render(&[diagnostic], Language::Dutch, Format::Human { color: false });
    assert!(said.contains(" drie "), "{said}");
    assert!(said.lines().all(|line| line.chars().count() <= 160), "{said}");
}

#[cfg(unix)]
#[test]
fn link_that_leads_outside_the_folder_is_refused() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("knie");
    fs::create_dir_all(inside.join("assets")).unwrap();
    fs::write(folder.path().join("a.svg"), "<svg/>").unwrap();
    fs::write(inside.join("assets/b.svg"), "<svg/>").unwrap();
    symlink("../a.svg", inside.join("a.svg")).unwrap();
    symlink("assets/b.svg", inside.join("b.svg")).unwrap();
    symlink("..", inside.join("boven")).unwrap();
    let resources = Resources::new(&inside);
    assert_eq!(resources.read("b.svg").unwrap(), b"<svg/>");
    for path in ["a.svg", "boven/a.svg"] {
        let outside = ResourceProblem::LinkOutside { path: path.to_owned() };
        assert_eq!(resources.read(path), Err(outside));
    }
    let practice = Source::new("practice.toml", "");
    let resources = resources.with_practice(practice, folder.path());
    assert_eq!(resources.read("a.svg").unwrap(), b"<svg/>");
}

#[test]
fn link_that_leads_outside_says_what_to_do() {
    let problem = ResourceProblem::LinkOutside { path: "a.svg".into() };
    let said = |language| {
        render(&[Diagnostic::new(problem.clone())], language, Format::Human { color: false })
    };
    assert_eq!(
        said(Language::Dutch),
        "fout[link-outside]: `a.svg` is een snelkoppeling naar buiten de map van dit TOML-bestand\n |\n \
         = tip: zet het bestand zelf in die map, in plaats van de snelkoppeling\n\n"
    );
    assert_eq!(
        said(Language::English),
        "error[link-outside]: `a.svg` is a link that leads outside the folder of this TOML file\n |\n \
         = tip: put the file itself in that folder, instead of the link\n\n"
    );
}
