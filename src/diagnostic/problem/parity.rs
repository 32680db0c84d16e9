use super::list::problems;
use std::borrow::Cow;

/// What a translation lost of its source, or has more than it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParityProblem {
    /// A number of the source that is not there.
    LostNumber {
        /// As the source writes it.
        number: String,
        /// The number that may stand for it.
        found: Option<String>,
    },
    /// The digits of a number of the source with a sign among them that its
    /// language does not write there: it is not read so, or not surely.
    ForeignSeparator {
        /// As it stands there: `1,5`, `850.000`
        number: String,
        /// As the source writes it.
        source: String,
        /// The sign that the language writes.
        sign: char,
    },
    /// A number with a unit of the source that is not there.
    LostDose {
        /// As the source writes it.
        dose: String,
        /// What may stand for it.
        found: Option<String>,
    },
    /// A number of hours, days or the like of the source that is not there.
    LostDuration {
        /// As the source writes it.
        duration: String,
        /// What may stand for it.
        found: Option<String>,
    },
    /// A number with a unit that the source does not have.
    AddedDose {
        /// As it stands there.
        dose: String,
    },
    /// A number of the source with another unit, or with none.
    OtherUnit {
        /// As the source writes it.
        dose: String,
        /// As it stands there.
        found: String,
    },
    /// A number of the source with a word after it, in a language whose units
    /// are not known.
    UnknownUnit {
        /// As the source writes it.
        dose: String,
        /// As it stands there.
        found: String,
    },
    /// A number word of the source, in a language whose number words are not
    /// known.
    UnknownNumber {
        /// As the source writes it.
        number: String,
    },
    /// A number that the source does not have.
    AddedNumber {
        /// As it stands there.
        number: String,
    },
    /// Values of one kind in another order.
    MovedValues {
        /// As the source has them.
        source: Vec<String>,
        /// As they stand there.
        translation: Vec<String>,
    },
    /// A telephone number of the source that is not there.
    LostTelephone {
        /// As the source writes it.
        number: String,
        /// The number that stands there.
        found: Option<String>,
    },
    /// A date of the source that is not there.
    LostDate {
        /// As the source writes it.
        date: String,
        /// The date that stands there.
        found: Option<String>,
    },
    /// An address of the web or of a mailbox that is not there.
    LostAddress {
        /// As the source writes it.
        address: String,
        /// The address that stands there.
        found: Option<String>,
    },
    /// A time of day of the source that is not there.
    LostTime {
        /// As the source writes it.
        time: String,
        /// What may stand for it.
        found: Option<String>,
    },
    /// A time of day that the source does not have.
    AddedTime {
        /// As it stands there.
        time: String,
    },
    /// A time of day of the source that may be there: morning or evening is left
    /// open, or its language is not known.
    UnclearTime {
        /// As the source writes it.
        time: String,
        /// What may stand for it.
        found: Option<String>,
    },
    /// A date that the source does not have.
    AddedDate {
        /// As it stands there.
        date: String,
    },
    /// A date of the source that may be there: day and month may be turned, or
    /// the names of the months are not known.
    UnclearDate {
        /// As the source writes it.
        date: String,
        /// The date that stands there.
        found: Option<String>,
    },
    /// A telephone number that the source does not have.
    AddedTelephone {
        /// As it stands there.
        number: String,
    },
    /// An address that the source does not have.
    AddedAddress {
        /// As it stands there.
        address: String,
    },
    /// A link of the source that is not there.
    LostLink {
        /// Its number.
        number: u32,
    },
    /// What is wrong with the tags of a link.
    Link {
        /// Its number.
        number: u32,
        /// What.
        fault: LinkFault,
    },
    /// A link written with its address.
    WrittenLink,
    /// What the practice says of itself, as the source names it and the
    /// translation does not.
    LostPlaceholder {
        /// As the source writes it.
        placeholder: String,
    },
    /// Something in braces that the source does not have.
    AddedPlaceholder {
        /// As it stands there.
        placeholder: String,
        /// All that the source has.
        known: Vec<String>,
    },
    /// Something that is to stand in braces, with no second one.
    UnclosedBrace {
        /// What is to stand in them.
        name: String,
    },
    /// A sign of markup without its counterpart.
    SingleSign {
        /// The sign: `**`
        sign: String,
    },
    /// Strong words in the source, and none here.
    LostStrong {
        /// The first of them in the source.
        words: String,
    },
    /// Strong words here, and none in the source.
    AddedStrong {
        /// The first of them.
        words: String,
    },
    /// More or fewer fields to fill in than in the source.
    Fields {
        /// As the source writes one: `____`, `[ ]`
        field: &'static str,
        /// How many the source has.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// The translation says the same as the source, word for word.
    SameAsSource,
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
    }
}

/// What is wrong with the tags of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkFault {
    /// It ends and did not begin.
    Unopened,
    /// It begins and does not end.
    Unclosed,
    /// It stands there twice.
    Repeated,
    /// It stands within another, or across its end.
    Nested,
    /// The source does not have it.
    Unknown,
    /// There are no words in it.
    Empty,
}

/// Who can accept a difference between a translation and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AcceptedBy {
    /// The translator, in a comment that gives the reason.
    Translator,
    /// The reviewer alone.
    Reviewer,
    /// Whoever approves that one block by its number: a person has looked at
    /// it, and needs to give no reason.
    Confirmation,
    /// No one: a dose is what it is in any language, and nothing that can be
    /// printed comes of damaged markup.
    NoOne,
}

impl ParityProblem {
    /// Who can accept it.
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
            | Self::SingleSign { .. } => AcceptedBy::NoOne,
        }
    }

    /// Whether it is markup that cannot be read, so that the translation cannot
    /// be set at all.
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

    /// What a translator's comment that accepts it calls it by: the value it is
    /// about, or the tag of a link. `None` where no comment can accept it.
    pub fn name_in_waiver(&self) -> Option<Cow<'_, str>> {
        match (self.accepted_by(), self) {
            (AcceptedBy::Confirmation | AcceptedBy::NoOne, _) => None,
            (_, Self::LostLink { number }) => Some(format!("<{number}>").into()),
            _ => self.subject().map(Cow::Borrowed),
        }
    }

    /// The value it is about, as the source writes it; of an addition, as the
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
            | Self::SameAsSource => None,
        }
    }
}
