//! Bank account numbers (IBAN, ISO 13616): two letters, two digits, and groups
//! of letters and digits, as `NL91 ABNA 0417 1643 00`.

use std::ops::Range;

/// The length of an account number in letters and digits: from 15, in Norway, to
/// 34.
const LENGTH: std::ops::RangeInclusive<usize> = 15..=34;
/// The length of a group of letters and digits.
const GROUP: usize = 4;

/// The bytes of each account number that a text writes in groups, in order.
pub fn account_numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    // The first group ends in a digit.
    let ends_group = |&at: &usize| bytes[at] == b' ' && bytes[at - 1].is_ascii_digit();
    for at in (GROUP..bytes.len()).filter(ends_group) {
        let Some(start) = start_of_account(&bytes[..at]) else { continue };
        let begins_word = start == 0 || !bytes[start - 1].is_ascii_alphanumeric();
        let is_known = found.last().is_some_and(|last| start < last.end);
        if begins_word && !is_known {
            found.extend(account_at(text, start, at));
        }
    }
    found
}

/// The start of the first group at the end of a text: `NL91`, or `NL 91`.
fn start_of_account(before: &[u8]) -> Option<usize> {
    let (before, check) = before.split_last_chunk::<2>()?;
    let before = before.strip_suffix(b" ").unwrap_or(before);
    let (before, country) = before.split_last_chunk::<2>()?;
    let is_first =
        country.iter().all(u8::is_ascii_uppercase) && check.iter().all(u8::is_ascii_digit);
    is_first.then_some(before.len())
}

/// The account number with a first group at given bytes, if the next ones follow.
fn account_at(text: &str, start: usize, first: usize) -> Option<Range<usize>> {
    let mut length = GROUP;
    let mut end = first;
    for group in text[first + 1..].split(' ') {
        let letters = group.bytes().take_while(|it| it.is_ascii_digit() || it.is_ascii_uppercase());
        let letters = letters.count();
        let is_last = letters < GROUP || letters < group.len();
        if letters == 0 || letters > GROUP || length + letters > *LENGTH.end() {
            break;
        }
        end += 1 + letters;
        length += letters;
        if is_last {
            break;
        }
    }
    LENGTH.contains(&length).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::account_numbers;

    fn numbers(text: &str) -> Vec<&str> {
        account_numbers(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn account_number_is_found_with_all_its_groups() {
        assert_eq!(numbers("IBAN NL91 ABNA 0417 1643 00."), ["NL91 ABNA 0417 1643 00"]);
        assert_eq!(numbers("op NL 91 ABNA 0417 1643 00."), ["NL 91 ABNA 0417 1643 00"]);
        assert_eq!(numbers("(BE68 5390 0754 7034)"), ["BE68 5390 0754 7034"]);
        assert_eq!(
            numbers("NL91 ABNA 0417 1643 00 en DE89 3704 0044 0532 0130 00"),
            ["NL91 ABNA 0417 1643 00", "DE89 3704 0044 0532 0130 00"]
        );
    }

    #[test]
    fn other_code_is_not_an_account_number() {
        for text in ["NL91 ABNA 0417", "op 1234 AB", "AB12 en", "kamer AB12 CDEF", "SARS 2026 é"] {
            assert_eq!(numbers(text), [""; 0], "{text}");
        }
    }
}
