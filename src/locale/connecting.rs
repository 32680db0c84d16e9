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
}

/// Whether a list of some language has a word.
pub(crate) fn is_connecting(list: fn(&ConnectingWords) -> &'static str, word: &str) -> bool {
    let known = Locale::all().filter_map(|locale| locale.connecting);
    known.into_iter().any(|words| list(words).split_ascii_whitespace().any(|it| it == word))
}
