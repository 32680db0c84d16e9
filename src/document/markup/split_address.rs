//! Web and e-mail addresses with a space or a line end in them, as in a PDF or a letter:
//! their parts are printed with a space between, and no link leads to them.

use super::super::builder::DocumentBuilder;
use super::joined_lines::leads_on;
use super::prepare::Prepared;
use crate::definition::LanguageTag;
use crate::diagnostic::ReadingProblem;

/// Characters after which an address goes on.
const UNFINISHED: [char; 5] = ['/', '_', '=', '&', '?'];
/// Characters before an address.
const BEFORE_ADDRESS: &str = "(<[\"'“‘„«";

/// Reports the addresses that have been parted.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    let text = &prepared.text;
    if !text.contains(['@', '/']) && !text.contains("www.") && !text.contains("WWW.") {
        return;
    }
    let language = builder.leaflet.source_language.clone();
    let mut words = words_of(text).peekable();
    let mut before = "";
    while let Some((at, word)) = words.next() {
        let Some(&(next_at, next)) = words.peek() else { break };
        let gap = &text[at + word.len()..next_at];
        let lines = gap.matches('\n').count();
        let first = if word == "@" { before } else { word };
        let first = first.trim_start_matches(|it| BEFORE_ADDRESS.contains(it));
        let is_split = lines < 2
            && (is_open_mail(first, word, next)
                || first.eq_ignore_ascii_case("www.") && next.starts_with(char::is_alphanumeric)
                || lines == 1 && goes_on(first, next, &language));
        if is_split {
            let first = if word == "@" { format!("{first}@") } else { first.to_owned() };
            let second = next.trim_end_matches(|it: char| !it.is_alphanumeric()).to_owned();
            let span = prepared.span(&(at..next_at + second.len()));
            builder.report(ReadingProblem::SplitAddress { parts: (first, second) }, span);
        }
        before = word;
    }
}

/// The words of a text and their offsets.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    text.split_whitespace().map(move |word| {
        let at = end + text[end..].find(word).unwrap_or(0);
        end = at + word.len();
        (at, word)
    })
}

/// Whether the name of a mailbox and its `@` are apart from the host.
fn is_open_mail(first: &str, word: &str, host: &str) -> bool {
    // Behind a name with a capital a loose one may begin that of an account: Instagram @ fysio.
    let may_be_mailbox = !first.starts_with(char::is_uppercase);
    let name =
        if word == "@" { Some(first).filter(|_| may_be_mailbox) } else { first.strip_suffix('@') };
    let host = host.trim_end_matches(|it: char| !it.is_alphanumeric());
    let is_host = host.contains('.')
        && host.starts_with(char::is_alphanumeric)
        && host.chars().all(|it| it.is_alphanumeric() || ".-".contains(it));
    is_host && name.is_some_and(|name| name.ends_with(char::is_alphanumeric))
}

/// Whether an address at the end of a line goes on with the first word of the next.
fn goes_on(address: &str, next: &str, language: &LanguageTag) -> bool {
    let is_web = address.starts_with("www.") || address.starts_with("http");
    is_web
        && address.contains('.')
        && address.ends_with(UNFINISHED)
        && next.starts_with(|it: char| it.is_lowercase() || it.is_ascii_digit())
        && !leads_on(next, language)
}

#[cfg(test)]
mod tests {
    use super::{goes_on, is_open_mail};
    use crate::definition::LanguageTag;

    #[test]
    fn mailbox_apart_from_its_host_is_found() {
        assert!(is_open_mail("info@", "info@", "example.nl,"));
        assert!(is_open_mail("info", "@", "example.nl"));
        assert!(!is_open_mail("Instagram", "@", "example.nl"));
        for (first, word, host) in [
            ("a@", "a@", "daarna"),
            ("@", "@", "example.nl"),
            ("info@x.nl", "info@x.nl", "www.x.nl"),
        ] {
            assert!(!is_open_mail(first, word, host), "{first} {host}");
        }
    }

    #[test]
    fn address_with_a_slash_at_its_end_goes_on_with_a_word_that_no_sentence_has_there() {
        let dutch = LanguageTag::parse("nl").unwrap();
        assert!(goes_on("www.example.nl/", "folders", &dutch));
        assert!(goes_on("https://example.nl/zoek?", "q=1", &dutch));
        for next in ["en", "of", "Bel"] {
            assert!(!goes_on("www.example.nl/", next, &dutch), "{next}");
        }
        assert!(!goes_on("en/of/", "dit", &dutch));
    }
}
