//! Dari: as Farsi, and some spellings and words of its own stand in the same
//! lists, since each language writes the other's now and then.

use super::{Vocabulary, fa};

pub(super) static DARI: Vocabulary =
    Vocabulary { units: fa::UNITS, numerals: Some(&fa::NUMERALS), clock: Some(&fa::CLOCK) };
