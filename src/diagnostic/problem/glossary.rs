use super::list::problems;

/// What is wrong with a glossary, or with a translation by its terms.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are what their names say")]
pub enum GlossaryProblem {
    /// A line that cannot be read.
    Damaged { fault: GlossaryFault },
    /// A translation in which none of the words for a term stands; where the
    /// glossary has the term.
    TermNotUsed { term: String, targets: Vec<String>, place: String },
}

problems! {
    GlossaryProblem {
        Damaged: Error = "glossary-damaged",
        TermNotUsed: Warning = "glossary-term-not-used",
    }
}

/// What is wrong with a line of a glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlossaryFault {
    /// It is no TOML.
    NoToml,
    /// What stands behind a term is neither a text nor a list of texts.
    NoText,
    /// There is no tabulator between a term and what it is called.
    NoTabulator,
    /// There is no term.
    NoTerm,
    /// It is not said what a term is called.
    NoTarget,
}
