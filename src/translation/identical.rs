//! Translations identical to their source, word for word: which are plausible,
//! and which a person must confirm.

use unicode_script::Script;

use super::{Message, MessageKind};
use crate::definition::LanguageTag;

/// The most words likely to be the same in two languages of one script: `Knie`,
/// `Osteoporose`.
const MOST_COMMON_WORDS: usize = 1;

/// Whether a translation is its source, word for word.
pub(super) fn is_same(source: &str, translation: &str) -> bool {
    source.split_whitespace().eq(translation.split_whitespace())
}

/// Whether an identical translation is so unlikely that a person must confirm it.
/// A single word may be the same in two languages of one script, a name and a
/// postal address always are; numbers, units and web addresses are no words.
pub(super) fn is_unlikely(
    message: &Message,
    source_language: &LanguageTag,
    language: &LanguageTag,
) -> bool {
    let is_name = match &message.kind {
        MessageKind::Practice(key) => key == "name" || key == "address",
        kind => {
            matches!(kind, MessageKind::Author | MessageKind::Contributor | MessageKind::Feedback)
        }
    };
    if is_name || source_language.primary() == language.primary() {
        return false;
    }
    let is_latin = language.scripts().contains(&Script::Latin);
    words(&message.source) > if is_latin { MOST_COMMON_WORDS } else { 0 }
}

/// The number of words in a text that a translation would change.
fn words(source: &str) -> usize {
    let mut count = 0;
    let mut follows_number = false;
    for word in source.split_whitespace() {
        let is_number = word.contains(char::is_numeric);
        let is_short_form =
            follows_number || word.chars().filter(|it| it.is_alphabetic()).count() < 2;
        let is_address =
            word.contains(['@', '/', '{', '}']) || word.trim_end_matches('.').contains('.');
        let is_abbreviation = !word.contains(char::is_lowercase);
        count += usize::from(!(is_number || is_short_form || is_address || is_abbreviation));
        follows_number = is_number;
    }
    count
}
