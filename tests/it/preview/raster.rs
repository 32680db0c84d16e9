//! Pages of the screen as pixels, and how far two pictures of a page are apart.

use std::sync::Arc;

use image::{Rgb, RgbImage};
use leaflet::preview::Screen;
use resvg::{tiny_skia, usvg};

/// A page with all it refers to, as one file.
fn standalone(svg: &str, screen: &Screen) -> String {
    let outline = |symbol: &leaflet::preview::Symbol| {
        format!("<path id=\"{}\" d=\"{}\"/>", symbol.id, symbol.d)
    };
    let outlines: String = screen.glyphs.symbols().iter().map(outline).collect();
    let (head, body) = svg.split_once('>').unwrap();
    format!("{head}><defs>{outlines}</defs>{body}")
}

/// The picture at an address, as the browser fetches it.
fn fetched(address: &str, screen: &Screen) -> usvg::ImageKind {
    let name = address.strip_prefix("/api/pictures/").unwrap();
    let picture = screen.pictures.get(name).unwrap();
    let bytes = Arc::new(picture.bytes.to_vec());
    match picture.kind {
        "image/png" => usvg::ImageKind::PNG(bytes),
        "image/jpeg" => usvg::ImageKind::JPEG(bytes),
        other => unreachable!("{other} is no kind of picture"),
    }
}

/// A page of the screen on white paper.
pub(super) fn rasterised(svg: &str, screen: &Screen, pixels_per_point: f32) -> RgbImage {
    let image_href_resolver = usvg::ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| unreachable!("pixels within a page")),
        resolve_string: Box::new(|address, _| Some(fetched(address, screen))),
    };
    let options = usvg::Options { image_href_resolver, ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&standalone(svg, screen), &options).unwrap();
    let pixels = |side: f32| (side * pixels_per_point).ceil() as u32;
    let (width, height) = (pixels(tree.size().width()), pixels(tree.size().height()));
    let mut map = tiny_skia::Pixmap::new(width, height).unwrap();
    map.fill(tiny_skia::Color::WHITE);
    let scale = tiny_skia::Transform::from_scale(pixels_per_point, pixels_per_point);
    resvg::render(&tree, scale, &mut map.as_mut());
    let colors = map.data();
    RgbImage::from_fn(width, height, |x, y| {
        let first = 4 * (y * width + x) as usize;
        Rgb([colors[first], colors[first + 1], colors[first + 2]])
    })
}

/// The greatest difference between the mean levels of two squares at one place, of 255,
/// and that place.
pub(super) fn difference(one: &RgbImage, other: &RgbImage, square: u32) -> (f64, [u32; 2]) {
    let width = one.width().min(other.width());
    let height = one.height().min(other.height());
    assert!(one.width().abs_diff(other.width()) <= 1 && one.height().abs_diff(other.height()) <= 1);
    let across = width.div_ceil(square) as usize;
    let mut sums = vec![0_i32; across * height.div_ceil(square) as usize];
    for y in 0..height {
        let row = |picture: &RgbImage| {
            let start = (y * picture.width()) as usize * 3;
            picture.as_raw()[start..start + width as usize * 3].to_vec()
        };
        let (one, other) = (row(one), row(other));
        if one == other {
            continue;
        }
        let line = (y / square) as usize * across;
        for (index, (one, other)) in one.iter().zip(&other).enumerate() {
            if one != other {
                sums[line + index / 3 / square as usize] += i32::from(*one) - i32::from(*other);
            }
        }
    }
    let pixels = f64::from(3 * square * square);
    let greatest = sums.iter().enumerate().max_by_key(|(_, sum)| sum.abs());
    let (index, sum) = greatest.unwrap_or((0, &0));
    let place = [index % across, index / across].map(|at| at as u32 * square);
    (f64::from(sum.abs()) / pixels, place)
}
