//! Lines that begin as people begin a list item or a box to tick, but that CommonMark takes
//! for plain words. Marks copied from other programs are left to [`pasted`](super::pasted).

use std::ops::Range;

use super::super::builder::DocumentBuilder;
use super::prepare::Prepared;
use crate::diagnostic::{DocumentProblem, ReadingProblem};

/// Bullet characters of word processors; U+F0B7 and its like are those of the Symbol and
/// Wingdings fonts.
const BULLETS: &str = "•·▪●○◦‣⁃∙■□◆➢➤►\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f0a8}\u{f06f}";

/// Boxes to tick that a word processor draws.
const DRAWN_BOXES: &str = "□☐☑☒";

/// Quotation marks around what somebody says.
const QUOTES: [char; 7] = ['“', '”', '„', '«', '»', '"', '‘'];

/// Reports the lines that CommonMark does not read as an item or box.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    let mut start = 0;
    let mut begins_paragraph = true;
    for line in prepared.text.split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '\t']);
        let at = start + line.len() - words.len();
        if let Some((problem, length)) = false_bullet(words, begins_paragraph) {
            let span = prepared.span(&(at..at + length));
            let above = &prepared.text[..start];
            let is_first_dash = words.starts_with(['–', '—']) && above.ends_with("\n\n");
            if is_first_dash && ends_in_quotation(above) {
                builder.report(ReadingProblem::DashBelowQuotation, span);
            } else {
                builder.report(problem, span);
            }
        }
        if let Some(place) = false_checkbox(words) {
            let span = prepared.span(&(at + place.start..at + place.end));
            builder.report(DocumentProblem::FalseCheckbox, span);
        }
        // A dash is a bullet at the beginning of a paragraph or after another such line.
        begins_paragraph =
            words.trim().is_empty() || (begins_paragraph && words.starts_with(['–', '—']));
        start += line.len();
    }
}

/// Whether the last paragraph of a text is a quotation and nothing else.
pub(super) fn ends_in_quotation(text: &str) -> bool {
    let last = text.trim_end().rsplit("\n\n").next().unwrap_or_default().trim_start();
    let is_quoted = last.starts_with(QUOTES) && last.ends_with(QUOTES);
    is_quoted && last.matches(QUOTES).count() == 2
}

/// The problem with the beginning of a line, and how many bytes it concerns.
pub(super) fn false_bullet(
    words: &str,
    begins_paragraph: bool,
) -> Option<(DocumentProblem, usize)> {
    let mut characters = words.chars();
    let sign = characters.next()?;
    let next = characters.next()?;
    let blank = matches!(next, ' ' | '\t' | '\u{a0}');
    let bullet = is_bullet(sign)
        || ((sign == '–' || sign == '—') && begins_paragraph && blank)
        || (sign == 'o' && next == '\t');
    if bullet {
        return Some((DocumentProblem::PastedBullet { sign }, sign.len_utf8()));
    }
    let tight = sign == '-' && next.is_alphabetic() && begins_paragraph;
    tight.then_some((DocumentProblem::TightBullet, sign.len_utf8()))
}

/// Whether a character is the bullet of a word processor.
pub(super) fn is_bullet(sign: char) -> bool {
    BULLETS.contains(sign)
}

/// The range of a malformed box to tick in a line: `- []`, `- [  ]`, `- [ ]ja`, `- □ ja`,
/// `[v] ja`.
fn false_checkbox(words: &str) -> Option<Range<usize>> {
    let mark = words.strip_prefix(['-', '*', '+']).map(str::trim_start);
    let item = mark.unwrap_or(words);
    let sign = item.chars().next().filter(|sign| DRAWN_BOXES.contains(*sign));
    if let Some(sign) = sign.filter(|_| mark.is_some()) {
        let start = words.len() - item.len();
        return Some(start..start + sign.len_utf8());
    }
    let (inside, after) = item.strip_prefix('[')?.split_once(']')?;
    let is_tight = mark == words.get("-".len()..);
    let is_box = matches!(inside, " " | "x" | "X")
        && !is_tight
        && (after.is_empty() || after.starts_with([' ', '\t', '\r', '\n']));
    let nearly = inside.trim().is_empty() || matches!(inside.trim(), "x" | "X" | "v" | "V");
    let start = words.len() - item.len();
    let is_link = after.starts_with(['(', '[', ':']);
    // Without the mark of an item only words apart from the brackets are those of a box.
    let is_whole = match inside {
        "" | "x" | "X" => mark.is_some(),
        " " => mark.is_some() || after.starts_with(char::is_alphabetic),
        _ => mark.is_some() || after.starts_with(' '),
    };
    (nearly && !is_box && !is_link && is_whole).then_some(start..start + inside.len() + 2)
}
