//! Differences between a translation and its source, found by `translation`, and who
//! can accept them.

use super::list::problems;
use std::borrow::Cow;

/// A difference between a translation and its source: something lost, added or
/// changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParityProblem {
    /// A number of the source is missing.
    LostNumber {
        /// As the source writes it.
        number: String,
        /// The number that may replace it.
        found: Option<String>,
    },
    /// A number of the source with a separator that the language does not use: it
    /// may be misread.
    ForeignSeparator {
        /// The number in the translation: `1,5`, `850.000`
        number: String,
        /// As the source writes it.
        source: String,
        /// The separator of the language.
        sign: char,
    },
    /// A dose of the source, which is a number with a unit, is missing.
    LostDose {
        /// As the source writes it.
        dose: String,
        /// The text that may replace it.
        found: Option<String>,
    },
    /// A duration of the source, such as a number of hours or days, is missing.
    LostDuration {
        /// As the source writes it.
        duration: String,
        /// The text that may replace it.
        found: Option<String>,
    },
    /// A dose that the source does not have.
    AddedDose {
        /// As the translation writes it.
        dose: String,
    },
    /// A number of the source with another unit or without a unit.
    OtherUnit {
        /// As the source writes it.
        dose: String,
        /// As the translation writes it.
        found: String,
    },
    /// A number of the source with a word after it, in a language whose units are
    /// not known.
    UnknownUnit {
        /// As the source writes it.
        dose: String,
        /// As the translation writes it.
        found: String,
    },
    /// A number of the source written as a word, in a language whose number words
    /// are not known.
    UnknownNumber {
        /// As the source writes it.
        number: String,
    },
    /// A number that the source does not have.
    AddedNumber {
        /// As the translation writes it.
        number: String,
    },
    /// Values of one kind in another order.
    MovedValues {
        /// The values in the order of the source.
        source: Vec<String>,
        /// The values in the order of the translation.
        translation: Vec<String>,
    },
    /// A telephone number of the source is missing.
    LostTelephone {
        /// As the source writes it.
        number: String,
        /// The number in its place.
        found: Option<String>,
    },
    /// A date of the source is missing.
    LostDate {
        /// As the source writes it.
        date: String,
        /// The date in its place.
        found: Option<String>,
    },
    /// A web or e-mail address of the source is missing.
    LostAddress {
        /// As the source writes it.
        address: String,
        /// The address in its place.
        found: Option<String>,
    },
    /// A time of day of the source is missing.
    LostTime {
        /// As the source writes it.
        time: String,
        /// The text that may replace it.
        found: Option<String>,
    },
    /// A time of day that the source does not have.
    AddedTime {
        /// As the translation writes it.
        time: String,
    },
    /// A time of day of the source that may be there: it could be morning or evening,
    /// or the times of the language are not known.
    UnclearTime {
        /// As the source writes it.
        time: String,
        /// The text that may replace it.
        found: Option<String>,
    },
    /// A date that the source does not have.
    AddedDate {
        /// As the translation writes it.
        date: String,
    },
    /// A date of the source that may be there: day and month may be swapped, or the
    /// names of the months are not known.
    UnclearDate {
        /// As the source writes it.
        date: String,
        /// The date in its place.
        found: Option<String>,
    },
    /// A telephone number that the source does not have.
    AddedTelephone {
        /// As the translation writes it.
        number: String,
    },
    /// An address that the source does not have.
    AddedAddress {
        /// As the translation writes it.
        address: String,
    },
    /// A link of the source is missing.
    LostLink {
        /// Its number.
        number: u32,
    },
    /// A fault in the tags of a link.
    Link {
        /// Its number.
        number: u32,
        /// The fault.
        fault: LinkFault,
    },
    /// A link written with its address instead of tags.
    WrittenLink,
    /// A placeholder of the source, for a word of the practice, is missing.
    LostPlaceholder {
        /// As the source writes it.
        placeholder: String,
    },
    /// A placeholder that the source does not have.
    AddedPlaceholder {
        /// As the translation writes it.
        placeholder: String,
        /// The placeholders of the source.
        known: Vec<String>,
    },
    /// A placeholder without its closing brace.
    UnclosedBrace {
        /// The name in it.
        name: String,
    },
    /// A mark of emphasis without its counterpart.
    SingleSign {
        /// The mark: `**`
        sign: String,
    },
    /// Strong words in the source but not in the translation.
    LostStrong {
        /// The first strong words of the source.
        words: String,
    },
    /// Strong words in the translation but not in the source.
    AddedStrong {
        /// The first strong words of the translation.
        words: String,
    },
    /// More or fewer fields to fill in than in the source.
    Fields {
        /// A field as the source writes it: `____`, `[ ]`
        field: &'static str,
        /// The number of fields in the source.
        expected: usize,
        /// The number of fields in the translation.
        found: usize,
    },
    /// The translation is the same as the source, word for word.
    SameAsSource,
    /// One text has too many numbers to compare each with all others.
    TooManyNumbers {
        /// The most that are compared.
        most: usize,
    },
}

