//! Drawings, as they come out on paper.

use std::path::Path;
use std::sync::Arc;

use leaflet::artwork::{self, Artwork};
use leaflet::diagnostic::Diagnostic;
use leaflet::geometry::{Abs, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Page};

use crate::support::hand_made as made;
use crate::support::paper::{BLACK, BLUE, Paper, RED, WHITE, near, within};
use crate::support::pdf::Pdf;

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
    let items = vec![Item::Drawing(Drawing { node: None, artwork, area, lettering: Vec::new() })];
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
        Item::Drawing(Drawing { node: None, artwork: artwork.clone(), area, lettering: Vec::new() })
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

/// A drawing of `tests/drawings`, and what is said of it: nothing where its
/// picture beside it, as Chromium shows it, is what it looks like on paper.
#[test]
fn drawings_look_as_in_a_browser_or_are_refused_at_their_line() {
    let refused = [
        ("clip-text-by-class", "unsupported-in-picture:1"),
        ("doctype-attributes", "unknown-style-in-picture:2"),
        ("flowroot", "unknown-element-in-picture:1"),
        (
            "geo-calc",
            "unknown-style-in-picture:3 unknown-style-in-picture:4 unknown-style-in-picture:5",
        ),
        ("grad-linear", "unknown-style-in-picture:2"),
        ("mask-linear", "unknown-style-in-picture:3"),
        ("sel-flag", "unknown-style-in-picture:3 unknown-style-in-picture:4"),
        (
            "server-calc",
            "unknown-style-in-picture:2 unknown-style-in-picture:4 unknown-style-in-picture:6",
        ),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drawings");
    let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.extension().unwrap() == "svg").collect();
    files.sort();
    assert!(files.len() > 20);
    for path in files {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let said = refused.iter().find(|(it, _)| *it == name).map_or("", |(_, said)| said);
        let file = std::fs::read(&path).unwrap();
        match artwork::load(name, Arc::new(file), "nl") {
            Err(found) => assert_eq!(codes(&found), said, "{name}"),
            Ok(artwork) => {
                assert_eq!(said, "", "{name} is shown");
                let beside = path.with_extension("png");
                if beside.exists() {
                    let wanted = image::open(beside).unwrap().to_rgb8();
                    let share = share_that_differs(artwork, &wanted);
                    assert!(share < 0.03, "{name}: {share}");
                }
            }
        }
    }
}

/// The codes of what is found, each with its line.
fn codes(found: &[Diagnostic]) -> String {
    let code = |found: &Diagnostic| {
        let line = found
            .place
            .as_ref()
            .map_or(0, |place| place.source.line_and_column(place.range.start).0);
        format!("{}:{line}", found.problem.code())
    };
    found.iter().map(code).collect::<Vec<_>>().join(" ")
}

/// How many of the pixels of a drawing on paper are not as wanted.
fn share_that_differs(artwork: Arc<Artwork>, wanted: &image::RgbImage) -> f64 {
    let (width, height) = wanted.dimensions();
    assert_eq!(width, height, "the page is square");
    let pages = crate::support::paper::pages(made::file_of_picture(artwork), width as f32 / 100.0);
    let differs = |(one, other): (&image::Rgb<u8>, &image::Rgb<u8>)| {
        one.0.iter().zip(other.0).any(|(one, other)| one.abs_diff(other) > 32)
    };
    let pixels = pages[0].pixels().zip(wanted.pixels());
    pixels.filter(|&pair| differs(pair)).count() as f64 / f64::from(width * height)
}

/// The pixels of a drawing of 100 by 100 at these places.
fn colors(content: &str, places: &[[f32; 2]]) -> Vec<[u8; 3]> {
    let paper = painted(content);
    places.iter().map(|&[x, y]| paper.at(x, y)).collect()
}

#[test]
fn declaration_that_is_no_css_leaves_the_one_before_it() {
    for declarations in [
        "fill: red; fill: nonsense",
        "fill: red; fill: rgb(1, 2)",
        "fill: red; fill: #12345",
        "fill: nonsense; fill: red",
        "fill: red !important; fill: blue",
        "--x: red; fill: var(--x)",
        "fill: var(--x, red)",
        "fill: var(--x, var(--y, red))",
        "color: red; fill: currentColor",
        "fill: light-dark(red, blue)",
        "fill: hsl(0deg 100% 50%)",
        "FILL: RED",
        "/* fill: blue; */ fill: red",
    ] {
        let content = format!("<rect style='{declarations}' width='100' height='100'/>");
        assert_eq!(colors(&content, &[[50.0, 50.0]]), [RED], "{declarations}");
    }
}

