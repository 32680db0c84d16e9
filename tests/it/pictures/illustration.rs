//! The drawing of the two vertebrae, on paper.

use image::{Rgb, RgbImage};

use crate::support::prepared;

/// Of the marrow, which no other thing in the leaflet has.
const MARROW: [u8; 3] = [0xbd, 0x76, 0x61];

/// What an office printer resolves at least.
const DOTS_PER_INCH: f32 = 300.0;

#[test]
fn normal_body_holds_twice_the_bone_of_the_osteoporotic_one() {
    let (page, [normal, osteoporotic]) = printed_bodies();
    let (left, right) = (normal.share_of_bone(&page), osteoporotic.share_of_bone(&page));
    assert!(left >= 2.0 * right, "{left} against {right}");
}

#[test]
fn osteoporotic_body_is_lower_in_front() {
    let (_, [normal, osteoporotic]) = printed_bodies();
    let loss = 1.0 - osteoporotic.height_in_front() / osteoporotic.height_behind();
    assert!((0.15..=0.30).contains(&loss), "{loss}");
    let wedge = 1.0 - normal.height_in_front() / normal.height_behind();
    assert!(wedge.abs() < 0.03, "{wedge}");
}

#[test]
fn bone_and_marrow_differ_in_grey() {
    let (page, bodies) = printed_bodies();
    for body in bodies {
        let bone = contrast(body.lightest(&page));
        assert!(bone >= 3.0, "{bone}");
    }
}

#[test]
fn drawing_takes_ten_kilobytes_of_the_file_and_the_rest_twenty() {
    let file = compiled();
    let pdf = crate::support::pdf::Pdf::read(&file);
    let forms = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    let forms = forms.filter(|stream| stream.dict.has(b"BBox"));
    let drawing: usize = forms.map(|stream| stream.content.len()).sum();
    assert!((1..=10_000).contains(&drawing), "{drawing}");
    assert!(file.len() - drawing <= 20_000, "{}", file.len() - drawing);
}

/// The page with the drawing, and the two bodies on it, from left to right.
fn printed_bodies() -> (RgbImage, [Body; 2]) {
    let found = pages().into_iter().map(|page| (Body::all_on(&page), page));
    let (mut bodies, page) = found.into_iter().find(|(bodies, _)| !bodies.is_empty()).unwrap();
    assert_eq!(bodies.len(), 2);
    let right = bodies.pop().unwrap();
    (page, [bodies.pop().unwrap(), right])
}

fn pages() -> Vec<RgbImage> {
    crate::support::paper::pages(compiled(), DOTS_PER_INCH / 72.0)
}

fn compiled() -> Vec<u8> {
    prepared::compile(include_str!("../../../leaflet.toml")).pdf.unwrap()
}

/// The inside of a vertebral body: where its marrow reaches.
struct Body {
    /// Its first column.
    left: u32,
    /// For each column, from the upper to the lower end of the marrow.
    columns: Vec<(u32, u32)>,
}

impl Body {
    /// The bodies on a page: stretches of columns with marrow. Bone between
    /// them counts as inside up to a twentieth of the page's width.
    fn all_on(page: &RgbImage) -> Vec<Self> {
        let mut bodies: Vec<Self> = Vec::new();
        for x in 0..page.width() {
            let Some(reach) = reach((0..page.height()).filter(|&y| is_marrow(page, x, y))) else {
                continue;
            };
            match bodies.last_mut() {
                Some(body) if x - body.right() < page.width() / 20 => {
                    let bridged = *body.columns.last().unwrap();
                    body.columns.resize((x - body.left) as usize, bridged);
                    body.columns.push(reach);
                }
                _ => bodies.push(Self { left: x, columns: vec![reach] }),
            }
        }
        bodies
    }

    fn right(&self) -> u32 {
        self.left + self.columns.len() as u32 - 1
    }

    /// The share of bone inside. Bone is what stands out against marrow.
    fn share_of_bone(&self, page: &RgbImage) -> f64 {
        let inside = self.inside(page);
        let bone = inside.iter().filter(|luminance| contrast(**luminance) >= 3.0);
        bone.count() as f64 / inside.len() as f64
    }

    /// The luminance of the lightest bone.
    fn lightest(&self, page: &RgbImage) -> f64 {
        self.inside(page).into_iter().fold(0.0, f64::max)
    }

    /// The luminances within the shell: of all places that have marrow above
    /// and below them, and on either side.
    fn inside(&self, page: &RgbImage) -> Vec<f64> {
        let mut inside = Vec::new();
        for y in self.upper()..=self.lower() {
            let marrow = (self.left..=self.right()).filter(|&x| is_marrow(page, x, y));
            let Some((first, last)) = reach(marrow) else { continue };
            let places = (first..=last).filter(|&x| self.spans(x, y));
            inside.extend(places.map(|x| luminance(*page.get_pixel(x, y))));
        }
        inside
    }

    fn height_in_front(&self) -> f64 {
        height(&self.columns[..self.columns.len() / 10])
    }

    fn height_behind(&self) -> f64 {
        height(&self.columns[self.columns.len() * 9 / 10..])
    }

    fn spans(&self, x: u32, y: u32) -> bool {
        let (upper, lower) = self.columns[(x - self.left) as usize];
        (upper..=lower).contains(&y)
    }

    fn upper(&self) -> u32 {
        self.columns.iter().map(|column| column.0).min().unwrap()
    }

    fn lower(&self) -> u32 {
        self.columns.iter().map(|column| column.1).max().unwrap()
    }
}

/// From the highest to the lowest marrow of the columns.
fn height(columns: &[(u32, u32)]) -> f64 {
    let upper = columns.iter().map(|column| column.0).min().unwrap();
    let lower = columns.iter().map(|column| column.1).max().unwrap();
    f64::from(lower - upper)
}

/// The first and the last.
fn reach(mut places: impl Iterator<Item = u32>) -> Option<(u32, u32)> {
    let first = places.next()?;
    Some((first, places.last().unwrap_or(first)))
}

fn is_marrow(page: &RgbImage, x: u32, y: u32) -> bool {
    let channels = page.get_pixel(x, y).0.into_iter().zip(MARROW);
    channels.into_iter().all(|(channel, marrow)| channel.abs_diff(marrow) < 16)
}

/// The contrast of a luminance with the marrow's (WCAG 2.2).
fn contrast(lighter: f64) -> f64 {
    (lighter + 0.05) / (luminance(Rgb(MARROW)) + 0.05)
}

/// Relative luminance (WCAG 2.2).
fn luminance(Rgb(channels): Rgb<u8>) -> f64 {
    let [r, g, b] = channels.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
