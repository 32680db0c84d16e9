//! Problems of direction marks, found by `document`.

use super::list::problems;

/// A problem of an invisible mark that sets the direction of text.
#[derive(Debug, Clone, PartialEq)]
pub enum DirectionProblem {
    /// A mark that changes the direction of everything after it, or ends such a
    /// change: U+202A to U+202E.
    Embedding {
        /// The mark.
        character: char,
    },
    /// A mark that begins an isolate without an end, or ends one without a
    /// beginning: U+2066 to U+2069.
    UnbalancedIsolate {
        /// The mark.
        character: char,
    },
    /// A mark within a number, dose, date, telephone number or address: U+200E,
    /// U+200F, U+061C.
    MarkInNumber {
        /// The mark.
        character: char,
        /// The number or address, without its marks.
        number: String,
    },
}

problems! {
    DirectionProblem {
        Embedding: Error = "direction-embedding",
        UnbalancedIsolate: Error = "unbalanced-isolate",
        MarkInNumber: Error = "mark-in-number",
    }
}
