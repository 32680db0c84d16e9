//! What a page says of itself at its foot.

use leaflet::color::Color;
use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::geometry::Abs;
use leaflet::layout::{Item, Page, TextRun};
use leaflet::shaping::GlyphText;

use crate::support::pdf::Pdf;
use crate::support::prepared::Prepared;
use crate::support::prepared::compile_beside;

/// A practice that is shown under each page.
const PRACTICE: &str = r#"
[practice]
name = 'Fysio Noord'
address = '''
Dorpsstraat 1
1234 AB Dorp
'''
phone = '020 123 45 67'
show = "footer"
"#;

/// A leaflet of so many pages.
fn leaflet(pages: usize, settings: &str) -> String {
    let words = "Osteoporose wordt ook wel botontkalking genoemd. ".repeat(70 * pages - 40);
    format!(
        "title = 'Osteoporose'\nlanguage = \"nl\"\n\n[page]\n{settings}\n\n\
         [style]\nsize = \"12pt\"\n\n[[section]]\ntext = '''\n{words}\n'''\n"
    )
}

fn resources(practice: Option<&str>) -> Resources {
    let resources = Resources::new(".");
    match practice {
        Some(practice) => resources.with_practice(Source::new("practice.toml", practice), "."),
        None => resources,
    }
}

/// Looks at the pages of a definition.
fn with_pages<T>(definition: &str, practice: Option<&str>, look: impl Fn(&[Page]) -> T) -> T {
    let resources = resources(practice);
    let source = Source::new("leaflet.toml", definition);
    Prepared::read(&source, &resources).look(|layout| look(&layout.pages))
}

/// What stands at the foot of each page of a definition.
fn feet(definition: &str, practice: Option<&str>) -> Vec<String> {
    with_pages(definition, practice, |pages| pages.iter().map(foot).collect())
}

/// What its runs say, line by line, from left to right.
fn foot(page: &Page) -> String {
    let mut runs = runs(&page.furniture);
    runs.sort_by(|one, other| {
        let place = |run: &TextRun| (run.origin.y.to_pt(), run.origin.x.to_pt());
        place(one).partial_cmp(&place(other)).unwrap()
    });
    runs.into_iter().map(words).collect::<Vec<_>>().join("|")
}

fn words(run: &TextRun) -> String {
    let of_glyph = |text| match text {
        GlyphText::Cluster { start, length } => {
            &run.text[start as usize..start as usize + usize::from(length)]
        }
        GlyphText::Continuation | GlyphText::Hyphen => "",
    };
    run.glyphs.iter().map(|glyph| of_glyph(glyph.text)).collect()
}

fn runs<'p, 'a>(items: &'p [Item<'a>]) -> Vec<&'p TextRun<'a>> {
    let run = |item: &'p Item<'a>| match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    };
    items.iter().filter_map(run).collect()
}

#[test]
fn name_of_a_practice_is_whole_on_pages_without_words_that_lead_on() {
    let name = "Fysiotherapie en Revalidatie Noord";
    let practice = PRACTICE.replace("Fysio Noord", name);
    let feet = feet(&leaflet(3, "size = 'A5'"), Some(&practice));
    assert!(feet.len() > 2);
    assert!(feet.iter().all(|foot| foot.contains(name)), "{feet:?}");
}

#[test]
fn leaflet_of_two_pages_leads_to_the_other_side() {
    let wanted = ["Osteoporose|lees verder op de andere kant|1|/|2", "Osteoporose|2|/|2"];
    assert_eq!(feet(&leaflet(2, ""), None), wanted);
}

#[test]
fn leaflet_of_three_pages_has_numbers_alone() {
    let wanted = ["Osteoporose|1|/|3", "Osteoporose|2|/|3", "Osteoporose|3|/|3"];
    assert_eq!(feet(&leaflet(3, ""), None), wanted);
}

#[test]
fn number_of_two_digits_is_written_with_both() {
    assert_eq!(feet(&leaflet(12, ""), None)[9], "Osteoporose|1|0|/|1|2");
}

#[test]
fn single_page_says_nothing_of_itself() {
    assert_eq!(feet(&leaflet(1, ""), None), [""]);
}

#[test]
fn language_without_words_of_ours_has_numbers_alone() {
    let french = leaflet(2, "").replace("\"nl\"", "\"fr\"");
    assert_eq!(feet(&french, None), ["Osteoporose|1|/|2", "Osteoporose|2|/|2"]);
}

#[test]
fn title_too_long_for_the_foot_is_shortened() {
    let title =
        "Het verhogen van de botdichtheid en het verlagen van de kans op vallen bij ouderen";
    let leaflet = leaflet(2, "").replace("'Osteoporose'", &format!("'{title}'"));
    let short =
        "Het verhogen van de botdichtheid en het verlagen |…|lees verder op de andere kant|1|/|2";
    let wanted = [short.to_owned(), format!("{title}|2|/|2")];
    assert_eq!(feet(&leaflet, None), wanted);
    let longer = leaflet.replace(title, &format!("{title} en bij wie lang ziek is geweest"));
    let foot = &feet(&longer, None)[1];
    assert!(foot.ends_with("|…|2|/|2") && foot.starts_with("Het verhogen"), "{foot}");
}

