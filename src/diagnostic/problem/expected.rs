/// What a key of the definition may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Words as they are.
    Text,
    /// Words with the markup of a leaflet.
    Markup,
    /// A BCP 47 tag.
    Language,
    /// A name that links hold on to.
    Id,
    /// The name of a figure, or a list of such names.
    FigureNames,
    /// A file.
    Path,
    /// A file, or a list of files.
    Paths,
    /// The name of a typeface: one of these, or of a font of the user's.
    Family(&'static [&'static str]),
    /// An address on the web, of a mailbox or of a telephone.
    Address,
    /// A whole number in a range.
    Count {
        /// The least.
        least: u32,
        /// The most.
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
    /// A list of words with the places where they may be broken.
    Words,
    /// A text, or a list of texts.
    Texts,
    /// A day of the calendar.
    Date,
    /// A table, once.
    Table,
    /// A table that may stand several times.
    Tables,
    /// Tables that each have a name of their own.
    NamedTables,
    /// Tables that each have a BCP 47 tag for a name.
    LanguageTables,
    /// A list of the twelve months.
    Months,
    /// The ten digits from nought on.
    Digits,
    /// A day, a month and a year in their order.
    DateOrder,
}

/// What a key was given instead.
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
