//! Whether a link leads where its words say: paper shows the words, and a screen follows the
//! address.

use unicode_script::{Script, UnicodeScript};

use super::addresses::{printed, probable_address};
use crate::diagnostic::DocumentProblem;
use crate::recognize::{VisibleText, bare_addresses, has_prefix, telephone_numbers};

/// The digits of the shortest telephone number: 112.
const SHORTEST_NUMBER: usize = 3;
/// The most digits of a number with no area code: 116117.
const LONGEST_SHORT_NUMBER: usize = 6;

/// The problem with a link whose words are an address other than its target.
pub(super) fn lie(words: &str, target: &str) -> Option<DocumentProblem> {
    let named = match probable_address(words.trim()) {
        Some(address) => vec![address],
        None => {
            let numbers = telephone_numbers(&VisibleText::of(words)).into_iter();
            let numbers = numbers.map(|number| format!("tel:{}", &words[number]));
            let addresses = bare_addresses(words).into_iter().map(|(_, address)| address);
            addresses.chain(numbers).collect()
        }
    };
    let is_other = |named: &String| !leads_to(&Address::of(named), &Address::of(target));
    let named = named.into_iter().find(is_other).or_else(|| other_short_number(words, target))?;
    let words = printed(&named).to_owned();
    Some(DocumentProblem::OtherAddress { words, target: target.to_owned() })
}

/// The short number of words that is not the number they lead to: `[112](tel:113)`.
fn other_short_number(words: &str, target: &str) -> Option<String> {
    let dialled = Some(Address::of(target)).filter(|it| it.kind == AddressKind::Number)?.host;
    let is_of_number = |it: char| it.is_ascii_digit() || matches!(it, ' ' | '-');
    let words = words.trim_end_matches(|it: char| it.is_ascii_punctuation() || it == ' ');
    let number = words.rsplit(|it| !is_of_number(it)).next().unwrap_or_default().trim();
    let printed: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_number = if number == words.trim() {
        printed.len() >= SHORTEST_NUMBER
    } else {
        // Behind other words a number may be of something else.
        printed.len() == dialled.len() && dialled.len() <= LONGEST_SHORT_NUMBER
    };
    (is_number && printed != dialled).then(|| number.to_owned())
}

/// The problem with a host name that can be mistaken for another: letters of several
/// scripts, or their encoded form (`xn--`).
pub(super) fn odd_host(target: &str) -> Option<DocumentProblem> {
    let host = Address::of(target).host;
    let is_hidden = host.split('.').any(|part| part.starts_with("xn--"));
    let letters = odd_letters(&host);
    (is_hidden || !letters.is_empty()).then_some(DocumentProblem::OddHost { host, letters })
}

/// The letters of a name that are not Latin, if the name mixes scripts. The scripts of
/// Chinese, Japanese and Korean count as one, since any text mixes them.
fn odd_letters(host: &str) -> Vec<char> {
    let script = |letter: char| match letter.script() {
        Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => Script::Han,
        script => script,
    };
    let is_of_none = |letter: char| matches!(script(letter), Script::Common | Script::Inherited);
    let mut letters: Vec<char> = host.chars().filter(|&letter| !is_of_none(letter)).collect();
    let first = letters.first().copied().map(script);
    if letters.iter().all(|&letter| Some(script(letter)) == first) {
        return Vec::new();
    }
    letters.retain(|&letter| script(letter) != Script::Latin);
    letters.sort_unstable();
    letters.dedup();
    letters
}

/// Whether a printed address agrees with a target; the name of a site agrees with any of
/// its pages.
fn leads_to(printed: &Address, target: &Address) -> bool {
    let is_same_page = printed.page.is_empty() || printed.page == target.page;
    printed.kind == target.kind && printed.host == target.host && is_same_page
}

/// An address in parts, normalized so that two addresses of the same place are equal.
struct Address {
    kind: AddressKind,
    /// The site, the mailbox, or the digits of the telephone number.
    host: String,
    page: String,
}

