//! Figures as they are printed: how wide they are, how close to their words,
//! what stays with them, and what becomes of the room they leave.

use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Page, TextRun};

use crate::support::prepared::Prepared;

const LEAFLET: &str = include_str!("../../../leaflet.toml");
const KNEE: &str = "Buig uw knie langzaam en strek haar weer. Rust dan even uit. ";
/// The width of the text on A4.
const PAGE: Abs = Abs::mm(178.0);
const COLUMN: Abs = Abs::mm(85.0);
/// A line of the grid at 13 and at 12 pt.
const LINE_13: f64 = 13.0 * 1.3;
const LINE_12: f64 = 12.0 * 1.3;

fn pictures_of(page: &Page) -> Vec<Rect> {
    let area = |item: &Item| match item {
        Item::Drawing(drawing) => Some(drawing.area),
        Item::Text(_) | Item::Rule(_) => None,
    };
    page.items.iter().filter_map(area).collect()
}

fn runs<'p, 'a>(page: &'p Page<'a>) -> impl Iterator<Item = &'p TextRun<'a>> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    })
}

/// The page and the run where these words begin.
fn run_of<'p, 'a>(pages: &'p [Page<'a>], words: &str) -> (usize, &'p TextRun<'a>) {
    let all = pages.iter().enumerate().flat_map(|(at, page)| runs(page).map(move |run| (at, run)));
    let mut all = all;
    all.find(|(_, run)| run.text.starts_with(words)).unwrap()
}

/// Looks at the pages of sections and figures, whose pictures are `toren`,
/// `band`, `staand`, `liggend` and `vierkant`.
fn look<T>(setup: &str, rest: &str, look: impl FnOnce(&[Page]) -> T) -> T {
    let definition = format!("title = 'Knie'\nlanguage = 'nl'\n{setup}\n{rest}");
    let files = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/files");
    let source = Source::new("leaflet.toml", definition);
    let prepared = Prepared::read(&source, &Resources::new(files));
    assert_eq!(prepared.found, []);
    prepared.look(|layout| look(&layout.pages))
}

fn section(heading: &str, text: &str, figure: &str) -> String {
    let heading =
        if heading.is_empty() { String::new() } else { format!("heading = '{heading}'\n") };
    let text = if text.is_empty() { String::new() } else { format!("text = '''\n{text}\n'''\n") };
    let figure = if figure.is_empty() { String::new() } else { format!("figure = {figure}\n") };
    format!("[[section]]\n{heading}{text}{figure}")
}

fn figure(name: &str, picture: &str, more: &str) -> String {
    format!("[figure.{name}]\nimage = '{picture}.svg'\nalt = 'Een vlak.'\n{more}\n")
}

/// The size of the first picture of a leaflet.
fn first_width(setup: &str, rest: &str) -> Abs {
    look(setup, rest, |pages| {
        pages.iter().find_map(|page| pictures_of(page).pop()).unwrap().size.width
    })
}

#[test]
fn illustration_of_the_leaflet_is_as_wide_as_its_text_and_the_type_at_least_13_points() {
    Prepared::of(LEAFLET).look(|layout| {
        assert_eq!(layout.pages.len(), 2);
        assert!(pictures_of(&layout.pages[0])[0].size.width.same(PAGE));
        let (_, text) = run_of(&layout.pages, "Osteoporose wordt");
        assert!(text.size >= Abs::pt(13.0), "{:?}", text.size);
    });
}

#[test]
fn leaflet_fits_one_page_at_ten_points() {
    let setup = "[page]\npages = 1\nmargin = '18mm'\ngap = '9mm'\n[style]\nsize = '10pt'\n";
    let definition = LEAFLET.replace("[page]\npages = 2", setup);
    Prepared::of(definition).look(|layout| assert_eq!(layout.pages.len(), 1));
}

