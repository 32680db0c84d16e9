//! Pictures of pixels, as they come out in the file and on paper.

use std::sync::Arc;

use image::{DynamicImage, ImageBuffer, Luma, LumaA, Rgb, RgbImage, Rgba};
use leaflet::artwork::Artwork;
use leaflet::geometry::{Abs, Point, Rect, Size};
use leaflet::layout::{Drawing, Item, Page};
use leaflet::prepress;

use crate::support::files::{GREEN, PHOTOGRAPH_WEBP, Png, jpeg, png, quarters, turned, webp};
use crate::support::hand_made as made;
use crate::support::paper::{BLACK, BLUE, RED, WHITE, within};
use crate::support::pdf::Pdf;
use crate::support::shown::{Shown, all_near, images, name};

const QUARTERS: [[u8; 3]; 4] = [RED, GREEN, BLUE, BLACK];

#[test]
fn png_in_colour_is_shown_as_it_is() {
    let file = png(&quarters(32, 32).into());
    let shown = Shown::of(&file);
    all_near(shown.quarters(), QUARTERS);
    assert_eq!([shown.name("ColorSpace"), shown.name("Filter")], ["DeviceRGB", "FlateDecode"]);
    assert!(!shown.has("SMask"));
    // Its data are those of the file.
    let data = &shown.image().content;
    assert!(file.windows(data.len()).any(|part| part == data));
}

#[test]
fn palette_stays_a_palette() {
    let colors = [RED, GREEN, BLUE, BLACK].concat();
    let rows = vec![0, 0b0001_0000, 0, 0b1011_0000];
    let chunks = vec![(b"PLTE", colors)];
    let file = Png { size: [2, 2], bits: 2, color: 3, interlaced: false, chunks, rows }.write();
    let shown = Shown::of(&file);
    all_near(shown.quarters(), QUARTERS);
    let space = shown.image().dict.get(b"ColorSpace").unwrap().as_array().unwrap();
    assert_eq!(space[0].as_name().unwrap(), b"Indexed");
    assert_eq!([space[2].as_i64().unwrap(), shown.number("BitsPerComponent")], [3, 2]);
}

#[test]
fn transparent_colour_of_a_palette_shows_the_paper() {
    let colors = [RED, GREEN, BLUE, BLACK].concat();
    let rows = vec![0, 0b0001_0000, 0, 0b1011_0000];
    let chunks = vec![(b"PLTE", colors), (b"tRNS", vec![255, 0, 127])];
    let file = Png { size: [2, 2], bits: 2, color: 3, interlaced: false, chunks, rows }.write();
    all_near(Shown::of(&file).quarters(), [RED, WHITE, [128, 128, 255], BLACK]);
}

#[test]
fn grey_has_one_component() {
    let picture = ImageBuffer::from_fn(32, 32, |x, _| Luma([if x < 16 { 200u8 } else { 50 }]));
    for file in [png(&picture.clone().into()), jpeg(&picture.into())] {
        let shown = Shown::of(&file);
        all_near(shown.quarters(), [[200; 3], [50; 3], [200; 3], [50; 3]]);
        assert_eq!(shown.name("ColorSpace"), "DeviceGray");
    }
}

#[test]
fn lines_of_one_bit_stay_one_bit() {
    let rows = vec![0, 0b1000_0000, 0, 0b0100_0000];
    let file = Png { size: [2, 2], bits: 1, color: 0, interlaced: false, chunks: vec![], rows };
    let shown = Shown::of(&file.write());
    all_near(shown.quarters(), [WHITE, BLACK, BLACK, WHITE]);
    assert_eq!(shown.number("BitsPerComponent"), 1);
}

#[test]
fn colour_that_is_all_grey_has_one_component() {
    let picture = RgbImage::from_fn(32, 32, |x, _| Rgb([if x < 16 { 200 } else { 50 }; 3]));
    let shown = Shown::of(&png(&picture.into()));
    all_near(shown.quarters(), [[200; 3], [50; 3], [200; 3], [50; 3]]);
    assert_eq!(shown.name("ColorSpace"), "DeviceGray");
}

#[test]
fn sixteen_bits_become_eight() {
    let deep = |x| Rgb(if x < 16 { [65_535u16, 32_896, 0] } else { [257, 514, 65_535] });
    let shown = Shown::of(&png(&ImageBuffer::from_fn(32, 32, |x, _| deep(x)).into()));
    let (left, right) = ([255, 128, 0], [1, 2, 255]);
    all_near(shown.quarters(), [left, right, left, right]);
    assert_eq!(shown.number("BitsPerComponent"), 8);
    let grey = ImageBuffer::from_fn(32, 32, |x, _| Luma([if x < 16 { 51_400u16 } else { 0 }]));
    all_near(
        Shown::of(&png(&DynamicImage::ImageLuma16(grey))).quarters(),
        [[200; 3], BLACK, [200; 3], BLACK],
    );
}

