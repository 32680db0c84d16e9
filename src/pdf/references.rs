//! The cross-reference stream (ISO 32000-1, 7.5.8), made small.
//!
//! lopdf writes it plain, seven bytes for each object: in a long leaflet a
//! tenth of the file. Its rows hardly differ from one another, so each is
//! written as what it differs by (PNG's predictor "Up", 7.4.4.4) and then
//! compressed.

use super::compress;

/// A row as lopdf writes it: `/W[1 4 2]`.
const ROW: usize = 7;

/// Compresses the cross-reference stream at the end of a file written by
/// lopdf. A file that ends otherwise stays as it is.
pub(super) fn compress(file: &mut Vec<u8>) {
    if let Some(small) = compressed_end(file) {
        file.truncate(small.start);
        file.extend_from_slice(&small.bytes);
    }
}

/// The file from its cross-reference stream on.
struct End {
    start: usize,
    bytes: Vec<u8>,
}

fn compressed_end(file: &[u8]) -> Option<End> {
    let last = find_last(file, b"startxref\n")?;
    let number = std::str::from_utf8(file.get(last + 10..)?).ok()?.lines().next()?;
    let start = number.parse::<usize>().ok()?;
    let end = file.get(start..)?;
    let content = find_first(end, b"stream\n")? + 7;
    let dictionary = std::str::from_utf8(end.get(..content)?).ok()?;
    let (before, after) = dictionary.split_once("/Length ")?;
    let digits = after.find(|character: char| !character.is_ascii_digit())?;
    let length = after[..digits].parse::<usize>().ok()?;
    let rows = compress::deflate(&differences(end.get(content..content + length)?))?;
    let mut bytes = before.as_bytes().to_vec();
    let entries = format!(
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ROW}>>/Length {}",
        rows.len()
    );
    bytes.extend_from_slice(entries.as_bytes());
    bytes.extend_from_slice(&after.as_bytes()[digits..]);
    bytes.extend_from_slice(&rows);
    bytes.extend_from_slice(end.get(content + length..)?);
    Some(End { start, bytes })
}

/// Each row as what it differs by from the one above.
fn differences(rows: &[u8]) -> Vec<u8> {
    const UP: u8 = 2;
    let mut above = [0; ROW].as_slice();
    let mut differences = Vec::with_capacity(rows.len() + rows.len() / ROW);
    for row in rows.chunks(ROW) {
        differences.push(UP);
        differences.extend(row.iter().zip(above).map(|(own, above)| own.wrapping_sub(*above)));
        above = row;
    }
    differences
}

fn find_first(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}
