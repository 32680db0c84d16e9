//! The headers of a definition, with the comment above each. Their lines are in
//! [`lines`](super::lines).

use super::path::{EditPath, Step};
use crate::definition::syntax;

/// The headers of a file in their order.
pub(super) struct Headers(pub(super) Vec<Header>);

/// A header of a file.
pub(super) struct Header {
    /// The start of its line.
    pub(super) start: usize,
    /// The start of the comment right above it, or of its line.
    pub(super) begin: usize,
    /// What it names: with the index of each table of a list.
    pub(super) path: EditPath,
}

impl Headers {
    pub(super) fn of(text: &str) -> Self {
        let mut headers: Vec<Header> = Vec::new();
        let mut counts: Vec<(Vec<Step>, usize)> = Vec::new();
        for (start, parts) in syntax::headers(text) {
            let is_listed = text[start..].starts_with("[[");
            let mut steps: Vec<Step> = Vec::new();
            for (number, part) in parts.iter().enumerate() {
                steps.push(Step::Key(part.clone()));
                let is_last = number + 1 == parts.len();
                let known = counts.iter_mut().find(|(list, _)| *list == steps);
                match known {
                    Some((_, count)) => {
                        *count += usize::from(is_last && is_listed);
                        steps.push(Step::Index(*count));
                    }
                    None if is_last && is_listed => {
                        counts.push((steps.clone(), 0));
                        steps.push(Step::Index(0));
                    }
                    None => {}
                }
            }
            let line = text[..start].rfind('\n').map_or(0, |end| end + '\n'.len_utf8());
            let begin = comment_above(text, line);
            headers.push(Header { start: line, begin, path: EditPath(steps) });
        }
        Self(headers)
    }

    /// The index of the header of a table.
    pub(super) fn position(&self, path: &EditPath) -> Option<usize> {
        self.0.iter().position(|header| header.path == *path)
    }
}

/// The start of the comment lines right above a line.
fn comment_above(text: &str, line: usize) -> usize {
    let mut begin = line;
    for above in text[..line].split_inclusive('\n').rev() {
        if !above.trim_start().starts_with('#') {
            break;
        }
        begin -= above.len();
    }
    // What begins the file is about all of it.
    if begin == 0 { line } else { begin }
}
