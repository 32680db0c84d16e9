//! A catalogue of translations is read as it was written, and written as GNU
//! msgcat writes it. What is wrong with one stands in `diagnostics.rs`.
//!
//! The files in `tests/catalogues/` came out of `msgcat` 0.21.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use leaflet::definition::Text;
use leaflet::diagnostic::{CatalogueProblem, Diagnostic, Format, Language, Problem, Span, render};
use leaflet::po::{self, Catalogue, Entry, PoHeader, Previous};

use crate::generated::cases;
use crate::generator::chance::Chance;

const EVERY_KIND: &str = include_str!("../../catalogues/every-kind.po");

fn files_of_msgcat() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogues");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

fn read_without_mistakes(text: &str) -> Catalogue {
    let (catalogue, diagnostics) = po::read("leaflet.tr.po", text.as_bytes());
    let said = render(&diagnostics, Language::English, Format::Human { color: false });
    assert_eq!(said, "", "{text}");
    catalogue.unwrap()
}

/// What a catalogue says, wherever that stands in its file.
fn said(catalogue: Catalogue) -> (PoHeader, Vec<Entry>) {
    let nowhere = Span::default();
    let said = |entry: Entry| Entry {
        source_span: nowhere,
        span: nowhere,
        translation: text(&entry.translation.value),
        ..entry
    };
    let header = PoHeader { span: nowhere, ..catalogue.header };
    (header, catalogue.entries.into_iter().map(said).collect())
}

fn text(value: &str) -> Text {
    Text { value: value.to_owned(), ..Text::default() }
}

#[test]
fn catalogue_of_msgcat_is_written_with_the_same_bytes() {
    let files = files_of_msgcat();
    assert!(!files.is_empty());
    for file in files {
        assert_eq!(po::write(&read_without_mistakes(&file)), file);
    }
}

#[test]
fn catalogue_saved_on_windows_says_the_same() {
    for file in files_of_msgcat() {
        let expected = said(read_without_mistakes(&file));
        let on_windows = format!("\u{feff}{}", file.replace('\n', "\r\n"));
        assert_eq!(said(read_without_mistakes(&on_windows)), expected);
    }
}

#[test]
fn letter_of_a_translation_leads_to_its_place_in_the_file() {
    for file in files_of_msgcat().iter().flat_map(|file| [file.clone(), file.replace('\n', "\r\n")])
    {
        for entry in read_without_mistakes(&file).entries {
            let translation = entry.translation;
            for (at, letter) in translation.value.char_indices() {
                let start = translation.offsets.to_file(at).offset;
                let expected = match letter {
                    '\n' => "\\n".to_owned(),
                    '\t' => "\\t".to_owned(),
                    '"' | '\\' => format!("\\{letter}"),
                    _ => letter.to_string(),
                };
                assert!(file[start..].starts_with(&expected), "{letter} of {translation:?}");
            }
        }
    }
}

#[test]
fn entry_has_all_that_stands_with_it() {
    let catalogue = read_without_mistakes(EVERY_KIND);
    assert_eq!(catalogue.header.get("language"), Some("tr"));
    assert_eq!(catalogue.header.get("X-Source-Language"), Some("nl"));
    let entry = &catalogue.entries[1];
    assert_eq!(entry.comments.len(), 3);
    assert_eq!(entry.extracted, ["heading"]);
    assert_eq!(entry.references.last().unwrap(), "leaflet.toml:101");
    assert!(entry.is_fuzzy());
    let context = Some("kop".to_owned());
    let previous = Previous { context: context.clone(), source: "Wat is het?".to_owned() };
    assert_eq!(entry.previous, Some(previous));
    assert_eq!((&entry.context, entry.source.as_str()), (&context, "Wat is osteoporose?"));
    assert_eq!(entry.translation.value, "Osteoporoz nedir?");
    let span = entry.span;
    assert!(EVERY_KIND[span.start..].starts_with("msgctxt \"kop\"\nmsgid"));
    assert!(EVERY_KIND[..span.end].ends_with("nedir?\""));
    assert!(catalogue.entries.last().unwrap().is_obsolete);
}

#[test]
fn catalogue_in_another_manner_is_read_the_same() {
    let usual = "# Een\n# Twee\n#. kop\n#: a.toml:1\n#, fuzzy\n#| msgid \"Oud\"\n\
                 msgctxt \"c\"\nmsgid \"Nieuw woord\"\nmsgstr \"Yeni\"\n\n\
                 #~ msgid \"Weg\"\n#~ msgstr \"Yok\"\n";
    let unusual = "#| msgid \"Oud\"\n\n#,fuzzy\n#Een\n#:\ta.toml:1  a.toml:1\n#.kop\n# Twee\n\
                   msgctxt\n\"c\"\n\n  msgid \"Nieuw\" \" woord\" msgstr\"Ye\"\n\n\"\\x6e\\151\"\n\
                   #~ msgid \"Weg\" msgstr \"\"\n#~\"Yok\"\n# A remark about nothing\n";
    let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=utf-8\\n\"\n\n";
    let read = |entries: &str| said(read_without_mistakes(&format!("{header}{entries}")));
    assert_eq!(read(unusual), read(usual));
}

#[test]
fn catalogue_that_ends_within_an_entry_is_cut_off() {
    let whole = EVERY_KIND.as_bytes();
    let header_end = EVERY_KIND.find("\n\n").unwrap();
    for end in header_end..whole.len() {
        let (_, diagnostics) = po::read("leaflet.tr.po", &whole[..end]);
        let problems: Vec<_> = diagnostics.iter().map(|found| found.problem.clone()).collect();
        // Comments and the lines of a translation may end anywhere.
        let last = EVERY_KIND[..EVERY_KIND.floor_char_boundary(end)].lines().last().unwrap();
        let is_whole = last.is_empty() || last.ends_with('"') || last.starts_with('#');
        if !(is_whole && problems.is_empty()) {
            assert_eq!(problems, [Problem::Catalogue(CatalogueProblem::CutOff)], "{last}");
        }
    }
}

