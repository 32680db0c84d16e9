//! Pictures beside texts: where the texts start, and what stays with what.

use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Layout, Page};

use crate::support::prepared::Prepared;

const A5: (&str, &str) = ("[page]\n", "[page]\nsize = 'A5'\n");

/// One of the test leaflets, with some of its words replaced.
fn leaflet(name: &str, replaced: &[(&str, &str)]) -> Prepared {
    let folder = format!("{}/tests/leaflets/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut text = std::fs::read_to_string(format!("{folder}/leaflet.toml")).unwrap();
    for (old, new) in replaced {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    Prepared::read(&Source::new("leaflet.toml", text), &Resources::new(&folder))
}

fn in_large_print<T>(prepared: &Prepared, look: impl FnOnce(&Layout) -> T) -> T {
    prepared.look_in(&prepared.style().in_large_print(), look)
}

/// The page and the start of the first line of a text that begins with these words.
fn start(pages: &[Page], words: &str) -> (usize, Abs) {
    let mut all = pages.iter().enumerate().flat_map(|(number, page)| {
        page.items.iter().filter_map(move |item| match item {
            Item::Text(run) if run.text.starts_with(words) => Some((number, run.origin.x)),
            _ => None,
        })
    });
    all.next().ok_or(words).unwrap()
}

/// The pages on which any line of these texts is.
fn pages_of(pages: &[Page], words: &str) -> Vec<usize> {
    let is_line = |item: &Item| matches!(item, Item::Text(run) if run.text.starts_with(words));
    (0..pages.len()).filter(|&number| pages[number].items.iter().any(is_line)).collect()
}

fn pictures(page: &Page) -> Vec<Rect> {
    let area = |item: &Item| match item {
        Item::Drawing(drawing) => Some(drawing.area),
        Item::Text(_) | Item::Rule(_) => None,
    };
    page.items.iter().filter_map(area).collect()
}

#[test]
fn text_beside_small_pictures_starts_at_a_third_of_a_page_without_others() {
    leaflet("heupoperatie", &[]).look(|layout| {
        let [sitting, bending, lying] =
            ["Neem een hoge", "Gebruik een", "Slaap op"].map(|it| start(&layout.pages, it));
        assert_eq!(sitting, bending);
        assert!(lying.0 > bending.0 && lying.1 < Abs::mm(16.0 + 178.0 / 3.0 + 1.0), "{lying:?}");
        let [walking, climbing] =
            ["Zet beide", "Pak de leuning"].map(|it| start(&layout.pages, it));
        assert_eq!(walking, climbing);
        assert_eq!(walking.0, lying.0);
    });
}

#[test]
fn text_beside_two_pictures_starts_where_the_others_do_in_large_print() {
    let one = "Ga rechtop op een stoel";
    let two = "Zet een stevige stoel";
    in_large_print(&leaflet("knie-oefeningen", &[]), |layout| {
        assert_eq!(start(&layout.pages, one), start(&layout.pages, two));
    });
}

#[test]
fn picture_wider_than_its_place_shrinks_rather_than_go_under_the_text() {
    leaflet("knie-oefeningen", &[A5]).look(|layout| {
        let (page, text) = start(&layout.pages, "Ga zitten met");
        let picture = pictures(&layout.pages[page])[0];
        assert!(picture.right() < text, "{picture:?} {text:?}");
        let width = picture.size.width;
        assert!(Abs::mm(42.0) <= width && width < Abs::mm(60.0), "{width:?}");
    });
}

#[test]
fn short_text_beside_a_picture_is_on_its_page_wherever_it_is() {
    for lines in (10..50).step_by(2) {
        let filler = "Rust even uit.\n\n".repeat(lines / 2);
        let text = "Slaap op uw rug met een kussen tussen uw benen. ".repeat(5);
        let definition = format!(
            "title = 'Heup'\nlanguage = 'nl'\n[style]\nsize = '14pt'\n[page]\ncolumns = 1\n\
             [[section]]\ntext = '''\n{filler}'''\n[[section]]\nheading = 'Slapen'\n\
             text = '{text}'\nfigure = 'w'\n[[section]]\ntext = 'Einde.'\n\
             [figure.w]\nimage = 'assets/wervels.svg'\nalt = 'W.'\nplace = 'beside'\n\
             width = '50mm'\n"
        );
        Prepared::of(definition).look(|layout| {
            let pages = pages_of(&layout.pages, "Slaap op");
            assert_eq!(pages.len(), 1, "after {lines} lines");
            assert_eq!(pictures(&layout.pages[pages[0]]).len(), 1, "after {lines} lines");
        });
    }
}

#[test]
fn word_under_a_picture_takes_its_room_from_the_picture_beside_it() {
    let figure = |name: &str, picture: &str, caption: &str| {
        format!(
            "[figure.{name}]\nimage = '{picture}.svg'\nalt = 'V.'\ncaption = '{caption}'\n\
             place = 'beside'\n"
        )
    };
    let definition = format!(
        "title = 'Knie'\nlanguage = 'nl'\n[style]\nsize = '12pt'\n[page]\ncolumns = 1\n\
         [[section]]\ntext = 'Buig uw knie langzaam en strek haar weer.'\nfigure = ['a', 'b']\n{}{}",
        figure("a", "liggend", "kort"),
        figure("b", "toren", "fysiotherapeut")
    );
    let files = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/files");
    let prepared = Prepared::read(&Source::new("leaflet.toml", definition), &Resources::new(files));
    prepared.look(|layout| {
        assert_eq!(layout.findings, []);
        let caption = layout.pages[0].items.iter().find_map(|item| match item {
            Item::Text(run) if run.text == "fysiotherapeut" => Some(run),
            _ => None,
        });
        let [_, tall] = pictures(&layout.pages[0])[..] else { panic!() };
        assert!(caption.unwrap().width > tall.size.width);
        assert!(
            caption.unwrap().origin.x + caption.unwrap().width < start(&layout.pages, "Buig uw").1
        );
    });
}

/// Full pages of text before pictures too high for the rest of the page would leave two
/// pages a third empty.
#[test]
fn pictures_shrink_so_far_that_the_text_before_them_fills_its_pages() {
    in_large_print(&leaflet("alendroninezuur", &[]), |layout| {
        let page = |words| start(&layout.pages, words).0;
        assert_eq!((page("Mijn vaste dag"), page("Ontbijt daarna")), (0, 1));
        assert_eq!(pictures(&layout.pages[1]).len(), 2);
        assert_eq!(layout.pages.len(), 5);
    });
}

/// At a third of the column pictures would be 15 mm wide, at half of it the text too narrow.
#[test]
fn picture_beside_a_text_in_a_column_is_as_wide_as_the_text_allows() {
    let files = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/files");
    for (size, is_numbered) in [(12, true), (13, true), (13, false), (14, false)] {
        let step = |name: &str| {
            format!(
                "[[section.subsection]]\nheading = 'Stap {name}'\nfigure = '{name}'\n\
                 text = 'Buig uw knie langzaam en strek haar weer, tot tien keer toe.'\n"
            )
        };
        let figure = |name: &str| {
            format!(
                "[figure.{name}]\nimage = 'vierkant.svg'\nalt = 'Een vlak.'\nplace = 'beside'\n"
            )
        };
        let definition = format!(
            "title = 'Knie'\nlanguage = 'nl'\n[page]\ncolumns = 2\n[style]\nsize = '{size}pt'\n\
             [[section]]\nheading = 'Stappen'\nnumbered = {is_numbered}\n{}{}{}{}",
            step("a"),
            step("b"),
            figure("a"),
            figure("b")
        );
        let source = Source::new("leaflet.toml", definition);
        Prepared::read(&source, &Resources::new(files)).look(|layout| {
            let case = format!("{size} pt, {is_numbered}");
            assert_eq!(layout.findings, [], "{case}");
            let widths: Vec<Abs> =
                pictures(&layout.pages[0]).iter().map(|it| it.size.width).collect();
            assert_eq!(widths.len(), 2, "{case}");
            assert!(widths.iter().all(|width| *width > Abs::mm(24.0)), "{case}: {widths:?}");
        });
    }
}
