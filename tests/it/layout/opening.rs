//! How a leaflet opens: its looks, the line under the title, the practice above it; and the
//! panel it ends with.

use leaflet::color::Color;
use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::fonts::FontBook;
use leaflet::geometry::Abs;
use leaflet::layout::{Item, Page, PageStyle, Rule, TextRun, text_limits};
use leaflet::shaping::shape;
use leaflet::{Overrides, compile, definition, document};

use crate::support::pdf::Pdf;
use crate::support::prepared::Prepared;

const ACCENT: Color = Color::rgb(0x1c, 0x4f, 0x7a);
const LOOKS: [&str; 3] = ["rule", "band", "plain"];
const PRACTICE: &str = r#"[practice]
name = 'Fysio Noord'
phone = '020 123 45 67'
hours = 'ma–vr 8.00–17.30 uur'
address = '''
Dorpsstraat 1
1234 AB Dorp
'''
email = 'info@noord.nl'
website = 'www.noord.nl'
logo = "assets/wervels.svg"
"#;

fn leaflet(look: &str, page: &str) -> String {
    format!(
        "title = 'Osteoporose'\nsubtitle = 'Als botten brozer worden'\nlanguage = 'nl'\n{page}\
         [style]\nsize = '12pt'\nlook = '{look}'\n[[section]]\ntext = 'Tekst van de folder.'\n"
    )
}

fn resources(practice: &str) -> Resources {
    let root = env!("CARGO_MANIFEST_DIR");
    Resources::new(root).with_practice(Source::new("practice.toml", practice), root)
}

/// Lays a leaflet of a practice out and looks at its pages.
fn on_paper<T>(definition: &str, practice: &str, look: impl FnOnce(&[Page]) -> T) -> T {
    let source = Source::new("leaflet.toml", definition);
    let prepared = Prepared::read(&source, &resources(practice));
    assert_eq!(prepared.found, [], "{definition}");
    prepared.look(|layout| {
        assert_eq!(layout.findings, [], "{definition}");
        look(&layout.pages)
    })
}

/// The first run of a page of a text that begins with these words.
fn run<'p, 'a>(page: &'p Page<'a>, words: &str) -> &'p TextRun<'a> {
    let runs = page.items.iter().filter_map(|item| match item {
        Item::Text(run) if run.text.starts_with(words) => Some(run),
        Item::Text(_) | Item::Drawing(_) | Item::Rule(_) => None,
    });
    runs.into_iter().next().ok_or(words).unwrap()
}

/// The bars of the title: those that come before its words.
fn bars(page: &Page) -> Vec<Rule> {
    let title = page.items.iter().take_while(|item| !matches!(item, Item::Text(_)));
    let bar = |item: &Item| if let Item::Rule(rule) = item { Some(rule.clone()) } else { None };
    title.filter_map(bar).collect()
}

#[test]
fn title_is_between_a_thick_and_a_thin_rule_with_air_below() {
    on_paper(&leaflet("rule", ""), PRACTICE, |pages| {
        let [thick, thin] = &bars(&pages[0])[..] else { panic!("two rules") };
        assert_eq!((thick.color, thin.color), (ACCENT, ACCENT));
        assert!(thick.area.size.height.same(Abs::pt(4.0)), "{thick:?}");
        assert!(thin.area.size.height < Abs::pt(1.0), "{thin:?}");
        for rule in [thick, thin] {
            assert!(rule.area.size.width.same(Abs::mm(210.0 - 32.0)), "{rule:?}");
        }
        assert!(thick.area.origin.y.same(Abs::mm(16.0)), "at the margin");
        let (title, subtitle) = (run(&pages[0], "Osteoporose"), run(&pages[0], "Als botten"));
        assert!(title.size.same(Abs::pt(24.0)) && subtitle.size < title.size);
        assert_eq!((title.color, subtitle.color), (ACCENT, Color::BLACK));
        let below = run(&pages[0], "Tekst").origin.y - thin.area.bottom();
        assert!((below / Abs::pt(12.0 * 1.3) - 2.5).abs() < 0.01, "{below:?}");
    });
}

