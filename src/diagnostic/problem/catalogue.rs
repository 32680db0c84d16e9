//! Problems of a file of translations, found by `po`.

use super::list::problems;

/// A problem of a file of translations, independent of leaflets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogueProblem {
    /// The file is a compiled catalogue (`.mo`).
    Compiled,
    /// The file is in another character set than UTF-8.
    NotUtf8 {
        /// The character set it names, if that is not UTF-8.
        charset: Option<String>,
    },
    /// The file is not a catalogue.
    NotACatalogue,
    /// The header names another character set, or only a placeholder.
    OtherCharset {
        /// The character set.
        charset: String,
    },
    /// The file does not begin with a header.
    MissingHeader,
    /// The header does not name the character set of the file.
    MissingContentType,
    /// A line of the header without a name and a value.
    HeaderLine {
        /// The line.
        line: String,
    },
    /// A second header.
    SecondHeader {
        /// The line of the first.
        first_line: usize,
    },
    /// A header after the first entry.
    LateHeader,
    /// An entry with an empty message that is not the header.
    EmptySource,
    /// An entry with the same message and context as an earlier one.
    DuplicateEntry {
        /// The line of the first.
        first_line: usize,
    },
    /// A message without a translation, not even an empty one.
    MissingTranslation,
    /// A translation without a message.
    MissingSource,
    /// The file ends in the middle of an entry.
    CutOff,
    /// A string without its closing quote.
    UnclosedString,
    /// An unknown escape.
    UnknownEscape {
        /// The escape.
        escape: String,
    },
    /// Text that is not between quotation marks.
    TextOutsideQuotes,
    /// A string without a keyword.
    StrayString,
    /// A keyword without a string.
    KeywordWithoutText {
        /// The keyword.
        keyword: &'static str,
    },
    /// An unknown word in place of a keyword.
    UnknownKeyword {
        /// The word.
        keyword: String,
        /// The nearest keyword.
        nearest: Option<String>,
    },
    /// A message with a plural.
    Plural,
    /// A comment between a message and its translation.
    CommentWithinEntry,
    /// An entry in which some lines are obsolete and others are not.
    HalfObsolete,
    /// A conflict marker that git leaves where two people changed the same lines.
    Conflict,
    /// The marker `#-#-#-#-#` that `msgcat` leaves where two catalogues have
    /// different translations.
    BothTranslations,
}

problems! {
    CatalogueProblem {
        Compiled: Error = "catalogue-compiled",
        NotUtf8: Error = "catalogue-not-utf-8",
        NotACatalogue: Error = "no-catalogue",
        OtherCharset: Error = "catalogue-charset",
        MissingHeader: Error = "missing-header",
        MissingContentType: Error = "missing-content-type",
        HeaderLine: Error = "header-line",
        SecondHeader: Error = "second-header",
        LateHeader: Error = "late-header",
        EmptySource: Error = "empty-message",
        DuplicateEntry: Error = "duplicate-entry",
        MissingTranslation: Error = "missing-msgstr",
        MissingSource: Error = "missing-msgid",
        CutOff: Error = "catalogue-cut-off",
        UnclosedString: Error = "unclosed-string",
        UnknownEscape: Error = "unknown-escape-in-catalogue",
        TextOutsideQuotes: Error = "text-outside-quotes",
        StrayString: Error = "stray-string",
        KeywordWithoutText: Error = "keyword-without-text",
        UnknownKeyword: Error = "unknown-keyword",
        Plural: Error = "plural",
        CommentWithinEntry: Error = "comment-within-entry",
        HalfObsolete: Error = "half-obsolete",
        Conflict: Error = "conflict",
        BothTranslations: Error = "both-translations",
    }
}
