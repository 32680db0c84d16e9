//! A session keeps fonts, pictures and shaped texts from one compile to the
//! next, and no byte of a leaflet tells.

mod keys;
mod moved;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use leaflet::compile::{Original, read_all, target};
use leaflet::definition::LanguageTag;
use leaflet::files::{Edits, Files};
use leaflet::{Compiled, Overrides, Session};

use crate::support::files::{png, quarters};

const DEFINITION: &str = "title = 'Knie'
language = 'nl'

[style]
fonts = 'eigen.ttf'
hyphenation = ['kniebuig-oefening']

[[section]]
heading = 'Oefenen thuis'
text = '''
Bel {practice.phone} als de kniebuigoefening met schildklieraandoening **pijn** doet, of lees
[meer](https://www.thuisarts.nl). Oefen elke dag. שלום

- Buig de *knie* langzaam.
- Strek haar weer.

| Wanneer | Hoe vaak |
| --- | --- |
| Ochtend | 10 keer |
'''
figure = ['knie', 'foto', 'code']

[[section]]
heading = 'Vragen'
text = 'Naam: ____ en [ ] ja'

[figure.knie]
image = 'knie.svg'
alt = 'Een knie.'

[figure.foto]
image = 'foto.png'
alt = 'Vier kleuren.'
width = '30mm'

[figure.code]
qr = 'https://www.thuisarts.nl'
";

const PRACTICE: &str = "[practice]
name = 'Noord'
phone = '020 123 45 67'
logo = 'logo.svg'
show = 'footer'
";

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 40'>\
    <rect width='90' height='9'/><text x='5' y='30' font-size='9'>knieschijf</text></svg>";

const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\
    <rect width='9' height='9'/></svg>";

const CATALOGUE: &str = "msgid \"\"
msgstr \"\"
\"Language: en\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"
\"X-Source-Language: nl\\n\"

msgid \"Oefenen thuis\"
msgstr \"Exercise at home\"
";

fn font(name: &str) -> Vec<u8> {
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/languages/fonts");
    fs::read(Path::new(fonts).join(name)).unwrap()
}

/// A leaflet in memory with everything that a session keeps.
fn leaflet() -> Edits {
    let mut files = Edits::alone();
    files.write("/n/knie/leaflet.toml", DEFINITION.as_bytes());
    files.write("/n/knie/translations/leaflet.en.po", CATALOGUE.as_bytes());
    files.write("/n/knie/knie.svg", DRAWING.as_bytes());
    files.write("/n/knie/foto.png", png(&quarters(400, 400).into()));
    files.write("/n/knie/eigen.ttf", font("NotoSansHebrew-Regular.ttf"));
    files.write("/n/practice.toml", PRACTICE.as_bytes());
    files.write("/n/logo.svg", LOGO.as_bytes());
    files
}

/// The leaflet with a part of its definition put otherwise.
fn changed(from: &str, to: &str) -> Edits {
    assert!(DEFINITION.contains(from), "{from}");
    let mut files = leaflet();
    files.write("/n/knie/leaflet.toml", DEFINITION.replace(from, to).into_bytes());
    files
}

/// The leaflet with other bytes in a file.
fn with(path: &str, bytes: impl Into<Arc<[u8]>>) -> Edits {
    let mut files = leaflet();
    files.write(path, bytes);
    files
}

/// The same files with two lines more at the head of the definition.
fn under_two_lines(files: &Edits) -> Edits {
    let mut files = files.clone();
    let path = Path::new("/n/knie/leaflet.toml");
    let definition = files.read(path, u64::MAX).unwrap();
    files.write(path, [&b"# een\n# twee\n"[..], &*definition].concat());
    files
}

fn made(session: &Session, files: &Edits) -> Compiled {
    let files: Arc<dyn Files> = Arc::new(files.clone());
    let (source, resources) = read_all(&files, Path::new("/n/knie/leaflet.toml"), None).unwrap();
    session.compile(&source, &resources, Overrides::default())
}

/// The English draft.
fn made_in_english(session: &Session, files: &Edits) -> Compiled {
    let files: Arc<dyn Files> = Arc::new(files.clone());
    let path = Path::new("/n/knie/leaflet.toml");
    let (source, resources) = read_all(&files, path, None).unwrap();
    let english = LanguageTag("en".into());
    let target = target(&english, path, &resources, &Original::default(), true).unwrap();
    session.compile_translated(&source, &resources, Overrides::default(), &target)
}

