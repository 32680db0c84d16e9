//! Bands, boxes and exercises: where they stand on the page, and what a reader
//! who cannot see it is told.

use leaflet::Compiled;
use leaflet::color::Color;
use leaflet::definition;
use leaflet::diagnostic::{LayoutProblem, Problem, Source};
use leaflet::document::{self, Document};
use leaflet::files::Resources;
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Page, PageStyle, TextRun};

use crate::support::pdf::Pdf;
use crate::support::prepared::Prepared;
use crate::support::prepared::compile_beside;

/// Words enough for several lines.
const WORDS: &str = "Buig uw knie langzaam en strek haar weer, tien keer achter elkaar. Rust dan \
    even uit, en doe daarna hetzelfde met de andere knie. Stop als het meer pijn gaat doen.";

fn resources() -> Resources {
    Resources::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/files"))
}

fn definition_of(rest: &str) -> String {
    format!("title = 'Knie'\nlanguage = 'nl'\n{rest}").replace("WORDS", WORDS)
}

fn figures(names: &[&str], more: &str) -> String {
    let one = |name| format!("[figure.{name}]\nimage = 'wervels.svg'\nalt = 'W.'\n{more}\n");
    names.iter().map(one).collect()
}

fn compile(rest: &str) -> Compiled {
    compile_beside(definition_of(rest), &resources())
}

/// The structure tree of the written file.
fn structure_of(rest: &str) -> String {
    Pdf::read(&compile(rest).pdf.unwrap()).structure()
}

/// Lays a definition out and looks at its pages.
fn on_paper<T>(rest: &str, look: impl FnOnce(&Document, &[Page], &PageStyle) -> T) -> T {
    let source = Source::new("leaflet.toml", definition_of(rest));
    let prepared = Prepared::read(&source, &resources());
    assert_eq!(prepared.found, []);
    prepared.look(|layout| look(&prepared.document, &layout.pages, &prepared.style()))
}

fn drawings(page: &Page) -> Vec<Rect> {
    let area = |item: &Item| match item {
        Item::Drawing(drawing) => Some(drawing.area),
        Item::Text(_) | Item::Rule(_) => None,
    };
    page.items.iter().filter_map(area).collect()
}

fn bars(page: &Page) -> Vec<Rect> {
    let area = |item: &Item| match item {
        Item::Rule(rule) => Some(rule.area),
        Item::Text(_) | Item::Drawing(_) => None,
    };
    // Those of the title come before its words.
    let below = page.items.iter().skip_while(|item| !matches!(item, Item::Text(_)));
    below.filter_map(area).collect()
}

fn runs<'p, 'a>(page: &'p Page<'a>) -> impl Iterator<Item = &'p TextRun<'a>> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    })
}

/// The begins of the baselines of the runs that belong to a text.
fn baselines(page: &Page, words: &str) -> Vec<(f64, f64)> {
    let place = |item: &Item| match item {
        Item::Text(run) if run.text.contains(words) => {
            Some((run.origin.x.to_pt(), run.origin.y.to_pt()))
        }
        _ => None,
    };
    page.items.iter().filter_map(place).collect()
}

fn lowest(places: &[(f64, f64)]) -> f64 {
    places.iter().map(|place| place.1).fold(0.0, f64::max)
}

fn highest(places: &[(f64, f64)]) -> f64 {
    places.iter().map(|place| place.1).fold(f64::MAX, f64::min)
}

#[test]
fn wide_section_stands_between_columns_that_are_level_by_themselves() {
    let rest = "[[section]]\nheading = 'Eerst'\ntext = 'Voor. WORDS WORDS'\n\
        [[section]]\nheading = 'Breed'\nwidth = 'page'\ntext = 'Over. WORDS WORDS'\n\
        [[section]]\nheading = 'Dan'\ntext = 'Na. WORDS WORDS'\n";
    on_paper(rest, |_, pages, style| {
        let middle = style.paper.width.to_pt() / 2.0;
        let [before, across, after] = ["Voor.", "Over.", "Na."].map(|it| baselines(&pages[0], it));
        assert!(across.iter().all(|place| place.0 < middle), "the wide part is one column");
        assert!(lowest(&before) < highest(&across) && lowest(&across) < highest(&after));
        for part in [before, after] {
            let (left, right): (Vec<_>, Vec<_>) = part.iter().partition(|place| place.0 < middle);
            assert!((lowest(&left) - lowest(&right)).abs() < 20.0, "{left:?} {right:?}");
        }
    });
}

