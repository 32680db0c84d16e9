//! Markup of other programs, which CommonMark takes for words: `[^1]`, `~~x~~`, `H~2~O`,
//! `x^2^`, `==x==`.

use std::ops::Range;

use super::super::builder::DocumentBuilder;
use super::prepare::Prepared;
use crate::diagnostic::{ForeignMarkup, ReadingProblem};
use crate::recognize::Addresses;

/// Marks around words, and their meaning.
const AROUND_WORDS: [(&str, ForeignMarkup); 2] =
    [("~~", ForeignMarkup::Strikethrough), ("==", ForeignMarkup::Highlight)];
/// Marks around a few letters or digits right after others.
const AROUND_LETTERS: [(char, ForeignMarkup); 2] =
    [('~', ForeignMarkup::Subscript), ('^', ForeignMarkup::Superscript)];
/// The most characters of a subscript, superscript or footnote name.
const MOST_LETTERS: usize = 12;

/// Reports the markup of other programs in a text.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    let text = &prepared.text;
    if !(text.contains('~') || text.contains('^') || text.contains("==")) {
        return;
    }
    let addresses = Addresses::of(text);
    for (range, kind) in found(text) {
        if !addresses.hold(range.start) {
            let written = text[range.clone()].to_owned();
            let span = prepared.span(&range);
            builder.report(ReadingProblem::ForeignMarkup { kind, written }, span);
        }
    }
}

/// The markup of other programs, in order.
pub(super) fn found(text: &str) -> Vec<(Range<usize>, ForeignMarkup)> {
    let mut found = Vec::new();
    let mut start = 0;
    for paragraph in text.split("\n\n") {
        let mut at = 0;
        // A mark without a counterpart in the paragraph is not looked for again.
        let mut unpaired = [false; AROUND_WORDS.len()];
        while let Some(next) = paragraph[at..].find(['[', '~', '=', '^']) {
            let begin = at + next;
            let markup = if is_escaped(paragraph, begin) {
                None
            } else {
                markup_at(paragraph, begin, &mut unpaired)
            };
            let carets =
                paragraph[begin..].len() - paragraph[begin..].trim_start_matches('^').len();
            at = begin + markup.map_or(carets.max(1), |(length, _)| length);
            found.extend(markup.map(|(_, kind)| (start + begin..start + at, kind)));
        }
        start += paragraph.len() + "\n\n".len();
    }
    found
}

fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

/// The markup that begins at a place, and its length in bytes.
fn markup_at(text: &str, at: usize, unpaired: &mut [bool]) -> Option<(usize, ForeignMarkup)> {
    let rest = &text[at..];
    if let Some(name) = rest.strip_prefix("[^") {
        let length = name.bytes().take(MOST_LETTERS + 1).position(|it| it == b']')?;
        let is_name = length > 0 && !name[..length].contains(char::is_whitespace);
        return is_name.then_some((length + "[^]".len(), ForeignMarkup::Footnote));
    }
    for ((mark, kind), unpaired) in AROUND_WORDS.iter().zip(unpaired) {
        if let Some(inside) = rest.strip_prefix(mark).filter(|_| !*unpaired) {
            let length = words_before(inside, mark);
            *unpaired = length.is_none();
            return length.map(|length| (length + 2 * mark.len(), *kind));
        }
    }
    if rest.starts_with("^^") {
        let beyond = rest.trim_start_matches('^');
        let length = rest.len() - beyond.len();
        if is_whole_cell(&text[..at], beyond) {
            return None;
        }
        return Some((length, ForeignMarkup::Carets));
    }
    if let Some(length) = struck_words(&text[..at], rest) {
        return Some((length, ForeignMarkup::Strikethrough));
    }
    let follows = text[..at].ends_with(|it: char| it.is_alphanumeric() || it == ')');
    let letters = |(mark, kind): &(char, ForeignMarkup)| {
        let inside = rest.strip_prefix(*mark).filter(|_| follows)?;
        let length = inside.find(|it: char| !it.is_alphanumeric() && !"+-−,.".contains(it))?;
        let is_closed = inside[length..].starts_with(*mark);
        (is_closed && (1..=MOST_LETTERS).contains(&length))
            .then_some((length + 2 * mark.len_utf8(), *kind))
    };
    AROUND_LETTERS.iter().find_map(letters)
}

/// The length of words between single tildes, which WhatsApp strikes through. Before a
/// number a tilde means about.
fn struck_words(before: &str, rest: &str) -> Option<usize> {
    let is_apart = |it: char| !it.is_alphanumeric() && it != '~';
    let inside = rest.strip_prefix('~').filter(|it| it.starts_with(char::is_alphabetic))?;
    let line = inside.lines().next().unwrap_or_default();
    let length = line.find('~').filter(|&at| !line[..at].ends_with(char::is_whitespace))?;
    let ends = inside[length + 1..].chars().next().is_none_or(is_apart);
    let begins = before.chars().next_back().is_none_or(is_apart);
    (begins && ends && !is_escaped(inside, length)).then_some(length + "~~".len())
}

/// Whether what is between two texts is a whole cell of a table, which says more of a merged
/// one.
fn is_whole_cell(before: &str, after: &str) -> bool {
    before.trim_end_matches([' ', '\t']).ends_with('|')
        && after.trim_start_matches([' ', '\t']).starts_with('|')
}

/// The length in bytes of the words before the closing mark.
fn words_before(inside: &str, mark: &str) -> Option<usize> {
    if !inside.starts_with(|it: char| !it.is_whitespace() && !mark.contains(it)) {
        return None;
    }
    let is_closed =
        |&at: &usize| !inside[..at].ends_with(char::is_whitespace) && !is_escaped(inside, at);
    inside.match_indices(mark).map(|(at, _)| at).find(is_closed)
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn markup_of_other_programs_is_found() {
        for (text, expected) in [
            ("een noot[^1].", "[^1]"),
            ("~~weg ermee~~ of", "~~weg ermee~~"),
            ("~~weg\nermee~~ of", "~~weg\nermee~~"),
            ("H~2~O", "~2~"),
            ("Ca^2+^ of", "^2+^"),
            ("==let op== nu", "==let op=="),
            ("dus ~niet doen~, maar", "~niet doen~"),
            ("^^", "^^"),
        ] {
            let found: Vec<&str> = found(text).into_iter().map(|(range, _)| &text[range]).collect();
            assert_eq!(found, [expected], "{text}");
        }
    }

    #[test]
    fn same_characters_as_words_are_left_alone() {
        for text in [
            "~5 mg en ~6 mg",
            "10^3",
            "a == b",
            r"\~\~weg\~\~",
            r"H\~2\~O",
            "[x]",
            "~~ ~~",
            "x~y z~",
            "~jan en ~piet",
            "~5 mg~",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
