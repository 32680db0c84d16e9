//! How tables share their room: whole tables, short cells, long addresses, high
//! rows.

use leaflet::diagnostic::Source;
use leaflet::document::{Block, Document, NodeId, Table};
use leaflet::files::Resources;
use leaflet::geometry::Abs;
use leaflet::layout::{Item, Page, TextRun};

use crate::support::prepared::Prepared;

const WORDS: &str = "Doe de oefening elke dag op een rustig moment. ";

fn table(document: &Document) -> &Table {
    first_table(&document.blocks).unwrap()
}

fn first_table(blocks: &[Block]) -> Option<&Table> {
    blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Wide(blocks) => first_table(blocks),
        _ => None,
    })
}

fn runs<'p, 'a>(pages: &'p [Page<'a>], node: NodeId) -> Vec<(usize, &'p TextRun<'a>)> {
    let of_page = |(number, page): (usize, &'p Page<'a>)| {
        page.items.iter().filter_map(move |item| match item {
            Item::Text(run) if run.node == Some(node) => Some((number, run)),
            Item::Text(_) | Item::Drawing(_) | Item::Rule(_) => None,
        })
    };
    pages.iter().enumerate().flat_map(of_page).collect()
}

/// Looks at the table of a text, set at 12 pt in two columns.
fn look<T>(text: &str, look: impl FnOnce(&Table, &[Page]) -> T) -> T {
    let prepared = Prepared::of(format!(
        "title = 'Schema'\nlanguage = 'nl'\n[page]\ncolumns = 2\n[style]\nsize = '12pt'\n\
         [[section]]\ntext = '''\n{text}\n'''\n"
    ));
    prepared.look(|layout| look(table(&prepared.document), &layout.pages))
}

fn rows(count: usize) -> String {
    (1..=count).map(|row| format!("| week {row} | {row} keer |\n")).collect()
}

#[test]
fn table_of_six_tenths_of_a_page_is_whole_wherever_it_begins() {
    for sentences in (4..90).step_by(6) {
        let words = format!("{}\n\n{}", WORDS.repeat(sentences), WORDS.repeat(8));
        let text = format!("{words}\n\n| a | b |\n|-|-|\n{}\n{}", rows(17), WORDS.repeat(4));
        look(&text, |table, pages| {
            let place = |row: usize| {
                let (page, run) = runs(pages, table.rows[row].cells[0].node)[0];
                (page, run.origin.x < Abs::mm(105.0))
            };
            assert!((1..17).all(|row| place(row) == place(0)), "{sentences}");
        });
    }
}

#[test]
fn short_cell_is_on_one_line_while_another_column_has_room() {
    let long = "Buig de knie langzaam en strek haar weer, tien keer achter elkaar, en rust. ";
    for short in ["Week 9", "18 x 12", "1 kauwtablet", "na het eten", "elke dag"] {
        let text = format!(
            "| Wanneer | Wat | Hoe |\n|-|-|-|\n| {short} | {} | {short} |\n",
            long.repeat(2)
        );
        look(&text, |table, pages| {
            for cell in [0, 2] {
                let runs = runs(pages, table.rows[0].cells[cell].node);
                let first = runs[0].1.origin.y;
                assert!(runs.iter().all(|(_, run)| run.origin.y == first), "{short}");
            }
        });
    }
}

#[test]
fn long_address_breaks_before_the_words_beside_it() {
    for address in [
        "info@ziekenhuisapotheek-voorbeeldstad.example.nl",
        "www.fysiotherapiepraktijkvoorbeeldstadnoordoost.example.nl/afspraak",
        "afdelingfysiotherapieenrevalidatie@voorbeeldziekenhuis.example.nl",
    ] {
        let text = format!(
            "| Wie | Waar | Telefoon |\n|-|-|-|\n| Apotheek | {address} | 020 123 45 67 |\n"
        );
        look(&text, |table, pages| {
            for cell in [0, 2] {
                let runs = runs(pages, table.rows[0].cells[cell].node);
                assert!(
                    runs.iter().all(|(_, run)| run.origin.y == runs[0].1.origin.y),
                    "{address}"
                );
                assert_eq!(runs[0].1.size, Abs::pt(12.0), "{address}");
            }
        });
    }
}

