//! The words a language uses for times of day. `translation::parity::clock` reads
//! times with them.

/// The words around an hour, as the language's file lists them. In every list `|`
/// separates phrases; `translation::parity::clock::phrase` gives their syntax.
#[derive(Debug)]
pub(crate) struct ClockWords {
    /// The hours in words, from one o’clock on.
    pub(crate) hours: &'static [&'static str],
    /// A prefix the hours may take: Arabic "and".
    pub(crate) prefix: &'static str,
    /// Whether the hours are ordinals, which together with a part of the day are
    /// certainly a time.
    pub(crate) has_ordinals: bool,
    /// The minutes in words.
    pub(crate) minutes: &'static [(u32, &'static str)],
    /// Words before an hour that make it a time: `saat`.
    pub(crate) surely_before: &'static str,
    /// Words before a time, but also before other numbers: `om`.
    pub(crate) before: &'static str,
    /// Words between a part of the day and its hour: `tussen`.
    pub(crate) between: &'static str,
    /// Words after an hour that make it a time: `Uhr`.
    pub(crate) surely_after: &'static str,
    /// Words after a time, but also after a duration: `uur`.
    pub(crate) after: &'static str,
    pub(crate) parts: &'static [(DayPart, &'static str)],
    pub(crate) patterns: &'static [(&'static str, Shift)],
    pub(crate) noon: &'static str,
    pub(crate) midnight: &'static str,
    /// Whether people may count hours from sunrise, at six.
    pub(crate) is_from_sunrise: bool,
    /// Words before an hour that make it a duration: every.
    pub(crate) every: &'static str,
    /// Words between the two ends of a range.
    pub(crate) until: &'static str,
    /// Words between two times, or before the last of a list.
    pub(crate) and: &'static str,
}

/// The minutes a pattern adds to its hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shift {
    /// A fixed number of minutes, in a pattern that is always a time.
    Sure(i32),
    /// A fixed number of minutes, in a pattern that may also be a number: one and
    /// a half.
    By(i32),
    /// A fixed number of minutes plus the minutes the pattern names.
    Past(i32),
    /// A fixed number of minutes minus the minutes the pattern names.
    To(i32),
}

/// The words for a language without a list: only `am` and `pm`, which many use.
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

/// A part of the day, named by a word next to an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayPart {
    /// Before noon, always with a time: am.
    Am,
    /// After noon, always with a time: pm.
    Pm,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}
