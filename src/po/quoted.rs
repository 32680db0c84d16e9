//! Decodes one quoted string: the escapes of C, and the place in the file of each
//! byte of the value.

use crate::definition::{Offsets, Text};
use crate::diagnostic::{Position, Span};

/// A string between quotes, or the part of it that is on its line.
pub(super) struct Quoted {
    /// Its decoded value, mapped to the file.
    pub(super) text: Text,
    /// Its length on the line, in bytes.
    pub(super) length: usize,
    /// Whether it has a closing quote.
    pub(super) is_closed: bool,
    /// Its unknown escapes.
    pub(super) unknown: Vec<Span>,
}

/// Reads the string at the beginning of `written`, the rest of a line; `start` is
/// its offset in the file.
pub(super) fn quoted(written: &str, start: usize) -> Quoted {
    let mut decoder = Decoder::new(written, start);
    while let Some(rest) = decoder.rest() {
        if rest.starts_with('"') {
            return decoder.finish(true);
        }
        decoder.step(rest);
    }
    decoder.finish(false)
}

/// Decodes the inside of a string piece by piece.
struct Decoder<'a> {
    written: &'a str,
    start: usize,
    at: usize,
    value: String,
    offsets: Offsets,
    unknown: Vec<Span>,
}

impl<'a> Decoder<'a> {
    /// A decoder at the first byte after the opening quote.
    fn new(written: &'a str, start: usize) -> Self {
        let offsets = Offsets::at(Position::new(start + 1));
        Self { written, start, at: 1, value: String::new(), offsets, unknown: Vec::new() }
    }

    fn rest(&self) -> Option<&'a str> {
        self.written.get(self.at..).filter(|rest| !rest.is_empty())
    }

    /// Reads an escape, or the text up to the next one.
    fn step(&mut self, rest: &str) {
        if rest.starts_with('\\') {
            return self.escape(rest);
        }
        let plain = rest.find(['"', '\\', '\r']).unwrap_or(rest.len());
        match plain {
            // Any line end of an editor is one character in a value.
            0 if rest.starts_with("\r\n") => self.push("\n", 2),
            0 => self.push("\n", 1),
            _ => self.push(&rest[..plain], plain),
        }
    }

    /// Reads one escape, or a row of escapes for single bytes.
    fn escape(&mut self, rest: &str) {
        let control = match rest.as_bytes().get(1) {
            Some(b'r') if rest[2..].starts_with("\\n") => return self.push("\n", 4),
            Some(b'n' | b'r') => "\n",
            Some(b't') => "\t",
            Some(b'a') => "\x07",
            Some(b'b') => "\x08",
            Some(b'f') => "\x0C",
            Some(b'v') => "\x0B",
            Some(b'"') => "\"",
            Some(b'\\') => "\\",
            Some(b'0'..=b'7' | b'x') => return self.bytes(rest),
            _ => return self.skip(rest.chars().take(2).map(char::len_utf8).sum()),
        };
        self.push(control, 2);
    }

    /// Reads a row of bytes that are written as numbers: `\303\251` is one
    /// character.
    fn bytes(&mut self, rest: &str) {
        let mut bytes = Vec::new();
        let mut places = vec![0];
        let mut taken = 0;
        while let Some((byte, length)) = byte(&rest[taken..]) {
            bytes.push(byte);
            taken += length;
            places.push(taken);
        }
        match std::str::from_utf8(&bytes) {
            Ok(text) if !text.is_empty() => {
                for (index, place) in places.iter().enumerate() {
                    let file = Position::new(self.start + self.at + place);
                    self.offsets.lead(self.value.len() + index, file);
                }
                self.value.push_str(&text.replace('\r', "\n"));
                self.at += taken;
            }
            _ => self.skip(taken.max(2)),
        }
    }

    /// Adds the value of the next `length` bytes of the line.
    fn push(&mut self, value: &str, length: usize) {
        self.lead();
        self.value.push_str(value);
        self.at += length;
        self.lead();
    }

    /// Skips an unknown escape, or a backslash at the end of the line.
    fn skip(&mut self, length: usize) {
        let begin = self.start + self.at;
        if length > 1 {
            self.unknown.push(Span::new(begin, begin + length));
        }
        self.at += length;
        self.lead();
    }

    /// Maps what follows to the current place in the file.
    fn lead(&mut self) {
        self.offsets.lead(self.value.len(), Position::new(self.start + self.at));
    }

    fn finish(self, is_closed: bool) -> Quoted {
        let length = self.at + usize::from(is_closed);
        let span = Span::new(self.start, self.start + length);
        let text = Text { value: self.value, span, offsets: self.offsets };
        Quoted { text, length, is_closed, unknown: self.unknown }
    }
}

