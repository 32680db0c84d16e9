//! Web and mail addresses in a text, read by their endings. The addresses that
//! become links are found by `recognize`.

use std::ops::Range;

use crate::recognize::{bare_addresses, words_with};

/// Endings of addresses that a translator may add: those of countries with a
/// target language, and of institutions. `recognize` makes links of fewer, since
/// a word in a sentence may end like that.
const ENDINGS: [&str; 17] = [
    "de", "at", "ch", "uk", "ie", "fr", "es", "tr", "pl", "ua", "ir", "af", "et", "er", "int",
    "gov", "edu",
];

/// The addresses of a text, in order.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> =
        bare_addresses(text).into_iter().map(|(range, _)| range).collect();
    // Every host has a dot.
    for word in words_with(text, |_, byte| byte == b'.', |character| !is_of_host(character)) {
        let start = word.start;
        let host =
            text[word].trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
        let range = start..start + host.len();
        let is_known = |known: &Range<usize>| known.start < range.end && range.start < known.end;
        if is_host(host) && !found.iter().any(is_known) {
            found.push(range);
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

fn is_of_host(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '-')
}

/// Whether a word is a host name: `nhs.uk`.
fn is_host(word: &str) -> bool {
    const SHORTEST: usize = 2;
    let is_part = |part: &str| {
        part.len() >= SHORTEST
            && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
    };
    let Some((name, ending)) = word.rsplit_once('.') else { return false };
    ENDINGS.contains(&ending) && name.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn address_is_found_by_its_ending() {
        let found = |text: &str| addresses(text).len();
        assert_eq!(found("See nhs.uk, www.praxis.de or a@b.nl."), 3);
        assert_eq!(found("z.B. bzw. 3.5, dr.Aman, e.g. Ende.de"), 0);
    }
}
