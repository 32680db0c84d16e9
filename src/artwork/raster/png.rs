//! The header of a PNG (PNG 3, 5 and 11), and whether the file is complete.

use std::io::Cursor;
use std::ops::Range;

use image::codecs::png::PngDecoder;
use image::{ImageDecoder, Limits};

use super::{Colors, Encoding, Orientation, RasterFault, Tone};

/// The limit on what everything but the pixels may unpack to.
const MOST_BYTES_OF_HEADER: u64 = 64 * 1024 * 1024;

/// The header of a PNG, read without decoding the pixels.
pub(super) struct PngHeader {
    pub(super) data: Vec<Range<usize>>,
    pub(super) size: [u32; 2],
    pub(super) colors: Colors,
    pub(super) bits: u8,
    pub(super) tone: Option<Tone>,
    pub(super) encoding: Encoding,
}

/// The compressed metadata of a PNG.
pub(super) struct Extra {
    pub(super) profile: Option<Vec<u8>>,
    pub(super) orientation: Orientation,
}

/// Walks the chunks of a file to the last one.
pub(super) fn header(file: &[u8]) -> Result<PngHeader, RasterFault> {
    let mut chunks = Chunks { file, at: 8 };
    let (kind, first) = chunks.next()?;
    let &[a, b, c, d, e, f, g, h, bits, color, _, _, interlaced] = &file[first] else {
        return Err(RasterFault::Damaged);
    };
    let size = [[a, b, c, d], [e, f, g, h]].map(u32::from_be_bytes);
    if kind != b"IHDR" || size.contains(&0) {
        return Err(RasterFault::Damaged);
    }
    let (mut palette, mut data, mut alpha) = (Vec::new(), Vec::new(), matches!(color, 4 | 6));
    let (mut gamma, mut has_better) = (None, false);
    loop {
        let (kind, content) = chunks.next()?;
        match kind {
            b"PLTE" => {
                palette = file[content].chunks_exact(3).take(256).flatten().copied().collect()
            }
            b"tRNS" => alpha = true,
            b"gAMA" => gamma = file[content].first_chunk().copied().map(u32::from_be_bytes),
            // Each is more precise than a gamma and takes precedence (PNG 3,
            // 4.3).
            b"cICP" | b"iCCP" | b"sRGB" => has_better = true,
            b"IDAT" => data.push(content),
            b"IEND" => break,
            _ => {}
        }
    }
    let colors = match color {
        0 | 4 => Colors::Grey,
        3 => Colors::Palette(palette),
        _ => Colors::Rgb,
    };
    let encoding = Encoding::Png { alpha, interlaced: interlaced != 0 };
    let tone = if has_better { None } else { gamma.and_then(Tone::of_gamma) };
    Ok(PngHeader { data, size, colors, bits, tone, encoding })
}

/// The chunks of a file, one after another.
struct Chunks<'a> {
    file: &'a [u8],
    at: usize,
}

impl<'a> Chunks<'a> {
    /// The kind of the next chunk, and the range of its content.
    fn next(&mut self) -> Result<(&'a [u8], Range<usize>), RasterFault> {
        let head = self.file.get(self.at..self.at + 8).ok_or(RasterFault::CutOff)?;
        let (length, kind) = head.split_at(4);
        let length = length.iter().fold(0, |length, &byte| length << 8 | usize::from(byte));
        let start = self.at + 8;
        let end = start.checked_add(length).ok_or(RasterFault::Damaged)?;
        // A checksum follows; the decoder verifies it.
        self.at =
            end.checked_add(4).filter(|&end| end <= self.file.len()).ok_or(RasterFault::CutOff)?;
        Ok((kind, start..end))
    }
}

/// Reads the profile, which is compressed, and the Exif data.
pub(super) fn extra(file: &[u8]) -> Result<Extra, RasterFault> {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_BYTES_OF_HEADER);
    let mut decoder =
        PngDecoder::with_limits(Cursor::new(file), limits).map_err(|_| RasterFault::Damaged)?;
    let exif = decoder.exif_metadata().ok().flatten();
    Ok(Extra {
        profile: decoder.icc_profile().ok().flatten(),
        orientation: exif.map_or_else(Orientation::default, |exif| Orientation::of_exif(&exif)),
    })
}