#[test]
fn heading_of_a_wide_figure_stands_above_it_across_the_columns() {
    let rest = "[[section]]\ntext = 'WORDS WORDS'\n\
        [[section]]\nheading = 'Zo zien wervels eruit'\nfigure = 'een'\n";
    on_paper(&format!("{rest}{}", figures(&["een"], "width = 'page'")), |_, pages, style| {
        let heading = baselines(&pages[0], "Zo zien wervels");
        let picture = drawings(&pages[0])[0];
        assert!(picture.size.width.same(style.paper.width - style.margin.left * 2.0));
        assert_eq!(heading.len(), 1, "on one line, which a column has no room for");
        assert!(heading[0].1 < picture.origin.y.to_pt());
        assert!(heading[0].1 > lowest(&baselines(&pages[0], "Buig")));
    });
}

#[test]
fn figures_of_one_list_stand_side_by_side_equally_high() {
    let rest = "[[section]]\ntext = 'WORDS'\nfigure = ['een', 'twee', 'drie']\n";
    on_paper(&format!("{rest}{}", figures(&["een", "twee", "drie"], "")), |_, pages, _| {
        let pictures = drawings(&pages[0]);
        assert_eq!(pictures.len(), 3);
        for (left, right) in pictures.iter().zip(&pictures[1..]) {
            assert!(left.right() < right.origin.x);
            assert!(left.origin.y.same(right.origin.y) && left.bottom().same(right.bottom()));
        }
    });
}

#[test]
fn figure_beside_stands_at_the_start_side_of_its_text() {
    let rest =
        "[page]\ncolumns = 1\n[[section]]\nheading = 'Buigen'\ntext = 'WORDS'\nfigure = 'een'\n";
    on_paper(&format!("{rest}{}", figures(&["een"], "place = 'beside'")), |_, pages, _| {
        let picture = drawings(&pages[0])[0];
        let text = baselines(&pages[0], "Buig uw");
        assert!(text.iter().all(|place| place.0 > picture.right().to_pt()), "{text:?}");
        assert!(picture.origin.y.to_pt() < highest(&text));
        assert!(picture.bottom().to_pt() > highest(&text));
    });
}

#[test]
fn lines_that_reach_below_a_figure_beside_them_keep_their_place() {
    let rest =
        "[page]\ncolumns = 1\n[[section]]\ntext = 'WORDS WORDS WORDS WORDS'\nfigure = 'een'\n";
    on_paper(&format!("{rest}{}", figures(&["een"], "place = 'beside'")), |_, pages, _| {
        let text = baselines(&pages[0], "Buig uw");
        assert!(lowest(&text) > drawings(&pages[0])[0].bottom().to_pt() + 20.0);
        assert!(text.iter().all(|place| (place.0 - text[0].0).abs() < 1e-6), "{text:?}");
    });
}

const STEPS: &str = "[[section]]\nheading = 'Oefeningen'\nnumbered = true\ntext = 'WORDS'\n\
    [[section.subsection]]\nheading = 'Buigen'\ntext = 'Eerste. WORDS WORDS'\nfigure = 'een'\n\
    [[section.subsection]]\nheading = 'Strekken'\ntext = 'Tweede. WORDS WORDS'\n\
    [[section.subsection]]\nheading = 'Zitten'\ntext = 'Derde. WORDS WORDS'\n\
    [[section.subsection]]\nheading = 'Staan'\ntext = 'Vierde. WORDS WORDS'\n";

#[test]
fn steps_are_a_list_with_their_headings_in_its_items() {
    let structure = structure_of(&format!("{STEPS}{}", figures(&["een"], "")));
    assert!(structure.contains("  L ListNumbering=Decimal\n"), "{structure}");
    let step =
        "    LI\n      Lbl\n        \"2.\"\n      LBody\n        H3\n          \"Strekken\"\n";
    assert!(structure.contains(step), "{structure}");
}

#[test]
fn step_is_not_split_over_columns() {
    on_paper(&format!("{STEPS}{}", figures(&["een"], "")), |_, pages, style| {
        let middle = style.paper.width.to_pt() / 2.0;
        for words in ["Eerste.", "Tweede.", "Derde.", "Vierde."] {
            let columns = pages.iter().map(|page| {
                let (left, right): (Vec<_>, Vec<_>) =
                    baselines(page, words).into_iter().partition(|place| place.0 < middle);
                usize::from(!left.is_empty()) + usize::from(!right.is_empty())
            });
            assert_eq!(columns.sum::<usize>(), 1, "{words}");
        }
    });
}

