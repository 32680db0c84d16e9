use std::ops::Add;

use super::markup::{PlainText, parts};

/// How many words there are to translate, as an agency counts them for a quote:
/// those of the text as it is written, what is said twice once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WordCount {
    /// In texts that have no translation.
    pub to_translate: usize,
    /// In texts whose translation somebody has to look at again.
    pub changed: usize,
    /// In all texts.
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

/// How many words a message has, as word processors count: what stands between
/// blanks and has a letter or a digit. Markup is no word, and neither is what
/// the practice fills in or a patient writes.
pub(super) fn words(message: &str) -> usize {
    let plain = PlainText::of(message, &parts(message));
    plain.text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn word_is_what_stands_between_blanks_and_can_be_read() {
        assert_eq!(words("Neem **elke dag** 1,5 mg – of 2 ml/kg."), 8);
        assert_eq!(words("Bel <1>de praktijk</1>: {practice.phone}."), 3);
        assert_eq!(words("[ ] ja\n[ ] nee, want ____"), 3);
        assert_eq!(words("2 \\* 3 … heup\u{AD}operatie"), 3);
        assert_eq!(words(""), 0);
    }
}
