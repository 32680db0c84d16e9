use super::super::Severity;

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

impl GlossaryProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Damaged { .. } => "glossary-damaged",
            Self::TermNotUsed { .. } => "glossary-term-not-used",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::Damaged { .. } => Severity::Error,
            Self::TermNotUsed { .. } => Severity::Warning,
        }
    }
}
