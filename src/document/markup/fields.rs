//! Fields to fill in by hand within a line of text: lines to write on, `Naam: ____`, and
//! boxes to tick, `ja [ ] nee [ ]`. CommonMark would take some of their characters for
//! emphasis or a link, so they are hidden from it.

use std::borrow::Cow;

use super::super::Field;
use crate::recognize::{SHORTEST_BLANK, ToFillIn, to_fill_in};

/// The characters that replace those of a field while CommonMark reads the text, one
/// byte for one. A text that contains them itself has been refused.
const BLANK: char = '\u{1A}';
const BOX: char = '\u{1C}';
const TICKED_BOX: char = '\u{1D}';

/// Marks the fields of a text, except those that CommonMark reads: a line of nothing but
/// `_`, as a thematic break, and the box of a list item.
pub(super) fn mark(text: &str) -> Cow<'_, str> {
    let may_hold = |line: &str| line.contains("____") || line.contains('[');
    if !may_hold(text) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if may_hold(line) && !is_blank_line(line) {
            mark_line(line, &mut marked);
        } else {
            marked.push_str(line);
        }
    }
    Cow::Owned(marked)
}

fn mark_line(line: &str, marked: &mut String) {
    let mut at = 0;
    while let Some(written) = line[at..].chars().next() {
        let (marked_as, length) = match to_fill_in(line, at) {
            Some((field, length)) => (mark_for(field), length),
            None => (written, 1),
        };
        marked.extend(std::iter::repeat_n(marked_as, length));
        at += marked_as.len_utf8() * length;
    }
}

/// Whether a character is in the place of one of a field.
pub(super) fn is_field(character: char) -> bool {
    matches!(character, BLANK | BOX | TICKED_BOX)
}

/// The character that replaces each one of a field.
fn mark_for(field: ToFillIn) -> char {
    match field {
        ToFillIn::Blank => BLANK,
        ToFillIn::Box { ticked: false } => BOX,
        ToFillIn::Box { ticked: true } => TICKED_BOX,
    }
}

/// Whether a line of text is nothing but a line to write on.
pub(super) fn is_blank_line(line: &str) -> bool {
    let characters = line.trim();
    characters.len() >= SHORTEST_BLANK && characters.bytes().all(|byte| byte == b'_')
}

/// The parts of a text, each either one field or text without fields.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (&str, Option<Field>)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let kind = mark_of(*rest.as_bytes().first()?);
        let end = rest.bytes().position(|byte| mark_of(byte) != kind).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some((part, kind.map(|mark| field(mark, part.len()))))
    })
}

/// The mark that a byte is, if any. Each mark is one byte that occurs in no other
/// character.
fn mark_of(byte: u8) -> Option<char> {
    let mark = char::from(byte);
    is_field(mark).then_some(mark)
}

fn field(mark: char, length: usize) -> Field {
    match mark {
        BLANK => blank(length),
        mark => Field::Checkbox { ticked: mark == TICKED_BOX },
    }
}

/// A text with its fields as they are written.
pub(super) fn unmarked(text: &str) -> String {
    parts(text).map(|(part, field)| field.map_or_else(|| part.to_owned(), written)).collect()
}

/// A field as it is written.
pub(super) fn written(field: Field) -> String {
    match field {
        Field::Checkbox { ticked: false } => "[ ]".to_owned(),
        Field::Checkbox { ticked: true } => "[x]".to_owned(),
        Field::Blank { length } => "_".repeat(usize::from(length)),
    }
}

/// A line to write on, `length` characters long.
pub(super) fn blank(length: usize) -> Field {
    Field::Blank { length: length.try_into().unwrap_or(u16::MAX) }
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[track_caller]
    fn assert_marked(text: &str, marked: &str) {
        let shown = mark(text).replace(super::BLANK, "~");
        assert_eq!(shown.replace(super::BOX, "?").replace(super::TICKED_BOX, "!"), marked);
    }

    #[test]
    fn blank_in_a_line_is_marked() {
        assert_marked("Naam: ____\n", "Naam: ~~~~\n");
        assert_marked("(____) of (______).\n", "(~~~~) of (~~~~~~).\n");
        assert_marked("____ ____\n", "~~~~ ~~~~\n");
        assert_marked("- ____\n| é | ____ |\n", "- ~~~~\n| é | ~~~~ |\n");
    }

    #[test]
    fn line_of_nothing_else_is_left_to_commonmark() {
        assert_marked("een\n____\n  ______  \n", "een\n____\n  ______  \n");
    }

    #[test]
    fn other_underscores_are_left_alone() {
        assert_marked("__vet__ en ___zeer___\n", "__vet__ en ___zeer___\n");
        assert_marked("a____b \\____\n", "a____b \\____\n");
        assert_marked("https://a.nl/b____\n", "https://a.nl/b____\n");
    }

    #[test]
    fn box_in_a_line_is_marked_and_that_of_a_list_item_is_not() {
        assert_marked("ja [ ] nee [x]\n", "ja ??? nee !!!\n");
        assert_marked("| ma | [ ] |[X]|\n", "| ma | ??? |!!!|\n");
        assert_marked("- [ ] een [ ]\n12) [x] twee\n", "- [ ] een ???\n12) [x] twee\n");
    }

    #[test]
    fn other_brackets_are_left_alone() {
        assert_marked("[x](#y) a[ ] [ ]b [een]\n", "[x](#y) a[ ] [ ]b [een]\n");
    }
}
