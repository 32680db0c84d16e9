//! The text encoding of a file (XML 1.0, 4.3.3 and F): UTF-8, UTF-16, or
//! Latin-1 if the XML declaration says so. `kind` decides what the text is.

use std::borrow::Cow;

/// A decoded file.
pub(super) enum Decoded<'a> {
    /// The text, without a byte order mark.
    Text(Cow<'a, str>),
    /// XML that declares an encoding that is not supported.
    Other(String),
    /// No text.
    NoText,
}

/// The characters of Windows-1252 where Latin-1 has control codes (WHATWG
/// Encoding, windows-1252); files declared as Latin-1 mean these as well.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// Decodes a file as text.
pub(super) fn decoded(bytes: &[u8]) -> Decoded<'_> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => return utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => return utf16(rest, u16::from_be_bytes),
        [b'<', 0, ..] => return utf16(bytes, u16::from_le_bytes),
        [0, b'<', ..] => return utf16(bytes, u16::from_be_bytes),
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded::Text(Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text)));
    }
    match declared(bytes) {
        Some(name) => match name.to_ascii_lowercase().as_str() {
            "iso-8859-1" | "latin1" | "latin-1" | "us-ascii" | "windows-1252" | "cp1252"
            | "iso_8859-1" => Decoded::Text(bytes.iter().map(|&byte| latin(byte)).collect()),
            _ => Decoded::Other(name),
        },
        None => Decoded::NoText,
    }
}

fn latin(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded<'_> {
    if bytes.len() % 2 == 1 || bytes.is_empty() {
        return Decoded::NoText;
    }
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map_or(Decoded::NoText, |text| Decoded::Text(Cow::Owned(text)))
}

/// The encoding that an XML declaration names.
fn declared(bytes: &[u8]) -> Option<String> {
    let line = bytes.strip_prefix(b"<?xml")?;
    let line = &line[..line.iter().position(|&byte| byte == b'>')?];
    let line = std::str::from_utf8(line).ok()?;
    let (_, value) = line.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    Some(value[1..].split_once(quote)?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Decoded, decoded};

    fn text(bytes: &[u8]) -> Option<String> {
        match decoded(bytes) {
            Decoded::Text(text) => Some(text.into_owned()),
            Decoded::Other(_) | Decoded::NoText => None,
        }
    }

    #[test]
    fn utf_16_is_read_either_way_round_with_and_without_its_mark() {
        for (bytes, mark) in
            [(u16::to_le_bytes as fn(u16) -> [u8; 2], true), (u16::to_be_bytes, false)]
        {
            let marked = if mark { "\u{FEFF}<ë/>" } else { "<ë/>" };
            let bytes: Vec<u8> = marked.encode_utf16().flat_map(bytes).collect();
            assert_eq!(text(&bytes).as_deref(), Some("<ë/>"));
        }
    }

    #[test]
    fn latin_1_is_read_where_the_file_says_so() {
        let file = b"<?xml version='1.0' encoding='ISO-8859-1'?><!--Knie\xEBn \x80-->";
        assert!(text(file).is_some_and(|text| text.ends_with("<!--Knieën €-->")));
        assert!(text(b"<svg>\xEB</svg>").is_none());
        let other = b"<?xml version='1.0' encoding='KOI8-R'?>\xEB";
        assert!(matches!(decoded(other), Decoded::Other(name) if name == "KOI8-R"));
    }
}
