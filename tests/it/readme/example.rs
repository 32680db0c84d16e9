//! The examples of TOML in a document, each completed to a whole file.
//!
//! What follows `toml` on an example's first line says what it is: nothing for
//! a leaflet or a part of one, `practice` for `practice.toml`, `glossary` for a
//! glossary, `large-print` for a leaflet in large print, `fault` for a leaflet
//! with mistakes, whose messages are the next block of code, and `structure` for
//! one whose structure tree is.

use std::fs;

use leaflet::definition::parse_glossary;
use leaflet::diagnostic::{Diagnostic, Format, Language, Source, render};
use leaflet::files::Resources;
use leaflet::{Compiled, Overrides, compile};
use tempfile::TempDir;

use super::document::{Block, Document};
use super::picture::assert_shows;
use crate::support::golden::path;
use crate::support::pdf::Pdf;

/// The paper of parts of a leaflet that name none: as wide as their pictures
/// need.
const PAPER: &str = "\n[page]\nsize = { width = \"140mm\", height = \"297mm\" }\n\
                     margin = \"8mm\"\ncolumns = 1\n";

/// Builds every example of a document: fails on any message, and unless its
/// pictures and messages are those that the document shows.
pub(crate) fn assert_examples(document: Document) {
    let mut examples = Examples { document, folder: folder_of_examples(), practice: None };
    let blocks = document.blocks();
    assert!(blocks.iter().any(|block| block.is("toml")), "{document:?} has no example");
    for (index, block) in blocks.iter().enumerate().filter(|(_, block)| block.is("toml")) {
        if block.is("glossary") {
            assert_glossary(block);
        } else {
            examples.assert_example(block, blocks.get(index + 1));
        }
    }
}

/// The examples of a document, one after another.
struct Examples {
    document: Document,
    /// Where their pictures are read from.
    folder: TempDir,
    /// The last `practice.toml`.
    practice: Option<String>,
}

impl Examples {
    /// Builds an example; `next` is the block of code after it.
    fn assert_example(&mut self, block: &Block, next: Option<&Block>) {
        let document = self.document;
        if block.is("practice") {
            self.practice = Some(whole_practice(&block.code));
        }
        let compiled = self.compiled(block);
        if block.is("fault") {
            let said = said(&compiled.diagnostics, document.language);
            assert_output(document, &format!("{}\n", said.trim_end()), next);
            return;
        }
        let said = said(&compiled.diagnostics, Language::English);
        assert_eq!(said, "", "the example in line {} of {document:?}", block.line);
        let pdf = compiled.pdf.expect("a leaflet without mistakes is made");
        if block.is("structure") {
            assert_output(document, &Pdf::read(&pdf).structure(), next);
        }
        if let Some(picture) = &block.picture {
            assert_shows(&document.file(picture), pdf, !is_whole(&block.code));
        }
    }

    /// A leaflet as it is compiled, for the practice if it is about that; a
    /// practice with a leaflet that says little.
    fn compiled(&self, block: &Block) -> Compiled {
        let leaflet = if block.is("practice") { "" } else { &block.code };
        let source = Source::new("leaflet.toml", whole_leaflet(leaflet, self.document.language));
        let mut resources = Resources::new(self.folder.path());
        let is_of_practice = block.is("practice") || leaflet.contains("{practice.");
        if let Some(practice) = self.practice.as_ref().filter(|_| is_of_practice) {
            let practice = Source::new("practice.toml", practice);
            resources = resources.with_practice(practice, self.folder.path());
        }
        let overrides = Overrides { large_print: block.is("large-print"), ..Overrides::default() };
        compile(&source, &resources, overrides)
    }
}

/// A folder with the drawings of the test leaflets and of the documents.
fn folder_of_examples() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let leaflets = ["knie-oefeningen", "heupoperatie", "alendroninezuur"];
    let leaflets = leaflets.map(|name| path(&format!("tests/leaflets/{name}")));
    let own = ["assets", "docs/pictures"].map(path);
    for entry in leaflets.iter().chain(&own).flat_map(|folder| fs::read_dir(folder).unwrap()) {
        let file = entry.unwrap().path();
        if file.extension().is_some_and(|extension| extension == "svg") {
            fs::copy(&file, folder.path().join(file.file_name().unwrap())).unwrap();
        }
    }
    folder
}

/// Whether an example is a leaflet rather than a part of one.
fn is_whole(code: &str) -> bool {
    code.lines().take_while(|line| !line.starts_with('[')).any(|line| line.starts_with("title ="))
}

/// A leaflet, completed where an example leaves something out.
fn whole_leaflet(code: &str, language: Language) -> String {
    let (head, section) = match language {
        Language::Dutch => ("title = 'Voorbeeld'\nlanguage = \"nl\"\n\n", "Loop elke dag."),
        Language::English => ("title = 'Example'\nlanguage = \"en\"\n\n", "Walk every day."),
    };
    let mut whole = String::new();
    if !is_whole(code) {
        whole.push_str(head);
    }
    whole.push_str(code);
    if !code.contains("[[section]]") {
        whole.push_str(&format!("\n[[section]]\ntext = '{section}'\n"));
    }
    if !is_whole(code) && !code.contains("[page]") {
        whole.push_str(PAPER);
    }
    whole
}

/// The file of a practice, completed where an example leaves something out.
fn whole_practice(code: &str) -> String {
    let head = if code.contains("[practice]") { "" } else { "[practice]\nname = 'Fysio'\n\n" };
    format!("{head}{code}")
}

fn assert_glossary(block: &Block) {
    let terms = parse_glossary(&Source::new("glossary.tr.toml", block.code.clone()));
    assert!(!terms.unwrap().is_empty(), "the glossary in line {} is empty", block.line);
}

/// Fails unless a block of code is what the program makes of the example above
/// it; writes it where that is asked for.
fn assert_output(document: Document, made: &str, shown: Option<&Block>) {
    let shown = shown.expect("a block of code below the example");
    let fenced = |code: &str| format!("```{}\n{code}```\n", shown.info);
    assert!(shown.is("text"), "the output in line {} is in a block `text`", shown.line);
    document.update(&fenced(&shown.code), &fenced(made));
    assert!(document.text().contains(&fenced(made)), "{}, not:\n{made}", shown.code);
}

fn said(diagnostics: &[Diagnostic], language: Language) -> String {
    render(diagnostics, language, Format::Plain { color: false })
}
