//! Splits a catalogue into lines, and recognises git's conflict markers. What a
//! line holds is left to `token`.

use crate::diagnostic::BYTE_ORDER_MARK;

/// A line, without its line end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PoLine<'a> {
    /// Text of the catalogue.
    Written(&'a str),
    /// A conflict marker of git, where two people changed the same lines: the
    /// first of each conflict, and any that is left over.
    MarkOfConflict(&'a str),
}

/// The lines of a text, each with its offset. Of two conflicting versions only
/// the first is read, which is enough to find other mistakes.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, PoLine<'_>)> {
    let mut conflict = Conflict::None;
    let mut next = 0;
    text.split('\n').filter_map(move |line| {
        let start = next;
        next += line.len() + 1;
        let kept = match line.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) if start == 0 => rest,
            _ => line,
        };
        let start = start + line.len() - kept.len();
        Some((start, conflict.pass(kept.trim_end_matches('\r'))?))
    })
}

/// The position of a line among the two versions of a git conflict.
enum Conflict {
    None,
    InFirst,
    InOther,
}

impl Conflict {
    /// The line, unless it belongs to the other version or is a later marker of
    /// the same conflict.
    fn pass<'a>(&mut self, line: &'a str) -> Option<PoLine<'a>> {
        let begins = line.starts_with("<<<<<<<");
        let divides = line == "=======" || line.starts_with("|||||||");
        let ends = line.starts_with(">>>>>>>");
        match self {
            Self::None if begins => *self = Self::InFirst,
            Self::None if divides || ends => {}
            Self::None => return Some(PoLine::Written(line)),
            Self::InFirst if divides => {
                *self = Self::InOther;
                return None;
            }
            Self::InFirst | Self::InOther if ends => {
                *self = Self::None;
                return None;
            }
            Self::InFirst => return Some(PoLine::Written(line)),
            Self::InOther => return None,
        }
        Some(PoLine::MarkOfConflict(line))
    }
}

#[cfg(test)]
mod tests {
    use super::{PoLine, lines};

    #[test]
    fn line_end_of_windows_and_byte_order_mark_are_not_part_of_a_line() {
        let read: Vec<_> = lines("\u{feff}a\r\nb\n").collect();
        let expected =
            [(3, PoLine::Written("a")), (6, PoLine::Written("b")), (8, PoLine::Written(""))];
        assert_eq!(read, expected);
    }

    #[test]
    fn conflict_gives_one_mark_and_the_first_version() {
        let read: Vec<_> = lines("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> tak\nc").collect();
        let mark = PoLine::MarkOfConflict("<<<<<<< HEAD");
        assert_eq!(read, [(0, mark), (13, PoLine::Written("a")), (37, PoLine::Written("c"))]);
    }

    #[test]
    fn mark_left_over_is_reported() {
        let read: Vec<_> = lines("a\n=======\nb").collect();
        assert_eq!(read[1], (2, PoLine::MarkOfConflict("=======")));
        assert_eq!(read.len(), 3);
    }
}
