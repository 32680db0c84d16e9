//! How pages end: what is never alone above or below a page turn.

use leaflet::diagnostic::{LayoutProblem, Source};
use leaflet::files::Resources;
use leaflet::geometry::Abs;
use leaflet::layout::{Item, Page};

use crate::support::prepared::Prepared;

/// The page and the start of the column of each text that begins with this word.
fn places(pages: &[Page], word: &str) -> Vec<(usize, i64)> {
    let mut found = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        for item in &page.items {
            if let Item::Text(run) = item
                && run.text.starts_with(word)
            {
                found.push((number, (run.origin.x / Abs::mm(60.0)).round() as i64));
            }
        }
    }
    found
}

/// Looks at a section after texts of all lengths, in one column and in two.
fn wherever(section: &str, look: impl Fn(&[Page], &str)) {
    wherever_said(section, |pages, _, case| look(pages, case));
}

/// Looks as well at whether a line to write on without its question is reported.
fn wherever_said(section: &str, look: impl Fn(&[Page], bool, &str)) {
    for columns in 1..=2 {
        for lines in 2..60 {
            let filler = "Rust uit.\n\n".repeat(lines);
            let prepared = Prepared::of(format!(
                "title = 'Knie'\nlanguage = 'nl'\n[style]\nsize = '12pt'\n\
                 [page]\ncolumns = {columns}\n[[section]]\ntext = '''\n{filler}'''\n{section}\
                 [[section]]\nheading = 'Daarna'\ntext = '''\n{filler}'''\n"
            ));
            let case = format!("{columns} columns, after {lines} lines");
            prepared.look(|layout| {
                let parted = LayoutProblem::LineWithoutQuestion;
                let is_said = layout.findings.iter().any(|it| it.problem == parted);
                look(&layout.pages, is_said, &case);
            });
        }
    }
}

#[test]
fn heading_keeps_two_lines_of_short_paragraphs() {
    let section =
        "[[section]]\nheading = 'Punt'\ntext = '''\nPunt een.\n\nPunt twee.\n\nDrie.\n'''\n";
    wherever(section, |pages, case| {
        let mut places = places(pages, "Punt");
        assert_eq!(places.len(), 3, "{case}");
        places.dedup();
        assert_eq!(places.len(), 1, "{case}");
    });
}

#[test]
fn heading_keeps_two_items_of_a_long_list() {
    let rest = "- nog een\n".repeat(14);
    let section =
        format!("[[section]]\nheading = 'Punt'\ntext = '''\n- Punt een\n- Punt twee\n{rest}'''\n");
    wherever(&section, |pages, case| {
        let mut places = places(pages, "Punt");
        assert_eq!(places.len(), 3, "{case}");
        places.dedup();
        assert_eq!(places.len(), 1, "{case}");
    });
}

/// A line to write on is 11 mm high, so that it is what does not fit.
#[test]
fn question_is_not_parted_from_the_line_to_write_the_answer_on() {
    let section = "[[section]]\nheading = 'Vragen'\ntext = '''\nRust uit.\n\n\
                   Punt van de vraag?\n\n____\n\n____\n\n____\n'''\n";
    wherever_said(section, |pages, is_said, case| {
        let has_line_below = |page: &Page| {
            let question = page.items.iter().find_map(|item| match item {
                Item::Text(run) if run.text.starts_with("Punt") => Some(run.origin),
                _ => None,
            });
            let question = question?;
            Some(page.items.iter().any(|item| {
                let Item::Rule(rule) = item else { return false };
                let below = rule.area.origin.y - question.y;
                rule.area.origin.x.same(question.x) && below > Abs::mm(5.0) && below < Abs::mm(15.0)
            }))
        };
        let found: Vec<bool> = pages.iter().filter_map(has_line_below).collect();
        assert!(found == [true] || is_said, "{case}");
    });
}

#[test]
fn last_item_of_a_list_is_not_alone() {
    let rest = "- nog een\n".repeat(14);
    let section =
        format!("[[section]]\nheading = 'Lijst'\ntext = '''\n{rest}- Punt een\n- Punt twee\n'''\n");
    wherever(&section, |pages, case| {
        let mut places = places(pages, "Punt");
        assert_eq!(places.len(), 2, "{case}");
        places.dedup();
        assert_eq!(places.len(), 1, "{case}");
    });
}

#[test]
fn colophon_under_columns_has_no_page_of_its_own() {
    for lines in 36..48 {
        let filler = "Rust uit.\n\n".repeat(lines);
        let prepared = Prepared::of(format!(
            "title = 'Knie'\nlanguage = 'nl'\n[about]\nversion = '1.0'\nauthors = ['Wij']\n\
             sources = ['Zelf']\n[style]\nsize = '12pt'\n[page]\ncolumns = 2\n\
             [[section]]\ntext = '''\n{filler}'''\n"
        ));
        prepared.look(|layout| {
            let last = layout.pages.last().unwrap();
            let is_text = |item: &Item| matches!(item, Item::Text(run) if run.text == "Rust uit.");
            assert!(last.items.iter().any(is_text), "{lines} lines");
        });
    }
}

#[test]
fn colophon_in_large_print_has_no_page_of_its_own() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/leaflets/knie-oefeningen");
    let text = std::fs::read_to_string(format!("{folder}/leaflet.toml")).unwrap();
    let prepared = Prepared::read(&Source::new("leaflet.toml", text), &Resources::new(folder));
    prepared.look_in(&prepared.style().in_large_print(), |layout| {
        let body = layout.pages[0].items.iter().filter_map(|item| match item {
            Item::Text(run) => Some(run.size),
            _ => None,
        });
        let body = body.fold(Abs::pt(99.0), Abs::min);
        let is_text = |item: &Item| matches!(item, Item::Text(run) if body.fits(run.size));
        let last = layout.pages.last().unwrap();
        assert!(last.items.iter().any(is_text));
    });
}
