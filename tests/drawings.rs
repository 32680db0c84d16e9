//! Drawings, as they come out on paper.

#![expect(clippy::unwrap_used, reason = "where a test finds something else it must stop")]

mod support;

use std::sync::Arc;

use leaflet::artwork::Artwork;
use leaflet::document::NodeId;
use leaflet::geometry::{Abs, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Page};

use support::hand_made as made;
use support::paper::Paper;
use support::pdf::Pdf;

const WHITE: [u8; 3] = [255; 3];
const BLACK: [u8; 3] = [0; 3];
const RED: [u8; 3] = [255, 0, 0];
const BLUE: [u8; 3] = [0, 0, 255];

/// A drawing of 100 by 100 pixels, loaded.
fn drawing(content: &str) -> Arc<Artwork> {
    let open = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">"#;
    made::picture("a.svg", format!("{open}{content}</svg>").as_bytes())
}

/// A page of 100 by 100 points that is all drawing, as a file.
fn file(artwork: Arc<Artwork>) -> Vec<u8> {
    let document =
        made::document("Wervels", vec![made::figure(1, "a", "b", artwork.clone())], vec![]);
    let size = Size::new(Abs::pt(100.0), Abs::pt(100.0));
    let area = Rect::new(Point::default(), size);
    let items = vec![Item::Drawing(Drawing { node: Some(NodeId(1)), artwork, area })];
    let pages = [Page { size, items }];
    made::file(&document, &pages)
}

fn painted(content: &str) -> Paper {
    let file = file(drawing(content));
    if let Ok(folder) = std::env::var("LEAFLET_KEEP") {
        let name = std::thread::current().name().unwrap().to_owned();
        std::fs::write(format!("{folder}/{name}.pdf"), &file).unwrap();
    }
    Paper::first(file, 2.0)
}

#[track_caller]
fn near(found: [u8; 3], wanted: [u8; 3]) {
    let differences = found.iter().zip(wanted).map(|(one, other)| one.abs_diff(other));
    assert!(differences.max() <= Some(3), "{found:?} is not {wanted:?}");
}