#[test]
fn wide_figure_spans_the_page_if_it_is_the_first_and_the_type_is_large() {
    let text = section("", &KNEE.repeat(10), "'a'");
    let wide = format!("{text}{}", figure("a", "liggend", ""));
    assert!(first_width("", &wide).same(PAGE));
    assert!(first_width("[style]\nsize = '12pt'", &wide).same(COLUMN));
    assert!(first_width("", &wide.replace("liggend", "vierkant")).same(COLUMN));
    assert!(first_width("", &format!("{wide}width = 'column'")).same(COLUMN));
    let second =
        section("", "", "'b'") + &text + &figure("a", "liggend", "") + &figure("b", "vierkant", "");
    look("", &second, |pages| {
        assert!(pictures_of(&pages[0]).iter().all(|area| area.size.width.same(COLUMN)));
    });
}

#[test]
fn title_is_half_a_line_above_a_picture_and_the_caption_nine_tenths_below() {
    let words = "title = 'Boven'\ncaption = 'Onder de tekening'";
    for width in ["31mm", "32.5mm", "34mm", "60mm"] {
        let figure = figure("a", "staand", &format!("{words}\nwidth = '{width}'"));
        let rest = section("", KNEE, "'a'") + &figure;
        look("[style]\nsize = '13pt'", &rest, |pages| {
            let area = pictures_of(&pages[0])[0];
            let above = area.origin.y - run_of(pages, "Boven").1.origin.y;
            let below = run_of(pages, "Onder").1.origin.y - area.bottom();
            assert!(above.same(Abs::pt(LINE_13 * 0.5)), "{width}: {above:?}");
            assert!(below.same(Abs::pt(LINE_13 * 0.9)), "{width}: {below:?}");
            let lines =
                (run_of(pages, "Onder").1.origin.y - run_of(pages, "Buig").1.origin.y).to_pt();
            assert!((lines / LINE_13 - (lines / LINE_13).round()).abs() < 1e-6, "{width}");
        });
    }
}

#[test]
fn heading_stays_with_the_picture_under_it_wherever_it_is() {
    for repeats in 20..44 {
        let figures = figure("a", "liggend", "") + &figure("b", "vierkant", "");
        for names in ["'a'", "['a', 'b']"] {
            let rest = section("", &KNEE.repeat(repeats), "")
                + &section("Oefening", "", names)
                + &section("Slot", KNEE, "")
                + &figures;
            look("[style]\nsize = '12pt'", &rest, |pages| {
                let (page, heading) = run_of(pages, "Oefening");
                let column = |x: Abs| x > Abs::mm(105.0);
                let under = |area: &&Rect| {
                    area.origin.y > heading.origin.y
                        && column(area.origin.x) == column(heading.origin.x)
                };
                let pictures = pictures_of(&pages[page]);
                let nearest =
                    pictures.iter().find(under).unwrap_or_else(|| panic!("{repeats} {names}"));
                let gap = (nearest.origin.y - heading.origin.y).to_pt();
                assert!(gap < 1.9 * LINE_12, "{repeats} {names}: {gap}");
            });
        }
    }
}

#[test]
fn short_text_before_something_page_wide_is_one_piece() {
    let of = |repeats: usize| {
        let rest =
            section("", &KNEE.repeat(repeats), "'a'") + &figure("a", "liggend", "width = 'page'");
        look("[style]\nsize = '13pt'", &rest, |pages| {
            let starts = runs(&pages[0]).filter(|run| run.size.same(Abs::pt(13.0)));
            let second = starts.filter(|run| run.origin.x > Abs::mm(105.0)).count();
            let widest = runs(&pages[0]).map(|run| run.width).fold(Abs::ZERO, Abs::max);
            (second, widest)
        })
    };
    let (second, widest) = of(6);
    assert_eq!(second, 0);
    assert!(widest.fits(PAGE * (2.0 / 3.0)) && COLUMN.fits(widest), "{widest:?}");
    assert!(of(12).0 > 0);
}

