//! The places of the characters of a TOML string, worked out from its escapes. The
//! string itself is decoded by the parser.

use super::{Offsets, Text};
use crate::diagnostic::{Position, Source, Span};

/// The text of a string: `value` is the decoded string, `span` its place with the
/// quotes.
pub(super) fn text(source: &Source, value: String, span: Span) -> Text {
    let written = source.text.get(span.start..span.end).unwrap_or_default();
    let offsets = match written.as_bytes() {
        [b'"', b'"', b'"', ..] => escaped(written, span.start, 3),
        [b'"', ..] => escaped(written, span.start, 1),
        [b'\'', b'\'', b'\'', ..] => vec![(0, span.start + content_start(written, 3))],
        [b'\'', ..] => vec![(0, span.start + 1)],
        _ => vec![(0, span.start)],
    };
    let lead = |(decoded, offset)| (decoded, Position::new(offset));
    Text { value, span, offsets: Offsets(offsets.into_iter().map(lead).collect()) }
}

/// The start of the content: a line break right after three quotes is not part of
/// it (TOML 1.0, "String").
fn content_start(written: &str, quotes: usize) -> usize {
    let inside = written.get(quotes..).unwrap_or_default();
    let line_break = match quotes {
        3 if inside.starts_with("\r\n") => 2,
        3 if inside.starts_with('\n') => 1,
        _ => 0,
    };
    quotes + line_break
}

/// The offsets of a string with escapes: each escape starts a new stretch.
fn escaped(written: &str, file: usize, quotes: usize) -> Vec<(usize, usize)> {
    let mut at = content_start(written, quotes);
    let mut decoded = 0;
    let mut offsets = vec![(0, file + at)];
    while let Some(next) = written.get(at..).and_then(|rest| rest.find('\\')) {
        decoded += next;
        at += next;
        let (taken, given) = escape(&written[at..]);
        // The escape itself is a stretch, so that its place is its backslash.
        offsets.push((decoded, file + at));
        at += taken;
        decoded += given;
        offsets.push((decoded, file + at));
    }
    // If two begin at the same place, the first is empty.
    offsets.reverse();
    offsets.dedup_by_key(|&mut (decoded, _)| decoded);
    offsets.reverse();
    offsets
}

/// The number of bytes of an escape, and of what it stands for.
fn escape(rest: &str) -> (usize, usize) {
    let digits = |length: usize| {
        let code = rest.get(2..2 + length).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let given = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
        ((2 + length).min(rest.len()), given.len_utf8())
    };
    match rest.as_bytes().get(1) {
        Some(b'x') => digits(2),
        Some(b'u') => digits(4),
        Some(b'U') => digits(8),
        Some(b'\n' | b'\r' | b' ' | b'\t') => {
            let blank =
                rest[1..].len() - rest[1..].trim_start_matches([' ', '\t', '\r', '\n']).len();
            (1 + blank, 0)
        }
        Some(byte) if byte.is_ascii() => (2, 1),
        _ => (1, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::diagnostic::{Source, Span};

    fn place_of(toml: &str, decoded: &str) -> (usize, usize) {
        let source = Source::new("leaflet.toml", toml);
        let (table, _) = toml::de::DeTable::parse_recoverable(toml);
        let value = table.get_ref().values().next().unwrap();
        let toml::de::DeValue::String(string) = value.get_ref() else { panic!("no string") };
        let span = Span::new(value.span().start, value.span().end);
        let text = text(&source, string.clone().into_owned(), span);
        let start = text.value.find(decoded).unwrap();
        let found = text.span_of(start, start + decoded.len());
        (found.start, found.end)
    }

    #[track_caller]
    fn assert_found(toml: &str, decoded: &str, written: &str) {
        let (start, end) = place_of(toml, decoded);
        assert_eq!(&toml[start..end], written);
    }

    #[test]
    fn literal_text_stands_as_it_is_read() {
        assert_found("x = 'een twee'", "twee", "twee");
        assert_found("x = '''\r\neen\r\ntwee'''", "twee", "twee");
    }

    #[test]
    fn text_after_escapes_is_found() {
        assert_found(r#"x = "caf\u00e9 \"een\" twee""#, "twee", "twee");
        assert_found(r#"x = "caf\u00e9 twee""#, "café", r"caf\u00e9");
        assert_found("x = \"\"\"\n\\t een \\\n   twee\"\"\"", "twee", "twee");
    }

    #[test]
    fn byte_order_mark_moves_nothing() {
        assert_found("\u{feff}x = \"\\\"een\"", "een", "een");
    }
}
