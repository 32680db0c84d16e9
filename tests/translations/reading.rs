//! The leaflet in other languages, read back from its PDF.

use leaflet::catalogue::Entry;
use leaflet::diagnostic::has_errors;
use leaflet::layout::{Item, PageStyle};
use leaflet::road::{self, Target, compile_translated};
use leaflet::{Overrides, document, fonts, layout, shaping};
use unicode_normalization::UnicodeNormalization;

use super::support::pdf::Pdf;
use super::{LANGUAGES, catalogue, dutch, po, resources, source, tag, target};

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
        let compiled = compile_translated(
            &source(&dutch()),
            &resources(),
            Overrides::default(),
            &draft(language),
        );
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

#[test]
fn translation_takes_as_many_pages_as_the_leaflet_and_has_a_glyph_for_every_letter() {
    for target in all() {
        let language = &target.language.0;
        let read = road::read_translation(&source(&dutch()), &resources(), &target).unwrap();
        let (leaflet, resources) = (&read.leaflet, resources());
        let (document, found) = document::build_translated(leaflet, &resources, &read.translation);
        assert_eq!(found, [], "{language}");
        let (fonts, found) = fonts::load(leaflet, &resources);
        assert_eq!(found, [], "{language}");
        let (shaped, found) = shaping::shape(&document, &fonts, &leaflet.style);
        assert_eq!(found, [], "{language}");
        let laid_out = layout::layout(&shaped, &fonts, &PageStyle::resolve(leaflet, Some(2)));
        assert_eq!(laid_out.pages.len(), 2, "{language}");
        for item in laid_out.pages.iter().flat_map(|page| page.all()) {
            if let Item::Text(run) = item {
                assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{language}: {}", run.text);
            }
        }
    }
}

#[test]
fn translation_that_nobody_approved_is_a_draft_or_nothing() {
    for target in all() {
        let overrides = Overrides::default();
        let compiled = compile_translated(&source(&dutch()), &resources(), overrides, &target);
        assert!(compiled.pdf.is_some(), "{}", target.language.0);
        let final_one = Target { is_draft: false, ..target };
        let compiled = compile_translated(&source(&dutch()), &resources(), overrides, &final_one);
        assert!(compiled.pdf.is_none(), "{}", final_one.language.0);
        let code = compiled.diagnostics[0].problem.code();
        assert!(["translation-not-reviewed", "pseudo-language"].contains(&code), "{code}");
    }
}