#[test]
fn paper_shines_through_what_is_transparent() {
    let levels = |x, y| match (x < 16, y < 16) {
        (true, true) => 255u8,
        (false, true) => 0,
        (true, false) => 128,
        (false, false) => 64,
    };
    let picture = ImageBuffer::from_fn(32, 32, |x, y| Rgba([255, 0, 0, levels(x, y)]));
    let shown = Shown::of(&png(&picture.into()));
    all_near(shown.quarters(), [RED, WHITE, [255, 127, 127], [255, 191, 191]]);
    let page = shown.pdf.document.get_pages()[&1];
    let group = shown.pdf.document.get_dictionary(page).unwrap().get(b"Group").unwrap();
    assert_eq!(name(group.as_dict().unwrap(), "CS"), "DeviceRGB");
    let grey = ImageBuffer::from_fn(32, 32, |x, y| LumaA([0, levels(x, y)]));
    let shown = Shown::of(&png(&grey.into()));
    all_near(shown.quarters(), [BLACK, WHITE, [127; 3], [191; 3]]);
    assert_eq!(shown.name("ColorSpace"), "DeviceGray");
}

#[test]
fn transparency_that_nothing_has_is_left_out() {
    let picture = DynamicImage::from(quarters(32, 32)).into_rgba8();
    let shown = Shown::of(&png(&picture.into()));
    all_near(shown.quarters(), QUARTERS);
    assert!(!shown.has("SMask"));
}

#[test]
fn interlaced_png_is_shown() {
    // Of two by two pixels the first pass has one, the sixth and the seventh
    // have the others.
    let rows = [&[0][..], &RED, &[0], &GREEN, &[0], &BLUE, &BLACK].concat();
    let file = Png { size: [2, 2], bits: 8, color: 2, interlaced: true, chunks: vec![], rows };
    all_near(Shown::of(&file.write()).quarters(), QUARTERS);
}

#[test]
fn jpeg_that_needs_no_change_stays_as_it_is() {
    let file = jpeg(&quarters(64, 64).into());
    let mut longer = file.clone();
    longer.extend(b"more of another picture");
    let shown = Shown::of(&longer);
    all_near(shown.quarters(), QUARTERS);
    assert_eq!(shown.name("Filter"), "DCTDecode");
    assert!(shown.image().content == file);
}

#[test]
fn webp_without_loss_is_written_without_loss() {
    let shown = Shown::of(&webp(&quarters(32, 32).into()));
    all_near(shown.quarters(), QUARTERS);
    assert_eq!([shown.name("ColorSpace"), shown.name("Filter")], ["DeviceRGB", "FlateDecode"]);
    assert!(!shown.has("SMask"));
}

#[test]
fn transparent_webp_shows_the_paper() {
    let see_through =
        |x: u32, _: u32| if x < 16 { Rgba([255u8, 0, 0, 128]) } else { Rgba([0, 0, 255, 0]) };
    let shown = Shown::of(&webp(&ImageBuffer::from_fn(32, 32, see_through).into()));
    all_near(shown.quarters(), [[255, 127, 127], WHITE, [255, 127, 127], WHITE]);
}

#[test]
fn webp_of_a_photograph_is_written_as_a_jpeg() {
    let shown = Shown::of(PHOTOGRAPH_WEBP);
    let found = shown.quarters();
    for (found, wanted) in found.into_iter().zip(QUARTERS) {
        within(12, found, wanted);
    }
    assert_eq!(shown.name("Filter"), "DCTDecode");
}

#[test]
fn png_is_as_light_as_its_gamma_says() {
    let grey = |gamma: u32, others: &[&'static [u8; 4]]| {
        let mut chunks = vec![(b"gAMA", gamma.to_be_bytes().to_vec())];
        chunks.extend(others.iter().map(|&kind| (kind, vec![0])));
        let rows = vec![0, 128, 128, 0, 128, 128];
        Png { size: [2, 2], bits: 8, color: 0, interlaced: false, chunks, rows }.write()
    };
    // 128 of linear light is 186 on a screen.
    all_near(Shown::of(&grey(100_000, &[])).quarters(), [[186; 3]; 4]);
    all_near(Shown::of(&grey(45_455, &[])).quarters(), [[128; 3]; 4]);
    all_near(Shown::of(&grey(45_000, &[])).quarters(), [[128; 3]; 4]);
    all_near(Shown::of(&grey(35_000, &[])).quarters(), [[104; 3]; 4]);
    all_near(Shown::of(&grey(100_000, &[b"sRGB"])).quarters(), [[128; 3]; 4]);
    all_near(Shown::of(&grey(0, &[])).quarters(), [[128; 3]; 4]);
}

