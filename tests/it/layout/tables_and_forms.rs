//! Tables, boxes to tick and lines to write on: where they stand on the page,
//! and what a reader who cannot see it is told.

use std::collections::BTreeMap;

use leaflet::document::{Block, Document, NodeId, Table};
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Page, TextRun};

use crate::support::golden::assert_golden;
use crate::support::pdf::Pdf;
use crate::support::prepared::{self, Prepared};

const ONE_COLUMN: &str = "[page]\ncolumns = 1\n[style]\nsize = '12pt'\n";
const TWO_COLUMNS: &str = "[page]\ncolumns = 2\n[style]\nsize = '12pt'\n";

fn definition_of(text: &str, rest: &str) -> String {
    format!("title = 'Schema'\nlanguage = 'nl'\n{rest}\n[[section]]\ntext = '''\n{text}\n'''\n")
}

fn written(text: &str, rest: &str) -> Pdf {
    let compiled = prepared::compile(definition_of(text, rest));
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    Pdf::read(&compiled.pdf.unwrap())
}

/// Lays a text out and looks at its pages.
fn on_paper<T>(text: &str, rest: &str, look: impl FnOnce(&Document, &[Page]) -> T) -> T {
    let prepared = Prepared::of(definition_of(text, rest));
    assert_eq!(prepared.found, []);
    prepared.look(|layout| look(&prepared.document, &layout.pages))
}

/// A table of so many rows, of which every third has a cell of two lines.
fn long_table(rows: usize) -> String {
    let row = |number: usize| {
        let how =
            if number.is_multiple_of(3) { "bij het ontbijt<br>met water" } else { "bij het eten" };
        format!("| dag {number} | {} mg | {how} |\n", number * 5)
    };
    let rows: String = (1..=rows).map(row).collect();
    format!("| Dag | Dosis | Hoe |\n| --- | --: | --- |\n{rows}")
}

fn table(document: &Document) -> &Table {
    let mut blocks = document.blocks.iter();
    blocks.find_map(|it| if let Block::Table(table) = it { Some(table) } else { None }).unwrap()
}

fn runs<'p, 'a>(page: &'p Page<'a>) -> impl Iterator<Item = &'p TextRun<'a>> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    })
}

fn rules(page: &Page) -> Vec<Rect> {
    let area = |item: &Item| match item {
        Item::Rule(rule) => Some(rule.area),
        Item::Text(_) | Item::Drawing(_) => None,
    };
    // Those of the title come before its words.
    let below = page.items.iter().skip_while(|item| !matches!(item, Item::Text(_)));
    below.filter_map(area).collect()
}

/// The node of what stands there again.
const AGAIN: NodeId = NodeId(u32::MAX);

/// For each node the page and baseline of its runs, and where they begin.
fn places(pages: &[Page]) -> BTreeMap<NodeId, Vec<(usize, f64, f64)>> {
    let mut places: BTreeMap<NodeId, Vec<(usize, f64, f64)>> = BTreeMap::new();
    for (number, page) in pages.iter().enumerate() {
        for run in runs(page) {
            let place = (number, run.origin.y.to_pt(), run.origin.x.to_pt());
            // The header row again is no node; the foot of a page neither.
            let again = ["Dag", "Dosis", "Hoe"].contains(&run.text).then_some(AGAIN);
            if let Some(node) = run.node.or(again) {
                places.entry(node).or_default().push(place);
            }
        }
    }
    places
}

#[test]
fn table_is_told_as_a_table() {
    let text = "| | Dosis | Hoe |\n| --- | --: | --- |\n| Calcium | 500 mg | bij het\u{20}eten |\n\
                | Vitamine D | 800 IE | zie [de bijsluiter](https://a.nl)<br>of bel |\n";
    assert_golden("structure-of-a-table", &written(text, "").structure());
}

#[test]
fn fields_say_their_words() {
    let text = "- [ ] Ik bel.\n- [x] Ik kom.\n\nNaam: ____ en ja [ ]\n\n____\n";
    assert_golden("structure-of-fields", &written(text, "").structure());
}

