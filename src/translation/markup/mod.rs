//! The markup of a message: its words, and the tags, placeholders, fields and
//! asterisks among them. [`emphasis`](mod@emphasis) decides which asterisks mark
//! strong words, [`plain`] gives the text a reader sees; the markup of the
//! leaflet itself is read by `document::markup`.

mod emphasis;
mod plain;

use std::ops::Range;

use crate::definition::{Placeholder, placeholders};
use crate::recognize::{Addresses, ToFillIn, to_fill_in};
pub(super) use emphasis::emphasis;
pub(super) use plain::PlainText;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MessagePart<'m> {
    /// Its byte range.
    pub(super) range: Range<usize>,
    pub(super) kind: PartKind<'m>,
}

/// The kind of a part of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartKind<'m> {
    /// Words.
    Words,
    /// A backslash, which keeps the next character from being markup.
    Backslash,
    /// `<1>`, the start of a link's words.
    OpensLink(u32),
    /// `</1>`, the end of a link's words.
    ClosesLink(u32),
    /// `{practice.phone}`, with the name in braces.
    Placeholder(&'m str),
    /// `{practice.phone` without its second brace.
    OpenBrace(&'m str),
    /// A line to write on or a box to tick.
    ToFillIn(ToFillIn),
    /// A row of `*` or `_`, which may be markup.
    Stars,
}

/// Divides a message into its parts.
pub(super) fn parts(message: &str) -> Vec<MessagePart<'_>> {
    if !message.bytes().any(may_be_markup) {
        let range = 0..message.len();
        if range.is_empty() {
            return Vec::new();
        }
        return vec![MessagePart { range, kind: PartKind::Words }];
    }
    let named = placeholders(message, true);
    let addresses = Addresses::of(message);
    let mut parts: Vec<MessagePart<'_>> = Vec::new();
    let mut at = 0;
    while let Some(character) = message[at..].chars().next() {
        let placeholder = named.iter().find(|(range, _)| range.start == at);
        let found = match placeholder {
            Some((range, found)) => of_placeholder(*found).map(|kind| (kind, range.len())),
            None if matches!(character, '*' | '_' | '\\') && addresses.hold(at) => None,
            None => part_at(message, at),
        };
        let (kind, length) = found.unwrap_or((PartKind::Words, character.len_utf8()));
        match parts.last_mut() {
            Some(last) if kind == PartKind::Words && last.kind == kind => last.range.end += length,
            _ => parts.push(MessagePart { range: at..at + length, kind }),
        }
        at += length;
        if kind == PartKind::Backslash {
            // An ASCII character, which counts as a word whatever it is.
            parts.push(MessagePart { range: at..at + 1, kind: PartKind::Words });
            at += 1;
        }
    }
    parts
}

/// Whether markup may begin with a byte.
const fn may_be_markup(byte: u8) -> bool {
    matches!(byte, b'{' | b'<' | b'[' | b'*' | b'_' | b'\\')
}

fn of_placeholder(found: Placeholder<'_>) -> Option<PartKind<'_>> {
    match found {
        Placeholder::Named(name) => Some(PartKind::Placeholder(name)),
        Placeholder::Open(name) => Some(PartKind::OpenBrace(name)),
        Placeholder::Brace(_) => None,
    }
}

/// The markup that begins at a place, with its length.
fn part_at(message: &str, at: usize) -> Option<(PartKind<'_>, usize)> {
    let rest = &message[at..];
    let character = rest.chars().next()?;
    match character {
        '\\' => rest[1..]
            .starts_with(|next: char| next.is_ascii_punctuation())
            .then_some((PartKind::Backslash, 1)),
        '<' => tag(rest),
        '[' | '_' | '*' => {
            let field = to_fill_in(message, at);
            let field = field.map(|(field, length)| (PartKind::ToFillIn(field), length));
            field.or_else(|| stars(rest, character))
        }
        _ => None,
    }
}

fn stars(rest: &str, character: char) -> Option<(PartKind<'_>, usize)> {
    let length = rest.len() - rest.trim_start_matches(character).len();
    (character != '[').then_some((PartKind::Stars, length))
}

/// The link tag that begins a text, with its length.
fn tag(text: &str) -> Option<(PartKind<'_>, usize)> {
    let (inside, _) = text.strip_prefix('<')?.split_once('>')?;
    let number = |digits: &str| digits.parse().ok().filter(|_| !digits.starts_with('+'));
    let kind = match inside.strip_prefix('/') {
        Some(digits) => PartKind::ClosesLink(number(digits)?),
        None => PartKind::OpensLink(number(inside)?),
    };
    Some((kind, inside.len() + "<>".len()))
}

#[cfg(test)]
mod tests {
    use super::{PartKind, parts};

    fn shown(message: &str) -> Vec<&str> {
        parts(message).into_iter().map(|part| &message[part.range]).collect()
    }

    #[test]
    fn message_is_divided_into_words_and_markup() {
        let message = "**Bel** <1>ons</1> op {practice.phone}: ____ ja [ ]";
        let parts = [
            "**",
            "Bel",
            "**",
            " ",
            "<1>",
            "ons",
            "</1>",
            " op ",
            "{practice.phone}",
            ": ",
            "____",
            " ja ",
            "[ ]",
        ];
        assert_eq!(shown(message), parts);
    }

    #[test]
    fn character_after_a_backslash_is_a_word() {
        assert_eq!(shown(r"2 \* \<1>"), ["2 ", r"\", "* ", r"\", "<1>"]);
        assert!(
            parts(r"\<1> \{practice.phone}")
                .iter()
                .all(|part| { matches!(part.kind, PartKind::Words | PartKind::Backslash) })
        );
    }

    #[test]
    fn character_that_is_no_tag_is_a_word() {
        assert_eq!(shown("a < 3 > b <b> <+1>"), ["a < 3 > b <b> <+1>"]);
    }
}
