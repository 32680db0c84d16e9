//! Problems of a glossary, found by `definition`, and of a translation against its
//! terms, found by `compile` and `proof`.

use super::list::problems;

/// A problem of a glossary, or of a translation against its terms.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are what their names say")]
pub enum GlossaryProblem {
    /// A line that cannot be read.
    Damaged { fault: GlossaryFault },
    /// A translation without any of the words for a term, and the place of the
    /// term in the glossary.
    TermNotUsed { term: String, targets: Vec<String>, place: String },
}

problems! {
    GlossaryProblem {
        Damaged: Error = "glossary-damaged",
        TermNotUsed: Warning = "glossary-term-not-used",
    }
}

/// A fault in a line of a glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlossaryFault {
    /// It is not TOML.
    NoToml,
    /// The value of a term is neither a text nor a list of texts.
    NoText,
    /// There is no tab between a term and its translation.
    NoTabulator,
    /// The term is missing.
    NoTerm,
    /// The translation of the term is missing.
    NoTarget,
}
