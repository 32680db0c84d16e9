//! The values that a key takes, and the kinds of value it may be given instead. The
//! keys are in `definition`.

/// The values that a key of the definition takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Plain text.
    Text,
    /// Text with the markup of a leaflet.
    Markup,
    /// A BCP 47 tag.
    Language,
    /// A name for links to use.
    Id,
    /// The name of a figure, or a list of such names.
    FigureNames,
    /// A file.
    Path,
    /// A file, or a list of files.
    Paths,
    /// The name of a typeface: one of these, or that of a font of the user.
    Family(&'static [&'static str]),
    /// A web address, an e-mail address or a telephone number.
    Address,
    /// A whole number in a range.
    Count {
        /// The smallest.
        least: u32,
        /// The largest.
        most: u32,
    },
    /// Yes or no.
    Flag,
    /// A length.
    Length,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Yes, no, or one of these words.
    FlagOr(&'static [&'static str]),
    /// One of these words, or a length.
    ChoiceOrLength(&'static [&'static str]),
    /// One of these words, or a table of lengths with these keys.
    ChoiceOrTable {
        /// The words.
        words: &'static [&'static str],
        /// The keys.
        keys: &'static [&'static str],
    },
    /// A length, or a table of lengths with these keys.
    LengthOrTable(&'static [&'static str]),
    /// A colour.
    Color,
    /// A list of words with their hyphenation points.
    Words,
    /// A text, or a list of texts.
    Texts,
    /// A day of the calendar.
    Date,
    /// One table.
    Table,
    /// A table that may be repeated.
    Tables,
    /// Tables with a name each.
    NamedTables,
    /// Tables with a BCP 47 tag as name each.
    LanguageTables,
    /// A list of the twelve months.
    Months,
    /// The ten digits from zero on.
    Digits,
    /// The order of day, month and year.
    DateOrder,
}

/// The kind of value that a key was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenValue {
    /// A string.
    Text,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// A date.
    Date,
    /// A time of day, with a date or without.
    Time,
    /// A list.
    List,
    /// A table.
    Table,
}
