//! Placeholders such as `{practice.phone}` in a text. Their replacement by the words
//! of the practice is left to `document`.

use std::ops::Range;

use super::Practice;
use super::probable::is_name;

/// A part of a text that is not printed as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placeholder<'t> {
    /// An escaped brace, which is printed without its backslash.
    Brace(char),
    /// A name in braces.
    Named(&'t str),
    /// A name after an opening brace that is never closed.
    Open(&'t str),
}

/// Finds the placeholders of a text and, outside markup, the escaped braces;
/// markup handles its escapes itself.
pub fn placeholders(text: &str, in_markup: bool) -> Vec<(Range<usize>, Placeholder<'_>)> {
    let mut found = Vec::new();
    let mut end = 0;
    for (at, brace) in text.match_indices(['{', '}']) {
        if at < end {
            continue;
        }
        let backslashes = text[..at].len() - text[..at].trim_end_matches('\\').len();
        if !in_markup && backslashes > 0 {
            let brace = if brace == "{" { '{' } else { '}' };
            found.push((at - 1..at + 1, Placeholder::Brace(brace)));
        } else if brace == "{" && backslashes.is_multiple_of(2) {
            found.extend(placeholder(text, at));
        }
        end = found.last().map_or(0, |(range, _)| range.end);
    }
    found
}

/// The placeholder that begins at a brace, if there is one.
fn placeholder(text: &str, brace: usize) -> Option<(Range<usize>, Placeholder<'_>)> {
    let rest = text[brace..].strip_prefix('{')?;
    let written = rest.split(['{', '}', '\n']).next().unwrap_or_default();
    let is_closed = rest[written.len()..].starts_with('}');
    let inside = written.trim();
    if is_closed && names_something(inside) {
        let range = brace..brace + "{}".len() + written.len();
        return Some((range, Placeholder::Named(inside)));
    }
    let word = inside.split(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ';', ':', ')']);
    (!is_closed && word.starts_with("practice."))
        .then(|| (brace..brace + "{".len() + word.len(), Placeholder::Open(word)))
}

/// Whether the text in braces is meant as a name: parts joined by dots, or a key
/// of `[practice]`.
fn names_something(inside: &str) -> bool {
    let is_part = |part: &str| part.starts_with(char::is_alphabetic) && is_name(part);
    // A space around the dot is a slip only in the name of the practice's table.
    let is_of_practice = inside.split('.').next().is_some_and(|it| it.trim() == "practice");
    let part = |part: &'_ str| is_part(if is_of_practice { part.trim() } else { part });
    let has_parts = inside.contains('.') && inside.split('.').all(part);
    has_parts || inside == "practice" || Practice::key_called(inside).is_some()
}

#[cfg(test)]
mod tests {
    use super::{Placeholder, placeholders};

    fn found(text: &str, in_markup: bool) -> Vec<String> {
        let name = |(_, found)| match found {
            Placeholder::Brace(brace) => brace.to_string(),
            Placeholder::Named(name) => name.to_owned(),
            Placeholder::Open(name) => format!("{name}…"),
        };
        placeholders(text, in_markup).into_iter().map(name).collect()
    }

    #[test]
    fn name_in_braces_is_found() {
        let text = "Bel {practice.phone} of { practice.mijn_woord }.";
        assert_eq!(found(text, true), ["practice.phone", "practice.mijn_woord"]);
        assert_eq!(found("{praktijk.telefoon} {phone}", true), ["praktijk.telefoon", "phone"]);
        assert_eq!(found("{practice. phone}", true), ["practice. phone"]);
    }

    #[test]
    fn brace_that_begins_no_name_is_a_brace() {
        for text in ["{1, 2} {", "a } b", "{een twee}", "{}", "{\nphone}", "{3.5}"] {
            assert_eq!(found(text, true), [""; 0], "{text}");
            assert_eq!(found(text, false), [""; 0], "{text}");
        }
    }

    #[test]
    fn backslash_keeps_a_brace() {
        assert_eq!(found(r"\{practice.phone\}", true), [""; 0]);
        assert_eq!(found(r"\\{practice.phone}", true), ["practice.phone"]);
        assert_eq!(found(r"\{practice.phone\}", false), ["{", "}"]);
    }

    #[test]
    fn name_without_its_second_brace_is_found() {
        assert_eq!(found("Bel {practice.phone, of mail.", true), ["practice.phone…"]);
    }
}
