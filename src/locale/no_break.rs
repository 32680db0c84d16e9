/// The words that show what belongs together on a line. A list is one text of
/// words with spaces between them; an abbreviation has its full stop.
pub(crate) struct NoBreakWords {
    /// What a number counts, and units that are written out.
    pub(crate) nouns: &'static str,
    /// Months as people write them besides their full names: shortened, or in
    /// Farsi without the mark that joins them to the year.
    pub(crate) months: &'static str,
    /// Days, shortened and in full.
    pub(crate) days: &'static str,
    /// What comes before a number and is always read with it: ca., nr.
    pub(crate) before: &'static str,
    /// What a number tells apart, unless it counts what follows: stap 4.
    pub(crate) labels: &'static str,
    /// What comes between two numbers: 10 tot 15.
    pub(crate) joiners: &'static str,
    /// What comes between two small numbers: 2 of 3.
    pub(crate) choices: &'static str,
    /// Between two numbers that make a share, perhaps before an article: 1 op de 3.
    pub(crate) shares: &'static str,
    /// What may follow one of those.
    pub(crate) articles: &'static str,
    /// How often: 3 x, 3 keer.
    pub(crate) times: &'static str,
    /// What comes before the time in which that is: 3 x per dag.
    pub(crate) per: &'static str,
    /// What says that time in one word: 3 x daags.
    pub(crate) daily: &'static str,
    /// What comes before a name.
    pub(crate) titles: &'static str,
    /// Small words within a name: van der.
    pub(crate) particles: &'static str,
    /// Short words that stay with the next one: ’s avonds.
    pub(crate) clipped: &'static str,
}

impl NoBreakWords {
    /// Those of a language that has none.
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
    };
}
