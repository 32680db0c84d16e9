//! The written file, read again.

mod support;

use leaflet::document::HeadingLevel;
use leaflet::geometry::{Abs, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Page, Rule};
use leaflet::{color::Color, document::Document, document::NodeId};
use leaflet::{fonts, pdf, structure};

use support::hand_made::{self as made, Words};
use support::pdf::Pdf;

fn write(document: &Document, pages: &[Page]) -> Vec<u8> {
    let tree = structure::structure(document, pages);
    let metadata =
        pdf::Metadata { title: document.title.clone(), language: document.language.0.clone() };
    pdf::write(pages, &tree, &metadata, &fonts::load()).unwrap()
}

/// A leaflet of two pages with one of everything.
fn one_of_everything() -> Vec<u8> {
    let book = fonts::load();
    let words = |bold, node, text| Words::new(&book, bold, node, text);
    let artwork = made::empty_drawing();
    let document = made::document(
        "Osteoporose",
        vec![
            made::heading(1, HeadingLevel::Title, "Osteoporose"),
            made::paragraph(
                2,
                made::stretches(&[
                    (2, false, "Botontkalking en maag-darmziekten "),
                    (3, true, "zie afbeelding"),
                    (2, false, " en verder."),
                ]),
            ),
            made::heading(4, HeadingLevel::Heading, "Cliënt"),
            made::list(5, &["Menopauze", "Roken"]),
            made::figure(12, "Wervels", "links: normaal", artwork.clone()),
        ],
        vec![made::link(3, "https://example.org/é", "zie afbeelding")],
    );
    let parts = [
        words(true, 1, "Osteoporose"),
        words(false, 2, "Botont\u{AD}"),
        words(false, 2, "kalking en maag-darmziekten "),
        words(false, 3, "zie afbeelding"),
        words(false, 2, " en "),
        words(false, 2, "verder."),
        words(true, 4, "Cliënt"),
        words(false, 7, "•"),
        words(false, 8, "Menopauze"),
        words(false, 10, "•"),
        words(false, 11, "Roken"),
        words(true, 13, "Wervels"),
        words(false, 13, "links: normaal"),
    ];
    let line = Rect::new(
        Point::new(Abs::pt(50.0), Abs::pt(134.0)),
        Size::new(Abs::pt(80.0), Abs::pt(0.6)),
    );
    let area = Rect::new(
        Point::new(Abs::pt(50.0), Abs::pt(150.0)),
        Size::new(Abs::pt(200.0), Abs::pt(100.0)),
    );
    let first = vec![
        parts[0].at(50.0, 80.0),
        parts[1].at(50.0, 100.0),
        parts[2].at(50.0, 115.0),
        parts[3].at(50.0, 130.0),
        Item::Rule(Rule { area: line, color: Color::rgb(28, 79, 122) }),
        parts[4].at(130.0, 130.0),
    ];
    let second = vec![
        parts[5].at(50.0, 60.0),
        parts[6].at(50.0, 80.0),
        parts[7].at(50.0, 95.0),
        parts[8].at(62.0, 95.0),
        parts[9].at(50.0, 110.0),
        parts[10].at(62.0, 110.0),
        parts[11].at(50.0, 140.0),
        Item::Drawing(Drawing { node: Some(NodeId(12)), artwork, area }),
        parts[12].at(50.0, 270.0),
    ];
    write(&document, &[made::page(first), made::page(second)])
}

#[test]
fn structure_follows_the_document() {
    let bytes = one_of_everything();
    if let Ok(path) = std::env::var("LEAFLET_KEEP") {
        std::fs::write(path, &bytes).unwrap();
    }
    insta::assert_snapshot!(Pdf::read(&bytes).structure(), @r#"
    Document
      H1
        "Osteoporose"
      P
        "Botont[-]kalking en maag-darmziekten "
        Link
          "zie afbeelding"
          -> https://example.org/%C3%A9
        " en "
        "verder."
      H2
        "Cliënt"
      L ListNumbering=Disc
        LI
          Lbl
            "•"
          LBody
            "Menopauze"
        LI
          Lbl
            "•"
          LBody
            "Roken"
      Figure alt="Twee wervels." BBox=[50 591.89 250 691.89]
        ""
      Caption
        P
          "Wervels"
        P
          "links: normaal"
    "#);
}
