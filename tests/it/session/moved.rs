//! Texts that a session kept, at another place: lines above them, another order, another
//! language. What was read and written of them then is where they are now.

use std::path::Path;
use std::sync::Arc;

use leaflet::compile::{Preview, ScreenRequest, read_all};
use leaflet::files::{Edits, Files};
use leaflet::preview::Screen;
use leaflet::{Overrides, Session};

use super::{assert_same, leaflet, made};

/// Texts of every kind, with something to report in some of them.
const HEAD: &str = "title = 'Knie'
language = 'nl'
";

const SECTIONS: [&str; 8] = [
    "[[section]]
heading = 'Oefenen *thuis*'
text = '''
Oefen elke dag, zie [de tabel](#wanneer). Meer op
www.thuisarts.nl of bel 020 123 45 67. Dit geldt* altijd.

- Buig de **knie** langzaam.
- Strek haar weer:
  - eerst links,
  - dan rechts.

1. Sta op.
2. Ga zitten.
'''
",
    "[[section]]
heading = 'Wanneer'
text = '''
| Wanneer | Hoe vaak |
| --- | ---: |
| Ochtend | 10 keer |
| Avond | [meer](https://www.kngf.nl) |

* vraag het na
'''
",
    "[[section]]
heading = 'Bellen'
box = 'warning'
text = 'Bel [020 123 45 67](tel:+31201234567) bij hevige pijn.'
",
    "[[section]]
heading = 'Bellen bij vragen'
text = 'Bel [020 123 45 67](tel:+31201234567) bij hevige pijn.'
",
    // Stars that may be markup, and a link that leads nowhere.
    "[[section]]
heading = 'Daarna'
text = 'Neem 2*500 mg en 3*200 mg, zie [nergens](#nergens).'
",
    "[[section]]
heading = \"Eén\\u00e9n\"
text = \"Bel {practice.phone}.\\nOf kom langs: {practice.name}.\"
",
    "[[section]]
heading = 'Invullen'
text = 'Naam: ____ en [ ] ja of [x] nee'
",
    "[[section]]
heading = 'Regels'
text = '''
Maandag 8:00
Dinsdag 9:00
'''
",
];

/// The leaflet with these sections, in this order, under these lines.
fn with(head: &str, sections: &[usize]) -> Edits {
    let mut definition = head.to_owned();
    for &section in sections {
        definition.push('\n');
        definition.push_str(SECTIONS[section]);
    }
    let mut files = leaflet();
    files.write("/n/knie/leaflet.toml", definition.into_bytes());
    files
}

fn preview(session: &Session, files: &Edits) -> Preview {
    let files: Arc<dyn Files> = Arc::new(files.clone());
    let path = Path::new("/n/knie/leaflet.toml");
    let (source, resources) = read_all(&files, path, None).unwrap();
    let mut screen = Screen::default();
    let request = ScreenRequest { screen: &mut screen, is_superseded: &|| false };
    session.preview(&source, &resources, Overrides::default(), request).unwrap()
}

/// Compares the PDF, everything reported and the place of every element with those of a
/// session that keeps nothing. Returns the number of reported problems and whether there is
/// a PDF.
#[track_caller]
fn assert_as_fresh(session: &Session, files: &Edits) -> (usize, bool) {
    let fresh = made(&Session::once(), files);
    assert_same(&made(session, files), &fresh);
    let [kept, anew] = [session, &Session::once()].map(|session| preview(session, files));
    assert_eq!(kept.spans, anew.spans);
    assert_eq!(kept.diagnostics, anew.diagnostics);
    (fresh.diagnostics.len(), fresh.pdf.is_some())
}

#[test]
fn texts_at_another_place_are_as_in_a_fresh_compile() {
    let session = Session::default();
    let whole: Vec<usize> = (0..SECTIONS.len()).filter(|&it| it != 4).collect();
    let backwards: Vec<usize> = whole.iter().rev().copied().collect();
    let heads = [
        HEAD.to_owned(),
        format!("# een\n# twee\n{HEAD}"),
        HEAD.replace("Knie", "Oefeningen voor de knie"),
        HEAD.to_owned(),
    ];
    for head in &heads {
        let (reported, is_made) = assert_as_fresh(&session, &with(head, &whole));
        assert!(reported > 0 && is_made);
        assert_as_fresh(&session, &with(head, &backwards));
        assert_as_fresh(&session, &with(head, &[1, 0]));
        assert_as_fresh(&session, &with(head, &[0, 2, 0, 3, 6, 6]));
        let (_, is_made) = assert_as_fresh(&session, &with(head, &[4, 0, 1, 4]));
        assert!(!is_made, "a link that leads nowhere is an error");
    }
}

/// Lithuanian has no words for fields, which is reported once, whatever text has one first.
#[test]
fn words_that_lack_are_reported_wherever_the_fields_are() {
    let session = Session::default();
    for language in ["lt", "nl", "lt", "he"] {
        let head = HEAD.replace("'nl'", &format!("'{language}'"));
        for sections in [&[6][..], &[0, 6], &[6, 0], &[0]] {
            assert_as_fresh(&session, &with(&head, sections));
        }
    }
}

#[test]
fn text_at_another_place_is_not_read_again() {
    let session = Session::default();
    made(&session, &with(HEAD, &[0, 1, 3]));
    let before = session.work();
    made(&session, &with(&format!("# een\n{HEAD}"), &[3, 1, 0]));
    assert_eq!(session.work().read, before.read);
    // A text with something to report is read each time.
    made(&session, &with(HEAD, &[0, 1, 3, 7]));
    made(&session, &with(HEAD, &[0, 1, 3, 7]));
    assert_eq!(session.work().read, before.read + 3);
}

/// Twenty pages, so that pages are written on several threads the first time.
#[test]
fn pages_of_a_long_text_are_as_in_a_fresh_compile() {
    let session = Session::default();
    let long: Vec<usize> = [0, 1, 3, 6, 2].repeat(24);
    let mut sections = long.clone();
    for place in [0, 60, 119] {
        let (_, is_made) = assert_as_fresh(&session, &with(HEAD, &sections));
        assert!(is_made);
        sections[place] = 7;
    }
    assert_as_fresh(&session, &with(HEAD, &sections));
    assert_as_fresh(&session, &with(HEAD, &long[3..]));
    assert_as_fresh(&session, &with(HEAD, &long));
    // Most pages have the same words at the same places, in another look.
    for style in
        ["accent = '#004000'", "align = 'justified'", "family = 'Atkinson Hyperlegible Next'"]
    {
        assert_as_fresh(&session, &with(&format!("{HEAD}\n[style]\n{style}\n"), &long));
    }
}

#[test]
fn page_that_is_as_it_was_is_not_written_again() {
    let session = Session::default();
    let with = |word| {
        let mut files = with(HEAD, &[0, 1, 3, 6, 2].repeat(12));
        let path = Path::new("/n/knie/leaflet.toml");
        let definition = String::from_utf8(files.read(path, u64::MAX).unwrap()).unwrap();
        files.write(path, definition.replacen("elke dag", word, 1).into_bytes());
        files
    };
    made(&session, &with("elke dag"));
    let pages = session.work().pages;
    assert!(pages > 4, "{pages}");
    assert_as_fresh(&session, &with("elke uur"));
    assert_eq!(session.work().pages, pages + 1);
}
