//! Fields to fill in by hand within a line of text: blanks and tick boxes.

/// The fewest `_` that make a line to write on.
pub const SHORTEST_BLANK: usize = 4;

/// Tick boxes as they are written, and whether they are ticked.
const BOXES: [(&str, bool); 3] = [("[ ]", false), ("[x]", true), ("[X]", true)];

/// A field to fill in by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToFillIn {
    /// A line to write on: `____`.
    Blank,
    /// A box to tick: `[ ]`.
    Box {
        /// Whether it is ticked already: `[x]`.
        ticked: bool,
    },
}

/// The field that begins at a place of a line, and its length in bytes.
pub fn to_fill_in(line: &str, at: usize) -> Option<(ToFillIn, usize)> {
    let (before, rest) = line.split_at(at);
    if let Some((written, ticked)) = BOXES.iter().find(|(written, _)| rest.starts_with(written)) {
        let is_box = stands_apart(before, &rest[written.len()..]) && !is_list_marker(before);
        return is_box.then_some((ToFillIn::Box { ticked: *ticked }, written.len()));
    }
    let length = rest.bytes().take_while(|&byte| byte == b'_').count();
    let is_blank = length >= SHORTEST_BLANK && is_blank(before, &rest[length..]);
    is_blank.then_some((ToFillIn::Blank, length))
}

/// Whether a run of `_` between two texts is a blank: not part of a word or
/// address, and not escaped.
fn is_blank(before: &str, after: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let in_address = word.contains("://") || word.starts_with("www.");
    let goes_on = before.ends_with(['_', '\\']) || after.starts_with(char::is_alphanumeric);
    !in_address && !goes_on
}

/// Whether the text between two others is a word by itself.
fn stands_apart(before: &str, after: &str) -> bool {
    let opens = |it: char| it.is_whitespace() || matches!(it, '|' | '(');
    let closes = |it: char| it.is_whitespace() || "|),;.،؛۔፣፤።、。".contains(it);
    (before.is_empty() || before.ends_with(opens))
        && (after.is_empty() || after.starts_with(closes))
}

/// Whether a text is only the marker of a list item.
fn is_list_marker(text: &str) -> bool {
    let marker = text.trim();
    let number = marker.strip_suffix(['.', ')']);
    matches!(marker, "-" | "*" | "+")
        || number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}
