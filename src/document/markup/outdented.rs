//! The indentation of a text, made as CommonMark expects it.
//!
//! CommonMark takes text that is indented by four blanks for code below an empty line, and
//! for more of the text above it elsewhere: a list further right than that would be printed
//! behind that text, with its dashes. A leaflet has no code, so each line is moved to where
//! it means what it looks like. An item is in the one above if it begins below that one's
//! words or further right (CommonMark 0.31, 5.2); a dash right below a numbered item also if
//! it is two columns right of the number. Other text stands below the words of its item, or
//! at the left.

use std::ops::Range;

use super::prepare::{Prepared, unindented};

/// The columns from one place of a tab to the next.
const TAB: usize = 4;
/// The most blanks between a mark and its words; behind more of them code would begin.
const MOST_BLANKS: usize = 4;
/// The most digits of a number (CommonMark).
const MOST_DIGITS: usize = 9;
/// How far right of a number a dash below it belongs to its item.
const FARTHER: usize = 2;
/// The fewest signs of a line between two parts.
const SHORTEST_RULE: usize = 3;

/// The text with each line where CommonMark reads it as what it looks like.
pub(super) fn outdented(prepared: Prepared) -> Prepared {
    let text = &prepared.text;
    let is_indented = text.starts_with(' ') || text.contains("\n ");
    if !is_indented && !text.contains('\t') && !text.contains("     ") {
        return prepared;
    }
    let mut lines = IndentedLines::of(&prepared);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.add(line, start);
        start += line.len();
    }
    lines.moved
}

/// The lines of a text on their way to their places.
struct IndentedLines<'t> {
    written: &'t Prepared,
    moved: Prepared,
    /// The items that the next line may belong to, the outermost first.
    items: Vec<IndentedItem>,
    /// Whether no empty line is above the next.
    is_below_text: bool,
}

/// An item whose next lines may follow.
struct IndentedItem {
    is_numbered: bool,
    /// The column of its mark as it is written.
    begin: usize,
    /// The column from which other lines are in it: that of its words as they are written, or
    /// of the first mark below its own.
    words: usize,
    /// That column in the moved text.
    moved_words: usize,
}

/// What begins a list item.
#[derive(Clone, Copy)]
struct ListMark {
    /// Its length in bytes, all of them a column wide.
    length: usize,
    /// Whether it has words and is a dash, star or plus, or the number 1: such an item may be
    /// right below text.
    may_interrupt: bool,
    /// Whether it has no words on its line.
    is_empty: bool,
    is_number: bool,
}

impl<'t> IndentedLines<'t> {
    fn of(written: &'t Prepared) -> Self {
        let moved = Prepared::with_capacity(written.text.len());
        Self { written, moved, items: Vec::new(), is_below_text: false }
    }

    /// Adds a line that begins at a place of the written text.
    fn add(&mut self, line: &str, start: usize) {
        let words = unindented(line);
        let begin = start + line.len() - words.len();
        if words.trim().is_empty() {
            self.moved.push(line, &self.written.offsets, start);
            self.is_below_text = false;
            return;
        }
        let column = width(line, 0);
        let item = ListMark::of(words).and_then(|mark| Some((mark, self.level_of(mark, column)?)));
        match item {
            Some((mark, level)) => {
                self.items.truncate(level);
                if let Some(outer) = self.items.last_mut() {
                    outer.words = outer.words.min(column);
                }
                self.indent(self.moved_words(), start..begin);
                self.add_item(mark, words, begin, column);
            }
            None => {
                let level = self.level_at(column);
                if !self.is_below_text {
                    self.items.truncate(level);
                }
                let column = level.checked_sub(1).map_or(0, |inner| self.items[inner].moved_words);
                self.indent(column, start..begin);
                self.moved.push(words, &self.written.offsets, begin);
                // A row ends its table, which nothing goes on with.
                self.is_below_text = !words.starts_with('|');
            }
        }
    }