#[test]
fn header_row_stands_again_as_an_artifact_where_a_column_begins() {
    let pdf = written(&long_table(60), TWO_COLUMNS);
    let pages = pdf.document.get_pages().len() as u32;
    let shown: String = (1..=pages).map(|page| pdf.content_in_words(page)).collect();
    // Of four columns the first has the header row itself.
    assert_eq!(shown.matches("[Dag").count(), 4, "{shown}");
    assert_eq!(pdf.structure().matches("\"Dosis\"").count(), 1);
    assert_eq!(pdf.read_aloud().matches("Dosis").count(), 1);
}

#[test]
fn row_is_never_split() {
    for lines in 20..45 {
        let page = format!(
            "[page]\ncolumns = 2\nsize = {{ width = '210mm', height = '{}mm' }}\n\
                            [style]\nsize = '12pt'\n",
            6 * lines
        );
        on_paper(&long_table(40), &page, |document, pages| {
            let places = places(pages);
            for row in &table(document).rows {
                let first: Vec<_> = row.cells.iter().map(|cell| places[&cell.node][0]).collect();
                let same =
                    |place: &(usize, f64, f64)| (place.0, place.1) == (first[0].0, first[0].1);
                assert!(first.iter().all(same), "{lines}: {first:?}");
                let last = &places[&row.cells[2].node];
                assert_eq!(last[0].0, last[last.len() - 1].0, "{lines}");
                assert!(last[0].1 <= last[last.len() - 1].1, "{lines}");
            }
        });
    }
}

#[test]
fn header_row_stands_above_all_rows_of_its_column() {
    on_paper(&long_table(60), TWO_COLUMNS, |document, pages| {
        let places = places(pages);
        let again = &places[&AGAIN];
        assert!(again.len() >= 3 * 3, "{again:?}");
        let middle = Abs::mm(105.0).to_pt();
        let rows = table(document).rows.iter().map(|row| places[&row.cells[0].node][0]);
        let rows: Vec<_> = rows.collect();
        for &(page, header, x) in again {
            let beneath =
                |&&(on, _, at): &&(usize, f64, f64)| on == page && (at < middle) == (x < middle);
            let beneath: Vec<f64> = rows.iter().filter(beneath).map(|&(_, y, _)| y).collect();
            assert!(!beneath.is_empty() && beneath.iter().all(|&row| row > header));
        }
    });
}

#[test]
fn text_after_a_table_keeps_to_the_grid_of_the_other_column() {
    let words = "Neem de tablet elke dag op dezelfde tijd in. ".repeat(40);
    let text = format!("{}\n{words}\n\n{words}", long_table(4));
    on_paper(&text, TWO_COLUMNS, |document, pages| {
        let last = document.blocks.iter().rev().take(2);
        let last = last.map(|block| block.paragraph().unwrap().node);
        let places = places(pages);
        let step = 12.0 * 1.3 / 2.0;
        let steps: Vec<f64> = last
            .flat_map(|node| places[&node].clone())
            .map(|(_, y, _)| (y / step).rem_euclid(1.0))
            .collect();
        assert!(steps.iter().all(|step| (step - steps[0]).abs() < 1e-6), "{steps:?}");
    });
}

#[test]
fn cells_stand_as_their_column_says() {
    let text = "| a | b | c |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |\n| lang woord | lang woord | lang woord |\n";
    on_paper(text, ONE_COLUMN, |document, pages| {
        let ends: Vec<Vec<(f64, f64)>> = table(document)
            .rows
            .iter()
            .map(|row| {
                let run = |node| runs(&pages[0]).find(|run| run.node == Some(node)).unwrap();
                let ends =
                    |run: &TextRun| (run.origin.x.to_pt(), (run.origin.x + run.width).to_pt());
                row.cells.iter().map(|cell| ends(run(cell.node))).collect()
            })
            .collect();
        let (short, long) = (&ends[0], &ends[1]);
        let middle = |(start, end): (f64, f64)| (start + end) / 2.0;
        assert!((short[0].0 - long[0].0).abs() < 0.01);
        assert!((middle(short[1]) - middle(long[1])).abs() < 0.01);
        assert!((short[2].1 - long[2].1).abs() < 0.01);
    });
}