#[test]
fn band_is_inside_the_margins_and_holds_its_words_in_white() {
    on_paper(&leaflet("band", ""), PRACTICE, |pages| {
        let [band] = &bars(&pages[0])[..] else { panic!("one band") };
        assert_eq!(band.color, ACCENT);
        assert!(band.area.origin.x.same(Abs::mm(16.0)) && band.area.origin.y.same(Abs::mm(16.0)));
        assert!(band.area.size.width.same(Abs::mm(210.0 - 32.0)));
        for words in ["Osteoporose", "Als botten"] {
            let run = run(&pages[0], words);
            assert_eq!(run.color, Color::WHITE);
            assert!(run.origin.x > band.area.origin.x + Abs::pt(6.0), "{words}");
            assert!(run.origin.y > band.area.origin.y && run.origin.y < band.area.bottom());
        }
        assert_eq!(run(&pages[0], "Tekst").color, Color::BLACK);
    });
}

#[test]
fn plain_title_has_nothing_around_it() {
    on_paper(&leaflet("plain", ""), PRACTICE, |pages| assert_eq!(bars(&pages[0]), []));
}

#[test]
fn subtitle_is_heard_after_the_title_as_a_paragraph() {
    for look in LOOKS {
        let source = Source::new("leaflet.toml", leaflet(look, ""));
        let made = compile(&source, &Resources::new("."), Overrides::default());
        assert_eq!(made.diagnostics, []);
        let structure = Pdf::read(&made.pdf.unwrap()).structure();
        let opening =
            "Document\n  H1\n    \"Osteoporose\"\n  P\n    \"Als botten brozer worden\"\n";
        assert!(structure.starts_with(opening), "{structure}");
    }
}

#[test]
fn practice_at_the_top_is_above_the_title_beside_its_logo() {
    let practice = format!("{PRACTICE}show = 'top'\n");
    for look in LOOKS {
        on_paper(&leaflet(look, ""), &practice, |pages| {
            let name = run(&pages[0], "Fysio Noord");
            let title = run(&pages[0], "Osteoporose");
            assert!(name.origin.y < title.origin.y - title.size * 0.7, "{look}");
            let drawings = pages[0].items.iter().filter_map(|item| match item {
                Item::Drawing(drawing) => Some(drawing),
                Item::Text(_) | Item::Rule(_) => None,
            });
            let drawings: Vec<_> = drawings.collect();
            let [logo] = drawings[..] else { panic!("one logo, not again at the end") };
            assert_eq!(logo.node, None, "its name is beside it");
            assert!(logo.area.right() < name.origin.x && logo.area.bottom() < title.origin.y);
        });
    }
}

#[test]
fn telephone_number_of_the_practice_is_large() {
    on_paper(&leaflet("rule", ""), PRACTICE, |pages| {
        let of = |words| run(&pages[0], words);
        assert!(of("Telefoon 020").size.same(Abs::pt(12.0 * 1.4)));
        let is_black = |item: &Item| match item {
            Item::Text(run) => !run.text.starts_with("Telefoon") || run.color == Color::BLACK,
            Item::Drawing(_) | Item::Rule(_) => true,
        };
        assert!(pages[0].items.iter().all(is_black), "one-bit print makes dots of a colour");
        for words in ["ma–vr", "Dorpsstraat", "info@noord.nl"] {
            assert!(of(words).size.same(Abs::pt(12.0)), "{words}");
        }
        for pair in ["Tekst", "Fysio", "Telefoon", "ma–vr"].windows(2) {
            assert!(of(pair[0]).origin.y < of(pair[1]).origin.y, "{pair:?}");
        }
        let (name, address) = (of("Fysio").origin, of("Dorpsstraat").origin);
        assert!(address.x > name.x && address.y.same(name.y), "the address is beside");
    });
}

