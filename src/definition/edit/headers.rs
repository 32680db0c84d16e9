//! The lines of a definition that belong to each header.

use std::ops::Range;

use super::path::{EditPath, Step};
use super::tree::Tree;
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

impl Tree<'_> {
    /// The lines of the keys at the top of the file, or of the keys under a header.
    pub(super) fn region(&self, header: Option<usize>) -> Range<usize> {
        let next = header.map_or(0, |index| index + 1);
        let end = self.headers.0.get(next).map_or(self.text.len(), |next| next.begin);
        let start = header.map_or(0, |index| self.headers.0[index].start);
        start..end.max(start)
    }

    /// The end of what is written under a header: its last value, and the lines right
    /// below it.
    pub(super) fn content_end(&self, header: Option<usize>) -> usize {
        let region = self.region(header);
        let header_end = header.map_or(region.start, |_| self.line_end(region.start));
        let last = self.last_value(&region).map_or(header_end, |end| self.line_end(end));
        let mut end = last.max(header_end);
        if end == 0 {
            return 0;
        }
        for line in self.text[end..region.end.max(end)].split_inclusive('\n') {
            if line.trim().is_empty() {
                break;
            }
            end += line.len();
        }
        end
    }

    /// The end of the line that a place is on, its line break included.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + rest.split_inclusive('\n').next().map_or(0, str::len)
    }

    /// The start of the line that a place is on.
    pub(super) fn line_start(&self, at: usize) -> usize {
        at - self.text[..at].rsplit('\n').next().map_or(0, str::len)
    }

    /// The parts of the file that are a table and the tables under it, from its comment
    /// to its last line.
    pub(super) fn pieces(&self, path: &EditPath) -> Vec<Range<usize>> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        let mut last = None;
        for (index, header) in self.headers.0.iter().enumerate() {
            if !header.path.0.starts_with(&path.0) {
                continue;
            }
            let end = self.content_end(Some(index));
            match pieces.last_mut() {
                Some(piece) if last == index.checked_sub(1) => piece.end = end,
                _ => pieces.push(header.begin..end),
            }
            last = Some(index);
        }
        pieces
    }
}
