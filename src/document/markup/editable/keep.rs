//! Keeps what did not change as it is written: whole blocks, items and rows, and in a
//! paragraph the ends of its lines.

use std::ops::Range;

use super::anew::{block, item, mark, paragraph, row};
use super::words::{same_block, same_item, same_row};
use super::{EditableBlock, EditableItem, EditableRow, Origin, Words};

/// The blocks as markup, with those that are among the old ones as they are written in
/// the source.
pub(super) fn kept_blocks(blocks: &[EditableBlock], old: &[EditableBlock], source: &str) -> String {
    let indent = indentation_of(source);
    let parts = paired(blocks, old, same_block, same_kind);
    let write = |index: usize, pair: Pair| match pair {
        Pair::Same(at) => lines_of(origin_of(&old[at]), source).to_owned(),
        Pair::Changed(at) => changed_block(&blocks[index], &old[at], source, indent),
        Pair::New => indented(&block(&blocks[index]), indent),
    };
    let ranges: Vec<Range<usize>> =
        old.iter().map(|block| whole_lines(origin_of(block), source)).collect();
    joined(&parts, &ranges, source, "\n", write)
}

/// What a new block, item or row was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pair {
    /// The same, as the old one with this index.
    Same(usize),
    /// Another, in place of the old one with this index.
    Changed(usize),
    /// Not there.
    New,
}

/// Pairs new things with old ones: those at both ends and those in between that are the
/// same, and those that take the place of another of their kind.
fn paired<T>(
    new: &[T],
    old: &[T],
    is_same: impl Fn(&T, &T) -> bool,
    is_of_kind: impl Fn(&T, &T) -> bool,
) -> Vec<Pair> {
    let both = new.len().min(old.len());
    let head = (0..both).take_while(|&at| is_same(&new[at], &old[at])).count();
    let tail = (1..=both - head)
        .take_while(|&back| is_same(&new[new.len() - back], &old[old.len() - back]))
        .count();
    let mut pairs: Vec<Pair> = (0..head).map(Pair::Same).collect();
    let (middle, last) = (head..new.len() - tail, old.len() - tail);
    let mut next = head;
    for at in middle.clone() {
        let found = (next..last).find(|&other| is_same(&new[at], &old[other]));
        pairs.push(match found {
            Some(other) => {
                next = other + 1;
                Pair::Same(other)
            }
            None if middle.len() == last - head && is_of_kind(&new[at], &old[at]) && next <= at => {
                next = at + 1;
                Pair::Changed(at)
            }
            None => Pair::New,
        });
    }
    pairs.extend((last..old.len()).map(Pair::Same));
    pairs
}

/// Puts written parts together. What was between two old ones stays between them.
fn joined(
    pairs: &[Pair],
    ranges: &[Range<usize>],
    source: &str,
    gap: &str,
    write: impl Fn(usize, Pair) -> String,
) -> String {
    let mut text = String::new();
    let old = |pair: Pair| match pair {
        Pair::Same(at) | Pair::Changed(at) => Some(at),
        Pair::New => None,
    };
    let mut before: Option<usize> = None;
    for (index, &pair) in pairs.iter().enumerate() {
        match (before, old(pair)) {
            (None, Some(0)) if index == 0 => {
                text.push_str(&source[..ranges[0].start]);
            }
            (None, _) if index == 0 => {}
            (Some(one), Some(next)) if one + 1 == next => {
                text.push_str(source.get(ranges[one].end..ranges[next].start).unwrap_or(gap));
            }
            _ => text.push_str(gap),
        }
        let mut part = write(index, pair);
        if !part.is_empty() && !part.ends_with('\n') && index + 1 < pairs.len() {
            part.push('\n');
        }
        text.push_str(&part);
        before = old(pair);
    }
    if let (Some(last), Some(range)) = (before, ranges.last())
        && last + 1 == ranges.len()
    {
        text.push_str(&source[range.end..]);
    }
    text
}

fn same_kind(one: &EditableBlock, other: &EditableBlock) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

fn origin_of(block: &EditableBlock) -> &Origin {
    match block {
        EditableBlock::Paragraph(words) => &words.origin,
        EditableBlock::Blank { origin, .. }
        | EditableBlock::List { origin, .. }
        | EditableBlock::Table { origin, .. } => origin,
    }
}

