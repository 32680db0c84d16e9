//! Space on the page: what is nearer to what, on the grid of half lines, and
//! what stays together.

use leaflet::diagnostic::{LayoutProblem, NarrowerFigure, Problem};
use leaflet::geometry::Abs;
use leaflet::layout::{Item, Page, TextRun};

use crate::support::prepared::{self, Prepared};

/// A sentence of more than a line in a column.
const LONG: &str = "Buig uw knie langzaam en strek haar weer, tien keer achter elkaar.";

const SIZE: f64 = 12.0;
const LEADING: f64 = SIZE * 1.3;

fn on_paper<T>(rest: &str, look: impl FnOnce(&[Page]) -> T) -> T {
    let style = format!("[style]\nsize = '{SIZE}pt'\n");
    let prepared = Prepared::of(format!("title = 'Knie'\nlanguage = 'nl'\n{style}{rest}"));
    assert_eq!(prepared.found, []);
    prepared.look(|layout| look(&layout.pages))
}

fn runs<'p, 'a>(page: &'p Page<'a>) -> impl Iterator<Item = &'p TextRun<'a>> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    })
}

/// The baselines of the texts that begin with these words, in lines of the grid.
fn lines(page: &Page, words: &str) -> Vec<f64> {
    let of_words = runs(page).filter(|run| run.text.starts_with(words));
    of_words.map(|run| run.origin.y.to_pt() / LEADING).collect()
}

fn assert_near(found: f64, expected: f64, what: &str) {
    assert!((found - expected).abs() < 1e-3, "{what}: {found} lines, not {expected}");
}

#[test]
fn heading_is_nearer_to_what_it_heads_than_to_what_is_before_it() {
    let rest = "[page]\ncolumns = 1\n[[section]]\ntext = 'Eerst.'\n\
        [[section]]\nheading = 'Kop'\ntext = 'Dan.'\n\
        [[section.subsection]]\nheading = 'Onderkop'\ntext = 'Ten slotte.'\n";
    on_paper(rest, |pages| {
        let at = |words| lines(&pages[0], words)[0];
        assert_near(at("Kop") - at("Eerst."), 3.0 - 0.4, "above a heading");
        assert_near(at("Dan.") - at("Kop"), 1.4, "below a heading");
        assert_near(at("Onderkop") - at("Dan."), 2.0 - 0.2, "above a subheading");
        assert_near(at("Ten slotte.") - at("Onderkop"), 1.2, "below a subheading");
        let size = |words| runs(&pages[0]).find(|run| run.text == words).unwrap().size.to_pt();
        assert_near(size("Kop") / SIZE, 1.25, "heading");
        assert_near(size("Onderkop") / SIZE, 1.12, "subheading");
    });
}

#[test]
fn subheading_right_under_a_heading_has_no_space_above_it() {
    let rest = "[page]\ncolumns = 1\n[[section]]\ntext = 'Eerst.'\n[[section]]\nheading = 'Kop'\n\
        [[section.subsection]]\nheading = 'Onderkop'\ntext = 'Dan.'\n";
    on_paper(rest, |pages| {
        let at = |words| lines(&pages[0], words)[0];
        assert_near(at("Onderkop") - at("Kop"), 1.3, "between the headings");
        assert_near(at("Dan.") - at("Onderkop"), 1.1, "below the subheading");
    });
}

/// A page may press its spaces, but then all of one kind.
#[test]
fn headings_of_a_page_have_the_same_space_above() {
    for count in 3..9 {
        let section = |number| format!("[[section]]\nheading = 'Kop {number}'\ntext = '{LONG}'\n");
        let sections: String = (0..count).map(section).collect();
        on_paper(&format!("[[section]]\ntext = 'Eerst. {LONG}'\n{sections}"), |pages| {
            let mut runs: Vec<&TextRun> = runs(&pages[0]).collect();
            runs.retain(|run| run.size < Abs::pt(20.0));
            let is_heading = |run: &TextRun| run.text.starts_with("Kop");
            let above = runs.windows(2).filter(|pair| is_heading(pair[1]) && !is_heading(pair[0]));
            let spaces = above.map(|pair| (pair[1].origin.y - pair[0].origin.y).to_pt() / LEADING);
            for space in spaces.filter(|space| *space > 0.0) {
                assert_near(space, 2.6, "above a heading");
            }
        });
    }
}

