use super::day::Part;

/// What a language says around an hour, as its file has it. In all lists `|`
/// is between phrases; what they are made of is said in `phrase.rs`.
#[derive(Debug)]
pub(in super::super) struct ClockWords {
    /// The hours in words, from one o’clock on.
    pub(in super::super) hours: &'static [&'static str],
    /// What may be written before those, in one word: Arabic "and".
    pub(in super::super) prefix: &'static str,
    /// Whether those are ordinals, which with a part of the day are a time.
    pub(in super::super) has_ordinals: bool,
    /// The minutes in words.
    pub(in super::super) minutes: &'static [(u32, &'static str)],
    /// What before an hour makes it a time: `saat`.
    pub(in super::super) surely_before: &'static str,
    /// What is before a time, and before other numbers as well: `om`.
    pub(in super::super) before: &'static str,
    /// What may be between a part of the day and its hour: `tussen`.
    pub(in super::super) between: &'static str,
    /// What after an hour makes it a time: `Uhr`.
    pub(in super::super) surely_after: &'static str,
    /// What is after a time, and after a duration as well: `uur`.
    pub(in super::super) after: &'static str,
    pub(in super::super) parts: &'static [(Part, &'static str)],
    pub(in super::super) patterns: &'static [(&'static str, Shift)],
    pub(in super::super) noon: &'static str,
    pub(in super::super) midnight: &'static str,
    /// Whether hours may be counted from sunrise, at six.
    pub(in super::super) is_from_sunrise: bool,
}

/// What a pattern does to its hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Shift {
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
pub(in super::super) const NO_WORDS: ClockWords = ClockWords {
    hours: &[],
    prefix: "",
    has_ordinals: false,
    minutes: &[],
    surely_before: "",
    before: "",
    between: "",
    surely_after: "",
    after: "",
    parts: &[(Part::Am, "am|a.m"), (Part::Pm, "pm|p.m")],
    patterns: &[],
    noon: "",
    midnight: "",
    is_from_sunrise: false,
};
