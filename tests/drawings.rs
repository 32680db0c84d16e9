//! Drawings, as they come out on paper.

#![expect(clippy::unwrap_used, reason = "where a test finds something else it must stop")]

mod support;

use std::sync::Arc;

use leaflet::artwork::Artwork;
use leaflet::geometry::{Abs, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Page};

use support::hand_made as made;
use support::paper::{BLACK, BLUE, Paper, RED, WHITE, near, within};
use support::pdf::Pdf;

/// A drawing of 100 by 100 pixels, loaded.
fn drawing(content: &str) -> Arc<Artwork> {
    let open = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">"#;
    made::picture("a.svg", format!("{open}{content}</svg>").as_bytes())
}

fn painted(content: &str) -> Paper {
    Paper::first(made::file_of_picture(drawing(content)), 2.0)
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
    let pages = [Page { size, items, head: Vec::new(), furniture: Vec::new() }];
    let file = made::file(&made::document("a", vec![], vec![]), &pages);
    let paper = Paper::first(file, 2.0);
    near(paper.at(50.0, 50.0), BLACK);
    near(paper.at(20.0, 50.0), WHITE);
}

#[test]
fn neutral_colours_need_one_ink() {
    let grey = r##"<rect width="50" height="50" fill="#808080"/>"##;
    let pdf = Pdf::read(&made::file_of_picture(drawing(grey)));
    let is_form = |stream: &&lopdf::Stream| stream.dict.has(b"BBox");
    let mut streams = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    let form = streams.find(is_form).unwrap().decompressed_content().unwrap();
    let content = String::from_utf8(form).unwrap();
    assert!(content.contains("0.502 g\n"), "{content}");
    assert!(!content.contains("rg"), "{content}");
}

/// A rectangle of 80 by 80 filled with a gradient.
fn gradient(element: &str, stops: &str) -> String {
    let (name, attributes) = element.split_once(' ').unwrap_or((element, ""));
    format!(
        "<{name} id='g' {attributes}>{stops}</{name}>\n\
         <rect x='10' y='10' width='80' height='80' fill='url(#g)'/>"
    )
}

const RED_TO_BLUE: &str = "<stop stop-color='red'/><stop offset='1' stop-color='blue'/>";

#[test]
fn linear_gradient_runs_from_its_first_colour_to_its_last() {
    let paper = painted(&gradient("linearGradient", RED_TO_BLUE));
    within(6, paper.at(11.0, 50.0), RED);
    within(6, paper.at(50.0, 50.0), [127, 0, 127]);
    within(6, paper.at(89.0, 50.0), BLUE);
    near(paper.at(5.0, 50.0), WHITE);
}

#[test]
fn gradient_transform_turns_a_gradient() {
    let down = "linearGradient gradientTransform='rotate(90)'";
    let paper = painted(&gradient(down, RED_TO_BLUE));
    within(6, paper.at(50.0, 11.0), RED);
    within(6, paper.at(11.0, 89.0), BLUE);
    let placed = "linearGradient gradientUnits='userSpaceOnUse' x1='30' x2='50'";
    let paper = painted(&gradient(placed, RED_TO_BLUE));
    near(paper.at(20.0, 50.0), RED);
    within(6, paper.at(40.0, 50.0), [127, 0, 127]);
    near(paper.at(80.0, 50.0), BLUE);
}

#[test]
fn gradient_follows_the_transform_of_its_shape() {
    let paper = painted(&format!(
        "<linearGradient id='g'>{RED_TO_BLUE}</linearGradient>
         <rect transform='translate(90 10) rotate(90)' width='80' height='80' fill='url(#g)'/>"
    ));
    within(6, paper.at(50.0, 11.0), RED);
    within(6, paper.at(50.0, 89.0), BLUE);
}

#[test]
fn radial_gradient_runs_outward_from_its_focus() {
    let paper = painted(&gradient("radialGradient fx='.25'", RED_TO_BLUE));
    within(12, paper.at(30.0, 50.0), RED);
    near(paper.at(11.0, 11.0), BLUE);
    let [toward_focus, away] = [paper.at(20.0, 50.0), paper.at(40.0, 50.0)];
    assert!(toward_focus[2] > away[2], "{toward_focus:?} {away:?}");
}

#[test]
fn gradient_is_repeated_as_asked() {
    // A period of 20: colours at 15 are those in the middle of the first.
    let of = |spread| {
        let period = "gradientUnits='userSpaceOnUse' x1='10' x2='30'";
        painted(&gradient(&format!("linearGradient {period} spreadMethod='{spread}'"), RED_TO_BLUE))
    };
    let (pad, repeat, reflect) = (of("pad"), of("repeat"), of("reflect"));
    let early = [191, 0, 64];
    let late = [64, 0, 191];
    for (x, padded, repeated, reflected) in
        [(15.0, early, early, early), (35.0, BLUE, early, late), (55.0, BLUE, early, early)]
    {
        within(8, pad.at(x, 50.0), padded);
        within(8, repeat.at(x, 50.0), repeated);
        within(8, reflect.at(x, 50.0), reflected);
    }
}

#[test]
fn gradient_that_begins_within_its_shape_is_repeated_backward_too() {
    let begin =
        "linearGradient gradientUnits='userSpaceOnUse' x1='70' x2='90' spreadMethod='repeat'";
    let paper = painted(&gradient(begin, RED_TO_BLUE));
    within(8, paper.at(15.0, 50.0), [191, 0, 64]);
    within(8, paper.at(75.0, 50.0), [191, 0, 64]);
}

