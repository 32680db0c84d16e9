//! The header of a JPEG (ITU-T T.81, annex B), and whether the file is
//! complete.
//!
//! The segments are walked to the end, scans included, without decoding any: a
//! file that was cut off is found in a millisecond.

use super::{Colors, Orientation, RasterFault};

const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: u8 = 0xD9;
const EXIF: u8 = 0xE1;
const PROFILE: u8 = 0xE2;
const ADOBE: u8 = 0xEE;

/// The header of a JPEG, read without decoding the pixels.
pub(super) struct JpegHeader {
    pub(super) size: [u32; 2],
    pub(super) colors: Colors,
    pub(super) orientation: Orientation,
    pub(super) profile: Option<Vec<u8>>,
    /// The end of the picture in the file.
    pub(super) end: usize,
}

/// Walks a file from its first marker to its last.
pub(super) fn header(file: &[u8]) -> Result<JpegHeader, RasterFault> {
    let mut segments = Segments { file, at: 2 };
    let mut found = SegmentData::default();
    loop {
        let (marker, content) = segments.next()?;
        match marker {
            END_OF_IMAGE => break,
            START_OF_SCAN => {
                found.has_scan = true;
                segments.skip_scan();
            }
            _ => found.segment(marker, content)?,
        }
    }
    found.header(segments.at)
}

/// The segments of a file, one after another.
struct Segments<'a> {
    file: &'a [u8],
    at: usize,
}

impl<'a> Segments<'a> {
    /// The next marker and the content of its segment.
    fn next(&mut self) -> Result<(u8, &'a [u8]), RasterFault> {
        let marker = self.marker()?;
        // Markers without a segment: restarts, and the two ends.
        if matches!(marker, 0x01 | 0xD0..=0xD9) {
            return Ok((marker, &[]));
        }
        let rest = &self.file[self.at..];
        let [high, low, ..] = *rest else { return Err(RasterFault::CutOff) };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if length < 2 {
            return Err(RasterFault::Damaged);
        }
        let content = rest.get(2..length).ok_or(RasterFault::CutOff)?;
        self.at += length;
        Ok((marker, content))
    }

    /// The byte after the next 0xFF that is neither 0xFF nor 0.
    fn marker(&mut self) -> Result<u8, RasterFault> {
        let mut after = false;
        while let Some(&byte) = self.file.get(self.at) {
            self.at += 1;
            match byte {
                0xFF => after = true,
                1.. if after => return Ok(byte),
                _ => after = false,
            }
        }
        Err(RasterFault::CutOff)
    }

    /// Skips a scan to the next marker. Within a scan, 0xFF is followed by 0 or
    /// is a restart (B.1.1.5).
    fn skip_scan(&mut self) {
        let is_inside = |pair: &[u8]| pair[0] != 0xFF || matches!(pair[1], 0 | 0xD0..=0xD7);
        let rest = &self.file[self.at..];
        self.at += rest.windows(2).position(|pair| !is_inside(pair)).unwrap_or(rest.len());
    }
}

/// The data found in the segments.
#[derive(Default)]
struct SegmentData<'a> {
    frame: Option<FrameHeader>,
    has_scan: bool,
    orientation: Orientation,
    by_adobe: bool,
    /// The parts of the profile, each with its number.
    profile: Vec<(u8, &'a [u8])>,
}

/// The size, and the number of channels.
struct FrameHeader {
    size: [u32; 2],
    parts: u8,
}

impl<'a> SegmentData<'a> {
    fn segment(&mut self, marker: u8, content: &'a [u8]) -> Result<(), RasterFault> {
        match marker {
            // Baseline, extended and progressive, all with Huffman coding
            // (table B.1): what a PDF can hold (ISO 32000-1, 7.4.8).
            0xC0..=0xC2 => self.frame = Some(frame(content)?),
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(RasterFault::Unusual),
            EXIF => {
                if let Some(exif) = content.strip_prefix(b"Exif\0\0") {
                    self.orientation = Orientation::of_exif(exif);
                }
            }
            PROFILE => {
                if let Some([number, _, part @ ..]) = content.strip_prefix(b"ICC_PROFILE\0") {
                    self.profile.push((*number, part));
                }
            }
            ADOBE => self.by_adobe |= content.starts_with(b"Adobe"),
            _ => {}
        }
        Ok(())
    }

    fn header(mut self, end: usize) -> Result<JpegHeader, RasterFault> {
        let frame = self.frame.ok_or(RasterFault::Damaged)?;
        if !self.has_scan {
            return Err(RasterFault::Damaged);
        }
        let colors = match frame.parts {
            1 => Colors::Grey,
            3 => Colors::Rgb,
            4 => Colors::Cmyk { inverted: self.by_adobe },
            _ => return Err(RasterFault::Unusual),
        };
        self.profile.sort_by_key(|&(number, _)| number);
        let profile: Vec<u8> = self.profile.iter().flat_map(|&(_, part)| part).copied().collect();
        let profile = if profile.is_empty() { None } else { Some(profile) };
        Ok(JpegHeader { size: frame.size, colors, orientation: self.orientation, profile, end })
    }
}

/// Reads the header of a frame (B.2.2).
fn frame(content: &[u8]) -> Result<FrameHeader, RasterFault> {
    let &[precision, a, b, c, d, parts, ..] = content else { return Err(RasterFault::Damaged) };
    let [height, width] = [[a, b], [c, d]].map(u16::from_be_bytes).map(u32::from);
    // A height of 0 means that it follows the picture, which hardly any program
    // supports.
    if precision != 8 || height == 0 {
        return Err(RasterFault::Unusual);
    }
    if width == 0 {
        return Err(RasterFault::Damaged);
    }
    Ok(FrameHeader { size: [width, height], parts })
}
