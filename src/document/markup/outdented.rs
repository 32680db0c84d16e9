//! Text that is indented too far to be read as what it looks like.
//!
//! CommonMark takes text below an empty line for code if four blanks or a tab begin it, and
//! a list, heading or line right below running text for more of that text. A leaflet has
//! no code, so such lines are moved to the left, together with those that are indented at
//! least as far: text is read alike at any indentation.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::options;
use super::prepare::Prepared;

/// The indentation from which CommonMark takes a line for code, in columns.
const CODE_INDENTATION: usize = 4;
/// The columns from which no list's words begin, if it lies in one other list at most.
const DEEPEST_WORDS: usize = 16;
/// The fewest signs of a line between two parts.
const SHORTEST_RULE: usize = 3;

/// The text with its lines moved as far to the left as they are read as what they look like.
pub(super) fn outdented(mut prepared: Prepared) -> Prepared {
    while let Some(cuts) = cuts_of(&prepared.text) {
        prepared = prepared.without(&cuts);
    }
    prepared
}

/// The blanks to take out of a text, after which it may have others; `None` if there are
/// none.
fn cuts_of(text: &str) -> Option<Vec<Range<usize>>> {
    // Code needs four blanks or a tab at the beginning of a line.
    if !text.contains("    ") && !text.contains('\t') {
        return None;
    }
    let (mut code, mut joined) = (Vec::new(), Vec::new());
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => code.push(range),
            Event::SoftBreak => joined.extend(next_line(text, range.start)),
            _ => {}
        }
    }
    let mut cuts = Vec::new();
    for range in code {
        cut_code(text, range, &mut cuts);
    }
    let mut done = 0;
    for (number, &line) in joined.iter().enumerate() {
        if line >= done && is_misread(text, line) {
            done = cut_block(text, &joined[number..], &mut cuts);
        }
    }
    cuts.sort_unstable_by_key(|cut| cut.start);
    cuts.dedup_by(|next, cut| next.start < cut.end);
    (!cuts.is_empty()).then_some(cuts)
}

/// The place where the line below begins.
fn next_line(text: &str, at: usize) -> Option<usize> {
    text[at..].split_once('\n').map(|(line, _)| at + line.len() + "\n".len())
}

/// Whether a line that was joined to the one above begins, further right, like a block of
/// its own.
fn is_misread(text: &str, line: usize) -> bool {
    let line = &text[line..];
    columns(line) >= CODE_INDENTATION && begins_block(line.lines().next().unwrap_or_default())
}

/// Whether a line would be no part of the text above it if it were not indented.
fn begins_block(line: &str) -> bool {
    let words = line.trim();
    let mark = words.split([' ', '\t']).next().unwrap_or_default();
    let is_apart = mark.len() < words.len();
    // No list with another number begins right below text.
    let is_list = matches!(mark, "-" | "*" | "+" | "1." | "1)");
    let is_heading = mark.bytes().all(|it| it == b'#');
    let is_rule = |sign| {
        let signs = words.bytes().filter(|&it| it == sign).count();
        signs >= SHORTEST_RULE && words.bytes().all(|it| it == sign || it == b' ')
    };
    is_apart && (is_list || is_heading)
        || words.starts_with(['>', '|'])
        || words.starts_with("```")
        || b"-*_=".iter().any(|&sign| is_rule(sign))
}

/// Takes the indentation of code out of each of its lines.
fn cut_code(text: &str, range: Range<usize>, cuts: &mut Vec<Range<usize>>) {
    let before = text[..range.start].trim_end_matches([' ', '\t']).len();
    let is_behind_mark = before > 0 && !text[..before].ends_with('\n');
    let lines = lines_from(text, before).take_while(|&(at, _)| at < range.end);
    let lines: Vec<(usize, &str)> = lines.filter(|(_, line)| !line.trim().is_empty()).collect();
    if is_behind_mark {
        // A list mark needs one blank after it.
        let begin = before + " ".len();
        let words = text.get(begin..).unwrap_or_default();
        cut(&[(begin, words)], shift(columns(words)), cuts);
    }
    let lines = &lines[usize::from(is_behind_mark)..];
    let least = lines.iter().map(|(_, line)| columns(line)).min().unwrap_or_default();
    cut(lines, shift(least), cuts);
}

/// Takes indentation out of the lines of a block that was joined to the text above it: those
/// that were joined with it, and those below that are indented as far. Gives its end.
fn cut_block(text: &str, joined: &[usize], cuts: &mut Vec<Range<usize>>) -> usize {
    let mut joined = joined.iter().copied().peekable();
    let begin = joined.peek().copied().unwrap_or(text.len());
    let (mut block, mut least, mut end) = (Vec::new(), usize::MAX, text.len());
    let mut is_joined = true;
    for (at, line) in lines_from(text, begin) {
        is_joined &= joined.next_if_eq(&at).is_some();
        if is_joined && is_misread(text, at) {
            least = least.min(columns(line));
        }
        if !is_joined && !line.trim().is_empty() && columns(line) < least {
            end = at;
            break;
        }
        block.push((at, line));
    }
    cut(&block, shift(least), cuts);
    end
}

/// The lines of a text from a place on, and where each begins.
fn lines_from(text: &str, begin: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut end = begin;
    text[begin..].split_inclusive('\n').map(move |line| {
        end += line.len();
        (end - line.len(), line)
    })
}

/// Takes so many columns of blanks out of each line, or all it has.
fn cut(lines: &[(usize, &str)], columns: usize, cuts: &mut Vec<Range<usize>>) {
    let blanks = lines.iter().map(|&(at, line)| at..at + length_of(line, columns));
    cuts.extend(blanks.filter(|blanks| !blanks.is_empty()));
}

/// How far a block moves at once, in columns: whole indentations of code, and one only
/// where it may lie in a list.
fn shift(columns: usize) -> usize {
    let beyond = columns.saturating_sub(DEEPEST_WORDS) / CODE_INDENTATION;
    beyond.max(1) * CODE_INDENTATION
}

/// The columns of the blanks that begin a text.
fn columns(text: &str) -> usize {
    blanks(text).fold(0, after)
}

/// The number of bytes of blanks at the beginning of a text that fill so many columns.
fn length_of(text: &str, columns: usize) -> usize {
    let mut filled = 0;
    let taken = blanks(text).take_while(|&blank| {
        let is_open = filled < columns;
        filled = after(filled, blank);
        is_open
    });
    taken.count()
}

fn blanks(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().take_while(|it| matches!(it, b' ' | b'\t'))
}

/// The column after a blank; a tab ends at the next multiple of four.
fn after(column: usize, blank: u8) -> usize {
    let width = if blank == b'\t' { CODE_INDENTATION - column % CODE_INDENTATION } else { 1 };
    column + width
}