#[test]
fn opening_and_panel_fit_on_any_paper() {
    let practice = format!("{PRACTICE}show = 'top'\n");
    let papers = [
        "[page]\nsize = 'A5'\n",
        "[page]\nlandscape = true\ncolumns = 3\n",
        "[page]\ncolumns = 1\nsize = { width = '80mm', height = '210mm' }\nmargin = '8mm'\n",
    ];
    for look in LOOKS {
        for paper in papers {
            on_paper(&leaflet(look, paper), &practice, |pages| {
                let last = pages.last().unwrap();
                assert!(run(last, "info@noord.nl").width > Abs::ZERO, "{look} {paper}");
            });
        }
    }
}

#[test]
fn opening_of_a_right_to_left_language_begins_at_the_right() {
    let definition = "title = 'هشاشة العظام'\nsubtitle = 'عندما تصبح العظام هشة'\nlanguage = 'ar'\n\
         [style]\nlook = 'band'\n[[section]]\ntext = 'نص.'\n";
    on_paper(definition, &format!("{PRACTICE}show = 'top'\n"), |pages| {
        let right = Abs::mm(210.0 - 16.0);
        let [band] = &bars(&pages[0])[..] else { panic!("one band") };
        assert!(band.area.right().same(right));
        for words in ["هشاشة", "عندما"] {
            let run = run(&pages[0], words);
            let end = right - (run.origin.x + run.width);
            assert!(end > Abs::pt(6.0) && end < Abs::pt(20.0), "{words}: {end:?}");
        }
    });
}

#[test]
fn title_higher_than_a_page_is_printed_without_a_look() {
    let long = "Botten en spieren sterk houden met oefeningen ".repeat(12);
    let definition = format!(
        "title = '{long}'\nsubtitle = 'Kort'\nlanguage = 'nl'\n[style]\nlook = 'band'\n\
         [page]\nsize = {{ width = '90mm', height = '60mm' }}\nmargin = '8mm'\ncolumns = 1\n\
         [[section]]\ntext = 'Tekst.'\n"
    );
    let source = Source::new("leaflet.toml", definition);
    let made = compile(&source, &Resources::new("."), Overrides::default());
    let aloud = Pdf::read(&made.pdf.unwrap()).read_aloud();
    assert!(aloud.replace('\n', " ").contains("met oefeningen Kort Tekst."), "{aloud}");
}

#[test]
fn panel_higher_than_a_page_is_printed_whole() {
    let lines: Vec<String> = (1..=60).map(|number| format!("Gebouw {number}")).collect();
    let practice =
        format!("[practice]\nname = 'Noord'\naddress = \"\"\"\n{}\"\"\"\n", lines.join("\n"));
    let source = Source::new("leaflet.toml", leaflet("rule", "[page]\nsize = 'A5'\n"));
    let made = compile(&source, &resources(&practice), Overrides::default());
    let aloud = Pdf::read(&made.pdf.unwrap()).read_aloud();
    assert!(aloud.contains(&lines.join(" ")), "{aloud}");
}

#[test]
fn subtitle_is_a_message_for_translators_and_has_a_limit() {
    let source = Source::new("leaflet.toml", leaflet("rule", ""));
    let parsed = definition::parse(&source, None).0.unwrap();
    let files = Resources::new(".");
    let (document, messages, _) = document::build_for_translators(&parsed, &files);
    assert_eq!(messages[1].source, "Als botten brozer worden");
    assert_eq!(messages[1].description(), "subtitle");
    let subtitle = document.blocks[0].title().unwrap().subtitle.as_ref().unwrap().node;
    let fonts = FontBook::default();
    let (shaped, _) = shape(&document, &fonts, &parsed.style);
    let limits = text_limits(&shaped, &fonts, &PageStyle::resolve(&parsed, None));
    assert!(limits.iter().any(|limit| limit.node == subtitle && limit.letters > 40), "{limits:?}");
}
