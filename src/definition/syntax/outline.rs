//! The headers and keys of a file, line by line. The parser's own tables no longer
//! show where a name was first used once it is repeated.

use std::collections::HashMap;

use crate::diagnostic::Span;

/// The headers and keys of a file by their full names, in the order of their
/// lines.
#[derive(Default)]
pub(super) struct FileOutline<'a> {
    by_name: HashMap<String, Vec<OutlineEntry<'a>>>,
    /// The names that a longer name passes through: `page` of `page.size`.
    on_the_way: HashMap<String, Vec<OutlineEntry<'a>>>,
    /// The start of each header, and its name.
    headers: Vec<(usize, String)>,
}

/// The largest number of parts in a name that the parser accepts.
const MOST_PARTS: usize = 80;

/// A line that names a table or a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct OutlineEntry<'a> {
    /// The number of the line, from 1.
    pub(super) line: usize,
    pub(super) start: usize,
    /// The header with its brackets, or the key.
    pub(super) written: &'a str,
    /// The rest of the line after the equals sign; empty for a header.
    pub(super) value: &'a str,
}

/// A header or a key, split into its parts.
pub(super) struct Name<'a> {
    /// The name as it is written, with its brackets if it has any.
    pub(super) written: &'a str,
    pub(super) is_header: bool,
    /// Each part, and its place in the file, quotation marks included.
    pub(super) parts: Vec<(Span, &'a str)>,
}

impl<'a> FileOutline<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut outline = Self::default();
        let mut within = None;
        let mut start = 0;
        for (index, line) in text.split_inclusive('\n').enumerate() {
            let outside = within.is_none();
            within = open_after(line, within);
            if outside {
                outline.line(line, start, index + 1);
            }
            start += line.len();
        }
        outline
    }

    /// The place of the first name with more parts than the parser accepts.
    pub(super) fn too_long_a_name(text: &str) -> Option<usize> {
        let mut start = 0;
        text.split_inclusive('\n').find_map(|line| {
            let words = line.trim_start();
            let at = start + line.len() - words.len();
            start += line.len();
            let name = words.trim_start_matches('[').split(['=', '#', ']']).next()?;
            (name.matches('.').count() >= MOST_PARTS).then_some(at)
        })
    }

    fn line(&mut self, line: &'a str, start: usize, number: usize) {
        let indented = line.len() - line.trim_start_matches(['\u{feff}', ' ', '\t']).len();
        let line = &line[indented..];
        let start = start + indented;
        let Some(name) = Name::of(line, start).filter(|name| name.parts.len() <= MOST_PARTS) else {
            return;
        };
        let after = line[name.written.len()..].trim_start();
        let value = after.strip_prefix('=').unwrap_or_default().trim_start();
        let entry = OutlineEntry { line: number, start, written: name.written, value };
        let mut full = String::new();
        if name.is_header {
            self.headers.push((start, name.path_of(name.parts.len())));
        } else if let Some((_, header)) = self.headers.last() {
            full.clone_from(header);
        }
        for (index, (_, part)) in name.parts.iter().enumerate() {
            push_part(&mut full, part);
            let is_last = index + 1 == name.parts.len();
            // A name that a longer one passes through has no value of its own.
            let (entries, value) =
                if is_last { (&mut self.by_name, value) } else { (&mut self.on_the_way, "") };
            entries.entry(full.clone()).or_default().push(OutlineEntry { value, ..entry });
        }
    }

    /// The start of each header, and the parts of its name, in the order of the file.
    pub(super) fn into_headers(self) -> Vec<(usize, Vec<String>)> {
        let parts = |name: String| name.split('\0').skip(1).map(str::to_owned).collect();
        self.headers.into_iter().map(|(start, name)| (start, parts(name))).collect()
    }

    /// The nearest line above `start` that names the same as the first `parts` parts
    /// of `name`.
    pub(super) fn first(
        &self,
        name: &Name<'a>,
        parts: usize,
        start: usize,
    ) -> Option<OutlineEntry<'a>> {
        let mut full = if name.is_header { "" } else { self.header_of(start) }.to_owned();
        for (_, part) in &name.parts[..parts] {
            push_part(&mut full, part);
        }
        let last_above = |entries: &HashMap<String, Vec<OutlineEntry<'a>>>| {
            let entries = entries.get(&full)?;
            entries[..entries.partition_point(|entry| entry.start < start)].last().copied()
        };
        let (same, longer) = (last_above(&self.by_name), last_above(&self.on_the_way));
        match (same, longer) {
            (Some(same), Some(longer)) if !name.is_header && longer.start > same.start => {
                Some(longer)
            }
            (same, longer) => same.or(longer),
        }
    }

    /// The header above a line.
    fn header_of(&self, start: usize) -> &str {
        let above = self.headers.partition_point(|&(header, _)| header < start);
        above.checked_sub(1).map_or("", |index| &self.headers[index].1)
    }
}

