//! The words, dates and numbers that the program itself writes, in the language
//! of the leaflet.

use leaflet::Compiled;
use leaflet::diagnostic::Source;
use leaflet::files::Resources;

use crate::support::pdf::Pdf;
use crate::support::prepared::compile_beside;

fn leaflet(language: &str, words: &str) -> String {
    format!(
        "title = 'Osteoporose'\nlanguage = \"{language}\"\n{words}\n[[section]]\n\
         box = \"warning\"\ntext = \'\'\'\nTekst.\n\n10. Tien.\n11. Elf.\n\'\'\'\n\n\
         [about]\nversion = \"2\"\ndate = 2026-05-24\n\
         sources = ['Een', 'Twee']\n"
    )
}

fn compiled(definition: &str, practice: Option<&str>) -> Compiled {
    let resources = Resources::new(".");
    let resources = match practice {
        Some(practice) => resources.with_practice(Source::new("practice.toml", practice), "."),
        None => resources,
    };
    compile_beside(definition, &resources)
}

/// What a leaflet says aloud, about which there is nothing to say.
fn aloud(definition: &str, practice: Option<&str>) -> String {
    let compiled = compiled(definition, practice);
    assert_eq!(compiled.diagnostics, [], "{definition}");
    Pdf::read(&compiled.pdf.unwrap()).read_aloud()
}

#[track_caller]
fn assert_said(language: &str, all: &[&str]) {
    let aloud = aloud(&leaflet(language, ""), None);
    for said in all {
        assert!(aloud.contains(said), "{language}: {said} in {aloud}");
    }
}

#[test]
fn words_dates_and_numbers_are_in_the_language_of_the_leaflet() {
    assert_said("nl", &["Let op", "10.", "Laatst herzien 24 mei 2026", "Bronnen"]);
    assert_said("en", &["Please note", "10.", "Last reviewed 24 May 2026", "Sources"]);
    assert_said("de", &["Bitte beachten", "10.", "24. Mai 2026", "Quellen"]);
    assert_said("tr", &["Dikkat", "10.", "24 Mayıs 2026", "Kaynaklar"]);
    assert_said("pl", &["Uwaga", "10.", "24 maja 2026", "Źródła"]);
    assert_said("uk", &["Зверніть увагу", "10.", "24 травня 2026 р.", "Джерела"]);
    assert_said("ar", &["تنبيه", "١٠.", "٢٤ مايو ٢٠٢٦", "المصادر"]);
    assert_said("ar-MA", &["تنبيه", "10.", "24 مايو 2026"]);
    assert_said("fa", &["توجه", "۱۰.", "۲۴ مهٔ ۲۰۲۶", "منابع"]);
    assert_said("fa-AF", &["توجه", "۱۱.", "۲۴ می ۲۰۲۶"]);
    assert_said("ti", &["ኣስተውዕሉ", "10.", "24 ጉንበት 2026", "ምንጭታት"]);
}

#[test]
fn words_that_a_leaflet_gives_go_before_those_of_its_practice_and_of_the_program() {
    let words = "[words]\nwarning = 'Pas op'\ndate-order = '{year}, {month} {day}'\n";
    let practice = "[practice]\nname = 'Fysio'\n[language.nl.words]\nwarning = 'Attentie'\n\
                    version = 'Uitgave'\n[language.nl-BE.words]\nsources = 'Lectuur'\n";
    let said = aloud(&leaflet("nl-BE", words), Some(practice));
    for own in ["Pas op", "2026, mei 24", "Uitgave", "Lectuur", "Laatst herzien"] {
        assert!(said.contains(own), "{own} in {said}");
    }
    assert!(aloud(&leaflet("nl", ""), Some(practice)).contains("Attentie"));
    assert!(aloud(&leaflet("de", ""), Some(practice)).contains("Bitte beachten"));
}

#[test]
fn language_that_the_program_does_not_know_can_be_given_its_words() {
    let months = "['Jan', 'Feb', 'Mar', 'Abr', 'Maayo', 'Jun', 'Lul', 'Ogos', 'Seb', 'Okt', \
                  'Nof', 'Dis']";
    let words = format!(
        "[words]\nwarning = 'Fiiro gaar ah'\nversion = 'Nooca'\ndate = 'Dib u eegis'\n\
         sources = 'Ilaha'\nreference = 'Tixraac'\nmonths = {months}\ndigits = '०१२३४५६७८९'\n"
    );
    let said = aloud(&leaflet("so", &words), None);
    for own in ["Fiiro gaar ah", "१०.", "२४ Maayo २०२६", "Tixraac"] {
        assert!(said.contains(own), "{own} in {said}");
    }
}

#[test]
fn language_of_a_practice_decides_how_its_leaflets_look() {
    let practice = "[practice]\nname = 'Fysio'\n[style]\naccent = \"#101010\"\n\
                    [language.pt]\nsize = \"13pt\"\nalign = \"justified\"\n\
                    [language.pt-BR]\nsize = \"15pt\"\n";
    let style = |language: &str, own: &str| {
        let source = Source::new("leaflet.toml", leaflet(language, own));
        let practice = Source::new("practice.toml", practice);
        leaflet::definition::parse(&source, Some(&practice)).0.unwrap().style
    };
    let size = |language: &str, own: &str| style(language, own).size.max.to_pt();
    assert_eq!(size("pt-BR", ""), 15.0);
    assert_eq!(size("pt-PT", ""), 13.0);
    assert_eq!(size("nl", ""), 14.0);
    assert_eq!(size("pt-BR", "[style]\nsize = \"12pt\"\n"), 12.0);
    assert_eq!(style("pt-BR", "").align, leaflet::definition::Align::Justified);
    assert_eq!(style("pt-BR", "").accent, style("nl", "").accent);
}
