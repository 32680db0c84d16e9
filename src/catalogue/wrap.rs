use super::line_break::{places, width};

/// A keyword and its string as msgcat writes them: on one line, or, where the
/// string is longer or has several lines, on lines of their own under an empty
/// one. `sign` stands before each line; without a `line_width`, in columns, only
/// a line end in the string makes a new line.
pub(super) fn wrapped(sign: &str, keyword: &str, value: &str, line_width: Option<usize>) -> String {
    let pieces: Vec<String> = value.split_inclusive('\n').map(escaped).collect();
    // Both quotes are of the line, the sign too.
    let room = line_width.map_or(usize::MAX, |width| width - sign.len() - "\"\"".len());
    let mut text = format!("{sign}{keyword} ");
    let first = match pieces.as_slice() {
        [] => Some(""),
        [piece] => {
            let taken = keyword.len() + " ".len();
            let fits = taken <= room && divided(piece, taken, room).len() == 1;
            fits.then_some(piece.as_str())
        }
        _ => None,
    };
    if let Some(piece) = first {
        text.extend(["\"", piece, "\"\n"]);
        return text;
    }
    text.push_str("\"\"\n");
    for line in pieces.iter().flat_map(|piece| divided(piece, 0, room)) {
        text.extend([sign, "\"", line, "\"\n"]);
    }
    text
}

/// A piece of a string, divided over lines that hold `room` columns, of which
/// `taken` are taken on the first. What cannot be divided may be longer.
fn divided(piece: &str, taken: usize, room: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut line_start = 0;
    let mut last_place = None;
    let mut column = taken;
    let mut word_start = 0;
    let ends = places(piece).chain([piece.len()]);
    for end in ends {
        let word = width(&piece[word_start..end]);
        if let Some(place) = last_place.filter(|_| column + word > room) {
            lines.push(&piece[line_start..place]);
            line_start = place;
            column = 0;
        }
        column += word;
        last_place = Some(end);
        word_start = end;
    }
    lines.push(&piece[line_start..]);
    lines
}

/// A piece of a string with the escapes of C, where msgcat writes one. An
/// escape cannot be divided, nor what stands before the line end.
fn escaped(piece: &str) -> String {
    let mut text = String::with_capacity(piece.len() + 2);
    for sign in piece.chars() {
        match sign {
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            '\x07' => text.push_str("\\a"),
            '\x08' => text.push_str("\\b"),
            '\x0B' => text.push_str("\\v"),
            '\x0C' => text.push_str("\\f"),
            '\0' => text.push_str("\\000"),
            '"' | '\\' => text.extend(['\\', sign]),
            _ => text.push(sign),
        }
    }
    text
}
