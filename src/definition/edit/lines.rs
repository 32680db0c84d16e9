//! The lines of a definition that belong to each header.

use std::ops::Range;

use super::path::EditPath;
use super::tree::Tree;

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
