//! The words by which a reader knows that a text continues: over the end of a line,
//! after a hyphen, or within a name. `document` reads texts with them, those of every
//! language in every text, since a text may quote another language.

use super::Locale;

/// The words of a language that connect what is before them with what is after them. A
/// list is one string of lower-case words with spaces between them.
pub(crate) struct ConnectingWords {
    /// Words that end no sentence and lead to a number: tot, about.
    pub(crate) leads_to_number: &'static str,
    /// Words that may also join two items or end a verb (`warm de spieren op`): they lead
    /// only to a date, a temperature or an amount of money.
    pub(crate) may_lead_on: &'static str,
    /// Words that follow a hyphen for an omitted part of a word: in- en uitademen.
    pub(crate) after_open_hyphen: &'static str,
    /// Words that occur within names: B. de Vries.
    pub(crate) within_names: &'static str,
    /// The words by which a sentence is told from a name or a label.
    pub(crate) sentences: SentenceWords,
}

/// Words of sentences, which names, addresses and labels lack. They are read in their own
/// language alone: "men" is a pronoun in Dutch.
pub(crate) struct SentenceWords {
    /// Pronouns that are the subject of a sentence.
    pub(crate) subjects: &'static str,
    /// Verbs, pronouns and adverbs behind the first word of a sentence. A label may begin
    /// with some of them: uw behandelaar.
    pub(crate) inner: &'static str,
    /// Words before the first noun of a sentence, or of a name.
    pub(crate) openings: &'static str,
    /// Verbs that begin a request.
    pub(crate) requests: &'static str,
}

impl SentenceWords {
    /// The words of a language that has no list.
    pub(crate) const NONE: Self = Self { subjects: "", inner: "", openings: "", requests: "" };
}

/// Whether a list of some language has a word.
pub(crate) fn is_connecting(list: fn(&ConnectingWords) -> &'static str, word: &str) -> bool {
    let known = Locale::all().filter_map(|locale| locale.connecting);
    known.into_iter().any(|words| list(words).split_ascii_whitespace().any(|it| it == word))
}
