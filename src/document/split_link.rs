//! Text that looks like a link and is none because of a space or for want of a bracket, and
//! what it means.

use super::builder::DocumentBuilder;
use super::inline_builder::InlineBuilder;
use crate::diagnostic::{DocumentProblem, Sources};

/// What is left in the words of a link that was not read as one.
const TRACES: [&str; 5] = ["](", "] (#", "] (http", "] (mailto:", "] (tel:"];

impl DocumentBuilder<'_> {
    /// Reports text that was meant as a link but is not read as one.
    pub(super) fn check_split_links(&mut self, words: &InlineBuilder) {
        for at in split_links(words, &self.sources) {
            let start = words.offsets.to_file(at);
            let meant = telephone_link(&words.text, at);
            let is_open = words.text[at..].starts_with("](") && !words.text[at..].contains(')');
            self.report(DocumentProblem::SplitLink { meant, is_open }, start.span(1));
        }
    }
}

/// The places of the closing brackets of links with a space in them, the first for each
/// kind. Brackets behind a backslash were meant as such, and without a space CommonMark
/// had made a link of the text, unless it is one without markup.
fn split_links(words: &InlineBuilder, sources: &Sources) -> Vec<usize> {
    let first = |trace: &&str| {
        let mut places = words.text.match_indices(*trace).map(|(at, _)| at);
        places.find(|&at| has_space(&words.text[at..]) && !is_escaped(words, sources, at))
    };
    TRACES.iter().filter_map(first).collect()
}

/// Whether a text that begins with a bracket has a space where a link may have none.
fn has_space(text: &str) -> bool {
    let Some(address) = text.strip_prefix("](") else { return true };
    address.split_once(')').is_none_or(|(address, _)| address.contains(char::is_whitespace))
}

/// Whether a backslash is before the bracket at a place, or before the one that opens.
fn is_escaped(words: &InlineBuilder, sources: &Sources, at: usize) -> bool {
    let opens = words.text[..at].rfind('[');
    [Some(at), opens].into_iter().flatten().any(|place| {
        let place = words.offsets.to_file(place);
        let before = sources.get(place.file).and_then(|source| source.text.get(..place.offset));
        before.is_some_and(|before| before.ends_with('\\'))
    })
}

/// The link to a telephone that a text means with spaces in its number, around the `](`
/// of its trace: `[bel](020 123 45 67)`.
fn telephone_link(text: &str, trace: usize) -> Option<String> {
    let words = &text[text[..trace].rfind('[')?..trace];
    let (number, _) = text[trace..].strip_prefix("](")?.split_once(')')?;
    let digits: String = number.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
    let is_number = number.chars().all(|it| it.is_ascii_digit() || "+ -()".contains(it));
    (is_number && digits.len() > 2).then(|| format!("{words}](tel:{digits})"))
}

#[cfg(test)]
mod tests {
    use super::telephone_link;

    #[test]
    fn link_to_a_number_with_spaces_is_one_to_a_telephone() {
        let meant = |text: &str| telephone_link(text, text.find("](").unwrap_or_default());
        assert_eq!(meant("of [bel](020 123)").as_deref(), Some("[bel](tel:020123)"));
        assert_eq!(meant("[ons](+31 20-1234567)").as_deref(), Some("[ons](tel:+31201234567)"));
        for other in ["[ga](https://a b)", "[ga](020 bel)", "x](020 123", "[ga](1 )"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }
}
