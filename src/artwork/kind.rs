//! The kind of a file, recognised by its content, whatever its name says. The
//! formats themselves are read by `svg` and `raster`.

use std::borrow::Cow;

use super::encoding::{self, Decoded};
use super::raster;
use crate::diagnostic::PictureKind;

/// The kind of a file, by its content.
pub(super) enum ContentKind<'a> {
    /// A drawing: its text, without a byte order mark.
    Svg(Cow<'a, str>),
    /// A drawing in this encoding, which is not supported.
    UnknownEncoding(String),
    /// A photograph.
    Jpeg,
    /// Pixels.
    Png,
    /// Pixels or a photograph, as web pages have them.
    WebP,
    /// A kind of file that no leaflet can show.
    Refused(PictureKind),
    /// A file with nothing in it.
    Nothing,
    /// Any other file.
    Unknown,
}

/// First bytes that identify a kind of file on their own.
const BEGINS: [(&[u8], PictureKind); 12] = [
    (b"GIF8", PictureKind::Gif),
    (b"BM", PictureKind::Bmp),
    (b"II*\0", PictureKind::Tiff),
    (b"MM\0*", PictureKind::Tiff),
    (b"II+\0", PictureKind::Tiff),
    (b"%PDF", PictureKind::Pdf),
    (b"%!PS", PictureKind::PostScript),
    (b"8BPS", PictureKind::Photoshop),
    (b"\x1F\x8B", PictureKind::CompressedSvg),
    (b"\xD0\xCF\x11\xE0", PictureKind::OfficeFile),
    (b"PK\x05\x06", PictureKind::Archive),
    (b"{\\rtf", PictureKind::OfficeFile),
];

/// The brands of ISO media files (ISO 14496-12, 4.3) that are pictures.
const HEIF_BRANDS: [&[u8]; 7] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"];
const AVIF_BRANDS: [&[u8]; 2] = [b"avif", b"avis"];

/// Recognises the kind of a file.
pub(super) fn recognise(bytes: &[u8]) -> ContentKind<'_> {
    if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        return ContentKind::Png;
    }
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return ContentKind::Jpeg;
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") && !raster::moves(bytes) {
        return ContentKind::WebP;
    }
    // A file written to a full disk has its full length, but only zero bytes.
    if bytes.iter().all(|&byte| byte == 0) {
        return ContentKind::Nothing;
    }
    match foreign(bytes) {
        Some(kind) => ContentKind::Refused(kind),
        None => written(bytes),
    }
}

/// A kind of file that people put in a leaflet but that cannot be shown.
fn foreign(bytes: &[u8]) -> Option<PictureKind> {
    match bytes {
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            Some(PictureKind::MovingWebP)
        }
        [b'P', b'K', 3, 4, ..] => Some(zipped(bytes)),
        [a, b, c, d, b'f', b't', b'y', b'p', brands @ ..] => {
            let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
            Some(media(&brands[..brands.len().min(length.saturating_sub(8))]))
        }
        _ => BEGINS.iter().find(|(begin, _)| bytes.starts_with(begin)).map(|&(_, kind)| kind),
    }
}

/// An archive, or an office document: an archive with a part of one of these
/// names.
fn zipped(bytes: &[u8]) -> PictureKind {
    let begin = &bytes[..bytes.len().min(4096)];
    let has = |part: &[u8]| begin.windows(part.len()).any(|window| window == part);
    let is_document =
        has(b"[Content_Types].xml") || has(b"word/") || has(b"opendocument") || has(b"ppt/");
    if is_document { PictureKind::OfficeFile } else { PictureKind::Archive }
}

/// The kind of an ISO media file, by its brands: the major brand, a version,
/// and the compatible brands (ISO 14496-12, 4.3.2). An AVIF may have the brand
/// of HEIF first.
fn media(brands: &[u8]) -> PictureKind {
    let is_one = |known: &[&[u8]]| known.iter().any(|known| brands.starts_with(known));
    let goes_with = |known: &[&[u8]]| brands.chunks_exact(4).any(|brand| known.contains(&brand));
    if is_one(&AVIF_BRANDS) || is_one(&[b"mif1", b"msf1"]) && goes_with(&AVIF_BRANDS) {
        PictureKind::Avif
    } else if is_one(&HEIF_BRANDS) {
        PictureKind::Heic
    } else {
        PictureKind::Film
    }
}

/// A text file: a drawing if it begins like XML.
fn written(bytes: &[u8]) -> ContentKind<'_> {
    let text = match encoding::decoded(bytes) {
        Decoded::Text(text) => text,
        Decoded::Other(encoding) => return ContentKind::UnknownEncoding(encoding),
        Decoded::NoText => return ContentKind::Unknown,
    };
    let begin = text.trim_start();
    if begin.is_empty() {
        return ContentKind::Nothing;
    }
    let starts = |tag: &str| begin.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag));
    if starts("<!doctype html") || starts("<html") {
        return ContentKind::Refused(PictureKind::WebPage);
    }
    if begin.starts_with('<') { ContentKind::Svg(text) } else { ContentKind::Unknown }
}