#[test]
fn texts_beside_pictures_start_at_one_place_a_third_or_half_of_the_page() {
    let step = |name: &str| {
        format!(
            "[[section.subsection]]\nheading = 'Stap {name}'\ntext = 'Tekst {name} bij de tekening.'\n\
             figure = '{name}'\n"
        )
    };
    let steps =
        "[[section]]\nheading = 'Stappen'\nnumbered = true\n".to_owned() + &step("a") + &step("b");
    let places = |b: &str, fill: usize| {
        let figures = figure("a", "vierkant", "place = 'beside'")
            + &figure("b", "liggend", &format!("place = 'beside'\n{b}"));
        let rest = steps.clone() + &section("Slot", &KNEE.repeat(fill.max(1)), "") + &figures;
        look("[page]\ncolumns = 1\n[style]\nsize = '13pt'", &rest, |pages| {
            ["Tekst a", "Tekst b"]
                .map(|words| (run_of(pages, words).1.origin.x - Abs::mm(16.0)) / PAGE)
        })
    };
    let near = |places: [f64; 2], share: f64| places.iter().all(|at| (at - share).abs() < 1e-6);
    assert!(near(places("", 40), 1.0 / 3.0), "{:?}", places("", 40));
    assert!(near(places("width = '70mm'", 40), 0.5));
    // A page that stays half empty has larger pictures.
    assert!(near(places("", 0), 0.5));
}

#[test]
fn space_between_a_heading_and_what_it_heads_is_always_the_same() {
    let step = |name: &str, figure: &str| {
        format!(
            "[[section.subsection]]\nheading = 'Stap {name}'\ntext = 'Tekst {name}.'\n{figure}\n"
        )
    };
    let steps = step("a", "figure = 'a'") + &step("b", "") + &step("c", "figure = 'c'");
    let figures =
        figure("a", "staand", "place = 'beside'") + &figure("c", "liggend", "place = 'beside'");
    let section = "[[section]]\nheading = 'Stappen'\nnumbered = true\ntext = 'Drie stappen.'\n";
    let rest = format!("{section}{steps}{figures}");
    look("[style]\nsize = '12pt'", &rest, |pages| {
        let gap = |name: &str| {
            let heading = run_of(pages, &format!("Stap {name}")).1.origin.y;
            (run_of(pages, &format!("Tekst {name}")).1.origin.y - heading).to_pt()
        };
        assert!((gap("a") - gap("b")).abs() < 1e-6 && (gap("b") - gap("c")).abs() < 1e-6);
    });
}

#[test]
fn picture_too_high_for_the_rest_of_a_page_shrinks_into_it() {
    let rest = section("Slingeren", &KNEE.repeat(4), "'a'")
        + &section("Daarna", KNEE, "")
        + &figure("a", "staand", "width = 'page'");
    look("", &rest, |pages| {
        let area = pictures_of(&pages[0])[0];
        assert!(area.size.width < PAGE && (PAGE * 0.7).fits(area.size.width), "{area:?}");
    });
}

#[test]
fn caption_that_calls_a_picture_right_or_wrong_is_strong_and_has_a_sign() {
    let rest = section("Zitten", KNEE, "['a', 'b', 'c']")
        + &figure("a", "vierkant", "caption = 'wel'")
        + &figure("b", "vierkant", "caption = 'Niet.'")
        + &figure("c", "vierkant", "caption = 'niet nu'");
    look("[page]\ncolumns = 1", &rest, |pages| {
        let texts: Vec<&str> = runs(&pages[0]).map(|run| run.text).collect();
        let has = |text: &str| texts.contains(&text);
        assert!(has("✔\u{a0}wel") && has("✘\u{a0}Niet.") && has("niet nu"), "{texts:?}");
        let face =
            |end: &str| runs(&pages[0]).filter(|run| run.text.ends_with(end)).last().unwrap().face;
        assert_eq!(face("wel"), face("Niet."));
        assert_ne!(face("wel"), face("nu"));
    });
}

#[test]
fn picture_beside_text_is_as_wide_as_the_words_under_it() {
    let step = "[[section.subsection]]\nheading = 'Stap'\ntext = 'Buig de knie.'\nfigure = 'a'\n";
    for caption in ["Buigen", "Strekken", "Ondersteun"] {
        let more = format!("place = 'beside'\ncaption = '{caption}'");
        let rest = format!("[[section]]\nheading = 'Stappen'\nnumbered = true\n{step}")
            + &figure("a", "staand", &more);
        look("[page]\ncolumns = 2", &rest, |pages| {
            let (words, text) = (run_of(pages, caption).1, run_of(pages, "Buig de").1);
            assert!(words.origin.x + words.width < text.origin.x, "{caption}");
        });
    }
}