#[derive(PartialEq, Eq)]
enum AddressKind {
    Site,
    Mailbox,
    Number,
}

impl Address {
    fn of(address: &str) -> Self {
        if has_prefix(address, "tel:") {
            return Self {
                kind: AddressKind::Number,
                host: number(&address[4..]),
                page: String::new(),
            };
        }
        if has_prefix(address, "mailto:") {
            let mailbox = address[7..].split('?').next().unwrap_or_default().to_lowercase();
            return Self { kind: AddressKind::Mailbox, host: mailbox, page: String::new() };
        }
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, page) = rest.split_at(end);
        // The part before an @ is a user name, not the site.
        let host = host.rsplit('@').next().unwrap_or_default().to_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        Self { kind: AddressKind::Site, host, page: page.trim_end_matches('/').to_owned() }
    }
}

/// The digits of a telephone number as dialled in the Netherlands.
fn number(written: &str) -> String {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let abroad = ["0031", "31"].into_iter().find_map(|code| digits.strip_prefix(code));
    match abroad {
        Some(number) if written.starts_with(['+', '0']) => {
            format!("0{}", number.trim_start_matches('0'))
        }
        _ => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::{lie, odd_host};

    #[test]
    fn words_that_are_the_address_in_short_tell_the_truth() {
        for (words, target) in [
            ("www.thuisarts.nl", "https://thuisarts.nl/knie"),
            ("https://www.thuisarts.nl/knie/", "https://www.thuisarts.nl/knie"),
            ("Thuisarts.nl", "http://www.thuisarts.nl"),
            ("info@praktijk.nl", "mailto:info@praktijk.nl?subject=Knie"),
            ("020 123 45 67", "tel:+31201234567"),
            ("+31 (0)20 123 45 67", "tel:0201234567"),
            ("lees meer over uw knie", "https://www.thuisarts.nl/knie"),
            ("Bel 112 bij pijn", "tel:112"),
            ("Bel 020 123 45 67 nu", "tel:+31201234567"),
            ("112, 24 uur per dag", "tel:112"),
            ("116 117", "tel:116117"),
            ("bel binnen 24 uur", "tel:112"),
            ("afspraak voor 2027", "tel:0201234567"),
            ("24 uur, 365 dagen per jaar", "tel:112"),
            ("tussen 800 en 1700", "tel:112"),
        ] {
            assert_eq!(lie(words, target), None, "{words}");
        }
    }

    #[test]
    fn words_that_are_another_address_lie() {
        for (words, target) in [
            ("www.thuisarts.nl", "https://thuisarts.evil.nl"),
            ("www.thuisarts.nl/knie", "https://www.thuisarts.nl/heup"),
            ("www.thuisarts.nl", "https://www.thuisarts.nl@evil.nl/"),
            ("info@praktijk.nl", "mailto:info@praktijken.nl"),
            ("020 123 45 67", "tel:0201234568"),
            ("Bel 020 123 45 67 nu", "tel:0201234568"),
            ("kijk op www.thuisarts.nl", "https://evil.nl"),
            ("112", "tel:113"),
            ("Spoed: bel 112", "tel:911"),
            ("116 117", "tel:116118"),
            ("112", "tel:0201234567"),
            ("1-1-2", "tel:113"),
        ] {
            assert!(lie(words, target).is_some(), "{words}");
        }
    }

    #[test]
    fn host_of_several_scripts_is_odd() {
        for target in [
            "https://p\u{430}ypal.nl",
            "https://\u{430}\u{440}\u{440}\u{4cf}\u{435}.com",
            "https://xn--pypal-4ve.nl/a",
            "mailto:info@praktijk.\u{3bf}rg",
        ] {
            assert!(odd_host(target).is_some(), "{target}");
        }
        for target in
            ["https://café.nl/\u{430}", "https://日本かな.みんな", "tel:020", "https://a-1.nl"]
        {
            assert_eq!(odd_host(target), None, "{target}");
        }
    }
}