impl<'a> Name<'a> {
    /// The name that a line begins with, if any; `start` is the place of the line.
    pub(super) fn of(line: &'a str, start: usize) -> Option<Self> {
        let opening = line.len() - line.trim_start_matches('[').len();
        let opening = opening.min(2);
        let (parts, end) = parts(line, opening, start);
        let after = &line[end..];
        let closing = &"]]"[..opening];
        let is_named = match opening {
            0 => after.trim_start().starts_with('='),
            _ => after.starts_with(closing),
        };
        let end = if opening == 0 { line[..end].trim_end().len() } else { end + opening };
        let is_header = opening > 0;
        (is_named && !parts.is_empty()).then(|| Self { written: &line[..end], is_header, parts })
    }

    /// The number of parts up to and including the one at a place.
    pub(super) fn parts_to(&self, at: usize) -> Option<usize> {
        let index = self.parts.iter().position(|(span, _)| span.start <= at && at < span.end)?;
        Some(index + 1)
    }

    /// Whether it names something inside what `other` names.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        let name = |(_, part): &(Span, &'a str)| *part;
        self.parts.len() > other.parts.len()
            && self.parts.iter().zip(&other.parts).all(|(own, other)| name(own) == other.1)
    }

    fn path_of(&self, parts: usize) -> String {
        let mut path = String::new();
        self.parts[..parts].iter().for_each(|(_, part)| push_part(&mut path, part));
        path
    }
}

fn push_part(path: &mut String, part: &str) {
    path.push('\0');
    path.push_str(part);
}

/// The parts of the dotted name at a place in a line, and its end.
fn parts(line: &str, from: usize, start: usize) -> (Vec<(Span, &str)>, usize) {
    let blanks = |at: usize| line[at..].len() - line[at..].trim_start_matches([' ', '\t']).len();
    let mut parts = Vec::new();
    let mut at = from + blanks(from);
    while let Some((part, length)) = part(&line[at..]) {
        parts.push((Span::new(start + at, start + at + length), part));
        at += length;
        at += blanks(at);
        if !line[at..].starts_with('.') {
            break;
        }
        at += 1 + blanks(at + 1);
    }
    (parts, at)
}

/// The first part of a name, and its length in bytes.
fn part(text: &str) -> Option<(&str, usize)> {
    if let Some(quote) = text.chars().next().filter(|&first| first == '"' || first == '\'') {
        let end = text[1..].find(quote)?;
        return Some((&text[1..1 + end], end + 2));
    }
    let is_bare = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let length = text.find(|it| !is_bare(it)).unwrap_or(text.len());
    (length > 0).then(|| (&text[..length], length))
}

/// The quotation marks of the text that is open after a line, given those of the
/// text that is open before it.
fn open_after(line: &str, open: Option<&'static str>) -> Option<&'static str> {
    let mut rest = match open {
        Some(quotes) => match line.split_once(quotes) {
            Some((_, after)) => after,
            None => return open,
        },
        None => line,
    };
    loop {
        rest = &rest[rest.find(['"', '\'', '#'])?..];
        let open = ["'''", "\"\"\""].into_iter().find(|quotes| rest.starts_with(quotes));
        let end = match open {
            Some(quotes) => quotes,
            None if rest.starts_with('#') => return None,
            None => &rest[..1],
        };
        match rest[end.len()..].split_once(end) {
            Some((_, after)) => rest = after,
            None => return open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FileOutline, Name};

    fn first_line(text: &str, line: &str) -> Option<usize> {
        let start = text.rfind(line).unwrap_or_default();
        let name = Name::of(line, start)?;
        FileOutline::of(text).first(&name, name.parts.len(), start).map(|entry| entry.line)
    }

    #[test]
    fn header_and_key_are_found_by_their_full_names() {
        let text = "a = 1\n[page]\na = 2\n[ 'page' ]\na = 3\n";
        assert_eq!(first_line(text, "[ 'page' ]"), Some(2));
        assert_eq!(first_line(text, "a = 3"), Some(3));
        assert_eq!(first_line(text, "a = 1"), None);
    }

    #[test]
    fn name_on_the_way_to_a_longer_one_is_found() {
        assert_eq!(first_line("page.size = 'A4'\n[page]\n", "[page]"), Some(1));
        assert_eq!(first_line("x = 1\n[a.b]\n[[a]]\n", "[[a]]"), Some(2));
    }

    #[test]
    fn lines_of_a_text_name_nothing() {
        let text =
            "[page]\nt = '''it's\n[page]\n''' # '''\n[x]\nu = \"\"\"\n[page]\"\"\"\n[page]\n";
        assert_eq!(first_line(text, "[page]\n"), Some(1));
    }
}