#[test]
fn radial_gradient_is_repeated_ring_by_ring() {
    let rings = "radialGradient gradientUnits='userSpaceOnUse' cx='50' cy='50' r='10'";
    let paper = painted(&gradient(&format!("{rings} spreadMethod='repeat'"), RED_TO_BLUE));
    for x in [55.0, 65.0, 75.0, 85.0, 35.0] {
        within(16, paper.at(x, 50.0), [127, 0, 127]);
    }
    let paper = painted(&gradient(&format!("{rings} spreadMethod='reflect'"), RED_TO_BLUE));
    within(24, paper.at(69.5, 50.0), RED);
    within(24, paper.at(60.0, 50.0), BLUE);
}

#[test]
fn stops_at_one_place_change_the_colour_at_once() {
    let stops = "<stop stop-color='red'/><stop offset='.5' stop-color='red'/>
        <stop offset='.5' stop-color='blue'/><stop offset='1' stop-color='blue'/>";
    let paper = painted(&gradient("linearGradient", stops));
    near(paper.at(48.0, 50.0), RED);
    near(paper.at(52.0, 50.0), BLUE);
}

#[test]
fn stroke_has_a_gradient() {
    let paper = painted(&format!(
        "<linearGradient id='g'>{RED_TO_BLUE}</linearGradient>
         <rect x='20' y='20' width='60' height='60' fill='none' stroke='url(#g)' stroke-width='10'/>"
    ));
    within(16, paper.at(20.0, 50.0), RED);
    within(16, paper.at(80.0, 50.0), BLUE);
    near(paper.at(50.0, 50.0), WHITE);
}

#[test]
fn gradient_that_fades_away_shows_what_lies_under_it() {
    let fade = "<stop stop-color='red'/><stop offset='1' stop-color='red' stop-opacity='0'/>";
    let paper = painted(&format!(
        "<rect y='60' width='100' height='40' fill='blue'/>{}<rect width='5' height='5' fill='blue'/>",
        gradient("linearGradient", fade)
    ));
    within(6, paper.at(11.0, 30.0), RED);
    within(6, paper.at(50.0, 30.0), [255, 127, 127]);
    within(6, paper.at(50.0, 80.0), [127, 0, 127]);
    within(6, paper.at(89.0, 30.0), WHITE);
    near(paper.at(2.0, 2.0), BLUE);
}

#[test]
fn gradient_as_transparent_as_its_stops_is_so_as_a_whole() {
    let stops = "<stop stop-color='red' stop-opacity='.5'/>
        <stop offset='1' stop-color='blue' stop-opacity='.5'/>";
    let paper = painted(&gradient("linearGradient", stops));
    within(6, paper.at(50.0, 50.0), [191, 127, 191]);
}

#[test]
fn grey_gradient_needs_one_ink() {
    let stops = "<stop stop-color='#fff'/><stop offset='1' stop-color='#000'/>";
    let file = made::file_of_picture(drawing(&gradient("linearGradient", stops)));
    let pdf = Pdf::read(&file);
    let patterns = pdf.document.objects.values().filter_map(|object| object.as_dict().ok());
    let shading = patterns.filter_map(|entries| entries.get(b"Shading").ok()).next().unwrap();
    let space = shading.as_dict().unwrap().get(b"ColorSpace").unwrap();
    assert_eq!(space.as_name().unwrap(), b"DeviceGray");
}

#[test]
fn gradient_is_written_once_for_all_it_paints() {
    let both = format!(
        "<linearGradient id='g' gradientUnits='userSpaceOnUse' x2='100'>{RED_TO_BLUE}</linearGradient>
         <rect width='50' height='50' fill='url(#g)' stroke='url(#g)'/>
         <rect x='50' y='50' width='50' height='50' fill='url(#g)'/>"
    );
    let pdf = Pdf::read(&made::file_of_picture(drawing(&both)));
    let patterns = pdf.document.objects.values().filter_map(|object| object.as_dict().ok());
    assert_eq!(patterns.filter(|entries| entries.has(b"PatternType")).count(), 1);
}

#[test]
fn drawing_shown_twice_is_stored_once_and_scaled() {
    let artwork = drawing("<rect width='50' height='50' fill='red'/>");
    let shown = |x: f64, width: f64| {
        let size = Size::new(Abs::pt(width), Abs::pt(width));
        let area = Rect::new(Point::new(Abs::pt(x), Abs::ZERO), size);
        Item::Drawing(Drawing { node: None, artwork: artwork.clone(), area })
    };
    let items = vec![shown(0.0, 20.0), shown(40.0, 60.0)];
    let pages = [Page {
        size: Size::new(Abs::pt(100.0), Abs::pt(100.0)),
        items,
        head: Vec::new(),
        furniture: Vec::new(),
    }];
    let file = made::file(&made::document("a", vec![], vec![]), &pages);
    let pdf = Pdf::read(&file);
    let streams = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    assert_eq!(streams.filter(|stream| stream.dict.has(b"BBox")).count(), 1);
    let paper = Paper::first(file, 2.0);
    near(paper.at(5.0, 5.0), RED);
    near(paper.at(15.0, 5.0), WHITE);
    near(paper.at(65.0, 25.0), RED);
    near(paper.at(75.0, 25.0), WHITE);
}
