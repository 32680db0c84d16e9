use super::super::Severity;

/// What is wrong with the way a definition is written: it is not TOML.
#[derive(Debug, Clone, PartialEq)]
pub enum SyntaxProblem {
    /// A text that is begun and never ended.
    UnclosedText {
        /// The quotation mark that should end it.
        quote: &'static str,
    },
    /// An apostrophe in a text between single quotes, which ends it.
    ApostropheInText,
    /// A text without quotation marks.
    UnquotedText {
        /// The text.
        text: String,
    },
    /// A text between the quotation marks of a word processor.
    CurlyQuotes {
        /// The first of them.
        quote: char,
    },
    /// A key that is given twice.
    DuplicateKey {
        /// The key.
        key: String,
        /// The line of the first.
        first_line: Option<usize>,
    },
    /// A line that is no key with a value.
    MissingEquals {
        /// What stands there.
        line: String,
    },
    /// A key without a value.
    MissingValue,
    /// A key without a name.
    MissingKey,
    /// A key written with signs that need quotation marks.
    UnquotedKey {
        /// The key.
        key: String,
    },
    /// Something after the value.
    TextAfterValue {
        /// What stands there.
        rest: String,
    },
    /// A bracket that is opened and never closed.
    UnclosedBracket {
        /// The bracket that should close it.
        bracket: &'static str,
    },
    /// Two values of a list with no comma between them, or one comma too many.
    CommaBetweenValues,
    /// A backslash in `"…"` that means nothing.
    UnknownEscape,
    /// A sign that cannot be seen.
    InvisibleCharacter {
        /// The sign.
        character: char,
    },
    /// A number, date, or yes or no that is written wrong.
    MalformedValue {
        /// As it is written.
        value: String,
        /// What was probably meant.
        meant: Option<String>,
    },
    /// Anything else.
    NotUnderstood,
}

impl SyntaxProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnclosedText { .. } => "unclosed-text",
            Self::ApostropheInText => "apostrophe-in-text",
            Self::UnquotedText { .. } => "unquoted-text",
            Self::CurlyQuotes { .. } => "curly-quotes",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::MissingEquals { .. } => "missing-equals",
            Self::MissingValue => "missing-value",
            Self::MissingKey => "missing-key-name",
            Self::UnquotedKey { .. } => "unquoted-key",
            Self::TextAfterValue { .. } => "text-after-value",
            Self::UnclosedBracket { .. } => "unclosed-bracket",
            Self::CommaBetweenValues => "comma-between-values",
            Self::UnknownEscape => "unknown-escape",
            Self::InvisibleCharacter { .. } => "invisible-character",
            Self::MalformedValue { .. } => "malformed-value",
            Self::NotUnderstood => "not-understood",
        }
    }

    /// All of them: nothing can be made of a line that cannot be read.
    pub(super) fn severity(&self) -> Severity {
        Severity::Error
    }
}