#[test]
fn box_opens_with_its_word() {
    let words = [("info", "Goed om te weten"), ("warning", "Let op"), ("summary", "In het kort")];
    for (kind, word) in words {
        let rest = format!("[[section]]\nheading = 'Pijn'\nbox = '{kind}'\ntext = 'WORDS'\n");
        let structure = structure_of(&rest);
        let heading = format!("    H2\n      Span\n        \"{word} \"\n      \"Pijn\"\n");
        let begin = format!("  Sect\n{heading}");
        assert!(structure.contains(&begin), "{structure}");
    }
}

#[test]
fn box_whose_heading_is_its_own_word_shows_it_once() {
    for (kind, word) in
        [("warning", "Let op"), ("warning", "LET OP!"), ("info", "Goed om te weten:")]
    {
        let rest = format!("[[section]]\nheading = '{word}'\nbox = '{kind}'\ntext = 'WORDS'\n");
        let structure = structure_of(&rest);
        assert!(structure.contains(&format!("    H2\n      \"{word}\"\n")), "{structure}");
        let bare = word.trim_end_matches(['!', ':']).to_lowercase();
        assert_eq!(structure.to_lowercase().matches(&bare).count(), 1, "{structure}");
    }
}

#[test]
fn box_whose_text_begins_with_its_own_word_shows_it_once() {
    for (text, word, rest) in [
        ("**Let op:** bel bij koorts.", "Let op:", "bel bij koorts."),
        ("**Let op**: bel bij koorts.", "Let op:", "bel bij koorts."),
        ("**LET OP!** Bel bij koorts.", "LET OP!", "Bel bij koorts."),
        ("**Let op** bel bij koorts.", "Let op", "bel bij koorts."),
        ("Let op: bel **112** bij koorts.", "Let op:", "bel "),
        ("*Let op!*\n\nBel bij koorts.", "Let op!", "Bel bij koorts."),
        ("**Let op:**\n\n- bel bij koorts;", "Let op:", "bel bij koorts;"),
    ] {
        let structure =
            structure_of(&format!("[[section]]\nbox = 'warning'\ntext = '''\n{text}\n'''\n"));
        assert!(structure.contains(&format!("    H2\n      \"{word}\"\n")), "{structure}");
        assert!(structure.contains(&format!("\"{rest}")), "{structure}");
        assert_eq!(structure.to_lowercase().matches("let op").count(), 1, "{structure}");
    }
}

#[test]
fn box_of_its_own_word_and_a_picture_shows_it_once() {
    for text in ["**Let op:**", "**Let op:**\n\nBel bij koorts."] {
        for place in ["beside", "below"] {
            let figure = format!(
                "figure = 'f'\n[figure.f]\nimage = 'wervels.svg'\nalt = 'x'\n\
                 width = '20mm'\nplace = '{place}'\n"
            );
            let structure = structure_of(&format!(
                "[[section]]\nbox = 'warning'\ntext = '''\n{text}\n'''\n{figure}"
            ));
            assert!(structure.contains("    H2\n      \"Let op:\"\n"), "{structure}");
            assert_eq!(structure.matches("Let op").count(), 1, "{structure}");
            assert_eq!(structure.matches("Figure").count(), 1, "{structure}");
            assert_eq!(structure.contains("\"Bel bij koorts.\""), text.contains("Bel"));
        }
    }
}

#[test]
fn box_of_no_more_than_its_own_word_is_refused() {
    for text in ["**Let op**", "Let op!", "*LET OP:*"] {
        let rest = format!("[[section]]\nbox = 'warning'\ntext = '{text}'\n");
        let compiled = compile_beside(definition_of(&rest), &resources());
        let codes: Vec<_> = compiled.diagnostics.iter().map(|it| it.problem.code()).collect();
        assert_eq!(codes, ["empty-section"], "{text}");
        assert!(compiled.pdf.is_none());
    }
}

#[test]
fn box_whose_heading_begins_with_its_own_word_shows_it_once() {
    let rest = "[[section]]\nheading = 'Let op: vallen'\nbox = 'warning'\ntext = 'WORDS'\n";
    let structure = structure_of(rest);
    let heading = "    H2\n      Span\n        \"Let op: \"\n      \"vallen\"\n";
    assert!(structure.contains(heading), "{structure}");
}

#[test]
fn box_whose_text_goes_on_from_its_own_word_shows_both() {
    for text in ["Let op dat u niet valt.", "**Let op dat** u niet valt.", "Lettop: niet."] {
        let structure = structure_of(&format!("[[section]]\nbox = 'warning'\ntext = '{text}'\n"));
        assert!(structure.contains("    H2\n      \"Let op\"\n"), "{structure}");
        assert!(structure.contains(&format!("\"{}", &text.trim_start_matches('*')[..5])));
    }
}

