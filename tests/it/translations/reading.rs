//! The leaflet in other languages, read back from its PDF.

use leaflet::color::Color;
use leaflet::compile::Target;
use leaflet::diagnostic::has_errors;
use leaflet::layout::{Item, Page, PageStyle};
use leaflet::po::Entry;
use leaflet::{Session, document};
use unicode_normalization::UnicodeNormalization;

use super::{LANGUAGES, catalogue, compiled, dutch, po, resources, source, tag, target};
use crate::support::pdf::Pdf;
use crate::support::prepared::{self, Prepared};

/// Letters without white space and list signs, each accent on its letter.
fn letters(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| *word != "•");
    words.flat_map(|word| word.nfc()).collect()
}

fn draft(language: &str) -> Target {
    Target { is_draft: true, ..target(language, &po(language), None) }
}

fn pseudo(language: &str) -> Target {
    let target = target(language, "", None);
    Target { is_draft: true, language: tag(language), leaflet: Default::default(), ..target }
}

fn all() -> Vec<Target> {
    let mut targets: Vec<Target> = LANGUAGES.iter().map(|language| draft(language)).collect();
    targets.extend(["en-XA", "ar-XB"].map(pseudo));
    targets
}

/// Which entry says what the picture shows.
const ALT: usize = 4;

/// What an entry says, without the tags of links.
fn said(entry: &Entry) -> String {
    entry.translation.value.replace("<1>", "").replace("</1>", "")
}

#[test]
fn letters_of_every_translation_are_those_of_its_catalogue() {
    for language in LANGUAGES {
        let compiled = compiled(&dutch(), &draft(language));
        assert!(!has_errors(&compiled.diagnostics), "{language}: {:?}", compiled.diagnostics);
        let pdf = Pdf::read(&compiled.pdf.unwrap());
        let mut entries = catalogue(&po(language)).entries;
        // What a picture shows is no part of the text.
        let shown = entries.remove(ALT);
        let expected: String = entries.iter().map(|entry| said(entry) + " ").collect();
        assert_eq!(letters(&pdf.read_aloud()), letters(&expected), "{language}");
        assert!(pdf.structure().contains(&format!("alt={:?}", said(&shown))), "{language}");
    }
}

fn on_two_pages(prepared: &Prepared) -> PageStyle {
    PageStyle::resolve(&prepared.leaflet, Some(2))
}

#[test]
fn translation_takes_as_many_pages_as_the_leaflet_and_has_a_glyph_for_every_letter() {
    for target in all() {
        let language = &target.language.0;
        let read =
            Session::once().read_translation(&source(&dutch()), &resources(), &target).unwrap();
        let resources = resources();
        let (document, found) =
            document::build_translated(&read.leaflet, &resources, &read.translation);
        assert_eq!(found, [], "{language}");
        let prepared = Prepared::new(read.leaflet, document, &resources);
        assert_eq!(prepared.found, [], "{language}");
        prepared.look_in(&on_two_pages(&prepared), |layout| {
            assert_eq!(layout.pages.len(), 2, "{language}");
            for item in layout.pages.iter().flat_map(|page| page.all()) {
                if let Item::Text(run) = item {
                    let is_missing = run.glyphs.iter().any(|glyph| glyph.id == 0);
                    assert!(!is_missing, "{language}: {}", run.text);
                }
            }
        });
    }
}

#[test]
fn translation_that_nobody_approved_is_a_draft_or_nothing() {
    for target in all() {
        assert!(compiled(&dutch(), &target).pdf.is_some(), "{}", target.language.0);
        let final_one = Target { is_draft: false, ..target };
        let compiled = compiled(&dutch(), &final_one);
        assert!(compiled.pdf.is_none(), "{}", final_one.language.0);
        let code = compiled.diagnostics[0].problem.code();
        assert!(["translation-not-reviewed", "pseudo-language"].contains(&code), "{code}");
    }
}

