//! Web addresses, e-mail addresses and file names, in which stars, underscores
//! and backslashes are characters, not markup.
//!
//! This finds more than `web` does, since a star that is printed by mistake does
//! less harm than one that is lost; a link by mistake leads nowhere.

use std::ops::Range;

use super::characters::{is_closing, is_opening};
use super::search::words_with;
use super::web::{address_of, has_prefix};

/// Extensions of file names.
const FILE_ENDINGS: &[&str] = &[
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp",
    "jpg", "jpeg", "png", "gif", "svg", "mp3", "mp4", "mov", "avi", "zip", "htm", "html", "toml",
    "exe", "ics",
];

/// The addresses of a text in which a character could be taken for markup.
#[derive(Debug)]
pub struct Addresses(Vec<Range<usize>>);

impl Addresses {
    /// The addresses of a text.
    pub fn of(text: &str) -> Self {
        Self(addresses_with_marks(text))
    }

    /// Whether a place is inside one of them.
    pub fn hold(&self, at: usize) -> bool {
        let after = self.0.partition_point(|address| address.start <= at);
        after.checked_sub(1).is_some_and(|index| at < self.0[index].end)
    }
}

/// The addresses with characters that could be markup, in the order of the text.
fn addresses_with_marks(text: &str) -> Vec<Range<usize>> {
    let may_be_markup = |_, byte| matches!(byte, b'*' | b'_' | b'\\' | b'~' | b'^');
    let mut found = Vec::new();
    for word in words_with(text, may_be_markup, |it| it.is_whitespace() || it == '|') {
        if let Some(address) = address_in(&text[word.clone()]) {
            let address = word.start + address.start..word.start + address.end;
            parts_between_escapes(text, address, &mut found);
        }
    }
    found
}

/// The parts of an address without the backslashes that Markdown editors put before its
/// signs: `jan\_de\_wit@a.nl`.
fn parts_between_escapes(text: &str, address: Range<usize>, parts: &mut Vec<Range<usize>>) {
    let mut start = address.start;
    if !is_path(&text[address.clone()]) {
        for (at, backslash) in text[address.clone()].match_indices('\\') {
            let at = address.start + at;
            let after = at + backslash.len();
            let is_escape =
                text[after..address.end].starts_with(|it: char| it.is_ascii_punctuation());
            if is_escape && at >= start {
                parts.push(start..at);
                start = after;
            }
        }
    }
    parts.push(start..address.end);
}

/// The address in a word, without the punctuation around it.
fn address_in(word: &str) -> Option<Range<usize>> {
    let is_emphasis = |it: char| matches!(it, '*' | '_' | '~');
    let opened = word.trim_start_matches(|it| is_emphasis(it) || is_opening(it));
    let start = word.len() - opened.len();
    let end = word.trim_end_matches(|it| is_emphasis(it) || is_closing(it)).len();
    let address = word.get(start..end).filter(|address| !address.is_empty())?;
    // The target of a link is not text.
    let (address, _) = address.split_once("](").unwrap_or((address, ""));
    let is_emphasised = word[..start].contains(is_emphasis);
    let address = if is_emphasised { address.trim_end_matches(is_emphasis) } else { address };
    is_address(address).then(|| start..start + address.len())
}

fn is_address(word: &str) -> bool {
    is_path(word)
        || has_scheme(word)
        || has_prefix(word, "www.")
        || is_mailbox(word)
        || address_of(word).is_some()
        || is_file_name(word)
}

/// Whether a word is a Windows path: `C:\folders`, `\\server`.
fn is_path(word: &str) -> bool {
    let bytes = word.as_bytes();
    let is_on_drive = bytes.len() > 2
        && bytes[0].is_ascii_alphabetic()
        && bytes[1] == b':'
        && matches!(bytes[2], b'\\' | b'/');
    let server = word.strip_prefix(r"\\");
    is_on_drive || server.is_some_and(|name| name.starts_with(char::is_alphanumeric))
}

fn has_scheme(word: &str) -> bool {
    word.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty() && !rest.is_empty() && scheme.bytes().all(|it| it.is_ascii_alphabetic())
    })
}

fn is_mailbox(word: &str) -> bool {
    word.split_once('@').is_some_and(|(_, host)| {
        host.contains('.')
            && host.chars().all(|it| it.is_alphanumeric() || matches!(it, '.' | '-' | '_'))
    })
}

fn is_file_name(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(name, ending)| !name.is_empty() && is_file_ending(ending))
}

/// Whether the name of a file may end in this extension; case is ignored.
pub fn is_file_ending(ending: &str) -> bool {
    FILE_ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::addresses_with_marks;

    fn found(text: &str) -> Vec<&str> {
        addresses_with_marks(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn address_is_found_without_the_marks_around_it() {
        assert_eq!(found("Zie **www.a.nl/b_c/d*e*f**."), ["www.a.nl/b_c/d*e*f"]);
        assert_eq!(found("(https://a.nl/~jan/_x_),"), ["https://a.nl/~jan/_x"]);
        assert_eq!(found("_jan_de_wit@a.nl_ of"), ["jan_de_wit@a.nl"]);
        assert_eq!(found(r"in C:\_map\x_y en \\server\_a"), [r"C:\_map\x_y", r"\\server\_a"]);
        assert_eq!(found("week_-_1_-_definitief.pdf"), ["week_-_1_-_definitief.pdf"]);
        assert_eq!(found("[www.a.nl/_b_](https://c.nl/_d_)"), ["www.a.nl/_b_"]);
        assert_eq!(found("[**www.a.nl**](https://www.a.nl)"), ["www.a.nl"]);
        assert_eq!(found("| a.nl/x_y|*z*|"), ["a.nl/x_y"]);
    }

    #[test]
    fn escape_in_an_address_is_no_part_of_it() {
        assert_eq!(found(r"jan\_de\_wit@a.nl"), ["jan", "_de", "_wit@a.nl"]);
        assert_eq!(found(r"www.a.nl/b\*c\d"), ["www.a.nl/b", r"*c\d"]);
    }

    #[test]
    fn word_that_is_not_an_address_is_left_alone() {
        for text in ["**vet**.Daarna", "2*3.5*4", "snake_case", r"\*niet\*", "*dr.A*"] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
