//! Files of pixels, made by hand where `image` makes none of their kind.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ImageEncoder, Rgb, RgbImage};

use super::paper::{BLACK, BLUE, RED};

pub(crate) const GREEN: [u8; 3] = [0, 160, 0];

/// A picture of so many pixels whose quarters are red and green above, blue
/// and black below.
pub(crate) fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (2 * x < width, 2 * y < height) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => BLACK,
        })
    })
}

/// A picture as a PNG.
pub(crate) fn png(picture: &image::DynamicImage) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut file, image::ImageFormat::Png).unwrap();
    file.into_inner()
}

/// A picture as a WebP, without loss.
pub(crate) fn webp(picture: &image::DynamicImage) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut file, image::ImageFormat::WebP).unwrap();
    file.into_inner()
}

/// [`quarters`] as a WebP with a loss, which `image` does not write: Pillow 12,
/// quality 92.
pub(crate) const PHOTOGRAPH_WEBP: &[u8] = include_bytes!("quarters.webp");

/// A picture as a PNG with a profile.
pub(crate) fn png_with_profile(picture: &RgbImage, profile: Vec<u8>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = PngEncoder::new(&mut file);
    encoder.set_icc_profile(profile).unwrap();
    let (width, height) = picture.dimensions();
    encoder.write_image(picture, width, height, image::ExtendedColorType::Rgb8).unwrap();
    file
}

/// A picture as a JPEG.
pub(crate) fn jpeg(picture: &image::DynamicImage) -> Vec<u8> {
    let mut file = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut file, 95)).unwrap();
    file
}

/// A picture as a JPEG with a profile.
pub(crate) fn jpeg_with_profile(picture: &RgbImage, profile: Vec<u8>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 95);
    encoder.set_icc_profile(profile).unwrap();
    encoder.encode_image(picture).unwrap();
    file
}

/// A JPEG that says how it is to be turned, in the other order of bytes where
/// that is an even number.
pub(crate) fn turned(picture: &RgbImage, orientation: u16) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 95);
    encoder.set_exif_metadata(exif(orientation)).unwrap();
    encoder.encode_image(picture).unwrap();
    file
}

fn exif(orientation: u16) -> Vec<u8> {
    let little = orientation.is_multiple_of(2);
    let short = |number: u16| if little { number.to_le_bytes() } else { number.to_be_bytes() };
    let long = |number: u32| if little { number.to_le_bytes() } else { number.to_be_bytes() };
    let mut exif = if little { b"II".to_vec() } else { b"MM".to_vec() };
    exif.extend(short(42));
    exif.extend(long(8));
    exif.extend([short(1), short(0x112), short(3)].concat());
    exif.extend(long(1));
    exif.extend([short(orientation), [0, 0]].concat());
    exif.extend(long(0));
    exif
}

/// A small photograph.
pub(crate) fn photograph() -> Vec<u8> {
    jpeg(&quarters(32, 32).into())
}

/// A small picture as a PNG.
pub(crate) fn picture() -> Vec<u8> {
    png(&quarters(32, 32).into())
}

/// A grey pixel.
pub(crate) fn small() -> Png {
    Png { size: [1, 1], bits: 8, color: 0, interlaced: false, chunks: vec![], rows: vec![0, 0] }
}

/// A file with another byte so many after the place where some others stand.
pub(crate) fn with(mut file: Vec<u8>, others: &[u8], after: usize, byte: u8) -> Vec<u8> {
    let at = file.windows(others.len()).position(|window| window == others).unwrap();
    file[at + after] = byte;
    file
}

/// A small JPEG whose header promises so many pixels.
pub(crate) fn promising(width: u16, height: u16) -> Vec<u8> {
    let mut file = photograph();
    let at = file.windows(2).position(|window| window == b"\xFF\xC0").unwrap();
    file[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    file[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    file
}

/// A PNG made by hand.
pub(crate) struct Png {
    pub(crate) size: [u32; 2],
    pub(crate) bits: u8,
    pub(crate) color: u8,
    pub(crate) interlaced: bool,
    /// Other chunks, before the pixels.
    pub(crate) chunks: Vec<(&'static [u8; 4], Vec<u8>)>,
    /// The bytes of the rows, each after the number of its filter.
    pub(crate) rows: Vec<u8>,
}

impl Png {
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut file = b"\x89PNG\r\n\x1A\n".to_vec();
        let [width, height] = self.size.map(u32::to_be_bytes);
        let rest = [self.bits, self.color, 0, 0, self.interlaced.into()];
        chunk(&mut file, b"IHDR", &[&width[..], &height, &rest].concat());
        for (kind, content) in &self.chunks {
            chunk(&mut file, kind, content);
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        packed.write_all(&self.rows).unwrap();
        // In two parts, as many programs write them.
        let packed = packed.finish().unwrap();
        let (first, second) = packed.split_at(packed.len() / 2);
        chunk(&mut file, b"IDAT", first);
        chunk(&mut file, b"IDAT", second);
        chunk(&mut file, b"IEND", &[]);
        file
    }
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    file.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
    file.extend(kind);
    file.extend(content);
    file.extend(checksum(&[kind, content].concat()).to_be_bytes());
}

/// CRC-32 (PNG 3, annex D).
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 }
        })
    })
}