/// What is written in another way in a file than it is read, and places where a
/// line may end.
const PIECES: [&str; 28] = [
    "bewegen ",
    "is ",
    "goed",
    ", ",
    "\n",
    "\t",
    "\"",
    "\\",
    "\\n",
    "<1>",
    "</1>",
    "{a}",
    "é",
    "e\u{301}",
    "می‌شود ",
    "ዓጽሚ፡",
    "骨质",
    " – ",
    "\u{a0}",
    "www.kngf.nl/a?b=c ",
    "#",
    "#~ ",
    "msgid ",
    "1.000,5 ",
    "\u{7}",
    "\u{b}",
    "=======",
    "\u{feff}",
];

fn words(chance: &mut Chance) -> String {
    (0..chance.below(40)).map(|_| chance.pick(&PIECES)).collect()
}

fn lines(chance: &mut Chance) -> Vec<String> {
    (0..chance.below(3)).map(|_| words(chance).replace('\n', " ")).collect()
}

fn words_or_none(chance: &mut Chance) -> Option<String> {
    chance.one_in(2).then(|| words(chance))
}

fn reference(chance: &mut Chance) -> String {
    let folders: String =
        (0..chance.between(1, 30)).map(|_| chance.pick(&["a", "k", "z", "/"])).collect();
    format!("{folders}.toml:{}", chance.between(1, 9_999))
}

fn entry(chance: &mut Chance) -> Entry {
    let references: BTreeSet<String> = (0..chance.below(6)).map(|_| reference(chance)).collect();
    let previous = chance
        .one_in(2)
        .then(|| Previous { context: words_or_none(chance), source: words(chance) });
    Entry {
        comments: lines(chance),
        extracted: lines(chance),
        references: references.into_iter().collect(),
        flags: if chance.one_in(2) { vec!["fuzzy".to_owned()] } else { vec![] },
        previous,
        context: words_or_none(chance),
        source: words(chance) + "x",
        translation: text(&(words(chance) + "y")),
        ..Entry::default()
    }
}

/// Entries with different messages, the obsolete ones last.
fn entries(chance: &mut Chance) -> Vec<Entry> {
    let (count, current) = (chance.below(6), chance.below(6));
    let mut entries: Vec<Entry> = (0..count).map(|_| entry(chance)).collect();
    for (index, entry) in entries.iter_mut().enumerate() {
        entry.source.push_str(&index.to_string());
        entry.is_obsolete = index >= current;
    }
    entries
}

/// What a slip of the hand, a paste, an editor or a version control system puts
/// into a file.
const SLIPS: &[&str] = &[
    "\"",
    "\\",
    "\n",
    "\r\n",
    "\r",
    "#",
    "#~",
    "#|",
    "#,",
    "#:",
    "#. ",
    "msgid ",
    "msgid \"\"",
    "msgstr \"\"",
    "msgctxt",
    "msgstr",
    "msgid_plural \"\"",
    "msgstr[0] ",
    "\\x",
    "\\303",
    "\\0",
    "\\q",
    "“",
    "\u{feff}",
    "<<<<<<< HEAD\n",
    "=======\n",
    ">>>>>>> tak\n",
    "é",
    "\0",
    "charset=",
    ":",
    "    ",
    "\"\"",
    "domain \"x\"",
];

/// Reads whatever it is: there is a catalogue or a mistake, and each mistake
/// lies in its file and can be said.
fn check(bytes: &[u8]) {
    let (catalogue, diagnostics) = po::read("leaflet.tr.po", bytes);
    assert!(catalogue.is_some() || !diagnostics.is_empty());
    for Diagnostic { place, .. } in &diagnostics {
        let place = place.as_ref().unwrap();
        assert!(place.source.text.get(place.range.clone()).is_some());
    }
    render(&diagnostics, Language::Dutch, Format::Human { color: true });
    render(&diagnostics, Language::English, Format::Json);
    let Some(catalogue) = catalogue.filter(|_| diagnostics.is_empty()) else { return };
    let written = po::write(&catalogue);
    assert_eq!(po::write(&read_without_mistakes(&written)), written);
}

#[test]
fn catalogue_with_slips_never_panics() {
    cases::hold(3000, |chance| {
        let mut bytes = EVERY_KIND.as_bytes().to_vec();
        for _ in 0..chance.between(1, 7) {
            let at = chance.below(bytes.len() + 1);
            let rest = (at + chance.below(30)).min(bytes.len());
            bytes.splice(at..rest, chance.pick(SLIPS).bytes());
        }
        check(&bytes);
        Ok(())
    });
}

#[test]
fn catalogue_of_slips_never_panics() {
    cases::hold(3000, |chance| {
        let slips: String = (0..chance.below(40)).map(|_| chance.pick(SLIPS)).collect();
        check(slips.as_bytes());
        Ok(())
    });
}

#[test]
fn catalogue_that_is_written_is_read_the_same() {
    cases::hold(300, |chance| {
        let mut header = PoHeader { comments: lines(chance), ..PoHeader::default() };
        header.set("Content-Type", "text/plain; charset=UTF-8");
        header.set("Language", "tr");
        let catalogue = Catalogue::new(header, entries(chance));
        let written = po::write(&catalogue);
        let read = read_without_mistakes(&written);
        assert_eq!(po::write(&read), written);
        assert_eq!(said(read), said(catalogue));
        Ok(())
    });
}
