use super::list::problems;

/// What is wrong with a file of translations, whatever they are translations
/// of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogueProblem {
    /// It is the compiled form (`.mo`), which programs read.
    Compiled,
    /// It is stored in another character set than UTF-8.
    NotUtf8 {
        /// The one it names, if it names another.
        charset: Option<String>,
    },
    /// There is nothing of a catalogue in it.
    NotACatalogue,
    /// It says that it is stored in another character set, or in none yet.
    OtherCharset {
        /// The character set.
        charset: String,
    },
    /// No header at its begin.
    MissingHeader,
    /// The header does not say in which character set the file is stored.
    MissingContentType,
    /// A line of the header that is no name with a value.
    HeaderLine {
        /// The line.
        line: String,
    },
    /// Another header.
    SecondHeader {
        /// The line of the first.
        first_line: usize,
    },
    /// A header after the first entry.
    LateHeader,
    /// An entry that is no header and of which the message is empty.
    EmptySource,
    /// An entry with the same message and context as one before it.
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
    /// A text that is begun and never ended.
    UnclosedString,
    /// A backslash that means nothing.
    UnknownEscape {
        /// The escape.
        escape: String,
    },
    /// Text that is not between quotation marks.
    TextOutsideQuotes,
    /// A text that belongs to no keyword.
    StrayString,
    /// A keyword without a text.
    KeywordWithoutText {
        /// The keyword.
        keyword: &'static str,
    },
    /// A word where a keyword should be.
    UnknownKeyword {
        /// The word.
        keyword: String,
        /// The keyword that is nearly the same.
        nearest: Option<String>,
    },
    /// A message with a plural.
    Plural,
    /// A comment between a message and its translation.
    CommentWithinEntry,
    /// An entry of which some lines are obsolete and others are not.
    HalfObsolete,
    /// What git leaves where two people changed the same lines.
    Conflict,
    /// What `msgcat` leaves in a translation where two catalogues had another:
    /// `#-#-#-#-#`.
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