#[test]
fn foot_of_large_print_breaks_no_word() {
    for name in ["Fysiotherapiepraktijk Noord", "Ziekenhuisapotheek Voorbeeldstad", "Fysio Noord"] {
        for paper in ["", "size = 'A5'"] {
            let practice = PRACTICE.replace("Fysio Noord", name);
            let leaflet = leaflet(1, paper).replace("12pt", "18pt");
            for foot in feet(&leaflet, Some(&practice)) {
                for word in name.split(' ') {
                    assert!(foot.contains(word), "{paper} {word}: {foot}");
                }
            }
        }
    }
}

#[test]
fn practice_stands_under_each_page_even_a_single_one() {
    let details = "Dorpsstraat 1, 1234 AB Dorp|·|020 123 45 67";
    let one = feet(&leaflet(1, ""), Some(PRACTICE));
    assert_eq!(one, [format!("Fysio Noord|{details}")]);
    let two = feet(&leaflet(2, ""), Some(PRACTICE));
    assert_eq!(two[1], format!("Fysio Noord|2|/|2|{details}"));
}

#[test]
fn address_of_the_practice_is_not_divided() {
    let address = "address = 'Burgemeester Van der Meulenstraat 12, 1234 AB Groot Voorbeeld'";
    let practice = format!(
        "[practice]\nname = 'Noord'\n{address}\nphone = '020 123 45 67'\n\
         email = 'fysiotherapie@voorbeeld.nl'\nwebsite = 'www.voorbeeld.nl'\nshow = \"footer\"\n"
    );
    let foot = feet(&leaflet(1, ""), Some(&practice)).concat();
    assert!(foot.contains("|fysiotherapie@voorbeeld.nl|·|www.voorbeeld.nl"), "{foot}");
    assert!(!foot.contains("|·|fysiotherapie"), "{foot}");
}

#[test]
fn foot_is_large_and_dark_enough_to_read() {
    with_pages(&leaflet(2, ""), Some(PRACTICE), |pages| {
        for run in pages.iter().flat_map(|page| runs(&page.furniture)) {
            assert!(run.size >= Abs::pt(10.5));
            assert!(run.color != Color::BLACK && run.color.contrast_on_white() >= 7.0);
        }
    });
}

#[test]
fn foot_of_large_print_is_large() {
    let leaflet = leaflet(2, "").replace("12pt", "18pt");
    with_pages(&leaflet, None, |pages| {
        assert!(runs(&pages[0].furniture).iter().all(|run| run.size >= Abs::pt(16.0)));
    });
}

/// However narrow the margin, the foot is printed and stands clear of the text.
#[test]
fn foot_keeps_clear_of_the_text_and_of_the_edge_of_the_paper() {
    for margin in ["\"16mm\"", "\"10mm\"", "\"5mm\"", "{ bottom = \"30mm\" }"] {
        for practice in [None, Some(PRACTICE)] {
            with_pages(&leaflet(3, &format!("margin = {margin}")), practice, |pages| {
                pages.iter().for_each(assert_clear);
            });
        }
    }
}

#[track_caller]
fn assert_clear(page: &Page) {
    let baselines = |items| runs(items).into_iter().map(|run| run.origin.y);
    let text = baselines(&page.items).fold(Abs::ZERO, Abs::max);
    let first = baselines(&page.furniture).reduce(Abs::min).unwrap();
    let last = baselines(&page.furniture).fold(Abs::ZERO, Abs::max);
    let (size, descender) = (runs(&page.furniture)[0].size, 0.25);
    assert!(first - text >= size * 1.6, "{text:?} {first:?}");
    assert!((last + size * descender + Abs::mm(5.0)).fits(page.size.height), "{last:?}");
}

#[test]
fn text_gives_way_only_where_the_margin_does_not_hold_the_foot() {
    let lines = |margin, practice| {
        with_pages(&leaflet(3, &format!("margin = \"{margin}\"")), practice, |pages| {
            let baselines = runs(&pages[1].items).into_iter().map(|run| run.origin.y.to_pt());
            let mut lines: Vec<i64> = baselines.map(|y| (y * 100.0) as i64).collect();
            lines.sort_unstable();
            lines.dedup();
            lines.len()
        })
    };
    assert_eq!(lines("20mm", None), lines("20mm", Some(PRACTICE)));
    assert!(lines("8mm", None) > lines("8mm", Some(PRACTICE)));
}

#[test]
fn foot_is_no_part_of_what_is_read() {
    let compiled = compile_beside(leaflet(2, ""), &resources(Some(PRACTICE)));
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    let aloud = pdf.read_aloud();
    assert!(!aloud.contains("lees verder") && !aloud.contains("Fysio"), "{aloud}");
    let content = pdf.content_in_words(1);
    let (_, foot) = content.rsplit_once("Artifact:").unwrap();
    assert!(foot.contains("[lees ver"), "{foot}");
}
