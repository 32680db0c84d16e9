//! Every diagnostic of the road from a definition to its pages, with all its
//! words in both languages, beside the definition that causes it. What is
//! wrong with pictures is in `pictures/problems.rs`, with the command line in
//! `elsewhere.rs`.
//!
//! A case is a file in `tests/diagnostics/`: the definition, then, where there
//! is one, a line `=== practice.toml` and the file of the practice, then a line
//! `=== nl` and what is said in Dutch, then a line `=== en` and what is said in
//! English. With UPDATE=1 the test writes what is said now; read
//! it before you commit it. Signs that cannot be seen are written as
//! `{U+0007}`, and a line that is there 600 times as one after `{600 times}`.
//!
//! A case that begins with a line `=== leaflet.tr.po` is a catalogue of
//! translations alone. A definition before a line `=== translated tr` is set in
//! that language (`=== draft tr`: as a draft); then comes its catalogue, and,
//! after a line `=== review`, its review file, and at last, after a line
//! `=== glossary.tr.txt`, its glossary. Bytes that are no text are written as `{0xFC}`, and a last
//! line without its end as `{END}`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use leaflet::Overrides;
use leaflet::Session;
use leaflet::calendar::Date;
use leaflet::compile::{CatalogueFiles, Target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{
    CatalogueProblem, DefinitionProblem, Diagnostic, DocumentProblem, FontProblem, Format,
    GlossaryProblem, Language, LayoutProblem, Outside, PrepressProblem, ResourceProblem,
    ShapingProblem, Source, SyntaxProblem, TranslationProblem, render,
};
use leaflet::files::Resources;
use leaflet::po;

use crate::support::golden::{assert_text, is_updating, write};
use crate::support::prepared;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics");

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    cases.sort();
    cases
}

fn definition_of(case: &Path) -> String {
    let text = fs::read_to_string(case).unwrap();
    let (definition, _) = text.split_once("=== nl\n").unwrap_or((&text, ""));
    with_repeated_lines(&with_invisible_signs(definition))
}

fn with_repeated_lines(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let repeated = line.strip_prefix('{').and_then(|rest| rest.split_once(" times}"));
        let repeated = repeated.and_then(|(count, line)| Some((count.parse().ok()?, line)));
        repeated.map_or(line.to_owned(), |(count, line)| line.repeat(count))
    });
    lines.collect()
}

fn with_invisible_signs(text: &str) -> String {
    let mut parts = text.split("{U+");
    let mut signs = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        signs.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        signs.push_str(rest);
    }
    signs
}

/// The bytes of a catalogue.
fn bytes_of(catalogue: &str) -> Vec<u8> {
    let mut parts = catalogue.trim_end_matches("{END}\n").split("{0x");
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        bytes.extend(rest.bytes());
    }
    bytes
}

fn diagnostics_of(written: &str) -> Vec<Diagnostic> {
    if let Some(catalogue) = written.strip_prefix("=== leaflet.tr.po\n") {
        return po::read("leaflet.tr.po", &bytes_of(catalogue)).1;
    }
    for (sign, is_draft) in [("=== translated ", false), ("=== draft ", true)] {
        if let Some((definition, translation)) = written.split_once(sign) {
            return translated(definition, translation, is_draft);
        }
    }
    let (source, resources) = files_of(written);
    let overrides = Overrides { today: Date::new(2026, 11, 24), ..Overrides::default() };
    leaflet::compile(&source, &resources, overrides).diagnostics
}

/// A definition, and the files beside it.
fn files_of(written: &str) -> (Arc<Source>, Resources) {
    let folder = Path::new(FOLDER).join("files");
    let resources = Resources::new(&folder);
    let (definition, resources) = match written.split_once("=== practice.toml\n") {
        None => (written, resources),
        Some((definition, practice)) => {
            let practice = Source::new("practice.toml", practice);
            (definition, resources.with_practice(practice, folder))
        }
    };
    (Source::new("leaflet.toml", definition), resources)
}