#[test]
fn shorter_translation_takes_larger_type_before_fewer_pages() {
    let paragraph = "Wandel elke dag een half uur, en neem de trap als dat veilig gaat. ".repeat(6);
    let text = format!("{paragraph}\n\n").repeat(14);
    let definition = format!(
        "title = 'Lopen'\nlanguage = 'nl'\n[style]\nsize = {{ min = '12pt', max = '18pt' }}\n\
         [[section]]\ntext = \'\'\'\n{text}\'\'\'\n"
    );
    let pages = |target: Option<&Target>| {
        let compiled = match target {
            None => prepared::compile(definition.as_str()),
            Some(target) => compiled(&definition, target),
        };
        let pdf = Pdf::read(&compiled.pdf.unwrap());
        let pages = pdf.dictionary(pdf.catalog().get(b"Pages").unwrap());
        pages.get(b"Count").unwrap().as_i64().unwrap()
    };
    assert_eq!(pages(None), 2);
    let half = paragraph.trim()[..paragraph.len() / 3].to_owned();
    let po = format!(
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n\
         msgid \"{}\"\nmsgstr \"{half}\"\n",
        paragraph.trim()
    );
    let target = Target { is_draft: true, ..target("en", &po, None) };
    assert_eq!(pages(Some(&target)), 2);
    let alone = definition.replace(&paragraph, &half);
    let compiled = prepared::compile(alone);
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    let count = pdf.dictionary(pdf.catalog().get(b"Pages").unwrap()).get(b"Count").unwrap();
    assert_eq!(count.as_i64().unwrap(), 1);
}

#[test]
fn easy_dutch_is_dutch_to_a_reader() {
    let po = po("tr").replace("Language: tr\\n", "Language: nl\\n");
    let target = Target { is_draft: true, ..target("nl-x-eenvoudig", &po, None) };
    let compiled = compiled(&dutch(), &target);
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    // The standard lets no part of a tag be as long as `eenvoudig`.
    assert_eq!(pdf.catalog().get(b"Lang").unwrap().as_str().unwrap(), b"nl");
    assert!(pdf.metadata().contains("<rdf:li>nl</rdf:li>"));
}

#[test]
fn text_without_a_translation_stands_in_a_draft_in_dutch_and_says_so() {
    let po = po("tr").replace("msgstr \"Menopoz\"", "msgstr \"\"");
    let target = Target { is_draft: true, ..target("tr", &po, None) };
    let compiled = compiled(&dutch(), &target);
    let structure = Pdf::read(&compiled.pdf.unwrap()).structure();
    let lines: Vec<&str> = structure.lines().map(str::trim).collect();
    let place = lines.iter().position(|line| *line == "\"Menopauze\"").unwrap();
    assert_eq!(lines[place - 1], "LBody lang=(nl)");
    assert_eq!(structure.matches("lang=(nl)").count(), 1, "{structure}");
}

/// How many bars stand in the margins of a page.
fn bars(page: &Page) -> usize {
    let is_bar = |item: &&Item| match item {
        Item::Rule(rule) => {
            rule.color == Color::BLACK && rule.area.size.width < rule.area.size.height
        }
        _ => false,
    };
    page.items.iter().filter(is_bar).count()
}

#[test]
fn mistake_in_a_translation_is_marked_in_the_margin_of_a_draft() {
    let laid_out = |po: &str, is_draft: bool| {
        let target = target("tr", po, None);
        let mut read =
            Session::once().read_translation(&source(&dutch()), &resources(), &target).unwrap();
        read.translation.is_draft = is_draft;
        let (document, _) =
            document::build_translated(&read.leaflet, &resources(), &read.translation);
        let prepared = Prepared::new(read.leaflet, document, &resources());
        let style = on_two_pages(&prepared);
        prepared.look_in(&style, |layout| layout.pages.iter().map(bars).sum::<usize>())
    };
    let wrong = po("tr").replace("yoğunluğuna 35 yaş", "yoğunluğuna 36 yaş");
    assert_ne!(wrong, po("tr"));
    let before = laid_out(&po("tr"), true);
    assert_eq!((before, laid_out(&wrong, false)), (0, 0));
    assert!(laid_out(&wrong, true) > 3);
    // One line is one bar.
    let line = po("tr").replace(
        "msgid \"Menopauze\"\nmsgstr \"Menopoz\"",
        "msgid \"Menopauze\"\nmsgstr \"Menopoz 3 mg\"",
    );
    assert_eq!(laid_out(&line, true), 1);
}

#[test]
fn markup_that_cannot_be_read_stands_in_a_draft_in_dutch() {
    let po = po("tr").replace("msgstr \"Menopoz\"", "msgstr \"**Menopoz\"");
    let target = Target { is_draft: true, ..target("tr", &po, None) };
    let compiled = compiled(&dutch(), &target);
    let structure = Pdf::read(&compiled.pdf.unwrap()).structure();
    assert_eq!(structure.matches("lang=(nl)").count(), 1, "{structure}");
}