#[test]
fn table_is_as_wide_as_its_column_or_as_the_page() {
    let width = |rest: &str| {
        on_paper("| a | b |\n|-|-|\n| 1 | 2 |\n", rest, |_, pages| rules(&pages[0])[0].size.width)
    };
    let column = width("[page]\ncolumns = 2\n");
    let definition = "title = 'S'\nlanguage = 'nl'\n[page]\ncolumns = 2\n[[section]]\nwidth = 'page'\n\
                  text = '''\n| a | b |\n|-|-|\n| 1 | 2 |\n'''\n";
    let page = Prepared::of(definition).look(|layout| rules(&layout.pages[0])[0].size.width);
    assert!(column.same((Abs::mm(210.0 - 32.0) - Abs::mm(8.0)) / 2.0), "{column:?}");
    assert!(page.same(Abs::mm(210.0 - 32.0)), "{page:?}");
}

#[test]
fn words_of_a_table_are_smaller_only_where_they_would_be_broken() {
    let size = |text: &str| {
        on_paper(text, "[page]\ncolumns = 2\n[style]\nsize = '14pt'\n", |document, pages| {
            let node = table(document).rows[0].cells[0].node;
            runs(&pages[0]).find(|run| run.node == Some(node)).unwrap().size.to_pt()
        })
    };
    assert_eq!(size("| a | b |\n|-|-|\n| tablet | bij het eten |\n"), 14.0);
    let crowded = "| a | b | c |\n|-|-|-|\n| Alendroninezuur | kauwtablet | ontbijttafel |\n";
    assert_eq!(size(crowded), 12.0);
}

#[test]
fn line_to_write_on_fills_what_is_left_of_its_line() {
    on_paper("Naam: ____\n\n____\n\nIk ben ____ jaar.\n", ONE_COLUMN, |_, pages| {
        let lines = rules(&pages[0]);
        let right = Abs::mm(210.0 - 16.0);
        assert!(lines[0].right().same(right) && lines[1].right().same(right), "{lines:?}");
        assert!(lines[1].origin.x.same(Abs::mm(16.0)), "{lines:?}");
        assert!(lines[2].size.width < Abs::mm(25.0), "{lines:?}");
    });
}

#[test]
fn line_to_write_on_has_room_above_it() {
    on_paper("Vragen:\n\n____\n\n____\n\n____\n", ONE_COLUMN, |_, pages| {
        let lines = rules(&pages[0]);
        for pair in lines.windows(2) {
            let apart = pair[1].origin.y - pair[0].origin.y;
            assert!(apart >= Abs::mm(10.0) && apart <= Abs::mm(13.0), "{apart:?}");
        }
    });
}

#[test]
fn numbers_of_a_list_end_below_one_another() {
    on_paper("9. een\n10. twee\n", ONE_COLUMN, |_, pages| {
        let ends: Vec<Abs> = runs(&pages[0])
            .filter(|run| run.text.ends_with('.'))
            .map(|run| run.origin.x + run.width)
            .collect();
        assert_eq!(ends.len(), 2);
        assert!(ends[0].same(ends[1]), "{ends:?}");
    });
}

#[test]
fn items_that_begin_on_one_line_each_keep_their_label() {
    for (text, labels) in [("1. - een", ["1.", "–"]), ("4. 2. een", ["4.", "2."])] {
        let structure = written(&format!("Zin.\n\n{text}\n"), "").structure();
        for label in labels {
            assert!(structure.contains(&format!("\"{label}\"")), "{text}:\n{structure}");
        }
    }
}