#[test]
fn rule_holds_for_what_its_selector_names() {
    for selector in [
        "rect:not(.b)",
        "rect:nth-child(2n)",
        ".a",
        "g &gt; rect.a",
        "g .a[width]",
        "[id^=a]",
        "#a1",
        "circle + .a",
        "circle ~ rect",
        ":is(.a, .z)",
        "rect:last-of-type",
        "svg rect:only-of-type",
        "*|rect",
        "@media screen { .a",
        "@layer x { .a",
        "g { .a",
        "g { &amp; &gt; .a",
    ] {
        let closing = if selector.contains('{') { "}" } else { "" };
        let content = format!(
            "<style>{selector} {{ fill: red }} {closing}</style>
             <g><circle r='1'/><rect id='a1' class='a' width='100' height='100'/></g>"
        );
        assert_eq!(colors(&content, &[[50.0, 50.0]]), [RED], "{selector}");
    }
    for selector in ["rect:not(.a)", ".b", "g + rect", "rect:hover", "@media (width: 1px) { .b"] {
        let closing = if selector.contains('{') { "}" } else { "" };
        let content = format!(
            "<style>{selector} {{ fill: red }} {closing}</style>
             <g><circle r='1'/><rect class='a' width='100' height='100'/></g>"
        );
        assert_eq!(colors(&content, &[[50.0, 50.0]]), [BLACK], "{selector}");
    }
}

#[test]
fn more_specific_rule_counts_more_and_a_layer_less() {
    let of = |sheet: &str| {
        let content =
            format!("<style>{sheet}</style><rect id='a' class='b' width='100' height='100'/>");
        colors(&content, &[[50.0, 50.0]])[0]
    };
    assert_eq!(of("#a { fill: red } .b { fill: blue } rect { fill: blue }"), RED);
    assert_eq!(of(".b { fill: blue } .b { fill: red }"), RED);
    assert_eq!(of("rect { fill: red } @layer x { #a { fill: blue } }"), RED);
    assert_eq!(
        of("@layer y, x; @layer x { .b { fill: red } } @layer y { .b { fill: blue } }"),
        RED
    );
    assert_eq!(of("rect { fill: red !important } #a { fill: blue }"), RED);
}

#[test]
fn mask_shows_what_is_light_in_it() {
    let content = "<mask id='m'><rect width='50' height='100' fill='white'/>
        <rect x='50' width='50' height='50' fill='#808080'/></mask>
        <g mask='url(#m)'><rect width='100' height='100' fill='red'/>
        <circle cx='75' cy='25' r='20' fill='red'/></g>";
    let found = colors(content, &[[25.0, 50.0], [75.0, 25.0], [75.0, 75.0]]);
    near(found[0], RED);
    within(6, found[1], [255, 127, 127]);
    near(found[2], WHITE);
}

#[test]
fn pattern_is_drawn_tile_by_tile() {
    let content = "<pattern id='p' width='20' height='20' patternUnits='userSpaceOnUse'>
        <rect width='10' height='20' fill='red'/></pattern>
        <rect x='20' width='60' height='50' fill='url(#p)'/>";
    let places = [[25.0, 25.0], [35.0, 25.0], [65.0, 45.0], [5.0, 25.0], [25.0, 75.0]];
    assert_eq!(colors(content, &places), [RED, WHITE, RED, WHITE, WHITE]);
}

#[test]
fn marker_points_where_the_line_goes() {
    let content = "<marker id='m' orient='auto' markerWidth='10' markerHeight='10' refY='5'
        markerUnits='userSpaceOnUse'><rect width='10' height='10' fill='red'/></marker>
        <path d='M50 10V50' stroke='blue' marker-end='url(#m)'/>";
    assert_eq!(colors(content, &[[50.0, 55.0], [55.0, 65.0], [60.0, 50.0]]), [RED, WHITE, WHITE]);
}

#[test]
fn clip_path_that_is_cut_off_itself_shows_what_is_left() {
    let content = "<clipPath id='a'><rect width='50' height='100'/></clipPath>
        <clipPath id='b'><rect width='100' height='50' clip-path='url(#a)'/>
        <rect x='80' y='80' width='20' height='20' clip-rule='evenodd'/></clipPath>
        <rect width='100' height='100' fill='red' clip-path='url(#b)'/>";
    let places = [[25.0, 25.0], [75.0, 25.0], [25.0, 75.0], [90.0, 90.0]];
    assert_eq!(colors(content, &places), [RED, WHITE, WHITE, RED]);
}

#[test]
fn pixels_in_a_drawing_are_printed_upright_where_they_are() {
    // Red and blue above white and black.
    let png = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFUlEQVR42gXBAQEAAACAEP9PF4JUGCPqBPx7vF+KAAAAAElFTkSuQmCC";
    let content = format!(
        "<g transform='translate(20 10)' opacity='.5'><image x='10' width='40' height='80' \
         preserveAspectRatio='none' href='data:image/png;base64,{png}'/></g>"
    );
    let places = [[35.0, 15.0], [65.0, 15.0], [35.0, 85.0], [65.0, 85.0], [25.0, 50.0]];
    let found = colors(&content, &places);
    let wanted = [[255, 127, 127], [127, 127, 255], WHITE, [127; 3], WHITE];
    for (found, wanted) in found.into_iter().zip(wanted) {
        within(4, found, wanted);
    }
}
