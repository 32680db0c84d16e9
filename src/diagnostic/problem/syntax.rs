use super::list::problems;

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
    /// A header that is there already, so that what stands under it belongs to
    /// nothing.
    DuplicateTable {
        /// The header.
        header: String,
        /// The first, as it is written, and its line.
        first: Option<(String, usize)>,
        /// The same header with a name that is free, if names tell such tables
        /// apart.
        other_name: Option<String>,
    },
    /// A header of what a key gave as a list before.
    ListThenTable {
        /// The header.
        header: String,
        /// The key.
        key: String,
        /// The line of the list.
        first_line: usize,
    },
    /// A header, or a key with points, that leads into a value.
    KeyHasValue {
        /// The header or key.
        written: String,
        /// The key that has a value already.
        key: String,
        /// The line of the value.
        first_line: usize,
    },
    /// Brackets in brackets, or names in names, without end.
    TooDeep,
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

problems! {
    SyntaxProblem {
        UnclosedText: Error = "unclosed-text",
        ApostropheInText: Error = "apostrophe-in-text",
        UnquotedText: Error = "unquoted-text",
        CurlyQuotes: Error = "curly-quotes",
        DuplicateKey: Error = "duplicate-key",
        DuplicateTable: Error = "duplicate-table",
        ListThenTable: Error = "list-then-table",
        KeyHasValue: Error = "key-has-value",
        TooDeep: Error = "too-deep",
        MissingEquals: Error = "missing-equals",
        MissingValue: Error = "missing-value",
        MissingKey: Error = "missing-key-name",
        UnquotedKey: Error = "unquoted-key",
        TextAfterValue: Error = "text-after-value",
        UnclosedBracket: Error = "unclosed-bracket",
        CommaBetweenValues: Error = "comma-between-values",
        UnknownEscape: Error = "unknown-escape",
        InvisibleCharacter: Error = "invisible-character",
        MalformedValue: Error = "malformed-value",
        NotUnderstood: Error = "not-understood",
    }
}