#[test]
fn gamma_lightens_the_colours_of_a_palette_and_leaves_how_opaque_they_are() {
    let palette = [[128, 0, 0], [0, 0, 128], [128; 3], [0; 3]].concat();
    let rows = vec![0, 0b0001_0000, 0, 0b1011_0000];
    let gamma = (b"gAMA", 100_000_u32.to_be_bytes().to_vec());
    let chunks = vec![gamma, (b"PLTE", palette), (b"tRNS", vec![255, 128])];
    let file = Png { size: [2, 2], bits: 2, color: 3, interlaced: false, chunks, rows }.write();
    let wanted = [[186, 0, 0], [127, 127, 220], [186; 3], BLACK];
    all_near(Shown::of(&file).quarters(), wanted);
}

#[test]
fn picture_is_turned_as_its_camera_was_held() {
    let upright = QUARTERS;
    let [a, b, c, d] = upright;
    let seen = [
        [a, b, c, d],
        [b, a, d, c],
        [d, c, b, a],
        [c, d, a, b],
        [a, c, b, d],
        [c, a, d, b],
        [d, b, c, a],
        [b, d, a, c],
    ];
    for (orientation, seen) in (1..).zip(seen) {
        let as_it_is = turned(&quarters(64, 64), orientation);
        let shown = Shown::of(&as_it_is);
        all_near(shown.quarters(), seen);
        assert!(shown.image().content == as_it_is);
        let scaled = Shown::of(&turned(&quarters(640, 640), orientation));
        all_near(scaled.quarters(), seen);
        assert_eq!(scaled.number("Width"), 417);
    }
}

#[test]
fn picture_that_lies_on_its_side_stands_as_high_as_it_is_seen() {
    let aspect = |orientation| made::picture("a", &turned(&quarters(64, 32), orientation)).aspect();
    assert_eq!([1, 3, 6, 8].map(aspect), [0.5, 0.5, 2.0, 2.0]);
}

#[test]
fn picture_finer_than_a_printer_is_scaled_down_to_it() {
    for file in [png(&quarters(1000, 500).into()), jpeg(&quarters(1000, 500).into())] {
        let shown = Shown::of(&file);
        all_near(shown.quarters(), QUARTERS);
        // 100 points are 417 dots of 1/300 inch.
        assert_eq!([shown.number("Width"), shown.number("Height")], [417, 208]);
    }
    let just_fine = jpeg(&quarters(417, 417).into());
    assert!(Shown::of(&just_fine).image().content == just_fine);
    assert_eq!(Shown::of(&png(&quarters(418, 418).into())).number("Width"), 417);
}

#[test]
fn scaled_picture_is_written_as_its_file_was() {
    let filter = |file: &[u8]| Shown::of(file).name("Filter");
    assert_eq!(filter(&jpeg(&quarters(1000, 1000).into())), "DCTDecode");
    assert_eq!(filter(&png(&quarters(1000, 1000).into())), "FlateDecode");
}

#[test]
fn scaled_grey_has_one_component() {
    let picture = RgbImage::from_fn(1000, 1000, |x, _| Rgb([if x < 500 { 200 } else { 50 }; 3]));
    for file in [png(&picture.clone().into()), jpeg(&picture.into())] {
        let shown = Shown::of(&file);
        all_near(shown.quarters(), [[200; 3], [50; 3], [200; 3], [50; 3]]);
        assert_eq!(shown.name("ColorSpace"), "DeviceGray");
    }
}

#[test]
fn fine_pattern_becomes_its_mean() {
    let picture = ImageBuffer::from_fn(2000, 2000, |x, y| Luma([255 * ((x + y) % 2) as u8]));
    let shown = Shown::of(&png(&DynamicImage::ImageLuma8(picture)));
    all_near(shown.quarters(), [[127; 3]; 4]);
}

