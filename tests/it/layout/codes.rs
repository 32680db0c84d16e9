//! QR codes side by side: where the lines of their addresses end, and that none leaves the
//! room of its code.

use leaflet::diagnostic::{LayoutProblem, PictureProblem};
use leaflet::geometry::Abs;
use leaflet::layout::{Item, Layout, PageStyle, TextRun};
use leaflet::shaping::{Glyph, GlyphText};

use crate::support::prepared::Prepared;

const ADDRESSES: [&str; 2] =
    ["https://www.example.nl/film", "https://www.example.nl/oefeningen-voor-thuis?taal=nl"];

fn leaflet(page: &str) -> Prepared {
    let [one, two] = ADDRESSES;
    Prepared::of(format!(
        "title = 'Films'\nlanguage = 'nl'\n[page]\n{page}\n[[section]]\nheading = 'Kijk'\n\
         text = 'Scan de codes.'\nfigure = ['a', 'b']\n[figure.a]\nqr = '{one}'\n\
         [figure.b]\nqr = '{two}'\ncaption = 'Strekken'\n"
    ))
}

/// A line of an address on paper.
struct AddressLine {
    words: String,
    start: Abs,
    end: Abs,
}

impl AddressLine {
    fn new(run: &TextRun) -> Self {
        let word = |glyph: &Glyph| match glyph.text {
            GlyphText::Cluster { start, length } => {
                Some(&run.text[start as usize..start as usize + usize::from(length)])
            }
            GlyphText::Hyphen | GlyphText::Continuation => None,
        };
        let words = run.glyphs.iter().filter_map(word).collect();
        Self { words, start: run.origin.x, end: run.origin.x + run.width }
    }
}

/// The lines of each address.
fn address_lines(layout: &Layout) -> [Vec<AddressLine>; 2] {
    ADDRESSES.map(|address| {
        let runs = layout.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
            Item::Text(run) if run.text.ends_with(address) => Some(AddressLine::new(run)),
            Item::Text(_) | Item::Drawing(_) | Item::Rule(_) => None,
        });
        let is_part = |words: &str| !words.is_empty() && address.contains(words);
        runs.filter(|line| is_part(line.words.trim())).collect()
    })
}

fn assert_ends_at_parts(case: &str, prepared: &Prepared, style: &PageStyle) {
    prepared.look_in(style, |layout| {
        let is_long = |problem: &LayoutProblem| {
            matches!(problem, LayoutProblem::Picture(PictureProblem::LongCodeAddress { .. }))
        };
        assert!(!layout.findings.iter().any(|found| is_long(&found.problem)), "{case}");
        let lines = address_lines(layout);
        for (address, lines) in ADDRESSES.iter().zip(&lines) {
            let whole: String = lines.iter().map(|line| line.words.trim()).collect();
            assert_eq!(whole, *address, "{case}");
            for pair in lines.windows(2) {
                let (end, next) = (&pair[0].words, &pair[1].words);
                let is_part =
                    end.ends_with(['/', ':']) || next.starts_with(['.', '/', '-', '?', '=']);
                assert!(is_part, "{case}: {end}|{next}");
            }
        }
        let [one, two] = &lines;
        let is_beside = two[0].start > one[0].start;
        assert!(!is_beside || one.iter().all(|line| line.end < two[0].start), "{case}");
    });
}

#[test]
fn address_under_a_code_ends_its_lines_at_its_parts() {
    for size in ["A4", "A5", "Letter"] {
        for page in ["columns = 1", "columns = 2", "columns = 2\nlandscape = true"] {
            let prepared = leaflet(&format!("size = '{size}'\n{page}"));
            let case = format!("{size}, {page}");
            assert_ends_at_parts(&case, &prepared, &prepared.style());
            let large = prepared.style().in_large_print();
            assert_ends_at_parts(&format!("{case}, in large print"), &prepared, &large);
        }
    }
}
