//! What all leaflets of a practice share: its words in their texts, its
//! details at their end, its look.

use std::fs;
use std::path::Path;

use leaflet::Compiled;
use leaflet::color::Color;
use leaflet::definition::{self, Align, Leaflet};
use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::geometry::Abs;

use crate::support::pdf::Pdf;
use crate::support::prepared::compile_beside;

const PRACTICE: &str = r#"
[practice]
name = 'Fysio *Noord* [1]'
address = '''
  1. Dorpsstraat 1
  1234 AB Dorp
'''
phone = '020 123 45 67'
email = 'info@noord.nl'
website = 'noord.amsterdam'
logo = "assets/wervels.svg"
hours = '''
  ma–vr 8.00–17.30 uur
  za gesloten
'''
Openingstijden_2 = "ma\u2013vr"
"#;

fn leaflet(text: &str) -> String {
    format!("title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = '''\n{text}\n'''\n")
}

fn compiled(definition: &str, practice: &str) -> Compiled {
    let root = env!("CARGO_MANIFEST_DIR");
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new(root).with_practice(practice, root);
    let compiled = compile_beside(definition, &resources);
    assert_eq!(compiled.diagnostics, [], "{definition}");
    compiled
}

fn pdf(definition: &str, practice: &str) -> Pdf {
    Pdf::read(&compiled(definition, practice).pdf.unwrap())
}

/// The lines of a text as they are read, the title and the colophon left out.
#[track_caller]
fn assert_reads(text: &str, wanted: &str) {
    let aloud = pdf(&leaflet(text), PRACTICE).read_aloud();
    let (text, _) = aloud.split_once("\nFysio *Noord* [1]\n").unwrap();
    let text = text.split_once("Knie\n").unwrap().1;
    assert_eq!(text.trim(), wanted);
}

#[test]
fn words_of_the_practice_stand_in_the_text() {
    assert_reads("Bel {practice.phone}.", "Bel 020 123 45 67.");
    assert_reads("Open: {practice.hours}", "Open: ma–vr 8.00–17.30 uur, za gesloten");
    assert_reads("Wij zijn open: { practice.Openingstijden_2 }.", "Wij zijn open: ma–vr.");
}

#[test]
fn sign_of_the_practice_is_no_markup() {
    assert_reads("{practice.name} is **open**", "Fysio *Noord* [1] is open");
    assert_reads("{practice.address}", "1. Dorpsstraat 1, 1234 AB Dorp");
}

#[test]
fn backslash_leaves_the_braces() {
    assert_reads(r"Schrijf \{practice.phone\}.", "Schrijf {practice.phone}.");
}

#[test]
fn address_of_the_practice_is_a_link() {
    let text = "[Bel]({practice.phone}) of [bel](tel:{practice.phone}), [mail]({practice.email}) \
                of [mail](mailto:{practice.email}?subject=knie), lees [dit](https://{practice.website}/knie) \
                of schrijf {practice.email}.";
    let pdf = pdf(&leaflet(text), PRACTICE);
    let targets: Vec<String> = pdf.annotations().into_iter().map(|link| pdf.target(link)).collect();
    let in_text = [
        "tel:0201234567",
        "tel:0201234567",
        "mailto:info@noord.nl",
        "mailto:info@noord.nl?subject=knie",
        "https://noord.amsterdam/knie",
        "mailto:info@noord.nl",
    ];
    let at_the_end = ["tel:0201234567", "mailto:info@noord.nl", "https://noord.amsterdam"];
    assert_eq!(targets, [&in_text[..], &at_the_end].concat());
}

#[test]
fn words_of_the_practice_stand_in_every_text() {
    let definition = "title = 'Knie bij {practice.phone}'\nlanguage = \"nl\"\n\n\
         [about]\nauthors = 'Team {practice.phone}'\n\n\
         [[section]]\nheading = 'Bellen: {practice.phone}'\ntext = 'Tekst.'\nfigure = \"a\"\n\n\
         [figure.a]\nimage = \"assets/wervels.svg\"\ntitle = 'Over {practice.phone}'\n\
         caption = 'Onder {practice.phone}'\nalt = 'Te zien: {practice.phone}'\n";
    let pdf = pdf(definition, PRACTICE);
    let aloud = pdf.read_aloud();
    for words in ["Knie bij", "Bellen:", "Over", "Onder", "Auteur Team"] {
        assert!(aloud.contains(&format!("{words} 020 123 45 67\n")), "{words}: {aloud}");
    }
    assert!(pdf.structure().contains("Te zien: 020 123 45 67"), "{}", pdf.structure());
    let xmp = pdf.metadata();
    assert!(xmp.contains(">Knie bij 020 123 45 67<") && xmp.contains(">Team 020 123 45 67<"));
}