#[test]
fn shape_is_filled_where_it_stands() {
    let paper = painted(r#"<rect x="10" y="20" width="30" height="10" fill="red"/>"#);
    near(paper.at(25.0, 25.0), RED);
    near(paper.at(25.0, 35.0), WHITE);
    near(paper.at(5.0, 25.0), WHITE);
}

#[test]
fn even_odd_fill_leaves_a_hole_and_non_zero_does_not() {
    let squares = "M10,10H90V90H10Z M30,30H70V70H30Z";
    let hole = painted(&format!(r#"<path fill-rule="evenodd" d="{squares}"/>"#));
    near(hole.at(50.0, 50.0), WHITE);
    near(hole.at(20.0, 20.0), BLACK);
    let full = painted(&format!(r#"<path d="{squares}"/>"#));
    near(full.at(50.0, 50.0), BLACK);
}

#[test]
fn transparent_group_is_transparent_as_one() {
    let paper = painted(
        r#"<g opacity="0.5"><rect width="60" height="60" fill="red"/>
        <rect x="30" y="30" width="60" height="60" fill="blue"/></g>"#,
    );
    near(paper.at(10.0, 10.0), [255, 127, 127]);
    near(paper.at(45.0, 45.0), [127, 127, 255]);
    near(paper.at(80.0, 80.0), [127, 127, 255]);
}

#[test]
fn transparent_group_inside_another_is_fainter_still() {
    let paper = painted(
        r#"<g opacity="0.5"><rect width="20" height="20"/><g opacity="0.5">
        <rect x="30" y="30" width="60" height="60" fill="blue"/><rect x="30" y="30" width="9" height="9"/>
        </g></g>"#,
    );
    near(paper.at(10.0, 10.0), [127; 3]);
    near(paper.at(80.0, 80.0), [191, 191, 255]);
}

#[test]
fn stroke_shines_through_over_its_own_fill() {
    let paper = painted(
        r#"<rect x="30" y="30" width="40" height="40" fill="blue" stroke="red"
        stroke-opacity="0.5" stroke-width="20"/>"#,
    );
    near(paper.at(25.0, 50.0), [255, 127, 127]);
    near(paper.at(35.0, 50.0), [127, 0, 127]);
    near(paper.at(50.0, 50.0), BLUE);
}

#[test]
fn stroke_goes_under_the_fill_where_asked() {
    let paper = painted(
        r#"<rect x="30" y="30" width="40" height="40" fill="blue" stroke="red"
        stroke-width="20" paint-order="stroke"/>"#,
    );
    near(paper.at(25.0, 50.0), RED);
    near(paper.at(35.0, 50.0), BLUE);
}

#[test]
fn clip_of_two_shapes_shows_both_whichever_way_they_turn() {
    let paper = painted(
        r#"<clipPath id="c"><path d="M10,10H60V60H10Z"/><path d="M40,40V90H90V40Z"/></clipPath>
        <rect width="100" height="100" fill="red" clip-path="url(#c)"/>"#,
    );
    near(paper.at(20.0, 20.0), RED);
    near(paper.at(50.0, 50.0), RED);
    near(paper.at(80.0, 80.0), RED);
    near(paper.at(80.0, 20.0), WHITE);
}

#[test]
fn clip_follows_the_transform_of_what_it_cuts() {
    let paper = painted(
        r#"<clipPath id="c" transform="translate(10)"><rect width="20" height="20" clip-rule="evenodd"/>
        </clipPath><g transform="translate(20 20) scale(2)" clip-path="url(#c)">
        <rect width="40" height="40" fill="blue"/></g>"#,
    );
    near(paper.at(30.0, 40.0), WHITE);
    near(paper.at(60.0, 40.0), BLUE);
    near(paper.at(60.0, 70.0), WHITE);
}

#[test]
fn dashes_leave_gaps() {
    let paper = painted(
        r#"<path d="M0,50H100" stroke="red" stroke-width="10" stroke-dasharray="20 10"
        stroke-dashoffset="5"/>"#,
    );
    near(paper.at(10.0, 50.0), RED);
    near(paper.at(20.0, 50.0), WHITE);
    near(paper.at(30.0, 50.0), RED);
    near(paper.at(50.0, 50.0), WHITE);
}

#[test]
fn caps_reach_past_the_end_as_asked() {
    let line = |cap| {
        format!(r#"<path d="M30,50H70" stroke="red" stroke-width="20" stroke-linecap="{cap}"/>"#)
    };
    near(painted(&line("butt")).at(25.0, 50.0), WHITE);
    near(painted(&line("round")).at(25.0, 50.0), RED);
    near(painted(&line("round")).at(21.0, 41.0), WHITE);
    near(painted(&line("square")).at(21.0, 41.0), RED);
}

#[test]
fn corners_are_joined_as_asked() {
    let corner = |join| {
        format!(
            r#"<path d="M20,80V20H80" fill="none" stroke="red" stroke-width="20" stroke-linejoin="{join}"/>"#
        )
    };
    near(painted(&corner("miter")).at(11.0, 11.0), RED);
    near(painted(&corner("round")).at(11.0, 11.0), WHITE);
    near(painted(&corner("bevel")).at(13.0, 13.0), WHITE);
}

#[test]
fn uneven_scale_makes_the_stroke_uneven() {
    let paper = painted(
        r#"<g transform="scale(1 4)"><rect x="30" y="5" width="40" height="15" fill="none"
        stroke="red" stroke-width="5"/></g>"#,
    );
    near(paper.at(30.0, 50.0), RED);
    near(paper.at(34.0, 50.0), WHITE);
    near(paper.at(50.0, 28.0), RED);
    near(paper.at(50.0, 34.0), WHITE);
}

#[test]
fn use_and_styles_are_resolved() {
    let paper = painted(
        r##"<style>.warm { fill: red }</style><defs><rect id="r" width="20" height="20" class="warm"/>
        </defs><use href="#r" x="40" y="40"/>"##,
    );
    near(paper.at(50.0, 50.0), RED);
}

#[test]
fn nothing_is_seen_outside_the_drawing() {
    let wide = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
        <rect x="-500" y="-500" width="2000" height="2000"/></svg>"#;
    let artwork = made::picture("a.svg", wide.as_bytes());
    let size = Size::new(Abs::pt(100.0), Abs::pt(100.0));
    let area = Rect::new(
        Point::new(Abs::pt(25.0), Abs::pt(25.0)),
        Size::new(Abs::pt(50.0), Abs::pt(50.0)),
    );
    let items = vec![Item::Drawing(Drawing { node: None, artwork, area })];
    let pages = [Page { size, items }];
    let file = made::file(&made::document("a", vec![], vec![]), &pages);
    let paper = Paper::first(file, 2.0);
    near(paper.at(50.0, 50.0), BLACK);
    near(paper.at(20.0, 50.0), WHITE);
}

#[test]
fn neutral_colours_need_one_ink() {
    let grey = r##"<rect width="50" height="50" fill="#808080"/>"##;
    let pdf = Pdf::read(&file(drawing(grey)));
    let is_form = |stream: &&lopdf::Stream| stream.dict.has(b"BBox");
    let mut streams = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    let form = streams.find(is_form).unwrap().decompressed_content().unwrap();
    let content = String::from_utf8(form).unwrap();
    assert!(content.contains("0.502 g\n"), "{content}");
    assert!(!content.contains("rg"), "{content}");
}
