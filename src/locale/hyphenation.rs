//! How a language hyphenates: its limits at both ends of a word, and the parts of
//! its compounds. `shaping` applies them.

/// The hyphenation of a language. Its patterns come from the crate `hypher`.
pub(crate) struct Hyphenation {
    /// The fewest letters before a break, by the custom of the language (TeX's
    /// `\lefthyphenmin`).
    pub(crate) before: usize,
    /// The fewest letters after a break (`\righthyphenmin`).
    pub(crate) after: usize,
    /// The parts of compounds, between which a break is best.
    pub(crate) compounds: Option<&'static Compounds>,
}

/// The parts of a language's compounds, and the words the patterns get wrong.
#[derive(Debug)]
pub(crate) struct Compounds {
    /// First and middle parts, in lines of words; a line that begins with # is a
    /// comment.
    pub(crate) first: &'static str,
    /// Last parts, in the same form.
    pub(crate) last: &'static str,
    /// Endings that join a part to the next part and never end a word.
    pub(crate) joining: &'static [&'static str],
    /// Prefixes before a vowel.
    pub(crate) prefixes: &'static [Prefix],
    /// Diminutives that double the final vowel of their word, each with that
    /// vowel as the word has it.
    pub(crate) diminutives: &'static [(&'static str, &'static str)],
}

/// A prefix before a vowel.
#[derive(Debug)]
pub(crate) struct Prefix {
    pub(crate) letters: &'static str,
    /// The letters that follow the prefix.
    pub(crate) before: &'static [&'static str],
    /// Beginnings of words that only seem to have the prefix.
    pub(crate) not: &'static [&'static str],
}