#[test]
fn practice_stands_at_the_end_with_its_logo() {
    let pdf = pdf(&leaflet("Tekst."), PRACTICE);
    let aloud = pdf.read_aloud();
    let (_, end) = aloud.split_once("Tekst.\n").unwrap();
    let lines: Vec<&str> = end.lines().filter(|line| !line.is_empty()).collect();
    let details = [
        "Fysio *Noord* [1]",
        "Telefoon 020 123 45 67",
        "ma–vr 8.00–17.30 uur za gesloten",
        "1. Dorpsstraat 1 1234 AB Dorp",
        "info@noord.nl noord.amsterdam",
    ];
    assert_eq!(lines, details);
    assert!(!pdf.structure().contains("Figure"), "the name says what the logo does");
    assert!(pdf.metadata().contains("<dc:publisher><rdf:Bag><rdf:li>Fysio *Noord* [1]</rdf:li>"));
}

#[test]
fn practice_at_the_top_is_heard_first_and_keeps_its_details_for_the_end() {
    let top = PRACTICE.replace("[practice]\n", "[practice]\nshow = \"top\"\n");
    let shown = pdf(&leaflet("Tekst."), &top);
    let aloud = shown.read_aloud();
    let lines: Vec<&str> = aloud.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines[..3], ["Fysio *Noord* [1]", "Knie", "Tekst."]);
    assert_eq!(lines[3..5], ["Fysio *Noord* [1]", "Telefoon 020 123 45 67"]);
    assert!(shown.structure().starts_with("Document\n  P\n    \"Fysio *Noord* [1]\"\n  H1\n"));
    let name_only = "[practice]\nname = 'Noord'\nshow = 'top'\n";
    let aloud = pdf(&leaflet("Tekst."), name_only).read_aloud();
    assert_eq!(aloud.matches("Noord").count(), 1, "nothing to add at the end: {aloud}");
}

#[test]
fn fingerprint_is_the_same_for_every_practice() {
    let definition = "title = 'Knie'\nlanguage = \"nl\"\n\n[about]\nversion = \"1\"\n\n\
         [[section]]\nheading = 'Bij {practice.name}'\ntext = 'Bel {practice.phone}, {practice.address}.'\n\
         figure = \"a\"\n\n[figure.a]\nimage = \"assets/wervels.svg\"\nalt = 'Van {practice.name}.'\n";
    let other = PRACTICE.replace("Noord", "Zuid").replace("Dorp", "Stad").replace("67", "89");
    let fingerprint = |definition: &str, practice| compiled(definition, practice).fingerprint;
    let wanted = fingerprint(definition, PRACTICE);
    assert!(wanted.is_some() && fingerprint(definition, &other) == wanted);
    let top = format!("{PRACTICE}show = 'top'\n");
    assert_eq!(fingerprint(definition, &top), wanted, "shown above the title");
    let changed = definition.replace("{practice.phone}", "{practice.email}");
    assert_ne!(fingerprint(&changed, PRACTICE), wanted);
}

fn parsed(definition: &str, practice: &str) -> Leaflet {
    let source = Source::new("leaflet.toml", definition);
    let practice = Source::new("practice.toml", practice);
    let (leaflet, diagnostics) = definition::parse(&source, Some(&practice));
    assert_eq!(diagnostics, []);
    leaflet.unwrap()
}

