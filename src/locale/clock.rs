/// What a language says around an hour, as its file has it. In all lists `|`
/// is between phrases; what they are made of is said in
/// `translation::parity::clock::phrase`.
#[derive(Debug)]
pub(crate) struct ClockWords {
    /// The hours in words, from one o’clock on.
    pub(crate) hours: &'static [&'static str],
    /// What may be written before those, in one word: Arabic "and".
    pub(crate) prefix: &'static str,
    /// Whether those are ordinals, which with a part of the day are a time.
    pub(crate) has_ordinals: bool,
    /// The minutes in words.
    pub(crate) minutes: &'static [(u32, &'static str)],
    /// What before an hour makes it a time: `saat`.
    pub(crate) surely_before: &'static str,
    /// What is before a time, and before other numbers as well: `om`.
    pub(crate) before: &'static str,
    /// What may be between a part of the day and its hour: `tussen`.
    pub(crate) between: &'static str,
    /// What after an hour makes it a time: `Uhr`.
    pub(crate) surely_after: &'static str,
    /// What is after a time, and after a duration as well: `uur`.
    pub(crate) after: &'static str,
    pub(crate) parts: &'static [(DayPart, &'static str)],
    pub(crate) patterns: &'static [(&'static str, Shift)],
    pub(crate) noon: &'static str,
    pub(crate) midnight: &'static str,
    /// Whether hours may be counted from sunrise, at six.
    pub(crate) is_from_sunrise: bool,
    /// What before an hour shows that it counts hours: every.
    pub(crate) every: &'static str,
    /// What is between the two ends of a range.
    pub(crate) until: &'static str,
    /// What is between two times, or before the last of a list.
    pub(crate) and: &'static str,
}

/// What a pattern does to its hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shift {
    /// So many minutes later, or earlier; it is a time and nothing else.
    Sure(i32),
    /// The same, where something else shows that it is a time: one and a half.
    By(i32),
    /// So many minutes, and as many as it names.
    Past(i32),
    /// So many minutes, less as many as it names.
    To(i32),
}

/// No words, but for what is written in languages whose words are not known.
pub(crate) const NO_WORDS: ClockWords = ClockWords {
    hours: &[],
    prefix: "",
    has_ordinals: false,
    minutes: &[],
    surely_before: "",
    before: "",
    between: "",
    surely_after: "",
    after: "",
    parts: &[(DayPart::Am, "am|a.m"), (DayPart::Pm, "pm|p.m")],
    patterns: &[],
    noon: "",
    midnight: "",
    is_from_sunrise: false,
    every: "",
    until: "",
    and: "",
};

/// A part of the day, as a word after an hour says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayPart {
    /// Before noon, surely a time: am.
    Am,
    /// After noon, surely a time: pm.
    Pm,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}