/// A block in place of an old one of its kind.
fn changed_block(new: &EditableBlock, old: &EditableBlock, source: &str, indent: &str) -> String {
    use EditableBlock::{List, Paragraph, Table};
    match (new, old) {
        (Paragraph(words), Paragraph(old)) => {
            indented_first(&(rewrapped(words, &old.origin, source) + "\n"), indent)
        }
        (List { first, items, .. }, List { first: old_first, items: old, origin })
            if first == old_first =>
        {
            let written = list(*first, items, old, origin, source);
            written.unwrap_or_else(|| indented(&block(new), indent))
        }
        (Table { columns, rows, .. }, Table { columns: same, rows: old, origin })
            if columns == same =>
        {
            table(rows, old, origin, source).unwrap_or_else(|| indented(&block(new), indent))
        }
        _ => indented(&block(new), indent),
    }
}

/// The words of a paragraph, with the line ends of the old one before the first word that
/// changed and after the last.
fn rewrapped(words: &Words, old: &Origin, source: &str) -> String {
    let written = paragraph(words);
    let Some(old) = old.0.clone().and_then(|range| source.get(range)) else { return written };
    let (new_words, new_gaps) = split(&written);
    let (old_words, old_gaps) = split(old.trim_end());
    let both = new_words.len().min(old_words.len());
    let head = (0..both).take_while(|&at| new_words[at] == old_words[at]).count();
    let tail = (1..=both - head)
        .take_while(|&back| new_words[new_words.len() - back] == old_words[old_words.len() - back])
        .count();
    let mut text = String::new();
    for (index, word) in new_words.iter().enumerate() {
        text.push_str(word);
        let Some(gap) = new_gaps.get(index) else { continue };
        let left = new_words.len() - index - 1;
        let kept = if index + 1 < head {
            old_gaps.get(index)
        } else if left < tail {
            old_gaps.get((old_words.len() - left).wrapping_sub(1))
        } else if index + 1 == head && old_gaps.get(index).is_some_and(|gap| gap.contains('\n')) {
            old_gaps.get(index)
        } else {
            None
        };
        let is_plain = !gap.contains('\n');
        text.push_str(kept.filter(|_| is_plain).unwrap_or(gap));
    }
    text
}

/// The words of a text, and the blanks after each but the last.
fn split(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut words, mut gaps) = (Vec::new(), Vec::new());
    let mut rest = text;
    let is_blank = |it: char| matches!(it, ' ' | '\t' | '\n' | '\r');
    while !rest.is_empty() {
        let end = rest.find(is_blank).unwrap_or(rest.len());
        words.push(&rest[..end]);
        rest = &rest[end..];
        let end = rest.find(|it| !is_blank(it)).unwrap_or(rest.len());
        if !rest.is_empty() {
            gaps.push(&rest[..end]);
        }
        rest = &rest[end..];
    }
    (words, gaps)
}

/// A list with the items that did not change as they are written.
fn list(
    first: Option<u32>,
    items: &[EditableItem],
    old: &[EditableItem],
    origin: &Origin,
    source: &str,
) -> Option<String> {
    let whole = whole_lines(origin, source);
    let ranges: Vec<Range<usize>> =
        old.iter().map(|item| whole_lines(&item.origin, source)).collect();
    let (begin, end) = (ranges.first()?.start, ranges.last()?.end);
    let pairs = paired(items, old, same_item, |_, _| true);
    let old_mark = ItemMark::of(&source[ranges.first()?.clone()])?;
    let write = |index: usize, pair: Pair| {
        let number = first.map(|first| first as usize + index);
        match pair {
            Pair::Same(at) => renumbered(&source[ranges[at].clone()], number),
            Pair::Changed(at) => {
                changed_item(&items[index], &old[at], &source[ranges[at].clone()], source, number)
                    .unwrap_or_else(|| old_mark.item(&items[index], first, index))
            }
            Pair::New => old_mark.item(&items[index], first, index),
        }
    };
    // The gaps are those of the whole source.
    let inside = joined(&pairs, &ranges, source, "", write);
    let mut text = source[whole.start..begin].to_owned();
    let head =
        if matches!(pairs.first(), Some(Pair::Same(0) | Pair::Changed(0))) { begin } else { 0 };
    let tail = match pairs.last() {
        Some(Pair::Same(at) | Pair::Changed(at)) if at + 1 == ranges.len() => source.len() - end,
        _ => 0,
    };
    text.push_str(inside.get(head..inside.len().checked_sub(tail)?)?);
    Some(text)
}

/// The mark of an item, as it is written.
struct ItemMark<'s> {
    indent: &'s str,
    /// The bullet, or the character after a number.
    sign: char,
}

