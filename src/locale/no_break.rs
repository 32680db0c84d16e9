//! The lists of words by which `shaping` recognises what stays on one line: a
//! number and its unit, a title and its name.

use super::Locale;

/// The words of a language that stay with their neighbours on a line. A list is
/// one string of words with spaces between them; an abbreviation keeps its full
/// stop.
pub(crate) struct NoBreakWords {
    /// Nouns after a number, and units written out.
    pub(crate) nouns: &'static str,
    /// Other forms of the months: shortened, or in Farsi without the mark that
    /// joins them to the year.
    pub(crate) months: &'static str,
    /// Days, shortened and in full.
    pub(crate) days: &'static str,
    /// Words before a number that always belong to it: ca., nr.
    pub(crate) before: &'static str,
    /// Words numbered by the number after them, unless that counts the next
    /// word: stap 4.
    pub(crate) labels: &'static str,
    /// Words between two numbers: 10 tot 15.
    pub(crate) joiners: &'static str,
    /// Words between two small numbers: 2 of 3.
    pub(crate) choices: &'static str,
    /// Words between the two numbers of a share: 1 op de 3.
    pub(crate) shares: &'static str,
    /// Articles that may follow a word of `shares`.
    pub(crate) articles: &'static str,
    /// Words for a number of times: 3 x, 3 keer.
    pub(crate) times: &'static str,
    /// Words before the period of a frequency: 3 x per dag.
    pub(crate) per: &'static str,
    /// Single words for the period of a frequency: 3 x daags.
    pub(crate) daily: &'static str,
    /// Titles before a name.
    pub(crate) titles: &'static str,
    /// Small words within a name: van der.
    pub(crate) particles: &'static str,
    /// Short words that stay with the next word: ’s avonds.
    pub(crate) clipped: &'static str,
    /// Short units, read in every language: km/u.
    pub(crate) symbols: &'static str,
    /// Words between the first and last of a range of days, read in every language.
    pub(crate) through: &'static str,
    /// Words that keep a single letter or number after them, read in every language:
    /// vitamine D, type 2.
    pub(crate) designated: &'static str,
    /// Endings of street names that precede a house number, read in every language: an
    /// address keeps its language in a translation.
    pub(crate) streets: &'static str,
}

impl NoBreakWords {
    /// The words of a language without any.
    pub(crate) const NONE: Self = Self {
        nouns: "",
        months: "",
        days: "",
        before: "",
        labels: "",
        joiners: "",
        choices: "",
        shares: "",
        articles: "",
        times: "",
        per: "",
        daily: "",
        titles: "",
        particles: "",
        clipped: "",
        symbols: "",
        through: "",
        designated: "",
        streets: "",
    };

    /// The words of a list in all languages: a text may quote another language.
    pub(crate) fn in_all_languages(
        list: fn(&Self) -> &'static str,
    ) -> impl Iterator<Item = &'static str> {
        let known = Locale::all().filter_map(|locale| locale.no_break);
        known.flat_map(move |words| list(words).split_ascii_whitespace())
    }
}
