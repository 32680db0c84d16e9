//! Two times around one word share what is said once: 8 tot 17 uur, from 1 to
//! 5 pm, godz. 8–17.

use std::sync::LazyLock;

use super::hour::Form;
use super::phrase::{Phrase, phrases};
use super::reader::{Found, Reader};
use super::tokens::{Kind, Token};

static TO: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    phrases("-|–|—|‑|tot|tot en met|to|till|until|bis|à|ile|ila|do|до|إلى|الى|حتى|تا|الی|ክሳብ|ን")
});

static AND: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    phrases("en|of|and|or|und|oder|et|ou|ve|veya|i|a|lub|та|і|й|або|و|أو|یا|ወይ|ከምኡ’ውን")
});

/// Shares among the times of a text what one of two neighbours says.
pub(super) fn share(found: &mut [Found], reader: &Reader<'_>) {
    for index in (1..found.len()).rev() {
        let (first, second) = (&found[index - 1], &found[index]);
        let is_between = |list: &[Phrase]| reader.first_at(list, first.end) == Some(second.start);
        let is_range = is_between(&TO);
        if !is_range && !is_between(&AND) {
            continue;
        }
        let (certainty, part) = (second.certainty, second.part);
        let later = second.core.shown;
        let first = &mut found[index - 1];
        if first.core.form != Form::Named {
            first.certainty = first.certainty.max(certainty);
        }
        if first.part.is_none() && !first.core.is_of_whole_day && first.core.shown <= later {
            first.shared_part = part;
        }
    }
    for index in 1..found.len() {
        let certainty = found[index - 1].certainty;
        let (first, second) = (&found[index - 1], &found[index]);
        let is_range = reader.first_at(&TO, first.end) == Some(second.start);
        let counts = |token: &Token| matches!(token.kind, Kind::Word(_));
        let is_of_words = second.end == second.core.end
            && second.core.form == Form::Hour
            && reader.tokens.get(second.end).is_some_and(counts);
        if is_range && !is_of_words && second.core.form != Form::Named {
            found[index].certainty = second.certainty.max(certainty);
        }
    }
}
