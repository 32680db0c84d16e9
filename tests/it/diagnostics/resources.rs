//! The door to files: what it opens, and what it says where it does not.

#![expect(clippy::unwrap_used, reason = "where a test finds something else it must stop")]

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use leaflet::compile::{Original, read_all, target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Diagnostic, Format, Language, ResourceProblem, Source, Span, render};
use leaflet::files::{Disk, Edits, Files, Resources};
use leaflet::{Compiled, Overrides, Session, compile};

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

/// The files of a practice with one leaflet, which has a font, a drawing with
/// words, a logo and a translation.
fn files_of_a_leaflet() -> Vec<(&'static str, Vec<u8>)> {
    let definition = "title = 'Knie'\nlanguage = 'nl'\n\n[style]\nfonts = 'eigen.ttf'\n\n\
                      [[section]]\nheading = 'Oefenen'\ntext = 'Bel {practice.phone}. שלום'\n\
                      figure = 'knie'\n\n[figure.knie]\nimage = 'assets/knie.svg'\n\
                      alt = 'Een knie.'\n";
    let practice = "[practice]\nname = 'Noord'\nphone = '020 123 45 67'\nlogo = 'logo.svg'\n";
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 40'>\
                   <rect width='90' height='9'/><text x='5' y='30' font-size='9'>knieschijf</text></svg>";
    let logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\
                <rect width='9' height='9'/></svg>";
    let catalogue = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\
                     \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
                     \"X-Source-Language: nl\\n\"\n\n\
                     msgid \"knieschijf\"\nmsgstr \"kneecap\"\n";
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/languages/fonts");
    let font = fs::read(Path::new(fonts).join("NotoSansHebrew-Regular.ttf")).unwrap();
    vec![
        ("knie/leaflet.toml", definition.into()),
        ("knie/eigen.ttf", font),
        ("knie/assets/knie.svg", drawing.into()),
        ("knie/translations/leaflet.en.po", catalogue.into()),
        ("practice.toml", practice.into()),
        ("logo.svg", logo.into()),
    ]
}

/// The leaflet in a folder among some files, and its English draft.
fn made(files: &Arc<dyn Files>, folder: &Path) -> [Compiled; 2] {
    let definition = folder.join("knie/leaflet.toml");
    let (source, resources) = read_all(files, &definition, None).unwrap();
    let english = LanguageTag("en".into());
    let target = target(&english, &definition, &resources, &Original::default(), true).unwrap();
    let overrides = Overrides::default();
    [
        compile(&source, &resources, overrides),
        Session::once().compile_translated(&source, &resources, overrides, &target),
    ]
}

#[test]
fn leaflet_wholly_in_memory_is_that_of_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let mut memory = Edits::alone();
    for (name, bytes) in files_of_a_leaflet() {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &bytes).unwrap();
        memory.write(Path::new("/nowhere").join(name), bytes);
    }
    let disk: Arc<dyn Files> = Arc::new(Disk);
    let memory: Arc<dyn Files> = Arc::new(memory);
    let on_disk = made(&disk, folder.path());
    let in_memory = made(&memory, Path::new("/nowhere"));
    for (there, here) in on_disk.iter().zip(&in_memory) {
        let codes = |compiled: &Compiled| {
            compiled.diagnostics.iter().map(|it| it.problem.code()).collect::<Vec<_>>()
        };
        assert_eq!(codes(there), codes(here));
        assert!(there.pdf.is_some() && there.pdf == here.pdf, "{:?}", here.diagnostics);
    }
}

#[test]
fn edit_is_read_in_the_place_of_its_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("assets")).unwrap();
    fs::write(folder.path().join("assets/a.svg"), "<svg/>").unwrap();
    let mut edits = Edits::over(Arc::new(Disk));
    edits.write(folder.path().join("assets/../assets/a.svg"), *b"<svg>new</svg>");
    edits.write(folder.path().join("new/b.svg"), *b"<svg/>");
    let resources = Resources::among(Arc::new(edits.clone()), folder.path());
    assert_eq!(resources.read("assets/a.svg").unwrap(), b"<svg>new</svg>");
    assert_eq!(resources.read("new\\b.svg").unwrap(), b"<svg/>");
    assert_eq!(resources.read("new"), Err(ResourceProblem::Folder { path: "new".into() }));
    let nearest = Some("new/b.svg".into());
    assert_eq!(
        resources.read("new/c.svg"),
        Err(ResourceProblem::NotFound { path: "new/c.svg".into(), nearest })
    );
    assert_eq!(
        edits.take_back(folder.path().join("assets/a.svg")).unwrap()[..],
        *b"<svg>new</svg>"
    );
    let resources = Resources::among(Arc::new(edits), folder.path());
    assert_eq!(resources.read("assets/a.svg").unwrap(), b"<svg/>");
}

#[test]
fn edit_is_held_to_the_folder_and_the_limit() {
    let mut edits = Edits::alone();
    edits.write("/nowhere/knie/film.svg", vec![0; 64 * 1024 * 1024 + 1]);
    edits.write("/nowhere/a.svg", *b"<svg/>");
    let resources = Resources::among(Arc::new(edits), "/nowhere/knie");
    let path = "film.svg".to_owned();
    assert_eq!(resources.read("film.svg"), Err(ResourceProblem::TooLarge { path }));
    for path in ["../a.svg", "/nowhere/a.svg"] {
        let outside = ResourceProblem::Outside { path: path.to_owned() };
        assert_eq!(resources.read(path), Err(outside));
    }
}

#[cfg(unix)]
#[test]
fn edit_in_a_folder_that_is_a_link_lies_where_that_leads() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("knie")).unwrap();
    symlink("knie", folder.path().join("link")).unwrap();
    symlink("../a.svg", folder.path().join("knie/a.svg")).unwrap();
    let mut edits = Edits::over(Arc::new(Disk));
    for name in ["a.svg", "b.svg"] {
        edits.write(folder.path().join("link").join(name), *b"<svg/>");
    }
    let resources = Resources::among(Arc::new(edits), folder.path().join("link"));
    assert_eq!(resources.read("a.svg").unwrap(), b"<svg/>");
    assert_eq!(resources.read("b.svg").unwrap(), b"<svg/>");
}