/// What is said of a definition in another language.
fn translated(definition: &str, translation: &str, is_draft: bool) -> Vec<Diagnostic> {
    let (language, files) = translation.split_once('\n').unwrap();
    let (files, glossary) = match files.split_once("=== glossary.") {
        None => (files, None),
        Some((files, glossary)) => (files, glossary.split_once('\n')),
    };
    let (catalogue, review) = match files.split_once("=== review\n") {
        None => (files, None),
        Some((catalogue, review)) => (catalogue, Some(review)),
    };
    let name = |ending: &str| format!("leaflet.{language}.{ending}");
    let leaflet = CatalogueFiles {
        name: "leaflet".to_owned(),
        catalogue: Some((name("po"), bytes_of(catalogue))),
        review: review.map(|review| Source::new(name("review.toml"), review)),
    };
    let target = Target {
        language: LanguageTag(language.to_owned()),
        leaflet,
        practice: CatalogueFiles::default(),
        glossaries: Vec::from_iter(
            glossary.map(|(name, text)| Source::new(format!("glossary.{name}"), text)),
        ),
        is_draft,
        original: Default::default(),
    };
    let (source, resources) = files_of(definition);
    Session::once()
        .compile_translated(&source, &resources, Overrides::default(), &target)
        .diagnostics
}

pub(super) fn said(diagnostics: &[Diagnostic]) -> String {
    let mut said = String::new();
    for (name, language) in [("nl", Language::Dutch), ("en", Language::English)] {
        let words = render(diagnostics, language, Format::Human { color: false });
        writeln!(said, "=== {name}\n{}", words.trim_end()).unwrap();
    }
    said
}

#[test]
fn diagnostic_has_the_words_beside_its_cause() {
    let mut wrong = Vec::new();
    for case in cases() {
        let text = fs::read_to_string(&case).unwrap();
        let written = text.split("=== nl\n").next().unwrap();
        let now = format!("{written}{}", said(&diagnostics_of(&definition_of(&case))));
        if now != text && is_updating() {
            write(&case, now.as_bytes());
        } else if now != text {
            wrong.push(format!("{}\n{now}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "other words than expected:\n{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let stages = [
        SyntaxProblem::all(),
        DefinitionProblem::all(),
        CatalogueProblem::all(),
        TranslationProblem::all(),
        GlossaryProblem::all(),
        DocumentProblem::all(),
        ResourceProblem::all(),
        ShapingProblem::all(),
        LayoutProblem::all(),
        PrepressProblem::all(),
        FontProblem::all(),
    ];
    let codes: BTreeSet<&str> = stages.iter().flatten().map(|(code, _)| *code).collect();
    let seen: BTreeSet<&str> = cases()
        .iter()
        .flat_map(|case| diagnostics_of(&definition_of(case)))
        .map(|diagnostic| diagnostic.problem.code())
        .collect();
    // Cannot be caused by a file that is kept in a repository.
    let elsewhere = [
        "file-too-large",
        "file-unreadable",
        "link-outside",
        // A fault of the program.
        "outside-page",
        // What is said of a file that is, or is not, there.
        "no-translation",
        "translation-already-started",
        "nothing-to-translate",
        "own-language",
    ];
    let missing: Vec<&&str> =
        codes.iter().filter(|code| !seen.contains(*code) && !elsewhere.contains(code)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn leaflet_of_this_repository_has_no_mistakes() {
    let compiled = prepared::compile(include_str!("../../../leaflet.toml"));
    assert_eq!(render(&compiled.diagnostics, Language::Dutch, Format::Json), "");
}

#[test]
fn fault_of_the_program_says_what_lies_outside_the_page_and_how_to_go_on() {
    let what = Outside::Words("Neem 2 tabletten".to_owned());
    let found = Diagnostic::new(LayoutProblem::OutsidePage { page: 2, what });
    assert_text(
        &said(&[found]),
        r"
    === nl
    fout[outside-page]: `Neem 2 tabletten` valt op bladzijde 2 buiten het papier: er is geen PDF gemaakt
     |
     = tip: dit is een fout in het programma zelf: meld hem aan de makers en stuur de folder mee
     = tip: tot dan: maak de tekst op deze plaats korter, of neem onder [style] een andere size
     = tip: of neem onder [page] ruimere marges of groter papier
    === en
    error[outside-page]: `Neem 2 tabletten` falls outside the paper of page 2: no PDF was made
     |
     = tip: this is a fault of the program itself: report it to its makers, with the leaflet
     = tip: until then: shorten the text in this place, or take another size under [style]
     = tip: or take wider margins or larger paper under [page]
    ",
    );
}
