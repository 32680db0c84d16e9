//! What a file is, whatever its name says.

use std::borrow::Cow;

use super::encoding::{self, Decoded};
use super::raster;
use crate::diagnostic::PictureKind;

/// What a file is, by its content.
pub(super) enum ContentKind<'a> {
    /// A drawing, its text without the mark some editors put before it.
    Svg(Cow<'a, str>),
    /// A drawing whose letters are stored as this says.
    UnknownEncoding(String),
    /// A photograph.
    Jpeg,
    /// Pixels.
    Png,
    /// Pixels or a photograph of a web page.
    WebP,
    /// A kind of file that no leaflet can show.
    Refused(PictureKind),
    /// A file with nothing in it.
    Nothing,
    /// Something else.
    Unknown,
}

/// How the files begin that are recognised by that alone.
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

/// Recognises a file.
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
    // What a disk that was full leaves is as long as it should be, all noughts.
    if bytes.iter().all(|&byte| byte == 0) {
        return ContentKind::Nothing;
    }
    match foreign(bytes) {
        Some(kind) => ContentKind::Refused(kind),
        None => written(bytes),
    }
}

/// A kind of file that people put in a leaflet and that cannot be shown.
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

/// Documents of word processors are archives with a part of this name.
fn zipped(bytes: &[u8]) -> PictureKind {
    let begin = &bytes[..bytes.len().min(4096)];
    let has = |part: &[u8]| begin.windows(part.len()).any(|window| window == part);
    let is_document =
        has(b"[Content_Types].xml") || has(b"word/") || has(b"opendocument") || has(b"ppt/");
    if is_document { PictureKind::OfficeFile } else { PictureKind::Archive }
}

/// What an ISO media file is, by its brands: its own, a version, and those it
/// goes with (ISO 14496-12, 4.3.2). An AVIF may have that of HEIF before its
/// own.
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

/// A file of text: a drawing, if it begins as XML does.
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