/// The first column lacks a few letters for whole words; the others have all they want.
#[test]
fn words_are_broken_in_one_column_of_a_crowded_table_alone() {
    for long in ["bekkenbodemfysiotherapie", "schouderfysiotherapeute"] {
        let text =
            format!("| Wie | Wat | Hoeveel |\n|-|-|-|\n| {long} | Slingeren | 1 kauwtablet |\n");
        look(&text, |table, pages| {
            let lines = |cell: usize| runs(pages, table.rows[0].cells[cell].node).len();
            assert_eq!((lines(0), lines(1)), (2, 1), "{long}");
            // Two words, each whole.
            assert!(lines(2) <= 2, "{long}");
        });
    }
}

#[test]
fn row_higher_than_a_page_begins_under_the_row_before_it() {
    let text = format!("| Week | Wat |\n|-|-|\n| 1 | Rust. |\n| 2 | {} |\n", WORDS.repeat(120));
    look(&text, |table, pages| {
        let places = runs(pages, table.rows[1].cells[1].node);
        let (first, last) = (places[0], places[places.len() - 1]);
        assert_eq!(first.0, 0);
        assert!(first.1.origin.x < Abs::mm(105.0));
        // No line of it is lost.
        let words: usize = places.iter().map(|(_, run)| run.glyphs.len()).sum();
        assert!(words > WORDS.len() * 100, "{words}");
        assert!(last.0 >= 1);
    });
}

/// In the largest letters in which the words are whole, the last column would have a word
/// a line.
#[test]
fn table_takes_letters_a_little_smaller_for_much_lower_rows() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/leaflets/heupoperatie");
    let text = std::fs::read_to_string(format!("{folder}/leaflet.toml")).unwrap();
    let prepared = Prepared::read(&Source::new("leaflet.toml", text), &Resources::new(folder));
    prepared.look_in(&prepared.style().in_large_print(), |layout| {
        for row in &table(&prepared.document).rows {
            let runs = runs(&layout.pages, row.cells[3].node);
            let mut lines: Vec<Abs> = runs.iter().map(|(_, run)| run.origin.y).collect();
            lines.dedup();
            assert!(lines.len() <= 5, "{lines:?}");
            assert!(runs.iter().all(|(_, run)| Abs::pt(12.0) <= run.size));
        }
    });
}

#[test]
fn header_row_has_a_light_rule_under_it() {
    look("| a | b |\n|-|-|\n| 1 | 2 |\n", |_, pages| {
        // The title has rules of its own.
        let is_header = |it: &&Item| matches!(it, Item::Text(run) if run.text == "a");
        let rule =
            pages[0].items.iter().skip_while(|it| !is_header(it)).find_map(|item| match item {
                Item::Rule(rule) => Some(rule.area.size.height),
                Item::Text(_) | Item::Drawing(_) => None,
            });
        assert!(rule.unwrap() > Abs::pt(0.5) && rule.unwrap() < Abs::pt(1.0), "{rule:?}");
    });
}

/// A copier of one bit leaves out what is paler than half grey.
#[test]
fn rules_of_a_page_are_darker_than_half_grey() {
    let text = "| a | b |\n|-|-|\n| 1 | 2 |\n| 3 | 4 |\n\nNaam: ____\n\n____\n";
    look(text, |_, pages| {
        let rules: Vec<_> = pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match item {
                Item::Rule(rule) => Some(rule.color),
                Item::Text(_) | Item::Drawing(_) => None,
            })
            .collect();
        assert!(rules.len() >= 7, "{}", rules.len());
        assert!(rules.iter().all(|color| color.contrast_on_white() > 4.5), "{rules:?}");
    });
}
