//! The header of a WebP (RFC 9649), and whether the file is complete and a
//! still picture.

use std::io::Cursor;

use image::codecs::webp::WebPDecoder;
use image::{ImageDecoder, Limits};

use super::{Colors, Encoding, Orientation, RasterFault};

/// The limit on what everything but the pixels may unpack to.
const MOST_BYTES_OF_HEADER: u64 = 64 * 1024 * 1024;

/// The header of a WebP, read without decoding the pixels.
pub(super) struct WebpHeader {
    pub(super) size: [u32; 2],
    pub(super) encoding: Encoding,
    pub(super) orientation: Orientation,
    pub(super) profile: Option<Vec<u8>>,
}

/// Whether a WebP is animated: it has a chunk for the animation (RFC 9649,
/// 2.7.1.1).
pub(in crate::artwork) fn moves(file: &[u8]) -> bool {
    has_chunk(file, b"ANIM")
}

/// Reads the header of a file.
pub(super) fn header(file: &[u8]) -> Result<WebpHeader, RasterFault> {
    let length = file.get(4..8).and_then(|bytes| bytes.first_chunk::<4>());
    let length = length.ok_or(RasterFault::CutOff)?;
    if u32::from_le_bytes(*length) as usize > file.len() - 8 {
        return Err(RasterFault::CutOff);
    }
    let mut decoder = WebPDecoder::new(Cursor::new(file)).map_err(|_| RasterFault::Damaged)?;
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_BYTES_OF_HEADER);
    decoder.set_limits(limits).map_err(|_| RasterFault::Damaged)?;
    let (width, height) = decoder.dimensions();
    let exif = decoder.exif_metadata().ok().flatten();
    Ok(WebpHeader {
        size: [width, height],
        encoding: Encoding::WebP { lossy: has_chunk(file, b"VP8 ") },
        orientation: exif.map_or_else(Orientation::default, |exif| Orientation::of_exif(&exif)),
        profile: decoder.icc_profile().ok().flatten(),
    })
}

/// The colours of every WebP: the format has neither grey levels nor a palette.
pub(super) const COLORS: Colors = Colors::Rgb;

/// Whether a file has a chunk of this kind.
fn has_chunk(file: &[u8], kind: &[u8; 4]) -> bool {
    // After `RIFF`, the length of the file, and `WEBP`.
    let mut rest = file.get(12..).unwrap_or_default();
    while let Some((head, content)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, length @ ..] = *head;
        if [a, b, c, d] == *kind {
            return true;
        }
        let length = u32::from_le_bytes(length) as usize;
        // Each chunk is padded to an even length.
        let next = length.saturating_add(length % 2);
        rest = content.get(next..).unwrap_or_default();
    }
    false
}