#[test]
fn box_whose_heading_is_another_word_shows_both() {
    let rest = "[words]\nwarning = 'Pas op'\n[[section]]\nheading = 'Let op'\nbox = 'warning'\n\
                text = 'WORDS'\n";
    let structure = structure_of(rest);
    assert!(structure.contains("\"Pas op \"\n      \"Let op\""), "{structure}");
}

#[test]
fn box_of_an_english_leaflet_opens_with_an_english_word() {
    let rest = "[[section]]\nbox = 'warning'\ntext = 'WORDS'\n";
    let definition = definition_of(rest).replace("'nl'", "'en'");
    let compiled = compile_beside(definition, &resources());
    assert!(Pdf::read(&compiled.pdf.unwrap()).structure().contains("\"Please note\""));
}

/// The bars at the start of boxes, of this thickness.
fn bars_of_boxes(page: &Page, thickness: f64) -> Vec<Rect> {
    let is_bar =
        |bar: &Rect| bar.size.width.same(Abs::pt(thickness)) && bar.size.height > Abs::pt(20.0);
    bars(page).into_iter().filter(is_bar).collect()
}

/// The lines across a frame with this bar.
fn edges(page: &Page, bar: &Rect) -> Vec<Rect> {
    let across = |edge: &Rect| {
        edge.size.width > Abs::pt(50.0)
            && edge.size.height.same(Abs::pt(1.5))
            && edge.origin.x.same(bar.origin.x)
    };
    bars(page).into_iter().filter(across).collect()
}

#[test]
fn information_has_a_bar_beside_it_and_a_warning_a_frame_around_it() {
    for (kind, thickness, lines) in [("info", 4.0, 0), ("warning", 8.0, 2)] {
        let rest = format!(
            "[page]\ncolumns = 1\n[[section]]\ntext = 'WORDS'\n\
             [[section]]\nbox = '{kind}'\ntext = 'Binnen. WORDS'\n[[section]]\ntext = 'WORDS'\n"
        );
        on_paper(&rest, |_, pages, _| {
            let [bar] = bars_of_boxes(&pages[0], thickness)[..] else { panic!("one bar") };
            assert_eq!(edges(&pages[0], &bar).len(), lines, "{kind}");
            for (x, y) in baselines(&pages[0], "Binnen.") {
                assert!(x > bar.right().to_pt() + 5.0);
                assert!(y > bar.origin.y.to_pt() + 10.0 && y < bar.bottom().to_pt() - 5.0);
            }
        });
    }
}

/// In one-bit print a tint becomes dots.
#[test]
fn nothing_is_tinted_behind_the_text_of_a_box() {
    for kind in ["info", "warning", "summary"] {
        let rest = format!("[[section]]\nbox = '{kind}'\ntext = 'Binnen. WORDS'\n");
        on_paper(&rest, |_, pages, style| {
            for item in &pages[0].items {
                let Item::Rule(rule) = item else { continue };
                assert!([style.accent, Color::BLACK].contains(&rule.color), "{kind}: {rule:?}");
            }
        });
    }
}

#[test]
fn word_of_a_warning_is_white_on_black() {
    on_paper("[[section]]\nbox = 'warning'\ntext = 'WORDS'\n", |_, pages, _| {
        let is_white = |run: &&TextRun| run.color == Color::WHITE;
        let white: Vec<&TextRun> = runs(&pages[0]).filter(is_white).collect();
        let [word] = white[..] else { panic!("one white word: {white:?}") };
        let top = word.origin.y - word.size * 0.72;
        let behind = |bar: &Rect| {
            bar.origin.x <= word.origin.x
                && bar.right() >= word.origin.x + word.width
                && bar.origin.y <= top
                && bar.bottom() >= word.origin.y
        };
        assert_eq!(bars(&pages[0]).into_iter().filter(behind).count(), 1);
    });
}

#[test]
fn warning_that_breaks_is_open_there_with_four_lines_before_it() {
    let long = "WORDS WORDS WORDS WORDS";
    let rest = format!(
        "[page]\nsize = {{ width = '164mm', height = '200mm' }}\ncolumns = 2\n[style]\nsize = '12pt'\n\
         [[section]]\ntext = 'WORDS WORDS'\n\
         [[section]]\nbox = 'warning'\ntext = 'Binnen. {long}'\n"
    );
    on_paper(&rest, |_, pages, _| {
        let pieces: Vec<(&Page, Rect)> = pages
            .iter()
            .flat_map(|page| bars_of_boxes(page, 8.0).into_iter().map(move |it| (page, it)))
            .collect();
        assert!(pieces.len() > 1, "it breaks");
        let edges: usize = pieces.iter().map(|(page, bar)| edges(page, bar).len()).sum();
        assert_eq!(edges, 2, "one at its begin, one at its end, none at a break");
        for (index, (page, bar)) in pieces.into_iter().enumerate() {
            let inside = baselines(page, "Binnen.").into_iter().filter(|place| {
                let (x, y) = (Abs::pt(place.0), Abs::pt(place.1));
                x > bar.origin.x
                    && x < bar.right() + Abs::pt(20.0)
                    && y > bar.origin.y
                    && y < bar.bottom()
            });
            assert!(inside.count() >= if index == 0 { 4 } else { 2 });
        }
    });
}