/// The byte that an escape of one to three octal digits or of hexadecimal digits
/// means, and the length of the escape.
fn byte(rest: &str) -> Option<(u8, usize)> {
    let (digits, radix, most) = match rest.strip_prefix("\\x") {
        Some(digits) => (digits, 16, usize::MAX),
        None => (rest.strip_prefix('\\')?, 8, 3),
    };
    let count = digits.chars().take_while(|digit| digit.is_digit(radix)).take(most).count();
    let byte = u8::from_str_radix(&digits[..count], radix).ok()?;
    Some((byte, rest.len() - digits.len() + count))
}

#[cfg(test)]
mod tests {
    use super::quoted;
    use crate::diagnostic::Span;

    /// The place of `decoded` in the value of `written`.
    #[track_caller]
    fn assert_found(written: &str, decoded: &str, place: &str) {
        let text = quoted(written, 0).text;
        let start = text.value.find(decoded).unwrap();
        let span = text.span_of(start, start + decoded.len());
        assert_eq!(&written[span.start..span.end], place);
    }

    #[test]
    fn escape_of_c_is_read() {
        let text = quoted(r#""\a\b\f\n\t\v\\\"\101\x42" rest"#, 0).text;
        assert_eq!(text.value, "\x07\x08\x0C\n\t\x0B\\\"AB");
    }

    #[test]
    fn letter_after_escapes_is_found_in_the_file() {
        assert_found(r#""\"een\" twee\tdrie""#, "twee", "twee");
        assert_found(r#""\"een\" twee\tdrie""#, "drie", "drie");
        assert_found(r#""een\ntwee""#, "\n", r"\n");
    }

    #[test]
    fn bytes_in_a_row_are_a_letter() {
        assert_found(r#""caf\303\251s""#, "é", r"\303\251");
        assert_found(r#""caf\xc3\xa9, ja""#, "ja", "ja");
    }

    #[test]
    fn bytes_that_are_not_a_letter_are_unknown() {
        assert_eq!(quoted(r#""a\303b""#, 0).unknown, [Span::new(2, 6)]);
        assert_eq!(quoted(r#""a\777b""#, 0).unknown, [Span::new(2, 4)]);
    }

    #[test]
    fn line_end_of_windows_is_one_character() {
        assert_eq!(quoted(r#""a\r\nb\rc""#, 0).text.value, "a\nb\nc");
        assert_found(r#""a\r\nb\rc""#, "b", "b");
    }

    #[test]
    fn unknown_escape_is_left_out_and_reported() {
        let read = quoted(r#""C:\qmap""#, 0);
        assert_eq!(read.text.value, "C:map");
        assert_eq!(read.unknown, [Span::new(3, 5)]);
        assert!(read.is_closed);
    }

    #[test]
    fn string_without_closing_quote_is_read_to_the_end_of_its_line() {
        let read = quoted(r#""half \"#, 0);
        assert_eq!(read.text.value, "half ");
        assert_eq!((read.is_closed, read.unknown), (false, vec![]));
    }
}