impl<'s> ItemMark<'s> {
    fn of(item: &'s str) -> Option<Self> {
        let words = item.trim_start_matches([' ', '\t']);
        let indent = &item[..item.len() - words.len()];
        let sign = words.trim_start_matches(|it: char| it.is_ascii_digit()).chars().next()?;
        Some(Self { indent, sign })
    }

    fn item(&self, new: &EditableItem, first: Option<u32>, index: usize) -> String {
        let plain = mark(first, index);
        let mark = match first {
            Some(_) => format!("{}{}", plain.trim_end_matches('.'), self.sign),
            None => self.sign.to_string(),
        };
        indented(&item(new, &mark), self.indent)
    }
}

/// An item as it is written, with another number.
fn renumbered(item: &str, number: Option<usize>) -> String {
    let Some(number) = number else { return item.to_owned() };
    let words = item.trim_start_matches([' ', '\t']);
    let indent = &item[..item.len() - words.len()];
    let rest = words.trim_start_matches(|it: char| it.is_ascii_digit());
    format!("{indent}{number}{rest}")
}

/// An item of one paragraph in place of an old one: with its mark and its line ends.
fn changed_item(
    new: &EditableItem,
    old: &EditableItem,
    written: &str,
    source: &str,
    number: Option<usize>,
) -> Option<String> {
    let ([EditableBlock::Paragraph(words)], [EditableBlock::Paragraph(before)]) =
        (new.blocks.as_slice(), old.blocks.as_slice())
    else {
        return None;
    };
    let range = before.origin.0.clone()?;
    let start = whole_lines(&old.origin, source).start;
    let mark = source.get(start..range.start)?;
    let mark = match (old.ticked, new.ticked) {
        (old, new) if old == new => mark.to_owned(),
        (Some(_), Some(ticked)) => {
            let (head, _) = mark.rsplit_once('[')?;
            format!("{head}[{}] ", if ticked { "x" } else { " " })
        }
        _ => return None,
    };
    let after = written.trim_end().len();
    let end = &written[after..];
    Some(renumbered(&format!("{mark}{}{end}", rewrapped(words, &before.origin, source)), number))
}

/// A table with the rows that did not change as they are written.
fn table(
    rows: &[EditableRow],
    old: &[EditableRow],
    origin: &Origin,
    source: &str,
) -> Option<String> {
    let whole = whole_lines(origin, source);
    let lines: Vec<&str> = source[whole].split_inclusive('\n').collect();
    // The second line is the rule below the header.
    let body = lines.get(2..)?;
    if body.len() + 1 != old.len() {
        return None;
    }
    let pairs = paired(rows, old, same_row, |_, _| true);
    let indent = indentation_of(lines[0]);
    let mut text = String::new();
    for (index, pair) in pairs.into_iter().enumerate() {
        let line = match pair {
            Pair::Same(0) => lines[0].to_owned(),
            Pair::Same(at) => body[at - 1].to_owned(),
            Pair::Changed(_) | Pair::New => indented(&row(&rows[index]), indent),
        };
        text.push_str(&line);
        if !line.ends_with('\n') {
            text.push('\n');
        }
        if index == 0 {
            text.push_str(lines[1]);
        }
    }
    Some(text)
}

/// The lines that something is written on.
fn lines_of<'s>(origin: &Origin, source: &'s str) -> &'s str {
    &source[whole_lines(origin, source)]
}

/// The whole lines of something, without empty lines after it.
fn whole_lines(origin: &Origin, source: &str) -> Range<usize> {
    let range = origin.range();
    let written = source.get(range.clone()).unwrap_or_default().trim_end();
    let end = range.start + written.len();
    let before = source.get(..range.start).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |at| at + '\n'.len_utf8());
    let rest = source.get(end..).unwrap_or_default();
    let end = end + rest.split_inclusive('\n').next().map_or(0, str::len);
    start..end.max(start)
}

/// The indentation that all lines of a text share.
fn indentation_of(text: &str) -> &str {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let least = lines.min_by_key(|line| indent(line));
    least.map_or("", |line| &line[..indent(line)])
}

fn indented(lines: &str, indent: &str) -> String {
    let line = |line: &str| if line == "\n" { line.to_owned() } else { format!("{indent}{line}") };
    lines.split_inclusive('\n').map(line).collect()
}

/// The text with its first line indented; its other lines are as they were.
fn indented_first(lines: &str, indent: &str) -> String {
    if lines.trim().is_empty() { String::new() } else { format!("{indent}{lines}") }
}
