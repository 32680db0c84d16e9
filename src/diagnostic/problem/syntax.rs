//! Problems of a definition that is not TOML, found by `definition`.

use super::list::problems;

/// A problem of the syntax of a definition: it is not TOML.
#[derive(Debug, Clone, PartialEq)]
pub enum SyntaxProblem {
    /// A text without its closing quotation mark.
    UnclosedText {
        /// The missing quotation mark.
        quote: &'static str,
    },
    /// An apostrophe that ends a text between single quotes.
    ApostropheInText,
    /// A text without quotation marks.
    UnquotedText {
        /// The text.
        text: String,
    },
    /// A text between the quotation marks of a word processor.
    CurlyQuotes {
        /// The opening mark.
        quote: char,
        /// The lines of the others.
        lines: Vec<usize>,
    },
    /// Three quotation marks within a text that is between three of them.
    QuotesInText {
        /// The quotation marks.
        quote: &'static str,
    },
    /// A text of several lines between single quotation marks.
    LinesInQuotes {
        /// The quotation mark.
        quote: char,
    },
    /// A date that the calendar does not have.
    ImpossibleDate {
        /// The date as written.
        value: String,
        /// The month, if there is no such month.
        month: Option<u32>,
        /// The day, if the month has no such day.
        day: Option<u32>,
    },
    /// A key that is given twice.
    DuplicateKey {
        /// The key.
        key: String,
        /// The line of the first.
        first_line: Option<usize>,
    },
    /// A header that occurs twice, so that the keys below it belong nowhere.
    DuplicateTable {
        /// The header.
        header: String,
        /// The first header, as written, and its line.
        first: Option<(String, usize)>,
        /// The header with an unused name, if such tables are distinguished by
        /// name.
        other_name: Option<String>,
    },
    /// A header for a table that a key already gives as a list.
    ListThenTable {
        /// The header.
        header: String,
        /// The key.
        key: String,
        /// The line of the list.
        first_line: usize,
    },
    /// A header or dotted key that leads into a value.
    KeyHasValue {
        /// The header or key as written.
        written: String,
        /// The key that already has a value.
        key: String,
        /// The line of the value.
        first_line: usize,
    },
    /// Brackets or names nested too deep.
    TooDeep,
    /// A line that is not a key with a value.
    MissingEquals {
        /// The line.
        line: String,
    },
    /// A key without a value.
    MissingValue,
    /// A key without a name.
    MissingKey,
    /// A key with characters that need quotation marks.
    UnquotedKey {
        /// The key.
        key: String,
    },
    /// Text after the value.
    TextAfterValue {
        /// The text.
        rest: String,
    },
    /// A bracket that is never closed.
    UnclosedBracket {
        /// The missing bracket.
        bracket: &'static str,
    },
    /// A missing comma between two values of a list, or one comma too many.
    CommaBetweenValues,
    /// An unknown escape in `"…"`.
    UnknownEscape,
    /// A carriage return without a line feed.
    LoneReturn,
    /// An invisible character.
    InvisibleCharacter {
        /// The character.
        character: char,
    },
    /// A misspelt number, date, or yes or no.
    MalformedValue {
        /// The value as written.
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
        QuotesInText: Error = "quotes-in-text",
        LinesInQuotes: Error = "lines-in-quotes",
        ImpossibleDate: Error = "impossible-date",
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
        LoneReturn: Error = "lone-return",
        InvisibleCharacter: Error = "invisible-character",
        MalformedValue: Error = "malformed-value",
        NotUnderstood: Error = "not-understood",
    }
}
