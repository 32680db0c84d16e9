/// How the words of a language are divided. Its patterns are those of the crate
/// `hypher`.
pub(crate) struct Hyphenation {
    /// So many letters at least stay before a break, by the custom of the
    /// language (TeX, `\\lefthyphenmin`).
    pub(crate) before: usize,
    /// The same of the letters after it.
    pub(crate) after: usize,
    /// What compounds are made of, where they are best divided.
    pub(crate) compounds: Option<&'static Compounds>,
}

/// What the compounds of a language are made of, and which words the patterns
/// do not know.
#[derive(Debug)]
pub(crate) struct Compounds {
    /// First and middle parts, in lines of words; one that begins with # is a
    /// comment.
    pub(crate) first: &'static str,
    /// Last parts, in the same form.
    pub(crate) last: &'static str,
    /// Endings that join a part to the next one and end no word.
    pub(crate) joining: &'static [&'static str],
    /// What comes before a word that begins with a vowel.
    pub(crate) prefixes: &'static [Prefix],
    /// Words with a vowel at their end that is doubled before a diminutive
    /// ending, and the vowel as it was.
    pub(crate) diminutives: &'static [(&'static str, &'static str)],
}

/// A prefix before a vowel.
#[derive(Debug)]
pub(crate) struct Prefix {
    pub(crate) letters: &'static str,
    /// The letters that then follow.
    pub(crate) before: &'static [&'static str],
    /// Beginnings of words that only look as if they had it.
    pub(crate) not: &'static [&'static str],
}
