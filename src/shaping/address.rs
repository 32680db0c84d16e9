//! Web addresses, mailboxes and file names, which break by rules of their own: only if one is
//! wider than its line, and before the characters that divide it, so that no reader takes
//! such a character for the end of a sentence or for an added hyphen (The Chicago Manual of
//! Style, 17th edition, 7.46).
//!
//! An address here is any word that looks like one, with a mailbox or an underscore in it;
//! what becomes a link, and where a star is no markup, is stricter in its own way
//! (`recognize`).

use super::shaped::{BreakKind, Opportunity};
use crate::recognize::{has_prefix, is_domain, is_file_ending};

/// The number of bytes kept together at the beginning of an address.
const BEGIN: usize = 3;

/// Whether a word, apart from the punctuation around it, is an address.
pub(super) fn is_address(word: &str) -> bool {
    if !word.bytes().any(|byte| matches!(byte, b'.' | b'/' | b'@' | b'_' | b'\\')) {
        return false;
    }
    let word = word.trim_matches(|it: char| !it.is_alphanumeric() && it != '/');
    word.contains("://") || has_prefix(word, "www.") || is_path(word) || is_mailbox(word) || {
        let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
        ends_in(host, is_domain)
    }
}

/// Whether a word is the name of a file or folder.
fn is_path(word: &str) -> bool {
    let within = |divider: char| {
        let divided = word.split_once(divider);
        divided.is_some_and(|(before, after)| !before.is_empty() && !after.is_empty())
    };
    within('_') || within('\\') || ends_in(word, is_file_ending)
}

fn is_mailbox(word: &str) -> bool {
    let Some((mailbox, host)) = word.rsplit_once('@') else { return false };
    mailbox.ends_with(char::is_alphanumeric) && has_parts(host)
}

fn has_parts(host: &str) -> bool {
    host.split_once('.').is_some_and(|(name, rest)| !name.is_empty() && !rest.is_empty())
}

/// Whether a name ends in a full stop and such an ending.
fn ends_in(name: &str, is_ending: impl Fn(&str) -> bool) -> bool {
    let Some((name, ending)) = name.rsplit_once('.') else { return false };
    let is_name = |it: u8| it.is_ascii_alphanumeric() || b"-._/".contains(&it) || !it.is_ascii();
    name.len() > 1 && name.bytes().all(is_name) && is_ending(ending)
}

/// The break opportunities of an address, in order; `start` is its offset in the text.
pub(super) fn places(word: &str, start: usize) -> impl Iterator<Item = Opportunity> {
    let bytes = word.as_bytes();
    let first = name_begins(word) + BEGIN;
    (first..bytes.len()).filter_map(move |at| {
        let kind = match bytes[at] {
            b'@' => BreakKind::AtSign,
            byte if divides(byte) => BreakKind::Address,
            _ => return None,
        };
        let is_within = is_letter(bytes[at - 1]) && bytes[at..].iter().any(|&it| is_letter(it));
        is_within.then_some(Opportunity { offset: start + at, kind })
    })
}

/// The offset of the name in an address: after `https://` and `www.`, which never end a
/// line.
fn name_begins(word: &str) -> usize {
    let scheme = word.find("://").map_or(0, |at| at + "://".len());
    let opened = word[scheme..].find(char::is_alphanumeric).map_or(scheme, |at| scheme + at);
    if has_prefix(&word[opened..], "www.") { opened + "www.".len() } else { opened }
}

fn divides(byte: u8) -> bool {
    b"-/.?&=_#\\".contains(&byte)
}

/// Whether a byte belongs to a letter, a digit, or a mark that goes with them.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"~%*+)".contains(&byte)
}
