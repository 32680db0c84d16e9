//! Pages before the last that would stay half empty: pictures shrink into the place that
//! is left, and each width that is proposed for one fills the page.

use std::path::PathBuf;

use leaflet::diagnostic::{Diagnostic, LayoutProblem, NarrowerFigure, Problem, Source};
use leaflet::files::Resources;
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Page};
use leaflet::{Overrides, compile};

use crate::support::prepared::Prepared;

const WORDS: &str = "Buig uw knie langzaam en strek haar weer. Rust dan even uit. ";
/// The height of the picture of the exercises, for a width of one.
const HEIGHT: f64 = 2.0;

fn folder(name: &str) -> PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 20'>\
        <rect width='10' height='20' fill='#1c4f7a'/></svg>";
    std::fs::write(folder.join("foto.svg"), picture).unwrap();
    folder
}

/// A leaflet whose text is followed by an exercise with a picture beside it; the picture has
/// a width if one is given.
fn exercise(sentences: usize, page: &str, width: Option<u32>) -> String {
    let text = "Een zin die alleen een regel vult.\n\n".repeat(sentences);
    let width = width.map(|width| format!("width = '{width}mm'\n")).unwrap_or_default();
    format!(
        "title = 'Knie'\nlanguage = 'nl'\n[page]\n{page}\n[style]\nsize = '12pt'\n\
         [[section]]\ntext = '''\n{text}'''\n[[section]]\nheading = 'Oefenen'\n\
         text = '{WORDS}'\nfigure = 'foto'\n[[section]]\nheading = 'Daarna'\n\
         text = '''\n{text}'''\n[figure.foto]\nimage = 'foto.svg'\nalt = 'Een knie.'\n\
         place = 'beside'\n{width}"
    )
}

/// The pages that are called half empty, with the width proposed.
fn half_empty(found: &[Diagnostic]) -> Vec<(u32, Option<NarrowerFigure>)> {
    let pages = found.iter().filter_map(|found| match found.problem {
        Problem::Layout(LayoutProblem::HalfEmptyPage { page, figure, .. }) => Some((page, figure)),
        _ => None,
    });
    pages.collect()
}

fn picture(pages: &[Page]) -> (usize, Rect) {
    let mut all = pages.iter().enumerate().flat_map(|(at, page)| {
        page.items.iter().filter_map(move |item| match item {
            Item::Drawing(drawing) => Some((at, drawing.area)),
            Item::Text(_) | Item::Rule(_) => None,
        })
    });
    all.next().unwrap()
}

/// The picture is 100 mm high where there is room, more than a third of the page.
#[test]
fn picture_beside_a_text_shrinks_into_the_rest_of_its_page_by_three_tenths_at_most() {
    let folder = folder("beside-shrinks");
    let resources = Resources::new(&folder);
    let (mut whole, mut smaller) = (0, 0);
    for sentences in 8..24 {
        let source = Source::new("leaflet.toml", exercise(sentences, "columns = 1", None));
        let prepared = Prepared::read(&source, &resources);
        prepared.look(|layout| {
            let (page, area) = picture(&layout.pages);
            let case = format!("{sentences} sentences, page {page}, {area:?}");
            assert!((area.size.height / area.size.width - HEIGHT).abs() < 1e-6, "{case}");
            // A third of the page, without the space beside the text.
            let largest = Abs::mm(178.0 / 3.0) - Abs::pt(12.0);
            assert!((largest * 0.69).fits(area.size.width), "{case}");
            if page == 0 && !(largest * 0.85).fits(area.size.width) {
                smaller += 1;
            } else {
                whole += 1;
            }
        });
    }
    assert!(whole > 0 && smaller > 0, "{whole} {smaller}");
}

#[test]
fn width_proposed_for_a_picture_beside_a_text_fills_the_page() {
    let folder = folder("beside-width");
    let resources = Resources::new(&folder);
    let found = |definition: String| {
        let source = Source::new("leaflet.toml", definition);
        let made = compile(&source, &resources, Overrides::default());
        assert!(made.pdf.is_some());
        half_empty(&made.diagnostics)
    };
    let mut proposed = 0;
    for page in ["columns = 1", "size = 'A5'", "columns = 1\nlandscape = true"] {
        for sentences in 4..26 {
            for (at, figure) in found(exercise(sentences, page, None)) {
                let Some(NarrowerFigure { to, .. }) = figure else { continue };
                proposed += 1;
                let left = found(exercise(sentences, page, Some(to)));
                let case = format!("{page}, {sentences} sentences, {to} mm");
                assert!(left.iter().all(|(page, _)| *page != at), "{case}: {left:?}");
            }
        }
    }
    assert!(proposed > 0);
}

/// The picture is higher than a page if it is as wide as one.
#[test]
fn picture_too_tall_for_a_page_shrinks_so_that_no_page_is_for_a_few_lines() {
    let folder = folder("tall-shrinks");
    let resources = Resources::new(&folder);
    for page in ["columns = 2\nlandscape = true", "columns = 2\nlandscape = true\nsize = 'Letter'"]
    {
        let definition = format!(
            "title = 'Schouder'\nlanguage = 'nl'\n[page]\n{page}\n[[section]]\n\
             heading = 'Slingeren'\ntext = '{WORDS}{WORDS}'\nfigure = 'foto'\n[[section]]\n\
             heading = 'Daarna'\ntext = 'Rust uit.'\n[figure.foto]\nimage = 'foto.svg'\n\
             alt = 'Een knie.'\nwidth = 'page'\n"
        );
        let prepared = Prepared::read(&Source::new("leaflet.toml", definition), &resources);
        prepared.look(|layout| {
            assert_eq!(layout.pages.len(), 1, "{page}");
            assert!(picture(&layout.pages).1.size.height > Abs::mm(45.0), "{page}");
        });
    }
}

/// The knee leaflet ends in a question with lines to write on and what it says about itself,
/// which go on the page before only together.
#[test]
fn half_empty_page_before_the_last_says_how_much_shorter_the_rest_must_be() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/leaflets/knie-oefeningen");
    let text = std::fs::read_to_string(folder.join("leaflet.toml")).unwrap();
    let source = Source::new("leaflet.toml", text);
    let overrides = Overrides { large_print: true, ..Overrides::default() };
    let found = compile(&source, &Resources::new(&folder), overrides).diagnostics;
    let lacking = found.iter().filter_map(|found| match found.problem {
        Problem::Layout(LayoutProblem::HalfEmptyPage { too_high, .. }) => Some(too_high),
        _ => None,
    });
    let lacking: Vec<Option<u32>> = lacking.collect();
    assert!(!lacking.is_empty());
    assert!(lacking.iter().all(Option::is_some), "{lacking:?}");
}