#[test]
fn rule_stands_in_the_middle_of_the_gap() {
    on_paper("[page]\nrule = true\n[[section]]\ntext = 'WORDS WORDS'\n", |_, pages, style| {
        let [rule] = bars(&pages[0])[..] else { panic!("one rule") };
        let middle = rule.origin.x + rule.size.width / 2.0;
        assert!(middle.same(style.paper.width / 2.0), "{rule:?}");
    });
}

fn paper_of(page: &str) -> [i64; 2] {
    let compiled = compile(&format!("[page]\n{page}\n[[section]]\ntext = 'WORDS WORDS'\n"));
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    let page = *pdf.document.get_pages().values().next().unwrap();
    let page = pdf.document.get_dictionary(page).unwrap();
    let media = page.get(b"MediaBox").unwrap().as_array().unwrap();
    [2, 3].map(|side| f64::from(media[side].as_float().unwrap()).round() as i64)
}

#[test]
fn paper_has_the_size_that_was_asked_for() {
    assert_eq!(paper_of(""), [595, 842]);
    assert_eq!(paper_of("size = 'A5'"), [420, 595]);
    assert_eq!(paper_of("size = 'Letter'"), [612, 792]);
    assert_eq!(paper_of("size = 'A4'\nlandscape = true"), [842, 595]);
    assert_eq!(paper_of("size = { width = '6in', height = '9in' }"), [432, 648]);
}

#[test]
fn margins_are_those_of_each_side() {
    let margin =
        "[page]\nmargin = { top = '40mm', right = '50mm', bottom = '20mm', left = '30mm' }\n";
    on_paper(&format!("{margin}[[section]]\ntext = 'WORDS'\n"), |_, pages, style| {
        let title = baselines(&pages[0], "Knie")[0];
        assert!((title.0 - Abs::mm(30.0).to_pt()).abs() < 1e-6);
        assert!(title.1 > Abs::mm(40.0).to_pt() && title.1 < Abs::mm(55.0).to_pt());
        let right = style.paper.width - Abs::mm(50.0);
        for item in &pages[0].items {
            if let Item::Text(run) = item {
                assert!(run.origin.x + run.width <= right + Abs::pt(0.01));
            }
        }
    });
}

#[test]
fn large_print_is_one_column_of_18_points() {
    let source =
        Source::new("l.toml", definition_of("[page]\npages = 1\n[[section]]\ntext = 'WORDS'\n"));
    let (leaflet, _) = definition::parse(&source, None);
    let leaflet = leaflet.unwrap();
    let style = PageStyle::resolve(&leaflet, None).in_large_print();
    assert_eq!((style.columns, style.pages), (1, None));
    let (document, _) = document::build(&leaflet, &resources());
    Prepared::new(leaflet, document, &resources()).look_in(&style, |layout| {
        for item in &layout.pages[0].items {
            if let Item::Text(run) = item {
                assert!(run.size >= Abs::pt(18.0));
            }
        }
    });
}

#[test]
fn narrow_columns_are_no_matter_in_large_print() {
    for columns in [2, 3] {
        let page =
            format!("[page]\nsize = 'A5'\ncolumns = {columns}\n[[section]]\ntext = 'WORDS'\n");
        let source = Source::new("l.toml", definition_of(&page));
        let is_said = |large_print: bool| {
            let overrides = leaflet::Overrides { large_print, ..leaflet::Overrides::default() };
            let found = leaflet::compile(&source, &resources(), overrides).diagnostics;
            found.iter().any(|found| found.problem.code() == "narrow-columns")
        };
        assert_eq!((is_said(false), is_said(true)), (true, false), "{columns}");
    }
}

#[test]
fn columns_that_hold_what_cannot_be_divided_are_not_called_uneven() {
    let compiled = compile("[[section]]\ntext = 'Kort.'\n");
    let uneven =
        |problem: &Problem| matches!(problem, Problem::Layout(LayoutProblem::ColumnsNotLevel));
    assert!(!compiled.diagnostics.iter().any(|diagnostic| uneven(&diagnostic.problem)));
}