/// The leaflet with one thing at a time put otherwise: words, how they are set,
/// the files it shows and is set in, what its practice says.
fn changes() -> Vec<Edits> {
    let style = "[style]";
    let practice = |from, to| with("/n/practice.toml", PRACTICE.replace(from, to).into_bytes());
    vec![
        changed("title = 'Knie'", "title = 'Heup'"),
        changed("elke dag", "elke week"),
        changed("**pijn**", "pijn"),
        changed("**pijn**", "*pijn*"),
        changed("[meer](https://www.thuisarts.nl)", "meer"),
        changed("Naam: ____", "Naam: ________"),
        changed("[ ] ja", "[x] ja"),
        changed("language = 'nl'", "language = 'de'"),
        changed("language = 'nl'", "language = 'tr'"),
        changed(style, "[style]\nfamily = 'Atkinson Hyperlegible Next'"),
        changed(style, "[style]\nsize = '14pt'"),
        changed(style, "[style]\nalign = 'justified'"),
        changed(style, "[style]\nalign = 'justified'\nhyphenate = 'always'"),
        changed(style, "[style]\nhyphenate = 'never'"),
        changed(style, "[style]\naccent = '#004000'"),
        changed("kniebuig-oefening", "knie-buigoefening"),
        changed("fonts = 'eigen.ttf'\n", ""),
        changed("width = '30mm'", "width = '20mm'"),
        changed("width = '30mm'", "width = '78mm'"),
        changed("qr = 'https://www.thuisarts.nl'", "qr = 'https://www.kngf.nl'"),
        changed("'Oefenen thuis'\n", "'Oefenen thuis'\nbox = 'info'\n"),
        changed(
            "[[section]]\nheading = 'Oefenen",
            "[page]\ncolumns = 1\n\n[[section]]\nheading = 'Oefenen",
        ),
        with("/n/knie/knie.svg", DRAWING.replace("knieschijf", "schijf").into_bytes()),
        with("/n/knie/knie.svg", DRAWING.replace("'9'", "'11'").into_bytes()),
        with("/n/knie/foto.png", png(&quarters(410, 400).into())),
        with("/n/knie/eigen.ttf", font("NotoSansHebrew-Bold.ttf")),
        with("/n/knie/eigen.ttf", font("NotoSansDevanagari-Regular.ttf")),
        with(
            "/n/logo.svg",
            DRAWING.replace("<text", "<!-- <text").replace("</text>", "</text> -->").into_bytes(),
        ),
        practice("020 123 45 67", "020 765 43 21"),
        practice("show = 'footer'\n", ""),
        practice("name = 'Noord'", "name = 'Zuid'"),
    ]
}

#[track_caller]
fn assert_same(kept: &Compiled, fresh: &Compiled) {
    assert_eq!(kept.diagnostics, fresh.diagnostics);
    assert_eq!(kept.fingerprint, fresh.fingerprint);
    assert!(kept.pdf == fresh.pdf, "another PDF than that of a fresh compile");
}

#[test]
fn second_compile_makes_nothing_that_is_kept() {
    let session = Session::default();
    let first = made(&session, &leaflet());
    assert!(first.pdf.is_some(), "{:?}", first.diagnostics);
    let work = session.work();
    assert!(work.texts > 10 && work.fonts == 1 && work.pictures == 4 && work.decoded == 1);
    assert_same(&made(&session, &leaflet()), &first);
    assert_eq!(session.work(), work);
}

/// A page, the structure and the cross-references differ in any file that is not the same.
#[test]
fn change_of_a_practice_compresses_nothing_of_the_leaflet_again() {
    let session = Session::default();
    made(&session, &leaflet());
    let before = session.work();
    made(&session, &with("/n/practice.toml", PRACTICE.replace("Noord", "Zuid").into_bytes()));
    let after = session.work();
    assert_eq!(
        (after.fonts, after.pictures, after.decoded),
        (before.fonts, before.pictures, before.decoded)
    );
    assert!(after.compressed <= before.compressed + 6, "{before:?} {after:?}");
}

#[test]
fn translation_is_compared_once_for_all_practices() {
    let session = Session::default();
    made_in_english(&session, &leaflet());
    let before = session.work();
    assert!(before.compared > 0);
    let other = with("/n/practice.toml", PRACTICE.replace("020", "030").into_bytes());
    made_in_english(&session, &other);
    assert_eq!(session.work().compared, before.compared);
}

#[test]
fn change_of_a_word_shapes_its_text_alone() {
    let session = Session::default();
    made(&session, &leaflet());
    let before = session.work();
    made(&session, &changed("elke dag", "elke week"));
    let after = session.work();
    assert_eq!(after.texts, before.texts + 1);
    // The new word is all that is shaped of it.
    assert_eq!(after.words, before.words + 1);
    assert_eq!((after.fonts, after.pictures), (before.fonts, before.pictures));
}

#[test]
fn change_of_anything_has_the_bytes_of_a_fresh_compile() {
    let session = Session::default();
    made(&session, &leaflet());
    let unchanged = made(&Session::once(), &leaflet());
    for (number, files) in changes().iter().enumerate() {
        let fresh = made(&Session::once(), files);
        assert_same(&made(&session, files), &fresh);
        let lower = under_two_lines(files);
        assert_same(&made(&session, &lower), &made(&Session::once(), &lower));
        assert!(
            fresh.pdf != unchanged.pdf,
            "change {number} changes nothing, and so tests nothing"
        );
    }
    assert_same(&made(&session, &leaflet()), &unchanged);
}

#[test]
fn translation_has_the_bytes_of_a_fresh_compile() {
    let session = Session::default();
    for files in [leaflet(), changed("elke dag", "elke week"), leaflet()] {
        assert_same(&made(&session, &files), &made(&Session::once(), &files));
        let fresh = made_in_english(&Session::once(), &files);
        assert!(fresh.pdf.is_some(), "{:?}", fresh.diagnostics);
        assert_same(&made_in_english(&session, &files), &fresh);
    }
}

/// A session that keeps nothing reads the four pictures for each document.
#[test]
fn translation_builds_each_document_once() {
    let session = Session::once();
    made_in_english(&session, &leaflet());
    assert_eq!(session.work().pictures, 2 * 4);
}

#[test]
fn threads_share_a_session() {
    let session = Session::default();
    let changes: Vec<Edits> = changes().into_iter().take(8).collect();
    let fresh: Vec<Compiled> = changes.iter().map(|it| made(&Session::once(), it)).collect();
    std::thread::scope(|scope| {
        for turn in 0..3 {
            let (session, changes, fresh) = (&session, &changes, &fresh);
            scope.spawn(move || {
                for number in (0..changes.len()).map(|it| (it + 3 * turn) % changes.len()) {
                    assert_same(&made(session, &changes[number]), &fresh[number]);
                }
            });
        }
    });
}
