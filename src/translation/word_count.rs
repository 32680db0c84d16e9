//! Word counts for a quote: what is left to translate, and in all.

use std::ops::Add;

use super::markup::{PlainText, parts};

/// The words to translate, as an agency counts them for a quote: words of the
/// source, each repeated text once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WordCount {
    /// Words in texts without a translation.
    pub to_translate: usize,
    /// Words in texts whose translation is out of date.
    pub changed: usize,
    /// Words in all texts.
    pub all: usize,
}

impl Add for WordCount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            to_translate: self.to_translate + other.to_translate,
            changed: self.changed + other.changed,
            all: self.all + other.all,
        }
    }
}

/// The words of a message as word processors count them: anything between spaces
/// with a letter or digit in it. Markup, placeholders and fields to fill in do
/// not count.
pub(super) fn words(message: &str) -> usize {
    let plain = PlainText::of(message, &parts(message));
    plain.text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn word_is_anything_between_spaces_with_a_letter_or_digit() {
        assert_eq!(words("Neem **elke dag** 1,5 mg – of 2 ml/kg."), 8);
        assert_eq!(words("Bel <1>de praktijk</1>: {practice.phone}."), 3);
        assert_eq!(words("[ ] ja\n[ ] nee, want ____"), 3);
        assert_eq!(words("2 \\* 3 … heup\u{AD}operatie"), 3);
        assert_eq!(words(""), 0);
    }
}