#[test]
fn leaflet_looks_as_its_practice_says_where_it_says_nothing_itself() {
    let practice = "[practice]\nname = 'Noord'\n\n\
         [style]\naccent = \"#7a1c4f\"\nalign = \"justified\"\nsize = { min = \"13pt\", max = \"16pt\" }\n\n\
         [page]\nsize = \"Letter\"\nlandscape = true\ncolumns = 1\nrule = true\n\
         margin = { top = \"30mm\", left = \"20mm\" }\n";
    let own = "title = 'Knie'\nlanguage = \"nl\"\n\n\
         [style]\nalign = \"ragged\"\nsize = { max = \"14pt\" }\n\n\
         [page]\nlandscape = false\ncolumns = 2\nmargin = { left = \"18mm\" }\n\n\
         [[section]]\ntext = 'Tekst.'\n";
    let leaflet = parsed(own, practice);
    let (page, style) = (&leaflet.page, &leaflet.style);
    assert_eq!((style.align, style.accent), (Align::Ragged, Color::rgb(0x7a, 0x1c, 0x4f)));
    assert_eq!((style.size.min, style.size.max), (Abs::pt(13.0), Abs::pt(14.0)));
    assert_eq!((page.columns, page.rule), (2, true));
    assert!(page.size.width.same(Abs::mm(215.9)) && page.size.height.same(Abs::mm(279.4)));
    let margin = page.margin;
    assert_eq!(
        (margin.top, margin.left, margin.right),
        (Abs::mm(30.0), Abs::mm(18.0), Abs::mm(16.0))
    );
    let silent =
        parsed("title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Tekst.'\n", practice);
    assert_eq!((silent.page.columns, silent.style.align), (1, Align::Justified));
    assert!(silent.page.size.width.same(Abs::mm(279.4)));
}

#[test]
fn file_of_a_leaflet_lies_in_its_folder_or_in_that_of_its_practice() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    for path in ["folders/knie", "beeld", "elders"] {
        fs::create_dir_all(at(path)).unwrap();
        fs::write(at(path).join("a.svg"), path).unwrap();
    }
    let practice = Source::new("practice.toml", "");
    let resources = |practice_folder: &str| {
        let resources = Resources::new(at("folders/knie"));
        resources.with_practice(practice.clone(), at(practice_folder))
    };
    let read = |resources: &Resources, path: &str| resources.read(path).ok();
    let near = resources("beeld");
    assert_eq!(read(&near, "a.svg").unwrap(), b"folders/knie");
    assert_eq!(read(&near, "../../beeld/a.svg").unwrap(), b"beeld");
    assert_eq!(read(&near, "..\\..\\beeld\\a.svg").unwrap(), b"beeld");
    assert_eq!(near.read_of_practice("a.svg").unwrap(), b"beeld");
    assert_eq!(near.read_of_practice("../folders/knie/a.svg").unwrap(), b"folders/knie");
    for path in
        ["../../elders/a.svg", "../../beeld/../elders/a.svg", "../../beeldje/a.svg", "/a.svg"]
    {
        assert_eq!(read(&near, path), None, "{path}");
    }
    assert_eq!(read(&resources(""), "../../elders/a.svg").unwrap(), b"elders");
    let here = Resources::new(".").with_practice(practice, Path::new(".."));
    assert!(here.read("../../geen/a.svg").is_err());
}

#[test]
fn code_leads_to_the_site_of_the_practice() {
    let definition = "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Tekst.'\n\n\
         [figure.a]\nqr = \"https://{practice.website}/knie\"\n";
    let pdf = pdf(definition, PRACTICE);
    assert_eq!(pdf.target(pdf.annotations()[0]), "https://noord.amsterdam/knie");
    assert!(pdf.read_aloud().contains("noord.amsterdam/knie"));
}

#[test]
fn logo_of_pixels_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let logo = image::GrayImage::from_pixel(600, 200, image::Luma([90]));
    logo.save(folder.path().join("logo.png")).unwrap();
    for show in ["top", "end", "footer"] {
        let practice =
            format!("[practice]\nname = 'Noord'\nlogo = \"logo.png\"\nshow = \"{show}\"\n");
        let practice = Source::new("practice.toml", practice);
        let resources = Resources::new(".").with_practice(practice, folder.path());
        let compiled = compile_beside(leaflet("Tekst."), &resources);
        assert_eq!(compiled.diagnostics, []);
        let page = crate::support::paper::pages(compiled.pdf.unwrap(), 1.0).remove(0);
        assert!(page.pixels().filter(|pixel| pixel.0 == [90, 90, 90]).count() > 500, "{show}");
    }
}
