use super::fa;
use crate::definition::Word;

/// The program's own words in Dari: those of Farsi, which is written alike but
/// for what came from other languages. To be checked.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Phone => "تلیفون",
        _ => fa::word(word),
    }
}
