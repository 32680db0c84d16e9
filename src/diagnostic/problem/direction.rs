use super::list::problems;

/// What is wrong with the invisible marks that say in which direction text
/// runs.
#[derive(Debug, Clone, PartialEq)]
pub enum DirectionProblem {
    /// A mark that turns round all that follows it, or ends that: U+202A to
    /// U+202E.
    Embedding {
        /// The mark.
        character: char,
    },
    /// A mark that begins a stretch of its own and nothing that ends it, or the
    /// other way round: U+2066 to U+2069.
    UnbalancedIsolate {
        /// The mark.
        character: char,
    },
    /// A mark within a number, dose, date, telephone number or address: U+200E,
    /// U+200F, U+061C.
    MarkInNumber {
        /// The mark.
        character: char,
        /// What it stands in, without its marks.
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
