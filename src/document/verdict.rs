//! Captions that call what a picture shows right or wrong, such as `wel` and
//! `niet`: they are strong and begin with a tick or a cross, which does without
//! colour. The words are those of a language; see [`locale`](crate::locale).

use super::inline_builder::{InlineBuilder, InlineStyle};
use crate::definition::LanguageTag;
use crate::locale::Locale;

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

impl Verdict {
    /// The verdict of a caption in the language it is written in.
    pub(super) fn of(caption: &str, language: &LanguageTag) -> Option<Self> {
        let words = Locale::of(language)?.right_and_wrong.as_ref()?;
        let caption = caption.trim().trim_start_matches(SIGNS).trim_start();
        let caption = caption.trim_end_matches(['.', '!']).to_lowercase();
        let is_one_of = |words: &[&str]| words.contains(&caption.as_str());
        match () {
            () if is_one_of(words.right) => Some(Self::Right),
            () if is_one_of(words.wrong) => Some(Self::Wrong),
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
