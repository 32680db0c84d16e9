//! Captions that call what a picture shows right or wrong, such as `wel` and
//! `niet`: they are strong and begin with a tick or a cross, which does without
//! colour. The words are those of a language; see [`locale`](crate::locale).
//!
//! One such word alone may mean something else: `right` is a side, `goed` may be less than
//! `beter`. So a caption is a verdict only if the opposite is a caption beside it.

use super::inline_builder::{InlineBuilder, InlineStyle};
use crate::definition::{FigureDefinition, LanguageTag};
use crate::locale::{Locale, RightAndWrong};

/// What a caption says of its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// What it shows is right.
    Right,
    /// What it shows is wrong.
    Wrong,
}

/// Signs that an author may have put before the word.
const SIGNS: [char; 8] = ['✓', '✔', '✗', '✘', '✅', '❌', '☑', '☒'];

/// The captions of the figures of a section, as words to compare.
#[derive(Debug, Default)]
pub(super) struct Captions {
    words: Vec<String>,
}

impl Captions {
    /// The captions of figures beside each other.
    pub(super) fn of<'f>(figures: impl IntoIterator<Item = &'f FigureDefinition>) -> Self {
        let captions = figures.into_iter().filter_map(|figure| figure.caption.as_ref());
        Self { words: captions.map(|caption| bare(&caption.value)).collect() }
    }

    fn has(&self, word: &str) -> bool {
        self.words.iter().any(|caption| caption == word)
    }
}

/// The words of a caption in lower case, without signs, emphasis marks and punctuation
/// around them.
fn bare(caption: &str) -> String {
    let is_mark = |it: char| it.is_whitespace() || matches!(it, '*' | '_');
    let is_sign = |it: char| SIGNS.contains(&it) || it == '\u{FE0F}';
    let words = caption.trim_start_matches(|it| is_mark(it) || is_sign(it));
    words.trim_end_matches(|it| is_mark(it) || matches!(it, '.' | '!')).to_lowercase()
}

impl Verdict {
    /// The verdict of a caption in the language it is written in, among those beside it.
    pub(super) fn of(caption: &str, language: &LanguageTag, beside: &Captions) -> Option<Self> {
        let words = Locale::of(language)?.right_and_wrong.as_ref()?;
        let verdict = Self::said_by(&bare(caption), words, beside)?;
        let mut others = beside.words.iter().filter_map(|it| Self::said_by(it, words, beside));
        others.any(|other| other != verdict).then_some(verdict)
    }

    /// The verdict that the words of a caption may say.
    fn said_by(caption: &str, words: &RightAndWrong, beside: &Captions) -> Option<Self> {
        let is_other = |&(word, contrast): &(&str, &str)| word == caption && beside.has(contrast);
        match () {
            () if words.contrasts.iter().any(is_other) => None,
            () if words.right.contains(&caption) => Some(Self::Right),
            () if words.wrong.contains(&caption) => Some(Self::Wrong),
            () => None,
        }
    }

    /// The sign and the space after it, where no line ends.
    fn sign(self) -> &'static str {
        match self {
            Self::Right => "✔\u{a0}",
            Self::Wrong => "✘\u{a0}",
        }
    }

    /// The words of a caption with this verdict: strong, and with their sign
    /// unless the author wrote one.
    pub(super) fn words(self, mut caption: InlineBuilder) -> InlineBuilder {
        for piece in &mut caption.pieces {
            piece.style.strong = true;
        }
        if caption.text.starts_with(SIGNS) {
            return caption;
        }
        let mut signed = InlineBuilder::default();
        signed.language.clone_from(&caption.language);
        signed.is_faulty = caption.is_faulty;
        let strong = InlineStyle { strong: true, ..InlineStyle::default() };
        signed.say(self.sign(), caption.offsets.to_file(0), strong);
        signed.append(&caption);
        signed
    }
}

#[cfg(test)]
mod tests {
    use super::{Captions, Verdict, bare};
    use crate::definition::LanguageTag;

    /// The sign of each caption among the others.
    fn signs(language: &str, captions: &[&str]) -> String {
        let beside = Captions { words: captions.iter().map(|caption| bare(caption)).collect() };
        let language = LanguageTag(language.to_owned());
        let sign = |caption: &&str| match Verdict::of(caption, &language, &beside) {
            Some(Verdict::Right) => '+',
            Some(Verdict::Wrong) => '-',
            None => '.',
        };
        captions.iter().map(sign).collect()
    }

    #[test]
    fn caption_is_a_verdict_only_beside_its_opposite() {
        for (captions, expected) in [
            (&["wel", "niet"][..], "+-"),
            (&["**wel**", "Niet.", "anders"], "+-."),
            (&["✔ wel", "✘ niet"], "+-"),
            (&["goed", "niet goed"], "+-"),
            (&["goed", "beter"], ".."),
            (&["goed", "goed"], ".."),
            (&["wel"], "."),
        ] {
            assert_eq!(signs("nl", captions), expected, "{captions:?}");
        }
        for (captions, expected) in [
            (&["left", "right"][..], ".."),
            (&["left", "right", "wrong"], "..."),
            (&["right", "wrong"], "+-"),
        ] {
            assert_eq!(signs("en", captions), expected, "{captions:?}");
        }
    }
}
