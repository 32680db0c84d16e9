//! Web and e-mail addresses that become links. Addresses in which marks are not
//! markup are found by `addresses`.

use std::ops::Range;

use super::characters::{is_closing, is_opening};
use super::direction_marks::direction_mark;
use super::search::words_with;

/// Top-level domains of addresses that a leaflet may write without `www.`.
const ENDINGS: &[&str] = &["nl", "be", "com", "org", "net", "eu", "info", "nu", "frl"];

/// Top-level domains that are words as well, or few leaflets write: a name in one
/// is kept whole as an address is, but is no link unless `www.` begins it.
const OTHER_ENDINGS: &[&str] = &["de", "fr", "uk", "amsterdam", "health", "care"];

/// Whether a name may end in this top-level domain; case is ignored.
pub fn is_domain(ending: &str) -> bool {
    let mut known = ENDINGS.iter().chain(OTHER_ENDINGS);
    known.any(|known| known.eq_ignore_ascii_case(ending))
}

/// The web and e-mail addresses written out in a text, each with its link
/// target.
pub fn bare_addresses(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    // Every address has a dot.
    for word in words_with(text, |_, byte| byte == b'.', char::is_whitespace) {
        let begin = word.start;
        if let Some(range) = bare(&text[word])
            && let Some(target) = address_of(&text[begin + range.start..begin + range.end])
        {
            found.push((begin + range.start..begin + range.end, target));
        }
    }
    found
}

/// The part of a word that may be an address, without the punctuation around it.
fn bare(word: &str) -> Option<Range<usize>> {
    let is_mark = |it: char| direction_mark(it).is_some();
    let is_footnote = |it: char| matches!(it, '*' | '†');
    let opening = |it: char| is_mark(it) || is_footnote(it) || is_opening(it);
    let closing = |it: char| is_mark(it) || is_footnote(it) || is_closing(it);
    let start = word.len() - word.trim_start_matches(opening).len();
    let mut end = word.trim_end_matches(closing).len();
    // A closing bracket belongs to the address if it was opened in it.
    if word[start.min(end)..end].contains('(') && word[end..].starts_with(')') {
        end += 1;
    }
    (start < end).then_some(start..end)
}

/// The link target of a word that is an address: `https://…`, `mailto:…`.
pub fn address_of(word: &str) -> Option<String> {
    if has_prefix(word, "https://") || has_prefix(word, "http://") {
        return word
            .split("//")
            .nth(1)
            .filter(|rest| is_host(host_of(rest)))
            .map(|_| word.to_owned());
    }
    if let Some((mailbox, host)) = word.split_once('@') {
        let letters = |it: char| it.is_alphanumeric() || "._%+-".contains(it);
        let whole = !mailbox.is_empty() && mailbox.chars().all(letters) && is_host(host);
        return whole.then(|| format!("mailto:{word}"));
    }
    let host = host_of(word);
    let ending = host.rsplit('.').next().unwrap_or_default();
    let known = has_prefix(word, "www.") || ENDINGS.contains(&ending);
    (known && is_host(host)).then(|| format!("https://{word}"))
}

/// Whether a text begins with a prefix; case is ignored.
pub fn has_prefix(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn host_of(address: &str) -> &str {
    address.split(['/', '?', '#', ':']).next().unwrap_or_default()
}

/// Whether this is a host name: at least two parts of letters, digits and
/// hyphens, the last of letters alone.
fn is_host(host: &str) -> bool {
    let parts: Vec<&str> = host.split('.').collect();
    let whole = |part: &str| {
        !part.is_empty()
            && part.chars().all(|it| it.is_alphanumeric() || it == '-')
            && !part.starts_with('-')
    };
    let last = parts.last().copied().unwrap_or_default();
    parts.len() > 1
        && parts.iter().all(|part| whole(part))
        && last.len() > 1
        && last.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::bare_addresses;

    fn targets(text: &str) -> Vec<String> {
        bare_addresses(text).into_iter().map(|(_, target)| target).collect()
    }

    #[test]
    fn bare_address_is_found_without_the_punctuation_around_it() {
        assert_eq!(targets("Kijk op www.thuisarts.nl."), ["https://www.thuisarts.nl"]);
        assert_eq!(targets("(zie https://a.nl/b?c=1)"), ["https://a.nl/b?c=1"]);
        assert_eq!(targets("Mail naar info@praktijk.nl, of bel."), ["mailto:info@praktijk.nl"]);
        assert_eq!(targets("thuisarts.nl/rug"), ["https://thuisarts.nl/rug"]);
    }

    #[test]
    fn word_with_a_dot_is_not_an_address() {
        assert_eq!(targets("850.000 personen, bijv. 3.5 mm, 09.00 uur, o.a. dhr.A"), [""; 0]);
        assert_eq!(targets("wordt afgeremd.Daarna a@b www. http://x"), [""; 0]);
    }
}