/// The type is large enough for air in lists.
#[test]
fn items_of_a_list_are_half_a_line_apart_where_one_has_two_lines() {
    for (item, apart) in [(LONG, 0.5), ("kort", 0.0)] {
        let prepared = Prepared::of(format!(
            "title = 'Knie'\nlanguage = 'nl'\n[page]\ncolumns = 1\n[style]\nsize = '13pt'\n\
             [[section]]\ntext = '''\nVooraf:\n\n- een {item} {item}\n- twee\n- drie\n\nErna.\n'''\n"
        ));
        prepared.look(|layout| {
            let page = &layout.pages[0];
            let at = |words: &str| {
                let of_words = runs(page).filter(|run| run.text.starts_with(words));
                of_words.last().unwrap().origin.y.to_pt() / (13.0 * 1.3)
            };
            assert_near(at("twee") - at("een"), 1.0 + apart, "between items");
            assert_near(at("drie") - at("twee"), 1.0 + apart, "between items");
            let after = at("Erna.") - at("Vooraf:");
            assert_near(after, after.round(), "the text after the list is on whole lines");
            assert!(at("Erna.") - at("drie") >= 2.0 - 1e-3);
        });
    }
}

#[test]
fn bullet_is_about_four_and_a_half_points_large() {
    for size in [12.0, 13.0, 14.0] {
        let prepared = Prepared::of(format!(
            "title = 'Knie'\nlanguage = 'nl'\n[style]\nsize = '{size}pt'\n\
             [[section]]\ntext = '''\n- een\n- twee\n'''\n"
        ));
        prepared.look(|layout| {
            let bullet = runs(&layout.pages[0]).find(|run| run.text == "•").unwrap();
            let ink = prepared.fonts.ink(bullet.face, bullet.glyphs[0].id).unwrap();
            let height = (ink.above + ink.below).at(bullet.size).to_pt();
            assert!((4.1..=4.9).contains(&height), "{height} pt at {size} pt");
        });
    }
}

/// The page and the column of each of some places.
fn places(pages: &[Page], is_meant: impl Fn(&Item) -> Option<(Abs, Abs)>) -> Vec<(usize, bool)> {
    let mut found = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let meant = page.items.iter().filter_map(&is_meant);
        found.extend(meant.map(|(x, _)| (number, x > page.size.width / 2.0)));
    }
    found
}

/// So many lines of text.
fn filler(lines: usize) -> String {
    let line = "- een kort punt\n";
    format!("[[section]]\ntext = '''\n{}'''\n", line.repeat(lines))
}

#[test]
fn heading_keeps_with_the_picture_it_heads_at_any_place_of_the_page() {
    let figure = |name: &str| {
        format!("[figure.{name}]\nimage = 'assets/wervels.svg'\nalt = 'Twee wervels.'\n")
    };
    let code = "[figure.code]\nqr = 'https://www.example.nl'\n".to_owned();
    let kinds = [
        ("'een'", figure("een")),
        ("['een', 'twee']", figure("een") + &figure("twee")),
        ("'code'", code),
    ];
    for (names, figures) in kinds {
        for lines in 28..48 {
            let rest = format!(
                "{}[[section]]\nheading = 'Kop'\nfigure = {names}\n[[section]]\ntext = '{LONG}'\n{figures}",
                filler(lines)
            );
            on_paper(&rest, |pages| {
                let heading = places(pages, |item| match item {
                    Item::Text(run) if run.text == "Kop" => Some((run.origin.x, run.origin.y)),
                    _ => None,
                });
                let pictures = places(pages, |item| match item {
                    Item::Drawing(drawing) => Some((drawing.area.origin.x, drawing.area.origin.y)),
                    _ => None,
                });
                assert_eq!(heading[0], pictures[0], "{names} after {lines} lines");
            });
        }
    }
}

