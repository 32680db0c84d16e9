//! Lines to write on that stand within a line of text: `Naam: ____`.

use std::borrow::Cow;
use std::ops::Range;

/// So many `_` make a line to write on.
pub(super) const SHORTEST_BLANK: usize = 4;

/// What stands for each `_` of a blank while CommonMark is read, which would
/// take some of them for emphasis. As long as `_`; a text that holds it by
/// itself has been refused.
pub(super) const MARK: char = '\u{1A}';

/// Marks the blanks of a text. A line of nothing but `_` is left to CommonMark,
/// which reads a thematic break.
pub(super) fn mark(text: &str) -> Cow<'_, str> {
    if !text.contains("____") {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some(run) = first_run(rest).filter(|_| !is_blank_line(line)) {
            let before = &rest[..run.start];
            let sign = if is_blank(before, &rest[run.end..]) { MARK } else { '_' };
            marked.push_str(before);
            marked.extend(run.clone().map(|_| sign));
            rest = &rest[run.end..];
        }
        marked.push_str(rest);
    }
    Cow::Owned(marked)
}

/// Whether a line is a single line to write on.
pub(super) fn is_blank_line(line: &str) -> bool {
    let signs = line.trim();
    signs.len() >= SHORTEST_BLANK && signs.bytes().all(|byte| byte == b'_')
}

/// The first run of `_` that is long enough.
fn first_run(text: &str) -> Option<Range<usize>> {
    let start = text.find("____")?;
    let length = text[start..].bytes().take_while(|&byte| byte == b'_').count();
    Some(start..start + length)
}

/// Whether a run between two texts is a blank: not a part of a word or address,
/// and no `_` of it meant as itself.
fn is_blank(before: &str, after: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let in_address = word.contains("://") || word.starts_with("www.");
    !in_address && !before.ends_with('\\') && !after.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[track_caller]
    fn assert_marked(text: &str, marked: &str) {
        assert_eq!(mark(text).replace(super::MARK, "~"), marked);
    }

    #[test]
    fn blank_in_a_line_is_marked() {
        assert_marked("Naam: ____\n", "Naam: ~~~~\n");
        assert_marked("(____) of (______).\n", "(~~~~) of (~~~~~~).\n");
        assert_marked("____ ____\n", "~~~~ ~~~~\n");
        assert_marked("- ____\n| a | ____ |\n", "- ~~~~\n| a | ~~~~ |\n");
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
}