    /// Adds the items that begin on a line, one in the other, and their words.
    fn add_item(
        &mut self,
        mut mark: ListMark,
        mut words: &str,
        mut begin: usize,
        mut column: usize,
    ) {
        loop {
            let (written, rest) = words.split_at(mark.length);
            let (end, rest_begin) = (column + mark.length, begin + mark.length);
            let blanks = width(rest, end);
            let is_kept = (1..=MOST_BLANKS).contains(&blanks) && !mark.is_empty;
            let kept = if is_kept { blanks } else { 1 };
            let moved_words = self.moved_words() + mark.length + kept;
            let is_numbered = mark.is_number;
            let words_begin = end + kept;
            self.items.push(IndentedItem {
                is_numbered,
                begin: column,
                words: words_begin,
                moved_words,
            });
            self.moved.push(written, &self.written.offsets, begin);
            words = unindented(rest);
            begin = rest_begin + rest.len() - words.len();
            column = end + blanks;
            self.is_below_text = !mark.is_empty;
            if mark.is_empty {
                self.moved.push(rest, &self.written.offsets, rest_begin);
                return;
            }
            self.indent(kept, rest_begin..begin);
            match ListMark::of(words) {
                Some(next) => mark = next,
                None => return self.moved.push(words, &self.written.offsets, begin),
            }
        }
    }

    /// The number of items in which a line is whose words begin at a column.
    fn level_at(&self, column: usize) -> usize {
        self.items.partition_point(|item| item.words <= column)
    }

    /// The number of items in which an item lies whose mark is at a column;
    /// `None` if it is no item but more of the text above it.
    fn level_of(&self, mark: ListMark, column: usize) -> Option<usize> {
        let mut level = self.level_at(column);
        let is_below_number = |item: &IndentedItem| {
            item.is_numbered && !mark.is_number && column >= item.begin + FARTHER
        };
        let beside = self.items.get(level);
        level += usize::from(self.is_below_text && beside.is_some_and(is_below_number));
        // Further left than the words above, a mark begins an item whatever it is.
        let is_in_text = self.is_below_text && level == self.items.len();
        (!is_in_text || mark.may_interrupt).then_some(level)
    }

    /// The column of the words of the innermost item, or the left edge.
    fn moved_words(&self) -> usize {
        self.items.last().map_or(0, |item| item.moved_words)
    }

    /// Adds so many blanks in place of some that are written.
    fn indent(&mut self, columns: usize, written: Range<usize>) {
        self.moved.blanks(columns, self.written, written);
    }
}

impl ListMark {
    /// The mark that begins a text, with a blank or nothing behind it.
    fn of(words: &str) -> Option<Self> {
        let digits = words.bytes().take_while(u8::is_ascii_digit).count();
        let is_number = (1..=MOST_DIGITS).contains(&digits);
        let signs: &[char] = if is_number { &['.', ')'] } else { &['-', '*', '+'] };
        let behind = if is_number { digits } else { 0 };
        let sign = words[behind..].chars().next().filter(|sign| signs.contains(sign))?;
        let length = behind + sign.len_utf8();
        let rest = &words[length..];
        let is_apart = rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']);
        let is_empty = rest.trim().is_empty();
        let may_interrupt = !is_empty && (!is_number || &words[..digits] == "1");
        let mark = Self { length, may_interrupt, is_empty, is_number };
        (is_apart && !is_rule(words)).then_some(mark)
    }
}

/// Whether a line is one between two parts: `* * *`.
fn is_rule(words: &str) -> bool {
    let Some(first) = words.chars().next() else { return false };
    // From the end, since a line of thousands of marks ends in words.
    let signs = || words.chars().rev().filter(|it| !it.is_whitespace());
    signs().all(|it| it == first) && signs().count() >= SHORTEST_RULE
}

/// The columns of the blanks that begin a text, which itself begins at a column. A tab right
/// before a place of the next goes on to the one after it: who types a tab behind blanks
/// means more than another blank.
fn width(text: &str, column: usize) -> usize {
    let blanks = text.bytes().take_while(|it| matches!(it, b' ' | b'\t'));
    let next = |end: usize| (end + 2).next_multiple_of(TAB);
    let end = blanks.fold(column, |end, blank| if blank == b'\t' { next(end) } else { end + 1 });
    end - column
}