#[test]
fn box_of_up_to_half_a_page_is_whole_at_any_place_of_the_page() {
    for kind in ["info", "warning", "summary"] {
        for lines in (4..60).step_by(5) {
            let text = [LONG; 8].join(" ");
            let rest = format!(
                "{}[[section]]\nbox = '{kind}'\ntext = 'Binnen. {text}'\n{}",
                filler(lines),
                filler(40)
            );
            on_paper(&rest, |pages| {
                let mut places = places(pages, |item| match item {
                    Item::Text(run) if run.text.starts_with("Binnen.") => {
                        Some((run.origin.x, run.origin.y))
                    }
                    _ => None,
                });
                places.dedup();
                assert_eq!(places.len(), 1, "{kind} after {lines} lines");
            });
        }
    }
}

#[test]
fn telephone_number_in_a_warning_is_bold_and_black() {
    let number = "[020 123 45 67](tel:0201234567)";
    for (kind, is_bold) in [("warning", true), ("info", false)] {
        let rest = format!("[[section]]\nbox = '{kind}'\ntext = 'Bel {number}.'\n");
        on_paper(&rest, |pages| {
            let of_text = runs(&pages[0]).filter(|run| run.text.starts_with("Bel "));
            let [plain, number, ..] = of_text.collect::<Vec<_>>()[..] else { panic!("a link") };
            assert_eq!(plain.face != number.face, is_bold, "{kind}");
            assert_eq!(plain.color == number.color, is_bold, "{kind}");
        });
    }
}

fn half_empty(definition: &str) -> Option<(u32, Option<NarrowerFigure>)> {
    let compiled = prepared::compile(definition);
    compiled.diagnostics.iter().find_map(|diagnostic| match diagnostic.problem {
        Problem::Layout(LayoutProblem::HalfEmptyPage { page, figure, .. }) => Some((page, figure)),
        _ => None,
    })
}

/// The picture is 210 mm high at the full width.
#[test]
fn page_left_half_empty_is_reported_with_a_width_that_helps() {
    let picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'>\
        <rect width='3' height='4' fill='#1c4f7a'/></svg>";
    let mut reported = 0;
    let a4 = [(1, 1), (1, 2), (8, 2), (16, 1), (16, 2)].map(|(it, columns)| (it, columns, "A4"));
    for (sentences, columns, size) in a4.into_iter().chain([(3, 2, "A5")]) {
        let text = vec![LONG; sentences].join(" ");
        let definition = |width: &str| {
            format!(
                "title = 'Schouder'\nlanguage = 'nl'\n[page]\ncolumns = {columns}\n\
                 size = '{size}'\n[[section]]\nheading = 'Slingeren'\ntext = '{text}'\nfigure = 'foto'\n\
                 [[section]]\nheading = 'Daarna'\ntext = 'Rust uit.'\n[figure.foto]\n\
                 image = 'foto.svg'\nalt = 'Een schouder.'\nwidth = '{width}'\n"
            )
        };
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("half-empty");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("foto.svg"), picture).unwrap();
        let resources = leaflet::files::Resources::new(&folder);
        let compiled = |width: &str| {
            let source = leaflet::diagnostic::Source::new("leaflet.toml", definition(width));
            leaflet::compile(&source, &resources, leaflet::Overrides::default())
        };
        let found = |width: &str| {
            compiled(width).diagnostics.iter().find_map(|diagnostic| match diagnostic.problem {
                Problem::Layout(LayoutProblem::HalfEmptyPage { figure, .. }) => Some(figure),
                _ => None,
            })
        };
        // A picture that shrinks into the place leaves no page half empty.
        let Some(narrower) = found("page").flatten() else { continue };
        reported += 1;
        let width = format!("{}mm", narrower.to);
        let case = format!("{sentences} sentences, {columns} columns, {size}, {width}");
        assert!(compiled(&width).pdf.is_some(), "{case}");
        assert_eq!(found(&width), None, "{case}");
    }
    assert!(reported > 0);
}

#[test]
fn full_pages_are_not_called_empty() {
    let text = [LONG; 120].join(" ");
    let definition = format!("title = 'Knie'\nlanguage = 'nl'\n[[section]]\ntext = '{text}'\n");
    assert_eq!(half_empty(&definition), None);
    let original = include_str!("../../../leaflet.toml");
    assert_eq!(half_empty(original), None);
}