#[test]
fn picture_under_the_text_of_its_step_stays_with_it() {
    let page = "[page]\nsize = 'A5'\ncolumns = 1\nmargin = '20mm'\n[style]\nsize = '13pt'";
    let step = "[[section.subsection]]\nheading = 'Stap'\ntext = 'Strek het been.'\nfigure = 'a'\n";
    for repeats in 1..30 {
        let rest = section("", &KNEE.repeat(repeats), "")
            + &format!("[[section]]\nheading = 'Stappen'\nnumbered = true\n{step}")
            + &figure("a", "vierkant", "place = 'beside'\nwidth = '80mm'");
        look(page, &rest, |pages| {
            let (page, text) = run_of(pages, "Strek het");
            assert!(pictures_of(&pages[page])[0].origin.y > text.origin.y, "{repeats}");
        });
    }
}

#[test]
fn picture_shrinks_so_that_no_page_is_for_a_few_lines() {
    let rest = section("Slingeren", &KNEE.repeat(3), "'a'")
        + &section("Daarna", "Leg de arm een half uur op een kussen.", "")
        + &figure("a", "staand", "width = 'page'");
    look("", &rest, |pages| {
        let area = pictures_of(&pages[0])[0];
        assert_eq!(pages.len(), 1);
        assert!((PAGE * 0.7).fits(area.size.width), "{area:?}");
    });
}

#[test]
fn wide_figure_comes_before_larger_type_where_air_in_lists_has_no_room() {
    let letter = LEAFLET.replace("[page]\n", "[page]\nsize = 'Letter'\n");
    Prepared::of(letter).look(|layout| {
        assert_eq!(layout.pages.len(), 2);
        assert!(PAGE.fits(pictures_of(&layout.pages[0])[0].size.width));
        assert!(run_of(&layout.pages, "Osteoporose wordt").1.size >= Abs::pt(13.0));
    });
}

#[test]
fn narrow_picture_is_flush_with_its_words() {
    let words = "title = 'Boven'\ncaption = 'Onder'\nwidth = '20mm'";
    for place in ["", "place = 'beside'"] {
        let rest =
            section("", KNEE, "'a'") + &figure("a", "vierkant", &format!("{words}\n{place}"));
        look("", &rest, |pages| {
            let area = pictures_of(&pages[0])[0];
            for words in ["Boven", "Onder"] {
                assert!(area.origin.x.same(run_of(pages, words).1.origin.x), "{place} {words}");
            }
        });
    }
}

#[test]
fn picture_without_words_has_no_hole_above_it() {
    for width in 20..60 {
        let rest =
            section("", KNEE, "'a'") + &figure("a", "vierkant", &format!("width = '{width}mm'"));
        look("[page]\ncolumns = 1\n[style]\nsize = '12pt'", &rest, |pages| {
            let text = runs(&pages[0]).filter(|run| run.size.same(Abs::pt(12.0))).last().unwrap();
            let gap = (pictures_of(&pages[0])[0].origin.y - text.origin.y).to_pt() / LINE_12;
            // A line of space, half a line of rounding, and the room of letters.
            assert!((1.0..2.1).contains(&gap), "{width} mm: {gap}");
        });
    }
}

#[test]
fn address_under_a_narrow_code_stays_in_its_place() {
    let long = "https://www.example.nl/oefeningen-voor-de-schouder?taal=nl&ondertiteling=aan";
    let rest = section("Bekijk", "Scan de code.", "['a', 'b']")
        + "[figure.a]\nqr = 'https://www.example.nl'\n"
        + &format!("[figure.b]\nqr = '{long}'\n");
    look("[page]\ncolumns = 3\n[style]\nsize = '12pt'", &rest, |pages| {
        let codes = pictures_of(&pages[0]);
        let place = codes[1].origin.x - codes[0].origin.x - Abs::pt(12.0 * 1.2);
        let end = codes[1].origin.x + place;
        let address = || runs(&pages[0]).filter(|run| run.origin.y > codes[1].bottom());
        assert!(address().count() > 4);
        for run in address().filter(|run| run.origin.x >= codes[1].origin.x) {
            let is_below = run.origin.x < end;
            assert!(!is_below || (run.origin.x + run.width).fits(end), "{}", run.text);
        }
    });
}