problems! {
    ParityProblem {
        LostNumber: Error = "lost-number",
        ForeignSeparator: Error = "foreign-separator",
        LostDose: Error = "lost-dose",
        LostDuration: Error = "lost-dose",
        AddedDose: Error = "added-dose",
        OtherUnit: Error = "other-unit",
        UnknownUnit: Error = "unknown-unit",
        UnknownNumber: Error = "unknown-number",
        AddedNumber: Error = "added-number",
        MovedValues: Error = "moved-values",
        LostTelephone: Error = "lost-telephone",
        LostDate: Error = "lost-date",
        LostAddress: Error = "lost-address",
        LostTime: Error = "lost-time",
        AddedTime: Error = "added-time",
        UnclearTime: Error = "unclear-time",
        AddedDate: Error = "added-date",
        UnclearDate: Error = "unclear-date",
        AddedTelephone: Error = "added-telephone",
        AddedAddress: Error = "added-address",
        LostLink: Error = "lost-link",
        Link: Error = "damaged-link",
        WrittenLink: Error = "written-link",
        LostPlaceholder: Error = "lost-placeholder",
        AddedPlaceholder: Error = "added-placeholder",
        UnclosedBrace: Error = "unclosed-brace",
        SingleSign: Error = "single-sign",
        LostStrong: Error = "lost-strong",
        AddedStrong: Error = "added-strong",
        Fields: Error = "other-fields",
        SameAsSource: Error = "same-as-source",
        TooManyNumbers: Error = "too-many-numbers",
    }
}

/// A fault in the tags of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkFault {
    /// It ends without a beginning.
    Unopened,
    /// It begins without an end.
    Unclosed,
    /// It is there twice.
    Repeated,
    /// It is inside another link, or overlaps the end of one.
    Nested,
    /// The source does not have it.
    Unknown,
    /// It has no words.
    Empty,
}

/// Who can accept a difference between a translation and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AcceptedBy {
    /// The translator, in a comment that gives the reason.
    Translator,
    /// Only the reviewer.
    Reviewer,
    /// Whoever approves that one block by its number: a person has looked at it, and
    /// need not give a reason.
    Confirmation,
    /// No one: a dose is the same in every language, and damaged markup cannot be
    /// printed.
    NoOne,
}

impl ParityProblem {
    /// Who can accept the difference.
    pub fn accepted_by(&self) -> AcceptedBy {
        match self {
            Self::ForeignSeparator { .. }
            | Self::AddedNumber { .. }
            | Self::LostTelephone { .. }
            | Self::LostTime { .. }
            | Self::AddedTime { .. }
            | Self::AddedDate { .. }
            | Self::AddedTelephone { .. }
            | Self::AddedAddress { .. } => AcceptedBy::Reviewer,
            Self::LostNumber { .. }
            | Self::LostDuration { .. }
            | Self::LostDate { .. }
            | Self::LostAddress { .. }
            | Self::LostLink { .. }
            | Self::LostPlaceholder { .. }
            | Self::LostStrong { .. }
            | Self::AddedStrong { .. }
            | Self::Fields { .. } => AcceptedBy::Translator,
            Self::UnknownUnit { .. }
            | Self::UnknownNumber { .. }
            | Self::MovedValues { .. }
            | Self::UnclearTime { .. }
            | Self::UnclearDate { .. }
            | Self::SameAsSource => AcceptedBy::Confirmation,
            Self::OtherUnit { .. }
            | Self::LostDose { .. }
            | Self::AddedDose { .. }
            | Self::Link { .. }
            | Self::WrittenLink
            | Self::AddedPlaceholder { .. }
            | Self::UnclosedBrace { .. }
            | Self::SingleSign { .. }
            | Self::TooManyNumbers { .. } => AcceptedBy::NoOne,
        }
    }

    /// Whether the markup cannot be read, so that the translation cannot be set.
    pub fn is_damaged_markup(&self) -> bool {
        matches!(
            self,
            Self::Link { .. }
                | Self::WrittenLink
                | Self::AddedPlaceholder { .. }
                | Self::UnclosedBrace { .. }
                | Self::SingleSign { .. }
        )
    }

    /// The name of the difference in a translator's comment that accepts it: its
    /// value, or the tag of a link. `None` if a comment cannot accept it.
    pub fn name_in_waiver(&self) -> Option<Cow<'_, str>> {
        match (self.accepted_by(), self) {
            (AcceptedBy::Confirmation | AcceptedBy::NoOne, _) => None,
            (_, Self::LostLink { number }) => Some(format!("<{number}>").into()),
            _ => self.subject().map(Cow::Borrowed),
        }
    }

    /// The value that differs, as the source writes it or, for an addition, as the
    /// translation does. `None` for a difference in markup, which has no value.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::LostNumber { number, .. }
            | Self::LostTelephone { number, .. }
            | Self::AddedTelephone { number } => Some(number),
            Self::LostTime { time, .. }
            | Self::AddedTime { time }
            | Self::UnclearTime { time, .. } => Some(time),
            Self::UnknownNumber { number } | Self::AddedNumber { number } => Some(number),
            Self::ForeignSeparator { source, .. } => Some(source),
            Self::LostDose { dose, .. } | Self::AddedDose { dose } => Some(dose),
            Self::OtherUnit { dose, .. } | Self::UnknownUnit { dose, .. } => Some(dose),
            Self::MovedValues { source, .. } => source.first().map(String::as_str),
            Self::LostDate { date, .. }
            | Self::AddedDate { date }
            | Self::UnclearDate { date, .. } => Some(date),
            Self::LostAddress { address, .. } | Self::AddedAddress { address } => Some(address),
            Self::LostDuration { duration, .. } => Some(duration),
            Self::LostPlaceholder { placeholder } | Self::AddedPlaceholder { placeholder, .. } => {
                Some(placeholder)
            }
            Self::LostStrong { words } | Self::AddedStrong { words } => Some(words),
            Self::Fields { field, .. } => Some(field),
            Self::LostLink { .. }
            | Self::Link { .. }
            | Self::WrittenLink
            | Self::UnclosedBrace { .. }
            | Self::SingleSign { .. }
            | Self::SameAsSource
            | Self::TooManyNumbers { .. } => None,
        }
    }
}
