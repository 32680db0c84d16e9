use crate::calendar::Months;

/// The months of the Gregorian calendar in a language, in the spelling of CLDR
/// 47 (`months`, `format`, `wide`) where its file says nothing else.
pub(crate) struct MonthNames {
    /// As a date has them: in Polish in the genitive.
    pub(crate) dated: Months,
    /// Other cases, spellings and names, which are read but not written.
    pub(crate) others: &'static [&'static Months],
    /// Short forms that are not the first three letters of a month, and spellings,
    /// which are read in every language.
    pub(crate) spellings: &'static [(&'static str, u32)],
    /// Figures that are read as a month: Roman ones in Polish.
    pub(crate) figures: &'static [(&'static str, u32)],
    /// Whether endings are written on to a month, as in Turkish.
    pub(crate) have_endings: bool,
    /// Whether a month may come before its day, and then has a capital: `May 3`.
    pub(crate) may_precede_day: bool,
}