#[test]
fn what_is_hidden_does_not_colour_the_edge_of_a_scaled_picture() {
    // White beside what is transparent and black below: no grey between them.
    let picture = ImageBuffer::from_fn(2000, 2000, |x, _| match (x / 3) % 2 {
        0 => Rgba([255u8, 255, 255, 255]),
        _ => Rgba([0, 0, 0, 0]),
    });
    all_near(Shown::of(&png(&picture.into())).quarters(), [WHITE; 4]);
}

/// A page that shows pictures, each as wide as it says.
fn page_of(pictures: &[(&Arc<Artwork>, f64)]) -> Page<'static> {
    let drawing = |&(artwork, width): &(&Arc<Artwork>, f64)| {
        let size = Size::new(Abs::pt(width), Abs::pt(width * artwork.aspect()));
        let area = Rect::new(Point::default(), size);
        Item::Drawing(Drawing { node: None, artwork: artwork.clone(), area, lettering: Vec::new() })
    };
    made::page(pictures.iter().map(drawing).collect())
}

#[test]
fn picture_shown_twice_is_stored_once_for_its_largest_size() {
    let picture = made::picture("a", &jpeg(&quarters(1000, 1000).into()));
    let pages = [page_of(&[(&picture, 50.0)]), page_of(&[(&picture, 100.0), (&picture, 20.0)])];
    let pdf = Pdf::read(&made::file(&made::document("a", vec![], vec![]), &pages));
    let images = images(&pdf);
    assert_eq!(images.len(), 1);
    assert_eq!(images[0].dict.get(b"Width").unwrap().as_i64().unwrap(), 417);
}

#[test]
fn several_pictures_are_the_same_on_any_number_of_cores() {
    let files: Vec<Vec<u8>> =
        (0..9).map(|number| jpeg(&quarters(600 + 20 * number, 600).into())).collect();
    let pictures: Vec<_> = files.iter().map(|file| made::picture("a", file)).collect();
    let shown: Vec<_> = pictures.iter().map(|picture| (picture, 100.0)).collect();
    let pages = [page_of(&shown)];
    let written = || made::file(&made::document("a", vec![], vec![]), &pages);
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(written)
    };
    assert!(on(1) == on(4));
}

#[test]
fn picture_within_a_drawing_under_150_dots_per_inch_is_warned_about() {
    // Half as wide as the drawing, 150 pixels are an inch at 150 to the inch.
    let file = base_64(&jpeg(&quarters(150, 100).into()));
    let drawing = |size: &str| {
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 40'><image {size} \
             preserveAspectRatio='none' href='data:image/jpeg;base64,{file}'/></svg>"
        );
        made::picture("a.svg", svg.as_bytes())
    };
    let even = drawing("width='30' height='20'");
    assert_eq!(said_at(&even, 50.7), [""; 0]);
    assert_eq!(said_at(&even, 50.9), ["coarse-picture-in-drawing"]);
    let drawn_out = drawing("width='30' height='40'");
    assert_eq!(said_at(&drawn_out, 25.3), [""; 0]);
    assert_eq!(said_at(&drawn_out, 25.5), ["coarse-picture-in-drawing"]);
}

/// Bytes as a `data:` address has them (RFC 4648, 4).
fn base_64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = bytes.chunks(3).flat_map(|chunk| {
        let bits = chunk.iter().fold(0, |bits, &byte| bits << 8 | u32::from(byte));
        let bits = bits << (8 * (3 - chunk.len()));
        (0..=chunk.len()).map(move |at| DIGITS[(bits >> (18 - 6 * at)) as usize & 63])
    });
    digits.map(char::from).collect()
}

/// What is said of a picture at a width in millimetres.
fn said_at(picture: &Arc<Artwork>, width: f64) -> Vec<String> {
    let pages = [page_of(&[(picture, Abs::mm(width).to_pt())])];
    let (_, findings) = prepress::prepare(&pages);
    findings.into_iter().map(|finding| finding.problem.code().to_owned()).collect()
}

#[test]
fn picture_under_150_dots_per_inch_is_warned_about() {
    // 300 pixels are 2 inches at 150 to the inch: 50.8 mm.
    let picture = made::picture("a", &jpeg(&quarters(300, 200).into()));
    assert_eq!(said_at(&picture, 50.7), [""; 0]);
    assert_eq!(said_at(&picture, 50.9), ["coarse-picture"]);
    let on_its_side = made::picture("a", &turned(&quarters(200, 300), 6));
    assert_eq!(said_at(&on_its_side, 50.7), [""; 0]);
    assert_eq!(said_at(&on_its_side, 50.9), ["coarse-picture"]);
}
